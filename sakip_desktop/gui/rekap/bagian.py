"""What the parts of *Rekap* share: the way to a unit's form, and to an indikator's months."""

from PySide6.QtCore import Signal

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.periode import Periode
from sakip_desktop.gui.bagian import Bagian
from sakip_desktop.gui.detail_panel import DetailPanel
from sakip_desktop.gui.models import R, RecordTableModel
from sakip_desktop.gui.page import Page, Tujuan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import tabs_of


def way_to_form(ctx: AppContext, unit_id: str, periode: Periode) -> Tujuan | None:
    """The way to a unit's form in *Isi data*; None where the person may not see it there.

    The tab of the role that the form belongs to comes first; another one shows it to be read.
    """
    objek = Objek(unit_id)
    if ctx.pelaku is None or not ctx.izin(Tindakan.REALISASI_LIHAT, objek).boleh:
        return None
    tabs = [t for t in tabs_of(ctx.pelaku, ctx.kantor.jenis) if t.halaman is Halaman.ISI_DATA]
    tabs.sort(
        key=lambda tab: not ctx.izin(Tindakan.REALISASI_LIHAT, objek, sebagai=tab.peran).boleh
    )
    return next(
        (Tujuan(halaman=t.halaman, peran=t.peran, periode=periode, unit_id=unit_id) for t in tabs),
        None,
    )


class BagianRekap(Bagian):
    """One tab of *Rekap*; it reads and never writes.

    Attributes:
        rincian: its panel on the right.

    Signals:
        indikator_dipilih: id of an indikator whose months are wanted.
    """

    indikator_dipilih = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rincian = DetailPanel()

    @property
    def periode(self) -> Periode:
        """The period that the page shows."""
        return self.page.periode


class ModelTetap(RecordTableModel[R]):
    """Rows whose order says something: that of the plan, or a total below its parts."""

    @property
    def can_sort(self) -> bool:
        """Sorting would take rows away from what they belong to."""
        return False
