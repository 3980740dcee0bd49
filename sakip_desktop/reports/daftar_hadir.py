"""Daftar Hadir: one line a person, signatures left and right in turn."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.rapat import DaftarHadir, Hadirin
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.rapat import meeting_lines
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala, make_pasangan

JUDUL = "Daftar Hadir"
ASAL = Asal(
    JenisAsal.USULAN,
    "Pelengkap rapat pada SOP contoh 000 langkah 5; susunan kolomnya usulan program ini. Tanda "
    "tangan bernomor ganjil di kiri dan genap di kanan supaya tidak saling menutup.",
)
_TINGGI = 9  # millimetres for a signature by hand


def render_daftar_hadir(rekam: DaftarHadir, progress: Progress) -> bytes:
    """The list as a PDF."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala)
    gaya = lembar.gaya
    semua = [*rekam.hadirin, *[Hadirin(nama="")] * rekam.kosong]
    tabel = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("No", "tengah", minimal=9),
            Kolom("Nama\nNIP", bobot=4, minimal=46),
            Kolom("Jabatan/unit", bobot=3, minimal=32),
            Kolom("No. HP", minimal=25),
            Kolom("Tanda tangan", bobot=2, minimal=44),
        ),
        [
            Baris(
                (
                    str(ke),
                    f"{satu.nama}\nNIP {satu.nip}" if satu.nip else satu.nama,
                    satu.jabatan,
                    "",
                    f"{ke}." if ke % 2 else P(f"{ke}.", gaya.sel_tengah),
                )
            )
            for ke, satu in enumerate(semua, start=1)
        ],
        tinggi_baris=_TINGGI,
    )
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(JUDUL.upper(), gaya.judul),
        Spacer(1, 6),
        make_pasangan(lembar, meeting_lines(rekam.isian)),
        Spacer(1, 6),
        BabTabel([], tabel),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)
