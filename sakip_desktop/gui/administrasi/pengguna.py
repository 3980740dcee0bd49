"""Pengguna: everybody with jabatan, roles and login, and the roles that are handed over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.jabatan import JenisKantor, Sifat
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.dialogs.kode_pemulihan import KodePemulihanDialog
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.dialogs.orang import OrangDialog
from sakip_desktop.gui.dialogs.serah_peran import SerahPeranDialog
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_admin_pengguna import Ui_PenggunaBagian
from sakip_desktop.gui.giliran_text import fit_height, prepare, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.masa import BERAKHIR, days_text, state_on
from sakip_desktop.gui.models import Column, RecordTableModel
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import kantor, pengguna, serah_peran
from sakip_desktop.services.pengguna import OrangTampil
from sakip_desktop.services.peran import sebutan_lengkap
from sakip_desktop.services.serah_peran import SerahPeran

AKTIF = Tampilan("✓", "Aktif", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
NONAKTIF = Tampilan("–", "Nonaktif", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)


class PenggunaBagian(Bagian):
    """A table of people, where Enter or a double click opens one; below it who stands in."""

    PANDUAN = "Pengguna"

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_PenggunaBagian()
        self.ui.setupUi(self)
        self._unit: dict[str, str] = {}
        self.ui.tabel.show_model(self._make_model())
        prepare(self.ui.tabel)
        self.ui.tabel.row_entered.connect(lambda _orang: self.status_changed.emit())
        self.ui.tabel_serah.show_model(self._handed_model())
        prepare(self.ui.tabel_serah)
        self.ui.tabel_serah.row_entered.connect(lambda _serah: self._show_handed())
        self.ui.tombol_serah.clicked.connect(self._hand_over)
        self.ui.tombol_akhiri.clicked.connect(self._end_early)
        self.ui.tombol_ubah.clicked.connect(self._change)
        self.ui.tombol_kode.clicked.connect(self._renew_code)
        self.ui.tabel.doubleClicked.connect(self._change)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            buka = QShortcut(key, self.ui.tabel, self._change)
            buka.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(self.ui.tabel)

    def _make_model(self) -> RecordTableModel[OrangTampil]:
        columns: tuple[Column[OrangTampil], ...] = (
            Column(
                kunci="nama",
                judul="Nama",
                to_text=lambda satu: f"{satu.nama}\n{satu.nip}" if satu.nip else satu.nama,
            ),
            Column(
                kunci="jabatan",
                judul="Jabatan",
                to_text=lambda satu: Sifat(satu.sifat).awalan + satu.jabatan,
            ),
            Column(kunci="peran", judul="Peran", to_text=self._roles),
            Column(kunci="akun", judul="Nama akun", to_text=lambda satu: satu.nama_akun, lebar=152),
            Column(
                kunci="aktif",
                judul="Keadaan",
                to_text=lambda satu: (AKTIF if satu.aktif else NONAKTIF).kata,
                tampilan=lambda satu: AKTIF if satu.aktif else NONAKTIF,
                lebar=104,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.orang_id)

    def _handed_model(self) -> RecordTableModel[SerahPeran]:
        hari = self.ctx.today()
        columns: tuple[Column[SerahPeran], ...] = (
            Column(
                kunci="kepada",
                judul="Yang menjalankan",
                to_text=lambda satu: satu.sifat.awalan + satu.kepada,
            ),
            Column(kunci="peran", judul="Peran", to_text=self._handed_role),
            Column(kunci="dari", judul="Menggantikan", to_text=lambda satu: satu.dari),
            Column(
                kunci="masa",
                judul="Masa",
                to_text=lambda satu: days_text(satu.mulai, satu.sampai),
                nilai=lambda satu: satu.mulai,
                lebar=160,
            ),
            Column(
                kunci="keadaan",
                judul="Keadaan",
                to_text=lambda satu: state_on(satu.mulai, satu.sampai, hari).kata,
                tampilan=lambda satu: state_on(satu.mulai, satu.sampai, hari),
                lebar=120,
            ),
        )
        return RecordTableModel(columns, lambda satu: satu.id)

    def _handed_role(self, satu: SerahPeran) -> str:
        kata = sebutan_lengkap(satu.peran, JenisKantor(self.ctx.kantor.jenis))
        return f"{kata} · {satu.unit}" if satu.unit else kata

    def _roles(self, orang: OrangTampil) -> str:
        jenis = JenisKantor(self.ctx.kantor.jenis)
        return "\n".join(
            sebutan_lengkap(satu.peran, jenis)
            + (f" · {self._unit.get(satu.unit_id, '')}" if satu.unit_id else "")
            for satu in orang.peran
        )

    def load(self) -> None:
        """Everybody, by name."""
        self._unit = {satu.id: satu.nama for satu in kantor.semua_unit(self.ctx)}
        self.ui.tabel.records.set_records(pengguna.list_orang(self.ctx))
        select_first(self.ui.tabel)
        semua = serah_peran.daftar_serah(self.ctx)
        self.ui.tabel_serah.records.set_records(semua)
        self.ui.tabel_serah.setVisible(bool(semua))
        self.ui.tombol_akhiri.setVisible(bool(semua))
        select_first(self.ui.tabel_serah)
        fit_height(self.ui.tabel_serah, self.height())
        kosong = self.tr(
            "Tidak ada. Bila pejabat cuti, dinas luar, atau jabatannya kosong, serahkan perannya "
            "kepada orang lain dari tanggal sampai tanggal; jurnal menyebut keduanya."
        )
        show_text(self.ui.label_serah, "" if semua else kosong)
        self._show_handed()

    def _chosen(self) -> OrangTampil | None:
        return self.ui.tabel.chosen(OrangTampil)

    def _change(self) -> None:
        orang = self._chosen()
        if orang is not None:
            self._open(orang)

    def _open(self, orang: OrangTampil | None) -> None:
        dialog = OrangDialog(self.ctx, orang, self)
        if dialog.exec() and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        self.ui.tabel.setFocus()

    # Handing over

    def _handed(self) -> SerahPeran | None:
        return self.ui.tabel_serah.chosen(SerahPeran)

    def _show_handed(self) -> None:
        """What has ended cannot be ended."""
        satu = self._handed()
        self.ui.tombol_akhiri.setEnabled(
            satu is not None and state_on(satu.mulai, satu.sampai, self.ctx.today()) != BERAKHIR
        )

    def _hand_over(self) -> None:
        """Of the chosen person first."""
        orang = self._chosen()
        dialog = SerahPeranDialog(self.page, orang.orang_id if orang else "", self)
        if dialog.exec() and dialog.perubahan is not None:
            self.page.publish(dialog.perubahan)
        dialog.deleteLater()
        (self.ui.tombol_serah if self.ui.tabel_serah.isHidden() else self.ui.tabel_serah).setFocus()

    def _end_early(self) -> None:
        satu = self._handed()
        if satu is None or not confirm(
            self,
            self.tr("Akhiri {sifat}{kepada} hari ini?").format(
                sifat=satu.sifat.awalan, kepada=satu.kepada
            ),
            self.tr(
                "Mulai hari ini {kepada} tidak lagi menjalankan peran {peran}. Yang sudah "
                "dikerjakannya tetap berlaku."
            ).format(kepada=satu.kepada, peran=self._handed_role(satu)),
            self.tr("Akhiri"),
        ):
            return
        self.page.run(
            lambda: serah_peran.akhiri_serah(self.ctx, satu.id, satu.versi, sebagai=self.page.peran)
        )
        self.ui.tabel_serah.setFocus()

    def _renew_code(self) -> None:
        """For an office that no longer knows where the paper with the code is."""
        if not confirm(
            self,
            self.tr("Buat kode pemulihan baru?"),
            self.tr(
                "Kode yang tercetak sebelumnya tidak berlaku lagi. Kode baru tampak satu kali: "
                "cetak atau salin, lalu simpan di tempat aman."
            ),
            self.tr("Buat kode baru"),
        ):
            return
        try:
            kode = pengguna.renew_kode_pemulihan(self.ctx)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        KodePemulihanDialog(kode, self.ctx.kantor.nama, self).exec()
        self.page.publish(Perubahan(frozenset({Jenis.PENGGUNA}), "Kode pemulihan baru dibuat"))
        self.ui.tombol_kode.setFocus()

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen person in full."""
        orang = self._chosen()
        if orang is None:
            return ()
        return (
            (self.tr("Nama"), orang.nama),
            (self.tr("NIP"), orang.nip),
            (self.tr("Pangkat, golongan"), orang.pangkat),
            (self.tr("Jabatan"), Sifat(orang.sifat).awalan + orang.jabatan),
            (
                self.tr("Dijabat sejak"),
                tanggal_indonesia(orang.jabatan_mulai) if orang.jabatan_mulai else "",
            ),
            (self.tr("Unit kerja"), self._unit.get(orang.unit_id or "", "")),
            (self.tr("Peran"), self._roles(orang)),
            (self.tr("Nama akun"), orang.nama_akun),
        )

    def status(self) -> str:
        """How many may log in."""
        semua = [s for s in self.ui.tabel.records.records if isinstance(s, OrangTampil)]
        aktif = sum(satu.aktif for satu in semua)
        return self.tr("{aktif} akun aktif dari {semua}").format(aktif=aktif, semua=len(semua))

    def utama(self) -> Utama:
        """Add somebody."""
        return Utama(self.tr("Tambah pengguna…"), lambda: self._open(None))
