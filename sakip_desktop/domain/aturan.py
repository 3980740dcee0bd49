"""The rules of checking as data: what each finds, how heavy it is, and what the office decided.

``ATURAN`` has one entry for every code that ``Temuan.kode`` can be.  An office may switch off what
does not protect arithmetic, may set the threshold of what has one (``AturanKantor``), and may
exempt one figure or budget line from a peringatan, with a reason (``Dikecualikan``).  A
*kesalahan* always stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.temuan import Temuan, Tingkat


class Lingkup(StrEnum):
    """What a rule looks at."""

    FIGUR = "figur"
    RUPIAH = "rupiah"
    FORMULIR = "formulir"
    RENCANA = "rencana"


KATA_LINGKUP = {
    Lingkup.FIGUR: "Angka realisasi",
    Lingkup.RUPIAH: "Realisasi anggaran",
    Lingkup.FORMULIR: "Formulir",
    Lingkup.RENCANA: "Rencana",
}
KATA_TINGKAT = {
    Tingkat.KESALAHAN: "kesalahan",
    Tingkat.PERINGATAN: "peringatan",
    Tingkat.INFO: "info",
}


@dataclass(frozen=True, slots=True)
class Ambang:
    """From where on a rule finds something.

    Attributes:
        satuan: ``%``, ``kali`` or ``Rp``.
        terkecil, terbesar: what an office may set, both included.
    """

    bawaan: Decimal
    satuan: str
    terkecil: Decimal
    terbesar: Decimal

    def write(self, nilai: Decimal) -> str:
        """``50 %``, ``2 kali``, ``Rp1.000``."""
        angka = format_angka(nilai)
        return f"Rp{angka}" if self.satuan == "Rp" else f"{angka} {self.satuan}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aturan:
    """One rule.

    Attributes:
        kode: the word that its findings carry.
        menemukan: what it finds; ``{ambang}`` stands where the threshold is named.
        tingkat: the levels that its findings can have, the weightiest first.
        dapat_dimatikan: whether the office may switch it off; its kesalahan stand all the same.
        dapat_dikecualikan: whether one figure or budget line can be exempted from it.
    """

    kode: str
    judul: str
    menemukan: str
    lingkup: tuple[Lingkup, ...]
    tingkat: tuple[Tingkat, ...]
    ambang: Ambang | None = None
    dapat_dimatikan: bool = False
    dapat_dikecualikan: bool = False

    def kalimat(self, ambang: Decimal | None = None) -> str:
        """What it finds, with its threshold put in."""
        if self.ambang is None:
            return self.menemukan
        nilai = self.ambang.bawaan if ambang is None else ambang
        return self.menemukan.format(ambang=self.ambang.write(nilai))

    @property
    def kata_tingkat(self) -> str:
        """``peringatan atau info``."""
        return " atau ".join(KATA_TINGKAT[satu] for satu in self.tingkat)


_K, _P, _I = Tingkat.KESALAHAN, Tingkat.PERINGATAN, Tingkat.INFO
_SATU_SEL = frozenset({Lingkup.FIGUR, Lingkup.RUPIAH})  # what one cell of a form has
_SERATUS_JUTA = Decimal(100_000_000)


def _salah(
    kode: str, judul: str, menemukan: str, *lingkup: Lingkup, tingkat: tuple[Tingkat, ...] = (_K,)
) -> Aturan:
    """A rule that guards arithmetic or completeness; where it only warns it may be left out."""
    lunak = tingkat != (_K,)
    return Aturan(
        kode=kode,
        judul=judul,
        menemukan=menemukan,
        lingkup=lingkup or (Lingkup.FIGUR,),
        tingkat=tingkat,
        dapat_dimatikan=lunak,
        dapat_dikecualikan=lunak,
    )


def _ingat(
    kode: str,
    judul: str,
    menemukan: str,
    *lingkup: Lingkup,
    tingkat: tuple[Tingkat, ...] = (_P,),
    ambang: Ambang | None = None,
) -> Aturan:
    """A rule about what is hardly ever right, or worth a word."""
    di_mana = lingkup or (Lingkup.FIGUR,)
    return Aturan(
        kode=kode,
        judul=judul,
        menemukan=menemukan,
        lingkup=di_mana,
        tingkat=tingkat,
        ambang=ambang,
        dapat_dimatikan=True,
        dapat_dikecualikan=bool(_SATU_SEL & {*di_mana}) and _P in tingkat,
    )


def _persen(bawaan: int, terkecil: int, terbesar: int) -> Ambang:
    return Ambang(Decimal(bawaan), "%", Decimal(terkecil), Decimal(terbesar))


_RUPIAH_NOL = Ambang(Decimal(0), "Rp", Decimal(0), _SERATUS_JUTA)

_DAFTAR = (
    # Figures.
    _salah(
        "belum-jelas",
        "Tulisan belum terbaca",
        "Yang diketik tidak dapat dibaca sebagai angka.",
        Lingkup.FIGUR,
        Lingkup.RUPIAH,
    ),
    _salah(
        "alasan-kosong",
        "Tidak dapat dipenuhi tanpa alasan",
        "Angka dinyatakan tidak dapat dipenuhi, tetapi alasannya kosong.",
    ),
    _salah(
        "komponen-kosong",
        "Pembilang atau penyebut kosong",
        "Hanya satu dari pembilang dan penyebut yang diisi.",
    ),
    _salah(
        "komponen-negatif",
        "Pembilang atau penyebut negatif",
        "Pembilang atau penyebut di bawah 0.",
    ),
    _salah(
        "penyebut-nol",
        "Penyebut nol",
        "Penyebut 0 sehingga hasilnya tidak dapat dihitung. Peringatan saja bila pembilangnya juga "
        "0 dan angkanya dijumlahkan setahun: memang belum ada kejadian.",
        tingkat=(_K, _P),
    ),
    _salah(
        "pembilang-melebihi-penyebut",
        "Bagian melebihi seluruhnya",
        "Pembilang lebih besar dari penyebut pada persentase dari suatu keseluruhan. Kesalahan "
        "bila indikatornya berbatas atas.",
        tingkat=(_K, _P),
    ),
    _salah(
        "bukan-pilihan",
        "Bukan salah satu pilihan",
        "Nilai bukan predikat dalam daftar, atau bukan Ya maupun Tidak.",
        Lingkup.FIGUR,
        Lingkup.RENCANA,
    ),
    _salah(
        "di-luar-batas",
        "Di luar batas indikator",
        "Angka di bawah batas bawah atau di atas batas atas yang ditulis di rencana.",
    ),
    _salah(
        "negatif",
        "Angka negatif",
        "Angka di bawah 0 padahal indikatornya tidak berbatas bawah. Kesalahan bila satuannya "
        "dihitung bulat.",
        tingkat=(_K, _P),
    ),
    _ingat(
        "lebih-dari-seratus",
        "Persentase lebih dari 100",
        "Angka bersatuan persen melebihi 100 % padahal indikatornya tidak berbatas atas.",
    ),
    _ingat(
        "pecahan",
        "Pecahan pada satuan bulat",
        "Angka berkoma pada satuan yang biasanya dihitung bulat, misalnya 0,5 Dokumen.",
        tingkat=(_I,),
    ),
    _ingat(
        "kumulatif-turun",
        "Angka kumulatif turun",
        "Angka yang dihitung sejak Januari lebih kecil dari bulan sebelumnya.",
    ),
    _ingat(
        "lompatan",
        "Lompatan dari periode sebelumnya",
        "Angka naik atau turun lebih dari {ambang} dari bulan yang diukur sebelumnya. Info saja "
        "bila angkanya dijumlahkan setahun.",
        tingkat=(_P, _I),
        ambang=_persen(50, 5, 1000),
    ),
    _ingat(
        "lompatan-tahunan",
        "Lompatan dari tahun lalu",
        "Angka naik atau turun lebih dari {ambang} dari bulan yang sama tahun lalu. Info saja bila "
        "angkanya dijumlahkan setahun.",
        tingkat=(_P, _I),
        ambang=_persen(50, 5, 1000),
    ),
    _ingat(
        "melebihi-dua-kali-target",
        "Realisasi jauh di atas target",
        "Realisasi lebih dari {ambang} target periodenya.",
        ambang=Ambang(Decimal(2), "kali", Decimal("1.1"), Decimal(20)),
    ),
    _ingat("capaian-negatif", "Capaian negatif", "Capaian terhadap target periode di bawah 0."),
    _ingat(
        "capaian-tinggi",
        "Capaian sangat tinggi",
        "Capaian terhadap target periode lebih dari {ambang}.",
        ambang=_persen(150, 101, 1000),
    ),
    # Evidence of figures.
    _ingat(
        "bukti-belum-lengkap",
        "Bukti belum lengkap",
        "Angka sudah diisi, tetapi berkas bukti yang disebut rencana belum semuanya ada; tautan "
        "saja belum cukup.",
        tingkat=(_I,),
    ),
    _ingat(
        "bukti-hanya-gambar",
        "Bukti berupa pindaian tanpa teks",
        "Ada bukti PDF yang hanya gambar, sehingga teksnya tidak dapat dicari.",
        tingkat=(_I,),
    ),
    # Forms.
    _salah(
        "belum-diisi",
        "Belum diisi",
        "Angka atau rupiah yang diminta masih kosong ketika formulir akan dikirim.",
        Lingkup.FORMULIR,
    ),
    _salah(
        "penjelasan-kosong",
        "Peringatan belum dijelaskan",
        "Ada peringatan, tetapi kolom penjelasannya kosong ketika formulir akan dikirim.",
        Lingkup.FORMULIR,
    ),
    _salah(
        "belum-dikirim",
        "Formulir unit belum masuk",
        "Rekap akan diteruskan, tetapi formulir satu unit belum dikirim.",
        Lingkup.FORMULIR,
    ),
    # Money.
    _ingat(
        "rupiah-negatif",
        "Rupiah negatif",
        "Realisasi anggaran satu periode di bawah 0.",
        Lingkup.RUPIAH,
    ),
    _ingat(
        "melebihi-pagu",
        "Melebihi pagu",
        "Realisasi anggaran sejak Januari lebih besar dari pagu.",
        Lingkup.RUPIAH,
    ),
    _ingat(
        "tanpa-pagu",
        "Realisasi tanpa pagu",
        "Ada realisasi anggaran pada bagian rencana yang belum mempunyai pagu.",
        Lingkup.RUPIAH,
    ),
    _ingat(
        "rupiah-ganda",
        "Rupiah yang sama dua kali",
        "Jumlah rupiah yang sama, di atas {ambang}, tercatat pada dua bagian rencana.",
        Lingkup.RUPIAH,
        ambang=_RUPIAH_NOL,
    ),
    _ingat(
        "jumlah-nilai-berbeda",
        "Jumlah realisasi tidak cocok",
        "Realisasi yang ditulis di atas berselisih lebih dari {ambang} dengan jumlah rinciannya.",
        Lingkup.RUPIAH,
        ambang=_RUPIAH_NOL,
    ),
    _ingat(
        "jumlah-pagu-berbeda",
        "Jumlah pagu tidak cocok",
        "Pagu yang ditulis di atas berselisih lebih dari {ambang} dengan jumlah rinciannya.",
        Lingkup.RUPIAH,
        Lingkup.RENCANA,
        ambang=_RUPIAH_NOL,
    ),
    # The plan.
    _salah("kode-ganda", "Kode dipakai dua kali", "Dua indikator berkode sama.", Lingkup.RENCANA),
    _ingat("satuan-kosong", "Satuan kosong", "Indikator tanpa satuan.", Lingkup.RENCANA),
    _ingat(
        "dua-indikator",
        "Dua indikator dalam satu baris",
        "Nama indikator memuat “1. … 2. …”.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "polaritas-diragukan",
        "Polaritas diragukan",
        "Nama indikator tidak sejalan dengan polaritasnya, misalnya “Persentase penurunan …” "
        "berpolaritas turun.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "tidak-dapat-dijumlahkan",
        "Menjumlahkan yang bukan jumlah",
        "Persentase, indeks, atau predikat dijumlahkan antarperiode.",
        Lingkup.RENCANA,
    ),
    _salah(
        "predikat-kosong",
        "Daftar predikat kosong",
        "Indikator predikat tanpa label dan skor.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "komponen-timpang",
        "Hanya satu komponen bernama",
        "Hanya satu dari pembilang dan penyebut yang diberi nama.",
        Lingkup.RENCANA,
    ),
    _salah(
        "pengali-salah",
        "Pengali tidak di atas 0",
        "Pengali indikator rasio 0 atau negatif.",
        Lingkup.RENCANA,
    ),
    _salah("bobot-negatif", "Bobot negatif", "Bobot indikator di bawah 0.", Lingkup.RENCANA),
    _salah(
        "batas-terbalik",
        "Batas terbalik",
        "Batas bawah lebih besar dari batas atas.",
        Lingkup.RENCANA,
    ),
    _salah(
        "terburuk-salah",
        "Realisasi terburuk tidak di atas 0",
        "Realisasi terburuk 0 atau negatif.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "target-kosong", "Target tahun kosong", "Indikator tanpa target tahunan.", Lingkup.RENCANA
    ),
    _ingat(
        "target-nol",
        "Target nol",
        "Target tahunan 0 pada indikator yang makin besar makin baik: capaiannya tidak akan dapat "
        "dihitung.",
        Lingkup.RENCANA,
    ),
    _salah(
        "target-rentang",
        "Target rentang pada indikator biasa",
        "Target ditulis sebagai rentang, sedangkan indikatornya bukan rentang.",
        Lingkup.RENCANA,
    ),
    _salah(
        "target-terbalik",
        "Target terbalik",
        "Batas bawah target lebih besar dari batas atasnya.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "target-bukan-rentang",
        "Rentang dengan satu angka",
        "Target indikator rentang hanya satu angka.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "target-tidak-sejalan",
        "Target periode tidak sejalan",
        "Target bulan, triwulan, atau semester tidak menghasilkan target tahunannya.",
        Lingkup.RENCANA,
    ),
    _ingat(
        "target-tidak-menantang",
        "Target tidak menantang",
        "Target lebih mudah dari realisasi tahun lalu.",
        Lingkup.RENCANA,
        tingkat=(_I,),
    ),
    _salah(
        "rencana-bertentangan",
        "Isian rencana bertentangan",
        "Isian satu indikator saling meniadakan, misalnya predikat tanpa polaritas predikat.",
        Lingkup.RENCANA,
    ),
)

ATURAN: Mapping[str, Aturan] = MappingProxyType({satu.kode: satu for satu in _DAFTAR})
"""Every rule by its code, in the order in which people read them."""


@dataclass(frozen=True, slots=True)
class Ketetapan:
    """What the office decided about one rule; without an ``ambang`` the rule's own counts."""

    aktif: bool = True
    ambang: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AturanKantor:
    """The rules as an office has them: what it decided, by code; everything else is as built."""

    ketetapan: Mapping[str, Ketetapan] = field(default_factory=dict)

    def aktif(self, kode: str) -> bool:
        """Whether the rule finds what is no kesalahan."""
        satu = self.ketetapan.get(kode)
        return satu is None or satu.aktif or not ATURAN[kode].dapat_dimatikan

    def ambang(self, kode: str) -> Decimal:
        """The threshold in force.

        Raises:
            ValueError: the rule has none: a bug.
        """
        milik = ATURAN[kode].ambang
        if milik is None:
            raise ValueError(kode)
        satu = self.ketetapan.get(kode)
        return milik.bawaan if satu is None or satu.ambang is None else satu.ambang

    def saring(self, temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
        """Leave out what the office switched off; a kesalahan always stands."""
        return tuple(satu for satu in temuan if satu.tingkat is _K or self.aktif(satu.kode))


BAWAAN = AturanKantor()
"""The rules as they were built."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersiAturan:
    """One dated decision about a rule.

    Attributes:
        pada: the moment it was made, None where the journal does not say.
    """

    kode: str
    nomor: int
    berlaku_mulai: date
    ketetapan: Ketetapan
    alasan: str = ""
    oleh: str = ""
    pada: datetime | None = None


def rules_on(
    semua: Iterable[VersiAturan], pada: date, dikirim: datetime | None = None
) -> AturanKantor:
    """The rules that count for a period.

    Args:
        semua: every decision of the office, the oldest first.
        pada: the period's last day: a decision counts from its day on.
        dikirim: when the form was sent: what was decided later does not change it.
    """
    return AturanKantor(
        {
            satu.kode: satu.ketetapan
            for satu in semua
            if satu.kode in ATURAN
            and satu.berlaku_mulai <= pada
            and (dikirim is None or satu.pada is None or satu.pada <= dikirim)
        }
    )


def check_ketetapan(kode: str, isi: Ketetapan) -> None:
    """Refuse what an office cannot decide about a rule.

    Raises:
        DataTidakSah: no such rule, it cannot be switched off, it has no threshold, or the
            threshold is out of reach.
    """
    aturan = ATURAN.get(kode)
    if aturan is None:
        raise DataTidakSah(f"Aturan “{kode}” tidak ada.", saran="Muat ulang halaman ini.")
    if not isi.aktif and not aturan.dapat_dimatikan:
        raise DataTidakSah(
            f"“{aturan.judul}” tidak dapat dimatikan.",
            "Aturan ini menjaga agar angka dapat dihitung dan formulir lengkap.",
        )
    if isi.ambang is None:
        return
    if aturan.ambang is None:
        raise DataTidakSah(
            f"“{aturan.judul}” tidak mempunyai ambang.", saran="Kosongkan ambangnya."
        )
    terkecil, terbesar = aturan.ambang.terkecil, aturan.ambang.terbesar
    if not terkecil <= isi.ambang <= terbesar:
        tulis = aturan.ambang.write
        raise DataTidakSah(
            f"Ambang {tulis(isi.ambang)} di luar jangkauan.",
            f"Untuk “{aturan.judul}” antara {tulis(terkecil)} dan {tulis(terbesar)}.",
            f"Bawaannya {tulis(aturan.ambang.bawaan)}.",
        )


@dataclass(frozen=True, slots=True)
class Dikecualikan:
    """A rule that does not count for one figure or budget line: who said so, and why."""

    kode: str
    oleh: str
    alasan: str


def kecualikan(temuan: Iterable[Temuan], semua: Iterable[Dikecualikan]) -> tuple[Temuan, ...]:
    """Peringatan that were exempted are only said, with who exempted them and why."""
    menurut = {satu.kode: satu for satu in semua}
    return tuple(
        replace(
            satu,
            tingkat=_I,
            isi=f"{satu.isi} {exempted_text(menurut[satu.kode])}",
            saran="Tidak perlu penjelasan.",
        )
        if satu.tingkat is _P and satu.kode in menurut
        else satu
        for satu in temuan
    )


_OLEH = "Dikecualikan oleh "


def exempted_text(satu: Dikecualikan) -> str:
    """``Dikecualikan oleh Nama: alasan.``."""
    return f"{_OLEH}{satu.oleh}: {satu.alasan.removesuffix('.')}."


def is_exempted(temuan: Temuan) -> bool:
    """Whether it is a peringatan from which its figure was exempted."""
    return temuan.tingkat is _I and f" {_OLEH}" in temuan.isi


def is_printed(temuan: Temuan) -> bool:
    """Whether papers name it: info are only said on the screen, but for what was exempted."""
    return temuan.tingkat is not _I or is_exempted(temuan)
