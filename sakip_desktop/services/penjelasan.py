"""“Jelaskan angka ini”: any percentage with its formula, its rules and the cells it is made of.

The numbers are those of the records that pages and papers show; of an approved period those that
were frozen.  Who put a value there, and what stood in a cell when the period was approved, is told
by the journal.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import partial

from sqlmodel import Session, col, select

from sakip_desktop.db import journal, records
from sakip_desktop.db.models import (
    IndikatorVersi,
    Jurnal,
    JurnalBaris,
    RealisasiAnggaran,
    RealisasiRow,
    UnitKerja,
)
from sakip_desktop.domain.angka import format_persen, format_rupiah
from sakip_desktop.domain.dokumen import kata_final
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.kinerja import (
    BERUPIAH,
    Anggaran,
    Keadaan,
    Kebijakan,
    Realisasi,
    Simpul,
    Unit,
)
from sakip_desktop.domain.laporan import (
    BarisSasaran,
    LaporanPengukuran,
    Pengukuran,
)
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.penjelasan import (
    AsalIndikator,
    KertasKerja,
    Penjelasan,
    Sumber,
    SumberAnggaran,
    VersiDipakai,
    explain_indikator,
)
from sakip_desktop.domain.penjelasan_rerata import (
    absorption_text,
    ceiling_text,
    efficiency_text,
    explain_anggaran,
    explain_rerata,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    children_of,
    classify_rerata,
    compute_rerata,
    total_anggaran,
)
from sakip_desktop.domain.riwayat import Isian
from sakip_desktop.services import dokumen
from sakip_desktop.services.capaian import form_state, laporan_pengukuran
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import Bahan, formulir, unit_saya
from sakip_desktop.services.pengukuran import measure_all

_ISI_FIGUR = (
    "keadaan", "nilai", "pembilang", "penyebut", "teks_asli", "teks_penyebut", "alasan",
)  # fmt: skip
_ISI_RUPIAH = ("nilai", "teks_asli")
_SEKALI_BACA = 500  # journal entries asked for at once


class Apa(StrEnum):
    """Kinds of figures that can be explained."""

    CAPAIAN = "capaian"  # of an indikator
    RERATA = "rerata"  # of a node, or of the office
    SERAPAN = "serapan"  # of a node, or of the office


@dataclass(frozen=True, slots=True, kw_only=True)
class Tentang:
    """Which figure is to be explained.

    Attributes:
        id: the indikator or the node; empty for the whole office.
        unit_id: the form in which the figure stands; empty outside a form.
        terhadap_tahun: it is the way to the year's target that is shown.
        bawahan: a mean that takes in what lies below the node.
    """

    apa: Apa
    periode: Periode
    id: str = ""
    unit_id: str = ""
    terhadap_tahun: bool = False
    bawahan: bool = False


def jelaskan(ctx: AppContext, tentang: Tentang) -> Penjelasan:
    """How a figure came about.

    Raises:
        IzinDitolak: the person may not read it.
        DataTidakSah: the plan of the year has no such figure.
    """
    _check_known(ctx, tentang)
    if tentang.apa is Apa.CAPAIAN:
        return _explain_capaian(ctx, tentang)
    if tentang.unit_id:
        return _explain_form_budget(ctx, tentang)
    laporan = laporan_pengukuran(ctx, tentang.periode)
    if tentang.apa is Apa.SERAPAN:
        return _explain_serapan(ctx, tentang, laporan)
    return _explain_rerata(ctx, tentang, laporan)


def _check_known(ctx: AppContext, tentang: Tentang) -> None:
    """Refuse what the plan of the year does not have."""
    rencana = ctx.rencana_tahun(tentang.periode.tahun)
    if tentang.apa is Apa.CAPAIAN:
        ada = any(satu.id == tentang.id for satu in rencana.indikator)
    else:
        kantor = not tentang.id and not tentang.unit_id
        ada = kantor or any(satu.id == tentang.id for satu in rencana.simpul)
    if not ada:
        raise _unknown(f"Rencana tahun {tentang.periode.tahun} tidak memuatnya.")


def _unknown(sebab: str) -> DataTidakSah:
    return DataTidakSah(
        "Angka itu tidak dapat dijelaskan.", sebab, "Muat ulang halaman ini, lalu pilih lagi."
    )


def kertas_kerja(ctx: AppContext, periode: Periode, unit_id: str | None = None) -> KertasKerja:
    """The measurement of a period with the cells of every indikator.

    Who may not read the office's recap gets the paper of the units whose figures are open to them.

    Args:
        ctx: the open office.
        periode: any period.
        unit_id: only of this unit.

    Raises:
        IzinDitolak: the person may not read documents, or no unit's figures, or not that unit's.
    """
    laporan = laporan_pengukuran(ctx, periode)
    milik = _units_shown(ctx, unit_id)
    if milik is not None:
        laporan = _only_units(laporan, {satu.id for satu in milik})
    unit = {satu.indikator.unit_id for satu in laporan.semua}
    keadaan = {satu: _form_state(ctx, satu, laporan) for satu in sorted(unit)}
    with ctx.read() as sesi:
        figur = records.load_realisasi(sesi, ctx.opd_id, (periode.tahun,))
        asal = _sources(ctx, sesi, laporan.semua, periode, figur, _last_entry(laporan))
    return KertasKerja(
        laporan=laporan,
        unit=tuple(satu.nama for satu in milik or ()),
        asal=tuple(
            replace(milik, formulir=keadaan[satu.indikator.unit_id])
            for satu, milik in zip(laporan.semua, asal, strict=True)
        ),
    )


def _units_shown(ctx: AppContext, unit_id: str | None) -> tuple[Unit, ...] | None:
    """The only units of the paper; None for the whole office."""
    seluruh = ctx.izin(Tindakan.REKAP_LIHAT).boleh
    if unit_id is None and seluruh:
        return None
    milik = unit_saya(ctx)
    if unit_id is not None:
        if not seluruh:
            ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))
        with ctx.read() as sesi:
            semua = ctx.units(sesi)
        milik = tuple(satu for satu in semua if satu.id == unit_id)
        if not milik:
            raise _unknown("Unitnya tidak ada, atau sudah tidak dipakai.")
    if not milik:
        ctx.require(Tindakan.REKAP_LIHAT)
    return milik


def _only_units(laporan: LaporanPengukuran, unit: set[str]) -> LaporanPengukuran:
    """What some units answer for; a sasaran has figures of others too and is left out."""
    kelompok = [
        replace(satu, pengukuran=milik)
        for satu in laporan.kelompok
        if (milik := tuple(p for p in satu.pengukuran if p.indikator.unit_id in unit))
    ]
    return replace(
        laporan,
        kelompok=tuple(kelompok),
        anggaran=tuple(satu for satu in laporan.anggaran if satu.simpul.unit_id in unit),
        sasaran=(),
        rerata=compute_rerata(
            (p for satu in kelompok for p in satu.pengukuran),
            kosong_nol=laporan.kebijakan.kosong_nol,
        ),
        tidak_diukur=tuple(satu for satu in laporan.tidak_diukur if satu.unit_id in unit),
    )


# --- an indikator --------------------------------------------------------------------------------


def _explain_capaian(ctx: AppContext, tentang: Tentang) -> Penjelasan:
    periode = tentang.periode
    with ctx.read() as sesi:
        if not ctx.izin(Tindakan.REKAP_LIHAT).boleh:
            unit_id = ctx.rencana(sesi, periode.tahun).get(tentang.id).unit_id
            ctx.require(Tindakan.REALISASI_LIHAT, Objek(unit_id))
        laporan = dokumen.final_laporan(ctx, sesi, periode)
        kini, kebijakan, figur = _measured_now(ctx, sesi, tentang.id, periode)
        semua = () if laporan is None else laporan.semua
        beku = next((satu for satu in semua if satu.indikator.id == tentang.id), None)
        status = _state_text(ctx, laporan)
        if laporan is not None and beku is not None:
            satu, kebijakan = beku, laporan.kebijakan
        else:
            if laporan is not None:  # it was not measured in the period
                status = "Tidak termuat dalam dokumen yang disetujui untuk periode ini."
            satu, laporan = kini, None
        (asal,) = _sources(ctx, sesi, (satu,), periode, figur, _last_entry(laporan))
    return explain_indikator(
        satu,
        kebijakan,
        replace(asal, formulir=_form_state(ctx, satu.indikator.unit_id, laporan, periode)),
        status=status + _changed_since(satu, kini),
        terhadap_tahun=tentang.terhadap_tahun,
    )


def _measured_now(
    ctx: AppContext, sesi: Session, indikator_id: str, periode: Periode
) -> tuple[Pengukuran, Kebijakan, dict[str, dict[Periode, Realisasi]]]:
    """The indikator as its figures stand now, measured as the recap measures it."""
    rencana = ctx.rencana(sesi, periode.tahun)
    indikator = rencana.get(indikator_id)
    figur = records.load_realisasi(
        sesi, ctx.opd_id, (periode.tahun - 1, periode.tahun), (indikator_id,)
    )
    bahan = Bahan(
        replace(rencana, indikator=(indikator,)), figur, {}, ctx.kebijakan(sesi, periode.akhir)
    )
    diukur = measure_all(bahan, periode)
    if diukur:
        return diukur[0], bahan.kebijakan, figur
    milik = figur.get(indikator_id, {})  # a form shows it also where nothing is due
    berlaku = records.version_for(rencana, indikator, milik, periode)
    return measure(berlaku, milik, periode, bahan.kebijakan), bahan.kebijakan, figur


def _changed_since(satu: Pengukuran, kini: Pengukuran) -> str:
    """That the figures are others now than when the period was approved."""
    lama, baru = satu.capaian.nilai_tampil, kini.capaian.nilai_tampil
    if lama == baru:
        return ""
    nilai = "tanpa capaian" if baru is None else format_persen(baru)
    return f" Menurut isian sekarang: {nilai}; dokumen yang disetujui tidak berubah karenanya."


def _last_entry(laporan: LaporanPengukuran | None) -> int | None:
    """Journal number at which a paper became final."""
    return None if laporan is None or laporan.final is None else laporan.final.jurnal_urut


def _state_text(ctx: AppContext, laporan: LaporanPengukuran | None) -> str:
    if laporan is None or laporan.final is None:
        return "Belum disetujui; masih dapat berubah."
    return (
        f"{kata_final(laporan.final.revisi)}: disetujui {laporan.final.oleh} pada "
        f"{ctx.waktu(laporan.final.pada)}."
    )


def _form_state(
    ctx: AppContext,
    unit_id: str,
    laporan: LaporanPengukuran | None,
    periode: Periode | None = None,
) -> str:
    """How the form stands; of an approved period that its data were approved."""
    if laporan is not None and laporan.final is not None:
        return f"Datanya disetujui, revisi {laporan.final.revisi}"
    mana = periode or (laporan.periode if laporan is not None else None)
    return "" if mana is None else form_state(ctx, unit_id, mana)


# --- where figures come from ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Tulisan:
    """What stood in a row, and who put its value there."""

    isi: Isian | None
    oleh: str = ""
    pada: datetime | None = None


def _sources(
    ctx: AppContext,
    sesi: Session,
    semua: Sequence[Pengukuran],
    periode: Periode,
    figur: Mapping[str, Mapping[Periode, Realisasi]],
    batas: int | None,
) -> tuple[AsalIndikator, ...]:
    """The cells of each indikator; with ``batas`` as they were after that journal entry."""
    satu_id = semua[0].indikator.id if len(semua) == 1 else None
    baris = _rows(sesi, ctx.opd_id, periode.tahun, satu_id)
    tulisan = _written(sesi, "realisasi", set(baris.values()), _ISI_FIGUR, batas)
    versi = _versions(sesi, {satu.indikator.versi_id for satu in semua})
    unit = dict(sesi.exec(select(UnitKerja.id, UnitKerja.nama)).all())
    hasil = []
    for satu in semua:
        ind = satu.indikator
        beku = {milik.periode: milik for milik in satu.figur}
        sel = []
        for bulan in periode.sampai_dengan():
            if not ind.measured_in(bulan):
                continue
            tulis = tulisan.get(baris.get((ind.id, bulan), ""), _Tulisan(None))
            kini = figur.get(ind.id, {}).get(bulan)
            if bulan in beku or (bulan in periode and batas is not None):
                kini = beku.get(bulan)
            elif batas is not None:
                kini = _then(ind.id, bulan, tulis.isi)
            sel.append(_cell(ctx, kini or Realisasi(indikator_id=ind.id, periode=bulan), tulis))
        hasil.append(
            AsalIndikator(
                indikator_id=ind.id,
                unit=unit.get(ind.unit_id, ""),
                sumber=tuple(sel),
                versi=versi.get(ind.versi_id),
            )
        )
    return tuple(hasil)


def _cell(ctx: AppContext, figur: Realisasi, tulis: _Tulisan) -> Sumber:
    if figur.keadaan is Keadaan.BELUM_DIISI:
        return Sumber(figur=figur)
    oleh, pada = tulis.oleh or figur.diubah_oleh, tulis.pada or figur.diubah_pada
    return Sumber(figur=figur, oleh=oleh, pada=None if pada is None else ctx.local(pada))


def _rows(
    sesi: Session, opd_id: str, tahun: int, indikator_id: str | None
) -> dict[tuple[str, Periode], str]:
    """Key of the row of each figure of a year."""
    kueri = select(
        RealisasiRow.id, RealisasiRow.indikator_id, RealisasiRow.jenis, RealisasiRow.ke
    ).where(RealisasiRow.opd_id == opd_id, RealisasiRow.tahun == tahun)
    if indikator_id is not None:
        kueri = kueri.where(RealisasiRow.indikator_id == indikator_id)
    return {
        (indikator, Periode(tahun, JenisPeriode(jenis), ke)): kunci
        for kunci, indikator, jenis, ke in sesi.exec(kueri)
    }


def _written(
    sesi: Session, tabel: str, kunci: set[str], kolom: Sequence[str], batas: int | None
) -> dict[str, _Tulisan]:
    """What the journal says of rows: their last state, and who last changed one of the columns."""
    hasil: dict[str, _Tulisan] = {}
    for entri in _entries(sesi, tabel, kunci, batas):
        for satu in journal.changes_of(entri):
            if satu.tabel != tabel or satu.kunci not in kunci:
                continue
            sebelum, sesudah = satu.sebelum or {}, satu.sesudah or {}
            lama = hasil.get(satu.kunci, _Tulisan(None))
            if any(sebelum.get(nama) != sesudah.get(nama) for nama in kolom):
                lama = _Tulisan(satu.sesudah, entri.nama, entri.waktu)
            hasil[satu.kunci] = replace(lama, isi=satu.sesudah)
    return hasil


def _entries(sesi: Session, tabel: str, kunci: set[str], batas: int | None) -> Iterable[Jurnal]:
    """The journal entries about some rows, oldest first, each once."""
    semua = sorted(kunci)
    nomor: set[tuple[str, int]] = set()
    for awal in range(0, len(semua), _SEKALI_BACA):
        kueri = select(JurnalBaris.instalasi, JurnalBaris.urut).where(
            JurnalBaris.tabel == tabel,
            col(JurnalBaris.kunci).in_(semua[awal : awal + _SEKALI_BACA]),
        )
        if batas is not None:
            kueri = kueri.where(JurnalBaris.urut <= batas)
        nomor.update((instalasi, urut) for instalasi, urut in sesi.exec(kueri))
    urut_ = sorted(nomor)
    for awal in range(0, len(urut_), _SEKALI_BACA):
        bagian = urut_[awal : awal + _SEKALI_BACA]
        entri = sesi.exec(
            select(Jurnal)
            .where(col(Jurnal.urut).in_([urut for _, urut in bagian]))
            .order_by(col(Jurnal.instalasi), col(Jurnal.urut))
        )
        yield from (satu for satu in entri if (satu.instalasi, satu.urut) in nomor)


def _then(indikator_id: str, bulan: Periode, isi: Isian | None) -> Realisasi | None:
    """A figure as the journal kept it."""
    if isi is None:
        return None

    def number(kolom: str) -> Decimal | None:
        nilai = isi.get(kolom)
        return None if nilai is None else Decimal(str(nilai))

    return Realisasi(
        indikator_id=indikator_id,
        periode=bulan,
        keadaan=Keadaan(str(isi["keadaan"])),
        nilai=number("nilai"),
        pembilang=number("pembilang"),
        penyebut=number("penyebut"),
        teks_asli=str(isi.get("teks_asli") or ""),
        teks_penyebut=str(isi.get("teks_penyebut") or ""),
        alasan=str(isi.get("alasan") or ""),
    )


def _versions(sesi: Session, versi_id: set[str]) -> dict[str, VersiDipakai]:
    """Number, first day and reason of versions of indikator."""
    hasil: dict[str, VersiDipakai] = {}
    semua = sorted(versi_id)
    for awal in range(0, len(semua), _SEKALI_BACA):
        kueri = select(
            col(IndikatorVersi.id),
            col(IndikatorVersi.nomor),
            col(IndikatorVersi.berlaku_mulai),
            col(IndikatorVersi.alasan),
        ).where(col(IndikatorVersi.id).in_(semua[awal : awal + _SEKALI_BACA]))
        for kunci, nomor, mulai, alasan in sesi.exec(kueri):
            hasil[kunci] = VersiDipakai(nomor=nomor, berlaku_mulai=mulai, alasan=alasan)
    return hasil


# --- means ---------------------------------------------------------------------------------------


def _explain_rerata(ctx: AppContext, tentang: Tentang, laporan: LaporanPengukuran) -> Penjelasan:
    explain = partial(explain_rerata, laporan=laporan, status=_state_text(ctx, laporan))
    if not tentang.id:
        jumlah = total_anggaran(laporan.anggaran)
        return explain(
            laporan.kantor.nama,
            laporan.rerata,
            laporan.semua,
            anggaran=(("Serapan anggaran", absorption_text(jumlah, laporan.periode)),),
        )
    simpul = ctx.rencana_tahun(laporan.periode.tahun).simpul
    judul = _title(simpul, tentang.id)
    dalam = _below(simpul, tentang.id) if tentang.bawahan else {tentang.id}
    semua = [satu for satu in laporan.semua if satu.indikator.simpul_id in dalam]
    baris = None if tentang.bawahan else _sasaran(laporan, tentang.id)
    if baris is None:
        rerata = compute_rerata(semua, kosong_nol=laporan.kebijakan.kosong_nol)
        return explain(
            judul,
            rerata,
            semua,
            kategori=classify_rerata(rerata, laporan.kebijakan),
            cakupan="beserta semua di bawahnya," if tentang.bawahan else "indikatornya sendiri,",
        )
    jumlah = _sums(laporan, tentang.id)
    return explain(
        judul,
        baris.rerata,
        semua,
        kategori=baris.kategori,
        cakupan="IKU sasaran,",
        anggaran=(
            ("Serapan anggaran", absorption_text(jumlah, laporan.periode)),
            ("Efisiensi", efficiency_text(baris)),
        ),
    )


def _title(simpul: Sequence[Simpul], simpul_id: str) -> str:
    satu = next(milik for milik in simpul if milik.id == simpul_id)
    return f"{satu.kode}  {satu.uraian}"


def _sasaran(laporan: LaporanPengukuran, simpul_id: str) -> BarisSasaran | None:
    return next((satu for satu in laporan.sasaran if satu.simpul.id == simpul_id), None)


def _below(simpul: Sequence[Simpul], simpul_id: str) -> set[str]:
    """A node and everything below it."""
    anak = children_of(simpul)
    hasil, sisa = set(), [simpul_id]
    while sisa:
        kini = sisa.pop()
        hasil.add(kini)
        sisa += [satu.id for satu in anak.get(kini, ())]
    return hasil


# --- money ---------------------------------------------------------------------------------------


def _explain_serapan(ctx: AppContext, tentang: Tentang, laporan: LaporanPengukuran) -> Penjelasan:
    simpul = ctx.rencana_tahun(laporan.periode.tahun).simpul
    anggaran = {satu.simpul.id: satu.anggaran for satu in laporan.anggaran}
    if tentang.id:
        judul, jumlah = _title(simpul, tentang.id), _sums(laporan, tentang.id)
        sendiri = anggaran.get(tentang.id, Anggaran(simpul_id=tentang.id))
        pagu = ceiling_text(sendiri.pagu_murni, sendiri.pagu_perubahan, jumlah.pagu)
        pilih = [tentang.id]
    else:
        judul, jumlah = laporan.kantor.nama, total_anggaran(laporan.anggaran)
        pagu = ceiling_text(None, None, jumlah.pagu)
        ada = set(anggaran)
        pilih = [s.simpul.id for s in laporan.anggaran if s.simpul.induk_id not in ada]
    daun = [satu for awal in pilih for satu in _entered_at(simpul, anggaran, awal, laporan.periode)]
    baris = _sasaran(laporan, tentang.id)
    with ctx.read() as sesi:
        sumber = _budget_cells(
            ctx, sesi, simpul, anggaran, daun, laporan.periode, _last_entry(laporan)
        )
    return explain_anggaran(
        judul,
        jumlah,
        pagu,
        sumber,
        laporan.periode,
        status=_state_text(ctx, laporan),
        efisiensi="" if baris is None else efficiency_text(baris),
    )


def _sums(laporan: LaporanPengukuran, simpul_id: str) -> JumlahAnggaran:
    """The budget of a node as the record has it."""
    for satu in laporan.anggaran:
        if satu.simpul.id == simpul_id:
            return JumlahAnggaran(
                pagu=satu.pagu,
                realisasi_periode=satu.realisasi_periode,
                realisasi_sd=satu.realisasi_sd,
            )
    baris = _sasaran(laporan, simpul_id)
    return JumlahAnggaran(
        pagu=None if baris is None else baris.pagu,
        realisasi_periode=None,
        realisasi_sd=None if baris is None else baris.realisasi,
    )


def _entered_at(
    simpul: Sequence[Simpul], anggaran: Mapping[str, Anggaran], simpul_id: str, periode: Periode
) -> list[str]:
    """The nodes at whose cells the sum of a node was entered; see ``rerata.roll_up_anggaran``."""
    anak = children_of(simpul)
    dikenal = {satu.id: satu for satu in simpul}

    def walk(kini: str) -> list[str]:
        milik = anggaran.get(kini)
        sendiri = [kini] if milik is not None and milik.total_sd(periode) is not None else []
        bawah = [satu for langsung in anak.get(kini, ()) for satu in walk(langsung.id)]
        if kini in dikenal and dikenal[kini].jenis in BERUPIAH:
            return sendiri or bawah
        return bawah or sendiri

    return walk(simpul_id)


def _budget_cells(
    ctx: AppContext,
    sesi: Session,
    simpul: Sequence[Simpul],
    anggaran: Mapping[str, Anggaran],
    daun: Sequence[str],
    periode: Periode,
    batas: int | None,
) -> list[SumberAnggaran]:
    """The rupiah of some nodes from January to the period's end, and who put them there."""
    dikenal = {satu.id: satu for satu in simpul}
    kueri = select(
        RealisasiAnggaran.id,
        RealisasiAnggaran.simpul_id,
        RealisasiAnggaran.jenis,
        RealisasiAnggaran.ke,
    ).where(
        RealisasiAnggaran.opd_id == ctx.opd_id,
        RealisasiAnggaran.tahun == periode.tahun,
        col(RealisasiAnggaran.simpul_id).in_(set(daun)),
    )
    baris = {
        (milik, Periode(periode.tahun, JenisPeriode(jenis), ke)): kunci
        for kunci, milik, jenis, ke in sesi.exec(kueri)
    }
    tulisan = _written(sesi, "realisasi_anggaran", set(baris.values()), _ISI_RUPIAH, batas)
    hasil = []
    for kode in daun:
        for bulan in periode.sampai_dengan():
            if bulan not in anggaran[kode].realisasi:
                continue
            tulis = tulisan.get(baris.get((kode, bulan), ""), _Tulisan(None))
            hasil.append(
                SumberAnggaran(
                    kode=dikenal[kode].kode,
                    uraian=dikenal[kode].uraian,
                    bulan=bulan,
                    nilai=anggaran[kode].realisasi[bulan],
                    oleh=tulis.oleh,
                    pada=None if tulis.pada is None else ctx.local(tulis.pada),
                )
            )
    return hasil


def _explain_form_budget(ctx: AppContext, tentang: Tentang) -> Penjelasan:
    """The serapan of a line of a unit's form, with the ceiling that the form has."""
    with ctx.read() as sesi:
        if tentang.unit_id not in {satu.id for satu in ctx.units(sesi)}:
            raise _unknown("Unitnya tidak ada, atau sudah tidak dipakai.")
    isi = formulir(ctx, tentang.unit_id, tentang.periode)
    baris = next((satu for satu in isi.anggaran if satu.simpul.id == tentang.id), None)
    if baris is None:
        raise _unknown(f"Formulir {isi.unit.nama} {tentang.periode.label} tidak memuatnya.")
    with ctx.read() as sesi:
        rencana = ctx.rencana(sesi, baris.bulan.tahun)
        anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id)
        sumber = _budget_cells(
            ctx, sesi, (baris.simpul,), anggaran, [tentang.id], baris.bulan, None
        )
    return explain_anggaran(
        f"{baris.simpul.kode}  {baris.simpul.uraian}",
        JumlahAnggaran(
            pagu=baris.pagu, realisasi_periode=baris.nilai, realisasi_sd=baris.realisasi_sd
        ),
        ""
        if baris.pagu is None
        else f"{format_rupiah(baris.pagu)}, pagu yang berlaku di formulir.",
        sumber,
        baris.bulan,
    )
