"""How a class of the category scale is shown: a sign, its own word, and colours that can be read.

The scale is data of the office; the sign follows from where the class begins, so that a better
class never looks worse than a lower one.  Two classes that begin in one band share its sign; their
words tell them apart.
"""

from sakip_desktop.domain.kinerja import Kelas
from sakip_desktop.gui import theme
from sakip_desktop.gui.theme import Tampilan

# Lower bound from which a class looks so: sign, and the state whose colours it borrows.
_RUPA = (
    (90, "▲", theme.TERCAPAI),
    (75, "△", theme.TERCAPAI),
    (60, "■", theme.PERLU_PENJELASAN),
    (50, "▽", theme.KESALAHAN),
)
_TERENDAH = ("▼", theme.KESALAHAN)


def show_kategori(kelas: Kelas) -> Tampilan:
    """Sign, word and colours of a class."""
    tanda, warna = next(
        ((tanda, warna) for batas, tanda, warna in _RUPA if kelas.batas_bawah >= batas), _TERENDAH
    )
    return Tampilan(tanda, kelas.label, warna.tinta, warna.latar)
