"""Who is to sign and to initial a paper, shown before it is chosen."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Orang
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import CaraTtd, Naskah
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.kepala import make_kepala
from sakip_desktop.services.naskah.syarat import fault_of


@dataclass(frozen=True, slots=True)
class SiapaTtd:
    """Somebody who is to sign.

    Attributes:
        orang: as the paper will name him.
        kurang: what speaks against it; empty for nothing.
    """

    orang: PenandaTangan
    kurang: str

    @property
    def kalimat(self) -> str:
        """Name and title, with whose name it is in."""
        satu = self.orang
        jabatan = " ".join((*satu.atas_nama.splitlines(), satu.jabatan))
        return f"{satu.nama or '(belum ada)'}, {jabatan}".strip(", ")


@dataclass(frozen=True, slots=True)
class OrangPilihan:
    """A person of the office who may be chosen by name."""

    id: str
    nama: str
    jabatan: str


def siapa_menandatangani(
    ctx: AppContext, naskah: Naskah
) -> tuple[tuple[SiapaTtd, ...], tuple[SiapaTtd, ...]]:
    """Who signs, and who initials, by what a draft chooses and on its day.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        kepala = make_kepala(ctx, sesi, naskah, "")

    def judge(semua: Iterable[PenandaTangan], cara: CaraTtd) -> tuple[SiapaTtd, ...]:
        return tuple(SiapaTtd(satu, fault_of(satu, cara)) for satu in semua)

    return judge(kepala.penanda_tangan, kepala.cara), judge(kepala.paraf, CaraTtd.BASAH)


def orang_pilihan(ctx: AppContext, naskah: Naskah) -> tuple[OrangPilihan, ...]:
    """Everybody of the office with the title of the paper's day, by name.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        hari = naskah.tanggal or ctx.today()
        semua = sesi.exec(select(Orang).where(Orang.opd_id == ctx.opd_id).order_by(col(Orang.nama)))
        return tuple(
            OrangPilihan(satu.id, satu.nama, records.load_jabatan(sesi, satu.id, hari))
            for satu in semua
        )
