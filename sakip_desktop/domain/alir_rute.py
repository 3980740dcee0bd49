"""Finds the ways of the arrows on one page of a flowchart.

Each row holds one symbol, so the way straight to the next row is always free.  Every other arrow
leaves its symbol sideways, runs up or down in a lane of its own and enters its goal sideways.  Of
all lanes the one is taken that crosses the fewest arrows, then the shortest.  Arrows to the same
goal may join.  A lane never runs through a symbol, a word or along another arrow.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sakip_desktop.domain.alir_gambar import (
    TIDAK,
    Bentuk,
    Panah,
    Persegi,
    Simbol,
    Titik,
    Tulisan,
)

PITA = 24.0
"""Height of the band for pentagons above or below the rows of a page."""
_SEGILIMA = 12.0
_JARAK_SEGILIMA = (8.0, 11.0, 15.0, 22.0, 30.0, 40.0, 55.0, 75.0, 6.0)  # from the symbol it serves
_PINTU = (0.0, -0.27, 0.27, -0.38, 0.38)  # where arrows come in, in heights from the middle
_RENGGANG = 4.0  # between lanes
_TEPI = 6.0  # from a lane to the edge of the drawing
_JARAK_SIMBOL = 4.0  # from an arrow to a symbol that is none of its ends
_JARAK_GARIS = 2.5  # between arrows side by side
_JARAK_UJUNG = 9.0  # between arrows one behind the other, so that they do not look like one
_JARAK_TULISAN = 0.8
_TINGGI_TULISAN = 8.0
_LEBAR_TULISAN = {TIDAK: 20.0}
_LEBAR_TULISAN_LAIN = 12.0
_DAERAH_KELUAR = (23.0, 9.0)  # beside a diamond, where a word may have to stand

# What an arrow costs: crossings first.
_SILANG, _PANJANG, _GESER, _KOLOM, _SAMPING, _KELUAR = 60.0, 0.1, 0.7, 5.0, 5.0, 20.0
_TULISAN_LUAR, _SISI_SAMA = 9.0, 9.0


@dataclass(frozen=True, slots=True)
class Sambungan:
    """One arrow to be drawn on a page.

    Attributes:
        asal, tujuan: its symbols; None is a pentagon.
        huruf: letter of the pentagon.
        tulisan: the word beside its start.
        kelompok: code of the step it leads to in the end; arrows of one group may join.
        langsung: leads to the next row, perhaps over the page break.
    """

    asal: Simbol | None
    tujuan: Simbol | None
    kelompok: str
    tulisan: str = ""
    huruf: str = ""
    langsung: bool = False


@dataclass(frozen=True, slots=True)
class _Calon:
    """A way that an arrow could take."""

    titik: tuple[Titik, ...]
    biaya: float
    segilima: Simbol | None = None


class TidakMuat(Exception):  # noqa: N818 - a word of this module, caught by the one that lays out
    """There is no way left for these arrows; a wider drawing has more lanes."""

    def __init__(self, gagal: Sequence[Sambungan]) -> None:
        super().__init__(", ".join(satu.kelompok for satu in gagal))
        self.gagal = tuple(gagal)


class Perute:
    """The arrows of one page, found one after the other."""

    def __init__(
        self,
        lebar: float,
        baris: tuple[float, float],
        kolom: Sequence[float],
        simbol: Iterable[Simbol],
    ) -> None:
        self.simbol = list(simbol)
        self.panah: list[Panah] = []
        self._baris = baris  # where the rows begin and end
        self._kolom = kolom  # middles of the columns
        self._lebar = lebar
        banyak = int((lebar - 2 * _TEPI) // _RENGGANG)
        awal = (lebar - banyak * _RENGGANG) / 2
        self._lajur = [awal + ke * _RENGGANG for ke in range(banyak + 1)]
        self._tegak: list[tuple[float, float, float, str]] = []  # x, from, to, group
        self._datar: list[tuple[float, float, float, str]] = []  # y, from, to, group
        self._tulisan: list[Persegi] = []
        # What arrows keep away from: left, right, top, bottom; and of which symbol.
        self._halangan: list[tuple[object, float, float, float, float]] = []
        for satu in self.simbol:
            self._block(satu, satu.letak, _JARAK_SIMBOL)
        self._menunggu: dict[str, int] = {}  # decisions with exits that are still to come

    def route(self, semua: Sequence[Sambungan]) -> None:
        """Draw them all.

        Raises:
            TidakMuat: some have no way left.
        """
        for satu in semua:
            if satu.asal is not None and satu.tulisan:
                kunci = satu.asal.kunci
                self._menunggu[kunci] = self._menunggu.get(kunci, 0) + 1
        gagal = [satu for satu in semua if not self._route(satu)]
        if gagal:
            raise TidakMuat(gagal)

    def _route(self, sambungan: Sambungan) -> bool:
        if sambungan.asal is not None and sambungan.tulisan:
            self._menunggu[sambungan.asal.kunci] -= 1
        pilihan = None
        if sambungan.langsung:
            pilihan = self._best(sambungan, self._straight(sambungan))
        if pilihan is None:
            pilihan = self._best(sambungan, self._ways(sambungan))
        if pilihan is not None:
            self._take(sambungan, *pilihan)
        return pilihan is not None

    def _best(
        self, sambungan: Sambungan, calon: Iterable[_Calon]
    ) -> tuple[_Calon, Tulisan | None] | None:
        terbaik: tuple[_Calon, Tulisan | None] | None = None
        murah = float("inf")
        for satu in sorted(calon, key=lambda satu: satu.biaya):
            if satu.biaya >= murah:
                break
            biaya = self._price(sambungan, satu, murah)
            if biaya is None or biaya >= murah:
                continue
            tulisan = self._word(sambungan, satu)
            if tulisan is not None and not _is_inside(satu.titik, tulisan.letak):
                biaya += _TULISAN_LUAR
            if biaya >= murah or (sambungan.tulisan and tulisan is None):
                continue
            terbaik, murah = (satu, tulisan), biaya
        return terbaik

    def _block(self, milik: object, letak: Persegi, jarak: float) -> None:
        self._halangan.append(
            (
                milik,
                letak.kiri - jarak,
                letak.kanan + jarak,
                letak.atas - jarak,
                letak.bawah + jarak,
            )
        )

    def _take(self, sambungan: Sambungan, calon: _Calon, tulisan: Tulisan | None) -> None:
        self.panah.append(Panah(calon.titik, tulisan))
        if calon.segilima is not None:
            self.simbol.append(calon.segilima)
            self._block(calon.segilima, calon.segilima.letak, _JARAK_GARIS)
        if tulisan is not None:
            self._tulisan.append(tulisan.letak)
            self._block(tulisan, tulisan.letak, _JARAK_TULISAN)
        for (x0, y0), (x1, y1) in _segments(calon.titik):
            if x0 == x1:
                self._tegak.append((x0, min(y0, y1), max(y0, y1), sambungan.kelompok))
            else:
                self._datar.append((y0, min(x0, x1), max(x0, x1), sambungan.kelompok))

    # Ways

    def _straight(self, sambungan: Sambungan) -> Iterator[_Calon]:
        """To the row below: straight down, or sideways and down on its middle."""
        asal, tujuan = sambungan.asal, sambungan.tujuan
        if asal is None or tujuan is None:
            return
        kiri = max(asal.flat[0], tujuan.flat[0])
        kanan = min(asal.flat[1], tujuan.flat[1])
        if kiri <= kanan:
            tengah = [s.letak.tengah[0] for s in (asal, tujuan)]
            x = next((x for x in tengah if kiri <= x <= kanan), (kiri + kanan) / 2)
            yield _Calon(((x, asal.letak.bawah), (x, tujuan.letak.atas)), 0)
            return
        x, y = tujuan.letak.tengah[0], asal.letak.tengah[1]
        awal = asal.side(y, kanan=x > asal.letak.tengah[0])
        yield _Calon(((awal, y), (x, y), (x, tujuan.letak.atas)), 0)

    def _ways(self, sambungan: Sambungan) -> Iterator[_Calon]:
        asal, tujuan = sambungan.asal, sambungan.tujuan
        if asal is not None and tujuan is not None:
            yield from self._between(asal, tujuan)
        elif asal is not None:
            yield from self._outward(sambungan, asal)
        elif tujuan is not None:  # pragma: no branch - no arrow is without a symbol at both ends
            yield from self._inward(sambungan, tujuan)

    def _between(self, asal: Simbol, tujuan: Simbol) -> Iterator[_Calon]:
        y = asal.letak.tengah[1]
        for x in self._lajur:
            keluar = _side_of(asal, x)
            if keluar is None:
                continue
            depan = ((asal.side(y, kanan=keluar), y), (x, y))
            for ujung, biaya in self._entries(tujuan, x):
                if ujung[0][1] != y:
                    yield self._calon((*depan, *ujung), biaya)

    def _entries(self, tujuan: Simbol, x: float) -> Iterator[tuple[tuple[Titik, Titik], float]]:
        """From a lane sideways into a symbol: at half height, a little above, a little below."""
        masuk = _side_of(tujuan, x)
        if masuk is None:
            return
        sama = _SISI_SAMA if self._is_used(tujuan, kanan=masuk) else 0.0
        for geser in _PINTU:
            y = tujuan.letak.tengah[1] + geser * tujuan.letak.tinggi
            biaya = sama + (_GESER if geser else 0.0)
            yield ((x, y), (tujuan.side(y, kanan=masuk), y)), biaya

    def _is_used(self, simbol: Simbol, *, kanan: bool) -> bool:
        """Whether an arrow starts on that side; better not to come in there."""
        y = simbol.letak.tengah[1]
        x = simbol.side(y, kanan=kanan)
        return any(satu.titik[0] == (x, y) for satu in self.panah)

    def _outward(self, sambungan: Sambungan, asal: Simbol) -> Iterator[_Calon]:
        """To a pentagon: below the last row of the page, or beside the symbol."""
        tengah, y = asal.letak.tengah
        if sambungan.langsung:
            segilima = _pentagon(sambungan, (tengah, self._baris[1] + PITA - 2 - _SEGILIMA / 2))
            titik = ((tengah, asal.letak.bawah), (tengah, segilima.letak.atas))
            yield self._calon(titik, 0, segilima)
        kata = _word_width(sambungan.tulisan) + 3 if sambungan.tulisan else 0.0
        # Behind the word, or (in a narrow column) with the word below it.
        for dekat in (kata, 0.0):
            for jarak in _JARAK_SEGILIMA:
                for kanan in (True, False):
                    awal = asal.side(y, kanan=kanan)
                    ujung = awal + _signed(dekat + jarak, kanan=kanan)
                    pusat = ujung + _signed(_SEGILIMA / 2, kanan=kanan)
                    biaya = _SAMPING + (kata - dekat) / 2 + _narrow(jarak)
                    titik = ((awal, y), (ujung, y))
                    yield self._calon(titik, biaya, _pentagon(sambungan, (pusat, y)))

    def _inward(self, sambungan: Sambungan, tujuan: Simbol) -> Iterator[_Calon]:
        """From a pentagon: above the first row of the page, or beside the symbol."""
        tengah, y = tujuan.letak.tengah
        if sambungan.langsung:
            segilima = _pentagon(sambungan, (tengah, self._baris[0] - PITA + 2 + _SEGILIMA / 2))
            titik = ((tengah, segilima.letak.bawah), (tengah, tujuan.letak.atas))
            yield self._calon(titik, 0, segilima)
        for jarak in _JARAK_SEGILIMA:
            for kanan in (True, False):
                for geser in _PINTU:
                    tempat = y + geser * tujuan.letak.tinggi
                    ujung = tujuan.side(tempat, kanan=kanan)
                    awal = tujuan.side(y, kanan=kanan) + _signed(jarak, kanan=kanan)
                    pusat = (awal + _signed(_SEGILIMA / 2, kanan=kanan), tempat)
                    biaya = _SAMPING + (_GESER if geser else 0) + _narrow(jarak)
                    titik = ((awal, tempat), (ujung, tempat))
                    yield self._calon(titik, biaya, _pentagon(sambungan, pusat))

    def _calon(
        self, titik: tuple[Titik, ...], biaya: float, segilima: Simbol | None = None
    ) -> _Calon:
        for (x0, y0), (x1, y1) in _segments(titik):
            biaya += _PANJANG * (abs(x1 - x0) + abs(y1 - y0))
            if x0 == x1 and len(titik) > 2:
                biaya += self._lane_price(x0, min(y0, y1), max(y0, y1))
        return _Calon(titik, biaya, segilima)

    def _lane_price(self, x: float, atas: float, bawah: float) -> float:
        """Lanes belong between the columns, and not where a word may have to stand."""
        jarak = min(abs(x - tengah) for tengah in self._kolom)
        lebar = self._lebar / len(self._kolom)
        biaya = _KOLOM * max(0.0, 1 - jarak / (lebar / 2))
        samping, naik = _DAERAH_KELUAR
        for satu in self.simbol:
            if not self._menunggu.get(satu.kunci):
                continue
            letak = satu.letak
            dekat = letak.kiri - samping < x < letak.kanan + samping
            if dekat and atas < letak.tengah[1] + naik and bawah > letak.tengah[1] - naik:
                biaya += _KELUAR
        return biaya

    # Judging a way

    def _price(self, sambungan: Sambungan, calon: _Calon, paling: float) -> float | None:
        """Cost with all crossings; None where it is not possible."""
        biaya = calon.biaya
        if not self._is_free(sambungan, calon):
            return None
        for (x0, y0), (x1, y1) in _segments(calon.titik):
            if x0 == x1:
                ruas = (x0, min(y0, y1), max(y0, y1))
                silang = _crossings(ruas, self._tegak, self._datar, sambungan.kelompok)
            else:
                ruas = (y0, min(x0, x1), max(x0, x1))
                silang = _crossings(ruas, self._datar, self._tegak, sambungan.kelompok)
            if silang is None:
                return None
            biaya += silang * _SILANG
            if biaya >= paling:
                return None
        return biaya

    def _is_free(self, sambungan: Sambungan, calon: _Calon) -> bool:
        """No symbol and no word stands in the way, and a new pentagon has room."""
        baru = calon.segilima
        if baru is not None:
            if baru.letak.kiri < 1 or baru.letak.kanan > self._lebar - 1:
                return False
            if not self._has_room(baru.letak):
                return False
        for (x0, y0), (x1, y1) in pairwise(calon.titik):
            kiri, kanan = (x0, x1) if x0 < x1 else (x1, x0)
            atas, bawah = (y0, y1) if y0 < y1 else (y1, y0)
            for milik, a, b, c, d in self._halangan:
                kena = kanan > a and kiri < b and bawah > c and atas < d
                if kena and milik is not sambungan.asal and milik is not sambungan.tujuan:
                    return False
        return True

    def _has_room(self, letak: Persegi) -> bool:
        return not (
            any(letak.meets(satu.letak, 1.5) for satu in self.simbol)
            or any(letak.meets(satu, 1) for satu in self._tulisan)
            or any(self._hits(letak, 1.5))
        )

    def _hits(self, letak: Persegi, jarak: float) -> Iterator[bool]:
        """For each drawn line whether it runs through a rectangle."""
        for x, awal, akhir, _ in self._tegak:
            yield letak.meets(_around((x, awal), (x, akhir)), jarak)
        for y, awal, akhir, _ in self._datar:
            yield letak.meets(_around((awal, y), (akhir, y)), jarak)

    def _word(self, sambungan: Sambungan, calon: _Calon) -> Tulisan | None:
        """The word beside the start of the arrow, where it touches nothing."""
        if not sambungan.tulisan:
            return None
        lebar = _word_width(sambungan.tulisan)
        baru = () if calon.segilima is None else (calon.segilima,)
        sendiri = [_around(awal, akhir) for awal, akhir in _segments(calon.titik)]
        for letak in _word_places(calon.titik, lebar):
            if letak.kiri < 0.5 or letak.kanan > self._lebar - 0.5:
                continue
            if any(letak.meets(satu, _JARAK_TULISAN) for satu in (*sendiri, *self._tulisan)):
                continue
            if any(letak.meets(satu.letak, 0.5) for satu in (*self.simbol, *baru)):
                continue
            if not any(self._hits(letak, _JARAK_TULISAN)):
                return Tulisan(sambungan.tulisan, letak)
        return None


def _segments(titik: Sequence[Titik]) -> Iterator[tuple[Titik, Titik]]:
    return pairwise(titik)


def _around(awal: Titik, akhir: Titik) -> Persegi:
    (x0, y0), (x1, y1) = awal, akhir
    return Persegi(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))


def _pentagon(sambungan: Sambungan, pusat: Titik) -> Simbol:
    sisi = _SEGILIMA
    letak = Persegi(pusat[0] - sisi / 2, pusat[1] - sisi / 2, sisi, sisi)
    return Simbol(Bentuk.SEGILIMA, sambungan.huruf, letak, sambungan.huruf)


def _signed(jarak: float, *, kanan: bool) -> float:
    return jarak if kanan else -jarak


def _narrow(jarak: float) -> float:
    """What it costs that an arrow is hardly longer than its head."""
    return 0.0 if jarak >= _JARAK_SEGILIMA[0] else _SAMPING


def _word_width(tulisan: str) -> float:
    return _LEBAR_TULISAN.get(tulisan, _LEBAR_TULISAN_LAIN)


def _side_of(simbol: Simbol, x: float) -> bool | None:
    """Whether a lane is to the right of a symbol; None where it is neither right nor left."""
    if x > simbol.letak.kanan + _JARAK_SIMBOL:
        return True
    if x < simbol.letak.kiri - _JARAK_SIMBOL:
        return False
    return None


def _word_places(titik: Sequence[Titik], lebar: float) -> list[Persegi]:
    """Beside the start, the best place first.

    Inside the bend of the arrow comes first: the other side stays free for what comes back.
    """
    (x0, y0), (x1, y1) = titik[:2]
    tinggi = _TINGGI_TULISAN
    if x0 == x1:
        return [Persegi(kiri, y0 + 1, lebar, tinggi) for kiri in (x0 + 2, x0 - 2 - lebar)]
    kiri = x0 + 1 if x1 > x0 else x0 - 1 - lebar
    atas = [y0 + 1, y0 - 1 - tinggi]
    if len(titik) > 2 and titik[2][1] < y1:
        atas.reverse()
    if len(titik) == 2:  # below or above the pentagon that it leads to
        sisi = _SEGILIMA / 2 + 1
        atas += [y0 + sisi, y0 - sisi - tinggi]
    return [Persegi(kiri, satu, lebar, tinggi) for satu in atas]


def _is_inside(titik: Sequence[Titik], letak: Persegi) -> bool:
    """Whether a word stands on the side that its arrow turns to."""
    if len(titik) < 3 or titik[0][0] == titik[1][0]:
        return True
    return (letak.atas > titik[1][1]) == (titik[2][1] > titik[1][1])


def _crossings(
    ruas: tuple[float, float, float],
    sejajar: Iterable[tuple[float, float, float, str]],
    lintang: Iterable[tuple[float, float, float, str]],
    kelompok: str,
) -> int | None:
    """How many lines a piece crosses; None where it runs along one or ends on one."""
    letak, awal, akhir = ruas
    dekat = _JARAK_GARIS
    for tempat, dari, ke, milik in sejajar:
        if milik == kelompok and tempat == letak:
            continue  # they join
        if abs(tempat - letak) < dekat and awal < ke + _JARAK_UJUNG and dari < akhir + _JARAK_UJUNG:
            return None
    silang = 0
    for tempat, dari, ke, milik in lintang:
        if awal - dekat < tempat < akhir + dekat and dari - dekat < letak < ke + dekat:
            if milik == kelompok:
                continue
            tengah = awal + dekat <= tempat <= akhir - dekat
            if not (tengah and dari + dekat <= letak <= ke - dekat):
                return None
            silang += 1
    return silang
