"""A new node, a new indikator, or one that takes the place of another."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

from sakip_desktop.domain.angka import Kosong, Terbaca, parse_rupiah, to_bilangan_bulat
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Frekuensi,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Polaritas,
    Simpul,
)
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.pilihan import LABEL_AGREGASI, LABEL_FREKUENSI, LABEL_JENIS
from sakip_desktop.domain.rencana import INDUK_SAH, LABEL_SIMPUL, IndikatorMasuk, Objek, SimpulMasuk
from sakip_desktop.gui.forms.ui_rencana_indikator_baru import Ui_IndikatorBaruDialog
from sakip_desktop.gui.forms.ui_rencana_simpul_baru import Ui_SimpulBaruDialog
from sakip_desktop.gui.isian import choose, to_date
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana import kata
from sakip_desktop.gui.rencana.dialog import (
    RencanaDialog,
    dropped_text,
    first_day,
    limit_to_year,
)
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.services import baris_rencana, kantor, rencana, telaah_rencana
from sakip_desktop.services.pintu_rencana import HasilUbah

_DI_BAWAH = {
    JenisSimpul.TUJUAN: JenisSimpul.SASARAN,
    JenisSimpul.SASARAN: JenisSimpul.PROGRAM,
    JenisSimpul.PROGRAM: JenisSimpul.KEGIATAN,
    JenisSimpul.KEGIATAN: JenisSimpul.SUB_KEGIATAN,
    JenisSimpul.SUB_KEGIATAN: JenisSimpul.SUB_KEGIATAN,
}


class SimpulBaruDialog(RencanaDialog):
    """The level below the chosen node is offered first."""

    def __init__(self, page: Page, alasan: Alasan, induk: str) -> None:
        super().__init__(page)
        self.ui = Ui_SimpulBaruDialog()
        self.ui.setupUi(self)
        self.alasan = alasan
        self._simpul = [s.simpul for s in rencana.pohon_rencana(self.ctx, self.tahun)]
        self._induk_awal = induk
        ui = self.ui
        ui.label_judul.setText(self.tr("Tambah baris rencana {t}").format(t=self.tahun))
        ui.label_galat.hide()
        for jenis, label in LABEL_SIMPUL.items():
            ui.jenis.addItem(label, jenis)
        ui.unit.addItem(self.tr("(tanpa unit)"), "")
        for unit in kantor.list_unit(self.ctx):
            ui.unit.addItem(unit.nama, unit.nama)
        atas = next((satu for satu in self._simpul if satu.kode == induk), None)
        if atas is not None:
            choose(ui.jenis, _DI_BAWAH[atas.jenis])
            if atas.jenis is JenisSimpul.SUB_KEGIATAN:  # nothing stands below it: one beside it
                kakak = next((s for s in self._simpul if s.id == atas.induk_id), None)
                self._induk_awal = kakak.kode if kakak else ""
        ui.alasan.setText(alasan.teks)
        ui.jenis.currentIndexChanged.connect(self._offer_parents)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        self._offer_parents()
        ui.kode.setFocus()

    def _offer_parents(self) -> None:
        ui, jenis = self.ui, JenisSimpul(self.ui.jenis.currentData())
        ui.induk.clear()
        sah = INDUK_SAH[jenis]
        if jenis not in (JenisSimpul.KEGIATAN, JenisSimpul.SUB_KEGIATAN):
            ui.induk.addItem(self.tr("(tidak ada di atasnya)"), "")
        for satu in self._simpul:
            if satu.jenis in sah and satu.berhenti_pada is None:
                ui.induk.addItem(kata.node_text(satu), satu.kode)
        choose(ui.induk, self._induk_awal)
        ui.induk.setEnabled(bool(sah))

    def _save(self) -> None:
        ui = self.ui

        def command(alasan: str) -> HasilUbah:
            masuk = SimpulMasuk(
                jenis=JenisSimpul(ui.jenis.currentData()),
                kode=ui.kode.text().strip(),
                uraian=ui.uraian.text().strip(),
                induk=ui.induk.currentData() or "",
                unit=ui.unit.currentData() or "",
                pagu_murni=_rupiah(ui.pagu.text()),
            )
            return baris_rencana.tambah_simpul(
                self.ctx, self.tahun, masuk, alasan=alasan, sebagai=self.page.peran
            )

        if self.attempt(ui.alasan, ui.label_galat, command):
            self.alasan.say(ui.alasan.text().strip())


class IndikatorBaruDialog(RencanaDialog):
    """What an indikator cannot be without; the rest is filled in the tables."""

    def __init__(self, page: Page, alasan: Alasan, simpul: str, lama: Indikator | None) -> None:
        """Build the dialog.

        Args:
            page: the page.
            alasan: the reason said last.
            simpul: kode of the node that is offered first.
            lama: the one whose place it takes; None for one more.
        """
        super().__init__(page)
        self.ui = Ui_IndikatorBaruDialog()
        self.ui.setupUi(self)
        self.alasan = alasan
        self.lama = lama
        pohon = rencana.pohon_rencana(self.ctx, self.tahun)
        self._simpul = [satu.simpul for satu in pohon]
        self._offer()
        ui = self.ui
        ui.label_galat.hide()
        if lama is None:
            limit_to_year(ui.pada, self.tahun, self.ctx.today())
            ui.label_gugur.hide()
            choose(ui.simpul, simpul)
            ui.label_judul.setText(self.tr("Tambah indikator {t}").format(t=self.tahun))
            ui.l10.hide()
            ui.pada.hide()
            show_text(ui.label_akibat, "")
        else:
            self._show_old(lama)
        ui.alasan.setText(alasan.teks)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_lanjut.clicked.connect(self._save)
        ui.kode.setFocus()

    def _offer(self) -> None:
        ui = self.ui
        for jenis, label in LABEL_JENIS.items():
            ui.jenis.addItem(label, jenis)
        for satu in self._simpul:
            if satu.berhenti_pada is None:
                ui.simpul.addItem(kata.node_text(satu), satu.kode)
        for unit in kantor.list_unit(self.ctx):
            ui.unit.addItem(unit.nama, unit.nama)
        for polaritas, label in kata.ARTI_POLARITAS.items():
            ui.polaritas.addItem(label, polaritas)
        for agregasi, label in LABEL_AGREGASI.items():
            ui.agregasi.addItem(label, agregasi)
        for frekuensi, label in LABEL_FREKUENSI.items():
            ui.frekuensi.addItem(label, frekuensi)

    def _show_old(self, lama: Indikator) -> None:
        ui = self.ui
        self.setWindowTitle(self.tr("Ganti indikator"))
        ui.label_judul.setText(f"{lama.kode} – {lama.nama}")
        show_text(
            ui.label_akibat,
            self.tr(
                "Yang lama berhenti pada tanggal di bawah ini; yang sudah diukur dengannya tetap. "
                "Penggantinya berlaku sejak hari itu dengan kode sendiri dan membawa isi lainnya."
            ),
        )
        self._usul = telaah_rencana.usul_berhenti(self.ctx, self.tahun, Objek.INDIKATOR, lama.kode)
        limit_to_year(ui.pada, self.tahun, first_day(self._usul, _next_month(self.ctx.today())))
        ui.pada.dateChanged.connect(self._show_dropped)
        self._show_dropped()
        ui.tombol_lanjut.setText(self.tr("&Ganti indikator"))
        ui.alasan.setPlaceholderText(self.tr("mengapa diganti"))
        ui.kode.setText(f"{lama.kode}-B")
        ui.kode.selectAll()
        ui.nama.setText(lama.nama)
        ui.satuan.setText(lama.satuan)
        simpul = {satu.id: satu.kode for satu in self._simpul}
        unit = {satu.id: satu.nama for satu in kantor.semua_unit(self.ctx)}
        choose(ui.jenis, lama.jenis)
        choose(ui.simpul, simpul.get(lama.simpul_id, ""))
        choose(ui.unit, unit.get(lama.unit_id, ""))
        choose(ui.polaritas, lama.polaritas)
        choose(ui.agregasi, lama.agregasi)
        choose(ui.frekuensi, lama.frekuensi)
        ui.label_lanjut.setText(
            self.tr("Target, definisi, dan yang lain disalin; periksa sesudahnya di tabel.")
        )

    def _show_dropped(self) -> None:
        """What the old one loses from that day on; the new one takes it over."""
        if self.lama is not None:
            pada = to_date(self.ui.pada)
            teks = dropped_text(self.lama, pada, self._usul)
            self.ui.label_gugur.setText(
                self.tr("Untuk {kode}: {teks}").format(kode=self.lama.kode, teks=teks)
            )

    def _incoming(self) -> IndikatorMasuk:
        ui = self.ui
        isi: dict[str, Any] = {
            "kode": ui.kode.text().strip(),
            "nama": ui.nama.text().strip(),
            "jenis": JenisIndikator(ui.jenis.currentData()),
            "simpul": ui.simpul.currentData() or "",
            "unit": ui.unit.currentData() or "",
            "satuan": ui.satuan.text().strip(),
            "polaritas": Polaritas(ui.polaritas.currentData()),
            "agregasi": Agregasi(ui.agregasi.currentData()),
            "frekuensi": Frekuensi(ui.frekuensi.currentData()),
        }
        if self.lama is None:
            return IndikatorMasuk(**isi)
        sama_cara = self.lama.polaritas is isi["polaritas"]
        salin = {
            satu.name: getattr(self.lama, satu.name)
            for satu in fields(IndikatorMasuk)
            if satu.name not in isi and satu.name != "berhenti_pada"
        }
        masuk = IndikatorMasuk(**isi, **salin)
        if sama_cara:
            return masuk
        # Another way of measuring: neither its variant nor its targets fit.
        return replace(masuk, varian=type(masuk.varian)(""), predikat=(), target={})

    def _save(self) -> None:
        ui = self.ui

        def command(alasan: str) -> HasilUbah:
            if self.lama is None:
                return baris_rencana.tambah_indikator(
                    self.ctx, self.tahun, self._incoming(), alasan=alasan, sebagai=self.page.peran
                )
            return baris_rencana.ganti_indikator(
                self.ctx,
                self.tahun,
                self.lama.kode,
                self._incoming(),
                to_date(ui.pada),
                alasan=alasan,
                sebagai=self.page.peran,
            )

        if self.attempt(ui.alasan, ui.label_galat, command):
            self.alasan.say(ui.alasan.text().strip())


def _rupiah(teks: str) -> int | None:
    """Whole rupiah of a field that may be empty.

    Raises:
        DataTidakSah: it cannot be read.
    """
    hasil = parse_rupiah(teks)
    if isinstance(hasil, Kosong):
        return None
    bulat = to_bilangan_bulat(hasil.nilai) if isinstance(hasil, Terbaca) else None
    if bulat is None:
        saran = "" if isinstance(hasil, Terbaca) else f"{hasil.isi} {hasil.saran}"
        raise DataTidakSah(
            f"Pagu “{teks}” belum dapat dibaca.", saran=saran or "Tulis rupiah penuh."
        )
    return bulat


def _next_month(hari: date) -> date:
    """First day of the month after; the day itself where the year ends."""
    return hari if hari.month == 12 else date(hari.year, hari.month + 1, 1)


def described(satu: Indikator | Simpul) -> str:
    """``A1 – nama`` with since when it is retired."""
    nama = satu.nama if isinstance(satu, Indikator) else satu.uraian
    berhenti = (
        ""
        if satu.berhenti_pada is None
        else (f" (berhenti per {tanggal_indonesia(satu.berhenti_pada)})")
    )
    return f"{satu.kode} – {nama}{berhenti}"
