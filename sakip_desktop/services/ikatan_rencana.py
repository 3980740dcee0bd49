"""What binds the rows of a year's plan: figures, rupiah, and forms that were handed over."""

from collections import defaultdict
from collections.abc import Iterable

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import RealisasiAnggaran, RealisasiRow
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Simpul
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.rencana import Terikat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.siklus import form_step

Bulan = dict[str, list[Periode]]


class Pengikat:
    """Reads figures and forms of a year once a session, when they are first asked for."""

    def __init__(self, ctx: AppContext, sesi: Session, tahun: int) -> None:
        self.ctx = ctx
        self.sesi = sesi
        self.tahun = tahun
        self._figur: Bulan | None = None
        self._rupiah: Bulan | None = None
        self._keadaan: dict[str, dict[Periode, KeadaanLangkah]] = {}

    def bound(self, *indikator: Indikator) -> Terikat:
        """The months in which indikator are bound to figures and forms, all together."""
        figur = self._figures()
        return self._bound(
            (satu.unit_id, bulan) for satu in indikator for bulan in figur.get(satu.id, ())
        )

    def bound_rupiah(self, *simpul: Simpul) -> Terikat:
        """The months in which rupiah were entered at nodes, all together."""
        rupiah = self._budget()
        return self._bound(
            (satu.unit_id or "", bulan) for satu in simpul for bulan in rupiah.get(satu.id, ())
        )

    def sent_months(self, unit_id: str) -> tuple[Periode, ...]:
        """The months whose form a unit has handed over."""
        return tuple(
            bulan
            for bulan, keadaan in self._forms(unit_id).items()
            if keadaan is KeadaanLangkah.SELESAI
        )

    def by_kode(
        self, rencana: records.RencanaTahun
    ) -> tuple[dict[str, Terikat], dict[str, Terikat]]:
        """What binds each node and each indikator that is bound."""
        simpul = {satu.kode: self.bound_rupiah(satu) for satu in rencana.simpul}
        indikator = {satu.kode: self.bound(satu) for satu in rencana.indikator}
        return (
            {kode: satu for kode, satu in simpul.items() if satu.terisi},
            {kode: satu for kode, satu in indikator.items() if satu.terisi},
        )

    def _bound(self, terisi: Iterable[tuple[str, Periode]]) -> Terikat:
        terbuka: set[Periode] = set()
        diukur: set[Periode] = set()
        for unit_id, bulan in terisi:
            keadaan = self._forms(unit_id).get(bulan)
            (terbuka if keadaan is not None and keadaan.is_open else diukur).add(bulan)
        return Terikat(terbuka=tuple(sorted(terbuka)), diukur=tuple(sorted(diukur)))

    def _forms(self, unit_id: str) -> dict[Periode, KeadaanLangkah]:
        """How the form of a unit stands, by month; months without a collection are left out."""
        if unit_id not in self._keadaan:
            self._keadaan[unit_id] = {
                bulan: ada[1].keadaan
                for bulan in setahun(self.tahun).bulan
                if (ada := form_step(self.ctx, self.sesi, unit_id, bulan)) is not None
            }
        return self._keadaan[unit_id]

    def _figures(self) -> Bulan:
        if self._figur is None:
            self._figur = _by_id(
                self.sesi.exec(
                    select(
                        RealisasiRow.indikator_id,
                        RealisasiRow.tahun,
                        RealisasiRow.jenis,
                        RealisasiRow.ke,
                    ).where(
                        RealisasiRow.opd_id == self.ctx.opd_id,
                        RealisasiRow.tahun == self.tahun,
                        RealisasiRow.keadaan != Keadaan.BELUM_DIISI.value,
                    )
                )
            )
        return self._figur

    def _budget(self) -> Bulan:
        if self._rupiah is None:
            self._rupiah = _by_id(
                self.sesi.exec(
                    select(
                        RealisasiAnggaran.simpul_id,
                        RealisasiAnggaran.tahun,
                        RealisasiAnggaran.jenis,
                        RealisasiAnggaran.ke,
                    ).where(
                        RealisasiAnggaran.opd_id == self.ctx.opd_id,
                        RealisasiAnggaran.tahun == self.tahun,
                        col(RealisasiAnggaran.nilai).is_not(None),
                    )
                )
            )
        return self._rupiah


def _by_id(baris: Iterable[tuple[str, int, str, int]]) -> Bulan:
    hasil: Bulan = defaultdict(list)
    for milik, tahun, jenis, ke in baris:
        hasil[milik].append(Periode(tahun, JenisPeriode(jenis), ke))
    return hasil
