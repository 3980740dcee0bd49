"""How a unit's form stands as a whole: whose it is, why it is locked, what it still lacks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import BarisFormulir, Formulir
from sakip_desktop.domain.periode import NAMA_BULAN, Periode, tanggal_indonesia
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.domain.validasi import check_formulir
from sakip_desktop.gui import theme
from sakip_desktop.gui.formulir_indikator import KunciFigur, first_input
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.penyerahan import Pembuka
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import siklus_periode

TERKIRIM = Tampilan("✓", "Sudah dikirim", theme.TERSIMPAN.tinta, theme.TERSIMPAN.latar)
HANYA_DIBACA = Tampilan("⊘", "Hanya dibaca", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)
BELUM_DAPAT_DIKIRIM = Tampilan(
    "!", "Belum dapat dikirim", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)
DITARIK = Tampilan("↩", "Ditarik kembali", theme.CATATAN.tinta, theme.CATATAN.latar)

_PENGISI = frozenset({Peran.PENGISI, Peran.STAF})


@dataclass(frozen=True, slots=True)
class Kekurangan:
    """One thing that keeps the form from being sent, and the cell where it is mended.

    Attributes:
        kunci: key of the line in its table.
        sebutan: what it is in a word or two: ``IKK-04``, ``penjelasan IKK-02``.
        anggaran: whether that is the budget table.
    """

    kunci: KunciFigur | str
    kolom: str
    temuan: Temuan
    sebutan: str
    anggaran: bool = False


@dataclass(frozen=True, slots=True)
class Pengumpulan:
    """Which form stands for a period.

    Attributes:
        periode: the period of the form.
        bagian: shorter periods in which the figures are collected, when the chosen one is longer.
    """

    periode: Periode
    bagian: tuple[Periode, ...] = ()


def find_collection(ctx: AppContext, periode: Periode) -> Pengumpulan:
    """The form to show for a period: that of the cycle which covers it."""
    semua = [
        siklus.periode
        for siklus in siklus_periode(ctx, periode)
        if any(Tindakan.REALISASI_ISI in langkah.tindakan for langkah in siklus.sop.langkah)
    ]
    for satu in semua:
        if periode in satu:
            return Pengumpulan(satu)
    return Pengumpulan(periode, tuple(satu for satu in semua if satu in periode))


def list_missing(formulir: Formulir) -> tuple[Kekurangan, ...]:
    """What keeps the form from being sent, in the order of the form."""
    hasil: list[Kekurangan] = []
    for baris in formulir.baris:
        kunci = baris.indikator.id, baris.realisasi.periode
        temuan = check_formulir(replace(formulir, baris=(baris,), anggaran=()))
        nama = baris.indikator.kode
        if len({lain.realisasi.periode for lain in formulir.baris}) > 1:
            nama += f" {NAMA_BULAN[baris.realisasi.periode.ke - 1]}"
        hasil += [
            Kekurangan(kunci, _column(baris, satu), satu, _named(nama, satu)) for satu in temuan
        ]
    for rupiah in formulir.anggaran:
        temuan = check_formulir(replace(formulir, baris=(), anggaran=(rupiah,)))
        hasil += [
            Kekurangan(
                rupiah.simpul.id,
                "penjelasan" if satu.kolom == "penjelasan" else "nilai",
                satu,
                _named(f"anggaran {rupiah.simpul.kode}", satu),
                anggaran=True,
            )
            for satu in temuan
        ]
    return tuple(hasil)


def _named(nama: str, temuan: Temuan) -> str:
    return f"penjelasan {nama}" if temuan.kolom == "penjelasan" else nama


def _column(baris: BarisFormulir, temuan: Temuan) -> str:
    """The cell to type into: a ratio's figure is mended in its components."""
    if temuan.kolom == "nilai":
        return first_input(baris.indikator)
    return temuan.kolom


def count_status(formulir: Formulir, kurang: Sequence[Kekurangan] = ()) -> str:
    """The status line: how far it is filled, what stands out, and what comes next."""
    baris = formulir.baris
    terisi = sum(satu.realisasi.keadaan is not Keadaan.BELUM_DIISI for satu in baris)
    apa = "indikator" if len({satu.realisasi.periode for satu in baris}) <= 1 else "isian"
    bagian = [f"{terisi} dari {len(baris)} {apa} terisi"] if baris else []
    if formulir.anggaran:
        uang = sum(satu.nilai is not None for satu in formulir.anggaran)
        bagian.append(f"anggaran {uang} dari {len(formulir.anggaran)}")
    temuan = [temuan.tingkat for satu in baris for temuan in satu.temuan]
    temuan += [temuan.tingkat for rupiah in formulir.anggaran for temuan in rupiah.temuan]
    for tingkat, kata in (
        (Tingkat.KESALAHAN, "perlu diperbaiki"),
        (Tingkat.PERINGATAN, "peringatan"),
    ):
        if tingkat in temuan:
            bagian.append(f"{temuan.count(tingkat)} {kata}")
    if kurang:
        bagian.append(f"berikutnya: {kurang[0].sebutan}")
    return " · ".join(bagian)


def deadline_text(ctx: AppContext, formulir: Formulir) -> str:
    """The line below the title: due date, and since when it is open."""
    bagian = []
    langkah = formulir.langkah
    terbuka = langkah is not None and langkah.keadaan.is_open
    if formulir.tenggat is not None:
        tanggal = tanggal_indonesia(formulir.tenggat, hari=True)
        lewat = terbuka and ctx.today() > formulir.tenggat
        bagian.append(f"Tenggat {tanggal}" + (f"  {theme.TERLAMBAT.teks}" if lewat else ""))
    if langkah is not None:
        judul = fill(ctx, langkah.langkah.judul)
        bagian.append(f"langkah {langkah.langkah.nomor}: {judul}")
    return " · ".join(bagian)


def describe_state(
    ctx: AppContext, formulir: Formulir, peran: Peran | None, pembuka: tuple[Pembuka, str]
) -> tuple[Tampilan | None, str]:
    """The band above the table; no state where the form simply waits to be filled.

    Args:
        ctx: the open office.
        formulir: the form.
        peran: the role of the tab.
        pembuka: who can open it again when it was sent, from ``pembuka_formulir``.
    """
    langkah = formulir.langkah
    mengisi = peran in _PENGISI
    if langkah is None or langkah.keadaan is KeadaanLangkah.MENUNGGU:
        return theme.TERKUNCI, formulir.kunci if mengisi else _not_yet(formulir)
    sejak = ctx.waktu(langkah.sejak) if langkah.sejak else ""
    if langkah.keadaan is KeadaanLangkah.SELESAI:
        return TERKIRIM, f"Dikirim oleh {langkah.oleh} pada {sejak}, sejak itu terkunci. " + (
            _how_to_open(ctx, formulir, peran, pembuka)
        )
    if langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN:
        return theme.DIKEMBALIKAN, f"Oleh {langkah.oleh} pada {sejak}: “{langkah.catatan}”"
    if langkah.catatan:
        return DITARIK, f"Oleh {langkah.oleh} pada {sejak}: “{langkah.catatan}”"
    if formulir.kunci:
        return HANYA_DIBACA, _reader_note(formulir, peran, sejak)
    return None, ""


def _not_yet(formulir: Formulir) -> str:
    if formulir.langkah is None:
        return f"Pengumpulan data {formulir.periode.label} belum dimulai."
    return f"Formulir {formulir.periode.label} belum dibagikan kepada unit."


def _how_to_open(
    ctx: AppContext, formulir: Formulir, peran: Peran | None, pembuka: tuple[Pembuka, str]
) -> str:
    """What can be done about a sent form, and by whom, as its cycle stands."""
    siapa, langkah = pembuka
    verifikator = sebutan(Peran.VERIFIKATOR, ctx.kantor.jenis)
    match siapa:
        case Pembuka.UNIT if peran is Peran.PENGISI:
            nanti = f" Sesudah itu {verifikator} dapat mengembalikannya pada {langkah}."
            return "Bila perlu diubah: tekan Tarik kembali selama Tim SAKIP belum merekap." + (
                nanti if langkah else ""
            )
        case Pembuka.UNIT if peran is Peran.ATASAN_UNIT:
            return "Bila ada yang perlu diperbaiki: tekan Kembalikan ke pengisi."
        case Pembuka.UNIT:
            return f"Bila perlu diubah, minta pengisi {formulir.unit.nama} menariknya kembali."
        case Pembuka.NANTI:
            return (
                "Tim SAKIP sudah merekapnya. Bila perlu diubah: "
                f"{verifikator} dapat mengembalikannya pada {langkah}."
            )
        case Pembuka.VERIFIKATOR if peran is Peran.VERIFIKATOR:
            return "Yang perlu diperbaiki dikembalikan lewat Validasi."
        case Pembuka.VERIFIKATOR:
            return f"Bila perlu diubah, minta {verifikator} mengembalikannya lewat Validasi."
        case Pembuka.TIDAK:
            return "Pemeriksaannya sudah selesai, jadi isinya tidak diubah lagi."


def _reader_note(formulir: Formulir, peran: Peran | None, sejak: str) -> str:
    if peran in _PENGISI:
        return formulir.kunci
    return f"Formulir ini sedang diisi {formulir.unit.nama} sejak {sejak} dan belum dikirim."
