"""A change of the plan in the journal: what a new version says that the one before did not.

Versions are rows that are only added, so an entry holds them whole; people want the difference.
"""

from collections.abc import Mapping
from decimal import Decimal

from sqlmodel import Session, SQLModel, select

from sakip_desktop.db.journal import PerubahanBaris, canonical_row
from sakip_desktop.db.models import IndikatorVersi, Pagu, SimpulVersi, TargetRow
from sakip_desktop.db.rows import find_row, period_of
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.rencana import target_label
from sakip_desktop.domain.riwayat import Isian

_SENDIRI = frozenset({"id", "nomor", "urut", "tahun"})  # another in every version, told elsewhere
_TARGET = "target"
_BERVERSI: dict[str, tuple[type[SQLModel], tuple[str, ...]]] = {
    "indikator_versi": (IndikatorVersi, ("indikator_id",)),
    "simpul_versi": (SimpulVersi, ("simpul_id",)),
    "pagu": (Pagu, ("simpul_id", "jenis")),
}
"""Tables of which each row is a version, and what the versions of one thing have in common."""
_Targets = dict[Periode, str]


def compare_versions(sesi: Session, semua: list[PerubahanBaris]) -> list[PerubahanBaris]:
    """The rows of an entry, each version against the one before; targets by their period.

    Args:
        sesi: an open session.
        semua: the rows as the entry holds them.
    """
    target: dict[str, _Targets] = {}
    for satu in semua:
        if satu.tabel == _TARGET and satu.sesudah:
            milik = target.setdefault(str(satu.sesudah["indikator_versi_id"]), {})
            milik[period_of(satu.sesudah)] = _write(satu.sesudah)
    hasil = []
    for satu in semua:
        if satu.tabel == _TARGET:
            continue
        dulu = _previous(sesi, satu) if satu.sebelum is None and satu.sesudah else None
        hasil.append(satu if dulu is None else _against(satu, dulu))
        if satu.tabel == "indikator_versi":
            lama = {} if dulu is None else _stored_targets(sesi, dulu)
            hasil.append(_targets(satu.kunci, lama, target.get(satu.kunci, {})))
    return hasil


def _previous(sesi: Session, satu: PerubahanBaris) -> SQLModel | None:
    """The version before, of the same year."""
    if satu.tabel not in _BERVERSI:
        return None
    tabel, kolom = _BERVERSI[satu.tabel]
    isi: Isian = satu.sesudah or {}
    kunci = {nama: isi[nama] for nama in kolom}
    return find_row(sesi, tabel, tahun=isi["tahun"], nomor=int(isi["nomor"] or 0) - 1, **kunci)


def _against(satu: PerubahanBaris, dulu: SQLModel) -> PerubahanBaris:
    sesudah = satu.sesudah or {}
    sebelum = canonical_row(satu.tabel, dulu.model_dump())
    sebelum |= {kolom: sesudah[kolom] for kolom in _SENDIRI & sesudah.keys()}
    if sebelum.get("berhenti") == sesudah.get("berhenti"):
        sebelum["berlaku_mulai"] = sesudah["berlaku_mulai"]  # the day of the entry
    return PerubahanBaris(satu.tabel, satu.kunci, sebelum | {"alasan": None}, sesudah)


def _stored_targets(sesi: Session, versi: SQLModel) -> _Targets:
    if not isinstance(versi, IndikatorVersi):
        return {}
    baris = sesi.exec(select(TargetRow).where(TargetRow.indikator_versi_id == versi.id))
    semua = (canonical_row(_TARGET, satu.model_dump()) for satu in baris)
    return {period_of(isi): _write(isi) for isi in semua}


def _targets(
    kunci: str, lama: Mapping[Periode, str], baru: Mapping[Periode, str]
) -> PerubahanBaris:
    """All targets as one row, a field a period."""

    def fields(isi: Mapping[Periode, str]) -> Isian:
        return {target_label(periode).lower(): teks for periode, teks in sorted(isi.items())}

    return PerubahanBaris(_TARGET, kunci, fields(lama), fields(baru))


def _write(isi: Isian) -> str:
    ujung = [Decimal(str(isi[kolom])) for kolom in ("nilai", "atas") if isi.get(kolom) is not None]
    return "..".join(format_angka(satu) for satu in ujung)
