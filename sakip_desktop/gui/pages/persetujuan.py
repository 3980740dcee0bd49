"""Persetujuan: the result of a period on one page, and the head's decision."""

from functools import partial

from PySide6.QtWidgets import QDialog

from sakip_desktop.domain.dokumen import kata_final
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import BarisSasaran, LaporanPengukuran, Pengukuran
from sakip_desktop.domain.masukan import PersetujuanTertulis
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.ringkasan import missed, uncounted
from sakip_desktop.gui import ringkasan
from sakip_desktop.gui.capaian_table import details_of, offers_of, sasaran_offers
from sakip_desktop.gui.dialogs.alasan import ask_reason
from sakip_desktop.gui.dialogs.jelaskan import open_explanation, put_button, serve_table
from sakip_desktop.gui.dialogs.persetujuan_tertulis import PersetujuanTertulisDialog
from sakip_desktop.gui.dialogs.perubahan_dokumen import PerubahanDokumenDialog
from sakip_desktop.gui.forms.ui_persetujuan import Ui_PersetujuanPage
from sakip_desktop.gui.giliran_page import GiliranPage
from sakip_desktop.gui.giliran_text import primary_of, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import PageSetup, Utama
from sakip_desktop.gui.record_table import Penawaran, RecordTable
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.services import alur, capaian
from sakip_desktop.services.dokumen import name_of
from sakip_desktop.services.giliran import Giliran, Selesai, keputusan
from sakip_desktop.services.naskah.berubah import PerubahanDokumen, perubahan_pengukuran
from sakip_desktop.services.naskah.revisi import revisi_pengukuran
from sakip_desktop.services.penjelasan import Apa, Tentang
from sakip_desktop.services.peran import sebutan


class PersetujuanPage(GiliranPage):
    """Four figures, the sasaran, what was not reached; approve or send back."""

    HALAMAN = Halaman.PERSETUJUAN
    DEPENDS = frozenset(
        {Jenis.REALISASI, Jenis.ANGGARAN, Jenis.ALUR, Jenis.DOKUMEN, Jenis.RENCANA, Jenis.KANTOR}
    )
    PANDUAN = "Persetujuan"
    LEBAR_UNTUK_LANGKAH = 1500  # one page: the boxes and both tables beside the details

    ui: Ui_PersetujuanPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_PersetujuanPage()
        self.ui.setupUi(self)
        self.laporan: LaporanPengukuran | None = None
        self._keputusan: tuple[Selesai, ...] = ()
        self._beda: PerubahanDokumen | None = None
        self.ui.tabel_sasaran.show_model(ringkasan.make_sasaran_model(self._is_provisional))
        self.ui.tabel_belum.show_model(ringkasan.make_missed_model())
        self._prepare(self.ui.tabel_sasaran, self.ui.tabel_belum)
        self.ui.tabel_belum.row_entered.connect(self._on_row)
        self._serve_explanations()
        self.ui.tombol_dokumen.clicked.connect(self._open_plan)
        self.ui.tombol_kembalikan.clicked.connect(self._return)
        self.ui.tombol_berubah.clicked.connect(self._show_changes)
        self.setFocusProxy(self.ui.tabel_belum)

    def _is_provisional(self) -> bool:
        """Whether forms are missing, so that what is shown may still change."""
        return self.laporan is not None and bool(self._provisional_text(self.laporan))

    def _serve_explanations(self) -> None:
        """Every percentage of the page can be explained: both tables and both boxes."""
        ui = self.ui
        for tabel in (ui.tabel_sasaran, ui.tabel_belum):
            serve_table(tabel, self.ctx, self.bus, partial(self._offers, tabel))
        self.rincian.offer_explanation(ui.tabel_belum.explain_current)
        for label, apa, nama in (
            (ui.angka_rerata, Apa.RERATA, self.tr("Jelaskan rata-rata capaian ini")),
            (ui.angka_serapan, Apa.SERAPAN, self.tr("Jelaskan serapan ini")),
        ):
            put_button(label, partial(self._explain, apa), nama, ui.tabel_sasaran)

    def _offers(self, tabel: RecordTable, row: int) -> list[Penawaran]:
        satu = tabel.records.records[row]
        if isinstance(satu, BarisSasaran):
            return sasaran_offers(satu.simpul.id, self.periode, utama=True)
        return offers_of([satu], 0, self.periode)

    def _explain(self, apa: Apa) -> None:
        open_explanation(self, self.ctx, Tentang(apa=apa, periode=self.periode), self.bus)

    # What is shown

    def load(self) -> None:
        """What is to be approved, or what was."""
        self._load_turn()
        self._keputusan = keputusan(self.ctx, self.HALAMAN, self.periode)
        terbuka = self.giliran is not None and self.giliran.terbuka
        ambil = capaian.laporan_kini if terbuka else capaian.laporan_pengukuran
        self.laporan = ambil(self.ctx, self.periode)
        self._show_head(self.laporan)
        self._show_difference(terbuka=terbuka)
        if not self.laporan.semua:
            self._show_empty(
                self.tr(
                    "Belum ada indikator yang diukur pada {periode}. Di sini nanti tampak "
                    "hasilnya dalam satu halaman, dengan tombol untuk menyetujui atau "
                    "mengembalikan."
                ).format(periode=self.periode.label)
            )
        else:
            self.ui.tumpukan.setCurrentWidget(self.ui.halaman_isi)
            self._show_report(self.laporan)
        self._show_buttons()

    def _show_head(self, laporan: LaporanPengukuran) -> None:
        dokumen = self._is_document()
        judul = (
            self.tr("Dokumen Pengukuran Kinerja {periode}")
            if dokumen
            else self.tr("Laporan Pengumpulan Data {periode}")
        )
        self.ui.label_judul.setText(judul.format(periode=self.periode.label))
        keadaan = self.tr("DRAF, belum disetujui")
        if laporan.final is not None:
            keadaan = f"✓ {kata_final(laporan.final.revisi)}"
        elif not dokumen and self._keputusan and self.giliran is None:
            keadaan = self.tr("✓ Disetujui")
        self.ui.label_keadaan.setText(keadaan)
        kalimat = [self._state_text(laporan), *(f"! {satu}" for satu in laporan.catatan)]
        show_text(self.ui.label_kabar, "\n".join(satu for satu in kalimat if satu))

    def _show_difference(self, *, terbuka: bool) -> None:
        """The banner over an approved measurement whose data have changed since."""
        hasil = None if terbuka else perubahan_pengukuran(self.ctx, self.periode)
        self._beda = hasil if hasil is not None and hasil.beda else None
        self.ui.label_berubah.setText("" if self._beda is None else f"! {self._beda.kalimat}")
        self.ui.baris_berubah.setVisible(self._beda is not None)

    def _show_changes(self) -> None:
        """Every cell that changed; the head makes the revision from there."""
        hasil = self._beda
        if hasil is None:
            return
        izin = self.ctx.izin(Tindakan.DOKUMEN_REVISI, sebagai=self.peran)
        dialog = PerubahanDokumenDialog(self.ctx, name_of(hasil.dokumen), hasil, izin.alasan, self)
        if dialog.exec():
            alasan = ask_reason(
                self,
                self.tr("Buat revisi {judul}").format(judul=name_of(hasil.dokumen)),
                self.tr("Dokumen yang lama tetap tersimpan; revisinya final atas nama Anda."),
                self.tr("Buat revisi"),
                self.tr("Misalnya: angka A1 dikoreksi setelah rapat"),
            )
            if alasan is not None:
                self.run(
                    lambda: revisi_pengukuran(
                        self.ctx, hasil.dokumen.id, alasan, sebagai=self.peran
                    )
                )
        dialog.deleteLater()

    def _is_document(self) -> bool:
        """Whether it is the measurement that is approved here, not the collecting of data."""
        if self.giliran is not None:
            return self.giliran.langkah.langkah.dokumen is not None
        return not self._keputusan or self.laporan is None or self.laporan.final is not None

    def _state_text(self, laporan: LaporanPengukuran) -> str:
        """Whose decision it waits for since when, or who decided."""
        langkah = self.giliran
        if langkah is None:
            return self._decided_text(laporan)
        if not langkah.terbuka:
            return self.tr("Belum ada yang perlu disetujui. {alasan}").format(alasan=langkah.alasan)
        sejak = ""
        if langkah.langkah.sejak is not None:
            hari = self.ctx.local(langkah.langkah.sejak).date()
            sejak = self.tr(" sejak {hari}").format(hari=tanggal_indonesia(hari))
        if langkah.milik_saya:
            return self.tr("● Menunggu persetujuan Anda{sejak}.").format(sejak=sejak)
        kalimat = self.tr("○ Menunggu persetujuan {siapa}{sejak}.").format(
            siapa=langkah.pelaku, sejak=sejak
        )
        if langkah.boleh_catat:
            kalimat += self.tr(" Bila sudah disetujui di atas kertas, catat di sini.")
        elif self.peran is Peran.PERENCANA:
            kalimat += self.tr(" Kantor ini mematikan pencatatan persetujuan tertulis.")
        return kalimat

    def _decided_text(self, laporan: LaporanPengukuran) -> str:
        if self._lain is not None:
            return self._elsewhere_text()
        terakhir = self._keputusan[0] if self._keputusan else None
        dicatat = ""
        if terakhir is not None and terakhir.catatan:
            kata = (
                self.tr(" {catatan}; dicatat oleh {oleh}.")
                if terakhir.tertulis
                else self.tr(" Catatan {oleh}: “{catatan}”.")
            )
            dicatat = kata.format(catatan=terakhir.catatan, oleh=terakhir.oleh)
        if laporan.final is not None:
            return (
                self.tr("✓ Disetujui {oleh} pada {waktu}, revisi {revisi}.").format(
                    oleh=laporan.final.oleh,
                    waktu=self.ctx.waktu(laporan.final.pada),
                    revisi=laporan.final.revisi,
                )
                + dicatat
            )
        if terakhir is None:
            return self.tr(
                "Belum ada yang perlu disetujui: pengukuran {periode} belum dimulai."
            ).format(periode=self.periode.label)
        if terakhir.tertulis:
            return f"✓{dicatat}"
        return (
            self.tr("✓ Disetujui {oleh} pada {waktu}.").format(
                oleh=terakhir.oleh, waktu=self.ctx.waktu(terakhir.pada)
            )
            + dicatat
        )

    def _show_report(self, laporan: LaporanPengukuran) -> None:
        ui = self.ui
        sementara = self._provisional_text(laporan)
        for kotak, angka, keterangan in (
            (ringkasan.mean_box(laporan, sementara), ui.angka_rerata, ui.ket_rerata),
            (ringkasan.budget_box(laporan, sementara), ui.angka_serapan, ui.ket_serapan),
            (ringkasan.missed_box(laporan), ui.angka_belum, ui.ket_belum),
            (ringkasan.findings_box(laporan), ui.angka_temuan, ui.ket_temuan),
        ):
            angka.setText(kotak.angka)
            keterangan.setText(kotak.keterangan)
        ui.tabel_sasaran.records.set_records(laporan.sasaran)
        belum = [*missed(laporan), *uncounted(laporan)]
        ui.tabel_belum.records.set_records(belum)
        ui.tabel_belum.setVisible(bool(belum))
        ui.label_belum.setText(
            self.tr("Yang belum mencapai target, terendah dahulu (Ctrl+J: cara menghitungnya)")
            if belum
            else self.tr("✓ Semua indikator mencapai targetnya.")
        )
        select_first(ui.tabel_belum)
        self._on_row(None)
        self._fit()

    def _on_row(self, _key: object) -> None:
        """The chosen indikator in the panel, with its definition and source."""
        satu = self.ui.tabel_belum.chosen(Pengukuran)
        if satu is None:
            kabar = self.tr("Indikator yang belum mencapai target tampak di sini bila dipilih.")
            self.rincian.show_parts(((self.tr("Indikator"), kabar),))
            return
        self.rincian.show_parts(details_of(satu, self._unit_name(satu)))

    def _show_buttons(self) -> None:
        langkah = self.giliran
        dapat = (
            langkah is not None
            and langkah.terbuka
            and langkah.milik_saya
            and Tindakan.PERSETUJUAN_KEMBALIKAN in langkah.langkah.langkah.tindakan
        )
        self.ui.tombol_kembalikan.setVisible(dapat)
        if langkah is not None and dapat:
            self.ui.tombol_kembalikan.setText(
                self.tr("&Kembalikan ke {siapa}…").format(siapa=tab_title(self._back_to(langkah)))
            )

    def _back_to(self, langkah: Giliran) -> str:
        """Whom the Tidak branch goes back to."""
        tujuan = langkah.siklus.sop.step(langkah.langkah.langkah.tidak)
        return sebutan(tujuan.pelaku[0], self.ctx.kantor.jenis)

    # What the person does

    def _approve(self) -> None:
        self._hand_on(alur.setujui, self._final_text())

    def _final_text(self) -> str:
        """What cannot be undone: an approved document is final; empty where none is made."""
        if not self._is_document() or self.laporan is None:
            return ""
        rerata = ringkasan.mean_box(self.laporan)
        return self.tr(
            "Dokumen menjadi final atas nama Anda, dengan rata-rata capaian {nilai} "
            "({lengkap}). Sesudah itu dokumen tidak dapat diubah."
        ).format(nilai=rerata.angka, lengkap=rerata.keterangan)

    def _return(self) -> None:
        langkah = self.giliran
        if langkah is None:
            return
        siapa = self._back_to(langkah)
        jawab = self._ask_return(
            self.tr("Kembalikan {periode} ke {siapa}").format(
                periode=self.periode.label, siapa=siapa
            ),
            self.tr(
                "{siapa} memeriksanya lagi dan dapat mengembalikan formulir unit yang perlu "
                "diperbaiki. Tidak ada angka yang berubah karena ini."
            ).format(siapa=siapa),
            self.tr("Kembalikan"),
        )
        if jawab is None:
            return
        alasan, serah = jawab
        self.run(
            lambda: alur.kembalikan(
                self.ctx, langkah.langkah.id, alasan, sebagai=self.peran, serah=serah
            )
        )

    def _record_written(self) -> None:
        langkah = self.giliran
        if langkah is None or self.laporan is None:
            return
        hasil: list[Perubahan] = []

        def record(tertulis: PersetujuanTertulis) -> None:
            hasil.append(alur.catat_persetujuan(self.ctx, langkah.langkah.id, tertulis))

        pimpinan = self.laporan.penanda_tangan[-1].nama if self.laporan.penanda_tangan else ""
        dialog = PersetujuanTertulisDialog(
            self.tr("Catat persetujuan tertulis {periode}").format(periode=self.periode.label),
            self.tr(
                "{judul} dicatat sebagai disetujui oleh penanda tangan surat. Jurnal menyebut "
                "nama itu dan nama Anda sebagai pencatat."
            ).format(judul=self.ui.label_judul.text()),
            pimpinan,
            self.ctx.today(),
            record,
            self,
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and hasil:
            self.publish(hasil[0])

    # What the window asks

    def status(self) -> str:
        """How many forms are in; what state the paper is in stands beside its title."""
        return self._arrived_text()

    def utama(self) -> Utama | None:
        """Approve; for the planner, record what was approved on paper."""
        utama = primary_of(self.giliran, self._approve)
        if utama is not None:
            return utama
        if self.giliran is not None and self.giliran.boleh_catat:
            return Utama(self.tr("Catat persetujuan tertulis…"), self._record_written)
        return self._lain
