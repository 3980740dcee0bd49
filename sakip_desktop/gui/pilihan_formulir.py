"""What somebody picks of a dry run: cells by their boxes, whole files, one side of a conflict.

A cell that changed on one side only is taken unless it is left; one that changed on both sides, or
that two files tell differently, waits until somebody has said which one counts.  What the checks
hold back is left until its own box is ticked: no button for many takes it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from sakip_desktop.domain.formulir_berkas import KunciSel, MasalahFormulir
from sakip_desktop.domain.formulir_periksa import (
    HasilBerkas,
    HasilSel,
    KeadaanSel,
    PilihanTerap,
)
from sakip_desktop.gui import theme
from sakip_desktop.gui.theme import Tampilan

Kotak = Qt.CheckState
KunciPilih = tuple[str, KunciSel]

DITOLAK = Tampilan("✕", "Ditolak", theme.KESALAHAN.tinta, theme.KESALAHAN.latar)
PILIH_DAHULU = Tampilan("?", "Pilih dahulu", theme.BELUM_JELAS.tinta, theme.BELUM_JELAS.latar)
SIAP = Tampilan("✓", "Siap diambil", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
DILEWATI = Tampilan("–", "Tidak diambil", theme.TINTA_REDUP, theme.LATAR)
TIDAK_BARU = Tampilan("–", "Tidak ada yang baru", theme.TINTA_REDUP, theme.LATAR)
BELUM_DIISI = theme.BELUM_DIISI
SUDAH_DIBACA = Tampilan("–", "Sudah pernah dibaca", theme.TINTA_REDUP, theme.LATAR)
CATATAN = theme.CATATAN
_SEL = {
    KeadaanSel.BARU: Tampilan("+", "Baru", theme.TERCAPAI.tinta, theme.TERCAPAI.latar),
    KeadaanSel.UBAH: Tampilan("!", "Berubah", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar),
    KeadaanSel.SAMA: Tampilan("=", "Sama", theme.TINTA_REDUP, theme.LATAR),
    KeadaanSel.LAMA: Tampilan("·", "Isi lama", theme.TINTA_REDUP, theme.LATAR),
}
DITAHAN = Tampilan("▲", "Ditahan", theme.PERLU_PENJELASAN.tinta, theme.PERLU_PENJELASAN.latar)
DARI_BERKAS = Tampilan("!", "Dari berkas", theme.TERLAMBAT.tinta, theme.TERLAMBAT.latar)
TETAP = Tampilan("–", "Tetap yang ada", theme.TINTA_REDUP, theme.LATAR)
_URUT = (KeadaanSel.BENTROK, KeadaanSel.UBAH, KeadaanSel.BARU, KeadaanSel.LAMA, KeadaanSel.SAMA)

Isi = HasilSel | MasalahFormulir | str


@dataclass(frozen=True, slots=True)
class BarisBerkas:
    """A file with its place in the list; two files may have the same bytes."""

    nomor: int
    hasil: HasilBerkas


@dataclass(frozen=True, slots=True)
class BarisIsi:
    """A line of a file: a cell, a problem, or a note."""

    nomor: int
    sidik: str
    isi: Isi


def lines_of(hasil: HasilBerkas) -> tuple[BarisIsi, ...]:
    """Everything of a file: problems, what waits, changes, notes, then what stays as it is."""
    urut = sorted(hasil.sel, key=lambda satu: 0 if satu.ditahan else 1 + _URUT.index(satu.keadaan))
    diam = next((ke for ke, satu in enumerate(urut) if not satu.keadaan.dapat_diambil), len(urut))
    isi: Sequence[Isi] = (*hasil.masalah, *urut[:diam], *hasil.catatan, *urut[diam:])
    return tuple(BarisIsi(nomor, hasil.sidik, satu) for nomor, satu in enumerate(isi))


class Pilihan:
    """The picks of one dry run; everything that changed on one side only is picked at first."""

    def __init__(self, hasil: Iterable[HasilBerkas] = ()) -> None:
        self.hasil = tuple(hasil)
        self._tanpa: set[KunciPilih] = set()
        self._dengan: set[KunciPilih] = set()
        self._tetap: set[KunciPilih] = set()
        # Files without anything new: that they came back is only recorded when somebody says so.
        self._lewat = {satu.sidik for satu in self.hasil if not satu.ada_kerja}

    # A cell

    def box(self, sidik: str, sel: HasilSel) -> Qt.CheckState | None:
        """State of its box: half ticked while a conflict waits; None where nothing can be taken."""
        kunci = (sidik, sel.kunci)
        if sel.keadaan is KeadaanSel.BENTROK:
            if kunci in self._dengan:
                return Kotak.Checked
            return Kotak.Unchecked if kunci in self._tetap else Kotak.PartiallyChecked
        if not sel.keadaan.diambil:
            return None
        if sel.ditahan:
            return Kotak.Checked if kunci in self._dengan else Kotak.Unchecked
        return Kotak.Unchecked if kunci in self._tanpa else Kotak.Checked

    def pick(self, sidik: str, sel: HasilSel, *, ambil: bool) -> None:
        """Take a cell, or leave what is stored."""
        kunci = (sidik, sel.kunci)
        if sel.keadaan is KeadaanSel.BENTROK:
            (self._dengan if ambil else self._tetap).add(kunci)
            (self._tetap if ambil else self._dengan).discard(kunci)
            if ambil and sel.lawan:
                self._leave_others(kunci)
        elif sel.ditahan:
            (self._dengan.add if ambil else self._dengan.discard)(kunci)
        elif sel.keadaan.diambil:
            (self._tanpa.discard if ambil else self._tanpa.add)(kunci)

    def _leave_others(self, kunci: KunciPilih) -> None:
        """Of files that tell a cell differently only one counts."""
        for hasil in self.hasil:
            lain = (hasil.sidik, kunci[1])
            if lain != kunci and any(s.kunci == kunci[1] and s.lawan for s in hasil.sel):
                self._dengan.discard(lain)
                self._tetap.add(lain)

    def state(self, sidik: str, sel: HasilSel) -> Tampilan:
        """How a cell stands: sign and word."""
        if sel.ditahan and self.box(sidik, sel) is Kotak.Unchecked:
            return DITAHAN
        if sel.keadaan is not KeadaanSel.BENTROK:
            return _SEL[sel.keadaan]
        return {Kotak.Checked: DARI_BERKAS, Kotak.Unchecked: TETAP}.get(
            self.box(sidik, sel) or Kotak.PartiallyChecked, PILIH_DAHULU
        )

    # A file

    def file_box(self, hasil: HasilBerkas) -> Qt.CheckState | None:
        """Ticked when all of it is taken, half when some is; None where there is nothing.

        A file with nothing new can be taken all the same: then its form came back.
        """
        if hasil.ditolak or ((hasil.sudah_dibaca or hasil.terkunci) and not hasil.ada_kerja):
            return None
        kotak = [self.box(hasil.sidik, s) for s in hasil.sel if s.keadaan.dapat_diambil]
        if not kotak:
            return Kotak.Unchecked if hasil.sidik in self._lewat else Kotak.Checked
        if all(satu is Kotak.Checked for satu in kotak):
            return Kotak.Checked
        kosong = all(satu is Kotak.Unchecked for satu in kotak)
        return Kotak.Unchecked if kosong else Kotak.PartiallyChecked

    def pick_file(self, hasil: HasilBerkas, *, ambil: bool) -> None:
        """All that changed on one side only, or nothing; conflicts are asked about anew.

        What the checks hold back stays as it is: it is ticked cell by cell.
        """
        (self._lewat.discard if ambil else self._lewat.add)(hasil.sidik)
        for sel in hasil.sel:
            kunci = (hasil.sidik, sel.kunci)
            if sel.keadaan is KeadaanSel.BENTROK and ambil:
                self._tetap.discard(kunci)
            elif not (sel.ditahan and ambil):
                self.pick(hasil.sidik, sel, ambil=ambil)

    def waiting(self, hasil: HasilBerkas) -> int:
        """Conflicts of a file that wait for a decision."""
        if hasil.ditolak:
            return 0
        kotak = (self.box(hasil.sidik, s) for s in hasil.sel if s.keadaan is KeadaanSel.BENTROK)
        return sum(satu is Kotak.PartiallyChecked for satu in kotak)

    def file_state(self, hasil: HasilBerkas) -> Tampilan:
        """How a file stands: sign and word."""
        if hasil.ditolak:
            return DITOLAK
        if self.waiting(hasil):
            return PILIH_DAHULU
        if not hasil.ada_kerja:
            if hasil.sudah_dibaca:
                return SUDAH_DIBACA
            return TIDAK_BARU if hasil.sel or hasil.masalah else BELUM_DIISI
        if self.file_box(hasil) is not Kotak.Unchecked:
            return SIAP
        return DILEWATI if any(satu.diambil for satu in hasil.sel) else DITAHAN

    # All of it

    @property
    def undecided(self) -> int:
        """Conflicts that wait, in all files."""
        return sum(map(self.waiting, self.hasil))

    @property
    def held(self) -> int:
        """How many cells the checks hold back, and nobody has ticked."""
        return sum(
            self.box(satu.sidik, sel) is Kotak.Unchecked
            for satu in self._once()
            for sel in satu.ditahan
        )

    @property
    def count(self) -> int:
        """How many cells would be taken; the same bytes twice count once."""
        terap = self.terap()
        return sum(len(terap.picks(satu)) for satu in self._once())

    @property
    def files(self) -> int:
        """How many files would be taken."""
        terap = self.terap()
        return sum(map(terap.takes, self._once()))

    def _once(self) -> Iterable[HasilBerkas]:
        return {satu.sidik: satu for satu in self.hasil if not satu.ditolak}.values()

    def terap(self) -> PilihanTerap:
        """The picks as the service takes them."""
        berkas = (
            satu.sidik
            for satu in self.hasil
            if self.file_box(satu) in (Kotak.Checked, Kotak.PartiallyChecked)
        )
        return PilihanTerap(
            berkas=frozenset(berkas),
            tanpa=frozenset(self._tanpa),
            dengan=frozenset(self._dengan),
        )
