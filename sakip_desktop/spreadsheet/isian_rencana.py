"""One typed field of a plan, read by the rules of its cell in the workbook, and written for one.

What a person types in the window and what stands in a file mean the same: both go through
``sel_rencana``.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sakip_desktop.domain.angka import format_isian
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.isian_target import renstra_isian, target_isian
from sakip_desktop.domain.kinerja import Polaritas
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.pilihan import TARGET, target_period
from sakip_desktop.domain.rencana import IndikatorMasuk, SimpulMasuk, target_label
from sakip_desktop.spreadsheet.kolom_rencana import Isi, Kolom, LembarRencana
from sakip_desktop.spreadsheet.lembar import Lembar, Sel
from sakip_desktop.spreadsheet.sel_rencana import (
    Isian,
    Laporan,
    read_choice,
    read_number,
    read_predikat,
    read_renstra,
    read_tanggal,
    read_target,
    read_text,
)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A field that was read.

    Attributes:
        nilai: as the record keeps it; None, "", () or {} when the text is blank.
        gema: what was understood when it was not the plain form ("terbaca 12,5").
    """

    nilai: object
    gema: str = ""


@dataclass(slots=True)
class _Ketikan(Isian):
    """A sheet of one cell; notes are kept without the place."""

    gema: list[str] = field(default_factory=list)

    def note(self, _baris: int, _kolom: Kolom, isi: str) -> None:
        """Keep what was understood."""
        self.gema.append(isi)


def find_column(lembar: LembarRencana, kunci: str, tahun: int) -> Kolom:
    """The column of a field, or of ``target:`` with a period's code.

    Raises:
        KeyError: there is none.
    """
    for satu in lembar.kolom:
        if satu.isi is Isi.TARGET:
            if kunci == f"{TARGET}{target_period(satu.kunci, tahun)}":
                return satu
        elif satu.kunci == kunci:
            return satu
    raise KeyError(kunci)


def column_title(kolom: Kolom, tahun: int) -> str:
    """What the field is called, a target with its period: ``Target Juli 2025``."""
    if kolom.isi is Isi.TARGET:
        return target_label(target_period(kolom.kunci, tahun))
    return kolom.judul


def column_period(kolom: Kolom, tahun: int) -> Periode:
    """The period of a target's column."""
    return target_period(kolom.kunci, tahun)


def read_field(
    kolom: Kolom,
    teks: str,
    tahun: int,
    *,
    satuan: str = "",
    polaritas: Polaritas = Polaritas.NAIK,
    predikat: tuple[tuple[str, Decimal], ...] = (),
) -> Bacaan:
    """Read what was typed as the workbook's reader would.

    Args:
        kolom: the column.
        teks: as typed; blank gives a blank.
        tahun: year of the plan.
        satuan: of the indikator, for its numbers.
        polaritas: the same, for its targets.
        predikat: the same, for its targets.

    Raises:
        DataTidakSah: it cannot be read, or the column must not be blank; the sentence says how to
            write it.
    """
    isian = _Ketikan(Lembar("", {(1, 1): Sel(teks)}), 0, {kolom.kunci: 1}, Laporan())
    nilai: object
    match kolom.isi:
        case Isi.PILIHAN:
            nilai = read_choice(isian, 1, kolom)
        case Isi.PREDIKAT:
            nilai = read_predikat(isian, 1, kolom)
        case Isi.TANGGAL:
            nilai = read_tanggal(isian, 1, kolom, tahun)
        case Isi.TARGET:
            nilai = read_target(
                isian, 1, kolom, polaritas=polaritas, satuan=satuan, predikat=predikat
            )
        case Isi.RENSTRA:
            nilai = read_renstra(
                isian, 1, kolom, polaritas=polaritas, satuan=satuan, predikat=predikat
            )
        case Isi.TEKS | Isi.KODE:
            nilai = read_text(isian, 1, kolom)
        case _:
            angka = read_number(isian, 1, kolom, satuan)
            bulat = kolom.isi in {Isi.BULAT, Isi.RUPIAH} and angka is not None
            nilai = int(angka) if bulat and angka is not None else angka
    judul = column_title(kolom, tahun)
    for satu in isian.laporan.masalah:
        kutip = "" if satu.nilai in satu.alasan else f"“{satu.nilai}”: "
        raise DataTidakSah(f"{judul} belum disimpan.", f"{kutip}{satu.alasan}", satu.saran)
    if kolom.wajib and nilai in (None, ""):
        raise DataTidakSah(f"{judul} tidak boleh kosong.", saran=kolom.petunjuk)
    return Bacaan(nilai, "; ".join(isian.gema))


def write_field(kolom: Kolom, satu: SimpulMasuk | IndikatorMasuk, tahun: int) -> str:
    """A field as text that ``read_field`` reads back the same."""
    satuan = satu.satuan if isinstance(satu, IndikatorMasuk) else ""
    if isinstance(satu, IndikatorMasuk) and kolom.isi is Isi.TARGET:
        return target_isian(satu, satu.target.get(column_period(kolom, tahun)))
    if isinstance(satu, IndikatorMasuk) and kolom.isi is Isi.RENSTRA:
        return renstra_isian(satu)
    nilai = getattr(satu, kolom.kunci)
    if kolom.isi is Isi.PILIHAN:
        return next((label for label, arti in kolom.pilihan.items() if arti == nilai), "")
    if kolom.isi is Isi.PREDIKAT:
        return "; ".join(f"{label}={format_isian(skor, 'Skor')}" for label, skor in nilai)
    if isinstance(nilai, date):
        return nilai.strftime("%d/%m/%Y")
    if isinstance(nilai, int | Decimal):
        return format_isian(nilai, satuan if kolom.isi is Isi.ANGKA else "")
    return str(nilai or "")
