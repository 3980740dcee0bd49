"""The measurement of a period as pages and papers ask for it, and what arrived from the units."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Session, col, select

from sakip_desktop.db import journal
from sakip_desktop.db.models import Disposisi, JurnalBaris, RealisasiAnggaran, RealisasiRow
from sakip_desktop.domain.gambaran import first_sent, is_late
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.laporan import LaporanPengukuran
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.pertanyaan import Perihal, cell_text
from sakip_desktop.domain.riwayat import Catatan, Isian
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.tugas import FormulirMasuk, SelisihSel
from sakip_desktop.services import dokumen
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir, load_bahan
from sakip_desktop.services.masa_berlaku import unit_due
from sakip_desktop.services.pengukuran import build_laporan
from sakip_desktop.services.siklus import form_step


def laporan_pengukuran(ctx: AppContext, periode: Periode) -> LaporanPengukuran:
    """The measurement of a period: the frozen one when it was approved, otherwise as it stands.

    Raises:
        IzinDitolak: the person may read neither recap nor documents.
    """
    with ctx.read(Tindakan.DOKUMEN_EKSPOR) as sesi:
        beku = dokumen.final_laporan(ctx, sesi, periode)
        return beku or build_laporan(ctx, sesi, periode)


def laporan_kini(ctx: AppContext, periode: Periode) -> LaporanPengukuran:
    """The measurement as the figures stand now, whatever was approved before.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        return build_laporan(ctx, sesi, periode)


DIKIRIM = "Dikirim"
"""How a unit's form stands that is with the team."""
_KATA_LANGKAH = {
    KeadaanLangkah.MENUNGGU: "Belum dibagikan",
    KeadaanLangkah.TERBUKA: "Belum dikirim",
    KeadaanLangkah.DIKEMBALIKAN: "Dikembalikan",
    KeadaanLangkah.SELESAI: DIKIRIM,
}


def unit_masuk(ctx: AppContext, periode: Periode) -> tuple[FormulirMasuk, ...]:
    """What arrived from each unit and what is missing, in the order of the units.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        return load_masuk(ctx, sesi, periode)


def load_masuk(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[FormulirMasuk, ...]:
    """The same inside an open session."""
    bahan = load_bahan(ctx, sesi, periode)
    hasil = []
    for unit in ctx.units(sesi):
        formulir = build_formulir(ctx, sesi, unit.id, periode, bahan=bahan)
        if not formulir.baris and not formulir.anggaran:
            continue
        langkah = _form_steps(ctx, sesi, unit.id, periode)
        dikirim = [_sent(sesi, *satu) for satu in langkah]
        ada = [satu for satu in dikirim if satu is not None]
        temuan = [satu for baris in formulir.baris for satu in baris.temuan]
        temuan += [satu for baris in formulir.anggaran for satu in baris.temuan]
        hasil.append(
            FormulirMasuk(
                unit_id=unit.id,
                unit_nama=unit.nama,
                terisi=sum(baris.realisasi.is_filled for baris in formulir.baris),
                seharusnya=len(formulir.baris),
                anggaran_terisi=sum(baris.nilai is not None for baris in formulir.anggaran),
                anggaran_seharusnya=len(formulir.anggaran),
                kesalahan=sum(satu.tingkat is Tingkat.KESALAHAN for satu in temuan),
                peringatan=sum(satu.tingkat is Tingkat.PERINGATAN for satu in temuan),
                info=sum(satu.tingkat is Tingkat.INFO for satu in temuan),
                keadaan=_arrival(langkah),
                sejak=max(
                    (satu.sejak for _, satu in langkah if satu.sejak is not None), default=None
                ),
                terlambat=any(
                    _is_late(ctx, sesi, *satu, kapan)
                    for satu, kapan in zip(langkah, dikirim, strict=True)
                ),
                tenggat=max(
                    (unit_due(ctx, sesi, siklus, unit.id) for siklus, _ in langkah), default=None
                ),
                dikirim=max(ada) if ada and len(ada) == len(langkah) else None,
            )
        )
    return tuple(hasil)


def form_state(ctx: AppContext, unit_id: str, periode: Periode) -> str:
    """How a unit's form of a period stands, in words; empty when no collection has begun."""
    with ctx.read() as sesi:
        langkah = _form_steps(ctx, sesi, unit_id, periode)
    return _arrival(langkah) if langkah else ""


def _form_steps(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> list[tuple[Siklus, LangkahBerjalan]]:
    """The step of the period's own form, or of the forms of the months inside it."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is not None:
        return [ditemukan]
    bulanan = (form_step(ctx, sesi, unit_id, bulan) for bulan in periode.bulan)
    return list({satu[1].id: satu for satu in bulanan if satu is not None}.values())


def _arrival(langkah: list[tuple[Siklus, LangkahBerjalan]]) -> str:
    """How a unit's form stands, in words; of several forms how many were sent."""
    if not langkah:
        return "Belum dimulai"
    if len({satu.keadaan for _, satu in langkah}) == 1:
        return _KATA_LANGKAH[langkah[0][1].keadaan]
    selesai = sum(satu.keadaan is KeadaanLangkah.SELESAI for _, satu in langkah)
    return f"{selesai} dari {len(langkah)} dikirim"


def _sent(sesi: Session, siklus: Siklus, langkah: LangkahBerjalan) -> datetime | None:
    """``gambaran.first_sent`` of one form."""
    return first_sent(
        sesi.exec(
            select(Disposisi.arah, Disposisi.pada)
            .where(Disposisi.siklus_id == siklus.id, Disposisi.unit_id == langkah.unit_id)
            .order_by(col(Disposisi.pada), col(Disposisi.id))
        )
    )


def _is_late(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    langkah: LangkahBerjalan,
    dikirim: datetime | None,
) -> bool:
    """``gambaran.is_late`` of one form."""
    return is_late(
        unit_due(ctx, sesi, siklus, langkah.unit_id),
        ctx.today(),
        terkirim=langkah.keadaan is KeadaanLangkah.SELESAI,
        dikirim=None if dikirim is None else ctx.local(dikirim).date(),
    )


def selisih(ctx: AppContext, unit_id: str, periode: Periode) -> tuple[SelisihSel, ...]:
    """What changed in a unit's form since it was sent back the last time; empty before that.

    Raises:
        IzinDitolak: the person may not read the unit's data.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(unit_id)) as sesi:
        return build_selisih(ctx, sesi, unit_id, periode)


def build_selisih(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> tuple[SelisihSel, ...]:
    """``selisih`` inside an open session."""
    mulai = _last_return(ctx, sesi, unit_id, periode)
    if mulai is None:
        return ()
    rencana = ctx.rencana(sesi, periode.tahun)
    return tuple(
        satu
        for perihal in (*map(Perihal, rencana.indikator), *map(Perihal, rencana.simpul))
        if perihal.unit_id == unit_id
        for baris in _rows(sesi, perihal, periode)
        for satu in _cell_changes(sesi, perihal, baris, mulai)
    )


def _last_return(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> int | None:
    """Journal number of the last return of the unit's form."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        return None
    return sesi.exec(
        select(JurnalBaris.urut)
        .join(Disposisi, col(Disposisi.id) == JurnalBaris.kunci)
        .where(
            JurnalBaris.tabel == "disposisi",
            Disposisi.siklus_id == ditemukan[0].id,
            Disposisi.unit_id == unit_id,
            Disposisi.arah == "kembali",
        )
        .order_by(col(JurnalBaris.urut).desc())
    ).first()


def _rows(
    sesi: Session, perihal: Perihal, periode: Periode
) -> list[RealisasiRow | RealisasiAnggaran]:
    tahun = periode.tahun
    rupiah = select(RealisasiAnggaran).filter_by(simpul_id=perihal.id, tahun=tahun)
    figur = select(RealisasiRow).filter_by(indikator_id=perihal.id, tahun=tahun)
    baris: Iterable[RealisasiRow | RealisasiAnggaran] = (
        sesi.exec(rupiah.order_by(col(RealisasiAnggaran.ke))).all()
        if perihal.is_anggaran
        else sesi.exec(figur.order_by(col(RealisasiRow.ke))).all()
    )
    return [
        satu for satu in baris if Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke) in periode
    ]


_KOLOM_SELISIH = ("nilai", "pembilang", "penyebut", "teks_asli", "penjelasan", "kendala", "upaya")


def _cell_changes(
    sesi: Session, perihal: Perihal, baris: RealisasiRow | RealisasiAnggaran, mulai: int
) -> list[SelisihSel]:
    tabel = "realisasi_anggaran" if perihal.is_anggaran else "realisasi"
    catatan = [satu for satu in journal.history(sesi, tabel, baris.id) if satu.urut > mulai]
    if not catatan:
        return []
    sebelum, sesudah = catatan[0].sebelum or {}, catatan[-1].sesudah or {}
    return [
        SelisihSel(
            perihal_id=perihal.id,
            kode=perihal.kode,
            nama=perihal.nama,
            periode=Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke),
            kolom=kolom,
            sebelum=_shown(perihal, kolom, sebelum),
            sesudah=_shown(perihal, kolom, sesudah),
            oleh=terakhir.nama,
            pada=terakhir.waktu,
        )
        for kolom in _KOLOM_SELISIH
        if _stored(kolom, sebelum) != _stored(kolom, sesudah)
        for terakhir in [_last_change(catatan, kolom)]
    ]


def _last_change(catatan: list[Catatan], kolom: str) -> Catatan:
    """The last entry in which that field changed."""
    return next(
        satu
        for satu in reversed(catatan)
        if _stored(kolom, satu.sebelum or {}) != _stored(kolom, satu.sesudah or {})
    )


def _stored(kolom: str, isi: Isian) -> object:
    """What is stored of a field; what cannot be read is one field, whichever cell it stands in."""
    if kolom != "teks_asli":
        return isi.get(kolom)
    return " / ".join(str(isi[satu]) for satu in ("teks_asli", "teks_penyebut") if isi.get(satu))


def _shown(perihal: Perihal, kolom: str, isi: Isian) -> str:
    nilai = _stored(kolom, isi)
    if nilai is None or nilai == "":
        return ""
    if kolom in {"nilai", "pembilang", "penyebut"}:
        return cell_text(perihal, kolom, str(nilai))
    return str(nilai)
