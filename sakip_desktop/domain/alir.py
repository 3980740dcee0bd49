"""Lays out the flowchart of a procedure: one row per step, one column per executor.

Rules:

* A step stands in the column of the first role that it names; a box or a capsule spans the columns
  beside it that it names too.  A decision never spans.  Whoever is not reached is in ``lain``.
* Roles that the office calls the same share a column.
* Ya leads to the row below: ``sop.susunan`` lets no procedure pass in which it does not.
* The first step and steps after which nothing comes are capsules, decisions are diamonds (also at
  the beginning and at the end), all others boxes.
* An arrow over a page break ends at a pentagon with a letter and begins again at the pentagon with
  that letter; every goal has its own letter.  At the greatest width an arrow that finds no
  way on its own page goes by pentagons too.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from string import ascii_uppercase

from sakip_desktop.domain.alir_gambar import (
    TIDAK,
    YA,
    Alir,
    BarisAlir,
    Bentuk,
    HalamanAlir,
    Persegi,
    Simbol,
)
from sakip_desktop.domain.alir_rute import PITA, Perute, Sambungan, TidakMuat
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Langkah, Sop

Ukur = Callable[[float], Sequence[float]]
"""From the width of the flowchart to the height that the texts of each step need."""

_TINGGI_BARIS, _TINGGI_KEPUTUSAN = 31.0, 43.0
_TINGGI_SIMBOL, _TINGGI_KETUPAT = 18.0, 23.0
_LEBAR_SIMBOL, _LEBAR_KETUPAT = 40.0, 36.0
_BAGIAN_KOLOM, _BAGIAN_KETUPAT = 0.68, 0.6  # of a narrow column that a symbol takes at most
_TAMBAH_LEBAR = 24.0
_SEDIKIT = 3  # arrows without a way for which a little more room is tried
_TEPI = 13.0  # beside the outer columns, so that a pentagon has room there


@dataclass(frozen=True, slots=True, kw_only=True)
class Bidang:
    """The room there is, in points.

    Attributes:
        lebar: wanted width of the flowchart.
        lebar_terbesar: the widest it may become when its arrows need more lanes.
        tinggi: of the rows of a page, pentagons included; None for one page without an end.
        ekor: what else must stand below the last row.
    """

    lebar: float
    lebar_terbesar: float
    tinggi: float | None = None
    ekor: float = 0


@dataclass(frozen=True, slots=True)
class _Tempat:
    """Where a step stands."""

    halaman: int
    nomor: int  # on its page
    simbol: Simbol


def columns(sop: Sop, kata: Mapping[Peran, str]) -> tuple[str, ...]:
    """The columns in the order of the roles; roles with the same word share one."""
    dipakai = {peran for langkah in sop.langkah for peran in langkah.pelaku}
    return tuple(dict.fromkeys(kata[peran] for peran in Peran if peran in dipakai))


def lay_out(sop: Sop, kata: Mapping[Peran, str], bidang: Bidang, ukur: Ukur) -> Alir:
    """The flowchart; wider than wanted only where its arrows need more lanes.

    Args:
        sop: the procedure.
        kata: what each role is called.
        bidang: the room.
        ukur: measures the texts beside a flowchart of a width.

    Raises:
        DataTidakSah: a step does not fit on a page, or the arrows find no way.
    """
    banyak = int((bidang.lebar_terbesar - bidang.lebar) // _TAMBAH_LEBAR)
    ke = 0
    while ke <= banyak:
        alir, gagal = _try(sop, kata, bidang, ukur, ke, potong=ke == banyak)
        if alir is not None:
            return alir
        # Where many arrows found no way a little more room is no help.
        ke = ke + 1 if gagal <= _SEDIKIT or ke == banyak else banyak
    raise DataTidakSah(
        f"Diagram alir SOP “{sop.judul}” tidak dapat digambar.",
        "Terlalu banyak cabang yang saling melintas.",
        "Pecah prosedur ini menjadi dua SOP, atau kurangi langkah yang kembali jauh ke belakang.",
    )


def _try(
    sop: Sop, kata: Mapping[Peran, str], bidang: Bidang, ukur: Ukur, ke: int, *, potong: bool
) -> tuple[Alir | None, int]:
    """The flowchart made wider ``ke`` times, or how many arrows found no way.

    With ``potong`` such arrows go by pentagons.
    """
    lebar = bidang.lebar + ke * _TAMBAH_LEBAR
    tepi = _TEPI + ke * _TAMBAH_LEBAR / 2
    kolom = columns(sop, kata)
    tinggi = [
        max(satu, _TINGGI_KEPUTUSAN if langkah.keputusan else _TINGGI_BARIS)
        for satu, langkah in zip(ukur(lebar), sop.langkah, strict=True)
    ]
    susunan = _Susunan(sop, kata, kolom, (lebar, tepi), tinggi, _pages(sop, tinggi, bidang))
    dipotong: set[tuple[str, str]] = set()
    panjang_dulu = False
    while True:
        try:
            halaman = susunan.pages(panjang_dulu=panjang_dulu, dipotong=dipotong)
        except TidakMuat as galat:
            gagal = len(galat.gagal)
            lagi = potong or gagal <= _SEDIKIT
            if panjang_dulu:
                lagi = potong and susunan.cut(galat.gagal, dipotong)
            if not lagi:
                return None, gagal
            panjang_dulu = True
        else:
            batas = [tepi + nomor * susunan.lebar_kolom for nomor in range(1, len(kolom))]
            return Alir(lebar, kolom, (0.0, *batas, lebar), tuple(halaman)), 0


# --- pages ---------------------------------------------------------------------------------------


def _pages(sop: Sop, tinggi: Sequence[float], bidang: Bidang) -> list[range]:
    """Rows of each page: as few pages as there can be, about equally full."""
    if bidang.tinggi is None or sum(tinggi) + bidang.ekor <= bidang.tinggi:
        return [range(len(tinggi))]
    ruang = bidang.tinggi - 2 * PITA
    isi = [*tinggi[:-1], tinggi[-1] + bidang.ekor]
    for langkah, satu in zip(sop.langkah, isi, strict=True):
        if satu > ruang:
            raise DataTidakSah(
                f"Langkah {langkah.nomor} SOP “{sop.judul}” tidak muat di satu halaman.",
                "Tulisannya terlalu panjang.",
                "Persingkat uraian, kelengkapan, keluaran, atau keterangannya.",
            )
    paling_sedikit = len(_fill(isi, ruang))
    rata = sum(isi) / paling_sedikit
    # From equally full pages up to full ones.
    coba = (_fill(isi, rata + (ruang - rata) * bagian / 20) for bagian in range(21))
    return next(satu for satu in coba if len(satu) == paling_sedikit)


def _fill(tinggi: Sequence[float], ruang: float) -> list[range]:
    hasil: list[range] = []
    awal, terpakai = 0, 0.0
    for ke, satu in enumerate(tinggi):
        if ke > awal and terpakai + satu > ruang + 0.01:
            hasil.append(range(awal, ke))
            awal, terpakai = ke, 0.0
        terpakai += satu
    return [*hasil, range(awal, len(tinggi))]


# --- one layout ----------------------------------------------------------------------------------


class _Susunan:
    """Symbols in their places, and the arrows of each page."""

    def __init__(
        self,
        sop: Sop,
        kata: Mapping[Peran, str],
        kolom: Sequence[str],
        lebar: tuple[float, float],
        tinggi: Sequence[float],
        bagian: Sequence[range],
    ) -> None:
        self._sop = sop
        self._lebar, tepi = lebar
        self._bagian = bagian
        self.lebar_kolom = (self._lebar - 2 * tepi) / len(kolom)
        self._tengah = [tepi + (ke + 0.5) * self.lebar_kolom for ke in range(len(kolom))]
        self._baris: list[list[BarisAlir]] = []
        self._tempat: dict[str, _Tempat] = {}
        for halaman, isi in enumerate(bagian):
            y = PITA if halaman else 0.0
            baris = []
            for nomor, ke in enumerate(isi):
                langkah = sop.langkah[ke]
                simbol, lain = self._place(langkah, kata, kolom, y + tinggi[ke] / 2)
                self._tempat[langkah.kode] = _Tempat(halaman, nomor, simbol)
                baris.append(BarisAlir(langkah.kode, y, tinggi[ke], lain))
                y += tinggi[ke]
            self._baris.append(baris)

    def _place(
        self, langkah: Langkah, kata: Mapping[Peran, str], kolom: Sequence[str], y: float
    ) -> tuple[Simbol, tuple[str, ...]]:
        ikut = {kolom.index(kata[peran]) for peran in langkah.pelaku}
        kiri = kanan = kolom.index(kata[langkah.pelaku[0]])
        bentuk, teks = self._shape(langkah)
        if bentuk is not Bentuk.BELAH_KETUPAT:
            while kiri - 1 in ikut:
                kiri -= 1
            while kanan + 1 in ikut:
                kanan += 1
        ketupat = bentuk is Bentuk.BELAH_KETUPAT
        tinggi = _TINGGI_KETUPAT if ketupat else _TINGGI_SIMBOL
        paling = (_BAGIAN_KETUPAT if ketupat else _BAGIAN_KOLOM) * self.lebar_kolom
        lebar = min(_LEBAR_KETUPAT if ketupat else _LEBAR_SIMBOL, paling)
        x0, x1 = self._tengah[kiri] - lebar / 2, self._tengah[kanan] + lebar / 2
        letak = Persegi(x0, y - tinggi / 2, x1 - x0, tinggi)
        lain = tuple(kolom[ke] for ke in sorted(ikut) if not kiri <= ke <= kanan)
        return Simbol(bentuk, langkah.kode, letak, teks), lain

    def _shape(self, langkah: Langkah) -> tuple[Bentuk, str]:
        if langkah.keputusan:
            return Bentuk.BELAH_KETUPAT, ""
        if not langkah.lanjut:
            return Bentuk.KAPSUL, "Selesai"
        if langkah is self._sop.langkah[0]:
            return Bentuk.KAPSUL, "Mulai"
        return Bentuk.KOTAK, ""

    def pages(self, *, panjang_dulu: bool, dipotong: set[tuple[str, str]]) -> list[HalamanAlir]:
        """Every page with its arrows.

        Args:
            panjang_dulu: the long arrows find their way first.
            dipotong: arrows (step, branch) that go by pentagons although both ends are on a page.
        """
        huruf = self._letters(dipotong)
        return [
            self._page(halaman, huruf, dipotong, panjang_dulu=panjang_dulu)
            for halaman in range(len(self._bagian))
        ]

    def _page(
        self,
        halaman: int,
        huruf: Mapping[str, str],
        dipotong: set[tuple[str, str]],
        *,
        panjang_dulu: bool,
    ) -> HalamanAlir:
        baris = self._baris[halaman]
        atas, bawah = baris[0].atas, baris[-1].atas + baris[-1].tinggi
        simbol = [self._tempat[satu.kode].simbol for satu in baris]
        perute = Perute(self._lebar, (atas, bawah), self._tengah, simbol)
        semua = sorted(self._arrows(halaman, huruf, dipotong), key=_length, reverse=panjang_dulu)
        perute.route(sorted(semua, key=_order))
        kaki = PITA if halaman < len(self._bagian) - 1 else 0
        return HalamanAlir(bawah + kaki, tuple(baris), tuple(perute.simbol), tuple(perute.panah))

    def _arrows(
        self, halaman: int, huruf: Mapping[str, str], dipotong: set[tuple[str, str]]
    ) -> Iterator[Sambungan]:
        """The arrows that are seen on a page, or the part of them."""
        masuk: dict[str, Sambungan] = {}
        for langkah, tujuan, tulisan in self._branches():
            asal, ke = self._tempat[langkah.kode], self._tempat[tujuan]
            kata = tulisan if langkah.keputusan else ""
            langsung = tulisan == YA
            if asal.halaman == ke.halaman and (langkah.kode, tulisan) not in dipotong:
                if asal.halaman == halaman:
                    yield Sambungan(asal.simbol, ke.simbol, tujuan, kata, langsung=langsung)
                continue
            lewat = langsung and asal.halaman != ke.halaman
            if asal.halaman == halaman:
                keluar = f"{tujuan} {huruf[tujuan]}"  # may not join what leads to the step itself
                yield Sambungan(asal.simbol, None, keluar, kata, huruf[tujuan], langsung=lewat)
            if ke.halaman == halaman and (lewat or tujuan not in masuk):
                masuk[tujuan] = Sambungan(
                    None, ke.simbol, tujuan, "", huruf[tujuan], langsung=lewat
                )
        yield from masuk.values()

    def cut(self, gagal: Sequence[Sambungan], dipotong: set[tuple[str, str]]) -> bool:
        """Let arrows that found no way go by pentagons; False where that was no help."""
        baru = {
            (satu.asal.kunci, satu.tulisan or YA)
            for satu in gagal
            if satu.asal is not None and satu.tujuan is not None
        }
        dipotong |= baru
        return bool(baru)

    def _branches(self) -> Iterator[tuple[Langkah, str, str]]:
        """Every arrow of the procedure: step, goal, Ya or Tidak."""
        for langkah in self._sop.langkah:
            for tujuan, tulisan in ((langkah.lanjut, YA), (langkah.tidak, TIDAK)):
                if tujuan:
                    yield langkah, tujuan, tulisan

    def _letters(self, dipotong: set[tuple[str, str]]) -> dict[str, str]:
        """A letter for each goal that is reached by a pentagon, in the order of the arrows."""
        tujuan = dict.fromkeys(
            tujuan
            for langkah, tujuan, tulisan in self._branches()
            if self._tempat[tujuan].halaman != self._tempat[langkah.kode].halaman
            or (langkah.kode, tulisan) in dipotong
        )
        banyak = [*ascii_uppercase, *(f"{a}{b}" for a, b in product(ascii_uppercase, repeat=2))]
        return dict(zip(tujuan, banyak, strict=False))


def _order(satu: Sambungan) -> int:
    """What has little choice comes first: to the next row, then pentagons, then lanes."""
    if satu.langsung:
        return 0
    return 2 if satu.asal is not None and satu.tujuan is not None else 1


def _length(satu: Sambungan) -> float:
    """How far apart its ends are."""
    if satu.asal is None or satu.tujuan is None:
        return 0.0
    return abs(satu.asal.letak.atas - satu.tujuan.letak.atas)
