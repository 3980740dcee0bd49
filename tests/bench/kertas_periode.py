"""All papers of a triwulan of an office with so many indikator, into a folder; and one preview.

Every kind that people write is there as a draft, every unit has its form.  Batal is as quick as the
longest time between two of its looks.
"""

import shutil
import time
from itertools import pairwise
from statistics import median

from kantor_besar import AKUN, SANDI, TAHUN_INI, make_office, only_first
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtPdf import QPdfDocument

import sakip_desktop.gui  # noqa: F401 - before any Qt
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.periode import triwulan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.services import ekspor, ekspor_semua, pembukaan, pengguna
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.daftar import JENIS

TW4 = triwulan(TAHUN_INI, 4)
PERTAMA = (KodeDokumen.PENGUKURAN, KodeDokumen.LAPORAN_PENGUKURAN, KodeDokumen.UNDANGAN)


def make_papers(tempat, indikator):
    """The open office with a draft of every kind."""
    only_first()
    ctx = pembukaan.open_office(make_office(tempat, tahun=1, indikator=indikator))
    pengguna.login(ctx, AKUN, SANDI)
    for kode in JENIS:
        konsep.simpan_naskah(ctx, konsep.usulkan(ctx, kode, TW4))
    return ctx


def measure_all(ctx, folder, ulang):
    """Seconds for all papers, longest wait for Batal, how many papers, and whether Batal works."""
    waktu, jeda, banyak = [], 0.0, 0
    for _ in range(ulang):
        shutil.rmtree(folder, ignore_errors=True)
        kapan = [time.perf_counter()]
        siap = ekspor_semua.siapkan_semua(ctx, TW4)
        ekspor_semua.simpan_semua(
            siap, TW4, folder, lambda *_, kapan=kapan: kapan.append(time.perf_counter())
        )
        kapan.append(time.perf_counter())
        waktu.append(kapan[-1] - kapan[0])
        jeda = max(jeda, *(b - a for a, b in pairwise(kapan[1:])))
        banyak = len(siap)
    return median(waktu), jeda, banyak, _stops(siap, folder)


def _stops(siap, folder):
    """Batal in the middle leaves the papers before it, whole, and nothing else."""
    shutil.rmtree(folder)

    def stop(ke, _dari, _teks):
        if ke == len(siap) // 2:
            raise Cancelled

    try:
        ekspor_semua.simpan_semua(siap, TW4, folder, stop)
    except Cancelled:
        return len(list(folder.iterdir())) == len(siap) // 2
    return False


def measure_preview(ctx, ulang):
    """Seconds until the slowest of some papers could show its first page."""
    hasil = {}
    for kode in PERTAMA:
        waktu = []
        for _ in range(ulang):
            mulai = time.perf_counter()
            if _first_page(ctx, kode):
                raise RuntimeError(kode)
            waktu.append(time.perf_counter() - mulai)
        hasil[kode.value] = median(waktu)
    nama = max(hasil, key=hasil.get)
    return hasil[nama], nama


def _first_page(ctx, kode):
    """From the data to the picture of the first page, as the window shows it."""
    pdf = ekspor.make(ekspor.collect(ctx, kode, TW4), kode)
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    dokumen = QPdfDocument(None)
    dokumen.load(buffer)
    return dokumen.render(0, QSize(800, 1130)).isNull()
