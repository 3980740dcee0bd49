"""When a period may be filled: opened, due, closed and opened again, as dates and in sentences.

The office fixes the dates of a period; until it does, a collection is open from its start and
nothing closes it.  While the period is open one unit may get a later due date of its own; once it
is closed it can be opened again for one unit until a day.  What is saved after the unit's due date
is late, however the form came to be open then.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.periode import Periode, tanggal_indonesia

SETELAH_TENGGAT = "diisi setelah tenggat"
"""The mark of a figure that was saved late, as screen and paper have it."""

BUKA_TERLAMA = timedelta(days=366)
"""How long a closed period can be opened again: longer is a slip of the finger."""


class KeadaanMasa(StrEnum):
    """How a period stands on a day, for one unit."""

    BELUM_DIBUKA = "belum dibuka"
    TERBUKA = "terbuka"
    LEWAT_TENGGAT = "lewat tenggat"
    DITUTUP = "ditutup"
    DIBUKA_LAGI = "dibuka lagi"


@dataclass(frozen=True, slots=True, kw_only=True)
class BukaLagi:
    """A closed period that is open for one unit again.

    Attributes:
        mulai, sampai: first and last day.
        alasan: why; oleh, pada: by whom and on which day it was decided.
        versi: how often it was decided for the unit.
    """

    unit_id: str
    mulai: date
    sampai: date
    alasan: str = ""
    oleh: str = ""
    pada: date | None = None
    versi: int = 0

    def holds(self, hari: date) -> bool:
        """Whether the unit may type on that day because of it."""
        return self.mulai <= hari <= self.sampai


@dataclass(frozen=True, slots=True, kw_only=True)
class TenggatUnit:
    """A due date that the office gave to one unit; it counts while it is later than the office's.

    Attributes:
        alasan: why; oleh, pada: by whom and on which day it was decided.
        versi: how often something was decided for the unit, as in ``BukaLagi``: one count.
    """

    unit_id: str
    tenggat: date
    alasan: str = ""
    oleh: str = ""
    pada: date | None = None
    versi: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MasaIsi:
    """The dates of one period.

    Attributes:
        dibuka: first day of filling.
        tenggat: day on which the forms are due.
        ditutup: last day of filling, never before the due date; None where nothing is closed.
        alasan, oleh, pada: why, by whom and on which day the office fixed it; empty while it
            did not.
        versi: how often the office has fixed them.
        buka_lagi, tenggat_unit: what holds for single units, one each.
    """

    periode: Periode
    dibuka: date
    tenggat: date
    ditutup: date | None = None
    alasan: str = ""
    oleh: str = ""
    pada: date | None = None
    versi: int = 0
    buka_lagi: tuple[BukaLagi, ...] = ()
    tenggat_unit: tuple[TenggatUnit, ...] = ()

    @property
    def terakhir(self) -> date | None:
        """The last day of filling; a collection is not closed before it is due."""
        return None if self.ditutup is None else max(self.ditutup, self.tenggat)

    def reopened(self, unit_id: str) -> BukaLagi | None:
        """What was decided for a unit last; None where nothing was."""
        return next((satu for satu in self.buka_lagi if satu.unit_id == unit_id), None)

    def own_due(self, unit_id: str | None) -> TenggatUnit | None:
        """The unit's own due date; None where the office's holds for it too."""
        for satu in self.tenggat_unit:
            if satu.unit_id == unit_id and satu.tenggat > self.tenggat:
                return satu
        return None

    def due(self, unit_id: str | None = None) -> date:
        """The day on which the forms are due; that of one unit when it is named."""
        sendiri = self.own_due(unit_id)
        return self.tenggat if sendiri is None else sendiri.tenggat

    def last(self, unit_id: str | None = None) -> date | None:
        """The last day of filling, of one unit when it is named: never before it is due."""
        return None if self.terakhir is None else max(self.terakhir, self.due(unit_id))

    def decided(self, unit_id: str) -> BukaLagi | TenggatUnit | None:
        """What was decided last for a unit alone; None where nothing was."""
        semua: tuple[BukaLagi | TenggatUnit, ...] = (*self.buka_lagi, *self.tenggat_unit)
        milik = [satu for satu in semua if satu.unit_id == unit_id]
        return max(milik, key=lambda satu: satu.versi, default=None)

    def is_late(self, hari: date, unit_id: str | None = None) -> bool:
        """Whether what is saved on that day is late."""
        return hari > self.due(unit_id)

    def is_closed(self, hari: date, unit_id: str | None = None) -> bool:
        """Whether the last day of filling is over, opened again or not."""
        terakhir = self.last(unit_id)
        return terakhir is not None and hari > terakhir

    def state(self, hari: date, unit_id: str | None = None) -> KeadaanMasa:
        """How the period stands on a day; of one unit when it is named."""
        if self.is_closed(hari, unit_id):
            lagi = self.reopened(unit_id) if unit_id is not None else None
            if lagi is not None and lagi.holds(hari):
                return KeadaanMasa.DIBUKA_LAGI
            return KeadaanMasa.DITUTUP
        if hari < self.dibuka:
            return KeadaanMasa.BELUM_DIBUKA
        return KeadaanMasa.LEWAT_TENGGAT if self.is_late(hari, unit_id) else KeadaanMasa.TERBUKA

    # --- sentences -----------------------------------------------------------------------------

    def describe(self, hari: date, unit_id: str | None = None) -> str:
        """How the period stands on a day, with its dates."""
        paling = f"paling lambat {hari_tanggal(self.due(unit_id))}"
        if self.own_due(unit_id) is not None:
            paling += ", tenggat unit ini sendiri"
        terakhir = self.last(unit_id)
        tutup = "" if terakhir is None else f"; ditutup sesudah {hari_tanggal(terakhir)}"
        match self.state(hari, unit_id):
            case KeadaanMasa.BELUM_DIBUKA:
                return f"Belum dibuka: diisi mulai {hari_tanggal(self.dibuka)}, {paling}{tutup}."
            case KeadaanMasa.TERBUKA:
                return f"Terbuka, {paling}{tutup}."
            case KeadaanMasa.LEWAT_TENGGAT:
                return f"Lewat tenggat ({paling}){tutup}. {_TANDA}"
            case KeadaanMasa.DIBUKA_LAGI:
                lagi = self.reopened(unit_id or "")
                sampai = "" if lagi is None else hari_tanggal(lagi.sampai)
                return f"Sudah ditutup, dibuka lagi untuk unit ini sampai {sampai}. {_TANDA}"
        return f"{self._closed(unit_id)}{self._over(unit_id)}"

    def refuse(self, hari: date, unit_id: str) -> str:
        """Why a unit cannot type on a day, since when, and how to have it opened; else empty.

        ``{perencana}`` and ``{verifikator}`` stand for what the office calls them.
        """
        match self.state(hari, unit_id):
            case KeadaanMasa.BELUM_DIBUKA:
                return (
                    f"Pengisian {self.periode.label} baru dibuka {hari_tanggal(self.dibuka)}"
                    f"{self._fixed()}. Bila perlu lebih awal, minta {{perencana}} mengubah "
                    "tanggalnya di Rekap › Tenggat."
                )
            case KeadaanMasa.DITUTUP:
                return (
                    f"{self._closed(unit_id)}{self._over(unit_id)} Agar dapat diisi lagi, minta "
                    "{perencana} atau {verifikator} membukanya untuk unit ini di "
                    "Rekap › Tenggat."
                )
        return ""

    def _fixed(self) -> str:
        """By whom and when the dates were fixed; empty while they were not."""
        if self.pada is None:
            return ""
        siapa = f" oleh {self.oleh}" if self.oleh else ""
        return f" (ditetapkan{siapa} pada {tanggal_indonesia(self.pada)})"

    def _closed(self, unit_id: str | None) -> str:
        hari = self.last(unit_id)
        terakhir = "" if hari is None else hari_tanggal(hari)
        return f"Pengisian {self.periode.label} ditutup sesudah {terakhir}{self._fixed()}."

    def _over(self, unit_id: str | None) -> str:
        """That it had been opened again for the unit, and until when."""
        lagi = self.reopened(unit_id) if unit_id is not None else None
        if lagi is None:
            return ""
        return f" Untuk unit ini pernah dibuka lagi sampai {hari_tanggal(lagi.sampai)}."


@dataclass(frozen=True, slots=True, kw_only=True)
class MasaUnit:
    """One unit in a period: whether it may type, and what it filled late.

    Attributes:
        dikirim: its form has been sent.
        keadaan: how the period stands for it today.
        kata: the same with dates, in a sentence.
        terlambat: how many of its figures and rupiah were saved after the due date.
        tenggat: the day on which its form is due.
        sendiri: that day as its own, None where the office's holds.
        lagi: until when it was opened again last, None where it never was.
        versi: how often something was decided for it alone.
        alasan: why the period cannot be opened for it again now; empty when it can.
        alasan_tenggat: why it cannot get a due date of its own now; empty when it can.
    """

    unit_id: str
    nama: str
    dikirim: bool
    keadaan: KeadaanMasa
    kata: str
    terlambat: int
    tenggat: date
    sendiri: TenggatUnit | None
    lagi: BukaLagi | None
    versi: int
    alasan: str
    alasan_tenggat: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisMasa:
    """One period of the year in the list of deadlines.

    Attributes:
        masa: its dates, None where nothing was begun and nothing fixed.
        keadaan: how it stands today; None where it has no dates.
        kata: the same with dates, in a sentence.
        dimulai: its collection has begun; selesai: it has ended.
        usul: the dates that are proposed while it has none.
        unit: the units that fill a form, in the order of the plan.
    """

    periode: Periode
    masa: MasaIsi | None
    keadaan: KeadaanMasa | None
    kata: str
    dimulai: bool
    selesai: bool
    usul: MasaIsi
    unit: tuple[MasaUnit, ...] = ()


_TANDA = f"Angka yang disimpan sekarang ditandai “{SETELAH_TENGGAT}”."


def hari_tanggal(hari: date) -> str:
    """A deadline as people read it: ``Jumat, 10 April 2026``."""
    return tanggal_indonesia(hari, hari=True)


# --- what may be fixed -------------------------------------------------------------------------


def check_masa(periode: Periode, dibuka: date, tenggat: date, ditutup: date | None) -> None:
    """Refuse dates that do not follow each other.

    Raises:
        DataTidakSah: the due date lies before the opening, or the closing before the due date.
    """
    apa = f"Tanggal pengisian {periode.label} tidak disimpan."
    if tenggat < dibuka:
        raise DataTidakSah(
            apa,
            f"Tenggatnya {hari_tanggal(tenggat)}, padahal pengisian baru dibuka "
            f"{hari_tanggal(dibuka)}.",
            "Pilih tenggat pada atau sesudah hari dibuka.",
        )
    if tenggat < periode.mulai:
        raise DataTidakSah(
            apa,
            f"Tenggatnya {hari_tanggal(tenggat)}, sebelum {periode.label} dimulai.",
            "Pilih hari sesudah periode itu selesai.",
        )
    if ditutup is not None and ditutup < tenggat:
        raise DataTidakSah(
            apa,
            f"Pengisian akan ditutup sesudah {hari_tanggal(ditutup)}, sebelum tenggatnya "
            f"{hari_tanggal(tenggat)}.",
            "Pilih hari pada atau sesudah tenggat, atau jangan tutup pengisian.",
        )


def check_buka_lagi(masa: MasaIsi, hari: date, unit_id: str, sampai: date, alasan: str) -> None:
    """Refuse to open a period again where it makes no sense.

    Args:
        masa: the dates in force.
        hari: today.
        unit_id: the unit.
        sampai: the last day that is asked for.
        alasan: why.

    Raises:
        DataTidakSah: the period is not closed, the day lies behind or too far ahead, or the
            reason says nothing.
    """
    label = masa.periode.label
    if not masa.is_closed(hari, unit_id):
        raise DataTidakSah(
            f"{label} tidak dibuka lagi.",
            masa.describe(hari, unit_id),
            "Yang dibuka lagi hanya periode yang sudah ditutup.",
        )
    apa = f"{label} belum dibuka lagi."
    check_hari(apa, hari, sampai)
    check_alasan(apa, alasan)


def check_tenggat_unit(masa: MasaIsi, hari: date, unit_id: str, tenggat: date, alasan: str) -> None:
    """Refuse a due date of one unit where it makes no sense.

    Args:
        masa: the dates in force.
        hari: today.
        unit_id: the unit.
        tenggat: the day that is asked for.
        alasan: why.

    Raises:
        DataTidakSah: the period is closed for the unit, the day is not later than the office's,
            lies behind or too far ahead, or the reason says nothing.
    """
    apa = f"Tenggat unit pada {masa.periode.label} tidak disimpan."
    if masa.is_closed(hari, unit_id):
        raise DataTidakSah(
            apa, masa.describe(hari, unit_id), "Buka lagi periodenya untuk unit itu."
        )
    check_hari_tenggat(apa, masa, hari, tenggat)
    check_alasan(apa, alasan)


def check_hari_tenggat(apa: str, masa: MasaIsi, hari: date, tenggat: date) -> None:
    """Refuse a day that gives a unit nothing: it is over, or not later than the office's.

    Raises:
        DataTidakSah: as ``check_tenggat_unit``.
    """
    check_hari(apa, hari, tenggat)
    if tenggat <= masa.tenggat:
        raise DataTidakSah(
            apa,
            f"{hari_tanggal(tenggat)} tidak sesudah tenggat kantor, {hari_tanggal(masa.tenggat)}.",
            "Pilih hari sesudah tenggat kantor.",
        )


def check_hari(apa: str, hari: date, dipilih: date) -> None:
    """Refuse a day that is over, or that nobody can mean.

    Args:
        apa: what is not done, as a sentence.
        hari: today.
        dipilih: the day that is asked for.

    Raises:
        DataTidakSah: it lies behind or too far ahead.
    """
    if not hari <= dipilih <= hari + BUKA_TERLAMA:
        raise DataTidakSah(
            apa,
            f"{hari_tanggal(dipilih)} "
            + ("sudah lewat." if dipilih < hari else "lebih dari setahun lagi."),
            "Pilih hari terakhir pengisian, hari ini atau sesudahnya.",
        )


def check_alasan(apa: str, alasan: str) -> None:
    """Refuse what is done for one unit without a reason.

    Raises:
        DataTidakSah: it says nothing.
    """
    if not is_alasan(alasan):
        raise DataTidakSah(
            apa,
            "Alasannya belum ditulis.",
            "Tulis satu kalimat, misalnya “Angka Bagian Umum salah satuan”.",
        )
