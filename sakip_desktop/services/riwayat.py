"""The journal as people read it: history of a cell, list of commands, undo."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import Date, func
from sqlmodel import Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from sakip_desktop.db import journal, work
from sakip_desktop.db.models import Jurnal, RealisasiRow, SiklusRow, SopVersi
from sakip_desktop.db.types import DecimalText
from sakip_desktop.domain.angka import format_angka, format_figur
from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Polaritas
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.riwayat import Catatan, Entri, Isian
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.siklus import fill, form_objek, parse_sop

T = TypeVar("T")

_BATALKAN = "Batalkan: "
_PALING_BANYAK_DILIHAT = 2000  # entries that Ctrl+Z looks through
_DAPAT_DIBATALKAN = frozenset({Tindakan.REALISASI_ISI.value})


# What only the program needs or writes (the scale is not chosen yet), and moments: the entry has
# its own.
_TEKNIS = frozenset(
    {"id", "versi", "temuan", "isi", "sidik", "sejak", "pada", "dibuat", "diubah_pada", "skala"}
)
_RUPIAH = frozenset({"nilai"})  # whole rupiah, kept as an integer
# What a new row carries beside what was typed, and who did it: the entry says that too.
_KETERANGAN = frozenset({"oleh", "diubah oleh", "tahun", "jenis", "ke"})
# Words of people for what the tables call otherwise.
_TABEL = {
    "indikator_versi": "Indikator",
    "jabatan_dipegang": "Jabatan",
    "langkah_berjalan": "Langkah",
    "opd": "Kantor",
    "peran_dipegang": "Peran",
    "siklus": "Putaran kerja",
    "simpul_versi": "Susunan rencana",
    "sop_versi": "SOP",
}
_KOLOM = {"catatan_kembali": "catatan verifikator", "teks_asli": "tulisan asli"}
_ARAH = {"lanjut": "diteruskan", "kembali": "dikembalikan", "tarik": "ditarik kembali"}
_LANGKAH = frozenset({("disposisi", "dari"), ("disposisi", "ke"), ("langkah_berjalan", "kode")})
_DISPOSISI = frozenset({"arah", "dari", "ke"})  # told together
_TEKS_TERPANJANG = 200
_RINGKAS_TERPANJANG = 40
KOSONG = "kosong"


@dataclass(frozen=True, slots=True)
class BarisBeda:
    """One row that a command changed: its table, and (column, before, after) of each field."""

    judul: str
    isian: tuple[tuple[str, str, str], ...]

    @property
    def kalimat(self) -> tuple[str, ...]:
        """Each field as a line: ``nilai: 5 → 6``, ``diteruskan dari … ke …``."""
        return tuple(_line(*satu) for satu in self.isian)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarisJurnal:
    """One command as the journal page shows it.

    Attributes:
        ringkas: what it changed, as one line: a field before and after, and how many more.
        lengkap: all that it changed, a line a field.
    """

    urut: int
    waktu: datetime
    nama: str
    peran: str
    atas_nama: str
    label: str
    tindakan: str
    jumlah_baris: int
    ringkas: str
    lengkap: str
    jam_diragukan: bool
    membatalkan: int | None


def riwayat_sel(ctx: AppContext, indikator_id: str, periode: Periode) -> tuple[Catatan, ...]:
    """All that happened to one figure, oldest first.

    Raises:
        IzinDitolak: the person may not read the unit's data.
    """
    with ctx.read() as sesi:
        if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
            unit_id = ctx.rencana(sesi, periode.tahun).get(indikator_id).unit_id
            ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))
        baris = _figure(ctx, sesi, indikator_id, periode)
        return () if baris is None else tuple(journal.history(sesi, "realisasi", baris.id))


def _figure(
    ctx: AppContext, sesi: Session, indikator_id: str, periode: Periode
) -> RealisasiRow | None:
    return sesi.exec(
        select(RealisasiRow).where(
            RealisasiRow.opd_id == ctx.opd_id,
            RealisasiRow.indikator_id == indikator_id,
            RealisasiRow.tahun == periode.tahun,
            RealisasiRow.jenis == periode.jenis.value,
            RealisasiRow.ke == periode.ke,
        )
    ).first()


def daftar_jurnal(
    ctx: AppContext, *, batas: int = 200, sebelum: int | None = None, cari: str = ""
) -> tuple[BarisJurnal, ...]:
    """Commands, newest first.

    Args:
        ctx: the open office.
        batas: how many at most.
        sebelum: only entries with a smaller number, for the next page.
        cari: text in the label or the name.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        kueri = _found(select(Jurnal), cari).order_by(col(Jurnal.urut).desc()).limit(batas)
        if sebelum is not None:
            kueri = kueri.where(Jurnal.urut < sebelum)
        return tuple(
            BarisJurnal(
                urut=satu.urut,
                waktu=satu.waktu,
                nama=satu.nama,
                peran=satu.peran,
                atas_nama=satu.atas_nama,
                label=satu.label,
                tindakan=satu.tindakan,
                jumlah_baris=len(journal.changes_of(satu)),
                ringkas=_in_short(satu.label, beda),
                lengkap="\n".join(baris for isi in beda for baris in isi.kalimat),
                jam_diragukan=satu.jam_diragukan,
                membatalkan=satu.membatalkan,
            )
            for satu in sesi.exec(kueri)
            for beda in [_changes(ctx, sesi, satu)]
        )


def jumlah_jurnal(ctx: AppContext, *, cari: str = "") -> int:
    """How many commands there are, or hold the text in their label or name.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        return sesi.exec(_found(select(func.count(col(Jurnal.urut))), cari)).one()


def _found(kueri: SelectOfScalar[T], cari: str) -> SelectOfScalar[T]:
    if not cari:
        return kueri
    return kueri.where(
        col(Jurnal.label).icontains(cari, autoescape=True)
        | col(Jurnal.nama).icontains(cari, autoescape=True)
    )


def isi_jurnal(ctx: AppContext, urut: int) -> tuple[BarisBeda, ...]:
    """What one command changed, row by row, for people: no keys, no row versions.

    Raises:
        IzinDitolak: only administrator and pemeriksa read the journal.
    """
    with ctx.read(Tindakan.JURNAL_LIHAT) as sesi:
        entri = sesi.exec(select(Jurnal).where(Jurnal.urut == urut)).first()
        return () if entri is None else _changes(ctx, sesi, entri)


def _changes(ctx: AppContext, sesi: Session, entri: Jurnal) -> tuple[BarisBeda, ...]:
    return tuple(
        BarisBeda(_TABEL.get(satu.tabel, satu.tabel.replace("_", " ").capitalize()), isian)
        for satu in journal.changes_of(entri)
        if (isian := _differences(ctx, sesi, satu))
    )


def _in_short(label: str, beda: tuple[BarisBeda, ...]) -> str:
    """The field that the label names, otherwise one that stood there before; and how many more."""
    isian = [satu for baris in beda for satu in baris.isian if satu[0] not in _KETERANGAN]
    if not isian:
        return ""

    def rank(satu: tuple[str, str, str]) -> tuple[bool, bool, bool]:
        kolom, sebelum, _ = satu
        return not label.casefold().startswith(kolom), kolom == "keadaan", sebelum == KOSONG

    kolom, sebelum, sesudah = min(isian, key=rank)
    sebelum, sesudah = (_cut(teks, _RINGKAS_TERPANJANG) for teks in (sebelum, sesudah))
    lagi = f" (+{len(isian) - 1} lagi)" if len(isian) > 1 else ""
    return f"{_line(kolom, sebelum, sesudah)}{lagi}"


def _line(kolom: str, sebelum: str, sesudah: str) -> str:
    if kolom in _ARAH.values():
        return f"{kolom} dari {sebelum} ke {sesudah}"
    return f"{kolom}: {sebelum} → {sesudah}"


def _differences(
    ctx: AppContext, sesi: Session, baris: journal.PerubahanBaris
) -> tuple[tuple[str, str, str], ...]:
    sebelum, sesudah = baris.sebelum or {}, baris.sesudah or {}

    def shown(isi: Isian, kolom: str) -> str:
        return _in_words(ctx, sesi, baris.tabel, isi, kolom) or _shown(
            kolom, _type_of(baris.tabel, kolom), isi.get(kolom)
        )

    bersama = _DISPOSISI if baris.tabel == "disposisi" else frozenset()
    semua = [
        (_KOLOM.get(kolom, kolom.replace("_", " ")), shown(sebelum, kolom), shown(sesudah, kolom))
        for kolom in sorted({**sebelum, **sesudah})
        if kolom not in _TEKNIS | bersama and not kolom.endswith("_id")
    ]
    if bersama and sesudah:  # only ever added
        arah = _ARAH.get(str(sesudah.get("arah")), str(sesudah.get("arah")))
        semua.insert(0, (arah, shown(sesudah, "dari"), shown(sesudah, "ke")))
    return tuple(satu for satu in semua if satu[1] != satu[2])


def _type_of(tabel: str, kolom: str) -> object:
    """The column's type; None for one of an older version."""
    ada = SQLModel.metadata.tables.get(tabel)
    return None if ada is None or kolom not in ada.columns else ada.columns[kolom].type


def _in_words(ctx: AppContext, sesi: Session, tabel: str, isi: Isian, kolom: str) -> str:
    """What a code or a 1 stands for: a step, Ya/Tidak, a predikat, a role; empty when none is."""
    nilai = isi.get(kolom)
    if nilai is None or nilai == "":
        return ""
    if (tabel, kolom) in _LANGKAH:
        return _step_title(ctx, sesi, str(isi.get("siklus_id")), str(nilai))
    if kolom == "peran" and nilai in set(Peran):
        return sebutan(Peran(nilai), ctx.kantor.jenis)
    if kolom == "keadaan":
        return str(nilai).replace("_", " ")
    if (tabel, kolom) == ("realisasi", "nilai"):
        try:
            rencana = ctx.rencana(sesi, int(isi.get("tahun") or 0))
            indikator = rencana.get(str(isi.get("indikator_id")))
        except KeyError:  # the plan no longer has it
            return ""
        if indikator.polaritas in {Polaritas.YA_TIDAK, Polaritas.PREDIKAT}:
            return format_figur(indikator, Decimal(str(nilai)))
    return ""


def _step_title(ctx: AppContext, sesi: Session, siklus_id: str, kode: str) -> str:
    """The title of a step in the words of the SOP with which its cycle began."""
    siklus = sesi.get(SiklusRow, siklus_id)
    versi = None if siklus is None else sesi.get(SopVersi, siklus.sop_versi_id)
    if versi is not None:
        for langkah in parse_sop(versi.isi, versi.kode).langkah:
            if langkah.kode == kode:
                return fill(ctx, langkah.judul)
    return kode.replace("-", " ")


def _shown(kolom: str, jenis: object, nilai: object) -> str:
    """A value of the journal the Indonesian way: it keeps decimals and days as plain text."""
    if isinstance(nilai, bool):
        return "Ya" if nilai else "Tidak"
    teks = "" if nilai is None else str(nilai)
    if not teks:
        return KOSONG
    if isinstance(jenis, DecimalText) or (kolom in _RUPIAH and isinstance(nilai, int)):
        return format_angka(Decimal(teks))
    if isinstance(jenis, Date):
        return tanggal_indonesia(date.fromisoformat(teks))
    return _cut(teks, _TEKS_TERPANJANG)


def _cut(teks: str, panjang: int) -> str:
    return teks if len(teks) <= panjang else f"{teks[:panjang]}…"


def undoable(
    ctx: AppContext,
    unit_id: str | None = None,
    periode: Periode | None = None,
    *,
    sebagai: Peran | None = None,
) -> tuple[int, str] | None:
    """Number and label of my last command that can be taken back; None when there is none.

    Only the person's own cell entries in a step that is still open count; an undone entry is
    passed over, one whose cell somebody changed since too, and the undo of an undo is the redo.

    Args:
        ctx: the open office.
        unit_id: only entries in that unit's form.
        periode: only entries in months of that period.
        sebagai: the role of the tab in front.
    """
    if ctx.pelaku is None:
        return None
    with ctx.read() as sesi:
        milik = sesi.exec(
            select(Jurnal)
            .where(
                Jurnal.orang_id == ctx.pelaku.orang_id,
                col(Jurnal.tindakan).in_(_DAPAT_DIBATALKAN),
            )
            .order_by(col(Jurnal.urut).desc())
            .limit(_PALING_BANYAK_DILIHAT)
            .execution_options(yield_per=100)
        )
        dibatalkan: set[int] = set()
        for satu in milik:  # from the newest: an undo that was itself undone takes nothing back
            if satu.urut in dibatalkan:
                continue
            if satu.membatalkan is not None:
                dibatalkan.add(satu.membatalkan)
            elif (
                _is_about(ctx, sesi, satu, unit_id, periode)
                and work.is_as_left(sesi, satu)
                and _izin(ctx, sesi, satu, sebagai).boleh
            ):
                return satu.urut, satu.label
    return None


def _places(ctx: AppContext, sesi: Session, entri: Jurnal) -> list[tuple[str, Periode]] | None:
    """Unit and month of every cell of an entry; None when it is about something else.

    Known from the journal alone: the rows themselves may be gone, as an undone first entry leaves
    none.

    Raises:
        KeyError: the plan no longer has it.
    """
    hasil = []
    for satu in journal.changes_of(entri):
        isi = satu.sesudah or satu.sebelum or {}
        if satu.tabel not in ("realisasi", "realisasi_anggaran"):
            return None
        periode = Periode(
            int(isi["tahun"] or 0), JenisPeriode(str(isi["jenis"])), int(isi["ke"] or 0)
        )
        rencana = ctx.rencana(sesi, periode.tahun)
        unit_id = (
            rencana.get(str(isi["indikator_id"])).unit_id
            if satu.tabel == "realisasi"
            else rencana.node(str(isi["simpul_id"])).unit_id
        )
        hasil.append((unit_id or "", periode))
    return hasil


def _is_about(
    ctx: AppContext, sesi: Session, entri: Jurnal, unit_id: str | None, periode: Periode | None
) -> bool:
    """Whether an entry stands in the unit's form for the period."""
    if unit_id is None and periode is None:
        return True
    try:
        tempat = _places(ctx, sesi, entri) or []
    except KeyError:
        return False
    return any(
        unit_id in (None, unit) and (periode is None or bulan in periode) for unit, bulan in tempat
    )


def _izin(ctx: AppContext, sesi: Session, entri: Jurnal, sebagai: Peran | None) -> Izin:
    """Whether the cells of an entry can be typed in now."""
    izin = Izin(boleh=False, alasan="Catatan ini bukan isian formulir.")
    try:
        tempat = _places(ctx, sesi, entri)
    except KeyError:
        return Izin(boleh=False, alasan="Isian itu tidak ada lagi dalam rencana.")
    for unit_id, periode in tempat or ():
        objek = form_objek(ctx, sesi, unit_id, periode)
        izin = ctx.izin(Tindakan.REALISASI_ISI, objek, sebagai=sebagai)
        if not izin.boleh:
            return izin
    return izin


def undo(ctx: AppContext, urut: int, *, sebagai: Peran | None = None) -> Perubahan:
    """Take my own cell entry back; undoing the undo is the redo.

    Returns:
        What changed; its ``jurnal_urut`` is the number that a redo takes back.

    Raises:
        IzinDitolak: the entry is somebody else's, or handed something over, or the form has been
            sent since.
        SudahBerubah: the cell is no longer what the entry left.
    """
    with ctx.read() as sesi:
        entri = sesi.exec(select(Jurnal).where(Jurnal.urut == urut)).first()
        if (
            entri is None
            or ctx.pelaku is None
            or entri.orang_id != ctx.pelaku.orang_id
            or entri.tindakan not in _DAPAT_DIBATALKAN
        ):
            raise IzinDitolak(
                "Tidak dapat dibatalkan.",
                "Yang dapat dibatalkan hanya isian Anda sendiri di formulir yang masih terbuka.",
            )
        izin = _izin(ctx, sesi, entri, sebagai)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Tidak dapat dibatalkan.", izin.alasan)
        label, tentang = entri.label.removeprefix(_BATALKAN), entri.objek
        kata = "Dibatalkan" if entri.membatalkan is None else "Dipulihkan"
    baru = work.undo(
        ctx.engine,
        urut,
        Entri(
            opd_id=ctx.opd_id,
            orang_id=ctx.pelaku.orang_id,
            nama=ctx.pelaku.nama,
            peran=izin.peran.value,
            tindakan=Tindakan.REALISASI_ISI.value,
            objek=tentang,
            label=f"{_BATALKAN}{label}",
        ),
        ctx.clock,
    )
    jenis = frozenset({Jenis.REALISASI, Jenis.ANGGARAN})
    return Perubahan(jenis, f"{kata}: {label}", jurnal_urut=baru)
