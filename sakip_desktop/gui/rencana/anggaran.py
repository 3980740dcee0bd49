"""Susunan & anggaran: the nodes of the plan with their place, their unit and their rupiah."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from sakip_desktop.domain.angka import format_angka, format_isian
from sakip_desktop.domain.kinerja import JenisSimpul, Simpul
from sakip_desktop.domain.periode import setahun
from sakip_desktop.domain.rencana import INDUK_SAH, LABEL_SIMPUL, Objek
from sakip_desktop.domain.rerata import roll_up_anggaran
from sakip_desktop.gui.forms.ui_rencana_anggaran import Ui_AnggaranBagian
from sakip_desktop.gui.formulir_anggaran import echo_rupiah
from sakip_desktop.gui.models import Column, Rata
from sakip_desktop.gui.page import Page
from sakip_desktop.gui.rencana import kata
from sakip_desktop.gui.rencana.tabel_bagian import BERHENTI, TabelBagian, stopped_text
from sakip_desktop.gui.rencana.tindakan import TindakanRencana
from sakip_desktop.gui.rencana_widget.alasan import Alasan
from sakip_desktop.gui.rencana_widget.rincian import parts_of
from sakip_desktop.gui.rencana_widget.tree import BarisRencana
from sakip_desktop.services import kantor, rencana
from sakip_desktop.services.rencana import CabangRencana
from sakip_desktop.services.ubah_rencana import Isian

_JOROK = "\u2003"  # an indent that a table keeps


@dataclass(frozen=True, slots=True)
class BarisSimpul:
    """One node; ``jumlah`` is what is entered there or else the sum below it."""

    cabang: CabangRencana
    induk: Simpul | None
    jumlah: int | None
    bebas: bool

    @property
    def simpul(self) -> Simpul:
        """The node itself."""
        return self.cabang.simpul

    @property
    def kode(self) -> str:
        """Its lasting code."""
        return self.cabang.simpul.kode


class AnggaranBagian(TabelBagian):
    """One row a node, in the order of the tree."""

    def __init__(self, page: Page, alasan: Alasan, tindakan: TindakanRencana) -> None:
        super().__init__(page, alasan, tindakan)
        self.ui: Ui_AnggaranBagian = Ui_AnggaranBagian()
        self.ui.setupUi(self)
        self._simpul: tuple[Simpul, ...] = ()
        self._unit: tuple[str, ...] = ()
        self.prepare(self._columns(), "tabel_rencana_anggaran")
        ui = self.ui
        ui.tombol_tambah.clicked.connect(self._add)
        ui.tombol_hentikan.clicked.connect(self.retire)
        ui.tombol_berlakukan.clicked.connect(self.revive)
        ui.tombol_riwayat.clicked.connect(self.show_history)

    def rows(self) -> Sequence[BarisSimpul]:
        """Every node, parents before children."""
        tahun = self.page.periode.tahun
        pohon = rencana.pohon_rencana(self.ctx, tahun)
        self._simpul = tuple(satu.simpul for satu in pohon)
        self._unit = tuple(satu.nama for satu in kantor.list_unit(self.ctx))
        menurut_id = {satu.id: satu for satu in self._simpul}
        jumlah = roll_up_anggaran(
            self._simpul, {satu.simpul.id: satu.anggaran for satu in pohon}, setahun(tahun)
        )
        return [
            BarisSimpul(
                cabang=satu,
                induk=menurut_id.get(satu.simpul.induk_id or ""),
                jumlah=jumlah[satu.simpul.id].pagu,
                bebas=self.may_edit and satu.simpul.berhenti_pada is None,
            )
            for satu in pohon
        ]

    def subject(self, satu: BarisSimpul) -> Simpul:
        """The node."""
        return satu.simpul

    def typed(self, kunci: str, kolom: str, teks: str) -> Isian:
        """A node is known by its kode."""
        if kolom == "induk":
            teks = kata.kode_of(teks, self._simpul)
        return Isian(Objek.SIMPUL, kunci, kolom, teks)

    def go_to_cell(self, kunci: Hashable, kolom: str) -> None:
        """A finding of the pagu stands at the first of its two cells."""
        super().go_to_cell(kunci, "pagu_murni" if kolom == "pagu" else kolom)

    def empty_text(self) -> str:
        """The first line is made here."""
        if not self.may_edit:
            return super().empty_text()
        return self.tr(
            "Belum ada rencana tahun {tahun}.\n\nMulai tahun baru atau impor buku kerja di "
            "bagian Pohon rencana (Alt+R). Atau mulai dari nol: tekan “Tambah baris…” (Alt+B) "
            "untuk tujuan atau sasaran yang pertama."
        ).format(tahun=self.page.periode.tahun)

    def status(self) -> str:
        """The office's pagu, and what is not saved."""
        baris = [satu for satu in self.shown() if satu.induk is None]
        pagu = [satu.jumlah for satu in baris if satu.jumlah is not None]
        teks = self.tr("Pagu seluruhnya Rp{pagu}").format(pagu=format_angka(sum(pagu)))
        return " · ".join(filter(None, (teks if pagu else "", super().status())))

    def count_text(self, rows: Sequence[BarisSimpul]) -> str:  # type: ignore[override]
        """How many lines."""
        return self.tr("{n} baris").format(n=len(rows)) if rows else ""

    def details(self) -> tuple[tuple[str, str], ...]:
        """The node in words."""
        satu = self.current()
        if satu is None:
            return ()
        baris = BarisRencana(satu.cabang, None, satu.cabang.unit_nama, satu.jumlah)
        versi = rencana.versi_simpul(self.ctx, satu.simpul.id, self.page.periode.tahun)
        return tuple(parts_of(baris, versi))

    # Columns

    def _columns(self) -> tuple[Column[BarisSimpul], ...]:
        return (
            Column(
                kunci="kode",
                judul="Tingkat dan kode",
                to_text=_title,
                tampilan=lambda satu: BERHENTI if satu.simpul.berhenti_pada else None,
                catatan=lambda satu: stopped_text(satu.simpul),
                lebar=184,
            ),
            Column(
                kunci="uraian",
                judul="Uraian",
                to_text=lambda satu: satu.simpul.uraian,
                editable=_free,
                tampilan=self.state_at("uraian"),
                catatan=self.note_at("uraian", "Nama tujuan, sasaran, program, atau kegiatannya."),
                panjang=True,
            ),
            Column(
                kunci="induk",
                judul="Melekat pada",
                to_text=lambda satu: "" if satu.induk is None else kata.node_text(satu.induk),
                editable=lambda satu: satu.bebas and satu.simpul.jenis is not JenisSimpul.TUJUAN,
                tampilan=self.state_at("induk"),
                catatan=self.note_at("induk", "Baris di atasnya dalam susunan rencana."),
                pilihan=self._parents,
                lebar=124,
            ),
            Column(
                kunci="unit",
                judul="Unit",
                to_text=lambda satu: satu.cabang.unit_nama,
                editable=_free,
                tampilan=self.state_at("unit"),
                catatan=self.note_at("unit", "Unit yang membelanjakan dan melaporkannya."),
                pilihan=lambda _satu: self._unit,
                lebar=120,
            ),
            self._money("pagu_murni", "Pagu\nmurni (Rp)", "Pagu dari APBD murni."),
            self._money(
                "pagu_perubahan",
                "Pagu\nperubahan (Rp)",
                "Diisi hanya bila pagu berubah di tengah tahun; menggantikan pagu murni.",
            ),
            Column(
                kunci="jumlah",
                judul="Pagu berlaku\natau jumlahnya",
                to_text=lambda satu: "" if satu.jumlah is None else format_angka(satu.jumlah),
                rata=Rata.KANAN,
                lebar=120,
                redup=True,
            ),
        )

    def _parents(self, satu: BarisSimpul) -> Sequence[str]:
        sah = INDUK_SAH[satu.simpul.jenis]
        return [kata.node_text(s) for s in self._simpul if s.jenis in sah and not s.berhenti_pada]

    def _money(self, kolom: str, judul: str, isi: str) -> Column[BarisSimpul]:
        def value(satu: BarisSimpul) -> int | None:
            pagu: int | None = getattr(satu.cabang.anggaran, kolom)
            return pagu

        def text(satu: BarisSimpul) -> str:
            nilai = value(satu)
            return "" if nilai is None else format_angka(nilai)

        def edit(satu: BarisSimpul) -> str:
            nilai = value(satu)
            return "" if nilai is None else format_isian(nilai)

        return Column(
            kunci=kolom,
            judul=judul,
            to_text=text,
            to_edit=edit,
            rata=Rata.KANAN,
            editable=_free,
            tampilan=self.state_at(kolom),
            catatan=self.note_at(kolom, isi),
            gema=lambda _satu, teks: echo_rupiah(teks),
            lebar=128,
        )

    # Buttons

    def show_actions(self, satu: BarisSimpul | None) -> None:
        """What fits the row; readers have only the history."""
        ui = self.ui
        berhenti = satu is not None and satu.simpul.berhenti_pada is not None
        ada = satu is not None
        ui.tombol_tambah.setVisible(self.may_edit)
        ui.tombol_hentikan.setVisible(self.may_edit and ada and not berhenti)
        ui.tombol_berlakukan.setVisible(self.may_edit and berhenti)
        ui.tombol_riwayat.setVisible(ada)

    def _add(self) -> None:
        satu = self.current()
        self.tindakan.add_node("" if satu is None else satu.kode)
        self.ui.tabel.setFocus()


def _free(satu: BarisSimpul) -> bool:
    return satu.bebas


def _title(satu: BarisSimpul) -> str:
    """``Sub kegiatan`` above its kode, both as far to the right as it is deep."""
    menjorok = _JOROK * satu.cabang.tingkat
    return f"{menjorok}{LABEL_SIMPUL[satu.simpul.jenis]}\n{menjorok}{satu.simpul.kode}"
