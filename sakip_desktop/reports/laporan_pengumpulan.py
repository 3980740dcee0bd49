"""Laporan Hasil Pengumpulan Data: a line for each unit, and what could not be had."""

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.pengumpulan import HalData, HasilPengumpulan, UnitTerkumpul
from sakip_desktop.domain.progress import Progress
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_bab, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala, make_prosa

JUDUL = "Laporan Hasil Pengumpulan Data"
ASAL = Asal(
    JenisAsal.SEED,
    "Keluaran SOP contoh 004 langkah I-10 dan I-11; SOP itu tidak memberi susunannya, bab dan "
    "kolomnya usulan program ini.",
)
_KOLOM = (
    Kolom("No", "tengah"),
    Kolom("Unit kerja", bobot=3, minimal=34),
    Kolom("Formulir dibagikan", "tengah", maksimal=19, minimal=19),
    Kolom("Tenggat", "tengah", maksimal=19, minimal=19),
    Kolom("Diserahkan", "tengah", maksimal=19, minimal=19),
    Kolom("Keadaan", bobot=1.4, minimal=22),
    Kolom("Data terisi", "tengah", minimal=16),
    Kolom("Anggaran terisi", "tengah", minimal=16),
    Kolom("Bukti lengkap", "tengah", minimal=16),
    Kolom("Pertanyaan terbuka", "tengah", minimal=18),
    Kolom("Kesalahan", "tengah"),
    Kolom("Peringatan", "tengah"),
    Kolom("Info", "tengah"),
)


def render_laporan_pengumpulan(rekam: HasilPengumpulan, progress: Progress) -> bytes:
    """The report as a PDF, landscape."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala, rebah=True)
    gaya = lembar.gaya
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P("LAPORAN HASIL PENGUMPULAN DATA KINERJA", gaya.judul),
        P(kepala.periode.label, gaya.subjudul),
        *([P(f"Nomor {kepala.nomor}", gaya.subjudul)] if kepala.nomor else []),
        Spacer(1, 4),
        *make_prosa(lembar, "A. Dasar", isian.text("dasar")),
        *make_prosa(lembar, "B. Pelaksanaan", isian.text("pelaksanaan")),
        *_units(rekam, lembar),
        *_matters(
            lembar,
            "D. Data yang tidak dapat dipenuhi",
            "Alasan",
            rekam.tak_dipenuhi,
            "Tidak ada data yang dinyatakan tidak dapat dipenuhi.",
        ),
        *_matters(
            lembar,
            "E. Data yang belum diisi",
            "",
            rekam.kosong,
            "Semua data yang diminta sudah diisi.",
        ),
        *_matters(
            lembar,
            "F. Pertanyaan yang belum ditutup",
            "Pertanyaan",
            rekam.tanya,
            "Tidak ada pertanyaan yang masih terbuka.",
        ),
        *make_prosa(lembar, "G. Kendala", isian.text("kendala"), "Tidak ada kendala yang dicatat."),
        *make_prosa(lembar, "H. Kesimpulan", isian.text("kesimpulan")),
        *make_prosa(lembar, "I. Saran", isian.text("saran"), "Tidak ada saran."),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _units(rekam: HasilPengumpulan, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("C. Hasil tiap unit kerja", gaya.bab)
    if not rekam.unit:
        return [judul, P("Tidak ada data yang diminta pada periode ini.", gaya.prosa)]
    baris = [_row(nomor, satu) for nomor, satu in enumerate(rekam.unit, start=1)]
    baris.append(_total(rekam.unit))
    terlambat = sum(satu.terlambat for satu in rekam.unit)
    masuk = sum(satu.kirim is not None for satu in rekam.unit)
    ringkas = f"{masuk} dari {len(rekam.unit)} unit kerja sudah menyerahkan formulir; "
    ringkas += f"{terlambat} melewati tenggat." if terlambat else "tidak ada yang terlambat."
    catatan = (
        "Tanda – pada kolom “Formulir dibagikan”: unit mengisi langsung dalam program, tanpa "
        "formulir kertas atau Excel."
    )
    tabel = make_tabel(gaya, lembar.lebar_isi, _KOLOM, baris)
    return [BabTabel([judul, P(ringkas, gaya.prosa)], tabel, [P(catatan, gaya.catatan)])]


def _row(nomor: int, satu: UnitTerkumpul) -> Baris:
    return Baris(
        (
            str(nomor),
            satu.nama,
            _day(satu.bagikan),
            _day(satu.tenggat_kirim),
            _day(satu.kirim),
            f"{satu.keadaan}, terlambat" if satu.terlambat else satu.keadaan,
            _share(satu.terisi, satu.diminta),
            _share(satu.anggaran_terisi, satu.anggaran_diminta),
            _share(satu.bukti_lengkap, satu.bukti_diminta),
            *(str(n) for n in (satu.pertanyaan, satu.kesalahan, satu.peringatan, satu.info)),
        )
    )


def _total(unit: Sequence[UnitTerkumpul]) -> Baris:
    def both(atas: str, bawah: str) -> str:
        return _share(sum(getattr(s, atas) for s in unit), sum(getattr(s, bawah) for s in unit))

    return Baris(
        (
            "",
            "Jumlah",
            *[""] * 4,
            both("terisi", "diminta"),
            both("anggaran_terisi", "anggaran_diminta"),
            both("bukti_lengkap", "bukti_diminta"),
            *(
                str(sum(getattr(satu, nama) for satu in unit))
                for nama in ("pertanyaan", "kesalahan", "peringatan", "info")
            ),
        ),
        jumlah=True,
    )


def _share(ada: int, diminta: int) -> str:
    return f"{ada} dari {diminta}" if diminta else kata.KOSONG


def _day(hari: date | None) -> str:
    return kata.KOSONG if hari is None else f"{hari:%d-%m-%Y}"


def _matters(
    lembar: Lembar, judul: str, kepala: str, semua: Sequence[HalData], tanpa: str
) -> list[Flowable]:
    gaya = lembar.gaya
    if not semua:
        return [*make_bab(gaya, judul), P(tanpa, gaya.prosa)]
    kolom = [
        Kolom("No", "tengah", minimal=9),
        Kolom("Unit kerja", bobot=2),
        Kolom("Kode", maksimal=30),
        Kolom("Indikator", bobot=3),
        Kolom("Bulan", bobot=1, minimal=24),
        *([Kolom(kepala, bobot=4)] if kepala else []),
    ]
    baris = [
        Baris(
            (
                str(nomor),
                satu.unit,
                satu.kode,
                satu.nama,
                satu.bulan,
                *((satu.isi,) if kepala else ()),
            )
        )
        for nomor, satu in enumerate(semua, start=1)
    ]
    return [BabTabel([P(judul, gaya.bab)], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]
