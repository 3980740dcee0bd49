"""What must be right before a step is handed over: the checks that SOP files name."""

from collections.abc import Callable

from sqlmodel import Session, and_, col, select

from sakip_desktop.db.models import Jurnal, JurnalBaris, RealisasiAnggaran, RealisasiRow
from sakip_desktop.domain.errors import LangkahBelumSiap
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.domain.validasi import check_formulir
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir

SEBUT_TERBANYAK = 3

Pemeriksaan = Callable[[AppContext, Session, Siklus, LangkahBerjalan], tuple[Temuan, ...]]


def require_ready(ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan) -> None:
    """Refuse the hand-over while a check of the step finds something.

    Raises:
        LangkahBelumSiap: what is missing, counted, the first few by name.
    """
    temuan = [
        satu
        for nama in langkah.langkah.periksa
        for satu in PEMERIKSAAN[nama](ctx, sesi, siklus, langkah)
    ]
    if not temuan:
        return
    sebut = " ".join(satu.isi for satu in temuan[:SEBUT_TERBANYAK])
    lagi = len(temuan) - SEBUT_TERBANYAK
    raise LangkahBelumSiap(
        f"Belum dapat diteruskan: {len(temuan)} hal belum beres.",
        sebut + (f" Dan {lagi} lagi." if lagi > 0 else ""),
        temuan[0].saran,
    )


def _form_complete(
    ctx: AppContext, sesi: Session, siklus: Siklus, langkah: LangkahBerjalan
) -> tuple[Temuan, ...]:
    formulir = build_formulir(ctx, sesi, langkah.unit_id or "", siklus.periode)
    return check_formulir(formulir)


def _all_arrived(
    ctx: AppContext, sesi: Session, siklus: Siklus, _langkah: LangkahBerjalan
) -> tuple[Temuan, ...]:
    unit = {satu.id: satu.nama for satu in ctx.units(sesi)}
    return tuple(
        Temuan(
            kode="belum-dikirim",
            tingkat=Tingkat.KESALAHAN,
            kolom="unit",
            isi=f"Formulir {unit.get(satu.unit_id or '', '')} belum dikirim.",
            saran="Minta unit itu mengirim formulirnya.",
        )
        for satu in siklus.langkah
        if satu.langkah.per_unit
        and Tindakan.REALISASI_ISI in satu.langkah.tindakan
        and satu.keadaan is not KeadaanLangkah.SELESAI
    )


PEMERIKSAAN: dict[str, Pemeriksaan] = {
    "formulir.lengkap": _form_complete,
    "formulir.semua_masuk": _all_arrived,
}


def fillers(ctx: AppContext, sesi: Session, periode: Periode) -> set[str]:
    """Ids of those who typed figures or rupiah of the period, also what was typed over since.

    The journal knows the person; a name in a row may be shared by two people, or be changed.
    """
    hasil: set[str] = set()
    for tabel, baris in (("realisasi", RealisasiRow), ("realisasi_anggaran", RealisasiAnggaran)):
        milik = select(baris.id).where(
            baris.opd_id == ctx.opd_id,
            baris.tahun == periode.tahun,
            baris.jenis == JenisPeriode.BULAN.value,
            col(baris.ke).between(periode.bulan_awal, periode.bulan_akhir),
        )
        # From the period's rows to their entries: the journal is as long as the office is old.
        orang = (
            select(Jurnal.orang_id)
            .join(
                JurnalBaris,
                and_(
                    col(JurnalBaris.instalasi) == Jurnal.instalasi,
                    col(JurnalBaris.urut) == Jurnal.urut,
                ),
            )
            .where(
                Jurnal.tindakan == Tindakan.REALISASI_ISI.value,
                JurnalBaris.tabel == tabel,
                col(JurnalBaris.kunci).in_(milik),
            )
            .distinct()
        )
        hasil |= {satu for satu in sesi.exec(orang) if satu is not None}
    return hasil
