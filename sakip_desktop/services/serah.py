"""What belongs to one open step when its person drives it on: what is there, from whom, to whom.

Reading only; ``alur`` and ``ceklis`` do it.
"""

from dataclasses import dataclass, replace
from datetime import date

from sqlmodel import Session

from sakip_desktop.db.models import SiklusRow
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.kata_sop import DARI_DATA, meaning_of
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
from sakip_desktop.services.ceklis import ButirCeklis, checklist_of, missing, results_of
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.disposisi import DisposisiTampil, handed_to
from sakip_desktop.services.dokumen import daftar_final, name_of
from sakip_desktop.services.kertas_langkah import kertas_siklus
from sakip_desktop.services.naskah.konsep import find_naskah
from sakip_desktop.services.naskah.susun import susun
from sakip_desktop.services.naskah.syarat import check_naskah
from sakip_desktop.services.pengiriman import penerima_of
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
        hasil: the papers that it puts out, how far they are, and what they lack.
        penggandaan: how many copies are to be made, for a step that copies or sends; else empty.
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
    hasil: tuple[ButirCeklis, ...]
    penggandaan: str
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
            hasil=_results(ctx, sesi, siklus, langkah),
            penggandaan=_copies(ctx, sesi, siklus, isi),
            dari=handed_to(ctx, sesi, siklus, langkah),
            lanjut=_after(ctx, sesi, siklus, isi),
            tidak=_other(ctx, sesi, siklus, isi.tidak) if kembali and isi.tidak else None,
            formulir=formulir,
            menit=waktu.nilai if waktu and waktu.satuan is SatuanWaktu.MENIT else None,
            baku=waktu.teks if waktu else "",
            boleh_dilewati=isi.boleh_dilewati,
            persetujuan=Tindakan.LANGKAH_SELESAI not in isi.tindakan,
        )


_KURANG_TERBANYAK = 3
_KATA_GANDA = ("pengganda", "mengganda", "distribu", "pengiriman", "mengirimkan")


def _results(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[ButirCeklis, ...]:
    """What it puts out; of a draft also what it lacks before it can be signed."""
    boleh = ctx.izin(Tindakan.RENCANA_LIHAT).boleh
    return tuple(
        replace(satu, asal=f"{satu.asal}{kurang}")
        if boleh and (kurang := _lacks(ctx, sesi, satu))
        else satu
        for satu in results_of(kertas_siklus(ctx, sesi, siklus), langkah)
    )


def _lacks(ctx: AppContext, sesi: Session, butir: ButirCeklis) -> str:
    """In a sentence what a draft needs before it becomes final; nothing that holds the step up."""
    kertas = butir.kertas
    if kertas is None or not kertas.konsep:
        return ""
    naskah = find_naskah(ctx, sesi, kertas.naskah_id)
    try:
        syarat = check_naskah(ctx, sesi, naskah, susun(ctx, sesi, naskah))
    except GalatSakip as galat:
        return f" {galat}"
    kurang = [satu.isi.rstrip(".") for satu in syarat if satu.terpenuhi is False]
    if not kurang:
        return " Siap difinalkan."
    lagi = len(kurang) - _KURANG_TERBANYAK
    sisa = f"; dan {lagi} hal lagi" if lagi > 0 else ""
    return f" Sebelum final: {'; '.join(kurang[:_KURANG_TERBANYAK])}{sisa}."


def _copies(ctx: AppContext, sesi: Session, siklus: Siklus, langkah: Langkah) -> str:
    """How many copies all recipients of the cycle's finished papers get together."""
    if not any(kata in langkah.judul.casefold() for kata in _KATA_GANDA):
        return ""
    kata = (*langkah.keluaran, *langkah.kelengkapan)
    kertas = {meaning_of(satu).kertas for satu in kata} - DARI_DATA - {None}
    if not kertas:
        return ""
    baris = []
    for satu in daftar_final(ctx, sesi, siklus.periode):
        if not satu.terbaru or satu.kode not in kertas | {KodeDokumen.SURAT_PENGANTAR}:
            continue
        penerima = penerima_of(ctx, sesi, satu.id)
        if penerima:
            jumlah = sum(orang.banyaknya for orang in penerima)
            baris.append(f"{name_of(satu)}: {jumlah} rangkap untuk {len(penerima)} penerima.")
    return "\n".join(baris) or (
        "Belum tercatat; tulis penerimanya di Surat & naskah, Kirim & arsip."
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
