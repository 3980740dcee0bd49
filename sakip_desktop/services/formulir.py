"""A unit's form for a period, put together from figures, plan and running step."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Session, select

from sakip_desktop.db import pemeriksaan, records
from sakip_desktop.db.models import RealisasiAnggaran
from sakip_desktop.db.pemeriksaan import KunciSel
from sakip_desktop.domain import validasi, validasi_anggaran
from sakip_desktop.domain.agregasi import HasilAgregasi, figure_value
from sakip_desktop.domain.aturan import BAWAAN, AturanKantor, Dikecualikan, kecualikan
from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import (
    BERUPIAH,
    Anggaran,
    Indikator,
    Keadaan,
    Kebijakan,
    Realisasi,
    Simpul,
    Target,
    Unit,
)
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.laporan import (
    BarisFormulir,
    BarisFormulirAnggaran,
    Formulir,
    PenandaTangan,
)
from sakip_desktop.domain.pengukuran import class_of, looks_back, measure, measure_own
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.domain.rerata import compute_serapan
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.services import signers
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.masa_berlaku import masa_of
from sakip_desktop.services.siklus import form_objek, form_step

Figur = dict[str, dict[Periode, Realisasi]]
BELUM_JELAS = "belum-jelas"  # kode of the finding for a text that cannot be read


@dataclass(frozen=True, slots=True)
class NilaiBulan:
    """The figure of one month, None where there is none."""

    bulan: Periode
    nilai: Decimal | None


@dataclass(frozen=True, slots=True)
class Bahan:
    """What one form is made of, read once.

    Attributes:
        pengecualian: what is exempted, by figure or budget line.
        ditanya: what reviewers ask and nobody answered yet, by figure or budget line.
    """

    rencana: records.RencanaTahun
    figur: Figur
    anggaran: dict[str, Anggaran]
    kebijakan: Kebijakan
    aturan: AturanKantor = BAWAAN
    pengecualian: Mapping[KunciSel, tuple[Dikecualikan, ...]] = field(default_factory=dict)
    ditanya: Mapping[KunciSel, str] = field(default_factory=dict)


def unit_saya(ctx: AppContext) -> tuple[Unit, ...]:
    """Units whose form the person may see, in their order."""
    if ctx.pelaku is None:
        return ()
    with ctx.read() as sesi:
        semua = ctx.units(sesi)
    return tuple(satu for satu in semua if ctx.izin(Tindakan.REALISASI_LIHAT, Objek(satu.id)).boleh)


def formulir(
    ctx: AppContext, unit_id: str, periode: Periode, *, sebagai: Peran | None = None
) -> Formulir:
    """The form as it is on the screen and on paper.

    Raises:
        IzinDitolak: another unit's form, and no role that may read it.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(unit_id)) as sesi:
        return build_formulir(ctx, sesi, unit_id, periode, sebagai=sebagai)


def renew_figure(ctx: AppContext, isi: Formulir, indikator_id: str) -> Formulir:
    """The form with the lines of one indikator read anew: no other line depends on its figures.

    Raises:
        IzinDitolak: another unit's form, and no role that may read it.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(isi.unit.id)) as sesi:
        bahan = load_bahan(ctx, sesi, isi.periode, indikator_id=indikator_id, seperlunya=True)
    rencana = bahan.rencana
    return replace(
        isi,
        baris=tuple(
            _baris(bahan, rencana.get(indikator_id), satu.realisasi.periode, satu.kunci)
            if satu.indikator.id == indikator_id
            else satu
            for satu in isi.baris
        ),
    )


def renew_budget(ctx: AppContext, isi: Formulir) -> Formulir:
    """The form, still open, with its budget lines read anew.

    Raises:
        IzinDitolak: another unit's form, and no role that may read it.
    """
    with ctx.read(Tindakan.REALISASI_LIHAT, Objek(isi.unit.id)) as sesi:
        bahan = load_bahan(ctx, sesi, isi.periode, unit_id="")
        simpul = tuple(satu.simpul for satu in isi.anggaran)
        return replace(
            isi, anggaran=_budget_lines(ctx, sesi, bahan, simpul, isi.periode, isi.kunci)
        )


def nilai_setahun(ctx: AppContext, indikator_id: str, tahun: int) -> tuple[NilaiBulan, ...]:
    """The figures of a year, in the months in which they are asked for.

    Raises:
        IzinDitolak: another unit's indikator, and no role that may read it.
    """
    with ctx.read() as sesi:
        figur = records.load_realisasi(sesi, ctx.opd_id, (tahun,), (indikator_id,))
        terisi = figur.get(indikator_id, {})
        rencana = ctx.rencana(sesi, tahun)
    indikator = next((satu for satu in rencana.indikator if satu.id == indikator_id), None)
    if indikator is None:
        return ()
    ctx.require(Tindakan.REALISASI_LIHAT, Objek(indikator.unit_id))
    bulan = records.months_asked(rencana, indikator, terisi, setahun(tahun))
    return tuple(NilaiBulan(satu, value_of(indikator, terisi, satu)) for satu in bulan)


def load_bahan(
    ctx: AppContext,
    sesi: Session,
    periode: Periode,
    *,
    unit_id: str | None = None,
    indikator_id: str = "",
    seperlunya: bool = False,
) -> Bahan:
    """Plan, figures of this year and the last, budget and policy for a period.

    With ``unit_id`` only the figures of that unit's indikator: the others are many.  With
    ``indikator_id`` those of that one alone, and no budget.  ``seperlunya`` leaves out the months
    that no line of their form needs.
    """
    rencana = ctx.rencana(sesi, periode.tahun)
    milik = [indikator_id] if indikator_id else None
    if unit_id is not None:
        milik = [satu.id for satu in rencana.indikator if satu.unit_id == unit_id]
    tahun = (periode.tahun - 1, periode.tahun)
    return Bahan(
        rencana,
        shown_figures(ctx, sesi, rencana, periode, milik)
        if seperlunya and milik is not None
        else records.load_realisasi(sesi, ctx.opd_id, tahun, milik),
        {} if indikator_id else records.load_anggaran(sesi, rencana, ctx.opd_id),
        ctx.kebijakan(sesi, periode.akhir),
        ctx.aturan(sesi, periode.akhir),
        ctx.pengecualian(sesi, periode.tahun),
        _asked(ctx, sesi, periode.tahun),
    )


def shown_figures(
    ctx: AppContext,
    sesi: Session,
    rencana: records.RencanaTahun,
    periode: Periode,
    milik: Collection[str],
) -> Figur:
    """What the lines of a form show of each month: its figure, the one before, last year's.

    The other months of the year are read for those lines alone that are measured with them.
    """
    dipilih = frozenset(milik)
    versi = [satu for satu in rencana.versi.values() if satu.id in dipilih]
    per_frekuensi = {satu.frekuensi: satu for satu in versi}.values()
    tampil = {
        satu
        for bulan in periode.bulan
        for satu in (
            *(bulan, bulan.tahun_lalu()),
            *(wakil.measured_before(bulan) for wakil in per_frekuensi),
        )
    }
    figur = records.load_realisasi(sesi, ctx.opd_id, (), milik, pada=tampil)
    menoleh = {
        s.id
        for s in versi
        if s.kumulatif_realisasi or any(looks_back(s, bulan) for bulan in periode.bulan)
    }
    sebelum = set(periode.sampai_dengan()) - tampil
    if menoleh and sebelum:
        for kunci, isi in records.load_realisasi(
            sesi, ctx.opd_id, (), menoleh, pada=sebelum
        ).items():
            figur[kunci].update(isi)
    return figur


def _asked(ctx: AppContext, sesi: Session, tahun: int) -> Mapping[KunciSel, str]:
    """What waits for an answer, in the words of those who ask; by figure or budget line."""

    def load() -> dict[KunciSel, str]:
        hasil: dict[KunciSel, str] = {}
        for satu in pemeriksaan.load_pertanyaan(
            sesi, ctx.opd_id, tahun=tahun, keadaan=(KeadaanTanya.TERBUKA,)
        ):
            kunci = satu.perihal_id, satu.periode
            teks = (hasil.get(kunci, ""), satu.terakhir_ditanya.isi)
            hasil[kunci] = "\n".join(filter(None, teks))
        return hasil

    tabel = frozenset({"pertanyaan", "pesan_pertanyaan"})
    return ctx.kept(sesi, ("ditanya", tahun), tabel, load)


def build_formulir(
    ctx: AppContext,
    sesi: Session,
    unit_id: str,
    periode: Periode,
    *,
    bahan: Bahan | None = None,
    sebagai: Peran | None = None,
    aturan: AturanKantor | None = None,
) -> Formulir:
    """The form inside an open session; ``bahan`` spares reading it again for every unit.

    With ``aturan`` it is checked by those rules, whatever counts for it.
    """
    bahan = bahan or load_bahan(ctx, sesi, periode, unit_id=unit_id, seperlunya=True)
    milik = [satu for satu in bahan.rencana.indikator if satu.unit_id == unit_id]
    unit = next(satu for satu in ctx.units(sesi) if satu.id == unit_id)
    izin = ctx.izin(
        Tindakan.REALISASI_ISI, form_objek(ctx, sesi, unit_id, periode), sebagai=sebagai
    )
    langkah = form_step(ctx, sesi, unit_id, periode)
    kunci = "" if izin.boleh else izin.alasan
    dikirim_pada = sent_at(langkah)
    if aturan is not None:
        bahan = replace(bahan, aturan=aturan)
    elif dikirim_pada is not None:
        bahan = replace(bahan, aturan=ctx.aturan(sesi, periode.akhir, dikirim_pada))
    per_bulan = {} if langkah or aturan else _rules_by_month(ctx, sesi, unit_id, periode)
    baris = tuple(
        _baris(
            replace(bahan, aturan=per_bulan[bulan]) if bulan in per_bulan else bahan,
            indikator,
            bulan,
            kunci,
        )
        for indikator in milik
        for bulan in records.months_asked(
            bahan.rencana, indikator, bahan.figur.get(indikator.id, {}), periode
        )
    )
    diisi = {satu.indikator.id for satu in baris}
    dikirim = sent_on(ctx, langkah)
    simpul = budget_nodes(bahan.rencana, unit_id, periode)
    if dikirim is not None and bahan.rencana.changed_after(dikirim):
        pagu_lama = records.load_anggaran(sesi, bahan.rencana, ctx.opd_id, dikirim)
        bahan = replace(bahan, anggaran=pagu_lama)
        simpul = tuple(satu for satu in simpul if bahan.rencana.had_pagu(satu.id, dikirim))
    anggaran = _budget_lines(ctx, sesi, bahan, simpul, periode, kunci)
    masa = None if langkah is None else masa_of(ctx, sesi, langkah[0])
    return Formulir(
        kantor=ctx.kantor,
        unit=unit,
        periode=periode,
        baris=baris,
        anggaran=anggaran,
        tidak_diukur=sum(satu.id not in diisi and satu.in_force(periode) for satu in milik),
        langkah=None if langkah is None else langkah[1],
        tenggat=None if masa is None else masa.due(unit_id),
        kunci=kunci,
        penanda_tangan=_signers(ctx, sesi, unit_id, dikirim or max(ctx.today(), periode.akhir)),
        masa=masa,
    )


def _rules_by_month(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> dict[Periode, AturanKantor]:
    """Where shorter forms stand for a period: each month by the rules of its own form."""
    if periode.jenis is JenisPeriode.BULAN or not ctx.versi_aturan(sesi):
        return {}
    return {
        bulan: ctx.aturan(sesi, bulan.akhir, sent_at(form_step(ctx, sesi, unit_id, bulan)))
        for bulan in periode.bulan
    }


def sent_on(ctx: AppContext, langkah: tuple[Siklus, LangkahBerjalan] | None) -> date | None:
    """The day on which the form was sent, None while it is with its unit.

    What was sent keeps the ceilings and the signers of that day.
    """
    sejak = sent_at(langkah)
    return None if sejak is None else ctx.local(sejak).date()


def sent_at(langkah: tuple[Siklus, LangkahBerjalan] | None) -> datetime | None:
    """The moment at which the form was sent; what was sent keeps the rules of that moment."""
    if langkah is None or langkah[1].keadaan is not KeadaanLangkah.SELESAI:
        return None
    return langkah[1].sejak


def _signers(ctx: AppContext, sesi: Session, unit_id: str, pada: date) -> tuple[PenandaTangan, ...]:
    return tuple(
        signers.find_signer(ctx, sesi, peran, pada, sebagai=sebagai, unit_id=unit)
        for peran, sebagai, unit in (
            (Peran.PENGISI, "Pengisi", unit_id),
            (Peran.ATASAN_UNIT, "Mengetahui", unit_id),
            (Peran.PERENCANA, "Diterima Tim SAKIP", None),
        )
    )


def _baris(bahan: Bahan, indikator: Indikator, bulan: Periode, kunci: str) -> BarisFormulir:
    figur = bahan.figur.get(indikator.id, {})
    berlaku = records.version_for(bahan.rencana, indikator, figur, bulan)
    realisasi = figur.get(bulan) or Realisasi(indikator_id=indikator.id, periode=bulan)
    ditanya = bahan.ditanya.get((indikator.id, bulan), "")
    if ditanya:
        realisasi = replace(realisasi, catatan_kembali=ditanya)
    sendiri = measure_own(berlaku, figur, bulan, bahan.kebijakan)
    hasil, target, capaian = sendiri
    return BarisFormulir(
        indikator=berlaku,
        simpul=bahan.rencana.node(berlaku.simpul_id),
        realisasi=realisasi,
        sebelumnya=value_of(berlaku, figur, berlaku.measured_before(bulan)),
        tahun_lalu=value_of(berlaku, figur, bulan.tahun_lalu()),
        target=target,
        target_tahun=berlaku.target.get(setahun(bulan.tahun)),
        capaian=capaian if target else measure(berlaku, figur, bulan, bahan.kebijakan).kemajuan,
        terhadap_tahun=target is None,
        kategori=class_of(capaian, hasil, bahan.kebijakan),
        temuan=check_figure(
            berlaku,
            figur,
            realisasi,
            bahan.kebijakan,
            bahan.aturan,
            bahan.pengecualian.get((indikator.id, bulan), ()),
            ukuran=sendiri,
        ),
        kunci=kunci,
        figur_lalu=tuple(figur[b] for b in bulan.sampai_dengan()[:-1] if b in figur),
    )


def _filled_before(figur: Mapping[Periode, Realisasi], bulan: Periode) -> Realisasi | None:
    """The figure filled last in the year of a month, before it."""
    terisi = (
        satu
        for periode, satu in figur.items()
        if periode.tahun == bulan.tahun and periode.ke < bulan.ke and satu.keadaan is Keadaan.TERISI
    )
    return max(terisi, key=lambda satu: satu.periode.ke, default=None)


def value_of(
    indikator: Indikator, figur: Mapping[Periode, Realisasi], bulan: Periode
) -> Decimal | None:
    """The figure of a month, None when there is none."""
    return figure_value(indikator, figur[bulan]) if bulan in figur else None


def check_figure(
    indikator: Indikator,
    figur: Mapping[Periode, Realisasi],
    realisasi: Realisasi,
    kebijakan: Kebijakan,
    aturan: AturanKantor = BAWAAN,
    pengecualian: Sequence[Dikecualikan] = (),
    *,
    ukuran: tuple[HasilAgregasi, Target | None, Capaian] | None = None,
) -> tuple[Temuan, ...]:
    """Findings of one figure among its neighbours; ``figur`` holds it and the other months.

    With ``ukuran``, what ``measure_own`` says of it, it is not measured again.
    """
    bulan = realisasi.periode
    _, target, capaian = ukuran or measure_own(indikator, figur, bulan, kebijakan)
    temuan = validasi.check_realisasi(
        indikator,
        realisasi,
        capaian=None if target is None else capaian,
        sebelumnya=value_of(indikator, figur, indikator.measured_before(bulan)),
        tahun_lalu=value_of(indikator, figur, bulan.tahun_lalu()),
        terisi_terakhir=_filled_before(figur, bulan),
        aturan=aturan,
    )
    if pengecualian:
        temuan = kecualikan(temuan, pengecualian)
    kolom = unclear_column(realisasi)
    return tuple(
        replace(satu, kolom=kolom)
        if kolom and satu.kode == BELUM_JELAS and satu.kolom == "nilai"
        else satu
        for satu in temuan
    )


def rules_for(
    ctx: AppContext, sesi: Session, indikator_id: str, bulan: Periode
) -> tuple[AturanKantor, tuple[Dikecualikan, ...]]:
    """The rules that count for a figure that is stored now, and what is exempted from them."""
    kecuali = ctx.pengecualian(sesi, bulan.tahun).get((indikator_id, bulan), ())
    return ctx.aturan(sesi, bulan.akhir), kecuali


def unclear_column(realisasi: Realisasi) -> str:
    """The field whose text ``teks_asli`` is, empty when every one can be read."""
    if realisasi.keadaan is not Keadaan.BELUM_JELAS:
        return ""
    return next((satu.kolom for satu in realisasi.temuan if satu.kode == BELUM_JELAS), "nilai")


def budget_nodes(
    rencana: records.RencanaTahun, unit_id: str, periode: Periode
) -> tuple[Simpul, ...]:
    """The nodes on which a unit reports what was spent in a period.

    The lowest ones with a pagu, and a tujuan or sasaran to which the plan gives a pagu and this
    unit: there the office's total is entered as it is published, to be held against the sum.  What
    was retired before the period began is not asked for any more.
    """
    berpagu = [satu for satu in rencana.simpul if satu.id in rencana.pagu]
    berinduk = {satu.induk_id for satu in berpagu}
    return tuple(
        satu
        for satu in berpagu
        if satu.unit_id == unit_id
        and satu.spends_in(periode)
        and (satu.id not in berinduk or is_total(satu))
    )


def is_total(simpul: Simpul) -> bool:
    """Whether rupiah entered here are a total to compare with, not money of their own."""
    return simpul.jenis not in BERUPIAH


def _budget_lines(
    ctx: AppContext,
    sesi: Session,
    bahan: Bahan,
    simpul: tuple[Simpul, ...],
    periode: Periode,
    kunci: str,
) -> tuple[BarisFormulirAnggaran, ...]:
    """One line a node; what was spent in the form's period stands in its last month."""
    tersimpan = _budget_rows(ctx, sesi, periode)
    bulan = periode.bulan[-1]
    milik = {satu.id: bahan.anggaran[satu.id] for satu in simpul if satu.id in bahan.anggaran}
    temuan = validasi_anggaran.check_anggaran_pohon(simpul, milik, periode, aturan=bahan.aturan)
    if any(is_total(satu) for satu in simpul):
        temuan = _with_totals(bahan, simpul, temuan, periode)
    hasil = []
    for satu in simpul:
        anggaran = milik.get(satu.id, Anggaran(simpul_id=satu.id))
        baris = tersimpan.get((satu.id, bulan))
        teks_asli = "" if baris is None else baris.teks_asli
        sampai = anggaran.total_sd(bulan)
        hasil.append(
            BarisFormulirAnggaran(
                simpul=satu,
                bulan=bulan,
                pagu=anggaran.pagu,
                nilai=anggaran.realisasi.get(bulan),
                teks_asli=teks_asli,
                sebelumnya=anggaran.total(periode.sebelumnya()),
                realisasi_sd=sampai,
                serapan=compute_serapan(sampai, anggaran.pagu),
                penjelasan="" if baris is None else baris.penjelasan,
                temuan=validasi_anggaran.check_anggaran(anggaran, periode, teks_asli=teks_asli)
                if teks_asli
                else kecualikan(
                    temuan.get(satu.id, ()), exempted_in(bahan.pengecualian, satu.id, periode)
                ),
                versi=0 if baris is None else baris.versi,
                kunci=kunci,
                terlambat=baris is not None and baris.terlambat,
                ditanya=bahan.ditanya.get((satu.id, bulan), ""),
            )
        )
    return tuple(hasil)


def exempted_in(
    semua: Mapping[KunciSel, tuple[Dikecualikan, ...]], simpul_id: str, periode: Periode
) -> tuple[Dikecualikan, ...]:
    """What a budget line is exempted from in a period, or in a shorter form inside it."""
    return tuple(
        satu
        for (perihal_id, kapan), milik in semua.items()
        if perihal_id == simpul_id and kapan in periode
        for satu in milik
    )


def _with_totals(
    bahan: Bahan,
    simpul: tuple[Simpul, ...],
    temuan: dict[str, tuple[Temuan, ...]],
    periode: Periode,
) -> dict[str, tuple[Temuan, ...]]:
    """A total is held against what all units entered."""
    total = {satu.id for satu in simpul if is_total(satu)}
    semua = validasi_anggaran.check_parents(
        bahan.rencana.simpul, bahan.anggaran, periode, aturan=bahan.aturan
    )
    hasil = dict(temuan)
    for kunci, satu in semua:
        if kunci in total:
            hasil[kunci] = (*hasil.get(kunci, ()), satu)
    return hasil


def _budget_rows(
    ctx: AppContext, sesi: Session, periode: Periode
) -> dict[tuple[str, Periode], RealisasiAnggaran]:
    baris = sesi.exec(
        select(RealisasiAnggaran).where(
            RealisasiAnggaran.opd_id == ctx.opd_id, RealisasiAnggaran.tahun == periode.tahun
        )
    )
    return {
        (satu.simpul_id, Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)): satu
        for satu in baris
    }
