"""*Periksa*: is everything whole?  The file, references, the journal, papers, scans and backups.

The window, its report and the command line say the same sentences.
"""

import hashlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlmodel import select

from sakip_desktop.db import backup, journal, kerusakan, manifest
from sakip_desktop.db.diperiksa import load_diperiksa
from sakip_desktop.db.galat import translated
from sakip_desktop.db.models import Dokumen
from sakip_desktop.db.open import BUKAN_TERAKHIR
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataRusak,
    CadanganDitolak,
    JagaDilepas,
    JurnalTidakCocok,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode, waktu_indonesia
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.riwayat import Kepala, TemuanJurnal
from sakip_desktop.domain.ukuran import format_ukuran
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import bukti, pemulihan, periksa_bukti
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pembukaan import open_office

log = logging.getLogger(__name__)

TEMUAN_TERBANYAK = 20

BERKAS = "Berkas basis data"
RUJUKAN = "Hubungan antardata"
JURNAL = "Jurnal"
JANGKAR = "Catatan terakhir"
DOKUMEN = "Dokumen final"
PINDAIAN = "Pindaian"
BUKTI = "Bukti dan dokumen"
CADANGAN = "Cadangan"

_PULIHKAN = (
    "Berhenti mengisi. Tutup dan buka lagi program ini: program menawarkan pemulihan dari cadangan "
    "terakhir yang utuh."
)
_DITEMUKAN = "Periksa keutuhan menemukan isi yang rusak di dalam berkas."
_JURNAL_SALAH = (
    "Jangan mengisi dahulu. Bandingkan dengan cadangan terakhir dan dengan kaki dokumen yang sudah "
    "dicetak, lalu putuskan bersama pimpinan apakah cadangan itu dipulihkan."
)
_COCOKKAN = "Bila ragu, cocokkan dengan kaki dokumen yang sudah dicetak; angkanya harus sama."
_CADANGAN_SALAH = (
    "Jangan dipakai untuk memulihkan. Buat cadangan baru, dan simpan salinannya di luar komputer "
    "ini."
)
_PINDAIAN_SALAH = "Salin kembali dari salinan folder bukti, atau pindai lagi suratnya."
_BUKTI_SALAH = (
    "Tambahkan lagi berkas aslinya di tempat yang sama; program mengenalinya dan memulihkannya. "
    "Atau salin kembali folder bukti dari flash disk."
)


@dataclass(frozen=True, slots=True)
class HasilPeriksa:
    """One thing that was checked, with its outcome as a sentence; which backup, if it was one.

    Attributes:
        perhatian: nothing is wrong, but somebody should know.
        bagian: what kind of thing it is, in the words of the report.
        saran: what to do about it; mostly empty when all is well.
        rinci: file name and fingerprint, for whoever wants to compare them.
    """

    baik: bool
    kalimat: str
    cadangan: Path | None = None
    bagian: str = BERKAS
    saran: str = ""
    rinci: str = ""
    perhatian: bool = False

    @property
    def keadaan(self) -> str:
        """How it stands, in a word."""
        return "Bermasalah" if not self.baik else "Perhatian" if self.perhatian else "Utuh"

    @property
    def tanda(self) -> str:
        """The sign before the sentence."""
        return {"Bermasalah": "✕", "Perhatian": "!", "Utuh": "✓"}[self.keadaan]


@dataclass(frozen=True, slots=True)
class LaporanPeriksa:
    """A finished check: when, of which office, and everything that was looked at."""

    kantor: str
    pada: datetime
    hasil: tuple[HasilPeriksa, ...]

    @property
    def buruk(self) -> tuple[HasilPeriksa, ...]:
        """What needs somebody."""
        return tuple(satu for satu in self.hasil if not satu.baik)

    @property
    def kesimpulan(self) -> str:
        """The outcome in one sentence."""
        if not self.buruk:
            return f"Semuanya utuh: {len(self.hasil)} hal diperiksa."
        return f"{len(self.buruk)} dari {len(self.hasil)} hal yang diperiksa bermasalah."


def periksa_folder(folder: DataFolder) -> tuple[HasilPeriksa, ...]:
    """Check a data folder; nothing is changed, nobody needs to be logged in."""
    try:
        ctx = open_office(folder)
    except BasisDataGalat as galat:
        return (
            HasilPeriksa(
                baik=False, kalimat=f"{galat.apa} {galat.mengapa}".strip(), saran=galat.saran
            ),
            *_backups(folder),
        )
    try:
        return (*_notices(ctx), *periksa_kantor(ctx))
    finally:
        ctx.engine.dispose()


def _notices(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """What was told at opening; journal and anchor are looked at by ``periksa_kantor``.

    Looking does not use a notice up (``pembukaan.close_office``): the window says it too.  Only
    what opening has mended is not found again, so that is something wrong here.
    """
    hasil = []
    for satu in ctx.pemberitahuan:
        kalimat = f"{satu.apa} {satu.mengapa}".strip()
        if isinstance(satu, JagaDilepas):
            hasil.append(HasilPeriksa(baik=False, kalimat=kalimat, bagian=JURNAL, saran=satu.saran))
        elif not isinstance(satu, JurnalTidakCocok):
            hasil.append(
                HasilPeriksa(
                    baik=True, perhatian=True, kalimat=f"Perhatian: {kalimat}", saran=satu.saran
                )
            )
    return tuple(hasil)


def periksa_kantor(ctx: AppContext, progress: Progress = silent) -> tuple[HasilPeriksa, ...]:
    """Check the open office, its papers, its scans and evidence, and its backups.

    Args:
        ctx: the open office.
        progress: told before each thing; may raise ``Cancelled``, nothing is changed anyway.
    """
    berkas = _backup_files(ctx.folder)
    banyak = 7 + (len(berkas) if isinstance(berkas, list) else 1)
    hasil: list[HasilPeriksa] = []
    with ctx.engine.connect() as conn:
        langkah: tuple[tuple[str, Callable[[], tuple[HasilPeriksa, ...]]], ...] = (
            ("Membaca seluruh isi berkas", lambda: _pages(ctx, conn)),
            ("Memeriksa hubungan antardata", lambda: _references(conn)),
            ("Memeriksa jurnal dari awal", lambda: _journal(journal.verify_chain(conn), conn)),
            ("Mencari catatan terakhir dalam jurnal", lambda: _anchor(ctx, conn)),
        )
        for ke, (kata, periksa) in enumerate(langkah):
            progress(ke, banyak, kata)
            hasil += _unless_damaged(ctx, periksa)
    progress(4, banyak, "Memeriksa dokumen final")
    hasil += _unless_damaged(ctx, lambda: _papers(ctx))
    progress(5, banyak, "Memeriksa pindaian")
    hasil += _unless_damaged(ctx, lambda: _scans(ctx))
    progress(6, banyak, "Memeriksa berkas bukti")
    hasil += _unless_damaged(ctx, lambda: _evidence(ctx, lambda kata: progress(6, banyak, kata)))
    return (*hasil, *_backups(ctx.folder, progress, 7, banyak))


def _unless_damaged(
    ctx: AppContext, periksa: Callable[[], tuple[HasilPeriksa, ...]]
) -> tuple[HasilPeriksa, ...]:
    """What a check finds; that the file could not be read to its end is a finding too."""
    try:
        with translated(ctx.folder.database, files=False):
            return periksa()
    except BasisDataRusak as galat:
        kalimat = f"{galat.apa} {galat.mengapa}"
        return (HasilPeriksa(baik=False, kalimat=kalimat, saran=_PULIHKAN),)


def laporan(ctx: AppContext, progress: Progress = silent) -> LaporanPeriksa:
    """The check of the open office as a report.

    A damaged file is remembered: the next start offers to mend it before anybody logs in.
    """
    hasil = periksa_kantor(ctx, progress)
    if any(not satu.baik and satu.bagian in (BERKAS, RUJUKAN) for satu in hasil):
        kerusakan.mark(ctx.folder.database, _DITEMUKAN, ctx.clock.now())
    return LaporanPeriksa(ctx.kantor.nama, ctx.clock.now(), hasil)


def teks_laporan(ctx: AppContext, satu: LaporanPeriksa) -> str:
    """The report as plain text, to keep, copy or send."""
    baris = [
        f"Laporan periksa keutuhan – {satu.kantor}",
        waktu_indonesia(ctx.local(satu.pada), hari=True),
        satu.kesimpulan,
    ]
    bagian = ""
    for hasil in satu.hasil:
        if hasil.bagian != bagian:
            bagian = hasil.bagian
            baris += ["", bagian]
        baris.append(f"  {hasil.tanda} {hasil.kalimat}")
        if hasil.rinci:
            baris.append(f"    {hasil.rinci}")
        if hasil.saran:
            baris.append(f"    Yang perlu dilakukan: {hasil.saran}")
    return "\n".join((*baris, ""))


def pdf_laporan(ctx: AppContext, satu: LaporanPeriksa) -> bytes:
    """The report on the office's paper."""
    from sakip_desktop.reports.keutuhan import render_keutuhan
    from sakip_desktop.services.kebijakan import get_kebijakan

    return render_keutuhan(
        ctx.kantor,
        get_kebijakan(ctx),
        waktu_indonesia(ctx.local(satu.pada), hari=True),
        satu.kesimpulan,
        tuple((h.bagian, h.keadaan, h.kalimat, h.saran) for h in satu.hasil),
    )


def _pages(ctx: AppContext, conn: Connection) -> tuple[HasilPeriksa, ...]:
    if conn.exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok":
        return (HasilPeriksa(baik=True, kalimat=f"Berkas basis data {ctx.kantor.nama} utuh."),)
    log.info("damaged: integrity_check")
    kalimat = "Berkas basis data rusak: sebagian isinya tidak lagi seperti saat disimpan."
    return (HasilPeriksa(baik=False, kalimat=kalimat, saran=_PULIHKAN),)


def _references(conn: Connection) -> tuple[HasilPeriksa, ...]:
    rujukan = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
    if rujukan is None:
        kalimat = "Semua isian terhubung ke indikator, unit, dan orangnya."
        return (HasilPeriksa(baik=True, kalimat=kalimat, bagian=RUJUKAN),)
    log.info("damaged: foreign_key_check %s", rujukan[0])
    kalimat = "Ada data yang kehilangan pasangannya, misalnya unit atau indikatornya."
    return (HasilPeriksa(baik=False, kalimat=kalimat, bagian=RUJUKAN, saran=_PULIHKAN),)


def _journal(temuan: list[TemuanJurnal], conn: Connection) -> tuple[HasilPeriksa, ...]:
    if temuan:
        return _cut_short([satu.isi for satu in temuan], JURNAL, _JURNAL_SALAH)
    kepala = journal.head(conn)
    kalimat = f"Jurnal utuh: {kepala.urut} catatan, diperiksa dari yang pertama."
    rinci = f"Sidik catatan terakhir: …{kepala.sidik[-8:]}"
    return (HasilPeriksa(baik=True, kalimat=kalimat, bagian=JURNAL, rinci=rinci),)


def _anchor(ctx: AppContext, conn: Connection) -> tuple[HasilPeriksa, ...]:
    """What was remembered beside the file when it was last closed must still be in its journal."""
    jangkar = load_diperiksa(ctx.folder.database).kepala
    if jangkar is None:
        return ()
    sama = jangkar.instalasi == journal.head(conn).instalasi
    if sama and journal.has_anchor(conn, jangkar):
        kalimat = (
            f"Catatan {jangkar.urut}, yang terakhir saat program ditutup, ada di jurnal dan tidak "
            "berubah."
        )
        return (HasilPeriksa(baik=True, kalimat=kalimat, bagian=JANGKAR),)
    kalimat = (
        f"{BUKAN_TERAKHIR} Catatan {jangkar.urut} yang diingat saat program terakhir dipakai tidak "
        "ada lagi di jurnalnya."
    )
    return (HasilPeriksa(baik=False, kalimat=kalimat, bagian=JANGKAR, saran=_JURNAL_SALAH),)


def _papers(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """Final papers carry their own fingerprint and the journal's head of that day."""
    with ctx.read() as sesi:
        semua = sesi.exec(select(Dokumen)).all()
        conn = sesi.connection()
        instalasi = journal.head(conn).instalasi
        salah = []
        for satu in semua:
            nama = _paper_name(satu)
            if hashlib.sha256(satu.beku.encode()).hexdigest() != satu.sidik_isi:
                salah.append(f"Isi dokumen final {nama} tidak sama lagi dengan sidiknya.")
            elif not journal.has_anchor(
                conn, Kepala(instalasi, satu.jurnal_urut, satu.jurnal_sidik)
            ):
                salah.append(f"Jurnal tidak memuat lagi catatan dokumen final {nama}.")
    if salah:
        return _cut_short(salah, DOKUMEN, _JURNAL_SALAH)
    if not semua:
        return ()
    baru = max(semua, key=lambda satu: satu.jurnal_urut)
    kalimat = (
        f"{len(semua)} dokumen final cocok dengan isi dan jurnalnya. Yang terbaru, "
        f"{_paper_name(baru)}, memuat “Jurnal {baru.jurnal_urut}/…{baru.jurnal_sidik[-8:]}” di "
        f"kakinya: cocok dengan catatan {baru.jurnal_urut}."
    )
    return (HasilPeriksa(baik=True, kalimat=kalimat, bagian=DOKUMEN, saran=_COCOKKAN),)


def _paper_name(satu: Dokumen) -> str:
    """``Pengukuran kinerja Triwulan IV 2025``."""
    periode = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
    revisi = f" revisi {satu.revisi}" if satu.revisi else ""
    return f"{satu.kode.replace('-', ' ').capitalize()} {periode.label}{revisi}"


def _cut_short(kalimat: list[str], bagian: str, saran: str) -> tuple[HasilPeriksa, ...]:
    """The first of many findings; what to do is said once."""
    sisa = len(kalimat) - TEMUAN_TERBANYAK
    lagi = [f"… dan {sisa} temuan lagi."] if sisa > 0 else []
    return tuple(
        HasilPeriksa(baik=False, kalimat=satu, bagian=bagian, saran=saran if ke == 0 else "")
        for ke, satu in enumerate((*kalimat[:TEMUAN_TERBANYAK], *lagi))
    )


def _scans(ctx: AppContext) -> tuple[HasilPeriksa, ...]:
    """Scans lie beside the database and in no backup; each is compared with the journal's hash."""
    semua = bukti.recorded_scans(ctx)
    salah = [satu for satu in (bukti.find_problem(ctx.folder, s) for s in semua) if satu]
    if not salah:
        kalimat = f"{len(semua)} pindaian persetujuan tertulis utuh."
        kalimat = kalimat if semua else "Tidak ada pindaian."
        return (HasilPeriksa(baik=True, kalimat=kalimat, bagian=PINDAIAN),)
    return _cut_short(salah, PINDAIAN, _PINDAIAN_SALAH)


def _evidence(ctx: AppContext, tell: Callable[[str], None]) -> tuple[HasilPeriksa, ...]:
    """Evidence of figures and the office's documents, retired ones too, against their hashes."""
    salah, ada = [], {satu.sidik for satu in bukti.recorded_scans(ctx)}
    semua = periksa_bukti.kept_files(ctx)
    for sidik, nama in semua:
        tell(f"Memeriksa {nama}")
        masalah = bukti.problem_of(ctx.folder, sidik, nama)
        salah += [masalah] if masalah else []
        ada.add(sidik)
    hasil = list(_cut_short(salah, BUKTI, _BUKTI_SALAH)) if salah else []
    if semua and not salah:
        kalimat = f"{len(semua)} berkas bukti dan dokumen kantor utuh."
        hasil.append(HasilPeriksa(baik=True, kalimat=kalimat, bagian=BUKTI))
    lepas = [satu for satu in bukti.list_scans(ctx.folder.bukti) if satu.stem not in ada]
    if lepas:
        hasil.append(
            HasilPeriksa(
                baik=True,
                bagian=BUKTI,
                kalimat=f"{len(lepas)} berkas di folder bukti tidak disebut data mana pun.",
                saran="Tidak perlu berbuat apa-apa: biasanya sisa penyimpanan yang terputus, atau "
                "milik keadaan sebelum cadangan dipulihkan.",
                rinci=", ".join(satu.name[:16] for satu in lepas[:TEMUAN_TERBANYAK]),
            )
        )
    return tuple(hasil)


def _backup_files(folder: DataFolder) -> list[Path] | BasisDataGalat:
    try:
        semua = [satu.berkas for satu in manifest.list_backups(folder.cadangan)]
        return semua + manifest.unlisted(folder.cadangan)
    except BasisDataGalat as galat:
        return galat


def periksa_cadangan(folder: DataFolder, progress: Progress = silent) -> tuple[HasilPeriksa, ...]:
    """Check the backups of a data folder alone."""
    return _backups(folder, progress)


def _backups(
    folder: DataFolder, progress: Progress = silent, dari: int = 0, banyak: int = 0
) -> tuple[HasilPeriksa, ...]:
    """Every backup is read, and compared with the folder's manifest where that tells of it."""
    semua = _backup_files(folder)
    if isinstance(semua, BasisDataGalat):
        return (HasilPeriksa(baik=False, kalimat=str(semua), bagian=CADANGAN),)
    if not semua:
        kalimat = "Belum ada cadangan di folder data."
        return (HasilPeriksa(baik=True, perhatian=True, kalimat=kalimat, bagian=CADANGAN),)
    hasil = []
    for ke, satu in enumerate(semua):
        progress(dari + ke, banyak or len(semua), f"Memeriksa {satu.name}")
        hasil.append(periksa_berkas(satu))
    return tuple(hasil)


def periksa_berkas(berkas: Path) -> HasilPeriksa:
    """Check one backup file."""
    try:
        isi = backup.verify_backup(berkas)
    except BasisDataGalat as galat:
        return HasilPeriksa(
            baik=False,
            kalimat=f"{galat.apa} {galat.mengapa}".strip(),
            cadangan=berkas,
            bagian=CADANGAN,
            saran=_CADANGAN_SALAH if type(galat) is CadanganDitolak else galat.saran,
        )
    zona = pemulihan.zona_berkas(berkas)
    waktu = isi.kata_waktu(lambda saat: waktu_indonesia(saat.astimezone(zona)))
    return HasilPeriksa(
        baik=True,
        cadangan=berkas,
        bagian=CADANGAN,
        kalimat=f"Cadangan utuh: {waktu}, jurnal sampai catatan {isi.kepala.urut}.",
        rinci=f"Berkas {berkas.name}, {format_ukuran(isi.ukuran)}, sidik {isi.sidik[:12]}…",
    )
