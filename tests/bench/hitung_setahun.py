"""The published plan of 91 indikator: a year computed in memory, and all of it in one unit."""

import shutil
import time
from dataclasses import replace

from sakip_desktop.db import records
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Frekuensi, Keadaan, Realisasi
from sakip_desktop.domain.masukan import OrangInput, PeranInput
from sakip_desktop.domain.pengukuran import measure, measure_own
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rerata import roll_up
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import kantor, pengguna, rencana
from sakip_desktop.services.pembukaan import close_office, open_office

TAHUN = 2025


def measure_year(folder, ulang):
    """Milliseconds of 91 × 12 monthly capaian, the year's, and the roll-up of every node."""
    ctx = open_office(folder)
    with ctx.read() as sesi:
        plan = ctx.rencana(sesi, TAHUN)
        kebijakan = records.load_kebijakan(sesi, ctx.opd_id, setahun(TAHUN).akhir)
    close_office(ctx)
    indikator = [replace(satu, frekuensi=Frekuensi.BULANAN) for satu in plan.indikator]
    figur = {
        satu.id: {
            bulan: Realisasi(
                indikator_id=satu.id, periode=bulan, keadaan=Keadaan.TERISI, nilai=_value(bulan)
            )
            for bulan in setahun(TAHUN).bulan
        }
        for satu in indikator
    }
    waktu = []
    for _ in range(ulang):
        mulai = time.perf_counter()
        for satu in indikator:
            milik = figur[satu.id]
            for bulan in setahun(TAHUN).bulan:
                measure_own(satu, milik, bulan, kebijakan)
        tahunan = [measure(satu, figur[satu.id], setahun(TAHUN), kebijakan) for satu in indikator]
        roll_up(plan.simpul, tahunan)
        waktu.append((time.perf_counter() - mulai) * 1000)
    return waktu


def _value(bulan):
    from decimal import Decimal

    return Decimal(bulan.ke * 7 % 11) + Decimal("0.25")


def make_one_unit(folder, tujuan):
    """A copy in which one person fills for every unit, and the plan stands in one unit."""
    shutil.copytree(folder.root, tujuan)
    salinan = DataFolder(tujuan)
    ctx = open_office(salinan)
    pengguna.login(ctx, "perencana", "latihan-sakip")
    buku = tujuan / "rencana.xlsx"
    with ctx.read() as sesi:
        kini = rencana.current(ctx, sesi, TAHUN)
    satu_unit = kini.unit[0].nama
    pindah = replace(
        kini, indikator=tuple(replace(satu, unit=satu_unit) for satu in kini.indikator)
    )
    from sakip_desktop.spreadsheet.write_rencana import write_template

    write_template(buku, kantor=ctx.kantor.nama, tahun=TAHUN, rencana=pindah)
    rencana._tied = lambda *_plans: ()  # refused in an office: figures would change unit
    rencana.terapkan_impor(ctx, buku, TAHUN, "satu unit")
    pengguna.login(ctx, "admin", "latihan-sakip")
    unit_id = kantor.find_unit(ctx, satu_unit).id
    pengguna.save_orang(
        ctx,
        OrangInput(
            nama="Semua (Contoh)",
            nama_akun="semua",
            jabatan="Kepala Subbagian",
            sandi="latihan-sakip",
            peran=(PeranInput(peran=Peran.PENGISI, unit_id=unit_id),),
        ),
    )
    close_office(ctx)
    return salinan
