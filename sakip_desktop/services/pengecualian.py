"""One figure or budget line exempted from one rule, with a reason; it can be withdrawn.

What is stored of the figure is checked again at once: what stood out is still said, with who
exempted it and why, and needs no explanation any more.  A paper that is final stays as it is.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, or_, select

from sakip_desktop.db.models import Pengecualian, RealisasiRow, new_id
from sakip_desktop.db.rows import find_row, of_period
from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.aturan import ATURAN, Dikecualikan, exempted_text
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.pertanyaan import Perihal
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import build_formulir
from sakip_desktop.services.pertanyaan import perihal_of, require_reader
from sakip_desktop.services.realisasi import check_again
from sakip_desktop.services.siklus import form_period

ALASAN_TERPANJANG = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class PengecualianSel:
    """A figure or budget line that is exempted from a rule, or was.

    Attributes:
        perihal: the indikator or node in the version in force.
        periode: the month; of a budget line the period of its form.
    """

    id: str
    kode: str
    judul: str
    perihal: Perihal
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
    ctx: AppContext, periode: Periode, *, perihal_id: str | None = None
) -> tuple[PengecualianSel, ...]:
    """The exemptions of a period, the oldest first; withdrawn ones too.

    Raises:
        IzinDitolak: of the office: the person may not read its recap; of one indikator or node:
            nor its unit's data.
    """
    if perihal_id is None:
        ctx.require(Tindakan.REKAP_LIHAT)
    else:
        require_reader(ctx, perihal_of(ctx.rencana_tahun(periode.tahun), perihal_id).unit_id)
    with ctx.read() as sesi:
        rencana = ctx.rencana(sesi, periode.tahun)
        unit = {satu.id: satu.nama for satu in ctx.units(sesi)}
        kueri = select(Pengecualian).where(
            Pengecualian.opd_id == ctx.opd_id, Pengecualian.tahun == periode.tahun
        )
        if perihal_id is not None:
            kueri = kueri.where(
                or_(
                    col(Pengecualian.indikator_id) == perihal_id,
                    col(Pengecualian.simpul_id) == perihal_id,
                )
            )
        hasil = []
        for satu in sesi.exec(kueri.order_by(col(Pengecualian.diberi_pada), col(Pengecualian.id))):
            bulan = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
            if bulan not in periode and periode not in bulan:
                continue
            try:
                perihal = perihal_of(rencana, satu.indikator_id or satu.simpul_id or "")
            except KeyError:  # the plan of the year has it no longer
                continue
            hasil.append(
                PengecualianSel(
                    id=satu.id,
                    kode=satu.kode,
                    judul=ATURAN[satu.kode].judul if satu.kode in ATURAN else satu.kode,
                    perihal=perihal,
                    unit_nama=unit.get(perihal.unit_id, ""),
                    periode=bulan,
                    alasan=satu.alasan,
                    oleh=satu.diberi_oleh,
                    pada=satu.diberi_pada,
                    dicabut_oleh=satu.dicabut_oleh,
                    dicabut_pada=satu.dicabut_pada,
                )
            )
    return tuple(hasil)


def pengecualian_terbaca(ctx: AppContext, periode: Periode) -> tuple[PengecualianSel, ...]:
    """The exemptions of a period that the person may read: of the office, or of the own units."""
    if ctx.izin(Tindakan.REKAP_LIHAT).boleh:
        return daftar_pengecualian(ctx, periode)
    rencana = ctx.rencana_tahun(periode.tahun)
    return tuple(
        satu
        for milik in (*map(Perihal, rencana.indikator), *map(Perihal, rencana.simpul))
        if ctx.izin(Tindakan.REALISASI_LIHAT, Objek(milik.unit_id)).boleh
        for satu in daftar_pengecualian(ctx, periode, perihal_id=milik.id)
    )


def dapat_dikecualikan(temuan: tuple[Temuan, ...]) -> tuple[Temuan, ...]:
    """Of the findings of a figure or budget line those from which it can be exempted."""
    return tuple(
        satu
        for satu in temuan
        if satu.tingkat is Tingkat.PERINGATAN and ATURAN[satu.kode].dapat_dikecualikan
    )


def boleh_mengecualikan(ctx: AppContext, unit_id: str, *, sebagai: Peran | None = None) -> Izin:
    """Whether this person may exempt a unit's figures and budget lines."""
    return ctx.izin(Tindakan.PENGECUALIAN_BERI, Objek(unit_id), sebagai=sebagai)


def beri_pengecualian(
    ctx: AppContext,
    kode: str,
    perihal_id: str,
    bulan: Periode,
    alasan: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Exempt one figure or budget line from one rule.

    Args:
        ctx: the open office.
        kode: the rule.
        perihal_id: the indikator, or the node of the budget line.
        bulan: the month in which it stands in its form.
        alasan: why it is right as it is.
        sebagai: the role of the tab in front.

    Raises:
        IzinDitolak: only who checks for the office may.
        DataTidakSah: no reason or a long one, or the rule finds nothing there that could be
            exempted: a kesalahan always stands.
    """
    perihal = perihal_of(ctx.rencana_tahun(bulan.tahun), perihal_id)
    teks = one_line(alasan)
    with ctx.work(
        Tindakan.PENGECUALIAN_BERI,
        f"Kecualikan {perihal.kode} {bulan.label} dari {_title(kode)}",
        Objek(perihal.unit_id),
        tentang=f"{bulan.kode} {perihal.unit_id}",
        sebagai=sebagai,
    ) as sesi:
        _require_reason(teks)
        periode = _require_found(ctx, sesi, kode, perihal, bulan)
        sesi.add(
            Pengecualian(
                id=new_id(),
                opd_id=ctx.opd_id,
                kode=kode,
                indikator_id=None if perihal.is_anggaran else perihal.id,
                simpul_id=perihal.id if perihal.is_anggaran else None,
                tahun=periode.tahun,
                jenis=periode.jenis.value,
                ke=periode.ke,
                alasan=teks,
                diberi_pada=ctx.clock.now(),
                diberi_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
            )
        )
        _check_stored(ctx, sesi, perihal, bulan)
    return Perubahan(_jenis(perihal), "Pengecualian tersimpan", bulan)


def _jenis(perihal: Perihal) -> frozenset[Jenis]:
    return frozenset({Jenis.ANGGARAN if perihal.is_anggaran else Jenis.REALISASI})


def cabut_pengecualian(
    ctx: AppContext, pengecualian_id: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Withdraw an exemption: the finding counts again.

    Raises:
        IzinDitolak: only who checks for the office may.
        DataTidakSah: there is none, or it was withdrawn before.
    """
    kode, perihal, bulan = _find(ctx, pengecualian_id)
    with ctx.work(
        Tindakan.PENGECUALIAN_BERI,
        f"Cabut pengecualian {perihal.kode} {bulan.label} dari {_title(kode)}",
        Objek(perihal.unit_id),
        tentang=f"{bulan.kode} {perihal.unit_id}",
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
        _check_stored(ctx, sesi, perihal, bulan)
    return Perubahan(_jenis(perihal), "Pengecualian dicabut", bulan)


def _find(ctx: AppContext, pengecualian_id: str) -> tuple[str, Perihal, Periode]:
    with ctx.read() as sesi:
        ada = sesi.get(Pengecualian, pengecualian_id)
        if ada is None or ada.opd_id != ctx.opd_id:
            raise DataTidakSah("Pengecualian ini tidak ditemukan.", saran="Muat ulang halaman ini.")
        milik = ada.indikator_id or ada.simpul_id or ""
        perihal = perihal_of(ctx.rencana(sesi, ada.tahun), milik)
        return ada.kode, perihal, Periode(ada.tahun, JenisPeriode(ada.jenis), ada.ke)


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
    ctx: AppContext, sesi: WriteSession, kode: str, perihal: Perihal, bulan: Periode
) -> Periode:
    """The period for which it is exempted: the month, or of a budget line its form's."""
    aturan = ATURAN.get(kode)
    if aturan is None or not aturan.dapat_dikecualikan:
        raise DataTidakSah(
            f"Tidak ada pengecualian dari {_title(kode)}.",
            "Yang dapat dikecualikan hanya peringatan tentang satu angka realisasi atau anggaran.",
        )
    periode = form_period(ctx, sesi, perihal.unit_id, bulan)
    temuan = _findings_of(ctx, sesi, perihal, bulan, periode)
    if kode not in {satu.kode for satu in dapat_dikecualikan(temuan)}:
        raise DataTidakSah(
            f"{_title(kode)} tidak menemukan peringatan pada {perihal.kode} {bulan.label}.",
            "Sudah dikecualikan, berupa kesalahan, atau angkanya sudah berubah.",
            "Muat ulang halaman ini.",
        )
    return periode if perihal.is_anggaran else bulan


def _findings_of(
    ctx: AppContext, sesi: Session, perihal: Perihal, bulan: Periode, periode: Periode
) -> tuple[Temuan, ...]:
    """What stands out in a line as the form of the period shows it."""
    if not perihal.unit_id:
        return ()  # what no unit fills in stands in no form
    formulir = build_formulir(ctx, sesi, perihal.unit_id, periode)
    semua = {
        **{(satu.indikator.id, satu.realisasi.periode): satu.temuan for satu in formulir.baris},
        **{(satu.simpul.id, satu.bulan): satu.temuan for satu in formulir.anggaran},
    }
    return semua.get((perihal.id, bulan), ())


def _check_stored(ctx: AppContext, sesi: WriteSession, perihal: Perihal, bulan: Periode) -> None:
    """What is stored of a figure says it at once; of budget lines nobody reads what is stored."""
    baris = find_row(
        sesi,
        RealisasiRow,
        opd_id=ctx.opd_id,
        indikator_id=perihal.id,
        **of_period(bulan),
    )
    if baris is not None:
        check_again(ctx, sesi, [baris])
