"""Units and their forms of a period as a table: made, handed out, brought back, replaced."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tanda_terima import (
    KATA_BENTUK,
    KATA_CARA,
    ArahGerak,
    BentukFormulir,
    FormulirTercatat,
    GerakFormulir,
    KeadaanFormulir,
)
from sakip_desktop.domain.tugas import FormulirMasuk
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.gui.unit_table import is_sent

BELUM_DIBUAT = Tampilan("○", "Belum dibuat", theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
DIBUAT = Tampilan("●", "Dibuat", theme.CATATAN.tinta, theme.CATATAN.latar)
USANG = Tampilan(
    "!", "Perlu dibuat lagi", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar
)
DISERAHKAN = Tampilan("»", "Diserahkan", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
KEMBALI = Tampilan("✓", "Kembali", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
DIGANTI = Tampilan("–", "Diganti", theme.TINTA_REDUP, theme.LATAR)
DISIMPAN = Tampilan("●", "Disimpan unit", theme.CATATAN.tinta, theme.CATATAN.latar)
TERKIRIM = Tampilan("✓", "Terkirim di program", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)

_KEADAAN = {
    KeadaanFormulir.DIBUAT: DIBUAT,
    KeadaanFormulir.KELUAR: DISERAHKAN,
    KeadaanFormulir.KEMBALI: KEMBALI,
    KeadaanFormulir.DIGANTI: DIGANTI,
}
_ARTI = {
    BELUM_DIBUAT: "Unit ini belum punya formulir untuk periode ini.",
    DIBUAT: "Formulirnya sudah dibuat; belum dicatat diserahkan kepada siapa.",
    DISERAHKAN: "Ada pada unit, belum kembali.",
    USANG: "Rencana berubah sesudah formulir ini dibuat, sehingga isinya akan ditolak. Buat "
    "formulir yang baru untuk unit ini, lalu bagikan.",
    DISIMPAN: "Disimpan unit untuk dikirim; kembali bila berkasnya datang dan dibaca.",
    KEMBALI: "Sudah dibawa kembali atau dibaca.",
    DIGANTI: "Formulir yang lebih baru menggantikannya.",
    TERKIRIM: "Unit ini mengirim datanya langsung di program; formulirnya tidak ditunggu lagi.",
}
_BENTUK = {
    BentukFormulir.XLSX: "Excel",
    BentukFormulir.KERTAS: "Kertas",
    BentukFormulir.KIRIMAN: "Kiriman",
}
_BELUM_KEMBALI = (DIBUAT, DISERAHKAN, USANG)
_PERLU_DIBUAT = (BELUM_DIBUAT, USANG)


@dataclass(frozen=True, slots=True)
class BarisFormulir:
    """A unit and one of its forms; None while it has none."""

    unit_id: str
    unit_nama: str
    terkirim: bool
    terbit: FormulirTercatat | None = None

    @property
    def kunci(self) -> str:
        """Id of the form, of the unit where there is none."""
        return self.unit_id if self.terbit is None else self.terbit.id

    @property
    def rupa(self) -> Tampilan:
        """How it stands: sign and word."""
        keadaan = None if self.terbit is None else self.terbit.keadaan
        if keadaan in (KeadaanFormulir.KEMBALI, KeadaanFormulir.DIGANTI):
            return _KEADAAN[keadaan]
        if self.terkirim:
            return TERKIRIM
        if self.terbit is None or keadaan is None:
            return BELUM_DIBUAT
        if self.terbit.rencana_berubah:
            return USANG
        kiriman = self.terbit.bentuk is BentukFormulir.KIRIMAN
        return DISIMPAN if kiriman else _KEADAAN[keadaan]

    @property
    def ditunggu(self) -> bool:
        """Whether its form is out and has not come back."""
        return self.rupa in _BELUM_KEMBALI

    @property
    def perlu_dibuat(self) -> bool:
        """Whether the unit has no form that it could bring back."""
        return self.rupa in _PERLU_DIBUAT

    @property
    def arti(self) -> str:
        """What the state means, in a sentence."""
        if self.rupa is KEMBALI and not self.terkirim:
            return f"{_ARTI[KEMBALI]} Isiannya belum dikirim unit itu kepada Tim SAKIP."
        return _ARTI[self.rupa]


def show_kode(kode: str) -> str:
    """A code as it stands on paper: ``K7QX 2M9P``."""
    return f"{kode[:4]} {kode[4:]}"


def rows_of(
    masuk: Iterable[FormulirMasuk], terbit: Sequence[FormulirTercatat]
) -> tuple[BarisFormulir, ...]:
    """A line for every form, and one for a unit that has none, in the order of the units."""
    hasil: list[BarisFormulir] = []
    for unit in masuk:
        milik = [satu for satu in terbit if satu.unit.id == unit.unit_id] or (None,)
        hasil += [
            BarisFormulir(unit.unit_id, unit.unit_nama, is_sent(unit), satu) for satu in milik
        ]
    dikenal = {satu.unit_id for satu in hasil}
    hasil += [
        BarisFormulir(satu.unit.id, satu.unit.nama, terkirim=False, terbit=satu)
        for satu in terbit
        if satu.unit.id not in dikenal  # the plan asks the unit for nothing any more
    ]
    return tuple(hasil)


def count_text(baris: Sequence[BarisFormulir]) -> str:
    """``5 unit · 2 belum dibuat · 3 formulir belum kembali``; what is nought is left out."""
    unit = len({satu.unit_id for satu in baris})
    hitung = (
        (sum(satu.rupa is BELUM_DIBUAT for satu in baris), "belum dibuat"),
        (sum(satu.ditunggu for satu in baris), "formulir belum kembali"),
        (sum(satu.rupa is KEMBALI for satu in baris), "formulir sudah kembali"),
        (len({s.unit_id for s in baris if s.rupa is TERKIRIM}), "terkirim di program"),
    )
    return " · ".join([f"{unit} unit", *(f"{n} {kata}" for n, kata in hitung if n)])


def _move(satu: GerakFormulir | None) -> str:
    """Who, when, by which way."""
    if satu is None:
        return ""
    orang = f"{satu.orang}, " if satu.orang else ""
    return f"{orang}{tanggal_indonesia(satu.pada.date())}\n{_way(satu)}"


def _way(satu: GerakFormulir) -> str:
    """The way inside a sentence; names keep their capitals."""
    kata = KATA_CARA[satu.cara]
    return kata[0].lower() + kata[1:]


def _moment(satu: GerakFormulir | None) -> datetime | None:
    return None if satu is None else satu.pada.replace(tzinfo=None)


def make_model() -> RecordTableModel[BarisFormulir]:
    """The model of the table of forms."""

    def form(baca: Callable[[FormulirTercatat], str]) -> Callable[[BarisFormulir], str]:
        return lambda satu: "" if satu.terbit is None else baca(satu.terbit)

    columns: tuple[Column[BarisFormulir], ...] = (
        Column(kunci="unit", judul="Unit", to_text=lambda satu: satu.unit_nama),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: satu.rupa.kata,
            tampilan=lambda satu: satu.rupa,
            catatan=lambda satu: satu.arti,
            lebar=160,
        ),
        Column(
            kunci="kode", judul="Kode", to_text=form(lambda satu: show_kode(satu.kode)), lebar=92
        ),
        Column(
            kunci="nomor",
            judul="No.",
            to_text=form(lambda satu: str(satu.nomor)),
            rata=Rata.KANAN,
            lebar=48,
        ),
        Column(kunci="bentuk", judul="Bentuk", to_text=form(lambda s: _BENTUK[s.bentuk]), lebar=72),
        Column(
            kunci="dibuat",
            judul="Dibuat",
            to_text=form(lambda satu: tanggal_indonesia(satu.dibuat.date())),
            nilai=lambda satu: (
                None if satu.terbit is None else satu.terbit.dibuat.replace(tzinfo=None)
            ),
            lebar=120,
        ),
        Column(
            kunci="keluar",
            judul="Diserahkan kepada",
            to_text=form(lambda satu: _move(satu.keluar)),
            nilai=lambda satu: None if satu.terbit is None else _moment(satu.terbit.keluar),
            lebar=172,
        ),
        Column(
            kunci="kembali",
            judul="Kembali dari",
            to_text=form(lambda satu: _move(satu.kembali)),
            nilai=lambda satu: None if satu.terbit is None else _moment(satu.terbit.kembali),
            lebar=172,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.kunci)


def details_of(
    satu: BarisFormulir, waktu: Callable[[datetime], str]
) -> tuple[tuple[str, str], ...]:
    """The line in words, with everything that happened to the form."""
    terbit = satu.terbit
    if terbit is None:
        return ((satu.unit_nama, f"{satu.rupa.teks}. {satu.arti}"),)
    diganti = f" Penggantinya {show_kode(terbit.diganti_oleh)}." if terbit.diganti_oleh else ""
    return (
        (satu.unit_nama, f"Formulir {show_kode(terbit.kode)}, nomor {terbit.nomor}"),
        ("Keadaan", f"{satu.rupa.teks}. {satu.arti}{diganti}"),
        (
            "Dibuat",
            f"{waktu(terbit.dibuat)} oleh {terbit.dibuat_oleh}\n{KATA_BENTUK[terbit.bentuk]}",
        ),
        ("Perjalanan", "\n\n".join(map(move_text, terbit.gerak))),
    )


def move_text(satu: GerakFormulir) -> str:
    """One hand-over in full."""
    arah = "» Diserahkan kepada" if satu.arah is ArahGerak.KELUAR else "✓ Kembali dari"
    kalimat = f"{arah} {satu.orang or '(tidak disebut)'}, {tanggal_indonesia(satu.pada.date())}"
    baris = [f"{kalimat}, {_way(satu)}"]
    if satu.berkas:
        baris.append(f"Berkas: {satu.berkas}")
    if satu.catatan:
        baris.append(f"“{satu.catatan}”")
    if satu.dicatat_oleh:
        baris.append(f"Dicatat oleh {satu.dicatat_oleh}")
    return "\n".join(baris)
