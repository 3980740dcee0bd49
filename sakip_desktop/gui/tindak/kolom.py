"""Follow-ups and their turns as tables."""

from collections.abc import Callable
from datetime import date

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tindak_lanjut import (
    KATA_ASAL,
    KATA_TINDAK,
    GerakTindak,
    KeadaanTindak,
    TindakLanjut,
    UsulTindak,
)
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext

_TAMPILAN = {
    KeadaanTindak.BELUM: theme.BELUM_DIISI,
    KeadaanTindak.PROSES: theme.GILIRAN_ANDA,
    KeadaanTindak.SELESAI: theme.TERCAPAI,
    KeadaanTindak.BATAL: theme.TIDAK_DAPAT_DIPENUHI,
}
_PANJANG = 160  # letters of a cell; the whole text stands in the panel and in the Excel file

LEWAT = Tampilan("!", "Lewat tenggat", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)


def state_of(keadaan: KeadaanTindak) -> Tampilan:
    """How a state is shown."""
    mirip = _TAMPILAN[keadaan]
    return Tampilan(mirip.tanda, KATA_TINDAK[keadaan], mirip.tinta, mirip.latar)


def state_on(satu: TindakLanjut, hari: date) -> Tampilan:
    """The same with what should have been done by that day."""
    return LEWAT if satu.overdue(hari) else state_of(satu.keadaan)


def cut(teks: str) -> str:
    """So much of a text as a cell needs."""
    teks = " ".join(teks.split())
    return teks if len(teks) <= _PANJANG else f"{teks[:_PANJANG].rstrip()}…"


def origin_text(satu: TindakLanjut | UsulTindak) -> str:
    """What is to be done, and below it where it came from."""
    asal = ": ".join(filter(None, (KATA_ASAL[satu.asal], cut(satu.rujukan))))
    return f"{cut(satu.uraian)}\n{asal}"


def make_list(hari: Callable[[], date]) -> RecordTableModel[TindakLanjut]:
    """Follow-ups, one line each."""
    columns: tuple[Column[TindakLanjut], ...] = (
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda s: state_on(s, hari()).kata,
            tampilan=lambda s: state_on(s, hari()),
            lebar=128,
        ),
        Column(
            kunci="uraian",
            judul="Yang ditindaklanjuti",
            to_text=origin_text,
            nilai=lambda s: "\n".join(filter(None, (s.uraian, KATA_ASAL[s.asal], s.rujukan))),
        ),
        Column(
            kunci="rencana",
            judul="Rencana",
            to_text=lambda s: cut(s.rencana),
            nilai=lambda s: s.rencana,
        ),
        Column(
            kunci="milik", judul="Penanggung jawab", to_text=lambda s: s.penanggung_jawab, lebar=148
        ),
        Column(
            kunci="tenggat",
            judul="Tenggat",
            to_text=lambda s: tanggal_indonesia(s.tenggat),
            nilai=lambda s: s.tenggat,
            lebar=136,
        ),
        Column(
            kunci="persen", judul="%", to_text=lambda s: str(s.persen), rata=Rata.KANAN, lebar=48
        ),
    )
    return RecordTableModel(columns, lambda s: s.id)


def make_turns(ctx: AppContext) -> RecordTableModel[GerakTindak]:
    """What became of one, the newest first."""
    columns: tuple[Column[GerakTindak], ...] = (
        Column(kunci="pada", judul="Kapan", to_text=lambda g: ctx.waktu(g.pada), lebar=196),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda g: state_of(g.keadaan).kata,
            tampilan=lambda g: state_of(g.keadaan),
            lebar=128,
        ),
        Column(
            kunci="persen", judul="%", to_text=lambda g: str(g.persen), rata=Rata.KANAN, lebar=48
        ),
        Column(
            kunci="catatan",
            judul="Catatan",
            to_text=lambda g: cut(g.catatan),
            nilai=lambda g: g.catatan,
        ),
        Column(
            kunci="bukti",
            judul="Bukti",
            to_text=lambda g: "\n".join(filter(None, (g.nama, g.tautan))),
            lebar=168,
        ),
        Column(kunci="oleh", judul="Oleh", to_text=lambda g: g.oleh, lebar=136),
    )
    return RecordTableModel(columns, lambda g: (g.pada, g.catatan))
