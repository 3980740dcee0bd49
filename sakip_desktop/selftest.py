"""What the packaged program proves about itself: ``sakip-desktop --self-test``.

An office is made (schema by migration), opened again, given a plan, the SOPs are loaded, a cycle
is begun, every page of every role is built, one PDF is written and looked at.
"""

import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sakip_desktop import __version__
from sakip_desktop.paths import DataFolder, logs

if TYPE_CHECKING:
    from sakip_desktop.services.context import AppContext


def self_test(laporan: Path | None = None) -> int:
    """Run every proof; prints a line each.

    Args:
        laporan: file for the same lines; a windowed program on Windows has no console.

    Returns:
        0 when all went well; a failure is raised, so that its trace is seen.
    """
    versi = f"SAKIP Desktop {__version__}, Python {platform.python_version()}"
    baris = [f"{versi}, SQLite {sqlite3.sqlite_version}, {platform.platform()}"]
    with tempfile.TemporaryDirectory() as tempat:
        folder = DataFolder(Path(tempat))
        _make_office(folder)
        baris.append("kantor dibuat, skema dimigrasikan")
        for nama, bukti in _proofs(folder):
            baris.append(f"{nama}: {bukti()}")
    keluar = "\n".join(baris) + "\n"
    if laporan is not None:
        laporan.write_text(keluar, encoding="utf-8")
    if sys.stdout is not None:
        print(keluar, end="")
    return 0


def _make_office(folder: DataFolder) -> None:
    """The sample's office with one person who holds every role, its plan and a running cycle."""
    from sakip_desktop.domain.jabatan import Peran
    from sakip_desktop.domain.masukan import AwalKantor, KebijakanInput, OrangInput, PeranInput
    from sakip_desktop.domain.periode import bulan
    from sakip_desktop.services import alur, rencana
    from sakip_desktop.services.contoh_data import load_contoh
    from sakip_desktop.services.pembukaan import close_office, first_start

    contoh = load_contoh("setwan")
    folder.create()
    orang = OrangInput(
        nama="Uji Diri (Contoh)",
        nama_akun="uji",
        jabatan="Penguji",
        sandi=contoh.sandi,
        peran=tuple(PeranInput(peran=satu) for satu in Peran),
    )
    awal = AwalKantor(
        kantor=contoh.kantor,
        kebijakan=KebijakanInput(),
        unit=tuple(satu.nama for satu in contoh.unit),
        admin=orang,
    )
    ctx, _ = first_start(folder, awal)
    rencana.terapkan_impor(ctx, contoh.buku, contoh.tahun)
    for kode in ("pengumpulan-data-kinerja", "pengukuran-kinerja"):
        alur.mulai_siklus(ctx, kode, bulan(contoh.tahun, 12))
    close_office(ctx)


def _proofs(folder: DataFolder) -> list[tuple[str, Callable[[], str]]]:
    from sakip_desktop.services.contoh_data import load_contoh
    from sakip_desktop.services.pembukaan import open_office
    from sakip_desktop.services.pengguna import login

    ctx = open_office(folder)
    login(ctx, "uji", load_contoh("setwan").sandi)

    def sop() -> str:
        from sakip_desktop.services.siklus import shipped_sop

        return f"{len(shipped_sop())} dimuat"

    return [
        ("SOP", sop),
        ("halaman", lambda: _build_pages(ctx)),
        ("PDF", lambda: _write_pdf(ctx, folder.dokumen / "uji.pdf")),
        ("basis data", lambda: _close(ctx)),
    ]


def _close(ctx: "AppContext") -> str:
    """The file is whole without its logs, or it could not be copied with Explorer."""
    from sakip_desktop.services.pembukaan import close_office

    close_office(ctx)
    tersisa = [satu.name for satu in logs(ctx.folder.database) if satu.exists()]
    if tersisa:
        msg = f"the database was closed, but its log is still there: {', '.join(tersisa)}"
        raise RuntimeError(msg)
    return "ditutup utuh"


def _build_pages(ctx: "AppContext") -> str:
    from PySide6.QtWidgets import QApplication

    from sakip_desktop.domain.periode import bulan
    from sakip_desktop.gui.application import make_application
    from sakip_desktop.gui.main_window import MainWindow
    from sakip_desktop.gui.registry import PAGES
    from sakip_desktop.services.tugas import daftar_siklus

    application = QApplication.instance() or make_application(["sakip-desktop"])
    window = MainWindow(
        ctx,
        bulan(2025, 12),
        pages=PAGES,
        daftar_siklus=lambda periode: daftar_siklus(ctx, periode),
    )
    window.show()
    for nomor in range(len(window.tabs)):
        window.go_to_tab(nomor)
        application.processEvents()
    jumlah = len(window.tabs)
    window.close()
    window.deleteLater()
    application.processEvents()
    return f"{jumlah} tab dari {len(PAGES)} halaman dibangun"


def _write_pdf(ctx: "AppContext", path: Path) -> str:
    from PySide6.QtPdf import QPdfDocument

    from sakip_desktop.domain.dokumen import KodeDokumen
    from sakip_desktop.domain.periode import setahun
    from sakip_desktop.domain.ukuran import format_ukuran
    from sakip_desktop.services import ekspor

    ekspor.ekspor(ctx, KodeDokumen.PENGUKURAN, setahun(2025), path)
    dokumen = QPdfDocument()
    if dokumen.load(str(path)) is not QPdfDocument.Error.None_ or not dokumen.pageCount():
        msg = "the PDF that was written cannot be read"
        raise RuntimeError(msg)
    halaman = dokumen.pageCount()
    dokumen.close()
    return f"{halaman} halaman, {format_ukuran(path.stat().st_size)}"
