"""Whose turn it is on a page: the step that is worked there, and what may be done with it now."""

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.models import Jurnal, JurnalBaris
from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, Langkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import Periode
from sakip_desktop.services import pemeriksaan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan, sebutan_unit
from sakip_desktop.services.siklus import fill, list_siklus
from sakip_desktop.services.tugas import listed

# What somebody must be allowed to see whose turn it is on a page; None where everybody may who
# has logged in.
_LIHAT: dict[Halaman, Tindakan | None] = {
    Halaman.TUGAS: None,
    Halaman.ISI_DATA: Tindakan.REALISASI_LIHAT,
    Halaman.REKAP: Tindakan.REKAP_LIHAT,
    Halaman.VALIDASI: Tindakan.VALIDASI_LIHAT,
    Halaman.PERSETUJUAN: Tindakan.PERSETUJUAN_LIHAT,
    Halaman.RENCANA: Tindakan.RENCANA_LIHAT,
    Halaman.NASKAH: Tindakan.RENCANA_LIHAT,
    Halaman.ADMINISTRASI: Tindakan.JURNAL_LIHAT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Giliran:
    """The next step of a cycle that is worked on a page.

    Attributes:
        judul, tombol: title of the step and words of its button, with the office's own titles.
        pelaku: what the one whose step it is is called.
        milik_saya: whether it is a step of the role that the tab stands for.
        alasan: why it cannot be finished now, a short sentence; empty when it can.
        catatan: what has to be said before it is finished (the same person filled and checks).
        per_unit: the Tidak branch sends units' forms back, not the whole.
        boleh_catat: whether the planner may record a written approval now.
    """

    siklus: Siklus
    langkah: LangkahBerjalan
    judul: str
    tombol: str
    pelaku: str
    milik_saya: bool
    alasan: str = ""
    catatan: str = ""
    per_unit: bool = False
    boleh_catat: bool = False

    @property
    def terbuka(self) -> bool:
        """Whether somebody can work in it now."""
        return self.langkah.keadaan.is_open

    @property
    def dikembalikan(self) -> str:
        """The words of the one who sent it back; empty when nobody did."""
        kembali = self.langkah.keadaan is KeadaanLangkah.DIKEMBALIKAN
        return self.langkah.catatan if kembali else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selesai:
    """A decision that was made on a page.

    Attributes:
        tertulis: it was made on paper and is only recorded; the note says by whom and when.
    """

    judul: str
    oleh: str
    pada: datetime
    catatan: str = ""
    tertulis: bool = False


def giliran(
    ctx: AppContext, halaman: Halaman, periode: Periode, *, sebagai: Peran | None
) -> Giliran | None:
    """The step of exactly that period that is open on the page, otherwise the next to come.

    None when no cycle of the period has a step left there.

    Raises:
        IzinDitolak: the person may not see the page.
    """
    with ctx.read(_LIHAT[halaman]) as sesi:
        menunggu: Giliran | None = None
        for siklus in list_siklus(ctx, sesi, menyentuh=periode):
            if siklus.periode != periode:
                continue
            langkah = _next_on(siklus, halaman)
            if langkah is None:
                continue
            satu = _make(ctx, sesi, siklus, langkah, sebagai)
            if satu.terbuka:
                return satu
            menunggu = menunggu or satu
        return menunggu


def periode_giliran(
    ctx: AppContext, halaman: Halaman, periode: Periode, *, sebagai: Peran | None
) -> Periode | None:
    """Another period, holding this one or lying inside it, in which my step is open there."""
    with ctx.read(_LIHAT[halaman]) as sesi:
        for siklus in list_siklus(ctx, sesi, menyentuh=periode):
            langkah = _next_on(siklus, halaman)
            if (
                siklus.periode != periode
                and langkah is not None
                and langkah.keadaan.is_open
                and sebagai in langkah.langkah.pelaku
            ):
                return siklus.periode
    return None


def keputusan(ctx: AppContext, halaman: Halaman, periode: Periode) -> tuple[Selesai, ...]:
    """What was finished on the page for exactly that period, newest first."""
    with ctx.read(_LIHAT[halaman]) as sesi:
        hasil = [
            Selesai(
                judul=fill(ctx, satu.langkah.judul),
                oleh=satu.oleh,
                pada=satu.sejak,
                catatan=satu.catatan,
                tertulis=_is_written(sesi, satu),
            )
            for siklus in list_siklus(ctx, sesi, menyentuh=periode)
            if siklus.periode == periode
            for satu in siklus.langkah
            if satu.langkah.halaman is halaman
            and satu.keadaan is KeadaanLangkah.SELESAI
            and satu.sejak is not None
        ]
    return tuple(sorted(hasil, key=lambda satu: satu.pada, reverse=True))


def _is_written(sesi: Session, langkah: LangkahBerjalan) -> bool:
    """Whether the journal's last word on the step is that an approval on paper was recorded."""
    kueri = (
        select(Jurnal.tindakan)
        .join(
            JurnalBaris,
            sa.and_(
                col(JurnalBaris.instalasi) == Jurnal.instalasi,
                col(JurnalBaris.urut) == Jurnal.urut,
            ),
        )
        .where(JurnalBaris.tabel == "langkah_berjalan", JurnalBaris.kunci == langkah.id)
        .order_by(col(Jurnal.urut).desc())
    )
    return sesi.exec(kueri).first() == Tindakan.PERSETUJUAN_CATAT


def _next_on(siklus: Siklus, halaman: Halaman) -> LangkahBerjalan | None:
    for satu in siklus.langkah:
        belum = not satu.keadaan.is_done
        if satu.langkah.halaman is halaman and satu.unit_id is None and belum:
            return satu
    return None


def _make(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    langkah: LangkahBerjalan,
    sebagai: Peran | None,
) -> Giliran:
    sop_langkah = langkah.langkah
    tidak = siklus.sop.step(sop_langkah.tidak) if sop_langkah.tidak else None
    catatan, larangan = _same_person(ctx, sesi, siklus, langkah)
    return Giliran(
        siklus=siklus,
        langkah=langkah,
        judul=fill(ctx, sop_langkah.judul),
        tombol=fill(ctx, sop_langkah.tombol),
        pelaku=sebutan(sop_langkah.pelaku[0], ctx.kantor.jenis),
        milik_saya=sebagai in sop_langkah.pelaku,
        alasan=_not_yet(ctx, sesi, siklus, langkah) or larangan,
        catatan=catatan,
        per_unit=tidak is not None and tidak.per_unit,
        boleh_catat=langkah.keadaan.is_open
        and sebagai is Peran.PERENCANA
        and Tindakan.PERSETUJUAN_CATAT in sop_langkah.tindakan
        and ctx.kebijakan(sesi, ctx.role_day(sesi)).persetujuan_tertulis,
    )


def _not_yet(ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan) -> str:
    """Why the step cannot be finished now, in few words; empty when it can."""
    tiap_unit, unit = _units_missing(ctx, sesi, siklus)
    if tiap_unit is not None and (
        not langkah.keadaan.is_open or "formulir.semua_masuk" in langkah.langkah.periksa
    ):
        if tiap_unit.diisi_unit:
            return f"Menunggu kiriman formulir {listed(unit)}."
        siapa = sebutan_unit(sebutan(tiap_unit.pelaku[0], ctx.kantor.jenis), listed(unit))
        return f"Menunggu {siapa}: {fill(ctx, tiap_unit.judul)}."
    if langkah.keadaan.is_open:
        temuan = [
            satu
            for nama in langkah.langkah.periksa
            for satu in pemeriksaan.PEMERIKSAAN[nama](ctx, sesi, siklus, langkah)
        ]
        return temuan[0].isi if temuan else ""
    sekarang = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
    if sekarang is None:
        return "Putaran kerja ini sudah selesai."
    siapa = sebutan(sekarang.langkah.pelaku[0], ctx.kantor.jenis)
    return f"Menunggu {siapa}: {fill(ctx, sekarang.langkah.judul)}."


def _units_missing(
    ctx: AppContext, sesi: Session, siklus: Siklus
) -> tuple[Langkah | None, list[str]]:
    """The step that units are at now, the first of them, and which units, in their order."""
    terbuka = [
        satu
        for satu in siklus.langkah
        if satu.langkah.per_unit and satu.keadaan.is_open and satu.unit_id is not None
    ]
    if not terbuka:
        return None, []
    langkah = terbuka[0].langkah
    di_situ = {satu.unit_id for satu in terbuka if satu.langkah is langkah}
    unit = ctx.units(sesi)
    return langkah, [satu.nama for satu in unit if satu.id in di_situ]


def _same_person(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[str, str]:
    """The notice when I filled what I am to check, and the reason when the office refuses it."""
    if (
        ctx.pelaku is None
        or Tindakan.VALIDASI_SETUJUI not in langkah.langkah.tindakan
        or ctx.pelaku.orang_id not in pemeriksaan.fillers(ctx, sesi, siklus.periode)
    ):
        return "", ""
    if ctx.kebijakan(sesi, ctx.role_day(sesi)).pengisi_boleh_memeriksa:
        catatan = (
            f"Anda sendiri ikut mengisi data {siklus.periode.label}. Kantor ini mengizinkannya; "
            "keterangan itu tercetak di dokumen."
        )
        return catatan, ""
    return "", "Anda ikut mengisi data ini; kantor ini memisahkan pengisi dari pemeriksa."
