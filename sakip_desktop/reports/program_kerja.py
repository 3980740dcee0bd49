"""Program Kerja: what the team does, when, who, with which output."""

from reportlab.platypus import Flowable

from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.sk_tim_naskah import ProgramKerja
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala, make_prosa

JUDUL = "Program Kerja"
ASAL = Asal(
    JenisAsal.SEED,
    "Keluaran SOP contoh 004 langkah I-3 dan II-3 (Program Kerja Kegiatan); SOP itu tidak memberi "
    "susunannya, kolomnya usulan program ini.",
)


def render_program_kerja(rekam: ProgramKerja, progress: Progress) -> bytes:
    """The plan as a PDF."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala, padat=True)
    gaya = lembar.gaya
    tabel = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("No", "tengah", minimal=9),
            Kolom("Kegiatan", bobot=5),
            Kolom("Waktu", bobot=2, minimal=22),
            Kolom("Penanggung jawab", bobot=2.5),
            Kolom("Keluaran", bobot=3),
        ),
        [Baris((str(ke), *baris)) for ke, baris in enumerate(isian.rows("kegiatan"), start=1)],
    )
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P("PROGRAM KERJA", gaya.judul),
        P(f"Pengumpulan data dan pengukuran kinerja {kepala.periode.label}", gaya.subjudul),
        *make_prosa(lembar, "A. Dasar", isian.text("dasar")),
        *make_prosa(lembar, "B. Tujuan", isian.text("tujuan")),
        BabTabel([P("C. Rencana kegiatan", gaya.bab)], tabel),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)
