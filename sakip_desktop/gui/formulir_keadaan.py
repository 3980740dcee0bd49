"""How a unit's form stands as a whole: whose it is, why it is locked, what it still lacks."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.masa_isi import MasaIsi, hari_tanggal
from sakip_desktop.domain.periode import NAMA_BULAN, Periode, tanggal_indonesia
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.domain.validasi import check_formulir
from sakip_desktop.gui import theme
from sakip_desktop.gui.formulir_indikator import SETENGAH, KunciFigur, first_input, listed
from sakip_desktop.gui.pertanyaan_kata import BELUM_DIJAWAB
from sakip_desktop.gui.texts import as_sentence
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.penyerahan import Pembuka
from sakip_desktop.services.peran import sebutan, sebutan_unit
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import siklus_periode

TERKIRIM = Tampilan("✓", "Sudah dikirim", theme.TERSIMPAN.tinta, theme.TERSIMPAN.latar)
HANYA_DIBACA = Tampilan("⊘", "Hanya dibaca", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)
DITUTUP = Tampilan("⊘", "Ditutup", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)
BELUM_DAPAT_DIKIRIM = Tampilan(
    "!", "Belum dapat dikirim", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)
DITARIK = Tampilan("↩", "Ditarik kembali", theme.CATATAN.tinta, theme.CATATAN.latar)

_PENGISI = frozenset({Peran.PENGISI, Peran.STAF})
_ANGKA_TERKUNCI = "Angkanya terkunci sejak itu; buktinya masih dapat ditambah."


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


def missing_by_line(formulir: Formulir) -> dict[Hashable, tuple[Kekurangan, ...]]:
    """What keeps the form from being sent by the key of each line, in the order of the form."""
    bulanan = _names_months(formulir)
    semua: dict[Hashable, tuple[Kekurangan, ...]] = {
        (satu.indikator.id, satu.realisasi.periode): _missing_of_figure(
            formulir, satu, bulanan=bulanan
        )
        for satu in formulir.baris
    }
    return semua | {satu.simpul.id: _missing_of_money(formulir, satu) for satu in formulir.anggaran}


def missing_of(
    formulir: Formulir, baris: BarisFormulir | BarisFormulirAnggaran
) -> tuple[Kekurangan, ...]:
    """What one line of the form lacks."""
    if isinstance(baris, BarisFormulir):
        return _missing_of_figure(formulir, baris, bulanan=_names_months(formulir))
    return _missing_of_money(formulir, baris)


def _names_months(formulir: Formulir) -> bool:
    """Whether a line is only known with its month: the form asks for several."""
    return len({satu.realisasi.periode for satu in formulir.baris}) > 1


def _missing_of_figure(
    formulir: Formulir, baris: BarisFormulir, *, bulanan: bool
) -> tuple[Kekurangan, ...]:
    kunci = baris.indikator.id, baris.realisasi.periode
    nama = baris.indikator.kode
    if bulanan:
        nama += f" {NAMA_BULAN[baris.realisasi.periode.ke - 1]}"
    return tuple(
        Kekurangan(kunci, _column(baris, satu), satu, _named(nama, satu))
        for satu in check_formulir(replace(formulir, baris=(baris,), anggaran=()))
    )


def _missing_of_money(formulir: Formulir, baris: BarisFormulirAnggaran) -> tuple[Kekurangan, ...]:
    return tuple(
        Kekurangan(
            baris.simpul.id,
            "penjelasan" if satu.kolom == "penjelasan" else "nilai",
            satu,
            _named(f"anggaran {baris.simpul.kode}", satu),
            anggaran=True,
        )
        for satu in check_formulir(replace(formulir, baris=(), anggaran=(baris,)))
    )


def _named(nama: str, temuan: Temuan) -> str:
    return f"penjelasan {nama}" if temuan.kolom == "penjelasan" else nama


def _column(baris: BarisFormulir, temuan: Temuan) -> str:
    """The cell to type into: a ratio's figure is mended in its components."""
    if temuan.kolom == "nilai":
        return first_input(baris.indikator)
    return temuan.kolom


def asked_of(formulir: Formulir) -> tuple[str, ...]:
    """Kode of each figure and budget line about which something waits for an answer."""
    figur = (satu.indikator.kode for satu in formulir.baris if satu.realisasi.catatan_kembali)
    rupiah = (satu.simpul.kode for satu in formulir.anggaran if satu.ditanya)
    return tuple(dict.fromkeys((*figur, *rupiah)))


def _asked_text(formulir: Formulir) -> str:
    """What waits for an answer, to be said in the band; empty where nothing does."""
    ditanya = asked_of(formulir)
    return f" Ditanyakan: {listed(list(ditanya))}." if ditanya else ""


def count_status(formulir: Formulir, kurang: Sequence[Kekurangan] = ()) -> str:
    """The status line: how far it is filled, what stands out, and what comes next."""
    baris = formulir.baris
    terisi = sum(satu.realisasi.is_filled for satu in baris)
    apa = "indikator" if len({satu.realisasi.periode for satu in baris}) <= 1 else "isian"
    bagian = [f"{terisi} dari {len(baris)} {apa} terisi"] if baris else []
    if formulir.anggaran:
        uang = sum(satu.nilai is not None for satu in formulir.anggaran)
        bagian.append(f"anggaran {uang} dari {len(formulir.anggaran)}")
    temuan = [temuan.tingkat for satu in baris for temuan in satu.temuan if temuan.kode != SETENGAH]
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


_KURANG = {
    "belum-diisi": "belum diisi",
    SETENGAH: "belum diisi",
    "penjelasan-kosong": "perlu penjelasan",
}


def remaining_text(formulir: Formulir, kurang: Sequence[Kekurangan]) -> str:
    """What stands beside the button that sends: ``Belum lengkap: 7 belum diisi``.

    Where nothing keeps the form from being sent, what was asked about and the lines that go empty.
    """
    hitung: dict[str, int] = {}
    for satu in kurang:
        kata = _KURANG.get(satu.temuan.kode, "perlu diperbaiki")
        hitung[kata] = hitung.get(kata, 0) + 1
    if hitung:
        return "Belum lengkap: " + ", ".join(f"{n} {kata}" for kata, n in hitung.items())
    ditanya = len(asked_of(formulir))
    kosong = sum(satu.nilai is None for satu in formulir.anggaran)
    sisa = (
        f"{ditanya} isian ditanyakan, belum dijawab" if ditanya else "",
        f"{kosong} baris anggaran boleh kosong" if kosong else "",
    )
    return "; ".join(filter(None, ("Lengkap", *sisa))) if any(sisa) else "Lengkap, siap dikirim"


def deadline_text(ctx: AppContext, formulir: Formulir) -> str:
    """The line below the title: due date, and since when it is open."""
    bagian = []
    langkah = formulir.langkah
    terbuka = langkah is not None and langkah.keadaan.is_open
    if formulir.tenggat is not None:
        tanggal = tanggal_indonesia(formulir.tenggat, hari=True)
        lewat = terbuka and ctx.today() > formulir.tenggat
        bagian.append(f"Tenggat {tanggal}" + (f"  {theme.TERLAMBAT.teks}" if lewat else ""))
    if terbuka and formulir.masa is not None:
        bagian += _closing(ctx, formulir, formulir.masa)
    if langkah is not None:
        judul = fill(ctx, langkah.langkah.judul)
        bagian.append(f"langkah {langkah.langkah.nomor}: {judul}")
    return " · ".join(bagian)


def _closing(ctx: AppContext, formulir: Formulir, masa: MasaIsi) -> list[str]:
    """Until when it can be filled; nothing where the office closes nothing."""
    lagi = masa.reopened(formulir.unit.id)
    if lagi is not None and lagi.holds(ctx.today()):
        return [f"dibuka lagi sampai {hari_tanggal(lagi.sampai)}"]
    terakhir = masa.last(formulir.unit.id)
    return [] if terakhir is None else [f"ditutup sesudah {hari_tanggal(terakhir)}"]


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
        kata = f"Dikirim oleh {langkah.oleh} pada {sejak}. {_ANGKA_TERKUNCI} "
        return TERKIRIM, kata + (
            _how_to_open(ctx, formulir, peran, pembuka) + _asked_text(formulir)
        )
    if langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN:
        alasan = as_sentence(f"“{langkah.catatan}”")
        kata = f"Oleh {langkah.oleh} pada {sejak}: {alasan}{_asked_text(formulir)}"
        return theme.DIKEMBALIKAN, " ".join(filter(None, (kata, _shut(ctx, formulir))))
    if _shut(ctx, formulir):
        return DITUTUP, _shut(ctx, formulir)
    if langkah.catatan:
        return DITARIK, f"Oleh {langkah.oleh} pada {sejak}: “{langkah.catatan}”"
    if formulir.kunci:
        return HANYA_DIBACA, _reader_note(formulir, peran, sejak)
    return (BELUM_DIJAWAB, _question(formulir)) if asked_of(formulir) else (None, "")


def _question(formulir: Formulir) -> str:
    """A single question in its own words, several by what they are about."""
    figur = [s for s in formulir.baris if s.realisasi.catatan_kembali]
    if len(asked_of(formulir)) == 1 and figur:
        return f"{figur[0].indikator.kode}: “{figur[0].realisasi.catatan_kembali}”"
    return _asked_text(formulir).strip()


def _shut(ctx: AppContext, formulir: Formulir) -> str:
    """Why nobody of the unit can type on this day, and who opens it; empty when somebody can."""
    masa = formulir.masa
    if masa is None or not masa.versi:
        return ""
    return fill(ctx, masa.refuse(ctx.today(), formulir.unit.id))


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
            pengisi = sebutan_unit(sebutan(Peran.PENGISI, ctx.kantor.jenis), formulir.unit.nama)
            return f"Bila perlu diubah, minta {pengisi} menariknya kembali."
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
