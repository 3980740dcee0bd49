"""Taking back one's own cell entry, evidence, judgement, day or follow-up turn, and the redo.

The journal is the undo log: ``db.work.undo`` puts every row back if it is as the entry left it.
"""

import json

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db import journal, work
from sakip_desktop.db.models import (
    Dokumen,
    Jurnal,
    JurnalBaris,
    TindakLanjutGerak,
    TindakLanjutRow,
)
from sakip_desktop.db.rows import find_row, period_of
from sakip_desktop.domain.errors import IzinDitolak
from sakip_desktop.domain.izin import Izin, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kalender import JAM_BAWAAN
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.services import tindak_lanjut
from sakip_desktop.services.bukti_angka import evidence_objek
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kalender import TABEL_KALENDER, load_kalender
from sakip_desktop.services.siklus import form_objek

_BATALKAN = "Batalkan: "
_PALING_BANYAK_DILIHAT = 2000  # entries that Ctrl+Z looks through
_ISIAN = frozenset({Jenis.REALISASI, Jenis.ANGGARAN})
_JENIS = {  # of what can be taken back
    Tindakan.REALISASI_ISI.value: _ISIAN,
    Tindakan.FORMULIR_BACA.value: _ISIAN | {Jenis.FORMULIR},
    Tindakan.BUKTI_UBAH.value: frozenset({Jenis.BUKTI}),
    Tindakan.RENCANA_UBAH.value: frozenset({Jenis.RENCANA}),
    Tindakan.KANTOR_UBAH.value: frozenset({Jenis.KANTOR}),
    Tindakan.TINDAK_LANJUT_BUKA.value: tindak_lanjut.BERUBAH,
    Tindakan.TINDAK_LANJUT_CATAT.value: tindak_lanjut.BERUBAH,
}
_TINDAK = frozenset({Tindakan.TINDAK_LANJUT_BUKA.value, Tindakan.TINDAK_LANJUT_CATAT.value})
_TABEL_FORMULIR = frozenset({"formulir_terbit", "formulir_gerak"})  # go with a form that was read
_TABEL_SMART = frozenset({"penilaian_smart"})


def undoable(
    ctx: AppContext,
    unit_id: str | None = None,
    periode: Periode | None = None,
    *,
    tabel: frozenset[str] = frozenset(),
    sebagai: Peran | None = None,
) -> tuple[int, str] | None:
    """Number and label of my last command that can be taken back; None when there is none.

    Only the person's own cell entries in a step that is still open count, SMART judgements,
    changes of the calendar and follow-ups; an undone entry is passed over, one whose cell somebody
    changed since too, and the undo of an undo is the redo.

    Args:
        ctx: the open office.
        unit_id: only entries in that unit's form.
        periode: only entries in months of that period.
        tabel: only entries that changed nothing but these tables; empty for any.
        sebagai: the role of the tab in front.
    """
    if ctx.pelaku is None:
        return None
    with ctx.read() as sesi:
        milik = sesi.exec(
            select(Jurnal)
            .where(
                Jurnal.orang_id == ctx.pelaku.orang_id,
                col(Jurnal.tindakan).in_(_JENIS),
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
                (not tabel or _tables(satu) <= tabel)
                and _is_about(ctx, sesi, satu, unit_id, periode)
                and work.is_as_left(sesi, satu)
                and _izin(ctx, sesi, satu, sebagai).boleh
            ):
                return satu.urut, satu.label
    return None


def _tables(entri: Jurnal) -> frozenset[str]:
    return frozenset(satu.tabel for satu in journal.changes_of(entri))


def _places(ctx: AppContext, sesi: Session, entri: Jurnal) -> list[tuple[str, Periode]] | None:
    """Units and months of the cells of an entry; None when it is about something else.

    Known from the journal alone: the rows themselves may be gone, as an undone first entry leaves
    none.

    Raises:
        KeyError: the plan no longer has it.
    """
    hasil: dict[tuple[str, Periode], None] = {}
    unit: dict[int, dict[str, str | None]] = {}  # of every indikator and node, by year
    for satu in journal.changes_of(entri):
        isi = satu.sesudah or satu.sebelum or {}
        if satu.tabel in _TABEL_FORMULIR:
            continue
        if satu.tabel not in ("realisasi", "realisasi_anggaran", "bukti"):
            return None
        periode = period_of(isi)
        if periode.tahun not in unit:
            rencana = ctx.rencana(sesi, periode.tahun)
            milik: dict[str, str | None] = {i.id: i.unit_id for i in rencana.indikator}
            unit[periode.tahun] = milik | {s.id: s.unit_id for s in rencana.simpul}
        kunci = "simpul_id" if satu.tabel == "realisasi_anggaran" else "indikator_id"
        hasil[unit[periode.tahun][str(isi[kunci])] or "", periode] = None
    return list(hasil)


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
    """Whether the cells of an entry can be typed in now, a judgement be given, a day be changed.

    A version of the plan stays: papers and figures may be measured with it.
    """
    if entri.tindakan == Tindakan.KANTOR_UBAH.value:
        return _izin_kalender(ctx, sesi, entri, sebagai)
    if entri.tindakan in _TINDAK:
        return _izin_tindak(ctx, sesi, entri, sebagai)
    if entri.tindakan == Tindakan.RENCANA_UBAH.value:
        if not _tables(entri) <= _TABEL_SMART:
            alasan = (
                "Perubahan rencana tersimpan sebagai versi dengan alasannya dan tidak dihapus. "
                "Ketik lagi isi yang lama; itu menjadi versi berikutnya."
            )
            return Izin(boleh=False, alasan=alasan)
        return ctx.izin(Tindakan.RENCANA_UBAH, sebagai=sebagai)
    izin = Izin(boleh=False, alasan="Catatan ini bukan isian formulir.")
    try:
        tempat = _places(ctx, sesi, entri)
    except KeyError:
        return Izin(boleh=False, alasan="Isian itu tidak ada lagi dalam rencana.")
    bukti = entri.tindakan == Tindakan.BUKTI_UBAH.value
    if tempat and not bukti and _plan_moved_on(ctx, sesi, entri):
        alasan = (
            "Rencana berubah sejak isian itu, dan isian lama diukur dengan rencana yang lama. "
            "Ketik lagi isinya."
        )
        return Izin(boleh=False, alasan=alasan)
    for unit_id, periode in tempat or ():
        milik = evidence_objek if bukti else form_objek
        objek = milik(ctx, sesi, unit_id, periode)
        izin = ctx.izin(Tindakan(entri.tindakan), objek, sebagai=sebagai)
        if not izin.boleh:
            return izin
    return izin


def _izin_kalender(ctx: AppContext, sesi: Session, entri: Jurnal, sebagai: Peran | None) -> Izin:
    """Of what the administrator changes only the calendar comes back: versions have their own way.

    As when hours are typed, the office keeps a working day.
    """
    if not _tables(entri) <= TABEL_KALENDER:
        return Izin(boleh=False, alasan="Catatan ini bukan isian formulir.")
    masuk = set(load_kalender(ctx, sesi, ctx.today().year).jam)
    for satu in journal.changes_of(entri):
        if satu.tabel == "jam_kerja":
            hari = int(str((satu.sesudah or satu.sebelum or {})["hari"]))
            isi = satu.sebelum
            ada = JAM_BAWAAN.get(hari) if isi is None else json.loads(str(isi["sesi"]))
            masuk = masuk | {hari} if ada else masuk - {hari}
    if not masuk:
        alasan = "Kantor tidak punya hari kerja lagi, sehingga tenggat tidak dapat dihitung."
        return Izin(boleh=False, alasan=alasan)
    return ctx.izin(Tindakan.KANTOR_UBAH, sebagai=sebagai)


def _izin_tindak(ctx: AppContext, sesi: Session, entri: Jurnal, sebagai: Peran | None) -> Izin:
    """Of a follow-up only what nothing builds on comes back: no later turn, no final paper."""
    milik = _follow_ups(entri)
    kueri = select(TindakLanjutRow).where(col(TindakLanjutRow.id).in_(milik))
    ada = tindak_lanjut.in_order(ctx, sesi, kueri)
    if _turned_since(sesi, entri, milik):
        return Izin(boleh=False, alasan="Sudah ada perkembangan lain sesudahnya.")
    if _on_paper_since(ctx, sesi, entri, milik):
        alasan = "Sudah tercantum pada dokumen final. Catat perkembangan yang berikutnya."
        return Izin(boleh=False, alasan=alasan)
    if entri.tindakan == Tindakan.TINDAK_LANJUT_CATAT.value and ada:
        return tindak_lanjut.izin_catat(ctx, ada[0], sebagai=sebagai)
    return ctx.izin(Tindakan(entri.tindakan), sebagai=sebagai)


def _follow_ups(entri: Jurnal) -> frozenset[str]:
    """Ids of the follow-ups that an entry is about."""
    isi = [(satu.tabel, satu.sesudah or satu.sebelum or {}) for satu in journal.changes_of(entri)]
    return frozenset(
        str(baris["id" if tabel == "tindak_lanjut" else "tindak_lanjut_id"]) for tabel, baris in isi
    )


def _turned_since(sesi: Session, entri: Jurnal, tindak_id: frozenset[str]) -> bool:
    """Whether a turn stands there that was first recorded after the entry."""
    gerak = select(TindakLanjutGerak.id).where(
        col(TindakLanjutGerak.tindak_lanjut_id).in_(tindak_id)
    )
    kueri = (
        select(JurnalBaris.kunci)
        .where(
            JurnalBaris.instalasi == entri.instalasi,
            JurnalBaris.tabel == "tindak_lanjut_gerak",
            col(JurnalBaris.kunci).in_(gerak),
        )
        .group_by(JurnalBaris.kunci)
        .having(sa.func.min(JurnalBaris.urut) > entri.urut)
    )
    return sesi.exec(kueri).first() is not None


def _on_paper_since(
    ctx: AppContext, sesi: Session, entri: Jurnal, tindak_id: frozenset[str]
) -> bool:
    """Whether a paper that became final since then tells of one of them."""
    kueri = select(Dokumen.beku).where(
        Dokumen.opd_id == ctx.opd_id, col(Dokumen.jurnal_urut) >= entri.urut
    )
    return any(satu in beku for beku in sesi.exec(kueri) for satu in tindak_id)


def _plan_moved_on(ctx: AppContext, sesi: Session, entri: Jurnal) -> bool:
    """Whether a cell would come back that the plan in force no longer asks for in that way."""
    for satu in journal.changes_of(entri):
        if satu.sebelum is None or satu.tabel in _TABEL_FORMULIR:
            continue  # it goes, nothing comes back; or it belongs to no plan
        isi = satu.sebelum
        periode = period_of(isi)
        rencana = ctx.rencana(sesi, periode.tahun)
        if satu.tabel == "realisasi":
            berlaku = rencana.get(str(isi["indikator_id"]))
            tetap = berlaku.versi_id == isi["indikator_versi_id"] and berlaku.measured_in(periode)
        else:
            tetap = rencana.node(str(isi["simpul_id"])).spends_in(periode)
        if not tetap:
            return True
    return False


def undo(ctx: AppContext, urut: int, *, sebagai: Peran | None = None) -> Perubahan:
    """Take my own entry back, of whichever kind can be; undoing that is the redo.

    Returns:
        What changed; its ``jurnal_urut`` is the number that a redo takes back.

    Raises:
        IzinDitolak: the entry is somebody else's, or handed something over, or is a version of
            the plan, or the form has been sent since, or something builds on the follow-up.
        SudahBerubah: the cell is no longer what the entry left.
    """
    with ctx.read() as sesi:
        entri = find_row(sesi, Jurnal, urut=urut)
        if (
            entri is None
            or ctx.pelaku is None
            or entri.orang_id != ctx.pelaku.orang_id
            or entri.tindakan not in _JENIS
        ):
            raise IzinDitolak(
                "Tidak dapat dibatalkan.",
                "Yang dapat dibatalkan hanya isian Anda sendiri di formulir yang masih terbuka.",
            )
        izin = _izin(ctx, sesi, entri, sebagai)
        if not izin.boleh or izin.peran is None:
            raise IzinDitolak("Tidak dapat dibatalkan.", izin.alasan)
        label, tentang = entri.label.removeprefix(_BATALKAN), entri.objek
        tabel = _tables(entri)
        kata = "Dibatalkan" if entri.membatalkan is None else "Dipulihkan"
    batal = Entri(
        opd_id=ctx.opd_id,
        orang_id=ctx.pelaku.orang_id,
        nama=ctx.pelaku.nama,
        peran=izin.peran.value,
        tindakan=entri.tindakan,
        objek=tentang,
        label=f"{_BATALKAN}{label}",
    )
    try:
        baru = work.undo(ctx.engine, urut, batal, ctx.clock)
    finally:
        ctx.forget(tabel)
    return Perubahan(_JENIS[entri.tindakan], f"{kata}: {label}", jurnal_urut=baru)
