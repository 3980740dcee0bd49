"""Rencana & dokumen: the plan, procedures, rules, the office's documents."""

import tempfile
from pathlib import Path

from panggung import close_window, grab, grab_dialogs, open_window

from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.periode import bulan, setahun
from sakip_desktop.gui.dialogs.sk_tim import SkTimDialog
from sakip_desktop.gui.page import Tujuan
from sakip_desktop.gui.rencana.baris_baru import IndikatorBaruDialog, SimpulBaruDialog
from sakip_desktop.gui.rencana.berhenti import BerhentiDialog
from sakip_desktop.gui.rencana.dokumen_isian import DokumenIsianDialog
from sakip_desktop.gui.rencana.kirim_periode import KirimPeriodeDialog
from sakip_desktop.gui.rencana.riwayat import RiwayatRencanaDialog
from sakip_desktop.gui.rencana.sop_berkas import SopBerkasDialog
from sakip_desktop.gui.rencana.tahun_baru import TahunBaruDialog
from sakip_desktop.paths import resource
from sakip_desktop.services.riwayat_rencana import riwayat_indikator


def draw_plan(application, folder, tujuan):
    """What opens over the plan, a year without one, and a text that waits for its reason."""
    window = open_window(folder, "perencana")
    ctx = window.ctx
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=setahun(2026)))
    page = window.page
    grab(application, window, tujuan / "09-rencana-tahun-kosong.png")
    window.show_periode(setahun(2025))
    page.ui.bagian.setCurrentWidget(page.indikator)
    for kolom, nama in (("target_renstra_tahunan", "renstra"), ("satuan_pembilang", "komponen")):
        page.indikator.go_to_cell("IKU-02", kolom)
        grab(application, window, tujuan / f"09-rencana-{nama}.png")
    page.indikator.go_to_cell("IKU-02", "definisi")
    page.indikator.ui.tabel.open_editor("Raperda yang disetujui bersama dalam masa sidang.")
    grab(application, window, tujuan / "09-rencana-definisi.png")
    page.indikator.ui.tabel.settle()
    grab(application, window, tujuan / "09-rencana-menunggu-alasan.png")
    satu = page.indikator.current().indikator
    grab_dialogs(
        application,
        tujuan,
        ("09-rencana-baris-baru", SimpulBaruDialog(page, page.alasan, "4.02.02")),
        ("09-rencana-ganti", IndikatorBaruDialog(page, page.alasan, "", satu)),
        ("09-rencana-hentikan", BerhentiDialog(page, page.alasan, satu)),
        ("09-rencana-tahun-baru", TahunBaruDialog(page, 2026, (2025,), 2025)),
        (
            "09-rencana-riwayat",
            RiwayatRencanaDialog(ctx, satu.kode, riwayat_indikator(ctx, satu.kode), page),
        ),
    )
    draw_sop_dialogs(application, page, tujuan)
    window._may_close = True  # noqa: SLF001 - the waiting text is only for the picture
    close_window(window)


def draw_sop_dialogs(application, page, tujuan):
    """What is found in a procedure's file of the office's own, and the SK Tim."""
    teks = resource("sop", "pengukuran-kinerja.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as tempat:
        berkas = Path(tempat) / "sop-kami.toml"
        berkas.write_text(teks.replace('["pimpinan"]', '["pimpnan"]'), encoding="utf-8")
        grab_dialogs(
            application,
            tujuan,
            ("09-sop-berkas", SopBerkasDialog(page, berkas)),
            ("09-sk-tim", SkTimDialog(page)),
        )


def draw_rules(application, folder, tujuan):
    """The card of a rule, and what another threshold would find."""
    window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.RENCANA, periode=bulan(2025, 10)))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.aturan)
    tabel = page.aturan.ui.tabel_aturan
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of("lebih-dari-seratus"), 0))
    grab(application, window, tujuan / "09-rencana-aturan.png")
    tabel.setCurrentIndex(tabel.records.index(tabel.records.row_of("lompatan"), 0))
    page.aturan.ui.ambang.setText("30")
    window.ui.tombol_utama.click()
    grab(application, window, tujuan / "09-rencana-aturan-pengaruh.png")
    page.aturan.ui.tombol_kembali.click()
    page.aturan.ui.tampil.setCurrentIndex(page.aturan.ui.tampil.count() - 1)
    grab(application, window, tujuan / "09-rencana-aturan-pengecualian.png")
    close_window(window)


def draw_office_documents(application, folder, tujuan):
    """A document entered into the register, and a period going out."""
    window = open_window(folder, "perencana")
    window.go_to(Tujuan(halaman=Halaman.RENCANA))
    page = window.page
    page.ui.bagian.setCurrentWidget(page.dokumen_kantor)
    grab_dialogs(
        application,
        tujuan,
        ("09-dokumen-kantor-isian", DokumenIsianDialog(page, 2025, MacamDokumen.LHE, None, page)),
        ("09-dokumen-kantor-kirim", KirimPeriodeDialog(page, page)),
    )
    close_window(window)


GAMBAR = (draw_plan, draw_rules, draw_office_documents)
