"""Validasi: check what the units sent, ask about it; approve the whole, or send a form back."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import enumerate_words
from sakip_desktop.domain.tugas import SelisihSel
from sakip_desktop.gui import periksa_table
from sakip_desktop.gui.bukti.panel import evidence_parts
from sakip_desktop.gui.dialogs.jelaskan import serve_table
from sakip_desktop.gui.forms.ui_validasi import Ui_ValidasiPage
from sakip_desktop.gui.giliran_page import HasilPage
from sakip_desktop.gui.giliran_text import primary_of, select_first
from sakip_desktop.gui.kalimat import show_text
from sakip_desktop.gui.page import PageSetup, SelFormulir, Utama
from sakip_desktop.gui.periksa_table import BarisPeriksa
from sakip_desktop.gui.pertanyaan import (
    exemption_parts,
    open_conversation,
    question_parts,
    serve_questions,
)
from sakip_desktop.gui.record_table import Penawaran
from sakip_desktop.gui.texts import tab_title
from sakip_desktop.gui.tindak.jadikan import follow_up_parts
from sakip_desktop.gui.unit_table import BarisUnit, all_sent_text, is_sent, make_unit_model
from sakip_desktop.services import alur, capaian, penyerahan
from sakip_desktop.services.lembar_periksa import (
    LembarPeriksa,
    jumlah_berubah,
    lembar_periksa,
    unit_menunggu_jawaban,
)
from sakip_desktop.services.masa_isi import catatan_tertutup
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.pertanyaan import (
    PertanyaanSel,
    boleh_bertanya,
    buka_pertanyaan,
    tutup_pertanyaan,
)
from sakip_desktop.services.siklus import fill

_SEBUT_TERBANYAK = 3
_NAMA_TERPANJANG = 48  # letters on a button


class ValidasiPage(HasilPage):
    """Units above, the form of the chosen one below; in *Pengukuran Kinerja* the measurement."""

    HALAMAN = Halaman.VALIDASI
    DEPENDS = frozenset(
        {
            Jenis.REALISASI,
            Jenis.ANGGARAN,
            Jenis.ALUR,
            Jenis.RENCANA,
            Jenis.BUKTI,
            Jenis.KANTOR,
            Jenis.PERTANYAAN,
        }
    )
    PANDUAN = "Validasi"

    ui: Ui_ValidasiPage

    def __init__(self, setup: PageSetup) -> None:
        super().__init__(setup)
        self.ui = Ui_ValidasiPage()
        self.ui.setupUi(self)
        self.lembar: LembarPeriksa | None = None
        self.dikembalikan = ""  # what was just sent back, until the page shows another place
        self._bertanya = False  # a question of this page is being told to everybody
        self._menunggu: frozenset[str] = frozenset()  # units that have not answered me
        self._make_tables()
        self._connect()

    def _make_tables(self) -> None:
        ui = self.ui
        ui.tabel_unit.show_model(make_unit_model(self._date, perubahan=True))
        ui.tabel_isi.show_model(periksa_table.make_model(self._ask))
        ui.tabel_selisih.show_model(periksa_table.make_change_model())
        self._prepare(ui.tabel_unit, ui.tabel_selisih)
        serve_table(ui.tabel_isi, self.ctx, self.bus, self._offers)
        self.rincian.offer_explanation(self._explain_shown)
        self.setFocusProxy(ui.tabel_unit)

    def _connect(self) -> None:
        ui = self.ui
        ui.tabel_unit.row_entered.connect(self._on_unit)
        ui.tabel_unit.activated.connect(lambda _index: ui.tabel_isi.setFocus())
        ui.tabel_isi.row_entered.connect(self._on_row)
        ui.tabel_isi.doubleClicked.connect(self._on_double_click)
        serve_questions(self, self._line_here, ui.tabel_isi)
        ui.tombol_tutup_dijawab.clicked.connect(self._close_answered)
        ui.tombol_kembalikan.clicked.connect(self._return_form)
        ui.tombol_kembalikan_semua.clicked.connect(self._return_all)

    def _offers(self, row: int) -> list[Penawaran]:
        """What can be explained of a line of the form."""
        satu = self.ui.tabel_isi.records.records[row]
        if self.lembar is None or not isinstance(satu, BarisPeriksa):
            return []
        return periksa_table.offers_of(satu, self.lembar.formulir)

    def _explain_shown(self) -> None:
        """Explain the figure that the panel on the right is about."""
        tabel = self.ui.tabel_capaian if self.lembar is None else self.ui.tabel_isi
        tabel.explain_current()

    # What is shown

    def show_place(self, periode: Periode, unit_id: str | None = None) -> None:
        """Another place: what was said of the last one is over."""
        if periode != self.periode:
            self.dikembalikan = ""
        super().show_place(periode, unit_id)

    def on_changed(self, perubahan: Perubahan) -> None:
        """Reload, unless it is the question that was just asked here."""
        if not self._bertanya:
            super().on_changed(perubahan)

    def load(self) -> None:
        """Whose turn it is, then the units and the chosen form, or the measurement."""
        self._load_turn()
        self._menunggu = unit_menunggu_jawaban(self.ctx, self.periode, sebagai=self.peran)
        if not self._unit:
            self._show_empty(
                self.tr(
                    "Belum ada yang diperiksa untuk {periode}. Di sini nanti tampak formulir "
                    "tiap unit dengan target, capaian, dan temuannya."
                ).format(periode=self.periode.label)
            )
        elif self._is_measurement():
            self._show_measurement()
        else:
            self._show_units()
        show_text(self.ui.label_kabar, self._notice())
        self._show_buttons()

    def _is_measurement(self) -> bool:
        """Whether it is the measurement of the whole that is checked, not the units' forms."""
        if self.giliran is not None:
            return not any(langkah.per_unit for langkah in self.giliran.siklus.sop.langkah)
        return self.periode.jenis is not JenisPeriode.BULAN and not any(
            satu.sejak for satu in self._unit
        )

    def _show_units(self) -> None:
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_isi)
        table = self.ui.tabel_unit
        berubah_di = jumlah_berubah(self.ctx, self.periode)
        baris = [BarisUnit(satu, berubah_di.get(satu.unit_id, 0)) for satu in self._unit]
        table.records.set_records(baris)
        wanted = table.records.row_of(self.unit_id or self._first_to_read(baris))
        if wanted is not None and wanted != table.currentIndex().row():
            table.setCurrentIndex(table.records.index(wanted, 0))
        select_first(table)
        self._fit()
        index = table.currentIndex()
        if index.isValid():
            self._show_form(str(table.records.key_at(index.row())))

    def _first_to_read(self, baris: list[BarisUnit]) -> str | None:
        """The unit whose form is opened first: one that came back changed, or was sent."""
        berubah = (satu for satu in baris if satu.berubah)
        dikirim = (satu for satu in baris if is_sent(satu.masuk))
        satu = next(berubah, None) or next(dikirim, None)
        return None if satu is None else satu.masuk.unit_id

    def _show_form(self, unit_id: str) -> None:
        """The form of one unit."""
        self.unit_id = unit_id
        self.lembar = lembar_periksa(self.ctx, unit_id, self.periode, sebagai=self.peran)
        nama = self.lembar.formulir.unit.nama
        self.ui.label_isi.setText(self.tr("Formulir {unit}").format(unit=nama))
        boleh = boleh_bertanya(self.ctx, unit_id, sebagai=self.peran).boleh
        rows = periksa_table.rows_of(self.lembar, self.periode, boleh_tanya=boleh)
        table = self.ui.tabel_isi
        table.records.set_records(rows)
        table.setColumnHidden(
            table.records.column_of(periksa_table.TANYA),
            not boleh and not self.lembar.pertanyaan,
        )
        select_first(table)
        QTimer.singleShot(0, table, table.fit_rows)  # after its scroll bar
        self._show_changes(self.lembar.selisih)
        index = table.currentIndex()
        if index.isValid():
            self._on_row(table.records.key_at(index.row()))
        self._show_buttons()

    def _show_changes(self, selisih: tuple[SelisihSel, ...]) -> None:
        self.ui.tabel_selisih.records.set_records(selisih)
        self.ui.label_selisih.setText(
            self.tr("Berubah sejak dikembalikan: {jumlah} isian").format(jumlah=len(selisih))
        )
        for widget in (self.ui.label_selisih, self.ui.tabel_selisih):
            widget.setVisible(bool(selisih))

    def _show_measurement(self) -> None:
        self.ui.tumpukan.setCurrentWidget(self.ui.halaman_hasil)
        self.lembar = None
        self.ui.label_capaian.setText(
            self.tr("Capaian per indikator, {periode}").format(periode=self.periode.label)
        )
        self._show_measured(capaian.laporan_kini(self.ctx, self.periode))

    def _date(self, moment: datetime) -> str:
        return tanggal_indonesia(self.ctx.local(moment).date())

    # Words

    def _notice(self) -> str:
        if self.dikembalikan:
            return self.dikembalikan
        if self.giliran is None:
            return self._elsewhere_text()
        if self.giliran.dikembalikan:
            return self._returned_text()
        if self.giliran.catatan and self.giliran.milik_saya:
            return f"! {self.giliran.catatan}"
        return "" if self.giliran.terbuka else self._not_yet(self.giliran.alasan)

    def _not_yet(self, alasan: str) -> str:
        """What can be read already although the step has not come."""
        masuk = sum(map(is_sent, self._unit))
        if self._is_measurement() or not masuk:
            return self.tr("Belum ada yang perlu diperiksa. {alasan}").format(alasan=alasan)
        kabar = self.tr("{masuk} formulir sudah dapat dibaca").format(masuk=masuk)
        if masuk == len(self._unit):
            return f"{kabar}. {alasan}"
        return self.tr("{kabar}; menyetujui atau mengembalikan setelah {semua} masuk.").format(
            kabar=kabar, semua=all_sent_text(len(self._unit))
        )

    def _show_buttons(self) -> None:
        """Readers have none; a return that is not possible now says why."""
        mine = self._is_checker()
        form = self.ui.tombol_kembalikan
        form.setVisible(mine)
        if self.lembar is not None:
            nama = self.lembar.formulir.unit.nama
            form.setText(self.tr("&Kembalikan formulir {unit}…").format(unit=tab_title(nama)))
            form.setEnabled(not self.lembar.kunci)
            form.setToolTip(self.lembar.kunci)
            form.setAccessibleDescription(self.lembar.kunci)
        dijawab = self._answered()
        tutup = self.ui.tombol_tutup_dijawab
        tutup.setVisible(bool(dijawab))
        tutup.setText(self.tr("Tandai terjawab – &tutup {n} pertanyaan").format(n=len(dijawab)))
        whole = self.ui.tombol_kembalikan_semua
        whole.setVisible(
            mine
            and self.giliran is not None
            and self.giliran.terbuka
            and not self.giliran.per_unit
            and Tindakan.VALIDASI_KEMBALIKAN in self.giliran.langkah.langkah.tindakan
        )
        if self.giliran is not None and self.giliran.langkah.langkah.tidak:
            tujuan = self.giliran.siklus.sop.step(self.giliran.langkah.langkah.tidak)
            siapa = tab_title(sebutan(tujuan.pelaku[0], self.ctx.kantor.jenis))
            whole.setText(self.tr("&Kembalikan ke {siapa}…").format(siapa=siapa))

    def _is_checker(self) -> bool:
        return self.ctx.izin(Tindakan.VALIDASI_KEMBALIKAN, sebagai=self.peran).boleh

    def _answered(self) -> tuple[PertanyaanSel, ...]:
        """Questions about the shown form that were answered and that this person may close."""
        if self.lembar is None:
            return ()
        semua = self.lembar.yang_keadaannya(KeadaanTanya.DIJAWAB)
        return tuple(satu for satu in semua if satu.tutup.boleh)

    # What the person does

    def _on_unit(self, unit_id: object) -> None:
        if unit_id != self.unit_id or self.lembar is None:
            self.ui.tabel_isi.settle()
            self._show_form(str(unit_id))
            self.status_changed.emit()

    def _on_row(self, _key: object) -> None:
        record = self.ui.tabel_isi.chosen(BarisPeriksa)
        if record is not None:
            baris = periksa_table.line_of(record)
            bukti = () if record.figur is None else evidence_parts(self, record.figur)
            self.rincian.show_parts(
                (
                    *periksa_table.details_of(record),
                    *question_parts(self, baris),
                    *bukti,
                    *exemption_parts(self, baris),
                    *follow_up_parts(self, baris),
                )
            )

    def _line_here(self) -> tuple[str, Periode, str] | None:
        """The line under the cursor: what Ctrl+T asks about."""
        record = self.ui.tabel_isi.chosen(BarisPeriksa)
        return None if record is None else (*periksa_table.row_key(record), "nilai")

    def show_cell(self, sel: SelFormulir) -> None:
        """The line of the form that another page is about."""
        table = self.ui.tabel_isi
        row = table.records.row_of((sel.id, sel.bulan))
        if row is not None:
            table.setFocus(Qt.FocusReason.OtherFocusReason)
            table.go_to(table.records.index(row, table.records.column_of("nilai")))
            # Once more when the lines have their height.
            QTimer.singleShot(0, table, lambda: table.scrollTo(table.currentIndex()))

    def _on_double_click(self, index: QModelIndex) -> None:
        """A conversation that stands is opened; where there is none, the cell is typed into."""
        sel = self._line_here()
        record = self.ui.tabel_isi.chosen(BarisPeriksa)
        kolom = self.ui.tabel_isi.records.columns[index.column()].kunci
        if sel and record and record.pertanyaan and kolom == periksa_table.TANYA:
            open_conversation(self, sel[0], sel[1])

    def _ask(self, key: object, _column: str, text: str) -> None:
        """What was typed into the cell is asked at once; an empty cell asks nothing."""
        if not isinstance(key, tuple) or not isinstance(key[1], Periode) or not text.strip():
            return
        perubahan = buka_pertanyaan(self.ctx, key[0], key[1], "nilai", text, sebagai=self.peran)
        # A question changes nothing else here; the whole page need not be read again for it.
        self._menunggu = unit_menunggu_jawaban(self.ctx, self.periode, sebagai=self.peran)
        self._show_form(str(self.unit_id))
        self._bertanya = True
        try:
            self.publish(perubahan)
        finally:
            self._bertanya = False

    def _close_answered(self) -> None:
        """What was answered will do: close it all."""
        for satu in self._answered():
            tanya = satu.pertanyaan
            if not self.run(
                lambda tanya=tanya: tutup_pertanyaan(  # type: ignore[misc]
                    self.ctx, tanya.id, versi=tanya.versi, sebagai=self.peran
                )
            ):
                return

    def _return_form(self) -> None:
        """Send the chosen unit's form back, with the reason; its open questions are listed."""
        if self.lembar is None or not self.settle():
            return
        unit = self.lembar.formulir.unit
        akibat = self.tr(
            "Hanya formulir {unit} untuk {periode} yang kembali dan dapat diisi lagi; formulir "
            "unit lain tetap seperti adanya."
        ).format(unit=unit.nama, periode=self.periode.label)
        lagi = (
            catatan_tertutup(self.ctx, unit.id, self.periode),
            self._open_questions_text(self.lembar),
        )
        akibat = " ".join((akibat, *filter(None, lagi)))
        jawab = self._ask_return(
            self.tr("Kembalikan formulir {unit}").format(unit=unit.nama),
            akibat,
            tab_title(self.tr("Kembalikan ke {unit}").format(unit=_short(unit.nama))),
        )
        if jawab is None:
            return
        alasan, serah = jawab
        self.dikembalikan = self.tr(
            "↩ Formulir {unit} dikembalikan; formulir unit lain tidak ikut kembali. "
            "Alasan: {alasan}"
        ).format(unit=unit.nama, alasan=alasan)
        done = self.run(
            lambda: penyerahan.kembalikan_formulir(
                self.ctx, unit.id, self.periode, alasan, sebagai=self.peran, serah=serah
            )
        )
        if not done:
            self.dikembalikan = ""

    def _open_questions_text(self, lembar: LembarPeriksa) -> str:
        """What the unit has to answer, by figure."""
        semua = lembar.yang_keadaannya(KeadaanTanya.TERBUKA)
        if not semua:
            return self.tr("Tidak ada pertanyaan per angka yang menunggu jawaban.")
        sebut = "; ".join(
            f"{satu.perihal.kode}: “{satu.pertanyaan.terakhir_ditanya.isi}”"
            for satu in semua[:_SEBUT_TERBANYAK]
        )
        lagi = len(semua) - _SEBUT_TERBANYAK
        return self.tr("{jumlah} pertanyaan menunggu jawaban: {sebut}{lagi}.").format(
            jumlah=len(semua),
            sebut=sebut,
            lagi=self.tr("; dan {n} lagi").format(n=lagi) if lagi > 0 else "",
        )

    def _return_all(self) -> None:
        """The whole goes back to the step of the Tidak branch."""
        langkah = self.giliran
        if langkah is None:
            return
        tujuan = langkah.siklus.sop.step(langkah.langkah.langkah.tidak)
        siapa = sebutan(tujuan.pelaku[0], self.ctx.kantor.jenis)
        jawab = self._ask_return(
            self.tr("Kembalikan hasil pengukuran {periode}").format(periode=self.periode.label),
            self.tr(
                "Hasil pengukuran kembali ke {siapa}, langkah {nomor}: {judul}. Formulir unit "
                "tidak ikut terbuka."
            ).format(siapa=siapa, nomor=tujuan.nomor, judul=fill(self.ctx, tujuan.judul)),
            self.tr("Kembalikan ke {siapa}").format(siapa=tab_title(siapa)),
        )
        if jawab is None:
            return
        alasan, serah = jawab
        self.dikembalikan = self.tr("↩ Dikembalikan ke {siapa}. Alasan: {alasan}").format(
            siapa=siapa, alasan=alasan
        )
        if not self.run(
            lambda: alur.kembalikan(
                self.ctx, langkah.langkah.id, alasan, sebagai=self.peran, serah=serah
            )
        ):
            self.dikembalikan = ""

    def _finish(self) -> None:
        langkah = self.giliran
        if langkah is None:
            return
        self.dikembalikan = ""
        disetujui = Tindakan.VALIDASI_SETUJUI in langkah.langkah.langkah.tindakan
        self._hand_on(alur.setujui if disetujui else alur.selesaikan_langkah)

    # What the window asks

    def status(self) -> str:
        """How many forms arrived, and what they have."""
        if not self._unit:
            return ""
        masuk = sum(map(is_sent, self._unit))
        temuan = sum(satu.peringatan + satu.kesalahan for satu in self._unit)
        return self.tr("{masuk} dari {semua} formulir masuk · {temuan} temuan").format(
            masuk=masuk, semua=len(self._unit), temuan=temuan
        )

    def utama(self) -> Utama | None:
        """Approve the whole or report on; what I asked has to be answered or withdrawn first."""
        utama = primary_of(self.giliran, self._finish)
        if utama is None:
            return self._lain
        if utama.alasan or not self._menunggu:
            return utama
        nama = [satu.unit_nama for satu in self._unit if satu.unit_id in self._menunggu]
        return Utama(
            utama.teks,
            utama.jalankan,
            self.tr(
                "{unit} belum menjawab pertanyaan Anda: tunggu, kembalikan formulirnya, atau "
                "tutup pertanyaannya (Ctrl+T)."
            ).format(unit=enumerate_words(nama, "dan")),
        )

    def settle(self) -> bool:
        """Ask what stands in the open editor."""
        return self.ui.tabel_isi.settle()


def _short(nama: str) -> str:
    """A unit as a button names it; the box says a long name in its title."""
    return nama if len(nama) <= _NAMA_TERPANJANG else "unitnya"
