"""A role handed over from a day to a day: whose, which, to whom."""

from datetime import timedelta

from PySide6.QtWidgets import QDialog, QWidget

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import Sifat
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.gui.forms.ui_serah_peran import Ui_SerahPeranDialog
from sakip_desktop.gui.isian import choose, show_date, to_date
from sakip_desktop.gui.kalimat import show_fault
from sakip_desktop.gui.page import Page
from sakip_desktop.services import pengguna, serah_peran
from sakip_desktop.services.peran import sebutan, sebutan_lengkap
from sakip_desktop.services.serah_peran import PeranOrang, SerahPeran

_SEPEKAN = 6
_SIFAT = {
    Sifat.PLH: "Plh. (pejabatnya berhalangan sementara)",
    Sifat.PLT: "Plt. (jabatannya sedang kosong)",
}


class SerahPeranDialog(QDialog):
    """Says what the handing over will do, and stays open while it is refused.

    Attributes:
        perubahan: what was done; None until then.
    """

    def __init__(self, page: Page, orang_id: str, parent: QWidget) -> None:
        """Build the dialog.

        Args:
            page: the page of the administrator.
            orang_id: whose role is offered first.
            parent: the part of the page.
        """
        super().__init__(parent)
        self.ui = Ui_SerahPeranDialog()
        self.ui.setupUi(self)
        self.page = page
        self.ctx = page.ctx
        self.perubahan: Perubahan | None = None
        self._milik = serah_peran.dapat_diserahkan(self.ctx)
        self._orang = [satu for satu in pengguna.list_orang(self.ctx) if satu.aktif]
        ui, hari = self.ui, self.ctx.today()
        for orang, nama in dict.fromkeys((satu.orang_id, satu.nama) for satu in self._milik):
            ui.dari.addItem(nama, orang)
        for sifat, kata in _SIFAT.items():
            ui.sifat.addItem(kata, sifat)
        choose(ui.dari, orang_id)
        show_date(ui.mulai, hari)
        show_date(ui.sampai, hari + timedelta(days=_SEPEKAN))
        ui.label_galat.hide()
        ui.dari.currentIndexChanged.connect(self._offer_roles)
        ui.peran.currentIndexChanged.connect(self._on_role)
        for pilihan in (ui.kepada, ui.sifat):
            pilihan.currentIndexChanged.connect(self._show_consequence)
        for tanggal in (ui.mulai, ui.sampai):
            tanggal.dateChanged.connect(self._show_consequence)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_serah.clicked.connect(self._save)
        self._offer_roles()
        ui.dari.setFocus()

    def _offer_roles(self) -> None:
        """The person's roles; one that has ended is a vacant post."""
        ui, jenis = self.ui, self.ctx.kantor.jenis
        ui.peran.blockSignals(True)
        ui.peran.clear()
        for satu in self._milik:
            if satu.orang_id != ui.dari.currentData():
                continue
            teks = sebutan_lengkap(satu.peran, jenis) + (f" · {satu.unit}" if satu.unit else "")
            if satu.sampai is not None:
                teks += f" · berakhir {tanggal_indonesia(satu.sampai)}"
            ui.peran.addItem(teks, satu)
        ui.peran.blockSignals(False)
        self._on_role()

    def _role(self) -> PeranOrang | None:
        satu = self.ui.peran.currentData()
        return satu if isinstance(satu, PeranOrang) else None

    def _on_role(self) -> None:
        """Who may stand in: everybody who can log in and does not hold the role anyway."""
        ui, satu = self.ui, self._role()
        terpilih = ui.kepada.currentData()
        ui.kepada.blockSignals(True)
        ui.kepada.clear()
        for orang in self._orang:
            if satu is None or _holds(orang.orang_id, satu, self._milik):
                continue
            ui.kepada.addItem(f"{orang.nama} · {orang.jabatan}", orang.orang_id)
        choose(ui.kepada, terpilih)
        ui.kepada.blockSignals(False)
        if satu is not None and satu.sampai is not None:
            choose(ui.sifat, Sifat.PLT)
        self._show_consequence()

    def _collect(self) -> SerahPeran | None:
        ui, satu = self.ui, self._role()
        if satu is None or ui.kepada.currentData() is None:
            return None
        return SerahPeran(
            peran=satu.peran,
            unit_id=satu.unit_id,
            dari_id=satu.orang_id,
            kepada_id=ui.kepada.currentData(),
            sifat=Sifat(ui.sifat.currentData()),
            mulai=to_date(ui.mulai),
            sampai=to_date(ui.sampai),
        )

    def _show_consequence(self) -> None:
        ui, serah = self.ui, self._collect()
        show_fault(ui.label_galat, "")
        ui.tombol_serah.setEnabled(serah is not None)
        if serah is None:
            ui.label_akibat.setText(
                self.tr("Tidak ada orang lain yang akunnya aktif. Tambah penggunanya dahulu.")
            )
            return
        kata = self.tr(
            "{kepada} mendapat tab {tab} ketika masuk, mulai {mulai} sampai {sampai}. Jurnal dan "
            "disposisi menyebut keduanya."
        )
        if serah.sifat is Sifat.PLH:
            kata += self.tr(" {dari} tetap memegang perannya, juga bila kembali lebih awal.")
        ui.label_akibat.setText(
            kata.format(
                kepada=ui.kepada.currentText().partition(" · ")[0],
                tab=sebutan(serah.peran, self.ctx.kantor.jenis),
                mulai=tanggal_indonesia(serah.mulai, hari=True),
                sampai=tanggal_indonesia(serah.sampai, hari=True),
                dari=ui.dari.currentText(),
            )
        )

    def _save(self) -> None:
        serah = self._collect()
        if serah is None:
            return
        try:
            self.perubahan = serah_peran.serahkan_peran(self.ctx, serah, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_fault(self.ui.label_galat, str(galat))
            return
        self.accept()


def _holds(orang_id: str, satu: PeranOrang, semua: tuple[PeranOrang, ...]) -> bool:
    """Whether somebody is the one whose role it is, or holds it as well."""
    return orang_id == satu.orang_id or any(
        lain.orang_id == orang_id
        and lain.peran is satu.peran
        and lain.unit_id in (None, satu.unit_id)
        and lain.sampai is None
        for lain in semua
    )
