"""*Lembar Kerja Identifikasi Kegiatan*: what a procedure is about and which steps it has."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.langkah import Langkah
from sakip_desktop.domain.lembar_sop import LembarSop
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.lembar import Lembar, build_pdf, make_kop, make_lembar
from sakip_desktop.reports.sop import BELUM, note

JUDUL = "Lembar Kerja Identifikasi Kegiatan"
ASAL = Asal(
    JenisAsal.SEED,
    "SOP Pengukuran Kinerja Sekretariat DPRD Kabupaten Pesisir Selatan 2025, lembar terakhir "
    "(A Data Kegiatan, B Identifikasi Kegiatan, C Identifikasi Langkah).",
)
_LEBAR_HAL = 48  # millimetres of the column that says what a line is about


def render_identifikasi(lembar: LembarSop, progress: Progress = silent) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
        Cancelled: somebody pressed Batal.
    """
    kertas = make_lembar(lembar.kebijakan, rebah=False)
    gaya = kertas.gaya
    isi: list[Flowable] = make_kop(kertas, lembar.kantor)
    isi += [P(JUDUL.upper(), gaya.judul), P(f"SOP {lembar.sop.judul}", gaya.subjudul), Spacer(1, 6)]
    awal, utama, akhir = _parts(lembar.sop.langkah)
    identitas = lembar.sop.identitas
    isi.append(
        _block(
            kertas,
            "A. Data kegiatan",
            (
                ("1. Judul SOP", lembar.sop.judul),
                ("2. Jenis kegiatan", identitas.jenis_kegiatan),
                ("3a. Penanggung jawab produk", identitas.pj_produk),
                ("3b. Penanggung jawab kegiatan", identitas.pj_kegiatan),
                ("4. Scope (ruang lingkup)", identitas.ruang_lingkup),
            ),
        )
    )
    isi.append(
        _block(
            kertas,
            "B. Identifikasi kegiatan",
            (
                ("Judul kegiatan", lembar.sop.judul),
                ("Langkah awal", "\n".join(lembar.words(satu.judul) for satu in awal)),
                ("Langkah utama", _numbers(utama)),
                ("Langkah akhir", "\n".join(lembar.words(satu.judul) for satu in akhir)),
            ),
        )
    )
    isi.append(_steps(lembar, kertas, (awal, utama, akhir)))
    pdf = build_pdf(
        kertas, note(lembar, JUDUL), isi, on_page=lambda ke: progress(0, 1, f"Halaman {ke}")
    )
    progress(1, 1, f"{JUDUL}: selesai")
    return pdf


def _parts(
    langkah: Sequence[Langkah],
) -> tuple[Sequence[Langkah], Sequence[Langkah], Sequence[Langkah]]:
    """First, main and last steps; a procedure of one step has only the first."""
    return langkah[:1], langkah[1:-1], langkah[1:][-1:]


def _numbers(langkah: Sequence[Langkah]) -> str:
    """``Langkah 2 sampai 13``."""
    if not langkah:
        return ""
    if len(langkah) == 1:
        return f"Langkah {langkah[0].nomor}"
    return f"Langkah {langkah[0].nomor} sampai {langkah[-1].nomor}"


def _block(kertas: Lembar, judul: str, isi: Sequence[tuple[str, str]]) -> BabTabel:
    gaya = kertas.gaya
    kolom = [Kolom("Hal", minimal=_LEBAR_HAL, maksimal=_LEBAR_HAL), Kolom("Isi", bobot=1)]
    baris = [Baris((P(hal, gaya.sel), P(teks or BELUM, gaya.sel))) for hal, teks in isi]
    return BabTabel([P(judul, gaya.bab)], make_tabel(gaya, kertas.lebar_isi, kolom, baris))


def _steps(lembar: LembarSop, kertas: Lembar, bagian: Sequence[Sequence[Langkah]]) -> BabTabel:
    gaya = kertas.gaya
    kolom = [
        Kolom("Bagian", minimal=_LEBAR_HAL, maksimal=_LEBAR_HAL),
        Kolom("No.", "tengah", minimal=12),
        Kolom("Langkah", bobot=1),
    ]
    baris = [
        Baris((nama if ke == 0 else "", satu.nomor, P(lembar.words(satu.judul), gaya.sel)))
        for nama, semua in zip(
            ("Langkah awal", "Langkah utama", "Langkah akhir"), bagian, strict=True
        )
        for ke, satu in enumerate(semua)
    ]
    tabel = make_tabel(gaya, kertas.lebar_isi, kolom, baris)
    return BabTabel([P("C. Identifikasi langkah", gaya.bab)], tabel)
