"""The nouns of performance measurement, as frozen records.

They are what services take and give; table classes stay inside ``db``.

Glossary (term: where it comes from; table; where it is seen)

* *Indikator kinerja*: ukuran keberhasilan sasaran, program, kegiatan (PermenPAN-RB 53/2014
  lamp. I); ``indikator`` and ``indikator_versi``; Rencana, Isi data.
* *IKU*: indikator kinerja utama (PER/09/M.PAN/5/2007); ``jenis``.
* *Definisi operasional, formulasi, sumber data, penanggung jawab*: metadata of an indikator
  (PermenPAN-RB 53/2014 H asks for indikator, frekuensi, penanggung jawab, mekanisme perhitungan).
* *Target*: what the Perjanjian Kinerja promises, per year and per period; ``target``.
* *Realisasi*: the figure measured in a month; ``realisasi``; Isi data.
* *Capaian*: realisasi against target in percent, see ``capaian``; computed, never stored.
* *Pagu*: the budget ceiling of a (sub) kegiatan, murni and perubahan; ``pagu``.
* *Sasaran, program, kegiatan, sub kegiatan*: levels of the plan (Permendagri 90/2019);
  ``simpul`` and ``simpul_versi``.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan

SATU = Decimal(1)
SERATUS = Decimal(100)


class JenisSimpul(StrEnum):
    """Levels of the plan tree, from the top."""

    TUJUAN = "tujuan"
    SASARAN = "sasaran"
    PROGRAM = "program"
    KEGIATAN = "kegiatan"
    SUB_KEGIATAN = "sub_kegiatan"


BERUPIAH = (JenisSimpul.PROGRAM, JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN)
"""Levels that money belongs to; a rupiah total at a tujuan or sasaran only checks their sum."""


class JenisIndikator(StrEnum):
    """Standing of an indikator."""

    IKU = "iku"
    IKK = "ikk"
    LAINNYA = "lainnya"


class Polaritas(StrEnum):
    """Which way is better, or which kind of target it is."""

    NAIK = "naik"
    TURUN = "turun"
    RENTANG = "rentang"
    PREDIKAT = "predikat"
    YA_TIDAK = "ya_tidak"


class Varian(StrEnum):
    """Formula variants: ``selisih``/``rasio`` for turun, ``biasa``/``khusus`` for rentang."""

    BAWAAN = ""
    SELISIH = "selisih"
    RASIO = "rasio"
    BIASA = "biasa"
    KHUSUS = "khusus"


LABEL_VARIAN: dict[Varian, str] = {
    Varian.SELISIH: "Selisih",
    Varian.RASIO: "Rasio",
    Varian.BIASA: "Biasa",
    Varian.KHUSUS: "Khusus",
}
"""The word of each variant, on the screen and in workbooks; ``BAWAAN`` is an empty cell."""

VARIAN_SAH: dict[Polaritas, tuple[Varian, ...]] = {
    Polaritas.NAIK: (),
    Polaritas.TURUN: (Varian.SELISIH, Varian.RASIO),
    Polaritas.RENTANG: (Varian.BIASA, Varian.KHUSUS),
    Polaritas.PREDIKAT: (),
    Polaritas.YA_TIDAK: (),
}
"""Which variants a polaritas has; each belongs to one."""


class Agregasi(StrEnum):
    """How monthly figures become the figure of a longer period."""

    JUMLAH = "jumlah"
    RERATA = "rerata"
    TERAKHIR = "terakhir"
    MAKS = "maks"
    MIN = "min"


class Frekuensi(StrEnum):
    """How often an indikator is measured; the figure stands in the last month of its span."""

    BULANAN = "bulanan"
    TRIWULAN = "triwulan"
    SEMESTER = "semester"
    TAHUNAN = "tahunan"


class Keadaan(StrEnum):
    """State of a figure; empty is never zero."""

    TERISI = "terisi"
    BELUM_DIISI = "belum_diisi"
    BELUM_JELAS = "belum_jelas"
    TIDAK_DIUKUR = "tidak_diukur"
    TIDAK_DAPAT_DIPENUHI = "tidak_dapat_dipenuhi"


_LANGKAH_BULAN = {
    Frekuensi.BULANAN: 1,
    Frekuensi.TRIWULAN: 3,
    Frekuensi.SEMESTER: 6,
    Frekuensi.TAHUNAN: 12,
}


@dataclass(frozen=True, slots=True)
class Target:
    """A target: one number, or a range ``[nilai, atas]`` when ``atas`` is given."""

    nilai: Decimal
    atas: Decimal | None = None


def _with_unit(nama: str, satuan: str) -> str:
    return f"{nama} ({satuan})" if nama and satuan else nama


@dataclass(frozen=True, slots=True, kw_only=True)
class Indikator:
    """One version of an indikator, as it is valid for a year.

    Attributes:
        id: lasting id, the same in every version.
        versi_id: this version; a figure remembers the version it was measured with.
        unit_id: the one unit responsible.
        satuan: unit of the figure as printed (``%``, ``Dokumen``, ``Orang``).
        desimal: decimals shown for the figure itself.
        kumulatif_realisasi: figures are typed as running totals since January.
        kumulatif_target: the same for period targets.
        pembilang, penyebut: names of the two components when the figure is a ratio, else empty.
        satuan_pembilang, satuan_penyebut: what they count (``Dokumen``, ``Orang``); empty where it
            goes without saying.
        pengali: factor of the ratio (100 for percent).
        batas_bawah, batas_atas: range that the unit allows, None for none.
        realisasi_terburuk: declared worst value, used for turun with target 0.
        predikat: label and score, for ordinal indikator, in rising order.
        target: by period; at least the year's.
        bobot: weight in averages.
        sk_iku: number and date of the decree that fixed it (``Keputusan … Nomor …``).
        target_renstra_tahunan: the Renstra's target of each of its years, by year; what was
            promised for the year itself (``target``) may differ.
        berhenti_pada: first day on which it is no longer in force; None while it is.
        mulai_pada: first day on which it is in force, where it joined a plan that was being
            measured already; None for the whole year.
    """

    id: str
    versi_id: str
    versi: int
    kode: str
    nama: str
    jenis: JenisIndikator
    simpul_id: str
    unit_id: str
    satuan: str
    desimal: int = 2
    polaritas: Polaritas = Polaritas.NAIK
    varian: Varian = Varian.BAWAAN
    agregasi: Agregasi = Agregasi.JUMLAH
    kumulatif_realisasi: bool = False
    kumulatif_target: bool = False
    frekuensi: Frekuensi = Frekuensi.BULANAN
    definisi: str = ""
    alasan_pemilihan: str = ""
    rumus: str = ""
    pembilang: str = ""
    penyebut: str = ""
    satuan_pembilang: str = ""
    satuan_penyebut: str = ""
    pengali: Decimal = SERATUS
    batas_bawah: Decimal | None = None
    batas_atas: Decimal | None = None
    realisasi_terburuk: Decimal | None = None
    predikat: tuple[tuple[str, Decimal], ...] = ()
    sumber_data: str = ""
    bukti: str = ""
    penanggung_jawab: str = ""
    baseline: Decimal | None = None
    baseline_tahun: int | None = None
    target_renstra: Decimal | None = None
    target_renstra_tahunan: dict[Periode, Target] = field(default_factory=dict)
    standar_nasional: Decimal | None = None
    standar_sumber: str = ""
    bobot: Decimal = SATU
    sk_iku: str = ""
    target: dict[Periode, Target] = field(default_factory=dict)
    berhenti_pada: date | None = None
    mulai_pada: date | None = None

    @property
    def is_rasio(self) -> bool:
        """Whether the figure is entered as numerator and denominator."""
        return bool(self.pembilang and self.penyebut)

    @property
    def nama_pembilang(self) -> str:
        """The numerator as papers and screens name it: ``Raperda selesai (Dokumen)``."""
        return _with_unit(self.pembilang, self.satuan_pembilang)

    @property
    def nama_penyebut(self) -> str:
        """The denominator likewise."""
        return _with_unit(self.penyebut, self.satuan_penyebut)

    def measured_in(self, bulan: Periode) -> bool:
        """Whether the figure is asked for in that month.

        It stands for the month's end, so one that is retired within the month is not asked for.
        """
        return self._due_in(bulan) and self.in_force(bulan)

    def _due_in(self, bulan: Periode) -> bool:
        return bulan.bulan_akhir % _LANGKAH_BULAN[self.frekuensi] == 0

    def measured_before(self, bulan: Periode) -> Periode:
        """The month in which it was due the time before, across the year's end too."""
        satu = bulan.sebelumnya()
        while not self._due_in(satu):
            satu = satu.sebelumnya()
        return satu

    def in_force(self, periode: Periode) -> bool:
        """Whether it is in force on the period's last day.

        What was retired before that is no longer promised for the period, and counts only in the
        periods that ended before; what begins later counts only in the periods that end then.
        """
        if self.mulai_pada is not None and periode.akhir < self.mulai_pada:
            return False
        return self.berhenti_pada is None or periode.akhir < self.berhenti_pada

    def measured_months(self, periode: Periode) -> tuple[Periode, ...]:
        """The months inside a period in which the figure is asked for."""
        return tuple(bulan for bulan in periode.bulan if self.measured_in(bulan))


@dataclass(frozen=True, slots=True, kw_only=True)
class Realisasi:
    """The figure of one indikator in one month.

    Attributes:
        indikator_versi_id: version it was measured with; empty while nothing is stored.
        nilai: the figure; for a ratio the computed one.
        teks_asli: what was typed when it could not be read; of two unreadable components the
            pembilang's.
        teks_penyebut: what was typed for the penyebut when the pembilang cannot be read either.
        alasan: why it cannot be fulfilled (``tidak_dapat_dipenuhi``).
        penjelasan: the answer to a peringatan.
        catatan_kembali: the reviewer's remark while the form is returned.
        temuan: what stood out when it was saved.
        terlambat: it was saved after the due date of its form.
        versi: row version; 0 while nothing is stored.
    """

    indikator_id: str
    periode: Periode
    indikator_versi_id: str = ""
    keadaan: Keadaan = Keadaan.BELUM_DIISI
    nilai: Decimal | None = None
    pembilang: Decimal | None = None
    penyebut: Decimal | None = None
    teks_asli: str = ""
    teks_penyebut: str = ""
    alasan: str = ""
    penjelasan: str = ""
    kendala: str = ""
    upaya: str = ""
    catatan_kembali: str = ""
    temuan: tuple[Temuan, ...] = ()
    versi: int = 0
    diubah_pada: datetime | None = None
    diubah_oleh: str = ""
    terlambat: bool = False

    @property
    def belum_terbaca(self) -> str:
        """All that was typed and cannot be read, in one line."""
        return " / ".join(teks for teks in (self.teks_asli, self.teks_penyebut) if teks)

    @property
    def is_half(self) -> bool:
        """Whether of a ratio's two components only one was typed so far."""
        satu = (self.pembilang is None) is not (self.penyebut is None)
        return self.keadaan is Keadaan.TERISI and satu

    @property
    def is_filled(self) -> bool:
        """Whether it counts as filled in: a figure, or the statement that it cannot be had.

        What cannot be read and half a ratio are something typed, not a figure yet.
        """
        if self.keadaan is Keadaan.TERISI:
            return not self.is_half
        return self.keadaan in (Keadaan.TIDAK_DIUKUR, Keadaan.TIDAK_DAPAT_DIPENUHI)


@dataclass(frozen=True, slots=True, kw_only=True)
class Simpul:
    """A node of the plan tree as it is valid for a year.

    Attributes:
        berhenti_pada: first day on which it is no longer in force; None while it is.
    """

    id: str
    versi_id: str
    jenis: JenisSimpul
    kode: str
    uraian: str
    induk_id: str | None
    unit_id: str | None = None
    urut: int = 0
    berhenti_pada: date | None = None

    def in_force(self, periode: Periode) -> bool:
        """Whether it is in force on the period's last day."""
        return self.berhenti_pada is None or periode.akhir < self.berhenti_pada

    def spends_in(self, periode: Periode) -> bool:
        """Whether money could be spent on it: it was in force on a day of the period at least."""
        return self.berhenti_pada is None or periode.mulai < self.berhenti_pada


@dataclass(frozen=True, slots=True, kw_only=True)
class Anggaran:
    """Budget of a node in whole rupiah: pagu, and by month realisasi (not running) and words."""

    simpul_id: str
    pagu_murni: int | None = None
    pagu_perubahan: int | None = None
    realisasi: dict[Periode, int] = field(default_factory=dict)
    penjelasan: dict[Periode, str] = field(default_factory=dict)

    @property
    def pagu(self) -> int | None:
        """The ceiling in force: perubahan where there is one."""
        return self.pagu_murni if self.pagu_perubahan is None else self.pagu_perubahan

    def total(self, periode: Periode) -> int | None:
        """Realisasi inside the period; None when no month of it has been entered."""
        isi = [self.realisasi[bulan] for bulan in periode.bulan if bulan in self.realisasi]
        return sum(isi) if isi else None

    def total_sd(self, periode: Periode) -> int | None:
        """Realisasi from January to the period's end; None when nothing has been entered."""
        isi = [self.realisasi[b] for b in periode.sampai_dengan() if b in self.realisasi]
        return sum(isi) if isi else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of the office (bagian, bidang, subbagian).

    Attributes:
        berhenti_pada: first day on which it is no longer there; None while it is.
    """

    id: str
    nama: str
    singkatan: str = ""
    induk_id: str | None = None
    urut: int = 0
    berhenti_pada: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kelas:
    """One class of a category scale: from ``batas_bawah`` up to the next class.

    The bound itself belongs to the class, unless ``termasuk`` is False (``> 90``).
    """

    batas_bawah: Decimal
    label: str
    singkatan: str
    warna: str
    termasuk: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Skala:
    """A category scale as data; ``kategori.make_skala`` refuses gaps and overlaps."""

    nama: str
    sumber: str
    kelas: tuple[Kelas, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kebijakan:
    """Policy of the office, as a dated version; a change never touches a measured period.

    Attributes:
        batas_tampil: cap of the shown capaian in percent, None for none.
        batas_rerata: cap used in averages, None for none.
        lantai_rerata: floor used in averages.
        varian_turun: default formula for turun.
        skala: category scale.
        pengisi_boleh_memeriksa: the same person may fill and check (with a printed notice).
        persetujuan_tertulis: the planner may record a written approval.
        kosong_nol: in averages an indikator that has a target of the period and no realisasi at
            all counts as 0; otherwise it is left out (its completeness is always said).
    """

    id: str
    berlaku_mulai: date
    skala: Skala
    batas_tampil: Decimal | None = None
    batas_rerata: Decimal | None = SERATUS
    lantai_rerata: Decimal = Decimal(0)
    varian_turun: Varian = Varian.SELISIH
    pengisi_boleh_memeriksa: bool = True
    persetujuan_tertulis: bool = True
    kosong_nol: bool = False
    kertas: str = "A4"
    huruf: str = "Liberation Sans"
    margin_mm: tuple[int, int, int, int] = (20, 20, 20, 25)  # atas, kanan, bawah, kiri


@dataclass(frozen=True, slots=True, kw_only=True)
class Kantor:
    """The office: what stands in the kop and what decides names of roles and local time."""

    id: str
    nama: str
    jenis: str
    pemda: str
    tempat: str
    alamat: str = ""
    kontak: str = ""
    zona: str = "WIB"
