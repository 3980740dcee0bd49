"""One text for many lines of a form: what it would do, before anything is saved."""

from collections.abc import Sequence

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.gui.blok import SelBlok
from sakip_desktop.gui.entry_table import EntryTable
from sakip_desktop.gui.formulir_indikator import Isian, first_input
from sakip_desktop.services.realisasi import TIDAK_DAPAT_DIPENUHI

SUDAH_BERISI = "Sudah berisi."
SUDAH_SAMA = "Sudah sama."
_KATA = "Tidak dapat dipenuhi"


def choices(tabel: EntryTable, rows: Sequence[int]) -> list[tuple[str, str]]:
    """Columns that can get one text, with their titles, and the statement of *cannot*."""
    model = tabel.records
    hasil = [
        (kolom.kunci, kolom.judul.replace("\n", " "))
        for nomor, kolom in enumerate(model.columns)
        if not tabel.isColumnHidden(nomor)
        and any(model.is_editable(model.index(row, nomor)) for row in rows)
    ]
    if any(isinstance(model.records[row], Isian) for row in rows):
        hasil.append((TIDAK_DAPAT_DIPENUHI, f"{_KATA} (dengan satu alasan)"))
    return hasil


def plan_all(
    tabel: EntryTable, rows: Sequence[int], kolom: str, teks: str, *, ganti: bool
) -> list[SelBlok]:
    """What a text would do to a column of these rows.

    Args:
        tabel: the table.
        rows: rows with records, no headings.
        kolom: key of the column, or ``TIDAK_DAPAT_DIPENUHI``.
        teks: as typed.
        ganti: whether cells that hold something are written over.
    """
    if not teks.strip():
        return []
    if kolom == TIDAK_DAPAT_DIPENUHI:
        return [
            _cannot(tabel, row, satu, teks.strip(), ganti=ganti)
            for row in rows
            if isinstance(satu := tabel.records.records[row], Isian)
        ]
    return [_one(tabel, row, kolom, teks.strip(), ganti=ganti) for row in rows]


def _one(tabel: EntryTable, row: int, kolom: str, teks: str, *, ganti: bool) -> SelBlok:
    model = tabel.records
    index = model.index(row, model.column_of(kolom))
    lama = model.edit_text(index)
    if not model.is_editable(index):
        alasan = model.terkunci(index) or "Tidak diisi di sini."
    elif lama == teks:
        alasan = SUDAH_SAMA
    else:
        alasan = SUDAH_BERISI if lama and not ganti else ""
    return SelBlok(
        index=index,
        baris=model.text(model.index(row, 0)),
        kolom=model.columns[index.column()].judul.replace("\n", " "),
        lama=model.text(index),
        baru=teks,
        alasan=alasan,
        gema="" if alasan else model.gema(index, teks),
    )


def _cannot(tabel: EntryTable, row: int, isian: Isian, teks: str, *, ganti: bool) -> SelBlok:
    model, figur = tabel.records, isian.baris.realisasi
    index = model.index(row, model.column_of(first_input(isian.baris.indikator)))
    dinyatakan = figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI
    if isian.baris.kunci:
        alasan = isian.baris.kunci
    elif dinyatakan and figur.alasan == teks:
        alasan = SUDAH_SAMA
    elif figur.keadaan is not Keadaan.BELUM_DIISI and not ganti:
        alasan = SUDAH_BERISI
    else:
        alasan = "" if is_alasan(teks) else "Tulis alasannya lebih lengkap."
    nilai = model.text(model.index(row, model.column_of("nilai"))) or model.text(index)
    return SelBlok(
        index=index,
        baris=model.text(model.index(row, 0)),
        kolom=_KATA,
        lama=f"{_KATA}: {figur.alasan}" if dinyatakan else nilai,
        baru=f"{_KATA}: {teks}",
        alasan=alasan,
    )
