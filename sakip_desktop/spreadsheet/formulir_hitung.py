"""The hidden sheet of a form that computes its capaian: months, targets, scales.

Each line of the form has a block here: the months before, where its capaian needs them, and then
its own month, which looks at the cells that are filled in.  The formulas are those of the kertas
kerja (``rumus_kertas``).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal

from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.agregasi import (
    agregasi_berlaku,
    figure_value,
    is_pooled,
    splits_running_total,
)
from sakip_desktop.domain.capaian import code_rumus
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Indikator,
    Keadaan,
    Kebijakan,
    Polaritas,
    Realisasi,
    Target,
)
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.spreadsheet import rumus_kertas as rumus
from sakip_desktop.spreadsheet.formulir_bentuk import LEMBAR_HITUNGAN
from sakip_desktop.spreadsheet.rumus_kertas import Rentang, SelCapaian
from sakip_desktop.spreadsheet.simpan import get_cell, put_text

_JUDUL = (
    "Keadaan", "Pembilang", "Penyebut", "Nilai", "Target", "Batas atas", "Terburuk", "Pengali",
    "Realisasi", "Capaian penuh (%)", "Angka awal ada",
)  # fmt: skip
_AWAL = 2  # first row below the heads
_SKOR = (13, 14)  # columns of the scales: label, score
_BATAS = (16, 17, 18)  # columns of the policy: label, bound, whether the bound belongs to it
_DIGIT = Context(prec=17)  # more digits than a spreadsheet keeps
_TERHADAP_TAHUN = '"Terhadap target tahun"'
_KEADAAN = {
    Keadaan.TERISI: "terisi",
    Keadaan.BELUM_DIISI: "belum diisi",
    Keadaan.BELUM_JELAS: "belum jelas",
    Keadaan.TIDAK_DIUKUR: "tidak diukur",
    Keadaan.TIDAK_DAPAT_DIPENUHI: "tidak dapat dipenuhi",
}


_TERISI = _KEADAAN[Keadaan.TERISI]


@dataclass(frozen=True, slots=True)
class _Bulan:
    """A line of months that are over: state, pembilang and penyebut, figure."""

    keadaan: str
    komponen: tuple[Decimal | None, Decimal | None]
    nilai: Decimal | None


@dataclass(frozen=True, slots=True)
class SelBaris:
    """Where the figure of a line is filled in, as absolute references with their sheet."""

    rasio: bool
    nilai: str
    pembilang: str
    penyebut: str
    sebab: str


@dataclass(frozen=True, slots=True)
class HasilBaris:
    """Formulas for the line, without ``=``: its figure, capaian and category."""

    nilai: str
    capaian: str
    kategori: str


class Hitungan:
    """Puts the sheet together, line by line."""

    def __init__(self, lembar: Worksheet, kebijakan: Kebijakan) -> None:
        self._lembar = lembar
        self._kebijakan = kebijakan
        self._baris = _AWAL
        self._baris_skor = _AWAL
        self._skor: dict[tuple[tuple[str, Decimal], ...], tuple[str, str]] = {}
        for ke, judul in enumerate(_JUDUL, start=1):
            self._put(1, ke, judul)
        self._put_policy()

    def add(
        self, baris: BarisFormulir, sel: SelBaris, lain: Mapping[Periode, SelBaris]
    ) -> HasilBaris:
        """Compute one line.

        Args:
            baris: the line.
            sel: where it is filled in.
            lain: the same of the other months of its indikator in this form.
        """
        ind, bulan = baris.indikator, baris.realisasi.periode
        awal = self._baris
        sebelumnya = _months_before(baris)
        hidup = [satu for satu in sebelumnya if satu in lain]
        for isi in _shorten(baris, [satu for satu in sebelumnya if satu not in lain]):
            self._fixed(isi)
        for satu in hidup:
            self._live(ind, lain[satu])
        sendiri = self._baris
        self._live(ind, sel)
        sebelum = _lines(awal, sendiri - 1) if sendiri > awal else None
        return self._compute(baris, bulan, sebelum, awal, sendiri)

    def scale_of(self, indikator: Indikator) -> tuple[str, str]:
        """The labels and the scores of a predikat, as absolute ranges with their sheet."""
        skala = indikator.predikat
        if skala not in self._skor:
            awal = self._baris_skor
            for ke, (label, skor) in enumerate(skala, start=awal):
                self._put(ke, _SKOR[0], label)
                self._put(ke, _SKOR[1], skor)
            self._baris_skor += len(skala)
            akhir = self._baris_skor - 1
            self._skor[skala] = (
                f"{LEMBAR_HITUNGAN}!$M${awal}:$M${akhir}",
                f"{LEMBAR_HITUNGAN}!$N${awal}:$N${akhir}",
            )
        return self._skor[skala]

    # --- months ----------------------------------------------------------------------------------

    def _fixed(self, isi: _Bulan) -> None:
        """A month, or several in one, that is not filled in here."""
        for ke, nilai in enumerate((isi.keadaan, *isi.komponen, isi.nilai), start=1):
            self._put(self._baris, ke, nilai)
        self._baris += 1

    def _live(self, indikator: Indikator, sel: SelBaris) -> None:
        """A month that is: its state and figure as the cells say."""
        nomor = self._baris
        if sel.rasio:
            ada = f"OR(ISNUMBER({sel.pembilang}),ISNUMBER({sel.penyebut}))"
            self._formula(nomor, 2, _number_in(sel.pembilang))
            self._formula(nomor, 3, _number_in(sel.penyebut))
            kurang = f'OR(B{nomor}="",C{nomor}="",A{nomor}<>"terisi")'
            pengali = _DIGIT.plus(indikator.pengali)
            nilai = f'IF({kurang},"",IF(C{nomor}=0,"",B{nomor}*{pengali:f}/C{nomor}))'
        else:
            isi = self._number_of(indikator, sel.nilai)
            ada = f"ISNUMBER({isi})"
            nilai = f'IF(A{nomor}="terisi",{isi},"")'
        self._formula(
            nomor, 1, f'IF({sel.sebab}<>"","tidak dapat dipenuhi",IF({ada},"terisi","belum diisi"))'
        )
        self._formula(nomor, 4, nilai)
        self._baris += 1

    def _number_of(self, indikator: Indikator, sel: str) -> str:
        """The number that stands for an entered cell: the score of a label, 1 for Ya."""
        if indikator.polaritas is Polaritas.YA_TIDAK:
            label = f'IF({sel}="Ya",1,IF({sel}="Tidak",0,""))'
            return f"IF(ISNUMBER({sel}),{sel},{label})"
        if indikator.polaritas is Polaritas.PREDIKAT and indikator.predikat:
            label, skor = self.scale_of(indikator)
            ada = f"SUMPRODUCT(({label}={sel})*1)"
            return f'IF(ISNUMBER({sel}),{sel},IF({ada}=0,"",SUMPRODUCT(({label}={sel})*{skor})))'
        return _number_in(sel)

    # --- what is computed ------------------------------------------------------------------------

    def _compute(
        self, baris: BarisFormulir, bulan: Periode, sebelum: Rentang | None, awal: int, nomor: int
    ) -> HasilBaris:
        ind = baris.indikator
        target = baris.target_tahun if baris.terhadap_tahun else baris.target
        self._put_target(nomor, target, ind)
        dalam, sampai = _lines(nomor, nomor), _lines(awal, nomor)
        agregasi, gabung = agregasi_berlaku(ind), is_pooled(ind)
        cara = {"gabung": gabung, "kumulatif": ind.kumulatif_realisasi}
        if baris.terhadap_tahun:
            isi = rumus.aggregate_sd(sampai, agregasi, pengali=f"$H${nomor}", **cara)
            kosong = f"{rumus.count_filled(dalam, gabung=gabung)}=0"
            dasar = None
        else:
            isi = rumus.aggregate_own(dalam, sebelum, agregasi, pengali=f"$H${nomor}", **cara)
            kosong = ""
            dasar = sebelum if splits_running_total(ind) else None
        self._formula(nomor, 9, isi)
        if dasar is not None:
            self._formula(nomor, 11, rumus.base_is_there(dasar, gabung=gabung))
        kode = code_rumus(ind.polaritas, ind.varian, self._kebijakan.varian_turun)
        sel = SelCapaian(f"I{nomor}", f"E{nomor}", f"F{nomor}", f"G{nomor}", self._ends(ind))
        mentah = rumus.capaian(kode, sel)
        if baris.terhadap_tahun and _piles_up(ind, bulan):
            mentah = '""'
        self._formula(nomor, 10, rumus.guarded(kosong, mentah) if kosong else mentah)
        penuh = f"{LEMBAR_HITUNGAN}!$J${nomor}"
        tanpa = f'OR({penuh}="",{LEMBAR_HITUNGAN}!$K${nomor}="tidak")'
        kelas = _TERHADAP_TAHUN if baris.terhadap_tahun else self._class_of(penuh)
        return HasilBaris(
            nilai=f"{LEMBAR_HITUNGAN}!$D${nomor}",
            capaian=rumus.shown(penuh, f"{LEMBAR_HITUNGAN}!$Q${_AWAL}"),
            kategori=rumus.guarded(tanpa, kelas),
        )

    def _put_target(self, nomor: int, target: Target | None, ind: Indikator) -> None:
        if target is not None:
            self._put(nomor, 5, target.nilai)
            self._put(nomor, 6, target.atas)
        self._put(nomor, 7, ind.realisasi_terburuk)
        if ind.is_rasio:
            self._put(nomor, 8, ind.pengali)

    def _ends(self, indikator: Indikator) -> tuple[str, str] | None:
        if not indikator.predikat:
            return None
        _, skor = self.scale_of(indikator)
        return f"MIN({skor})", f"MAX({skor})"

    def _class_of(self, nilai: str) -> str:
        banyak = len(self._kebijakan.skala.kelas)
        awal, akhir = _AWAL + 1, _AWAL + banyak
        label, batas, termasuk = (f"{LEMBAR_HITUNGAN}!${k}${awal}:${k}${akhir}" for k in "PQR")
        return rumus.classify(nilai, batas, termasuk, label, banyak)

    def _put_policy(self) -> None:
        self._put(1, _BATAS[0], "Batas capaian yang ditampilkan (%)")
        self._put(_AWAL, _BATAS[1], self._kebijakan.batas_tampil)
        for ke, satu in enumerate(self._kebijakan.skala.kelas, start=_AWAL + 1):
            self._put(ke, _BATAS[0], satu.label)
            self._put(ke, _BATAS[1], satu.batas_bawah)
            self._put(ke, _BATAS[2], Decimal(1 if satu.termasuk else 0))

    def _put(self, baris: int, kolom: int, isi: str | Decimal | None) -> None:
        if isi is None:
            return
        sel = get_cell(self._lembar, baris, kolom)
        if isinstance(isi, str):
            put_text(sel, isi)
        else:
            sel.value = _DIGIT.plus(isi)

    def _formula(self, baris: int, kolom: int, isi: str) -> None:
        get_cell(self._lembar, baris, kolom).value = f"={isi}"


def _number_in(sel: str) -> str:
    return f'IF(ISNUMBER({sel}),{sel},"")'


def _lines(awal: int, akhir: int) -> Rentang:
    kolom = {"keadaan": "A", "pembilang": "B", "penyebut": "C", "nilai": "D"}
    return Rentang(LEMBAR_HITUNGAN, awal, akhir, **kolom)


def _months_before(baris: BarisFormulir) -> tuple[Periode, ...]:
    """The months of the year that the capaian is computed with, without its own."""
    ind, bulan = baris.indikator, baris.realisasi.periode
    perlu = splits_running_total(ind)
    if baris.terhadap_tahun:  # a last value is the month's own
        terakhir = ind.kumulatif_realisasi or agregasi_berlaku(ind) is Agregasi.TERAKHIR
        perlu = not (terakhir or baris.target_tahun is None or _piles_up(ind, bulan))
    if not perlu:
        return ()
    return tuple(satu for satu in bulan.sampai_dengan()[:-1] if ind.measured_in(satu))


def _shorten(baris: BarisFormulir, bulan: Sequence[Periode]) -> list[_Bulan]:
    """What months that are over come to, in as few lines as say the same.

    A sum, the smallest or the largest need one line, a mean one for each figure; a running total
    that is split needs the last figure, and the state of the last month that was due.
    """
    ind = baris.indikator
    ada = {satu.periode: satu for satu in baris.figur_lalu}
    semua = [_as_line(ind, ada.get(satu)) for satu in bulan]
    if not baris.terhadap_tahun:
        wajib = [satu for satu in semua if satu.keadaan != _KEADAAN[Keadaan.TIDAK_DIUKUR]]
        if wajib and _counts(ind, wajib[-1]):
            return wajib[-1:]
        return [*[satu for satu in wajib if _counts(ind, satu)][-1:], *wajib[-1:]]
    terisi = [satu for satu in semua if _counts(ind, satu)]
    if not terisi:
        return []
    if is_pooled(ind):
        atas, bawah = (sum(filter(None, satu), Decimal(0)) for satu in _columns(terisi))
        return [_Bulan(_TERISI, (atas, bawah), None)]
    nilai = [satu.nilai for satu in terisi if satu.nilai is not None]
    match agregasi_berlaku(ind):
        case Agregasi.JUMLAH:
            return [_Bulan(_TERISI, (None, None), sum(nilai, Decimal(0)))]
        case Agregasi.MAKS:
            return [_Bulan(_TERISI, (None, None), max(nilai))]
        case Agregasi.MIN:
            return [_Bulan(_TERISI, (None, None), min(nilai))]
    return terisi


def _as_line(indikator: Indikator, figur: Realisasi | None) -> _Bulan:
    keadaan = Keadaan.BELUM_DIISI if figur is None else figur.keadaan
    if figur is None or keadaan is not Keadaan.TERISI:
        return _Bulan(_KEADAAN[keadaan], (None, None), None)
    komponen = (figur.pembilang, figur.penyebut)
    return _Bulan(_TERISI, komponen, figure_value(indikator, figur))


def _counts(indikator: Indikator, isi: _Bulan) -> bool:
    """Whether a month gives a figure to what is put together."""
    return None not in isi.komponen if is_pooled(indikator) else isi.nilai is not None


def _columns(isi: Sequence[_Bulan]) -> tuple[tuple[Decimal | None, ...], ...]:
    return tuple(zip(*(satu.komponen for satu in isi), strict=True))


def _piles_up(indikator: Indikator, bulan: Periode) -> bool:
    """A sum of which less is better is compared with the year's target when the year is over."""
    return (
        indikator.polaritas is Polaritas.TURUN
        and agregasi_berlaku(indikator) is Agregasi.JUMLAH
        and not is_pooled(indikator)
        and not bulan.menutup_tahun
    )
