"""Kebijakan: first what a change would do to the figures of the year, then its dated version."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from PySide6.QtWidgets import QComboBox, QWidget

from sakip_desktop.domain.capaian import LABEL_RUMUS, code_rumus
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kategori import SKALA_DIKENAL
from sakip_desktop.domain.kinerja import LABEL_VARIAN, VARIAN_SAH, Kelas, Polaritas
from sakip_desktop.domain.masukan import KebijakanInput, SkalaInput
from sakip_desktop.domain.periode import JenisPeriode, Periode, bulan, tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.progress import Progress
from sakip_desktop.gui.capaian_table import KOSONG, percent_text
from sakip_desktop.gui.dialogs.skala import SkalaDialog, scale_in_short
from sakip_desktop.gui.forms.ui_admin_kebijakan import Ui_KebijakanBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.kategori import show_kategori
from sakip_desktop.gui.lihat_dahulu import LihatDahulu
from sakip_desktop.gui.models import Column, Judul, Rata, RecordTableModel
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.tasks import run_with_progress
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services import kebijakan
from sakip_desktop.services.isian_kebijakan import skala_masukan
from sakip_desktop.services.kebijakan import VersiKebijakan
from sakip_desktop.services.pratinjau_kebijakan import BarisPratinjau, DampakKebijakan, pratinjau

_KEBIJAKAN = "kebijakan"
_TINGGI_RIWAYAT = 148
_TANPA_BATAS = 16_777_215  # Qt's QWIDGETSIZE_MAX


class KebijakanBagian(LihatDahulu[KebijakanInput, DampakKebijakan]):
    """Whoever may not change the policy reads it here."""

    PANDUAN = "Kebijakan"
    SIMPAN = "Simpan kebijakan"

    ui: Ui_KebijakanBagian

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_KebijakanBagian()
        self.ui.setupUi(self)
        self._boleh = self.ctx.izin(Tindakan.KANTOR_UBAH, sebagai=page.peran).boleh
        self._versi: tuple[VersiKebijakan, ...] = ()
        self._berlaku: KebijakanInput | None = None  # in force, as shown before anything is typed
        self._lain: SkalaInput | None = None  # a scale that is none of the known ones
        self._offer()
        self.ui.tabel_pengaruh.show_model(make_preview_list())
        self.ui.tabel_versi.show_model(self._make_version_list())
        for tabel in (self.ui.tabel_pengaruh, self.ui.tabel_versi):
            prepare(tabel)
        self.ui.tabel_versi.setMinimumHeight(_TINGGI_RIWAYAT)
        show_fault(self.ui.galat, "")
        for isian in self._fields():
            isian.setEnabled(self._boleh)
        for satu in (self.ui.label_alasan, self.ui.alasan):
            satu.setVisible(self._boleh)
        for baris in (self.ui.batas_rerata, self.ui.batas_tampil, self.ui.lantai_rerata):
            baris.textChanged.connect(self._on_changed)
        self.ui.alasan.textChanged.connect(self._on_changed)
        for pilihan in (self.ui.kosong, self.ui.varian, self.ui.skala):
            pilihan.currentIndexChanged.connect(self._on_changed)
        self.ui.tombol_skala.clicked.connect(self._edit_scale)
        self.ui.tombol_kembali.clicked.connect(self._give_back)
        self.ui.tampil_semua.toggled.connect(self._show_rows)
        self.ui.tabel_versi.row_entered.connect(lambda _versi: self.status_changed.emit())
        self.setFocusProxy(self.ui.batas_rerata if self._boleh else self.ui.tabel_versi)

    def _offer(self) -> None:
        ui = self.ui
        for nilai, kata in kebijakan.KATA_KOSONG.items():
            ui.kosong.addItem(kata, nilai)
        for varian in VARIAN_SAH[Polaritas.TURUN]:
            rumus = LABEL_RUMUS[code_rumus(Polaritas.TURUN, varian, varian)]
            kata = f"{LABEL_VARIAN[varian]}: {rumus} (R realisasi, T target)"
            ui.varian.addItem(kata, varian.value)
        for skala in SKALA_DIKENAL:
            ui.skala.addItem(skala.nama, skala_masukan(skala))
        show_text(
            ui.ket_kebijakan,
            self.tr(
                "Ubah isiannya, lihat dahulu pengaruhnya pada angka setahun, lalu simpan dengan "
                "alasannya. Versi baru dipakai untuk periode yang berakhir pada hari disimpan atau "
                "sesudahnya; yang berakhir lebih dahulu tetap memakai versinya."
            )
            if self._boleh
            else self.tr("Kebijakan yang berlaku; diubah oleh administrator."),
        )

    def _fields(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return (
            ui.batas_rerata,
            ui.batas_tampil,
            ui.lantai_rerata,
            ui.kosong,
            ui.varian,
            ui.skala,
            ui.tombol_skala,
            ui.alasan,
        )

    def load(self) -> None:
        """The policy as it is stored; what is being typed is left alone."""
        self._versi = kebijakan.kebijakan_versions(self.ctx)
        self.ui.tabel_versi.records.set_records(self._versi)
        select_first(self.ui.tabel_versi)
        kini = kebijakan.masukan_kini(self.ctx)
        if self._berlaku != kini or self._dilihat_lain_tahun():
            self._dilihat = None  # looked at before the policy or the year became another
        if not self.unsaved():
            self._show_policy(kini)
        self._berlaku = kini
        self._show_effect()

    def _dilihat_lain_tahun(self) -> bool:
        return self._dilihat is not None and self._dilihat[1].tahun != self.page.periode.tahun

    def _show_policy(self, isi: KebijakanInput) -> None:
        ui = self.ui
        self._berlaku = None  # the fields say nothing of their own until all are filled
        ui.batas_rerata.setText(isi.batas_rerata)
        ui.batas_tampil.setText(isi.batas_tampil)
        ui.lantai_rerata.setText(isi.lantai_rerata)
        _choose(ui.varian, isi.varian_turun)
        ui.kosong.setCurrentIndex(int(isi.kosong_nol))
        ui.alasan.clear()
        if isi.skala is not None:
            self._show_scale(isi.skala)
        self._berlaku = isi

    def _show_scale(self, skala: SkalaInput) -> None:
        """Choose it; one that is not known stands at the end of the list under its own name."""
        daftar = self.ui.skala
        dikenal = [daftar.itemData(n) for n in range(len(SKALA_DIKENAL))]
        if skala in dikenal:
            daftar.setCurrentIndex(dikenal.index(skala))
            return
        self._lain = skala
        if daftar.count() > len(SKALA_DIKENAL):
            daftar.setItemText(len(SKALA_DIKENAL), skala.nama)
        else:
            daftar.addItem(skala.nama)
        daftar.setCurrentIndex(len(SKALA_DIKENAL))
        self._on_changed()

    def _scale(self) -> SkalaInput | None:
        nomor = self.ui.skala.currentIndex()
        if nomor < len(SKALA_DIKENAL):
            return skala_masukan(SKALA_DIKENAL[nomor])
        return self._lain

    def _typed(self) -> KebijakanInput:
        """What is typed, with what this page does not show as it is in force."""
        ui = self.ui
        return replace(
            self._berlaku or KebijakanInput(),
            batas_rerata=ui.batas_rerata.text().strip(),
            batas_tampil=ui.batas_tampil.text().strip(),
            lantai_rerata=ui.lantai_rerata.text().strip(),
            varian_turun=str(ui.varian.currentData()),
            kosong_nol=bool(ui.kosong.currentData()),
            skala=self._scale(),
        )

    def unsaved(self) -> tuple[str, ...]:
        """Whether the fields are no longer what was shown."""
        if self._berlaku is None:
            return ()
        berbeda = self._typed() != self._berlaku or bool(self.ui.alasan.text().strip())
        return (_KEBIJAKAN,) if berbeda else ()

    # Looking

    def _on_changed(self) -> None:
        skala = self._scale()
        show_text(self.ui.kelas_skala, scale_in_short(skala) if skala else "")
        if self._berlaku is None:
            return
        show_fault(self.ui.galat, "")
        self._show_effect()

    def _edit_scale(self) -> None:
        skala = self._scale()
        if skala is None:
            return
        dialog = SkalaDialog(skala, self)
        if dialog.exec():
            self._show_scale(dialog.collect())
        dialog.deleteLater()
        self.ui.tombol_skala.setFocus()

    def _give_back(self) -> None:
        if self._berlaku is not None:
            self._show_policy(self._berlaku)
            show_fault(self.ui.galat, "")
            self._show_effect()
            self.ui.batas_rerata.setFocus()

    def _effect_of(self, masukan: KebijakanInput) -> DampakKebijakan:
        tahun = self.page.periode.tahun

        def compute(_progress: Progress) -> DampakKebijakan:
            return pratinjau(self.ctx, masukan, tahun, sebagai=self.page.peran)

        try:
            return run_with_progress(
                self, self.tr("Menghitung pengaruhnya"), compute, can_cancel=False
            )
        except GalatSakip:
            show_text(self.ui.label_pengaruh, self.tr("Belum dihitung; betulkan dahulu isiannya."))
            raise

    def _show_effect(self) -> None:
        ui, hasil = self.ui, self._hasil
        tahun = self.page.periode.tahun
        for satu in (ui.judul_pengaruh, ui.label_pengaruh):
            satu.setVisible(self._boleh)
        ui.judul_pengaruh.setText(self.tr("Pengaruhnya pada tahun {tahun}").format(tahun=tahun))
        ui.tombol_kembali.setVisible(self._boleh and bool(self.unsaved()))
        ui.tampil_semua.setVisible(hasil is not None and len(hasil.baris) > len(hasil.berubah))
        if hasil is None:
            ui.tabel_pengaruh.hide()
            ui.tabel_versi.setMaximumHeight(_TANPA_BATAS)
            ui.label_tetap.hide()
            show_text(
                ui.label_pengaruh,
                self.tr("Isian berubah. Tekan “Lihat pengaruhnya” (Ctrl+Enter) di bawah.")
                if self.unsaved()
                else self.tr(
                    "Belum ada yang diubah. Di sini tampak angka dan kategori mana yang akan "
                    "berubah, sebelum kebijakan disimpan."
                ),
            )
            ui.label_pengaruh.setVisible(self._boleh)
        else:
            show_text(ui.label_pengaruh, summary_of(hasil, rumus=self._formula_differs()))
            show_text(ui.label_tetap, keeps_text(hasil))
            self._show_rows()
        self.status_changed.emit()

    def _formula_differs(self) -> bool:
        lama = self._berlaku
        return lama is not None and lama.varian_turun != self._typed().varian_turun

    def _show_rows(self) -> None:
        """The figures get the height; the history keeps a few lines below them."""
        hasil = self._hasil
        if hasil is None:
            return
        baris = by_period(hasil.baris if self.ui.tampil_semua.isChecked() else hasil.berubah)
        self.ui.tabel_pengaruh.records.set_records(baris)
        self.ui.tabel_pengaruh.setVisible(bool(baris))
        self.ui.tabel_versi.setMaximumHeight(_TINGGI_RIWAYAT if baris else _TANPA_BATAS)
        select_first(self.ui.tabel_pengaruh)

    # Saving

    def _store(self, masukan: KebijakanInput, alasan: str) -> Perubahan:
        return kebijakan.save_kebijakan(
            self.ctx, replace(masukan, alasan=alasan), sebagai=self.page.peran
        )

    def _stored(self) -> None:
        self._berlaku = self._typed()
        self.ui.alasan.clear()

    def status(self) -> str:
        """How many versions the policy has."""
        return self.tr("Kebijakan versi {nomor}").format(nomor=len(self._versi))

    def details(self) -> tuple[tuple[str, str], ...]:
        """The chosen version, and what each setting does."""
        return (
            *self._version_in_full(),
            (
                self.tr("Batas dalam rata-rata"),
                self.tr(
                    "Capaian tiap indikator tetap ditampilkan apa adanya. Batas ini menjaga agar "
                    "yang jauh melampaui target tidak menutupi yang belum tercapai."
                ),
            ),
            (
                self.tr("Batas yang ditampilkan"),
                self.tr("Hanya bila pedoman kantor melarang capaian di atas angka tertentu."),
            ),
            (
                self.tr("Lantai dalam rata-rata"),
                self.tr("Capaian di bawahnya, misalnya negatif, dihitung sebesar lantai ini."),
            ),
            (
                self.tr("Yang kosong"),
                self.tr(
                    "Indikator yang bertarget tetapi belum ada realisasinya: dilewati dalam "
                    "rata-rata, atau dihitung 0. Kelengkapannya disebut pada keduanya."
                ),
            ),
            (
                self.tr("Makin rendah makin baik"),
                self.tr("Rumus untuk indikator yang tidak menyebut rumusnya sendiri."),
            ),
            (
                self.tr("Skala kategori"),
                self.tr(
                    "Tabel Permendagri tidak menyebut kelas 90,01 sampai 90,99 (juga 75,x; 65,x; "
                    "50,x). Tiga cara membacanya tersedia; batasnya tercetak di bawah tabel."
                ),
            ),
        )

    def _version_in_full(self) -> tuple[tuple[str, str], ...]:
        index = self.ui.tabel_versi.currentIndex()
        if not index.isValid():
            return ()
        satu = self.ui.tabel_versi.records.records[index.row()]
        if not isinstance(satu, VersiKebijakan):
            return ()
        isi = [satu.alasan or self.tr("Kebijakan pertama"), *satu.ubahan]
        return ((self.tr("Versi {nomor}").format(nomor=satu.nomor), "\n".join(isi)),)

    def _make_version_list(self) -> RecordTableModel[VersiKebijakan]:
        columns: tuple[Column[VersiKebijakan], ...] = (
            Column(
                kunci="mulai",
                judul="Berlaku mulai",
                nilai=lambda satu: satu.kebijakan.berlaku_mulai,
                to_text=_since,
                lebar=112,
            ),
            Column(
                kunci="ubahan",
                judul="Yang diubah",
                to_text=lambda satu: "; ".join(satu.ubahan) or "kebijakan pertama",
            ),
            Column(kunci="alasan", judul="Alasan", to_text=lambda satu: satu.alasan or KOSONG),
            Column(kunci="oleh", judul="Oleh, pada", to_text=self._made, lebar=152),
        )
        return RecordTableModel(columns, lambda satu: satu.kebijakan.id)

    def _made(self, satu: VersiKebijakan) -> str:
        if satu.pada is None:
            return satu.oleh or KOSONG
        return f"{satu.oleh}\n{self.ctx.waktu(satu.pada)}"


def _choose(daftar: QComboBox, data: object) -> None:
    daftar.setCurrentIndex(daftar.findData(data))


def _since(satu: VersiKebijakan) -> str:
    mulai = satu.kebijakan.berlaku_mulai
    return tanggal_indonesia(mulai) if mulai > kebijakan.SEJAK_AWAL else "sejak awal"


# --- words -------------------------------------------------------------------------------------


def summary_of(hasil: DampakKebijakan, *, rumus: bool = False) -> str:
    """How much changes: ``14 angka berubah …, 5 di antaranya pindah kategori``.

    Args:
        hasil: what was looked at.
        rumus: whether the formula is another one, which many indikator name themselves.
    """
    berubah = hasil.berubah
    if not hasil.terkena:
        return (
            f"Tidak ada yang berubah pada tahun {hasil.tahun}: tahun itu sudah berakhir, dan "
            "kebijakan baru berlaku mulai hari disimpan."
        )
    if not berubah:
        sendiri = " Indikator yang menyebut rumusnya sendiri tidak memakai rumus ini."
        return f"Tidak ada yang berubah pada tahun {hasil.tahun}.{sendiri if rumus else ''}"
    pindah = sum(satu.pindah_kategori for satu in berubah)
    rata = sum(satu.apa == "rata-rata" for satu in berubah)
    return (
        f"{len(berubah)} angka berubah ({len(berubah) - rata} pada indikator, {rata} rata-rata), "
        f"{pindah} di antaranya pindah kategori."
    )


def keeps_text(hasil: DampakKebijakan) -> str:
    """From which period the new version is used; what does not change, and why."""
    pertama = bulan(hasil.berlaku_mulai.year, hasil.berlaku_mulai.month)
    kalimat = [f"Versi baru dipakai mulai {pertama.label}."]
    if hasil.tetap:
        kalimat.append(
            f"{len(hasil.tetap)} periode yang berakhir sebelum "
            f"{tanggal_indonesia(hasil.berlaku_mulai)} tetap memakai versinya: "
            f"{_in_short(hasil.tetap)}."
        )
    if hasil.final:
        kalimat.append(
            f"{len(hasil.final)} dokumen final tetap seperti saat disetujui: "
            f"{', '.join(satu.label for satu in hasil.final)}."
        )
    return " ".join(kalimat)


def _in_short(periode: tuple[Periode, ...]) -> str:
    """``Januari–Juli, Triwulan I–II, Semester I``: periods of each length run from the first."""
    bagian = []
    for jenis in JenisPeriode:
        milik = [satu.label.rsplit(" ", 1)[0] for satu in periode if satu.jenis is jenis]
        if jenis is JenisPeriode.TAHUN:
            milik = [satu.label for satu in periode if satu.jenis is jenis]
        if milik:
            akhir = milik[-1].rsplit(" ", 1)[-1]
            bagian.append(milik[0] if len(milik) == 1 else f"{milik[0]}–{akhir}")
    return ", ".join(bagian)


def by_period(baris: Iterable[BarisPratinjau]) -> tuple[BarisPratinjau | Judul, ...]:
    """The figures under a heading for each period; what keeps its version says so."""
    hasil: list[BarisPratinjau | Judul] = []
    for periode, milik in groupby(baris, key=lambda satu: satu.periode):
        isi = list(milik)
        tetap = "" if isi[0].berlaku else " (seandainya; angka yang sebenarnya tetap)"
        hasil += [Judul(periode.kode, periode.label + tetap), *isi]
    return tuple(hasil)


def make_preview_list() -> RecordTableModel[BarisPratinjau]:
    """Figures and classes before and after, under headings for the periods."""
    columns: tuple[Column[BarisPratinjau], ...] = (
        Column(kunci="nama", judul="Yang diukur", to_text=_name),
        Column(
            kunci="sebelum",
            judul="Sebelum",
            to_text=lambda satu: percent_text(satu.sebelum),
            rata=Rata.KANAN,
            lebar=80,
            redup=True,
        ),
        Column(
            kunci="sesudah",
            judul="Sesudah",
            to_text=lambda satu: percent_text(satu.sesudah),
            rata=Rata.KANAN,
            lebar=80,
        ),
        _class_column("kategori_sebelum", "Kategori\nsebelum"),
        _class_column("kategori_sesudah", "Kategori\nsesudah"),
    )
    return RecordTableModel(
        columns, lambda satu: (satu.tingkat, satu.kode, satu.periode.kode, satu.apa)
    )


def _class_column(kunci: str, judul: str) -> Column[BarisPratinjau]:
    def of(satu: BarisPratinjau) -> Kelas | None:
        return satu.kategori_sebelum if kunci == "kategori_sebelum" else satu.kategori_sesudah

    def show(satu: BarisPratinjau) -> Tampilan | None:
        kelas = of(satu)
        return show_kategori(kelas) if kelas else None

    def write(satu: BarisPratinjau) -> str:
        kelas = of(satu)
        return kelas.label if kelas else KOSONG

    return Column(kunci=kunci, judul=judul, to_text=write, tampilan=show, lebar=132)


def _name(satu: BarisPratinjau) -> str:
    nama = f"{satu.kode} {satu.nama}"
    match satu.apa:
        case "rata-rata":
            return f"Rata-rata sasaran {nama}" if satu.kode else "Rata-rata kantor"
        case "kemajuan":
            return f"{nama} (terhadap target tahun)"
        case _:
            return nama
