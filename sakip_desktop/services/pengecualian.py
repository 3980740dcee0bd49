"""One figure exempted from one rule, with a reason; it can be withdrawn.

What is stored of the figure is checked again at once: what stood out is still said, with who
exempted it and why, and needs no explanation any more.  A paper that is final stays as it is.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Pengecualian, RealisasiRow, new_id
from sakip_desktop.db.rows import find_row, of_period
from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.aturan import ATURAN, Dikecualikan, exempted_text
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir
from sakip_desktop.services.realisasi import check_again
from sakip_desktop.services.siklus import form_step

ALASAN_TERPANJANG = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class PengecualianFigur:
    """A figure that is exempted from a rule, or was."""

    id: str
    kode: str
    judul: str
    indikator: Indikator
    unit_nama: str
    periode: Periode
    alasan: str
    oleh: str
    pada: datetime
    dicabut_oleh: str = ""
    dicabut_pada: datetime | None = None

    @property
    def berlaku(self) -> bool:
        """Whether it was not withdrawn."""
        return self.dicabut_pada is None

    @property
    def kalimat(self) -> str:
        """``Dikecualikan oleh Nama: alasan.``."""
        return exempted_text(Dikecualikan(self.kode, self.oleh, self.alasan))


def daftar_pengecualian(
    ctx: AppContext, periode: Periode, *, indikator_id: str | None = None
) -> tuple[PengecualianFigur, ...]:
    """The exemptions of a period, the oldest first; withdrawn ones too.

    Raises:
        IzinDitolak: of the office: the person may not read its recap; of one indikator: nor its
            unit's data.
    """
    if indikator_id is None:
        ctx.require(Tindakan.REKAP_LIHAT)
    elif not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
        milik = ctx.rencana_tahun(periode.tahun).get(indikator_id)
        ctx.require(Tindakan.REALISASI_LIHAT, Objek(milik.unit_id))
    with ctx.read() as sesi:
        rencana = {satu.id: satu for satu in ctx.rencana(sesi, periode.tahun).indikator}
        unit = {satu.id: satu.nama for satu in records.load_units(sesi, ctx.opd_id)}
        kueri = select(Pengecualian).where(
            Pengecualian.opd_id == ctx.opd_id, Pengecualian.tahun == periode.tahun
        )
        if indikator_id is not None:
            kueri = kueri.where(Pengecualian.indikator_id == indikator_id)
        hasil = []
        for satu in sesi.exec(kueri.order_by(col(Pengecualian.diberi_pada), col(Pengecualian.id))):
            bulan = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
            indikator = rencana.get(satu.indikator_id)
            if indikator is None or bulan not in periode:
                continue
            hasil.append(
                PengecualianFigur(
                    id=satu.id,
                    kode=satu.kode,
                    judul=ATURAN[satu.kode].judul if satu.kode in ATURAN else satu.kode,
                    indikator=indikator,
                    unit_nama=unit[indikator.unit_id],
                    periode=bulan,
                    alasan=satu.alasan,
                    oleh=satu.diberi_oleh,
                    pada=satu.diberi_pada,
                    dicabut_oleh=satu.dicabut_oleh,
                    dicabut_pada=satu.dicabut_pada,
                )
            )
    return tuple(hasil)


def pengecualian_terbaca(ctx: AppContext, periode: Periode) -> tuple[PengecualianFigur, ...]:
    """The exemptions of a period that the person may read: of the office, or of the own units."""
    if ctx.izin(Tindakan.REKAP_LIHAT).boleh:
        return daftar_pengecualian(ctx, periode)
    return tuple(
        satu
        for indikator in ctx.rencana_tahun(periode.tahun).indikator
        if ctx.izin(Tindakan.REALISASI_LIHAT, Objek(indikator.unit_id)).boleh
        for satu in daftar_pengecualian(ctx, periode, indikator_id=indikator.id)
    )


def dapat_dikecualikan(temuan: tuple[Temuan, ...]) -> tuple[Temuan, ...]:
    """Of the findings of a figure those from which it can be exempted."""
    return tuple(
        satu
        for satu in temuan
        if satu.tingkat is Tingkat.PERINGATAN and ATURAN[satu.kode].dapat_dikecualikan
    )


def boleh_mengecualikan(ctx: AppContext, unit_id: str, *, sebagai: Peran | None = None) -> Izin:
    """Whether this person may exempt a unit's figures."""
    return ctx.izin(Tindakan.PENGECUALIAN_BERI, Objek(unit_id), sebagai=sebagai)


def beri_pengecualian(
    ctx: AppContext,
    kode: str,
    indikator_id: str,
    bulan: Periode,
    alasan: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Exempt one figure from one rule.

    Raises:
        IzinDitolak: only who checks for the office may.
        DataTidakSah: no reason or a long one, or the rule finds nothing there that could be
            exempted: a kesalahan always stands.
    """
    indikator = ctx.rencana_tahun(bulan.tahun).get(indikator_id)
    teks = one_line(alasan)
    with ctx.work(
        Tindakan.PENGECUALIAN_BERI,
        f"Kecualikan {indikator.kode} {bulan.label} dari {_title(kode)}",
        Objek(indikator.unit_id),
        tentang=f"{bulan.kode} {indikator.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        _require_reason(teks)
        _require_found(ctx, sesi, kode, indikator, bulan)
        sesi.add(
            Pengecualian(
                id=new_id(),
                opd_id=ctx.opd_id,
                kode=kode,
                indikator_id=indikator.id,
                tahun=bulan.tahun,
                jenis=bulan.jenis.value,
                ke=bulan.ke,
                alasan=teks,
                diberi_pada=ctx.clock.now(),
                diberi_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
            )
        )
        _check_stored(ctx, sesi, indikator_id, bulan)
    return Perubahan(frozenset({Jenis.REALISASI}), "Pengecualian tersimpan", bulan)


def cabut_pengecualian(
    ctx: AppContext, pengecualian_id: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Withdraw an exemption: the finding counts again.

    Raises:
        IzinDitolak: only who checks for the office may.
        DataTidakSah: there is none, or it was withdrawn before.
    """
    kode, indikator, bulan = _find(ctx, pengecualian_id)
    with ctx.work(
        Tindakan.PENGECUALIAN_BERI,
        f"Cabut pengecualian {indikator.kode} {bulan.label} dari {_title(kode)}",
        Objek(indikator.unit_id),
        tentang=f"{bulan.kode} {indikator.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        baris = sesi.get_one(Pengecualian, pengecualian_id)
        if baris.dicabut_pada is not None:
            raise DataTidakSah(
                "Pengecualian ini sudah dicabut.", f"Oleh {baris.dicabut_oleh}, lebih dahulu."
            )
        baris.dicabut_pada = ctx.clock.now()
        baris.dicabut_oleh = "" if ctx.pelaku is None else ctx.pelaku.nama
        sesi.add(baris)
        _check_stored(ctx, sesi, indikator.id, bulan)
    return Perubahan(frozenset({Jenis.REALISASI}), "Pengecualian dicabut", bulan)


def _find(ctx: AppContext, pengecualian_id: str) -> tuple[str, Indikator, Periode]:
    with ctx.read() as sesi:
        ada = sesi.get(Pengecualian, pengecualian_id)
        if ada is None or ada.opd_id != ctx.opd_id:
            raise DataTidakSah("Pengecualian ini tidak ditemukan.", saran="Muat ulang halaman ini.")
        indikator = ctx.rencana(sesi, ada.tahun).get(ada.indikator_id)
        return ada.kode, indikator, Periode(ada.tahun, JenisPeriode(ada.jenis), ada.ke)


def _title(kode: str) -> str:
    return f"“{ATURAN[kode].judul if kode in ATURAN else kode}”"


def _require_reason(teks: str) -> None:
    if not teks:
        raise DataTidakSah(
            "Alasan belum diisi.",
            "Alasannya tercetak di samping temuannya.",
            "Tulis mengapa angka ini benar adanya.",
        )
    if len(teks) > ALASAN_TERPANJANG:
        raise DataTidakSah(
            "Alasan ini terlalu panjang.",
            f"Paling banyak {ALASAN_TERPANJANG} huruf, tertulis {len(teks)}.",
            "Ringkas; uraian panjang dapat ditulis sebagai penjelasan.",
        )


def _require_found(
    ctx: AppContext, sesi: WriteSession, kode: str, indikator: Indikator, bulan: Periode
) -> None:
    aturan = ATURAN.get(kode)
    if aturan is None or not aturan.dapat_dikecualikan:
        raise DataTidakSah(
            f"Tidak ada pengecualian dari {_title(kode)}.",
            "Yang dapat dikecualikan hanya peringatan tentang angka realisasi.",
        )
    temuan = _findings_of(ctx, sesi, indikator, bulan)
    if kode not in {satu.kode for satu in dapat_dikecualikan(temuan)}:
        raise DataTidakSah(
            f"{_title(kode)} tidak menemukan peringatan pada {indikator.kode} {bulan.label}.",
            "Sudah dikecualikan, berupa kesalahan, atau angkanya sudah berubah.",
            "Muat ulang halaman ini.",
        )


def _findings_of(
    ctx: AppContext, sesi: Session, indikator: Indikator, bulan: Periode
) -> tuple[Temuan, ...]:
    """What stands out in a figure as its form shows it."""
    ditemukan = form_step(ctx, sesi, indikator.unit_id, bulan)
    periode = bulan if ditemukan is None else ditemukan[0].periode
    formulir = build_formulir(ctx, sesi, indikator.unit_id, periode)
    return next(
        (
            satu.temuan
            for satu in formulir.baris
            if (satu.indikator.id, satu.realisasi.periode) == (indikator.id, bulan)
        ),
        (),
    )


def _check_stored(ctx: AppContext, sesi: WriteSession, indikator_id: str, bulan: Periode) -> None:
    baris = find_row(
        sesi,
        RealisasiRow,
        opd_id=ctx.opd_id,
        indikator_id=indikator_id,
        **of_period(bulan),
    )
    if baris is not None:
        check_again(ctx, sesi, [baris])
