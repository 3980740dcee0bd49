"""What belongs to one open step when its person drives it on: what is there, from whom, to whom.

Reading only; ``alur`` and ``ceklis`` do it.
"""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session

from sakip_desktop.db.models import SiklusRow
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.langkah import (
    MENGEMBALIKAN,
    MENGEMBALIKAN_FORMULIR,
    KeadaanLangkah,
    Langkah,
    LangkahBerjalan,
    SatuanWaktu,
    Siklus,
)
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.services.ceklis import ButirCeklis, checklist_of, missing
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import DisposisiTampil, handed_to
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.putusan import require_mine, require_untouched
from sakip_desktop.services.siklus import fill, find_step, load_siklus
from sakip_desktop.services.sk_tim import passed_over
from sakip_desktop.services.tenggat import step_dues


@dataclass(frozen=True, slots=True, kw_only=True)
class LangkahLain:
    """A step that the work goes to from here.

    Attributes:
        pelaku: what its person is called in this office.
        tenggat: the day on which it is due by the office's calendar.
    """

    nomor: str
    judul: str
    pelaku: str
    tenggat: date

    @property
    def kalimat(self) -> str:
        """``3 Menyusun konsep SK (Perencana)``."""
        return f"{self.nomor} {self.judul} ({self.pelaku})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Serahan:
    """What the chosen task needs, and what may be done with it.

    Attributes:
        ceklis: its kelengkapan.
        kurang: what is missing of it, as a sentence; empty when nothing is.
        dari: the dispositions that it came with, the last first; none for a cycle's first step.
        lanjut: the step after it, None at the end.
        tidak: the step that it can be sent back to, None when it is no decision.
        formulir: sending back opens one unit's form.
        menit: the standard minutes, to begin with; None when the standard has another unit.
        baku: the standard as the SOP has it; empty when it has none.
        boleh_dilewati: the SOP allows to pass it over.
        persetujuan: it is finished by approving, not by reporting it done.
    """

    ceklis: tuple[ButirCeklis, ...]
    kurang: str
    dari: tuple[DisposisiTampil, ...]
    lanjut: LangkahLain | None
    tidak: LangkahLain | None
    formulir: bool
    menit: int | None
    baku: str
    boleh_dilewati: bool
    persetujuan: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DapatDitarik:
    """A step that the person finished and may take back."""

    langkah_id: str
    nomor: str
    judul: str
    unit_id: str | None


def serahan(ctx: AppContext, langkah_id: str) -> Serahan:
    """What an open step needs and where it may go.

    Raises:
        LangkahBelumSiap: the step is not there (any more).
        DataTidakSah: the office's calendar has no working days.
    """
    with ctx.read() as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        isi = langkah.langkah
        ceklis = checklist_of(ctx, sesi, siklus, langkah)
        waktu = isi.waktu
        formulir = MENGEMBALIKAN_FORMULIR in isi.tindakan and not isi.diisi_unit
        kembali = formulir or bool(MENGEMBALIKAN & set(isi.tindakan))
        return Serahan(
            ceklis=ceklis,
            kurang=missing(ceklis),
            dari=handed_to(ctx, sesi, siklus, langkah),
            lanjut=_after(ctx, sesi, siklus, isi),
            tidak=_other(ctx, sesi, siklus, isi.tidak) if kembali and isi.tidak else None,
            formulir=formulir,
            menit=waktu.nilai if waktu and waktu.satuan is SatuanWaktu.MENIT else None,
            baku=waktu.teks if waktu else "",
            boleh_dilewati=isi.boleh_dilewati,
            persetujuan=Tindakan.LANGKAH_SELESAI not in isi.tindakan,
        )


def _after(ctx: AppContext, sesi: Session, siklus: Siklus, langkah: Langkah) -> LangkahLain | None:
    """The step that opens next; those that need not be done today are gone past."""
    lewat, _ = passed_over(ctx, sesi, siklus.sop)
    lanjut = langkah.lanjut
    while lanjut in lewat:
        lanjut = siklus.sop.step(lanjut).lanjut
    return _other(ctx, sesi, siklus, lanjut) if lanjut else None


def _other(ctx: AppContext, sesi: Session, siklus: Siklus, kode: str) -> LangkahLain:
    langkah = siklus.sop.step(kode)
    return LangkahLain(
        nomor=langkah.nomor,
        judul=fill(ctx, langkah.judul),
        pelaku=sebutan(langkah.pelaku[0], ctx.kantor.jenis),
        tenggat=step_dues(ctx, sesi, siklus)[kode],
    )


def dapat_ditarik(ctx: AppContext, siklus_id: str) -> DapatDitarik | None:
    """The step of a cycle that the person finished last and nobody has worked on since."""
    with ctx.read() as sesi:
        baris = sesi.get(SiklusRow, siklus_id)
        if baris is None or baris.opd_id != ctx.opd_id or ctx.pelaku is None:
            return None
        (siklus,) = load_siklus(sesi, [baris])
        selesai = [satu for satu in siklus.langkah if satu.keadaan is KeadaanLangkah.SELESAI]
        for satu in sorted(selesai, key=_when, reverse=True):
            if _may_take_back(ctx, sesi, siklus, satu):
                isi = satu.langkah
                return DapatDitarik(
                    langkah_id=satu.id,
                    nomor=isi.nomor,
                    judul=fill(ctx, isi.judul),
                    unit_id=satu.unit_id,
                )
    return None


def _when(langkah: LangkahBerjalan) -> str:
    return "" if langkah.sejak is None else langkah.sejak.isoformat()


def _may_take_back(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> bool:
    if not ctx.izin(Tindakan.LANGKAH_TARIK).boleh:
        return False
    try:
        require_mine(ctx, sesi, langkah, Tindakan.LANGKAH_TARIK, None)
        require_untouched(ctx, sesi, siklus, langkah)
    except GalatSakip:
        return False
    return True


def jam_mundur(ctx: AppContext) -> str:
    """A sentence when the computer's clock shows an earlier day than the office's last entry."""
    with ctx.read() as sesi:
        hari = ctx.role_day(sesi)
    if hari <= ctx.today():
        return ""
    return (
        f"Jam komputer menunjukkan {tanggal_indonesia(ctx.today())}, lebih awal dari catatan "
        f"terakhir kantor, {tanggal_indonesia(hari)}. Tenggat dihitung dengan tanggal yang lebih "
        "akhir; minta administrator memeriksa jam komputer."
    )
