"""Who signs a paper and who initials it: chosen by role, by name, or from outside."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QListWidgetItem, QWidget

from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import CaraTtd, Naskah, PilihanTtd, Wewenang
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui.dialogs.bantuan import serve_help
from sakip_desktop.gui.forms.ui_naskah_penanda import Ui_PenandaDialog
from sakip_desktop.gui.isian import choose
from sakip_desktop.gui.kalimat import show_state
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import judul_naskah
from sakip_desktop.services.naskah.penanda import SiapaTtd, orang_pilihan, siapa_menandatangani
from sakip_desktop.services.peran import sebutan, sebutan_lengkap

_TTD, _PARAF = "ttd", "paraf"
_PERAN, _ORANG, _ATASAN, _LUAR = "peran", "orang", "atasan", "luar"


class PenandaDialog(QDialog):
    """The list on the left, who the chosen one is on the right; nothing is stored by it.

    Attributes:
        naskah: the paper with its signers as they are chosen now.
    """

    def __init__(self, ctx: AppContext, naskah: Naskah, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PenandaDialog()
        self.ui.setupUi(self)
        serve_help(self, "naskah", "Penanda tangan")
        self.ctx = ctx
        self.naskah = naskah
        self._semua = _as_list(naskah)
        self._menampilkan = False
        self.ui.label_judul.setText(judul_naskah(naskah))
        self._offer()
        self._connect()
        self._show_list(0)
        self.ui.daftar.setFocus()

    def _offer(self) -> None:
        ui, jenis = self.ui, JenisKantor(self.ctx.kantor.jenis)
        ui.bagian.addItem(self.tr("Menandatangani"), _TTD)
        ui.bagian.addItem(self.tr("Memaraf"), _PARAF)
        for teks, siapa in (
            (self.tr("Pemegang peran pada tanggal surat"), _PERAN),
            (self.tr("Seseorang di kantor ini"), _ORANG),
            (self.tr("Atasan pimpinan (tata naskah kantor)"), _ATASAN),
            (self.tr("Seseorang di luar kantor"), _LUAR),
        ):
            ui.siapa.addItem(teks, siapa)
        for peran in Peran:
            if peran is not Peran.ADMIN:
                ui.peran.addItem(sebutan_lengkap(peran, jenis), peran)
        for satu in orang_pilihan(self.ctx, self.naskah):
            ui.orang.addItem(", ".join(filter(None, (satu.nama, satu.jabatan))), satu.id)
        pimpinan = sebutan(Peran.PIMPINAN, jenis)
        for teks, wewenang in (
            (self.tr("Atas jabatannya sendiri"), Wewenang.SENDIRI),
            (self.tr("a.n. {pimpinan}").format(pimpinan=pimpinan), Wewenang.ATAS_NAMA),
            (
                self.tr("u.b., di bawah a.n. {pimpinan}").format(pimpinan=pimpinan),
                Wewenang.UNTUK_BELIAU,
            ),
        ):
            ui.wewenang.addItem(teks, wewenang)

    def _connect(self) -> None:
        ui = self.ui
        ui.daftar.currentRowChanged.connect(lambda _ke: self._show_chosen())
        pilihan: tuple[QComboBox, ...] = (ui.bagian, ui.siapa, ui.peran, ui.orang, ui.wewenang)
        for satu in pilihan:
            satu.currentIndexChanged.connect(lambda _ke: self._on_changed())
        for edit in (ui.sebagai, ui.nama, ui.jabatan, ui.nip):
            edit.textEdited.connect(lambda _teks: self._on_changed())
        ui.pena.clicked.connect(lambda _ya: self._on_changed())
        ui.tombol_tambah.clicked.connect(self._add)
        ui.tombol_hapus.clicked.connect(self._remove)
        ui.tombol_naik.clicked.connect(partial(self._move, -1))
        ui.tombol_turun.clicked.connect(partial(self._move, 1))
        ui.tombol_bawaan.clicked.connect(self._take_default)
        ui.tombol_batal.clicked.connect(self.reject)
        ui.tombol_pakai.clicked.connect(self.accept)

    # What is shown

    def _judged(self) -> list[SiapaTtd]:
        """Who each line is on the paper's day."""
        ttd, paraf = siapa_menandatangani(self.ctx, self.naskah)
        return [*ttd, *paraf]

    def _show_list(self, ke: int) -> None:
        """Show the lines, those who sign first, the cursor on one of them."""
        ui = self.ui
        self._menampilkan = True
        ui.daftar.clear()
        for nomor, ((bagian, pilihan), siapa) in enumerate(
            zip(self._semua, self._judged(), strict=True), start=1
        ):
            awal = self.tr("Paraf: ") if bagian == _PARAF else f"{nomor}. "
            tanda = "! " if siapa.kurang else ""
            sebagai = f"{pilihan.sebagai} " if pilihan.sebagai else ""
            baris = QListWidgetItem(f"{tanda}{awal}{sebagai}{siapa.kalimat}", ui.daftar)
            baris.setData(Qt.ItemDataRole.UserRole, nomor - 1)
        ui.daftar.setCurrentRow(max(0, min(ke, len(self._semua) - 1)) if self._semua else -1)
        self._menampilkan = False
        self._show_chosen()

    def _chosen(self) -> int:
        return self.ui.daftar.currentRow()

    def _show_chosen(self) -> None:
        if self._menampilkan:
            return
        ui, ke = self.ui, self._chosen()
        ada = 0 <= ke < len(self._semua)
        ui.panel.setVisible(ada)
        ui.tombol_hapus.setEnabled(ada)
        ui.tombol_naik.setEnabled(ada and self._can_move(ke, -1))
        ui.tombol_turun.setEnabled(ada and self._can_move(ke, 1))
        if not ada:
            show_state(ui.label_hasil, self.tr("Belum ada penanda tangan; tekan “Tambah”."), "awas")
            return
        bagian, satu = self._semua[ke]
        self._menampilkan = True
        choose(ui.bagian, bagian)
        ui.sebagai.setText(satu.sebagai)
        choose(ui.siapa, _kind_of(satu))
        choose(ui.peran, satu.peran or Peran.PIMPINAN)
        choose(ui.orang, satu.orang_id)
        luar = satu.luar
        ui.nama.setText("" if luar is None else luar.nama)
        ui.jabatan.setText("" if luar is None else luar.jabatan)
        ui.nip.setText("" if luar is None else luar.nip)
        choose(ui.wewenang, satu.wewenang)
        ui.pena.setChecked(satu.pena)
        ui.pena.setVisible(self.naskah.cara is CaraTtd.TTE and bagian == _TTD)
        self._menampilkan = False
        self._show_fields(_kind_of(satu))
        self._show_who(ke)

    def _show_fields(self, siapa: str) -> None:
        """Only what that kind of signer is asked for."""
        ui = self.ui
        for widget, untuk in (
            (ui.peran, (_PERAN,)),
            (ui.orang, (_ORANG,)),
            (ui.nama, (_LUAR,)),
            (ui.jabatan, (_LUAR,)),
            (ui.nip, (_LUAR,)),
            (ui.wewenang, (_PERAN, _ORANG)),
        ):
            ui.formulir.setRowVisible(widget, siapa in untuk)

    def _show_who(self, ke: int) -> None:
        siapa = self._judged()[ke]
        hari = self.naskah.tanggal or self.ctx.today()
        nip = f", NIP {siapa.orang.nip}" if siapa.orang.nip else ""
        teks = self.tr("Pada {hari}: {siapa}{nip}.").format(
            hari=tanggal_indonesia(hari), siapa=siapa.kalimat, nip=nip
        )
        if siapa.kurang:
            show_state(self.ui.label_hasil, f"! {teks}\n{siapa.kurang}", "awas")
        else:
            show_state(self.ui.label_hasil, f"✓ {teks}", "kabar")

    # What is done

    def _on_changed(self) -> None:
        ke = self._chosen()
        if self._menampilkan or not 0 <= ke < len(self._semua):
            return
        dulu, _satu = self._semua[ke]
        bagian = self.ui.bagian.currentData()
        self._semua[ke] = (bagian, replace(self._read(), pena=self.ui.pena.isChecked()))
        if bagian != dulu:
            satu = self._semua.pop(ke)
            ke = sum(1 for b, _ in self._semua if b == _TTD) if bagian == _TTD else len(self._semua)
            self._semua.insert(ke, satu)
        self._keep()
        fokus = self.focusWidget()
        self._show_fields(_kind_of(self._semua[ke][1]))
        self._relabel(ke)
        if fokus is not None:
            fokus.setFocus()

    def _relabel(self, ke: int) -> None:
        """The words of the list and of the sentence, the fields as they are."""
        edit = self.focusWidget()
        tempat = edit.cursorPosition() if hasattr(edit, "cursorPosition") else None
        self._show_list(ke)
        if tempat is not None and hasattr(edit, "setCursorPosition"):
            edit.setCursorPosition(tempat)

    def _read(self) -> PilihanTtd:
        ui = self.ui
        siapa, sebagai = ui.siapa.currentData(), ui.sebagai.text()
        wewenang = Wewenang(ui.wewenang.currentData())
        match siapa:
            case "orang":
                return PilihanTtd(
                    sebagai=sebagai, orang_id=ui.orang.currentData() or "", wewenang=wewenang
                )
            case "atasan":
                return PilihanTtd(sebagai=sebagai, atasan=True)
            case "luar":
                return PilihanTtd(
                    sebagai=sebagai,
                    luar=PenandaTangan(
                        sebagai=sebagai,
                        jabatan=ui.jabatan.text(),
                        nama=ui.nama.text(),
                        nip=ui.nip.text(),
                    ),
                )
        return PilihanTtd(sebagai=sebagai, peran=Peran(ui.peran.currentData()), wewenang=wewenang)

    def _keep(self) -> None:
        self.naskah = replace(
            self.naskah,
            penanda=tuple(satu for bagian, satu in self._semua if bagian == _TTD),
            paraf=tuple(satu for bagian, satu in self._semua if bagian == _PARAF),
        )

    def _add(self) -> None:
        ke = sum(1 for bagian, _ in self._semua if bagian == _TTD)
        self._semua.insert(ke, (_TTD, PilihanTtd(peran=Peran.PIMPINAN)))
        self._keep()
        self._show_list(ke)
        self.ui.sebagai.setFocus()

    def _remove(self) -> None:
        ke = self._chosen()
        if 0 <= ke < len(self._semua):
            del self._semua[ke]
            self._keep()
            self._show_list(ke)

    def _can_move(self, ke: int, jauh: int) -> bool:
        ada = 0 <= ke + jauh < len(self._semua)
        return ada and self._semua[ke][0] == self._semua[ke + jauh][0]

    def _move(self, jauh: int) -> None:
        ke = self._chosen()
        if self._can_move(ke, jauh):
            semua = self._semua
            semua[ke], semua[ke + jauh] = semua[ke + jauh], semua[ke]
            self._keep()
            self._show_list(ke + jauh)

    def _take_default(self) -> None:
        """Those whom the kind of paper names."""
        jenis = JENIS[self.naskah.kode]
        self.naskah = replace(self.naskah, penanda=jenis.penanda, paraf=jenis.paraf)
        self._semua = _as_list(self.naskah)
        self._show_list(0)


def _as_list(naskah: Naskah) -> list[tuple[str, PilihanTtd]]:
    return [
        *((_TTD, satu) for satu in naskah.penanda),
        *((_PARAF, satu) for satu in naskah.paraf),
    ]


def _kind_of(satu: PilihanTtd) -> str:
    if satu.luar is not None:
        return _LUAR
    if satu.atasan:
        return _ATASAN
    return _ORANG if satu.orang_id else _PERAN


def signers_text(ctx: AppContext, naskah: Naskah) -> str:
    """Who signs, in a line: names, and a sign where one cannot."""
    ttd, paraf = siapa_menandatangani(ctx, naskah)
    tte = naskah.cara is CaraTtd.TTE
    nama = [
        f"{'! ' if satu.kurang else ''}{satu.orang.nama or '(belum ada)'}"
        f"{' (pena)' if tte and satu.orang.pena else ''}"
        for satu in ttd
    ]
    teks = "; ".join(nama) or "belum ada"
    return f"{teks}{' (TTE)' if tte else ''}{f'; {len(paraf)} paraf' if paraf else ''}"
