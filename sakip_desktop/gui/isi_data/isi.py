"""The form that the page is about, and what the page knows of each of its lines."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

from sakip_desktop.domain.bukti import KelengkapanBukti
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui.formulir_anggaran import Rupiah
from sakip_desktop.gui.formulir_indikator import Isian, KunciFigur
from sakip_desktop.gui.formulir_keadaan import (
    Kekurangan,
    find_collection,
    missing_by_line,
    missing_of,
)
from sakip_desktop.services.bukti_angka import kelengkapan_unit
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import formulir
from sakip_desktop.services.kebijakan import kebijakan_pada
from sakip_desktop.services.penyerahan import Pembuka, pembuka_formulir

Kunci = KunciFigur | str
"""Key of a line: of a figure, or the node of a budget line."""


@dataclass(kw_only=True)
class IsiFormulir:
    """The form with its lines as they are shown.

    Attributes:
        formulir: None while the person has no unit.
        pembuka: who opens a form that was sent, and at which step.
        bagian: collected in these, when the chosen period is longer.
        kurang: what keeps it from being sent, by line.
        ditagih: sending was tried: what is missing is marked.
        gema: how the text typed last was understood, by line; ``kolom_teks``: in which column.
        kelas: names of the classes of the scale that counts.
        isian, uang: every line, shown or not.
    """

    formulir: Formulir | None = None
    pembuka: tuple[Pembuka, str] = (Pembuka.TIDAK, "")
    bagian: tuple[Periode, ...] = ()
    kurang: dict[Hashable, tuple[Kekurangan, ...]] = field(default_factory=dict)
    ditagih: bool = False
    bukti: dict[KunciFigur, KelengkapanBukti] = field(default_factory=dict)
    gema: dict[KunciFigur, str] = field(default_factory=dict)
    kolom_teks: dict[KunciFigur, str] = field(default_factory=dict)
    kelas: tuple[str, ...] = ()
    isian: dict[KunciFigur, Isian] = field(default_factory=dict)
    uang: dict[str, Rupiah] = field(default_factory=dict)

    @property
    def semua_kurang(self) -> tuple[Kekurangan, ...]:
        """What keeps the form from being sent, in the order of the form."""
        return tuple(satu for milik in self.kurang.values() for satu in milik)

    @property
    def kosong(self) -> bool:
        """Whether there is nothing to be typed into, and a sentence stands in its place."""
        isi = self.formulir
        return isi is None or not (isi.baris or isi.anggaran) or bool(self.bagian)

    @property
    def terkirim(self) -> bool:
        """Whether it was sent."""
        langkah = self.formulir.langkah if self.formulir else None
        return langkah is not None and langkah.keadaan is KeadaanLangkah.SELESAI

    def forget(self) -> None:
        """What was typed and asked belongs to another form."""
        self.ditagih = False
        self.gema.clear()
        self.kolom_teks.clear()

    def load(
        self, ctx: AppContext, unit_id: str | None, periode: Periode, peran: Peran | None
    ) -> None:
        """Read the form of a unit for the period of its collection."""
        if unit_id is None:
            self.formulir, self.kurang, self.bagian = None, {}, ()
        else:
            pengumpulan = find_collection(ctx, periode)
            self.bagian = pengumpulan.bagian
            self.formulir = formulir(ctx, unit_id, pengumpulan.periode, sebagai=peran)
            skala = kebijakan_pada(ctx, pengumpulan.periode.akhir).skala
            self.kelas = tuple(satu.label for satu in skala.kelas)
            self.bukti = kelengkapan_unit(ctx, unit_id, pengumpulan.periode)
            self.kurang = {} if self.formulir.kunci else missing_by_line(self.formulir)
            if self.terkirim:
                self.pembuka = pembuka_formulir(ctx, unit_id, self.formulir.periode)
        self.make_lines()

    def make_lines(self) -> None:
        """The lines of the form, with what is known of them."""
        isi = self.formulir
        baris, anggaran = ((), ()) if isi is None else (isi.baris, isi.anggaran)
        self.isian = {(s.indikator.id, s.realisasi.periode): self._line_of(s) for s in baris}
        self.uang = {satu.simpul.id: self._money_of(satu) for satu in anggaran}

    def renew(self, baru: Formulir) -> list[Kunci]:
        """Take the form with some lines read anew; keys of those that changed."""
        lama, self.formulir = self.formulir, baru
        if lama is None:
            return []
        berubah: list[Kunci] = []
        for dulu, baris in zip(lama.baris, baru.baris, strict=True):
            if dulu is not baris and dulu != baris:
                kunci = baris.indikator.id, baris.realisasi.periode
                self.kurang[kunci] = missing_of(baru, baris)
                self.isian[kunci] = self._line_of(baris)
                berubah.append(kunci)
        for awal, rupiah in zip(lama.anggaran, baru.anggaran, strict=True):
            if awal != rupiah:
                self.kurang[rupiah.simpul.id] = missing_of(baru, rupiah)
                self.uang[rupiah.simpul.id] = self._money_of(rupiah)
                berubah.append(rupiah.simpul.id)
        return berubah

    def _line_of(self, baris: BarisFormulir) -> Isian:
        kunci = baris.indikator.id, baris.realisasi.periode
        return Isian(
            baris=baris,
            gema=self.gema.get(kunci, ""),
            kolom_teks=self.kolom_teks.get(kunci, ""),
            bukti=self.bukti.get(kunci),
            kurang=self._asked_of(kunci),
        )

    def _money_of(self, baris: BarisFormulirAnggaran) -> Rupiah:
        return Rupiah(baris=baris, kurang=self._asked_of(baris.simpul.id))

    def _asked_of(self, kunci: Kunci) -> tuple[Any, ...]:
        """What keeps the form from being sent, of one line; nothing before sending was tried."""
        return tuple(s.temuan for s in self.kurang.get(kunci, ())) if self.ditagih else ()
