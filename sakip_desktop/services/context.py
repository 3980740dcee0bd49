"""The session of a person with an office's file: who acts, on which data, through which door.

``AppContext.work`` is the door for everything that a logged-in person does to the office's data:
no such session exists without an action and an object, and both are decided
(``domain.izin.decide``) inside the transaction that writes.  Three modules open ``db.work.write``
themselves, because nobody is logged in then or nobody is asked: ``pembukaan`` (the first start
makes the office and its administrator; a restore that a power cut interrupted is noted when it is
finished), ``pengguna`` (a login that succeeds or fails, a password
set with the recovery code) and ``cadangan`` (a restore is noted in the file that came back).  All
of it is journalled; a test holds the list.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timezone
from typing import TypeVar, cast

from sqlalchemy import Engine
from sqlmodel import Session

from sakip_desktop.db import pemeriksaan, records
from sakip_desktop.db.journal import last_seen
from sakip_desktop.db.work import WriteSession, read, write
from sakip_desktop.domain.aturan import AturanKantor, Dikecualikan, VersiAturan, rules_on
from sakip_desktop.domain.errors import GalatSakip, IzinDitolak
from sakip_desktop.domain.izin import Izin, Objek, Tindakan, decide
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.kinerja import Kantor, Kebijakan, Unit
from sakip_desktop.domain.periode import check_tahun, waktu_indonesia
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.domain.waktu import Clock, zone_of
from sakip_desktop.paths import DataFolder
from sakip_desktop.services.peran import semua_sebutan

T = TypeVar("T")

TABEL_RENCANA = frozenset(
    {"simpul", "simpul_versi", "indikator", "indikator_versi", "target", "pagu"}
)


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return datetime.now(UTC)


@dataclass
class AppContext:
    """An open office file and the person who works on it.

    Attributes:
        pelaku: None until somebody has logged in.
        tersimpan: what was read once and is kept, because this program alone writes the file
            (EXCLUSIVE locking); see ``kept``.
        pemberitahuan: what the person should be told although the file was opened (little room, a
            clock set back); whoever shows it takes it out.
        cadangan_otomatis: whether a backup comes before large changes (``cadangan.keep_before``):
            the window and the commands say so, the making of a sample office does without.
    """

    folder: DataFolder
    engine: Engine
    clock: Clock
    kantor: Kantor
    pelaku: Pelaku | None = None
    tersimpan: dict[Hashable, tuple[frozenset[str], object]] = field(default_factory=dict)
    pemberitahuan: list[GalatSakip] = field(default_factory=list)
    cadangan_otomatis: bool = False

    @property
    def opd_id(self) -> str:
        """Id of the office."""
        return self.kantor.id

    @property
    def zona(self) -> timezone:
        """The office's fixed time zone."""
        return zone_of(self.kantor.zona)

    def today(self) -> date:
        """The local date in the office's zone: the date of papers."""
        return self.local(self.clock.now()).date()

    def role_day(self, sesi: Session) -> date:
        """The day for which roles, titles and policy count: today, or the last day believed.

        A clock set back (a dead CMOS battery) neither takes roles away nor dates a policy back.
        """
        if "hari" not in sesi.info:  # a form that is read in asks for each of its figures
            sesi.info["hari"] = self.local(self.moment(sesi)).date()
        return cast("date", sesi.info["hari"])

    def moment(self, sesi: Session) -> datetime:
        """Now, or the last moment believed where the clock was set back behind it."""
        kini, terakhir = self.clock.now(), last_seen(sesi.connection())
        return kini if terakhir is None else max(kini, terakhir)

    def local(self, moment: datetime) -> datetime:
        """A moment in the office's zone."""
        return moment.astimezone(self.zona)

    def waktu(self, moment: datetime) -> str:
        """A moment as people read it, in the office's zone: ``3 Januari 2026 pukul 08.12``."""
        return waktu_indonesia(self.local(moment))

    def kept(
        self, sesi: Session, kunci: Hashable, tabel: frozenset[str], load: Callable[[], T]
    ) -> T:
        """What ``load`` reads, read once until a command changes one of the tables.

        Inside a command that has changed one of them already it is read anew and not kept.
        """
        if isinstance(sesi, WriteSession) and sesi.touched() & tabel:
            return load()
        if kunci not in self.tersimpan:
            self.tersimpan[kunci] = (tabel, load())
        return cast("T", self.tersimpan[kunci][1])

    def forget(self, tabel: frozenset[str]) -> None:
        """Read anew, when next asked for, what was kept of these tables: a command changed them."""
        for kunci in [k for k, (milik, _) in self.tersimpan.items() if milik & tabel]:
            del self.tersimpan[kunci]

    def rencana(self, sesi: Session, tahun: int) -> records.RencanaTahun:
        """The plan of a year.

        Raises:
            DataTidakSah: no year that the program knows.
        """
        return self.kept(
            sesi,
            ("rencana", tahun),
            TABEL_RENCANA,
            lambda: records.load_rencana(sesi, self.opd_id, check_tahun(tahun)),
        )

    def rencana_tahun(self, tahun: int) -> records.RencanaTahun:
        """The plan of a year, where no session is open."""
        if ("rencana", tahun) in self.tersimpan:
            return cast("records.RencanaTahun", self.tersimpan["rencana", tahun][1])
        with self.read() as sesi:
            return self.rencana(sesi, tahun)

    def units(self, sesi: Session) -> tuple[Unit, ...]:
        """Every unit in their order; what is retired carries its day, as its forms stay."""
        if isinstance(sesi, WriteSession):
            sesi.flush()  # what the command has changed so far counts
        return self.kept(
            sesi,
            ("unit",),
            frozenset({"unit_kerja"}),
            lambda: records.load_units(sesi, self.opd_id),
        )

    def kebijakan(self, sesi: Session, pada: date) -> Kebijakan:
        """The policy in force on a day."""
        return self.kept(
            sesi,
            ("kebijakan", pada),
            frozenset({"kebijakan"}),
            lambda: records.load_kebijakan(sesi, self.opd_id, pada),
        )

    def versi_aturan(self, sesi: Session) -> tuple[VersiAturan, ...]:
        """Every decision of the office about a rule of checking, the oldest first."""
        return self.kept(
            sesi,
            ("aturan",),
            frozenset({"aturan_periksa"}),
            lambda: pemeriksaan.load_aturan(sesi, self.opd_id),
        )

    def aturan(self, sesi: Session, pada: date, dikirim: datetime | None = None) -> AturanKantor:
        """The rules that count for a period that ends on that day (and was sent then)."""
        return rules_on(self.versi_aturan(sesi), pada, dikirim)

    def pengecualian(
        self, sesi: Session, tahun: int
    ) -> dict[pemeriksaan.KunciSel, tuple[Dikecualikan, ...]]:
        """What is exempted in a year, by figure or budget line."""
        return self.kept(
            sesi,
            ("pengecualian", tahun),
            frozenset({"pengecualian"}),
            lambda: pemeriksaan.load_pengecualian(sesi, self.opd_id, tahun),
        )

    def izin(
        self, tindakan: Tindakan, objek: Objek | None = None, *, sebagai: Peran | None = None
    ) -> Izin:
        """What the door would answer; for greying out buttons."""
        if self.pelaku is None:
            return Izin(boleh=False, alasan="Belum ada yang masuk.")
        return decide(
            self.pelaku.on(self.today()),
            tindakan,
            objek or Objek(),
            sebagai=sebagai,
            kata=semua_sebutan(self.kantor.jenis),
        )

    def require(
        self, tindakan: Tindakan, objek: Objek | None = None, *, sebagai: Peran | None = None
    ) -> Peran:
        """The role as which it is allowed.

        Raises:
            IzinDitolak: it is not; the reason is in the sentence.
        """
        izin = self.izin(tindakan, objek, sebagai=sebagai)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Ini tidak dapat dilakukan.", izin.alasan)
        return izin.peran

    @contextmanager
    def read(
        self,
        tindakan: Tindakan | None = None,
        objek: Objek | None = None,
        *,
        sebagai: Peran | None = None,
    ) -> Iterator[Session]:
        """A reading session; with an action it is decided first.

        Raises:
            IzinDitolak: the person may not read this.
        """
        if tindakan is not None:
            self.require(tindakan, objek, sebagai=sebagai)
        with read(self.engine) as sesi:
            yield sesi

    @contextmanager
    def work(
        self,
        tindakan: Tindakan,
        label: str,
        objek: Objek | Callable[[Session], Objek] | None = None,
        *,
        tentang: str = "",
        sebagai: Peran | None = None,
        atas_nama: str = "",
        membatalkan: int | None = None,
    ) -> Iterator[WriteSession]:
        """The writing door: one transaction, journalled, decided inside.

        Args:
            tindakan: the action.
            label: what undo and the journal call it.
            objek: what it is about; a function of the session when that must be looked up.
            tentang: a word for the journal's object column (period, unit).
            sebagai: the role of the tab in front.
            atas_nama: title of the one for whom it is recorded.
            membatalkan: journal number of the entry that this undoes.

        Raises:
            IzinDitolak: the person may not do this; nothing was written.
            SudahBerubah: a row changed in the meantime; nothing was written.
            BasisDataGalat: the database could not write; nothing was written.
        """
        if self.pelaku is None:
            raise IzinDitolak("Ini tidak dapat dilakukan.", "Belum ada yang masuk.")
        entri = Entri(
            opd_id=self.opd_id,
            orang_id=self.pelaku.orang_id,
            nama=self.pelaku.nama,
            tindakan=tindakan.value,
            objek=tentang,
            label=label,
            atas_nama=atas_nama,
            membatalkan=membatalkan,
        )
        with write(self.engine, entri, self.clock) as sesi:
            try:
                tentang_apa = objek(sesi) if callable(objek) else objek
                peran = self.require(tindakan, tentang_apa, sebagai=sebagai)
                unit_id = None if tentang_apa is None else tentang_apa.unit_id
                untuk = atas_nama or self.pelaku.stands_in_for(peran, unit_id)
                sesi.entri = replace(sesi.entri, peran=peran.value, atas_nama=untuk)
                yield sesi
                sesi.flush()
            finally:
                self.forget(sesi.touched())
