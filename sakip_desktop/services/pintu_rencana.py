"""The door through which the window changes a plan: the reason, the plan as it stands, what came.

``ubah_rencana`` (fields), ``baris_rencana`` (rows) and ``tahun_rencana`` (a year) are the verbs.
Every change is a dated version with its reason; a change that would orphan a figure is refused with
the way to do it right.  What a unit has handed over keeps the version it was measured with; what is
still open is measured by the new one.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Self

from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.alasan import is_alasan
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import check_tahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah_rencana import Naskah

TAK_BERUBAH = Perubahan(frozenset(), "Tidak ada yang berubah")


@dataclass(frozen=True, slots=True)
class HasilUbah:
    """What a change of the plan came to.

    Attributes:
        perubahan: for the pages; of no kind when nothing changed.
        gema: what was understood when it was not the plain form ("terbaca 12,5").
        temuan: findings of the changed plan at this row.
    """

    perubahan: Perubahan
    gema: str = ""
    temuan: tuple[Temuan, ...] = ()

    @classmethod
    def of(
        cls, naskah: Naskah, label: str, gema: str = "", temuan: tuple[Temuan, ...] = ()
    ) -> Self:
        """What came of a change whose session has ended."""
        urut = naskah.sesi.urut if isinstance(naskah.sesi, WriteSession) else None
        if urut is None:
            return cls(TAK_BERUBAH, gema, temuan)
        return cls(Perubahan(frozenset({Jenis.RENCANA}), label, jurnal_urut=urut), gema, temuan)


@contextmanager
def change(
    ctx: AppContext, tahun: int, label: str, kode: str, alasan: str, sebagai: Peran | None
) -> Iterator[Naskah]:
    """The plan of a year, to be changed in one transaction.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        label: what is done, as the journal and the window call it.
        kode: what it is about.
        alasan: why; kept with the versions.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: the reason says nothing, or there is no such year.
        IzinDitolak: only the planner may.
    """
    sebab = check_alasan(alasan)
    check_tahun(tahun)
    work = ctx.work(Tindakan.RENCANA_UBAH, label, tentang=f"{tahun} {kode}", sebagai=sebagai)
    with work as sesi:
        yield Naskah(ctx, sesi, tahun, sebab)


def check_alasan(alasan: str) -> str:
    """The reason as it is kept with the version.

    Raises:
        DataTidakSah: it says nothing.
    """
    if not is_alasan(alasan):
        raise DataTidakSah(
            "Alasan perubahan belum diisi.",
            "Setiap perubahan rencana disimpan sebagai versi dengan alasannya.",
            "Tulis alasannya, misalnya “Perjanjian Kinerja Perubahan”.",
        )
    return clean_text(alasan).strip()
