"""Kirim & arsip: the finished papers of a year, who got them, where they lie, what came back."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from sakip_desktop.domain.arsip import Nasib
from sakip_desktop.domain.bukti import PINDAIAN, isi_of_name
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.teks import kunci
from sakip_desktop.gui import theme
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.bukti.lihat import LihatBerkasDialog
from sakip_desktop.gui.dialogs.berkas import ask_open
from sakip_desktop.gui.dialogs.konfirmasi import confirm
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.forms.ui_naskah_arsip import Ui_ArsipBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.models import Column, Rata, RecordTableModel
from sakip_desktop.gui.naskah.arsip_tahun import send_year
from sakip_desktop.gui.naskah.isian_kecil import Macam, Tanya, ask, day_field
from sakip_desktop.gui.naskah.nomor import fill_klasifikasi, typed_klasifikasi
from sakip_desktop.gui.page import Page, Utama
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import arsip, arsip_ttd, arsip_tte, pengiriman
from sakip_desktop.services.arsip import ArsipInput, BarisArsip
from sakip_desktop.services.pengiriman import CARA_KIRIM, Penerima

_SEMUA, _BELUM_TERIMA, _BELUM_TTD, _BELUM_ARSIP = "semua", "terima", "ttd", "arsip"
_TTD_SAYA = "saya"
_LEBAR = (460, 640)
_JENIS = "Pindaian (*.pdf *.jpg *.jpeg *.png)"
_NETRAL = (theme.BELUM_DIISI.tinta, theme.BELUM_DIISI.latar)
_KABAR = (theme.CATATAN.tinta, theme.CATATAN.latar)
_BAIK = (theme.TERCAPAI.tinta, theme.TERCAPAI.latar)


def sent_state(satu: BarisArsip) -> Tampilan:
    """Whether it was sent and received, in a word."""
    if not satu.terkirim:
        return Tampilan("○", "Belum dikirim", *_NETRAL)
    if satu.diterima < satu.terkirim:
        return Tampilan("●", f"Diterima {satu.diterima} dari {satu.terkirim}", *_KABAR)
    return Tampilan("✓", "Diterima semua", *_BAIK)


def signed_state(satu: BarisArsip) -> Tampilan:
    """Whether the signed paper is here."""
    if satu.tte:
        return Tampilan("✓", "TTE", *_BAIK)
    return Tampilan("✓", "Pindaian", *_BAIK) if satu.pindaian else Tampilan("○", "Belum", *_NETRAL)


class ArsipBagian(Bagian):
    """The team sends and archives; everybody else reads.

    Signals:
        saved: path of the folder or zip of a year.
    """

    PANDUAN = "Kirim dan arsip"

    saved = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_ArsipBagian()
        self.ui.setupUi(self)
        self._semua: tuple[BarisArsip, ...] = ()
        self._milik: frozenset[str] = frozenset()  # papers that wait for the person's signature
        self._baris: BarisArsip | None = None
        self._penerima: tuple[Penerima, ...] = ()
        self._berubah = False
        self._menampilkan = False
        self._boleh = self.ctx.izin(Tindakan.ARSIP_UBAH, sebagai=page.peran).boleh
        self._prepare()

    def _prepare(self) -> None:
        ui = self.ui
        ui.pembagi.setSizes(list(_LEBAR))
        ui.tahun.setValue(self.page.periode.tahun)
        for kata, nilai in (
            (self.tr("Semua dokumen final"), _SEMUA),
            (self.tr("Belum semua diterima"), _BELUM_TERIMA),
            (self.tr("Menunggu tanda tangan saya"), _TTD_SAYA),
            (self.tr("Yang bertanda tangan belum ada"), _BELUM_TTD),
            (self.tr("Raknya belum diisi"), _BELUM_ARSIP),
        ):
            ui.saring.addItem(kata, nilai)
        ui.cari.setClearButtonEnabled(True)
        ui.tabel.show_model(_make_model())
        ui.tabel_penerima.show_model(_make_recipients())
        for tabel in (ui.tabel, ui.tabel_penerima):
            prepare(tabel)
        fill_klasifikasi(ui.klasifikasi, "")
        for kata, nasib in (
            (self.tr("lalu: –"), ""),
            (self.tr("lalu dimusnahkan"), Nasib.MUSNAH),
            (self.tr("lalu permanen"), Nasib.PERMANEN),
            (self.tr("lalu dinilai kembali"), Nasib.DINILAI),
        ):
            ui.nasib.addItem(kata, nasib)
        for widget in (ui.rak, ui.aktif, ui.inaktif, ui.nasib, ui.klasifikasi):
            widget.setEnabled(self._boleh)
        for tombol in self._buttons():
            tombol.setVisible(self._boleh)
        self._connect()
        self.setFocusProxy(ui.tabel)

    def _buttons(self) -> Sequence[Any]:
        ui = self.ui
        return (
            ui.tombol_usul, ui.tombol_tambah, ui.tombol_ubah, ui.tombol_hapus, ui.tombol_kirim,
            ui.tombol_terima, ui.tombol_simpan, ui.tombol_pindaian, ui.tombol_tte,
        )  # fmt: skip

    def _connect(self) -> None:
        ui = self.ui
        simpan = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self._on_save_key)
        simpan.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        ui.tahun.valueChanged.connect(lambda _tahun: self._on_filter(baca=True))
        ui.saring.activated.connect(lambda _ke: self._on_filter())
        ui.cari.textChanged.connect(lambda _teks: self._on_filter())
        ui.tabel.row_entered.connect(lambda _kunci: self._on_row())
        ui.tabel_penerima.row_entered.connect(lambda _kunci: self._show_buttons())
        ui.tabel_penerima.doubleClicked.connect(lambda _sel: self._change_recipient())
        for tuts in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ubah = QShortcut(tuts, ui.tabel_penerima, self._change_recipient)
            ubah.setContext(Qt.ShortcutContext.WidgetShortcut)
        ui.klasifikasi.currentTextChanged.connect(self._on_typed)
        ui.klasifikasi.activated.connect(self._take_retention)
        ui.rak.textEdited.connect(self._on_typed)
        ui.aktif.valueChanged.connect(self._on_typed)
        ui.inaktif.valueChanged.connect(self._on_typed)
        ui.nasib.activated.connect(self._on_typed)
        for tombol, slot in (
            (ui.tombol_usul, self._propose),
            (ui.tombol_tambah, self._add_recipient),
            (ui.tombol_ubah, self._change_recipient),
            (ui.tombol_hapus, self._remove_recipient),
            (ui.tombol_kirim, self._send),
            (ui.tombol_terima, self._receive),
            (ui.tombol_simpan, self.save),
            (ui.tombol_pindaian, self._attach),
            (ui.tombol_tte, self._archive_signed),
            (ui.tombol_lihat, self._view),
            (ui.tombol_tahun, self._send_year),
        ):
            tombol.clicked.connect(slot)

    # What is shown

    def load(self) -> None:
        """The papers of the year; what was typed and is not stored stays."""
        self._semua = arsip.arsip_tahun(self.ctx, self.ui.tahun.value())
        self._milik = frozenset(satu.dokumen_id for satu in arsip_ttd.menunggu_ttd(self.ctx))
        self._show()

    def _on_filter(self, *, baca: bool = False) -> None:
        if not self.settle():
            return
        if baca:
            self.load()
        else:
            self._show()

    def _show(self) -> None:
        ui = self.ui
        dicari, saring = kunci(ui.cari.text()), ui.saring.currentData()
        tampil = [
            satu
            for satu in self._semua
            if self._passes(satu, saring)
            and dicari in kunci(f"{satu.judul} {satu.perihal} {satu.nomor} {satu.rak} {satu.unit}")
        ]
        ui.tabel.records.set_records(tampil)
        select_first(ui.tabel)
        if self._semua:
            teks = self.tr("Tidak ada dokumen yang cocok dengan saringan.")
        else:
            teks = self.tr(
                "Belum ada dokumen final tahun {n}. Finalkan dahulu dari Susun naskah, atau "
                "setujui pengukuran."
            ).format(n=ui.tahun.value())
        show_text(ui.label_kosong, "" if tampil else teks)
        ui.tabel.setVisible(bool(tampil))
        ui.panel_kanan.setVisible(bool(tampil))
        menunggu = sum(s.terkirim - s.diterima for s in self._semua)
        ada = sum(s.bertanda_tangan for s in self._semua)
        teks = self.tr(
            "{n} dokumen final, {t} di antaranya ada yang bertanda tangan; {m} kiriman belum "
            "diterima."
        ).format(n=len(self._semua), t=ada, m=menunggu)
        if saya := sum(self._passes(satu, _TTD_SAYA) for satu in self._semua):
            teks += self.tr(" {n} menunggu tanda tangan Anda.").format(n=saya)
        show_text(ui.label_ringkas, teks if self._semua else "")
        self._show_chosen()

    def _passes(self, satu: BarisArsip, saring: str) -> bool:
        match saring:
            case "terima":
                return satu.terkirim > satu.diterima
            case "ttd":
                return not satu.bertanda_tangan
            case "saya":
                return satu.dokumen.id in self._milik
            case "arsip":
                return not satu.rak
        return True

    def show_to_sign(self, tahun: int) -> None:
        """The papers of a year that wait for the person's signature."""
        if not self.settle():
            return
        ui = self.ui
        ui.cari.clear()
        choose(ui.saring, _TTD_SAYA)
        if ui.tahun.value() == tahun:
            self._show()
        else:
            ui.tahun.setValue(tahun)  # reads it
        ui.tabel.setFocus()

    def show_document(self, dokumen_id: str) -> None:
        """Put the cursor on a final paper, where it is shown."""
        baris = self.ui.tabel.records.row_of(dokumen_id)
        if baris is not None:
            tabel = self.ui.tabel
            tabel.setCurrentIndex(tabel.records.index(baris, 0))
            tabel.setFocus()
            # Once its rows have their heights.
            QTimer.singleShot(0, tabel, lambda: tabel.scrollTo(tabel.currentIndex()))

    def _chosen(self) -> BarisArsip | None:
        return self.ui.tabel.chosen(BarisArsip)

    def _on_row(self) -> None:
        satu = self._chosen()
        lain = None if satu is None else satu.dokumen.id
        kini = None if self._baris is None else self._baris.dokumen.id
        if self._berubah and lain != kini:
            QTimer.singleShot(0, self, self._leave_row)  # a box inside a key would lose it
            return
        self._show_chosen()

    def _leave_row(self) -> None:
        """Store what was typed for the row that the cursor left; go back where that fails."""
        if self.save():
            self._show_chosen()
        elif self._baris is not None:
            baris = self.ui.tabel.records.row_of(self._baris.dokumen.id)
            if baris is not None:
                self.ui.tabel.setCurrentIndex(self.ui.tabel.records.index(baris, 0))

    def _show_chosen(self) -> None:
        satu = self._chosen()
        sama = (
            satu is not None
            and self._baris is not None
            and self._baris.dokumen.id == satu.dokumen.id
        )
        ketikan = self._berubah and sama
        if not ketikan:
            self._baris, self._berubah = satu, False
        if satu is None:
            return
        self._menampilkan = True
        ui = self.ui
        ui.label_dokumen.setText(f"{satu.judul}\n{satu.nomor}" if satu.nomor else satu.judul)
        if not ketikan:
            ui.klasifikasi.setCurrentText(satu.klasifikasi)
            ui.rak.setText(satu.rak)
            ui.aktif.setValue(-1 if satu.aktif is None else satu.aktif)
            ui.inaktif.setValue(-1 if satu.inaktif is None else satu.inaktif)
            choose(ui.nasib, satu.nasib or "")
        usul = self.tr(
            "Usulan program, tidak berasal dari peraturan: sesuaikan dengan jadwal retensi kantor, "
            "lalu simpan."
        )
        show_text(ui.label_usul, usul if satu.usulan and self._boleh else "")
        bagian = []
        if satu.pindaian:
            bagian.append(self.tr("Pindaian: {nama}").format(nama=satu.pindaian_nama))
        if satu.hasil is not None:
            bagian.append(
                self.tr("Hasil TTE: {nama}. {apa}").format(
                    nama=satu.tte_nama, apa=satu.hasil.kalimat
                )
            )
        kosong = self.tr("Yang bertanda tangan belum ada.")
        if self._boleh:
            kosong += self.tr(" Lampirkan pindaian, atau arsipkan hasil TTE-nya.")
        show_text(ui.label_ttd, "\n".join(bagian) or kosong)
        ui.tombol_lihat.setVisible(bool(bagian))
        self._menampilkan = False
        self._penerima = pengiriman.daftar_penerima(self.ctx, satu.dokumen.id)
        ui.tabel_penerima.records.set_records(self._penerima)
        self._to_who_has_not_received()
        self._show_buttons()

    def _show_buttons(self) -> None:
        ui, satu = self.ui, self._recipient()
        jumlah = sum(p.banyaknya for p in self._penerima)
        teks = self.tr("Belum ada penerima.")
        if self._boleh:
            teks += self.tr(" “Isi usulan” memakai alamat, tembusan, dan kiriman lalu.")
        if self._penerima:
            teks = self.tr("Penggandaan: {n} rangkap untuk {m} penerima.").format(
                n=jumlah, m=len(self._penerima)
            )
        show_text(ui.label_kirim, teks)
        ui.tombol_ubah.setEnabled(satu is not None)
        ui.tombol_hapus.setEnabled(satu is not None and satu.dikirim is None)
        ui.tombol_kirim.setEnabled(any(p.dikirim is None for p in self._penerima))
        ui.tombol_terima.setEnabled(
            satu is not None and satu.dikirim is not None and satu.diterima is None
        )
        self.status_changed.emit()

    def _to_who_has_not_received(self) -> None:
        """Put the cursor on the next of whom nobody knows yet, else on the first."""
        tabel = self.ui.tabel_penerima
        ke = (n for n, satu in enumerate(self._penerima) if satu.diterima is None)
        tabel.setCurrentIndex(tabel.records.index(next(ke, 0), 0))

    def _recipient(self) -> Penerima | None:
        return self.ui.tabel_penerima.chosen(Penerima)

    def _on_typed(self) -> None:
        if not self._menampilkan and self._boleh and self._baris is not None:
            self._berubah = True
            self.status_changed.emit()

    def _take_retention(self) -> None:
        """The retention that goes with the class that was chosen."""
        kode = typed_klasifikasi(self.ui.klasifikasi.currentText())
        for satu in arsip.daftar_klasifikasi():
            if satu.kode == kode:
                self.ui.aktif.setValue(satu.aktif)
                self.ui.inaktif.setValue(satu.inaktif)
                choose(self.ui.nasib, satu.nasib)
        self._on_typed()

    # The archive

    def save(self) -> bool:
        """Store what was typed about the shown paper; True when nothing is left."""
        satu, ui = self._baris, self.ui
        if satu is None:
            return True
        masukan = ArsipInput(
            dokumen_id=satu.dokumen.id,
            klasifikasi=typed_klasifikasi(ui.klasifikasi.currentText()),
            rak=ui.rak.text(),
            aktif=ui.aktif.value() if ui.aktif.value() >= 0 else None,
            inaktif=ui.inaktif.value() if ui.inaktif.value() >= 0 else None,
            nasib=Nasib(ui.nasib.currentData()) if ui.nasib.currentData() else None,
            versi=satu.versi,
        )
        try:
            perubahan = arsip.simpan_arsip(self.ctx, masukan, sebagai=self.page.peran)
        except GalatSakip as galat:
            show_error(self, galat)
            return False
        self._berubah = False
        self.page.publish(perubahan)
        return True

    def _on_save_key(self) -> None:
        if self._berubah:
            self.save()

    def _attach(self) -> None:
        path = ask_open(self, self.tr("Pilih pindaian yang bertanda tangan"), Path.home(), _JENIS)
        if path is not None:
            self._keep(arsip.lampirkan_pindaian, path, self.tr("Menyimpan pindaian"))

    def _archive_signed(self) -> None:
        path = ask_open(self, self.tr("Pilih PDF hasil TTE"), Path.home(), "PDF (*.pdf)")
        if path is not None:
            self._keep(arsip_tte.arsipkan_tte, path, self.tr("Memeriksa hasil TTE"))

    def _keep(self, cara: Any, path: Path, judul: str) -> None:  # noqa: ANN401 - one of two commands
        if not self.settle() or self._baris is None:
            return
        satu = self._baris

        def simpan(_progress: object) -> Perubahan:
            hasil: Perubahan = cara(
                self.ctx, satu.dokumen.id, satu.versi, path, sebagai=self.page.peran
            )
            return hasil

        self.page.run(lambda: run_with_progress(self, judul, simpan, can_cancel=False))

    def _view(self) -> None:
        satu = self._baris
        if satu is None:
            return
        sidik, nama = (satu.tte, satu.tte_nama) if satu.tte else (satu.pindaian, satu.pindaian_nama)
        try:
            data = arsip.isi_arsip(self.ctx, sidik, nama)
        except GalatSakip as galat:
            show_error(self, galat)
            return
        dialog = LihatBerkasDialog(
            nama, isi_of_name(nama, PINDAIAN), data, f"{satu.judul}.", self.page
        )
        dialog.exec()
        dialog.deleteLater()
        self.ui.tabel.setFocus()

    def _send_year(self) -> None:
        if not self.settle():
            return
        path = send_year(self.page, self.ui.tahun.value())
        if path is not None:
            self.saved.emit(path)

    # Sending

    def _propose(self) -> None:
        satu = self._baris
        if satu is not None:
            self.page.run(
                lambda: pengiriman.isi_penerima(self.ctx, satu.dokumen.id, sebagai=self.page.peran)
            )

    def _add_recipient(self) -> None:
        if self._baris is not None:
            self._ask_recipient(
                Penerima(id="", dokumen_id=self._baris.dokumen.id, urut=0, penerima="")
            )

    def _change_recipient(self) -> None:
        satu = self._recipient()
        if satu is not None and self._boleh:
            self._ask_recipient(satu)

    def _ask_recipient(self, satu: Penerima) -> None:
        def simpan(isi: dict[str, Any]) -> Perubahan:
            baru = Penerima(
                id=satu.id,
                dokumen_id=satu.dokumen_id,
                urut=satu.urut,
                penerima=isi["penerima"],
                tembusan=isi["tembusan"],
                banyaknya=isi["banyaknya"],
                cara=isi["cara"],
                dikirim=satu.dikirim if isi.get("terkirim", True) else None,
                diterima=satu.diterima if isi.get("terkirim", True) else None,
                diterima_oleh=satu.diterima_oleh,
                catatan=isi["catatan"],
                versi=satu.versi,
            )
            return pengiriman.simpan_penerima(self.ctx, baru, sebagai=self.page.peran)

        tanya = [
            Tanya("penerima", self.tr("Penerima"), Macam.BARIS, satu.penerima),
            Tanya("tembusan", self.tr("Hanya tembusan"), Macam.CENTANG, satu.tembusan),
            Tanya("banyaknya", self.tr("Banyaknya"), Macam.ANGKA, satu.banyaknya, terbesar=1000),
            Tanya("cara", self.tr("Cara kirim"), Macam.PILIHAN, satu.cara, ("", *CARA_KIRIM)),
            Tanya("catatan", self.tr("Catatan"), Macam.BARIS, satu.catatan),
        ]
        if satu.dikirim is not None:
            kata = self.tr("Sudah dikirim {hari}").format(hari=tanggal_indonesia(satu.dikirim))
            tanya.append(Tanya("terkirim", kata, Macam.CENTANG, isi=True))
        ask(
            self.page,
            self.tr("Ubah penerima") if satu.id else self.tr("Tambah penerima"),
            "" if self._baris is None else self._baris.judul,
            tanya,
            self.tr("Simpan"),
            simpan,
        )

    def _remove_recipient(self) -> None:
        satu = self._recipient()
        if satu is not None and confirm(
            self,
            self.tr("Hapus {nama} dari daftar penerima?").format(nama=satu.penerima),
            self.tr("Kepadanya dokumen ini belum dikirim. Jurnal tetap mencatatnya."),
            self.tr("Hapus"),
        ):
            self.page.run(
                lambda: pengiriman.hapus_penerima(
                    self.ctx, satu.id, satu.versi, sebagai=self.page.peran
                )
            )

    def _send(self) -> None:
        satu = self._baris
        if satu is None:
            return
        belum = [p for p in self._penerima if p.dikirim is None]
        nama = ", ".join(p.penerima for p in belum[:3])
        lagi = self.tr(" dan {n} lagi").format(n=len(belum) - 3) if len(belum) > 3 else ""
        ask(
            self.page,
            self.tr("Catat terkirim"),
            self.tr("Ke {nama}{lagi}.").format(nama=nama, lagi=lagi),
            (
                day_field("hari", self.tr("Tanggal kirim"), self.ctx.today()),
                Tanya(
                    "cara",
                    self.tr("Cara kirim"),
                    Macam.PILIHAN,
                    belum[0].cara if belum else "",
                    ("", *CARA_KIRIM),
                ),
            ),
            self.tr("Catat terkirim"),
            lambda isi: pengiriman.catat_kirim(
                self.ctx, satu.dokumen.id, isi["hari"], isi["cara"], sebagai=self.page.peran
            ),
        )

    def _receive(self) -> None:
        satu = self._recipient()
        if satu is None:
            return
        ask(
            self.page,
            self.tr("Catat diterima {nama}").format(nama=satu.penerima),
            self.tr("Seperti pada tanda terima atau buku ekspedisi."),
            (
                Tanya("oleh", self.tr("Yang menerima"), Macam.BARIS, ""),
                day_field("hari", self.tr("Tanggal terima"), self.ctx.today()),
            ),
            self.tr("Catat diterima"),
            lambda isi: pengiriman.catat_terima(
                self.ctx, satu.id, satu.versi, isi["hari"], isi["oleh"], sebagai=self.page.peran
            ),
        )

    # What the page asks

    def status(self) -> str:
        """What waits to be stored, or how the chosen paper was sent."""
        if self._berubah:
            return self.tr("● Belum tersimpan (Ctrl+S)")
        satu = self._chosen()
        return "" if satu is None else sent_state(satu).teks

    def utama(self) -> Utama | None:
        """What comes next for the chosen paper."""
        if not self._boleh or self._baris is None:
            return None
        if not self._penerima:
            return Utama(self.tr("Isi usulan penerima"), self._propose)
        if any(p.dikirim is None for p in self._penerima):
            return Utama(self.tr("Catat terkirim…"), self._send)
        penerima = self._recipient()
        if penerima is not None and penerima.diterima is None:
            return Utama(self.tr("Catat diterima…"), self._receive)
        if self._berubah or self._baris.usulan or not self._baris.diarsipkan:
            return Utama(self.tr("Simpan arsip"), self.ui.tombol_simpan.click)
        return None

    def settle(self) -> bool:
        """Store what was typed."""
        return self.save() if self._berubah else True

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen paper."""
        satu = self._chosen()
        if satu is None:
            return ()
        return (
            (satu.judul, sent_state(satu).teks),
            (self.tr("Nomor"), satu.nomor),
            (self.tr("Tanggal"), tanggal_indonesia(satu.tanggal) if satu.tanggal else ""),
            (self.tr("Difinalkan"), self.ctx.waktu(satu.dokumen.difinalkan)),
            (self.tr("Klasifikasi"), satu.klasifikasi),
            (self.tr("Retensi"), satu.retensi),
            (self.tr("Berkas"), satu.dokumen.berkas),
        )


def _title(satu: BarisArsip) -> str:
    bagian = [satu.judul, satu.unit, satu.perihal, satu.nomor]
    return "\n".join(teks for teks in bagian if teks)


def _make_model() -> RecordTableModel[BarisArsip]:
    columns: tuple[Column[BarisArsip], ...] = (
        Column(kunci="judul", judul="Dokumen final", to_text=_title),
        Column(
            kunci="kirim",
            judul="Kiriman",
            to_text=lambda s: sent_state(s).kata,
            tampilan=sent_state,
            lebar=116,
        ),
        Column(
            kunci="ttd",
            judul="Bertanda tangan",
            to_text=lambda s: signed_state(s).kata,
            tampilan=signed_state,
            lebar=130,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.dokumen.id)


def _day(hari: date | None) -> str:
    return "" if hari is None else f"{hari:%d-%m-%Y}"


def _make_recipients() -> RecordTableModel[Penerima]:
    columns: tuple[Column[Penerima], ...] = (
        Column(
            kunci="penerima",
            judul="Penerima",
            to_text=lambda s: f"{s.penerima} (tembusan)" if s.tembusan else s.penerima,
        ),
        Column(
            kunci="banyaknya",
            judul="Rangkap",
            to_text=lambda s: str(s.banyaknya),
            rata=Rata.KANAN,
            lebar=76,
        ),
        Column(kunci="cara", judul="Cara", to_text=lambda s: s.cara, lebar=76),
        Column(
            kunci="dikirim",
            judul="Dikirim",
            to_text=lambda s: _day(s.dikirim),
            nilai=lambda s: s.dikirim,
            lebar=92,
        ),
        Column(
            kunci="diterima",
            judul="Diterima",
            to_text=lambda s: f"{_day(s.diterima)} {s.diterima_oleh}".strip(),
            catatan=lambda s: s.catatan,
            lebar=132,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.id)
