"""The report of a dry run as a table: a line for each cell that changes something or is refused."""

from collections.abc import Sequence
from pathlib import Path

from sakip_desktop.domain.formulir_periksa import (
    KATA_KEADAAN,
    HasilBerkas,
    HasilSel,
    HasilTerap,
    KeadaanSel,
)
from sakip_desktop.services.berkas import storing

KEPALA = (
    *("berkas", "unit", "periode", "keadaan", "lembar", "baris", "kolom", "isian"),
    *("tertulis", "tersimpan", "semula", "alasan", "saran"),
)
DITOLAK = "Ditolak"
_TANPA_KERJA = frozenset({KeadaanSel.SAMA})


def report_rows(
    hasil: Sequence[HasilBerkas], terap: Sequence[HasilTerap] = ()
) -> tuple[tuple[str, ...], ...]:
    """The lines of a report, under ``KEPALA``.

    Args:
        hasil: of the dry run; what is the same as stored is counted in the line of the file.
        terap: what became of each file, where they were taken.
    """
    jadi = [*terap, *[None] * len(hasil)]
    baris: list[tuple[str, ...]] = []
    for satu, akhir in zip(hasil, jadi, strict=False):
        periode = "" if satu.periode is None else satu.periode.kode
        awal = (satu.berkas, satu.unit_nama, periode)
        gagal = "" if akhir is None else akhir.galat
        kata = gagal or "; ".join(satu.catatan)
        baris.append((*awal, satu.ringkas, *[""] * 7, kata, ""))
        baris += [
            (
                *(*awal, DITOLAK, masalah.lembar, str(masalah.baris or ""), masalah.kolom),
                *(masalah.isian, masalah.nilai, "", "", masalah.alasan, masalah.saran),
            )
            for masalah in satu.masalah
        ]
        baris += [
            (
                *(*awal, _state(sel), *_place(sel.tempat), sel.baris),
                *(sel.tertulis, sel.sekarang, sel.semula or "", _why(sel), _remedy(sel)),
            )
            for sel in satu.sel
            if sel.keadaan not in _TANPA_KERJA
        ]
    return tuple(baris)


def _state(sel: HasilSel) -> str:
    kata = KATA_KEADAAN[sel.keadaan]
    return f"{kata}, ditahan" if sel.ditahan else kata


def _why(sel: HasilSel) -> str:
    """What should be seen of a cell: how it was understood, and what the checks say."""
    kata = [f"{satu.tingkat.value}: {satu.isi}" for satu in sel.temuan]
    return "; ".join(filter(None, (sel.catatan, *kata)))


def _remedy(sel: HasilSel) -> str:
    return " ".join(dict.fromkeys(satu.saran for satu in sel.temuan))


def _place(tempat: str) -> tuple[str, str, str]:
    """Sheet, row and column of ``Kinerja, baris 12, kolom F``."""
    lembar, _, sisa = tempat.partition(", baris ")
    baris, _, kolom = sisa.partition(", kolom ")
    return lembar, baris, kolom


def save_report(hasil: Sequence[HasilBerkas], path: Path, terap: Sequence[HasilTerap] = ()) -> None:
    """Write the report: ``.xlsx``, otherwise CSV; texts that look like formulas stay texts.

    Raises:
        BasisDataGalat: it cannot be written.
    """
    from sakip_desktop.spreadsheet.tabel_hitung import Tabel, write_table

    tabel = Tabel(
        header=KEPALA,
        rows=report_rows(hasil, terap),
        delimiter=";",
        tambahan=len(KEPALA),
    )
    with storing(path):
        write_table(tabel, path)
