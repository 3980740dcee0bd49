"""A change of the plan in the journal: what a new version says that the one before did not.

Versions are rows that are only added, so an entry holds them whole; people want the difference.
"""

from collections.abc import Mapping
from decimal import Decimal

from sqlmodel import Session, SQLModel, select

from sakip_desktop.db.journal import PerubahanBaris, canonical_row
from sakip_desktop.db.models import IndikatorVersi, Pagu, SimpulVersi, TargetRow
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.rencana import target_label
from sakip_desktop.domain.riwayat import Isian

_SENDIRI = frozenset({"id", "nomor", "urut", "tahun"})  # another in every version, told elsewhere
_TARGET = "target"
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
            milik[_period(satu.sesudah)] = _write(satu.sesudah)
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
    isi: Isian = satu.sesudah or {}
    if satu.tabel == "indikator_versi":
        kueri = select(IndikatorVersi).where(
            IndikatorVersi.indikator_id == isi["indikator_id"],
            IndikatorVersi.tahun == isi["tahun"],
            IndikatorVersi.nomor == int(isi["nomor"] or 0) - 1,
        )
        return sesi.exec(kueri).first()
    if satu.tabel == "simpul_versi":
        kueri_simpul = select(SimpulVersi).where(
            SimpulVersi.simpul_id == isi["simpul_id"],
            SimpulVersi.tahun == isi["tahun"],
            SimpulVersi.nomor == int(isi["nomor"] or 0) - 1,
        )
        return sesi.exec(kueri_simpul).first()
    if satu.tabel == "pagu":
        kueri_pagu = select(Pagu).where(
            Pagu.simpul_id == isi["simpul_id"],
            Pagu.tahun == isi["tahun"],
            Pagu.jenis == isi["jenis"],
            Pagu.nomor == int(isi["nomor"] or 0) - 1,
        )
        return sesi.exec(kueri_pagu).first()
    return None


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
    return {_period(isi): _write(isi) for isi in semua}


def _targets(
    kunci: str, lama: Mapping[Periode, str], baru: Mapping[Periode, str]
) -> PerubahanBaris:
    """All targets as one row, a field a period."""

    def fields(isi: Mapping[Periode, str]) -> Isian:
        return {target_label(periode).lower(): teks for periode, teks in sorted(isi.items())}

    return PerubahanBaris(_TARGET, kunci, fields(lama), fields(baru))


def _period(isi: Isian) -> Periode:
    return Periode(int(isi["tahun"] or 0), JenisPeriode(str(isi["jenis"])), int(isi["ke"] or 0))


def _write(isi: Isian) -> str:
    ujung = [Decimal(str(isi[kolom])) for kolom in ("nilai", "atas") if isi.get(kolom) is not None]
    return "..".join(format_angka(satu) for satu in ujung)
