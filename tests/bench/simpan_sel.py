"""Milliseconds of saving one cell: through the service, and the same rows bare."""

import shutil
import tempfile
import time
from pathlib import Path

from sqlmodel import Session, select

from sakip_desktop.db.models import Jurnal, JurnalBaris, Meta, RealisasiRow
from sakip_desktop.domain.masukan import RealisasiInput
from sakip_desktop.domain.periode import bulan
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import formulir, pengguna, realisasi
from sakip_desktop.services.pembukaan import close_office, open_office

BANYAK = 120
BUANG = 10
DESEMBER = bulan(2025, 12)


def _copy(folder, tempat):
    salinan = DataFolder(Path(tempat))
    salinan.create()
    shutil.copyfile(folder.database, salinan.database)
    return open_office(salinan)


def _figure(ctx):
    pengguna.login(ctx, "kasubag-umum", "latihan-sakip")
    unit = formulir.unit_saya(ctx)[0]
    baris = next(
        satu for satu in formulir.formulir(ctx, unit.id, DESEMBER).baris
        if not satu.indikator.is_rasio and satu.indikator.polaritas.value in {"naik", "turun"}
    )  # fmt: skip
    return baris.indikator.id


def measure_service(folder):
    with tempfile.TemporaryDirectory() as tempat:
        ctx = _copy(folder, tempat)
        indikator_id = _figure(ctx)
        versi = realisasi.row_version(ctx, indikator_id, DESEMBER)
        waktu = []
        for ke in range(BANYAK):
            masukan = RealisasiInput(
                indikator_id=indikator_id,
                periode=DESEMBER,
                kolom="nilai",
                teks=str(ke + 1),
                versi=versi,
            )
            mulai = time.perf_counter()
            realisasi.record_realisasi(ctx, masukan)
            waktu.append((time.perf_counter() - mulai) * 1000)
            versi += 1
        close_office(ctx)
    return waktu[BUANG:]


def measure_bare(folder):
    """A figure, its journal entry and its index row through SQLModel's own Session."""
    with tempfile.TemporaryDirectory() as tempat:
        ctx = _copy(folder, tempat)
        with Session(ctx.engine) as sesi:
            figur_id = sesi.exec(select(RealisasiRow.id)).first()
            contoh = sesi.exec(select(Jurnal).order_by(Jurnal.urut.desc())).first()
            isi, urut = contoh.isi, contoh.urut
            instalasi = sesi.get_one(Meta, "instalasi").nilai
        waktu = []
        for ke in range(BANYAK):
            mulai = time.perf_counter()
            with Session(ctx.engine) as sesi:
                baris = sesi.get_one(RealisasiRow, figur_id)
                baris.teks_asli = str(ke)
                baris.versi += 1
                sesi.add(baris)
                urut += 1
                sesi.add(
                    Jurnal(
                        instalasi=instalasi, urut=urut, waktu=ctx.clock.now(), tindakan="x",
                        label="Realisasi", isi=isi, sebelumnya="0" * 64, sidik="0" * 64,
                    )
                )  # fmt: skip
                sesi.add(
                    JurnalBaris(
                        instalasi=instalasi, urut=urut, ke=1, tabel="realisasi", kunci=figur_id
                    )
                )
                sesi.commit()
            waktu.append((time.perf_counter() - mulai) * 1000)
        close_office(ctx)
    return waktu[BUANG:]
