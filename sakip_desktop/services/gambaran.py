"""Seeing the whole: completeness of a year, the plan rolled up, an indikator through its months.

A year's figures are read once and kept until somebody changes one, so that grid, tree and charts
ask the file a single time.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlmodel import Session, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import Disposisi, Orang, RealisasiAnggaran
from sakip_desktop.domain.gambaran import (
    BarisKelengkapan,
    CapaianSimpul,
    DeretCapaian,
    IsiFormulir,
    JejakFormulir,
    KisiKelengkapan,
    PohonCapaian,
    SelKelengkapan,
    first_sent,
    is_late,
)
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.kinerja import (
    Anggaran,
    Indikator,
    Kebijakan,
    Realisasi,
    Simpul,
    Unit,
)
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.laporan import Pengukuran, RerataTertimbang
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    classify_rerata,
    compute_rerata,
    judge_efisiensi,
    may_judge,
    roll_up,
    roll_up_anggaran,
)
from sakip_desktop.services import dokumen
from sakip_desktop.services.context import TABEL_RENCANA, AppContext
from sakip_desktop.services.formulir import Bahan, Figur, budget_nodes, sent_on
from sakip_desktop.services.masa_berlaku import unit_due
from sakip_desktop.services.pengukuran import levels, measure_all, units_not_sent
from sakip_desktop.services.siklus import form_step, list_siklus

_FIGUR = frozenset({"realisasi"})


def _figures(ctx: AppContext, sesi: Session, tahun: int) -> Figur:
    """The figures of one year by indikator and month."""
    return ctx.kept(
        sesi,
        ("figur", tahun),
        _FIGUR,
        lambda: records.load_realisasi(sesi, ctx.opd_id, (tahun,)),
    )


def _bahan(ctx: AppContext, sesi: Session, periode: Periode) -> Bahan:
    """What measuring needs, with the figures of the year alone."""
    rencana = ctx.rencana(sesi, periode.tahun)
    return Bahan(
        rencana,
        _figures(ctx, sesi, periode.tahun),
        _budget(ctx, sesi, rencana),
        ctx.kebijakan(sesi, periode.akhir),
    )


def _budget(ctx: AppContext, sesi: Session, rencana: records.RencanaTahun) -> dict[str, Anggaran]:
    return ctx.kept(
        sesi,
        ("anggaran", rencana.tahun),
        TABEL_RENCANA | {"realisasi_anggaran"},
        lambda: records.load_anggaran(sesi, rencana, ctx.opd_id),
    )


# --- roll-up -----------------------------------------------------------------------------------


def pohon_capaian(ctx: AppContext, periode: Periode) -> PohonCapaian:
    """The plan with the mean, completeness, budget and efficiency of every node.

    Figures, pagu and policy are those of ``capaian.laporan_pengukuran``: of an approved period
    what was frozen, otherwise as they stand now.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        simpul = ctx.rencana(sesi, periode.tahun).simpul
        final = dokumen.final_laporan(ctx, sesi, periode)
        if final is None:
            bahan = _bahan(ctx, sesi, periode)
            kebijakan, anggaran = bahan.kebijakan, bahan.anggaran
            semua = measure_all(bahan, periode)
            belum_dikirim = units_not_sent(ctx, sesi, periode)
        else:
            kebijakan, semua, belum_dikirim = final.kebijakan, final.semua, final.belum_dikirim
            anggaran = {satu.simpul.id: satu.anggaran for satu in final.anggaran}
    nol = kebijakan.kosong_nol
    rerata = roll_up(simpul, semua, kosong_nol=nol)
    jumlah = roll_up_anggaran(simpul, anggaran, periode)
    tingkat = levels(simpul)
    milik: dict[str, list[Pengukuran]] = defaultdict(list)
    for satu in semua:
        milik[satu.indikator.simpul_id].append(satu)
    tampil = _shown(simpul, rerata, jumlah, periode)
    berlabel = may_judge(periode, belum_dikirim)
    return PohonCapaian(
        periode=periode,
        simpul=tuple(
            _node(kebijakan, satu, tingkat[satu.id], rerata[satu.id], jumlah[satu.id],
                  tuple(milik[satu.id]), berlabel=berlabel)
            for satu in simpul
            if satu.id in tampil
        ),
        rerata=compute_rerata(semua, kosong_nol=nol),
        belum_dikirim=belum_dikirim,
        kosong_nol=nol,
    )  # fmt: skip


def _shown(
    simpul: Iterable[Simpul],
    rerata: Mapping[str, RerataTertimbang],
    jumlah: Mapping[str, JumlahAnggaran],
    periode: Periode,
) -> set[str]:
    """Nodes in force, and retired ones that still have something measured or spent in them."""
    induk = {satu.id: satu.induk_id for satu in simpul}
    tampil: set[str] = set()
    for satu in simpul:
        ada = rerata[satu.id].seharusnya or jumlah[satu.id].realisasi_sd
        if not (satu.in_force(periode) or ada):
            continue
        kini: str | None = satu.id
        while kini is not None and kini not in tampil:
            tampil.add(kini)
            kini = induk[kini]
    return tampil


def _node(
    kebijakan: Kebijakan,
    simpul: Simpul,
    tingkat: int,
    rerata: RerataTertimbang,
    jumlah: JumlahAnggaran,
    sendiri: tuple[Pengukuran, ...],
    *,
    berlabel: bool,
) -> CapaianSimpul:
    """One node; a mean of which something is missing has no class and no judgement."""
    efisiensi, label = judge_efisiensi(rerata, jumlah.serapan, berlabel=berlabel)
    return CapaianSimpul(
        simpul=simpul,
        tingkat=tingkat,
        rerata=rerata,
        sendiri=compute_rerata(sendiri, kosong_nol=kebijakan.kosong_nol),
        kategori=classify_rerata(rerata, kebijakan),
        anggaran=jumlah,
        efisiensi=efisiensi,
        efisiensi_label=label,
        pengukuran=sendiri,
    )


# --- an indikator through the year ---------------------------------------------------------------


def deret_capaian(ctx: AppContext, indikator_id: str, tahun: int) -> DeretCapaian | None:
    """An indikator measured in each of its months, this year and the last; None if unknown.

    Raises:
        IzinDitolak: another unit's indikator, and no role that may read it.
    """
    (hasil,) = deret_semua(ctx, (indikator_id,), tahun) or (None,)
    return hasil


def deret_semua(
    ctx: AppContext, indikator_id: Iterable[str], tahun: int
) -> tuple[DeretCapaian, ...]:
    """``deret_capaian`` of several indikator, in the order given; unknown ones are left out.

    Raises:
        IzinDitolak: the person may not read the office's recap, nor all of these units.
    """
    with ctx.read() as sesi:
        kini = {satu.id: satu for satu in ctx.rencana(sesi, tahun).indikator}
        dipilih = [kini[satu] for satu in indikator_id if satu in kini]
        if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
            for unit_id in {satu.unit_id for satu in dipilih}:
                ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))
        dulu = {satu.id: satu for satu in ctx.rencana(sesi, tahun - 1).indikator}
        return tuple(
            DeretCapaian(
                indikator=satu,
                tahun=tahun,
                titik=_months(ctx, sesi, satu, tahun),
                lalu=_months(ctx, sesi, dulu[satu.id], tahun - 1) if satu.id in dulu else (),
            )
            for satu in dipilih
        )


def _months(
    ctx: AppContext, sesi: Session, indikator: Indikator, tahun: int
) -> tuple[Pengukuran, ...]:
    """Each month in which the figure is asked for, measured as ``laporan_kini`` would."""
    rencana = ctx.rencana(sesi, tahun)
    figur = _figures(ctx, sesi, tahun).get(indikator.id, {})
    return tuple(
        measure(
            records.version_for(rencana, indikator, figur, bulan),
            figur,
            bulan,
            ctx.kebijakan(sesi, bulan.akhir),
        )
        for bulan in records.months_asked(rencana, indikator, figur, setahun(tahun))
    )


# --- completeness ------------------------------------------------------------------------------

Jejak = dict[tuple[str, str], list[JejakFormulir]]


def kisi_kelengkapan(ctx: AppContext, tahun: int) -> KisiKelengkapan:
    """How much of each unit's forms is there, month by month, and whether they were sent.

    The counts are those of ``capaian.unit_masuk`` for the forms: rupiah stand in a form's last
    month.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        bulan = setahun(tahun).bulan
        diminta = _asked(ctx.rencana(sesi, tahun), _figures(ctx, sesi, tahun), bulan)
        jejak = _trails(ctx, sesi, tahun)
        baris = tuple(
            BarisKelengkapan(
                unit=unit,
                sel=tuple(
                    _cell(ctx, sesi, unit, satu, diminta.get((unit.id, satu), (0, 0)), jejak)
                    for satu in bulan
                ),
            )
            for unit in ctx.units(sesi)
        )
    return KisiKelengkapan(
        tahun=tahun,
        baris=tuple(satu for satu in baris if any(sel.diminta for sel in satu.sel)),
    )


def _asked(
    rencana: records.RencanaTahun, figur: Figur, bulan: tuple[Periode, ...]
) -> dict[tuple[str, Periode], tuple[int, int]]:
    """Figures that are there and that are asked for, by unit and month."""
    hasil: dict[tuple[str, Periode], tuple[int, int]] = {}
    for indikator in rencana.indikator:
        milik = figur.get(indikator.id, {})
        for satu in bulan:
            if not records.months_asked(rencana, indikator, milik, satu):
                continue
            kunci = (indikator.unit_id, satu)
            terisi, seharusnya = hasil.get(kunci, (0, 0))
            ada = satu in milik and milik[satu].is_filled
            hasil[kunci] = (terisi + ada, seharusnya + 1)
    return hasil


def _trails(ctx: AppContext, sesi: Session, tahun: int) -> Jejak:
    """The hand-overs of every unit's form, by cycle and unit, oldest first; read at once."""
    siklus = [satu.id for satu in list_siklus(ctx, sesi, tahun=tahun)]
    hasil: Jejak = defaultdict(list)
    kueri = (
        select(Disposisi, Orang.nama)
        .join(Orang, col(Orang.id) == Disposisi.orang_id)
        .where(col(Disposisi.siklus_id).in_(siklus), col(Disposisi.unit_id).is_not(None))
        .order_by(col(Disposisi.pada), col(Disposisi.id))
    )
    for satu, nama in sesi.exec(kueri):
        hasil[satu.siklus_id, satu.unit_id or ""].append(
            JejakFormulir(arah=satu.arah, pada=satu.pada, oleh=nama, catatan=satu.catatan)
        )
    return hasil


def _cell(
    ctx: AppContext,
    sesi: Session,
    unit: Unit,
    bulan: Periode,
    figur: tuple[int, int],
    jejak: Jejak,
) -> SelKelengkapan:
    ditemukan = form_step(ctx, sesi, unit.id, bulan)
    terisi, seharusnya = figur
    anggaran = _budget_lines(ctx, sesi, unit.id, bulan, ditemukan)
    polos = SelKelengkapan(
        unit_id=unit.id,
        bulan=bulan,
        formulir=_form_of(ctx, sesi, unit.id, bulan, ditemukan),
        terisi=terisi,
        seharusnya=seharusnya,
        anggaran_terisi=sum(nilai is not None for _, nilai in anggaran),
        anggaran_seharusnya=len(anggaran),
    )
    if ditemukan is None:
        return polos
    siklus, langkah = ditemukan
    tenggat = unit_due(ctx, sesi, siklus, unit.id)
    milik = tuple(jejak.get((siklus.id, unit.id), ()))
    dikirim = first_sent((satu.arah, satu.pada) for satu in milik)
    return SelKelengkapan(
        unit_id=polos.unit_id,
        bulan=bulan,
        formulir=polos.formulir,
        terisi=terisi,
        seharusnya=seharusnya,
        anggaran_terisi=polos.anggaran_terisi,
        anggaran_seharusnya=polos.anggaran_seharusnya,
        langkah=langkah.keadaan,
        sejak=langkah.sejak,
        oleh=langkah.oleh,
        tenggat=tenggat,
        dikirim=dikirim,
        terlambat=is_late(
            tenggat,
            ctx.today(),
            terkirim=langkah.keadaan is KeadaanLangkah.SELESAI,
            dikirim=None if dikirim is None else ctx.local(dikirim).date(),
        ),
        jejak=milik,
    )


def _budget_lines(
    ctx: AppContext,
    sesi: Session,
    unit_id: str,
    bulan: Periode,
    ditemukan: tuple[Siklus, LangkahBerjalan] | None,
) -> list[tuple[Simpul, int | None]]:
    """The nodes whose rupiah the form asks for, and what is entered for the month.

    What was sent asks for what had a ceiling on that day, as the form itself does; a form of
    several months asks once, in the last one.
    """
    formulir = _form_of(ctx, sesi, unit_id, bulan, ditemukan)
    if formulir.bulan[-1] != bulan:
        return []
    rencana = ctx.rencana(sesi, bulan.tahun)
    simpul = budget_nodes(rencana, unit_id, formulir)
    pada = sent_on(ctx, ditemukan)
    if pada is not None and rencana.changed_after(pada):
        simpul = tuple(satu for satu in simpul if rencana.had_pagu(satu.id, pada))
    anggaran = _budget(ctx, sesi, rencana)
    kosong = Anggaran(simpul_id="")
    return [(satu, anggaran.get(satu.id, kosong).realisasi.get(bulan)) for satu in simpul]


def _form_of(
    ctx: AppContext,
    sesi: Session,
    unit_id: str,
    bulan: Periode,
    ditemukan: tuple[Siklus, LangkahBerjalan] | None,
) -> Periode:
    """The form that a month belongs to; before it has begun, one as long as those of the year."""
    if ditemukan is not None:
        return ditemukan[0].periode
    for lain in setahun(bulan.tahun).bulan:
        ada = form_step(ctx, sesi, unit_id, lain)
        if ada is not None:
            panjang = ada[0].periode.bulan_akhir - ada[0].periode.bulan_awal + 1
            return Periode(bulan.tahun, ada[0].periode.jenis, (bulan.ke - 1) // panjang + 1)
    return bulan


def form_period(ctx: AppContext, unit_id: str, bulan: Periode) -> Periode:
    """The period of the form in which a unit's month stands: the month, or its cycle's."""
    with ctx.read() as sesi:
        return _form_of(ctx, sesi, unit_id, bulan, form_step(ctx, sesi, unit_id, bulan))


def isi_formulir(ctx: AppContext, unit_id: str, bulan: Periode) -> tuple[IsiFormulir, ...]:
    """What stands in a unit's form of a month: every figure and every rupiah, who and when.

    Raises:
        IzinDitolak: the person may not read the office's recap.
    """
    with ctx.read(Tindakan.REKAP_LIHAT) as sesi:
        rencana = ctx.rencana(sesi, bulan.tahun)
        figur = _figures(ctx, sesi, bulan.tahun)
        hasil = [
            _figure_line(rencana, satu, figur.get(satu.id, {}), bulan)
            for satu in rencana.indikator
            if satu.unit_id == unit_id
            and records.months_asked(rencana, satu, figur.get(satu.id, {}), bulan)
        ]
        ditemukan = form_step(ctx, sesi, unit_id, bulan)
        simpul = [satu for satu, _ in _budget_lines(ctx, sesi, unit_id, bulan, ditemukan)]
        return (*hasil, *_rupiah_lines(ctx, sesi, simpul, bulan))


def _figure_line(
    rencana: records.RencanaTahun,
    indikator: Indikator,
    figur: dict[Periode, Realisasi],
    bulan: Periode,
) -> IsiFormulir:
    satu = figur.get(bulan)
    return IsiFormulir(
        indikator=records.version_for(rencana, indikator, figur, bulan),
        figur=satu,
        pada=None if satu is None else satu.diubah_pada,
        oleh="" if satu is None else satu.diubah_oleh,
        terlambat=satu is not None and satu.terlambat,
    )


def _rupiah_lines(
    ctx: AppContext, sesi: Session, simpul: list[Simpul], bulan: Periode
) -> list[IsiFormulir]:
    tersimpan = {
        satu.simpul_id: satu
        for satu in sesi.exec(
            select(RealisasiAnggaran).where(
                RealisasiAnggaran.opd_id == ctx.opd_id,
                RealisasiAnggaran.tahun == bulan.tahun,
                RealisasiAnggaran.jenis == JenisPeriode.BULAN.value,
                RealisasiAnggaran.ke == bulan.ke,
            )
        )
    }
    return [
        IsiFormulir(
            simpul=satu,
            rupiah=None if baris is None else baris.nilai,
            pada=None if baris is None else baris.diubah_pada,
            oleh="" if baris is None else baris.diubah_oleh,
            terlambat=baris is not None and baris.terlambat,
        )
        for satu in simpul
        for baris in [tersimpan.get(satu.id)]
    ]
