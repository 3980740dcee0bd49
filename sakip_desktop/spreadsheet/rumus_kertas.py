"""The computation of a capaian as formulas of a spreadsheet: aggregation, capaian, cap, category.

They say what ``domain.agregasi``, ``domain.capaian`` and ``domain.kategori`` do, cell by cell; a
test has LibreOffice compute them and holds every figure against the domain's.  Only functions that
every spreadsheet program has are used, and no formula holds text that a person typed.

A spreadsheet reckons with 15 digits: 91 may come out as 90,99999999999999.  What decides (a class,
a zero, a rounding) is therefore looked at with ten decimals.
"""

from dataclasses import dataclass

from sakip_desktop.domain.kinerja import Agregasi

DESIMAL_BANDING = 10


def sure(x: str) -> str:
    """A number without the noise of the last digits."""
    return f"ROUND({x},{DESIMAL_BANDING})"


def guarded(syarat: str, isi: str) -> str:
    """``isi``, or nothing where the condition holds."""
    return f'IF({syarat},"",{isi})'


# --- aggregation ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rentang:
    """Lines of the sheet of figures, from the first to the last; columns by their letters."""

    lembar: str
    awal: int
    akhir: int
    keadaan: str
    pembilang: str
    penyebut: str
    nilai: str

    def of(self, kolom: str) -> str:
        """One column of these lines, as an absolute reference."""
        return f"{self.lembar}!${kolom}${self.awal}:${kolom}${self.akhir}"

    @property
    def nomor(self) -> str:
        """1, 2, 3 … for the lines."""
        return f"(ROW({self.of(self.nilai)})-{self.awal - 1})"

    @property
    def berkomponen(self) -> str:
        """1 for each line that has numerator and denominator."""
        return (
            f'({self.of(self.keadaan)}="terisi")*ISNUMBER({self.of(self.pembilang)})'
            f"*ISNUMBER({self.of(self.penyebut)})"
        )

    @property
    def banyak_komponen(self) -> str:
        """How many lines have numerator and denominator."""
        return f"SUMPRODUCT({self.berkomponen})"

    @property
    def banyak_nilai(self) -> str:
        """How many lines have a value."""
        return f"COUNT({self.of(self.nilai)})"

    @property
    def nilai_terakhir(self) -> str:
        """The last value; there must be one."""
        ke = f"SUMPRODUCT(MAX(ISNUMBER({self.of(self.nilai)})*{self.nomor}))"
        return f"INDEX({self.of(self.nilai)},{ke})"

    def komponen_terakhir(self, kolom: str) -> str:
        """Numerator or denominator of the last line that has both; there must be one."""
        return f"INDEX({self.of(kolom)},SUMPRODUCT(MAX({self.berkomponen}*{self.nomor})))"

    def jumlah_komponen(self, kolom: str) -> str:
        """Sum of the numerators or denominators of the lines that have both."""
        return f"SUMPRODUCT({self.berkomponen},{self.of(kolom)})"


def count_due(isi: Rentang) -> str:
    """Months due: those that are not *tidak diukur*."""
    return f'ROWS({isi.of(isi.keadaan)})-COUNTIF({isi.of(isi.keadaan)},"tidak diukur")'


def count_filled(isi: Rentang, *, gabung: bool) -> str:
    """Months filled."""
    return isi.banyak_komponen if gabung else isi.banyak_nilai


def aggregate_own(
    isi: Rentang,
    awal: Rentang | None,
    agregasi: Agregasi,
    *,
    gabung: bool,
    kumulatif: bool,
    pengali: str,
) -> str:
    """The period's own figure; ``awal`` are the lines before it, whose running total is split."""
    if gabung:
        if not kumulatif:
            return _pool(isi, pengali)
        bagian = {
            kolom: f"{isi.komponen_terakhir(kolom)}-{_before_component(awal, kolom)}"
            for kolom in (isi.pembilang, isi.penyebut)
        }
        atas, bawah = bagian[isi.pembilang], bagian[isi.penyebut]
        hasil = guarded(f"{sure(bawah)}=0", f"({atas})*{pengali}/({bawah})")
        return guarded(f"{isi.banyak_komponen}=0", hasil)
    if kumulatif and agregasi is Agregasi.JUMLAH:
        sebelum = "0"
        if awal is not None:
            sebelum = f"IF({awal.banyak_nilai}=0,0,{awal.nilai_terakhir})"
        return guarded(f"{isi.banyak_nilai}=0", f"{isi.nilai_terakhir}-{sebelum}")
    return _combine(isi, Agregasi.TERAKHIR if kumulatif else agregasi)


def aggregate_sd(
    isi: Rentang, agregasi: Agregasi, *, gabung: bool, kumulatif: bool, pengali: str
) -> str:
    """The figure from January to the period's end."""
    if not gabung:
        return _combine(isi, Agregasi.TERAKHIR if kumulatif else agregasi)
    if not kumulatif:
        return _pool(isi, pengali)
    atas, bawah = (isi.komponen_terakhir(kolom) for kolom in (isi.pembilang, isi.penyebut))
    hasil = guarded(f"{bawah}=0", f"{atas}*{pengali}/{bawah}")
    return guarded(f"{isi.banyak_komponen}=0", hasil)


def base_is_there(awal: Rentang | None, *, gabung: bool) -> str:
    """Whether the month due just before the period has its running total."""
    if awal is None:
        return '"ya"'
    keadaan = awal.of(awal.keadaan)
    ke = f'SUMPRODUCT(MAX(({keadaan}<>"tidak diukur")*{awal.nomor}))'
    ada = f"ISNUMBER(INDEX({awal.of(awal.nilai)},{ke}))"
    if gabung:
        kolom = (awal.pembilang, awal.penyebut)
        ada = ",".join(f"ISNUMBER(INDEX({awal.of(satu)},{ke}))" for satu in kolom)
        ada = f'AND(INDEX({keadaan},{ke})="terisi",{ada})'
    return f'IF({ke}=0,"ya",IF({ada},"ya","tidak"))'


def _before_component(awal: Rentang | None, kolom: str) -> str:
    if awal is None:
        return "0"
    return f"IF({awal.banyak_komponen}=0,0,{awal.komponen_terakhir(kolom)})"


def _pool(isi: Rentang, pengali: str) -> str:
    atas, bawah = (isi.jumlah_komponen(kolom) for kolom in (isi.pembilang, isi.penyebut))
    hasil = guarded(f"{bawah}=0", f"{atas}*{pengali}/{bawah}")
    return guarded(f"{isi.banyak_komponen}=0", hasil)


def _combine(isi: Rentang, agregasi: Agregasi) -> str:
    sel = isi.of(isi.nilai)
    match agregasi:
        case Agregasi.JUMLAH:
            hasil = f"SUM({sel})"
        case Agregasi.RERATA:
            hasil = f"AVERAGE({sel})"
        case Agregasi.MAKS:
            hasil = f"MAX({sel})"
        case Agregasi.MIN:
            hasil = f"MIN({sel})"
        case _:
            hasil = isi.nilai_terakhir
    return guarded(f"{isi.banyak_nilai}=0", hasil)


# --- capaian -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SelCapaian:
    """Cells that a capaian is computed from.

    Attributes:
        r, t: realisasi and target (the score of a predikat); empty text where there is none.
        atas: upper end of a range.
        terburuk: the declared worst realisasi.
        skor: smallest and largest score of the predikat; empty for another kind.
    """

    r: str
    t: str
    atas: str
    terburuk: str
    skor: tuple[str, str] | None = None


def capaian(rumus: str, sel: SelCapaian) -> str:
    """The capaian that is not rounded, in percent; nothing where it cannot be computed."""
    r, t, atas = sel.r, sel.t, sel.atas
    if rumus.startswith("rentang"):
        hasil = _range(rumus, t, f'IF({atas}="",{t},{atas})', r)
        return guarded(f'OR({r}="",{t}="")', hasil)
    match rumus:
        case "naik":
            hasil = guarded(f"{t}=0", _forward(t, r))
        case "turun-selisih":
            hasil = f"IF({t}=0,{_down_to_zero(sel)},{_backward(t, r)})"
        case "turun-rasio":
            bagi = guarded(f"OR({sure(r)}=0,{t}<0,{r}<0)", f"{t}*100/{r}")
            hasil = f"IF({t}=0,{_down_to_zero(sel)},{bagi})"
        case "predikat":
            hasil = _ordinal(sel)
        case _:
            sah = f"OR({sure(r)}=0,{sure(r)}=1),OR({t}=0,{t}=1)"
            hasil = f'IF(AND({sah}),IF({sure(r)}={t},100,0),"")'
    return guarded(f'OR({r}="",{t}="",{atas}<>"")', hasil)


def _forward(a: str, r: str) -> str:
    return f"IF({a}>0,{r}*100/{a},(2*{a}-{r})*100/{a})"


def _backward(a: str, r: str) -> str:
    return f"IF({a}>0,(2*{a}-{r})*100/{a},{r}*100/{a})"


def _down_to_zero(sel: SelCapaian) -> str:
    r, w = sel.r, sel.terburuk
    meleset = f"IF(AND(ISNUMBER({w}),N({w})>0),({w}-{r})*100/{w},0)"
    return f'IF({sure(r)}=0,100,IF({r}<0,"",{meleset}))'


def _range(rumus: str, bawah: str, atas: str, r: str) -> str:
    di_bawah = _forward(bawah, r) if rumus == "rentang-biasa" else _backward(bawah, r)
    luar = (
        f"IF({r}<{bawah},{guarded(f'{bawah}=0', di_bawah)},"
        f"{guarded(f'{atas}=0', _backward(atas, r))})"
    )
    dalam = f"AND({sure(r)}>={sure(bawah)},{sure(r)}<={sure(atas)})"
    return guarded(f"{bawah}>{atas}", f"IF({dalam},100,{luar})")


def _ordinal(sel: SelCapaian) -> str:
    r, t = sel.r, sel.t
    hasil = f"{r}*100/{t}"
    if sel.skor is not None:
        kecil, besar = sel.skor
        luar = f"OR({sure(r)}<{kecil},{sure(r)}>{besar},{t}<{kecil},{t}>{besar})"
        hasil = guarded(luar, hasil)
    return guarded(f"{t}<=0", hasil)


def shown(mentah: str, batas: str) -> str:
    """With the display cap, rounded half up to two places."""
    dibatasi = f'IF({batas}="",{mentah},MIN({mentah},{batas}))'
    return guarded(f'{mentah}=""', f"ROUND({sure(dibatasi)},2)")


def clamped(mentah: str, lantai: str, batas: str) -> str:
    """With the floor and the cap of averages."""
    atas = f'IF({batas}="",{mentah},MIN({mentah},{batas}))'
    return guarded(f'{mentah}=""', f"IF({mentah}<{lantai},{lantai},{atas})")


def classify(nilai: str, batas: str, termasuk: str, label: str, banyak: int) -> str:
    """The label of the class, from three columns of the scale, highest class first.

    Every class whose lower bound is reached counts one; below all of them it is the lowest.
    """
    x = sure(nilai)
    tercapai = f"SUMPRODUCT(({x}>{batas})+({x}={batas})*{termasuk})"
    return f"INDEX({label},MIN({banyak},{banyak}+1-{tercapai}))"
