"""Aturan pemeriksaan: a card for every rule: what it finds, on or off, threshold, since when.

The primary button leads: first *Lihat pengaruhnya*, then *Simpan aturan*; what was looked at counts
for exactly these fields.  Below stands what the rule finds in the period; Enter goes to the cell.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer, Signal

from sakip_desktop.domain.aturan import KATA_LINGKUP, Lingkup, is_exempted
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.gui import theme
from sakip_desktop.gui.detail_panel import BagianRincian
from sakip_desktop.gui.forms.ui_rencana_aturan import Ui_AturanBagian
from sakip_desktop.gui.giliran_text import prepare, select_first
from sakip_desktop.gui.kalimat import show_fault, show_text
from sakip_desktop.gui.lihat_dahulu import LihatDahulu
from sakip_desktop.gui.models import Column, Judul, Rata, RecordTableModel
from sakip_desktop.gui.page import Page, SelFormulir, Tujuan
from sakip_desktop.gui.pertanyaan import waiver_part, waiver_text
from sakip_desktop.gui.rekap.analisis_temuan import (
    TINGKAT,
    finding_key,
    finding_parts,
    way_to_finding,
)
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.analisis import TemuanDi
from sakip_desktop.services.aturan import (
    AturanInput,
    DampakAturan,
    KartuAturan,
    decided_text,
    kartu_aturan,
    masukan_aturan,
    pratinjau_aturan,
    save_aturan,
)
from sakip_desktop.services.pengecualian import PengecualianSel, pengecualian_terbaca

AKTIF = Tampilan("✓", "Aktif", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
MATI = Tampilan("–", "Dimatikan", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)
SELALU = Tampilan("⊘", "Selalu aktif", theme.TERKUNCI.tinta, theme.TERKUNCI.latar)
BERTAMBAH = Tampilan("+", "Bertambah", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
HILANG = Tampilan("−", "Hilang", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)
DIKECUALIKAN = Tampilan("⊘", "Dikecualikan", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)
TETAP = Tampilan("=", "Tetap", theme.KERTAS, theme.KERTAS)


_SARING: tuple[Callable[[KartuAturan], bool], ...] = (
    lambda _satu: True,
    lambda satu: satu.jumlah > 0,
    lambda satu: satu.aturan.dapat_dimatikan,
    lambda satu: bool(satu.versi),
    lambda satu: satu.dikecualikan > 0,
)
"""What the choices of the list *Tampilkan* leave standing, in their order."""


@dataclass(frozen=True, slots=True)
class Ditemukan:
    """A line below the card: in a form, or (``rencana``) in the plan.

    Attributes:
        pengaruh: how it differs under the rule as it is typed; None where nothing was looked at.
    """

    di: TemuanDi | None = None
    kode: str = ""
    rencana: Temuan | None = None
    pengaruh: Tampilan | None = None


def _found_key(satu: Ditemukan) -> tuple[object, ...]:
    if satu.di is not None:
        return finding_key(satu.di)
    kolom, isi = ("", "") if satu.rencana is None else (satu.rencana.kolom, satu.rencana.isi)
    return satu.kode, kolom, isi


def _where(satu: Ditemukan) -> str:
    return satu.kode if satu.di is None else f"{satu.di.kode}  {satu.di.nama}"


def _level(satu: Ditemukan) -> Tampilan:
    temuan = satu.rencana if satu.di is None else satu.di.temuan
    if temuan is None:
        return TETAP
    return DIKECUALIKAN if is_exempted(temuan) else TINGKAT[temuan.tingkat]


def _sentence(satu: Ditemukan) -> str:
    temuan = satu.rencana if satu.di is None else satu.di.temuan
    return "" if temuan is None else temuan.isi


def state_of(kartu: KartuAturan) -> Tampilan:
    """Whether a rule is on, and whether that could be otherwise."""
    if not kartu.aturan.dapat_dimatikan:
        return SELALU
    return AKTIF if kartu.aktif else MATI


def _since(kartu: KartuAturan) -> str:
    return tanggal_indonesia(kartu.versi[0].berlaku_mulai) if kartu.versi else "semula"


def _standing(kartu: KartuAturan) -> str:
    """How the rule stands, since when and by whose decision."""
    if not kartu.versi:
        return "Seperti bawaan program; kantor belum mengubahnya."
    versi = kartu.versi[0]
    isi = decided_text(kartu.aturan, versi.ketetapan)
    return f"Sejak {_since(kartu)} {isi}, ditetapkan oleh {versi.oleh}: {versi.alasan}"


def make_rules() -> RecordTableModel[KartuAturan]:
    """The rules under the headings of what they look at."""
    columns: tuple[Column[KartuAturan], ...] = (
        Column(kunci="judul", judul="Aturan", to_text=lambda satu: satu.aturan.judul),
        Column(
            kunci="tingkat",
            judul="Tingkat",
            to_text=lambda satu: satu.aturan.kata_tingkat,
            tampilan=lambda satu: replace(
                TINGKAT[satu.aturan.tingkat[0]], kata=satu.aturan.kata_tingkat
            ),
            lebar=196,
        ),
        Column(
            kunci="ambang",
            judul="Ambang",
            to_text=lambda satu: (
                satu.aturan.ambang.write(satu.ambang)
                if satu.aturan.ambang is not None and satu.ambang is not None
                else "–"
            ),
            rata=Rata.KANAN,
            lebar=92,
        ),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: state_of(satu).kata,
            tampilan=state_of,
            lebar=124,
        ),
        Column(
            kunci="sejak",
            judul="Sejak",
            to_text=_since,
            nilai=lambda satu: satu.versi[0].berlaku_mulai if satu.versi else None,
            redup=True,
            lebar=132,
        ),
        Column(
            kunci="temuan",
            judul="Ditemukan",
            to_text=lambda satu: str(satu.jumlah) if satu.jumlah else "–",
            rata=Rata.KANAN,
            lebar=92,
        ),
    )
    return RecordTableModel(columns, lambda satu: satu.aturan.kode)


def make_found() -> RecordTableModel[Ditemukan]:
    """What a rule finds, one line each."""
    columns: tuple[Column[Ditemukan], ...] = (
        Column(
            kunci="pengaruh",
            judul="Pengaruh",
            to_text=lambda satu: "" if satu.pengaruh is None else satu.pengaruh.kata,
            tampilan=lambda satu: None if satu.pengaruh is TETAP else satu.pengaruh,
            lebar=108,
        ),
        Column(
            kunci="tingkat",
            judul="Tingkat",
            to_text=lambda satu: _level(satu).kata,
            tampilan=_level,
            lebar=124,
        ),
        Column(
            kunci="unit",
            judul="Unit",
            to_text=lambda satu: "Rencana" if satu.di is None else satu.di.unit_nama,
            lebar=136,
        ),
        Column(kunci="apa", judul="Indikator atau anggaran", to_text=_where, lebar=196),
        Column(
            kunci="bulan",
            judul="Bulan",
            to_text=lambda satu: "" if satu.di is None else satu.di.bulan.label,
            lebar=104,
        ),
        Column(kunci="temuan", judul="Temuan", to_text=_sentence),
    )
    return RecordTableModel(columns, _found_key)


class AturanBagian(LihatDahulu[AturanInput, DampakAturan]):
    """The rules above, the card of the chosen one below.

    Signals:
        wanted: Objek, kode and column of a cell of the plan.
    """

    PANDUAN = "Kartu aturan"
    BAB = "aturan"
    SIMPAN = "Simpan aturan"

    ui: Ui_AturanBagian

    wanted = Signal(object, str, str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.ui = Ui_AturanBagian()
        self.ui.setupUi(self)
        izin = self.ctx.izin(Tindakan.ATURAN_UBAH, sebagai=page.peran)
        self._boleh, self._mengapa = izin.boleh, izin.alasan
        self._kartu: tuple[KartuAturan, ...] = ()
        self._kecuali: tuple[PengecualianSel, ...] = ()
        self._ditampilkan = ""  # kode of the rule whose card is shown
        ui = self.ui
        for kata in (
            self.tr("Semua aturan"),
            self.tr("Yang menemukan sesuatu"),
            self.tr("Yang dapat diatur kantor"),
            self.tr("Yang sudah diubah kantor"),
            self.tr("Yang ada pengecualiannya"),
        ):
            ui.tampil.addItem(kata)
        ui.tabel_aturan.show_model(make_rules())
        ui.tabel_temuan.show_model(make_found())
        for tabel in (ui.tabel_aturan, ui.tabel_temuan):
            prepare(tabel)
        show_fault(ui.galat, "")
        ui.tampil.currentIndexChanged.connect(lambda _nomor: self._show_rules())
        ui.tabel_aturan.row_entered.connect(lambda _kunci: self._on_rule())
        ui.tabel_aturan.activated.connect(lambda _index: ui.aktif.setFocus())
        ui.tabel_temuan.row_entered.connect(lambda _kunci: self.status_changed.emit())
        ui.tabel_temuan.activated.connect(lambda _index: self._open())
        ui.aktif.toggled.connect(lambda _on: self._on_typed())
        ui.ambang.textChanged.connect(lambda _teks: self._on_typed())
        ui.alasan.textChanged.connect(lambda _teks: self.status_changed.emit())
        ui.tombol_kembali.clicked.connect(self._give_back)
        self.setFocusProxy(ui.tabel_aturan)

    # Showing

    def load(self) -> None:
        """The rules as they are; what is being typed is left alone."""
        periode = self.page.periode
        self._kartu = kartu_aturan(self.ctx, periode)
        self._kecuali = pengecualian_terbaca(self.ctx, periode)
        if self._dilihat is not None and self._dilihat[1].periode != periode:
            self._dilihat = None
        self._show_rules()

    def _show_rules(self) -> None:
        saring = _SARING[self.ui.tampil.currentIndex()]
        tampak = [satu for satu in self._kartu if saring(satu)]
        baris: list[KartuAturan | Judul] = []
        for lingkup in Lingkup:
            milik = [satu for satu in tampak if satu.aturan.lingkup[0] is lingkup]
            if milik:
                baris += [Judul(("judul", lingkup.value), KATA_LINGKUP[lingkup]), *milik]
        tabel = self.ui.tabel_aturan
        tabel.records.set_records(baris)
        select_first(tabel)
        QTimer.singleShot(0, tabel, tabel.refit_rows)  # after its scroll bar
        diubah = sum(satu.diubah for satu in self._kartu)
        show_text(
            self.ui.label_ringkas,
            self.tr(
                "{n} aturan, {diubah} diubah kantor; pada {periode} ditemukan {temuan} hal, "
                "{kecuali} dikecualikan"
            ).format(
                n=len(self._kartu),
                diubah=diubah,
                kecuali=sum(satu.dikecualikan for satu in self._kartu),
                periode=self.page.periode.label,
                temuan=sum(satu.jumlah for satu in self._kartu),
            ),
        )
        self._on_rule()

    def _card(self) -> KartuAturan | None:
        return self.ui.tabel_aturan.chosen(KartuAturan)

    def _on_rule(self) -> None:
        kartu = self._card()
        kode = "" if kartu is None else kartu.aturan.kode
        if kode != self._ditampilkan or not self.unsaved():
            self._ditampilkan = kode
            self._show_card(kartu)
        self._show_effect()

    def _show_card(self, kartu: KartuAturan | None) -> None:
        """The fields as the rule is in force."""
        ui = self.ui
        self._dilihat = None
        show_fault(ui.galat, "")
        for satu in (ui.label_kartu, ui.label_menemukan, ui.isian):
            satu.setVisible(kartu is not None)
        if kartu is None:
            return
        aturan, masukan = kartu.aturan, masukan_aturan(kartu)
        ui.label_kartu.setText(f"{aturan.judul} ({aturan.kata_tingkat})")
        ui.label_menemukan.setText(f"{kartu.kalimat}\n{_standing(kartu)}")
        for isian in (ui.aktif, ui.ambang, ui.alasan):
            isian.blockSignals(True)
        ui.aktif.setChecked(masukan.aktif)
        ui.ambang.setText(masukan.ambang)
        ui.alasan.clear()
        for isian in (ui.aktif, ui.ambang, ui.alasan):
            isian.blockSignals(False)
        atur = self._boleh and aturan.dapat_dimatikan
        ui.aktif.setEnabled(atur)
        for satu in (ui.label_ambang, ui.ambang, ui.label_satuan):
            satu.setVisible(aturan.ambang is not None)
        ui.ambang.setEnabled(self._boleh)
        if aturan.ambang is not None:
            tulis = aturan.ambang.write
            ui.label_satuan.setText(
                self.tr("{satuan} (bawaan {bawaan}; {kecil} sampai {besar})").format(
                    satuan=aturan.ambang.satuan,
                    bawaan=tulis(aturan.ambang.bawaan),
                    kecil=tulis(aturan.ambang.terkecil),
                    besar=tulis(aturan.ambang.terbesar),
                )
            )
        for satu in (ui.label_alasan, ui.alasan):
            satu.setVisible(atur)

    def _typed(self) -> AturanInput | None:
        kartu = self._card()
        if kartu is None:
            return None
        return AturanInput(
            kode=kartu.aturan.kode,
            aktif=self.ui.aktif.isChecked(),
            ambang=self.ui.ambang.text().strip(),
        )

    def unsaved(self) -> tuple[str, ...]:
        """Whether the card is no longer what is in force."""
        kartu = next((k for k in self._kartu if k.aturan.kode == self._ditampilkan), None)
        if kartu is None:
            return ()
        kini = masukan_aturan(kartu)
        ui = self.ui
        beda = (ui.aktif.isChecked(), ui.ambang.text().strip()) != (kini.aktif, kini.ambang)
        return ("aturan",) if beda else ()

    def _on_typed(self) -> None:
        show_fault(self.ui.galat, "")
        self._show_effect()

    def _give_back(self) -> None:
        self._show_card(self._card())
        self._show_effect()
        self.ui.tabel_aturan.setFocus()

    def _show_effect(self) -> None:
        """What the rule finds, or what it would find as it is typed."""
        ui, kartu, hasil = self.ui, self._card(), self._hasil
        ui.tombol_kembali.setVisible(bool(self.unsaved()))
        baris = [] if kartu is None else _lines(kartu, hasil)
        tabel = ui.tabel_temuan
        tabel.records.set_records(baris)
        tabel.setColumnHidden(tabel.records.column_of("pengaruh"), hasil is None)
        tabel.setVisible(bool(baris))
        select_first(tabel)
        QTimer.singleShot(0, tabel, tabel.refit_rows)  # after its scroll bar
        QTimer.singleShot(0, ui.tabel_aturan, self._keep_in_sight)  # the list may be shorter now
        periode = self.page.periode.label
        show_text(ui.label_pengaruh, self._effect_text(hasil))
        ui.label_temuan.setText(
            self.tr("Pengaruhnya pada {periode}").format(periode=periode)
            if hasil is not None
            else self.tr("Yang ditemukan pada {periode} ({n})").format(
                periode=periode, n=len(baris)
            )
        )
        show_text(ui.label_kosong, "" if baris or kartu is None else self._nothing_text(kartu))
        self.status_changed.emit()

    def _keep_in_sight(self) -> None:
        index = self.ui.tabel_aturan.currentIndex()
        if index.isValid():
            self.ui.tabel_aturan.scrollTo(index)

    def _nothing_text(self, kartu: KartuAturan) -> str:
        if not kartu.aktif:
            return self.tr("Dimatikan: aturan ini tidak mencari apa pun.")
        if Lingkup.FORMULIR in kartu.aturan.lingkup:
            return self.tr("Diperiksa ketika formulir akan dikirim atau rekap diteruskan.")
        return self.tr("Tidak menemukan apa pun.")

    def _effect_text(self, hasil: DampakAturan | None) -> str:
        kartu = self._card()
        if hasil is None:
            if self.unsaved():
                return self.tr("Isian berubah. Tekan “Lihat pengaruhnya” (Ctrl+Enter) di bawah.")
            if kartu is not None and kartu.pada_periode is not None:
                return self.tr("{periode} masih diperiksa dengan: {isi}.").format(
                    periode=self.page.periode.label,
                    isi=decided_text(kartu.aturan, kartu.pada_periode),
                )
            return ""
        angka = self.tr(
            "{dulu} temuan menjadi {kini}: {tambah} bertambah, {hilang} hilang."
        ).format(
            dulu=len(hasil.sekarang),
            kini=len(hasil.nanti),
            tambah=len(hasil.bertambah),
            hilang=len(hasil.hilang),
        )
        mulai = tanggal_indonesia(hasil.berlaku_mulai)
        if hasil.terkena:
            return self.tr(
                "{angka} Berlaku sejak {mulai}; formulir yang sudah dikirim tetap seperti adanya."
            ).format(angka=angka, mulai=mulai)
        return self.tr(
            "{angka} Hanya perbandingan: {periode} sudah berakhir dan tetap memakai aturannya. "
            "Yang baru berlaku untuk periode yang berakhir {mulai} atau sesudahnya."
        ).format(angka=angka, periode=hasil.periode.label, mulai=mulai)

    # Looking and saving

    def _effect_of(self, masukan: AturanInput) -> DampakAturan:
        return pratinjau_aturan(self.ctx, masukan, self.page.periode, sebagai=self.page.peran)

    def _store(self, masukan: AturanInput, alasan: str) -> Perubahan:
        return save_aturan(self.ctx, replace(masukan, alasan=alasan), sebagai=self.page.peran)

    def _stored(self) -> None:
        self._ditampilkan = ""
        self.ui.tabel_aturan.setFocus()

    # Going on

    def _open(self) -> None:
        """To the cell."""
        satu = self.ui.tabel_temuan.chosen(Ditemukan)
        if satu is None:
            return
        if satu.di is None:
            if satu.rencana is not None:
                objek = Objek.SIMPUL if satu.rencana.kolom == "pagu" else Objek.INDIKATOR
                self.wanted.emit(objek, satu.kode, satu.rencana.kolom)
            return
        tujuan = way_to_finding(self.ctx, satu.di)
        if tujuan is None:  # who sees no form sees its months in the recap
            di = satu.di
            sel = SelFormulir(di.indikator_id or di.simpul_id, di.bulan, di.temuan.kolom)
            tujuan = Tujuan(halaman=Halaman.REKAP, periode=self.page.periode, sel=sel)
        self.page.go_to.emit(tujuan)

    def status(self) -> str:
        """How many rules there are."""
        return self.tr("{n} aturan pemeriksaan").format(n=len(self._kartu))

    def details(self) -> tuple[BagianRincian, ...]:
        """History and exemptions, to be taken back here; of a chosen finding the sentence."""
        kartu = self._card()
        if kartu is None:
            return ()
        satu = self.ui.tabel_temuan.chosen(Ditemukan)
        temuan = finding_parts(satu.di) if satu is not None and satu.di is not None else ()
        milik = [satu for satu in self._kecuali if satu.kode == kartu.aturan.kode]
        return (
            (kartu.aturan.judul, kartu.kalimat),
            (self.tr("Siapa yang mengatur"), self._who_text(kartu)),
            (self.tr("Riwayat"), self._history_text(kartu)),
            *(self._waiver_part(satu) for satu in milik),
            *temuan,
        )

    def _waiver_part(self, satu: PengecualianSel) -> BagianRincian:
        judul = self.tr("Pengecualian {kode}, {periode}").format(
            kode=satu.perihal.kode, periode=satu.periode.label
        )
        teks = f"{satu.perihal.nama} ({satu.unit_nama}). {waiver_text(self.ctx, satu)}"
        return waiver_part(self.page, satu, judul, teks)

    def _who_text(self, kartu: KartuAturan) -> str:
        if not kartu.aturan.dapat_dimatikan:
            return self.tr("Selalu aktif: menjaga agar angka dapat dihitung dan formulir lengkap.")
        if self._boleh:
            return self.tr(
                "Anda. Versi baru berlaku untuk periode yang berakhir pada hari disimpan atau "
                "sesudahnya; yang sudah dikirim tidak berubah."
            )
        return self._mengapa

    def _history_text(self, kartu: KartuAturan) -> str:
        return "\n\n".join(
            f"{tanggal_indonesia(satu.berlaku_mulai)}: {decided_text(kartu.aturan, satu.ketetapan)}"
            f"\n{satu.oleh}: {satu.alasan}"
            for satu in kartu.versi
        ) or self.tr("Belum pernah diubah kantor.")


def _lines(kartu: KartuAturan, hasil: DampakAturan | None) -> list[Ditemukan]:
    if hasil is None:
        return [
            *(Ditemukan(di=satu) for satu in kartu.temuan),
            *(Ditemukan(kode=kode, rencana=satu) for kode, satu in kartu.rencana),
        ]
    return [
        *(Ditemukan(di=satu, pengaruh=BERTAMBAH) for satu in hasil.bertambah),
        *(Ditemukan(di=satu, pengaruh=HILANG) for satu in hasil.hilang),
        *(
            Ditemukan(di=satu, pengaruh=TETAP)
            for satu in hasil.nanti
            if satu not in hasil.bertambah
        ),
    ]
