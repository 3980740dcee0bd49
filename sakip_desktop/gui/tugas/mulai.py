"""Beginning work from *Tugas saya*: the buttons, and what is said while nothing waits."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.tugas import SiapDiukur, SiklusBaris
from sakip_desktop.gui.dialogs.mulai import MulaiDialog
from sakip_desktop.gui.page import Page, Tujuan, Utama
from sakip_desktop.gui.tugas.baris import BarisTugas, ready_line
from sakip_desktop.services.alur import daftar_sop, mulai_siklus
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.rencana import tahun_berencana
from sakip_desktop.services.siklus import fill
from sakip_desktop.services.tugas import saran_periode, siap_diukur


class Mulai(QObject):
    """One button for collecting, which comes first, and one for whatever else the office does."""

    def __init__(self, page: Page, susunan: QHBoxLayout) -> None:
        super().__init__(page)
        self.page = page
        self.ctx = page.ctx
        self._sop = daftar_sop(self.ctx)
        self._siap: SiapDiukur | None = None
        self._tombol = (QPushButton(page), QPushButton(page))
        for ke, tombol in enumerate(self._tombol):
            tombol.setObjectName(f"mulai-{ke}")
            tombol.clicked.connect(lambda _on=False, ke=ke: self.start(self._sop[ke][0]))
            susunan.addWidget(tombol)
        susunan.addStretch(1)

    @property
    def boleh(self) -> bool:
        """Whether this person may begin a procedure."""
        return self.ctx.izin(Tindakan.SIKLUS_MULAI).boleh

    def look(self) -> BarisTugas | None:
        """What the office has collected and not measured; the line of who may begin it."""
        self._siap = siap_diukur(self.ctx)
        if self._siap is None or not self.boleh:
            return None
        kode, periode = self._siap.sop_kode, self._siap.periode.label
        teks = self.tr("Mulai pengukuran {periode}…").format(periode=periode)
        return ready_line(self.page, self._siap, Utama(teks, lambda: self.start(kode)))

    def show(self) -> None:
        """The procedures of the office as they are now, with the periods that come next."""
        self._sop = daftar_sop(self.ctx)
        if not self.boleh:
            return
        pertama, lain = self._tombol
        pertama.setText(self._text(self._sop[0][0]))
        lain.setVisible(len(self._sop) > 1)
        di_atas = "" if self._siap is None else self._siap.sop_kode  # has its line above
        if len(self._sop) == len(self._tombol) and self._sop[1][0] != di_atas:
            lain.setText(self._text(self._sop[1][0]))
        else:
            lain.setText(self.tr("Mulai pekerjaan lain…"))

    def _text(self, kode: str) -> str:
        """``Mulai pengukuran kinerja Triwulan IV 2025…``: the period that will be proposed."""
        return self.tr("Mulai {sop} {periode}…").format(
            sop=dict(self._sop)[kode].lower(), periode=saran_periode(self.ctx, kode).label
        )

    def start(self, kode: str) -> None:
        """Ask for procedure, period and due date, and begin."""
        pilihan = sorted(self._sop, key=lambda satu: satu[0] != kode)

        def mulai(sop: str, periode: Periode, tenggat: date) -> None:
            self.page.publish(mulai_siklus(self.ctx, sop, periode, tenggat))

        MulaiDialog(pilihan, lambda sop: saran_periode(self.ctx, sop), mulai, self.page).exec()
        self.page.setFocus()

    def first_thing(self) -> Utama | None:
        """What begins the work where nothing waits and nothing runs."""
        if not self.boleh:
            return None
        if not tahun_berencana(self.ctx):
            return Utama(
                self.tr("Buka Rencana & dokumen"),
                lambda: self.page.go_to.emit(Tujuan(halaman=Halaman.RENCANA)),
            )
        kode, _judul = self._sop[0]
        return Utama(self._text(kode), lambda: self.start(kode))

    def what_next(self, berjalan: SiklusBaris | None, *, ttd: bool) -> str:
        """What is said when nothing waits: what will be here, and what happens next.

        Args:
            berjalan: the newest cycle that runs, None when there is none.
            ttd: papers wait for the person's signature all the same.
        """
        kosong = (
            self.tr("✓ Selain tanda tangan, tidak ada tugas Anda yang tertunda.")
            if ttd
            else self.tr("✓ Tidak ada tugas Anda yang tertunda.")
        )
        if self._siap is not None:
            return f"{kosong} {self._measure_next(self._siap)}"
        if berjalan is not None:
            return self.tr(
                "{kosong} {judul} {periode} sekarang di langkah "
                "{nomor}: {langkah}. Begitu giliran Anda tiba, tugasnya muncul di sini."
            ).format(
                kosong=kosong,
                judul=berjalan.judul,
                periode=berjalan.periode.label,
                nomor=berjalan.nomor,
                langkah=berjalan.langkah,
            )
        if not tahun_berencana(self.ctx):
            return fill(
                self.ctx,
                "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Rencana "
                "kantor belum ada; {perencana} mengimpornya dahulu di Rencana & dokumen.",
            )
        if self.boleh:
            return self.tr(
                "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Belum ada "
                "pekerjaan yang berjalan: mulai pengumpulan data untuk {periode}."
            ).format(periode=saran_periode(self.ctx, self._sop[0][0]).label)
        return self.tr(
            "Di sini nanti tampil pekerjaan yang menunggu Anda, dengan tenggatnya. Belum ada yang "
            "berjalan; Tim SAKIP memulai pengumpulan data berikutnya."
        )

    def _measure_next(self, siap: SiapDiukur) -> str:
        """Who begins what comes next, for those who may not."""
        siapa = " atau ".join(
            sebutan(peran, self.ctx.kantor.jenis) for peran in (Peran.PIMPINAN, Peran.PERENCANA)
        )
        return self.tr(
            "Data {periode} sudah terkumpul dan belum diukur: {siapa} memulai pengukurannya di "
            "Tugas saya. Begitu giliran Anda tiba, tugasnya muncul di sini."
        ).format(periode=siap.periode.label, siapa=siapa)
