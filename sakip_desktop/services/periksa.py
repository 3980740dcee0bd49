"""*Periksa*: is everything whole?  The file, references, the journal, scans and backups."""

from dataclasses import dataclass
from pathlib import Path

from sakip_desktop.db import backup, journal, manifest
from sakip_desktop.db.open import BUKAN_TERAKHIR
from sakip_desktop.domain.errors import BasisDataGalat, JurnalTidakCocok
from sakip_desktop.domain.riwayat import TemuanJurnal
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import bukti
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pembukaan import open_office

TEMUAN_TERBANYAK = 20


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """One thing that was checked, with its outcome as a sentence; which backup, if it was one."""

    baik: bool
    kalimat: str
    cadangan: Path | None = None


def periksa_folder(folder: DataFolder) -> tuple[HasilPeriksa, ...]:
    """Check a data folder; nothing is changed, nobody needs to be logged in."""
    try:
        ctx = open_office(folder)
    except BasisDataGalat as galat:
        return (HasilPeriksa(baik=False, kalimat=str(galat)), *_backups(folder))
    try:
        return (*_notices(ctx), *periksa_kantor(ctx))
    finally:
        ctx.engine.dispose()


def _notices(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """What was told at opening; the journal is looked at as a whole by ``periksa_kantor``.

    That the file is not the last one cannot be seen in it, so it is said here; looking does not
    use the notice up (``pembukaan.close_office``): the window says it too.
    """
    return tuple(
        HasilPeriksa(baik=False, kalimat=str(satu))
        if satu.apa == BUKAN_TERAKHIR
        else HasilPeriksa(baik=True, kalimat=f"Perhatian: {satu}")
        for satu in ctx.pemberitahuan
        if satu.apa == BUKAN_TERAKHIR or not isinstance(satu, JurnalTidakCocok)
    )


def periksa_kantor(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """Check the open office, its scans of written approvals, and its backups."""
    with ctx.engine.connect() as conn:
        halaman = conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        rujukan = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
        temuan = journal.verify_chain(conn)
        kepala = journal.head(conn)
    return (
        HasilPeriksa(
            baik=halaman == "ok",
            kalimat=f"Berkas basis data {ctx.kantor.nama} utuh."
            if halaman == "ok"
            else "Berkas basis data rusak. Pulihkan cadangan terakhir yang terverifikasi.",
        ),
        HasilPeriksa(
            baik=rujukan is None,
            kalimat="Semua rujukan antardata lengkap."
            if rujukan is None
            else f"Ada data yang merujuk ke baris yang tidak ada (tabel {rujukan[0]}).",
        ),
        *_journal(temuan, kepala.urut, kepala.sidik),
        *_scans(ctx),
        *_backups(ctx.folder),
    )


def _journal(temuan: list[TemuanJurnal], urut: int, sidik: str) -> tuple[HasilPeriksa, ...]:
    if not temuan:
        return (
            HasilPeriksa(
                baik=True,
                kalimat=f"Jurnal utuh: {urut} catatan, sidik terakhir …{sidik[-8:]}. "
                "Bandingkan dengan kaki dokumen yang dicetak terakhir.",
            ),
        )
    return _cut_short([satu.isi for satu in temuan])


def _cut_short(kalimat: list[str]) -> tuple[HasilPeriksa, ...]:
    sisa = len(kalimat) - TEMUAN_TERBANYAK
    lagi = [f"… dan {sisa} temuan lagi."] if sisa > 0 else []
    return tuple(
        HasilPeriksa(baik=False, kalimat=satu) for satu in (*kalimat[:TEMUAN_TERBANYAK], *lagi)
    )


def _scans(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """Scans lie beside the database and in no backup; each is compared with the journal's hash."""
    semua = bukti.recorded_scans(ctx)
    salah = [satu for satu in (bukti.find_problem(ctx.folder, s) for s in semua) if satu]
    if semua and not salah:
        return (
            HasilPeriksa(baik=True, kalimat=f"{len(semua)} pindaian persetujuan tertulis utuh."),
        )
    return _cut_short(salah)


def _backups(folder: DataFolder) -> tuple[HasilPeriksa, ...]:
    """Every backup is read, and compared with the folder's manifest where that tells of it."""
    try:
        semua = [satu.berkas for satu in manifest.list_backups(folder.cadangan)]
        semua += manifest.unlisted(folder.cadangan)
    except BasisDataGalat as galat:
        return (HasilPeriksa(baik=False, kalimat=str(galat)),)
    if not semua:
        return (HasilPeriksa(baik=True, kalimat="Belum ada cadangan di folder data."),)
    return tuple(periksa_berkas(satu) for satu in semua)


def periksa_berkas(berkas: Path) -> HasilPeriksa:
    """Check one backup file."""
    try:
        isi = backup.verify_backup(berkas)
    except BasisDataGalat as galat:
        return HasilPeriksa(baik=False, kalimat=str(galat), cadangan=berkas)
    return HasilPeriksa(
        baik=True,
        cadangan=berkas,
        kalimat=f"Cadangan {berkas.name} utuh: {isi.ukuran // 1024} KB, "
        f"jurnal sampai {isi.kepala.urut}, sidik {isi.sidik[:12]}…",
    )
