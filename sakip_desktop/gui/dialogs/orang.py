"""A person: name, jabatan, login, and roles for a unit or the whole office."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.masukan import OrangInput, PeranInput
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_orang import Ui_OrangDialog
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.services import kantor, pengguna
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.pengguna import OrangTampil
from sakip_desktop.services.peran import sebutan_lengkap

_SIFAT = {"definitif": "Definitif", "plt": "Plt. (pelaksana tugas)", "plh": "Plh. (harian)"}


class OrangDialog(QDialog):
    """Stays open, with the sentence, while the person cannot be saved."""

    def __init__(
        self, ctx: AppContext, orang: OrangTampil | None, parent: QWidget | None = None
    ) -> None:
        """Build the dialog.

        Args:
            ctx: the open office.
            orang: who is changed; None adds somebody.
            parent: the page.
        """
        super().__init__(parent)
        self.ui = Ui_OrangDialog()
        self.ui.setupUi(self)
        self.ctx = ctx
        self.orang = orang
        self.perubahan: Perubahan | None = None
        judul = self.tr("Ubah pengguna") if orang else self.tr("Tambah pengguna")
        self.setWindowTitle(judul)
        self.ui.label_judul.setText(orang.nama if orang else judul)
        self.ui.ket_sandi.setText(
            self.tr("Sandi yang dikosongkan tidak berubah. Beri sandi baru bila orang ini lupa.")
            if orang
            else self.tr("Sandi awal; sampaikan langsung kepada orangnya.")
        )
        self.ui.label_galat.hide()
        self._offer()
        self.ui.aktif.setChecked(True)
        self._tanggal_sendiri = False
        self._set_start(ctx.today())
        if orang is not None:
            self._show(orang)
        self.ui.jabatan.textChanged.connect(self._suggest_start)
        self.ui.sifat.currentIndexChanged.connect(self._suggest_start)
        self.ui.unit.currentIndexChanged.connect(self._suggest_start)
        self.ui.mulai.userDateChanged.connect(self._on_start_chosen)
        self.ui.tombol_tambah.clicked.connect(self._add_role)
        self.ui.tombol_hapus.clicked.connect(self._remove_role)
        self.ui.tombol_batal.clicked.connect(self.reject)
        self.ui.tombol_simpan.clicked.connect(self._save)

    def _offer(self) -> None:
        ui, jenis = self.ui, JenisKantor(self.ctx.kantor.jenis)
        ui.mulai.setMaximumDate(_qdate(self.ctx.today()))
        for sifat, kata in _SIFAT.items():
            ui.sifat.addItem(kata, sifat)
        ui.unit.addItem(self.tr("(bukan milik satu unit)"), None)
        ui.peran_unit.addItem(self.tr("Seluruh kantor"), None)
        orang = self.orang
        milik = set() if orang is None else {orang.unit_id, *(p.unit_id for p in orang.peran)}
        for unit in kantor.semua_unit(self.ctx):
            if unit.berhenti_pada is not None and unit.id not in milik:
                continue
            nama = unit.nama if unit.berhenti_pada is None else f"{unit.nama} (berhenti)"
            ui.unit.addItem(nama, unit.id)
            ui.peran_unit.addItem(nama, unit.id)
        for peran in Peran:
            ui.peran.addItem(sebutan_lengkap(peran, jenis), peran.value)

    def _show(self, orang: OrangTampil) -> None:
        ui = self.ui
        ui.nama.setText(orang.nama)
        ui.nip.setText(orang.nip)
        ui.pangkat.setText(orang.pangkat)
        ui.jabatan.setText(orang.jabatan)
        ui.sifat.setCurrentIndex(ui.sifat.findData(orang.sifat))
        ui.unit.setCurrentIndex(max(0, ui.unit.findData(orang.unit_id)))
        self._set_start(orang.jabatan_mulai or self.ctx.today())
        ui.akun.setText(orang.nama_akun)
        ui.aktif.setChecked(orang.aktif)
        for satu in orang.peran:
            self._list_role(satu)

    # First day of the title

    def _suggest_start(self) -> None:
        """Another title is held from today, unless the person says from when."""
        orang = self.orang
        if self._tanggal_sendiri or orang is None:
            return
        ui = self.ui
        isi = (ui.jabatan.text().strip(), ui.sifat.currentData(), ui.unit.currentData())
        tetap = isi == (orang.jabatan, orang.sifat, orang.unit_id)
        self._set_start((orang.jabatan_mulai if tetap else None) or self.ctx.today())

    def _set_start(self, hari: date) -> None:
        self.ui.mulai.blockSignals(True)
        self.ui.mulai.setDate(_qdate(hari))
        self.ui.mulai.blockSignals(False)

    def _on_start_chosen(self) -> None:
        self._tanggal_sendiri = True

    # Roles

    def _list_role(self, satu: PeranInput) -> None:
        ui = self.ui
        teks = sebutan_lengkap(satu.peran, JenisKantor(self.ctx.kantor.jenis))
        nomor = ui.peran_unit.findData(satu.unit_id) if satu.unit_id else 0
        item = QListWidgetItem(f"{teks} · {ui.peran_unit.itemText(nomor)}", ui.daftar_peran)
        item.setData(Qt.ItemDataRole.UserRole, (satu.peran.value, satu.unit_id))
        ui.daftar_peran.setCurrentItem(item)

    def _roles(self) -> tuple[PeranInput, ...]:
        data = (
            self.ui.daftar_peran.item(n).data(Qt.ItemDataRole.UserRole)
            for n in range(self.ui.daftar_peran.count())
        )
        return tuple(PeranInput(peran=Peran(peran), unit_id=unit) for peran, unit in data)

    def _add_role(self) -> None:
        baru = PeranInput(
            peran=Peran(self.ui.peran.currentData()), unit_id=self.ui.peran_unit.currentData()
        )
        if baru not in self._roles():
            self._list_role(baru)

    def _remove_role(self) -> None:
        self.ui.daftar_peran.takeItem(self.ui.daftar_peran.currentRow())

    # Saving

    def _save(self) -> None:
        ui = self.ui
        if ui.sandi.text() != ui.ulang.text():
            show_fault(
                self.ui.label_galat, self.tr("Kedua sandi tidak sama. Ketik ulang keduanya.")
            )
            ui.sandi.setFocus()
            return
        if self.orang is None and not self._roles():
            show_fault(
                self.ui.label_galat,
                self.tr("Belum ada peran. Pilih peran dan unitnya, lalu tekan “Tambah peran”."),
            )
            ui.peran.setFocus()
            return
        try:
            self.perubahan = pengguna.save_orang(self.ctx, self._collect())
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.accept()

    def _collect(self) -> OrangInput:
        ui, mulai = self.ui, self.ui.mulai.date()
        return OrangInput(
            orang_id=self.orang.orang_id if self.orang else "",
            nama=ui.nama.text(),
            nip=ui.nip.text(),
            pangkat=ui.pangkat.text(),
            jabatan=ui.jabatan.text(),
            sifat=str(ui.sifat.currentData()),
            jabatan_mulai=date(mulai.year(), mulai.month(), mulai.day()),
            unit_id=ui.unit.currentData(),
            nama_akun=ui.akun.text(),
            sandi=ui.sandi.text(),
            peran=self._roles(),
            aktif=ui.aktif.isChecked(),
        )


def _qdate(hari: date) -> QDate:
    return QDate(hari.year, hari.month, hari.day)
