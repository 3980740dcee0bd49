"""What every kind of naskah declares of itself; ``daftar`` holds them together."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlmodel import Session

from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.naskah import Bidang, Isian, KepalaNaskah, Naskah, PilihanTtd
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.services.context import AppContext


class Buku(StrEnum):
    """The books of numbers that an office keeps; each counts from one every year."""

    KELUAR = "keluar"  # letters
    KEPUTUSAN = "keputusan"  # decrees
    DOKUMEN = "dokumen"  # reports, agreements, minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class JenisNaskah:
    """One kind of paper that people put words into.

    Attributes:
        kode: its code; title and origin stand in ``reports.registri``.
        rekam: the record that is frozen; it has a ``kepala: KepalaNaskah``.
        susun: makes that record from the naskah, its head and the data of the office.
        gambar: draws the record; imports ``reports`` when it is called, not before.
        bidang: what is asked for.
        usul: more that a new paper begins with than templates can say (participants of the
            team, the units' obstacles); gets the naskah that it follows from, if any.
        penanda: who signs, from left to right; paraf: who initials it before.
        buku: the book that its number comes from; None for a paper without one.
        setahun: it is about a year, whatever period is chosen.
        banyak: there may be several in a period (invitations); otherwise there is one.
        per_unit: each unit has its own.
        syarat: what it needs besides what every paper needs, and what is told about it.
        induk: the kind that it follows from: a new one takes over from the newest of the period.
        sesudah_final: what else the office records when it becomes final, in the same transaction.
    """

    kode: KodeDokumen
    rekam: type[Any]
    susun: Callable[[AppContext, Session, Naskah, KepalaNaskah], Any]
    gambar: Callable[[Any, Progress], bytes]
    bidang: tuple[Bidang, ...] = ()
    usul: Callable[[AppContext, Session, Naskah, Naskah | None], Isian] | None = None
    penanda: tuple[PilihanTtd, ...] = ()
    paraf: tuple[PilihanTtd, ...] = ()
    buku: Buku | None = None
    setahun: bool = False
    banyak: bool = False
    per_unit: bool = False
    induk: KodeDokumen | None = None
    syarat: Callable[[AppContext, Session, Any], tuple[Syarat, ...]] | None = None
    sesudah_final: Callable[[AppContext, WriteSession, Naskah], None] | None = None
