"""Saving one cell of a unit's form.

Whatever parses is stored at once with its findings; text that does not parse is stored as typed
(``belum_jelas``).  Findings never block saving; a kesalahan blocks sending (``penyerahan``).

A figure remembers the version of the plan that it is measured with.  It takes the version in force
when it is typed for the first time and keeps it: an old figure that is corrected after a return is
still held against the target of its time.  Only a change of the plan moves it
(``move_open_figures``, ``move_figures_of``), and only in a form that is open at that moment,
because it is still being measured there.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlmodel import Session, select

from sakip_desktop.db import records
from sakip_desktop.db.models import RealisasiAnggaran, RealisasiRow, new_id
from sakip_desktop.db.rows import find_row, new_row, of_period
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain import angka, validasi_anggaran
from sakip_desktop.domain.agregasi import compute_rasio
from sakip_desktop.domain.beku import freeze
from sakip_desktop.domain.errors import DataTidakSah, SudahBerubah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Anggaran, Indikator, Keadaan, Realisasi, Simpul
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.periode import JenisPeriode, Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.domain.temuan import Temuan, Tingkat
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import (
    BELUM_JELAS,
    budget_nodes,
    check_figure,
    rules_for,
    unclear_column,
)
from sakip_desktop.services.masa_berlaku import saves_late
from sakip_desktop.services.siklus import form_objek, form_period, form_step

TEKS_TERPANJANG = 4000
_ANGKA = frozenset({"nilai", "pembilang", "penyebut"})
_TEKS = frozenset({"penjelasan", "kendala", "upaya"})
_TERSIMPAN = (
    *("nilai", "pembilang", "penyebut", "teks_asli", "teks_penyebut", "alasan"),
    *("penjelasan", "kendala", "upaya"),
)
TIDAK_DAPAT_DIPENUHI = "tidak_dapat_dipenuhi"


def record_realisasi(
    ctx: AppContext, masukan: RealisasiInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """Save one field of a figure; an empty text clears it.

    Raises:
        IzinDitolak: another unit's figure, or the form is not open.
        DataTidakSah: the month is not measured, or the text is too long.
        SudahBerubah: somebody saved the figure since the page was loaded.
        BasisDataGalat: nothing was saved; the text is still on the screen.
    """
    label = f"{_NAMA_KOLOM[masukan.kolom]} {masukan.periode.label}"
    rencana = ctx.rencana_tahun(masukan.periode.tahun)
    indikator = rencana.get(masukan.indikator_id)
    with ctx.work(
        Tindakan.REALISASI_ISI,
        f"{label} – {indikator.kode}",
        lambda sesi: form_objek(ctx, sesi, indikator.unit_id, masukan.periode),
        tentang=f"{masukan.periode.kode} {indikator.kode}",
        sebagai=sebagai,
    ) as sesi:
        store_figure(ctx, sesi, rencana, indikator, (masukan,))
    return Perubahan(frozenset({Jenis.REALISASI}), label, masukan.periode, sesi.urut)


def record_banyak(
    ctx: AppContext,
    masukan: Sequence[RealisasiInput | AnggaranInput],
    nama: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Save several fields as one act: all or none, one entry of the journal, one step of undo.

    Args:
        ctx: the open office.
        masukan: fields of figures and budget lines of one year; an empty text clears its field.
        nama: what is done, for journal and undo: ``Tempel``, ``Isi ke bawah``.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: nothing to save; a month is not measured, a node has no budget line of its
            own, or a text is too long.
        IzinDitolak: a figure of another unit, or a form that is not open.
        SudahBerubah: somebody saved one of them since the page was loaded.
        BasisDataGalat: nothing was saved.
    """
    if not masukan:
        raise DataTidakSah("Tidak ada yang diisi.", "Pilihan ini tidak memuat satu isian pun.")
    rencana = ctx.rencana_tahun(masukan[0].periode.tahun)
    figur = [satu for satu in masukan if isinstance(satu, RealisasiInput)]
    uang = [satu for satu in masukan if isinstance(satu, AnggaranInput)]
    _require_asked(ctx, rencana, uang)
    bulan = list(dict.fromkeys(satu.periode.label for satu in masukan))
    kapan = bulan[0] if len(bulan) == 1 else f"{bulan[0]} dan {len(bulan) - 1} bulan lain"
    label = f"{nama} {len(masukan)} isian {kapan}"
    tempat = list(dict.fromkeys(_place_of(rencana, satu) for satu in masukan))
    with ctx.work(
        Tindakan.REALISASI_ISI,
        label,
        lambda sesi: form_objek(ctx, sesi, *tempat[0]),
        tentang=" ".join(dict.fromkeys(periode.kode for _, periode in tempat)),
        sebagai=sebagai,
    ) as sesi:
        for satu in tempat[1:]:
            ctx.require(Tindakan.REALISASI_ISI, form_objek(ctx, sesi, *satu), sebagai=sebagai)
        _store_figures(ctx, sesi, rencana, figur)
        if uang:
            store_budget(ctx, sesi, rencana, uang)
    jenis = {Jenis.REALISASI} if figur else set()
    return Perubahan(
        frozenset(jenis | ({Jenis.ANGGARAN} if uang else set())),
        label,
        masukan[0].periode,
        sesi.urut,
    )


def _place_of(
    rencana: records.RencanaTahun, masukan: RealisasiInput | AnggaranInput
) -> tuple[str, Periode]:
    """Unit and month of a field."""
    if isinstance(masukan, RealisasiInput):
        return rencana.get(masukan.indikator_id).unit_id, masukan.periode
    return rencana.node(masukan.simpul_id).unit_id or "", masukan.periode


def _store_figures(
    ctx: AppContext, sesi: Session, rencana: records.RencanaTahun, masukan: Sequence[RealisasiInput]
) -> None:
    """Fields of several figures; what stands beside them is read once."""
    per_figur: dict[tuple[str, Periode], list[RealisasiInput]] = {}
    for satu in masukan:
        per_figur.setdefault((satu.indikator_id, satu.periode), []).append(satu)
    milik = list(dict.fromkeys(indikator_id for indikator_id, _ in per_figur))
    semua = records.load_realisasi(sesi, ctx.opd_id, (rencana.tahun - 1, rencana.tahun), milik)
    for (indikator_id, _), isi in per_figur.items():
        figur, indikator = semua.setdefault(indikator_id, {}), rencana.get(indikator_id)
        with _naming(indikator.kode, indikator.nama, isi):
            store_figure(ctx, sesi, rencana, indikator, isi, figur=figur)


@contextmanager
def _naming(
    kode: str, nama: str, isi: Sequence[RealisasiInput] | Sequence[AnggaranInput]
) -> Iterator[None]:
    """Say which cell it is for which many are refused: line, columns and month."""
    try:
        yield
    except (DataTidakSah, SudahBerubah) as galat:
        kolom = [_NAMA_KOLOM[satu.kolom] for satu in isi if len(satu.teks) > TEKS_TERPANJANG]
        kolom = kolom or [_NAMA_KOLOM[satu.kolom] for satu in isi]
        tempat = ", ".join((f"{kode} {nama}".strip(), *kolom, isi[0].periode.label))
        raise type(galat)(f"{tempat}: {galat.apa}", galat.mengapa, galat.saran) from galat


_NAMA_KOLOM = {
    "nilai": "Realisasi",
    "pembilang": "Pembilang",
    "penyebut": "Penyebut",
    "penjelasan": "Penjelasan",
    "kendala": "Kendala",
    "upaya": "Upaya",
    TIDAK_DAPAT_DIPENUHI: "Tidak dapat dipenuhi",
}


def _require_measured(indikator: Indikator, masukan: RealisasiInput, *, diminta: bool) -> None:
    if masukan.periode.jenis is not JenisPeriode.BULAN or not diminta:
        raise DataTidakSah(
            f"{indikator.kode} tidak diukur pada {masukan.periode.label}.",
            _why_not_asked(indikator, masukan.periode),
        )
    if masukan.kolom in _ANGKA and indikator.is_rasio is (masukan.kolom == "nilai"):
        raise DataTidakSah(
            f"{_NAMA_KOLOM[masukan.kolom]} {indikator.kode} tidak diisi sendiri.",
            "Nilainya dihitung dari pembilang dan penyebut."
            if indikator.is_rasio
            else "Indikator ini tidak berpembilang dan berpenyebut.",
        )
    _require_short(masukan.teks)


def _why_not_asked(indikator: Indikator, periode: Periode) -> str:
    if indikator.mulai_pada is not None and periode.akhir < indikator.mulai_pada:
        return f"Indikator ini dihitung mulai {tanggal_indonesia(indikator.mulai_pada)}."
    if indikator.berhenti_pada is not None:
        return f"Indikator ini berhenti per {tanggal_indonesia(indikator.berhenti_pada)}."
    return f"Frekuensinya {indikator.frekuensi.value}; angkanya diisi pada bulan terakhirnya."


def _require_short(teks: str) -> None:
    if len(teks) > TEKS_TERPANJANG:
        raise DataTidakSah(
            "Teks ini terlalu panjang.",
            f"Paling banyak {TEKS_TERPANJANG} huruf, tertulis {len(teks)}.",
            "Ringkas, atau simpan sebagai dokumen tersendiri.",
        )


def store_figure(
    ctx: AppContext,
    sesi: Session,
    rencana: records.RencanaTahun,
    indikator: Indikator,
    masukan: Sequence[RealisasiInput],
    *,
    figur: dict[Periode, Realisasi] | None = None,
) -> None:
    """Save fields of one figure inside an open command: the gate of typing and of forms in files.

    Args:
        ctx: the open office.
        sesi: the command's session.
        rencana: the plan of the year.
        indikator: its version in force.
        masukan: fields of one month, in the order in which they are typed; at least one.
        figur: the indikator's figures of this year and the last, where they were read already; what
            is saved is put into it.

    Raises:
        DataTidakSah: the month is not measured, or a text is too long.
        SudahBerubah: somebody saved the figure since the first input was made.
    """
    periode = masukan[0].periode
    if figur is None:
        figur = records.load_realisasi(
            sesi, ctx.opd_id, (periode.tahun - 1, periode.tahun), (indikator.id,)
        ).get(indikator.id, {})
    lama = figur.get(periode) or Realisasi(indikator_id=indikator.id, periode=periode)
    baris = None
    if lama.versi:
        baris = find_row(sesi, RealisasiRow, indikator_id=indikator.id, **of_period(periode))
    diminta = periode in records.months_asked(rencana, indikator, figur, periode)
    if diminta:
        indikator = records.version_for(rencana, indikator, figur, periode)
    baru = lama
    for satu in masukan:
        _require_measured(indikator, satu, diminta=diminta)
        baru = apply_input(indikator, baru, satu)
    expect_version(baris, masukan[0].versi)
    kebijakan = ctx.kebijakan(sesi, periode.akhir)
    aturan = rules_for(ctx, sesi, indikator.id, periode)
    temuan = check_figure(indikator, {**figur, periode: baru}, baru, kebijakan, *aturan)
    isi: dict[str, Any] = {kolom: getattr(baru, kolom) for kolom in _TERSIMPAN}
    isi |= {
        "kebijakan_id": kebijakan.id,
        "keadaan": baru.keadaan.value,
        "temuan": freeze(temuan),
        "terlambat": lama.terlambat
        or (_says(baru) != _says(lama) and _is_late(ctx, sesi, indikator.unit_id, periode)),
        "diubah_pada": ctx.clock.now(),
        "diubah_oleh": "" if ctx.pelaku is None else ctx.pelaku.nama,
    }
    if baris is None:
        baris = new_row(
            RealisasiRow,
            id=new_id(),
            opd_id=ctx.opd_id,
            indikator_id=indikator.id,
            indikator_versi_id=indikator.versi_id,
            tahun=periode.tahun,
            jenis=periode.jenis.value,
            ke=periode.ke,
            **isi,
        )
    else:
        for kolom, nilai in isi.items():
            setattr(baris, kolom, nilai)
    sesi.add(baris)
    figur[periode] = replace(
        baru, temuan=temuan, versi=baris.versi, indikator_versi_id=baris.indikator_versi_id
    )


def _says(figur: Realisasi) -> tuple[object, ...]:
    """What a figure tells: its words may be mended late without making it late."""
    return (
        *(figur.keadaan, figur.nilai, figur.pembilang, figur.penyebut),
        *(figur.teks_asli, figur.teks_penyebut, figur.alasan),
    )


def _is_late(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> bool:
    """Whether what is saved now comes after the due date of the form it stands in.

    Asked once a form in one command: one that is read in has twenty figures.
    """
    ingat: dict[tuple[str, Periode], bool] = sesi.info.setdefault("terlambat", {})
    if (unit_id, periode) not in ingat:
        ditemukan = form_step(ctx, sesi, unit_id, periode)
        siklus = None if ditemukan is None else ditemukan[0]
        ingat[unit_id, periode] = saves_late(ctx, sesi, siklus, unit_id)
    return ingat[unit_id, periode]


def move_open_figures(ctx: AppContext, sesi: Session, lama: records.RencanaTahun) -> None:
    """Measure the figures of open forms by the plan just imported; what was handed over stays.

    Args:
        ctx: the open office.
        sesi: the importing session, its rows flushed.
        lama: the plan as it was; its units say in which form a figure stands.
    """
    baru = records.load_rencana(sesi, ctx.opd_id, lama.tahun)
    dulu = {satu.id: satu for satu in lama.indikator}
    for indikator in baru.indikator:
        sebelum = dulu.get(indikator.id)
        if sebelum is not None and sebelum.versi_id != indikator.versi_id:
            move_figures_of(ctx, sesi, lama.tahun, sebelum, indikator)


def move_figures_of(
    ctx: AppContext, sesi: Session, tahun: int, lama: Indikator, baru: Indikator
) -> None:
    """Measure the figures of one indikator in open forms by its new version.

    Args:
        ctx: the open office.
        sesi: the changing session, the new version's row flushed.
        tahun: year of the plan.
        lama: as it was; its unit says in which form a figure stands.
        baru: the new version.
    """
    figur = records.load_realisasi(sesi, ctx.opd_id, (tahun - 1, tahun), (baru.id,)).get(
        baru.id, {}
    )
    for baris in sesi.exec(
        select(RealisasiRow).where(
            RealisasiRow.indikator_id == baru.id, RealisasiRow.tahun == tahun
        )
    ).all():
        periode = Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke)
        ditemukan = form_step(ctx, sesi, lama.unit_id, periode)
        if ditemukan is not None and ditemukan[1].keadaan.is_open:
            baris.indikator_versi_id = baru.versi_id
            kebijakan = ctx.kebijakan(sesi, periode.akhir)
            aturan = rules_for(ctx, sesi, baru.id, periode)
            baris.temuan = freeze(check_figure(baru, figur, figur[periode], kebijakan, *aturan))
            sesi.add(baris)


def check_again(ctx: AppContext, sesi: Session, baris: Sequence[RealisasiRow]) -> None:
    """Store what stands out in figures now: a neighbour, a rule or an exemption may have changed.

    Args:
        ctx: the open office.
        sesi: the command's session; what it changed so far counts.
        baris: rows of figures of one year.
    """
    sesi.flush()
    milik = {satu.indikator_id for satu in baris}
    tahun = {satu.tahun for satu in baris}
    figur = records.load_realisasi(sesi, ctx.opd_id, tahun | {satu - 1 for satu in tahun}, milik)
    for satu in baris:
        periode = Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
        rencana, milik_figur = ctx.rencana(sesi, satu.tahun), figur[satu.indikator_id]
        indikator = records.version_for(
            rencana, rencana.get(satu.indikator_id), milik_figur, periode
        )
        kebijakan = ctx.kebijakan(sesi, periode.akhir)
        aturan = rules_for(ctx, sesi, satu.indikator_id, periode)
        temuan = freeze(
            check_figure(indikator, milik_figur, milik_figur[periode], kebijakan, *aturan)
        )
        if temuan != satu.temuan:
            satu.temuan = temuan
            sesi.add(satu)


def apply_input(indikator: Indikator, lama: Realisasi, masukan: RealisasiInput) -> Realisasi:
    """The figure after one field was typed; pure, so that the page can show it before saving."""
    teks = clean_text(masukan.teks).strip()
    if masukan.kolom in _TEKS:
        return _with(lama, masukan.kolom, teks)
    if masukan.kolom == TIDAK_DAPAT_DIPENUHI:
        return _cannot(lama, teks)
    hasil = angka.parse_isian(indikator, masukan.kolom, teks)
    belum = _unclear_texts(indikator, lama)  # the other component is still what was typed there
    belum.pop(masukan.kolom, None)
    if isinstance(hasil, angka.Ambigu | angka.Ditolak):
        belum[masukan.kolom] = teks
    nilai = hasil.nilai if isinstance(hasil, angka.Terbaca) else None
    baru = _with(lama, masukan.kolom, nilai)
    if belum:
        return _unclear(baru, belum)
    kosong = replace(baru, teks_asli="", teks_penyebut="", alasan="", temuan=())
    return _with_state(indikator, kosong)


def _unclear_texts(indikator: Indikator, figur: Realisasi) -> dict[str, str]:
    """What was typed and cannot be read, by the fields that the indikator has."""
    kolom = unclear_column(figur)
    teks = {kolom: figur.teks_asli} if kolom else {}
    if figur.teks_penyebut:
        teks["penyebut"] = figur.teks_penyebut
    return {satu: isi for satu, isi in teks.items() if indikator.is_rasio is (satu != "nilai")}


def _unclear(figur: Realisasi, belum: dict[str, str]) -> Realisasi:
    """A figure of which fields cannot be read; the finding remembers whose ``teks_asli`` is."""
    utama = min(belum)  # nilai alone, or pembilang before penyebut
    tanda = Temuan(BELUM_JELAS, Tingkat.KESALAHAN, utama, "", "")
    return replace(
        figur,
        keadaan=Keadaan.BELUM_JELAS,
        nilai=None,
        alasan="",
        teks_asli=belum[utama],
        teks_penyebut=belum["penyebut"] if utama == "pembilang" and len(belum) > 1 else "",
        temuan=(tanda,),
    )


def _with(figur: Realisasi, kolom: str, isi: str | Decimal | None) -> Realisasi:
    ganti: dict[str, Any] = {kolom: isi}
    return replace(figur, **ganti)


def _cannot(lama: Realisasi, alasan: str) -> Realisasi:
    if not alasan:
        if lama.keadaan is not Keadaan.TIDAK_DAPAT_DIPENUHI:
            return lama
        return replace(lama, keadaan=Keadaan.BELUM_DIISI, alasan="")
    return replace(
        lama,
        keadaan=Keadaan.TIDAK_DAPAT_DIPENUHI,
        alasan=alasan,
        nilai=None,
        pembilang=None,
        penyebut=None,
        teks_asli="",
        teks_penyebut="",
        temuan=(),
    )


def _with_state(indikator: Indikator, figur: Realisasi) -> Realisasi:
    """State and, for a ratio, the computed figure."""
    if indikator.is_rasio:
        nilai = compute_rasio(figur.pembilang, figur.penyebut, indikator.pengali)
        terisi = figur.pembilang is not None or figur.penyebut is not None
        return replace(
            figur, nilai=nilai, keadaan=Keadaan.TERISI if terisi else Keadaan.BELUM_DIISI
        )
    return replace(figur, keadaan=Keadaan.BELUM_DIISI if figur.nilai is None else Keadaan.TERISI)


def record_anggaran(
    ctx: AppContext, masukan: AnggaranInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """Save one field of a budget line: rupiah of the month, or the explanation.

    Raises:
        IzinDitolak: another unit's line, or the form is not open.
        DataTidakSah: the node has no budget line of its own, or the text is too long.
        SudahBerubah: somebody saved the line since the page was loaded.
        BasisDataGalat: nothing was saved; the text is still on the screen.
    """
    rencana = ctx.rencana_tahun(masukan.periode.tahun)
    _require_asked(ctx, rencana, (masukan,))
    simpul = rencana.node(masukan.simpul_id)
    unit_id = simpul.unit_id or ""
    label = f"Anggaran {masukan.periode.label} – {simpul.kode}"
    with ctx.work(
        Tindakan.REALISASI_ISI,
        label,
        lambda sesi: form_objek(ctx, sesi, unit_id, masukan.periode),
        tentang=f"{masukan.periode.kode} {simpul.kode}",
        sebagai=sebagai,
    ) as sesi:
        store_budget(ctx, sesi, rencana, (masukan,))
    return Perubahan(frozenset({Jenis.ANGGARAN}), label, masukan.periode, sesi.urut)


def _require_asked(
    ctx: AppContext, rencana: records.RencanaTahun, masukan: Sequence[AnggaranInput]
) -> None:
    """Refuse rupiah where the form has no line for them."""
    diminta: dict[tuple[str, Periode], tuple[Simpul, ...]] = {}
    for satu in masukan:
        simpul = rencana.node(satu.simpul_id)
        tempat = simpul.unit_id or "", satu.periode
        bulanan = satu.periode.jenis is JenisPeriode.BULAN
        if bulanan and tempat not in diminta:
            diminta[tempat] = _asked_nodes(ctx, rencana, *tempat)
        if not bulanan or simpul not in diminta[tempat]:
            raise DataTidakSah(
                f"Realisasi {simpul.kode} tidak dapat diisi di sini.",
                "Rupiah diisi per bulan, pada rincian terbawah yang berpagu.",
            )
        with _naming(simpul.kode, simpul.uraian, (satu,)):
            _require_short(satu.teks)


def _asked_nodes(
    ctx: AppContext, rencana: records.RencanaTahun, unit_id: str, bulan: Periode
) -> tuple[Simpul, ...]:
    """The budget lines of the form that the month belongs to."""
    with ctx.read() as sesi:
        periode = form_period(ctx, sesi, unit_id, bulan)
    return budget_nodes(rencana, unit_id, periode)


def store_budget(
    ctx: AppContext,
    sesi: Session,
    rencana: records.RencanaTahun,
    masukan: Sequence[AnggaranInput],
    *,
    ada: Mapping[tuple[str, Periode], RealisasiAnggaran] | None = None,
) -> None:
    """Save fields of budget lines inside an open command: typing and forms in files alike.

    Args:
        ctx: the open office.
        sesi: the command's session.
        rencana: the plan of the year.
        masukan: fields of lines that are asked for; of several of one line the first one's version
            counts.
        ada: the stored lines by node and month, where they were read already.

    Raises:
        SudahBerubah: somebody saved a line since the input was made.
    """
    hanya = {satu.simpul_id for satu in masukan}
    anggaran = records.load_anggaran(sesi, rencana, ctx.opd_id, hanya=hanya)
    baris: dict[tuple[str, Periode], RealisasiAnggaran] = {}
    for satu in masukan:
        tempat = (satu.simpul_id, satu.periode)
        if tempat not in baris:
            simpul = rencana.node(satu.simpul_id)
            with _naming(simpul.kode, simpul.uraian, (satu,)):
                baris[tempat] = _budget_row(ctx, sesi, satu, ada)
        _put_budget(ctx, sesi, rencana, baris[tempat], satu)
    for (simpul_id, periode), isi in baris.items():
        anggaran[simpul_id] = _with_line(anggaran[simpul_id], periode, isi)
    for (simpul_id, periode), isi in baris.items():
        isi.temuan = freeze(
            validasi_anggaran.check_anggaran(
                anggaran[simpul_id],
                periode,
                teks_asli=isi.teks_asli,
                aturan=ctx.aturan(sesi, periode.akhir),
            )
        )


def _with_line(anggaran: Anggaran, periode: Periode, baris: RealisasiAnggaran) -> Anggaran:
    """The budget as it is once the line is saved."""
    realisasi = {bulan: nilai for bulan, nilai in anggaran.realisasi.items() if bulan != periode}
    penjelasan = {bulan: isi for bulan, isi in anggaran.penjelasan.items() if bulan != periode}
    if baris.nilai is not None:
        realisasi[periode] = baris.nilai
    if baris.penjelasan:
        penjelasan[periode] = baris.penjelasan
    return replace(anggaran, realisasi=realisasi, penjelasan=penjelasan)


def _budget_row(
    ctx: AppContext,
    sesi: Session,
    masukan: AnggaranInput,
    ada: Mapping[tuple[str, Periode], RealisasiAnggaran] | None,
) -> RealisasiAnggaran:
    """The stored line if it is still what was seen, or a new one."""
    periode = masukan.periode
    if ada is None:
        baris = find_row(sesi, RealisasiAnggaran, simpul_id=masukan.simpul_id, **of_period(periode))
    else:
        baris = ada.get((masukan.simpul_id, periode))
    expect_version(baris, masukan.versi)
    return baris or RealisasiAnggaran(
        id=new_id(),
        opd_id=ctx.opd_id,
        simpul_id=masukan.simpul_id,
        tahun=periode.tahun,
        jenis=periode.jenis.value,
        ke=periode.ke,
        diubah_pada=ctx.clock.now(),
    )


def _put_budget(
    ctx: AppContext,
    sesi: Session,
    rencana: records.RencanaTahun,
    baris: RealisasiAnggaran,
    masukan: AnggaranInput,
) -> None:
    teks = clean_text(masukan.teks).strip()
    if masukan.kolom == "penjelasan":
        baris.penjelasan = teks
    else:
        hasil = angka.parse_rupiah(teks, jumlah=True)
        terbaca = isinstance(hasil, angka.Terbaca)
        semula = (baris.nilai, baris.teks_asli)
        baris.nilai = int(hasil.nilai) if isinstance(hasil, angka.Terbaca) else None
        baris.teks_asli = "" if terbaca or isinstance(hasil, angka.Kosong) else teks
        if (baris.nilai, baris.teks_asli) != semula:
            unit_id = rencana.node(masukan.simpul_id).unit_id or ""
            baris.terlambat |= _is_late(ctx, sesi, unit_id, masukan.periode)
    baris.diubah_pada = ctx.clock.now()
    baris.diubah_oleh = "" if ctx.pelaku is None else ctx.pelaku.nama
    sesi.add(baris)


def row_version(ctx: AppContext, indikator_id: str, periode: Periode) -> int:
    """Row version of a figure, 0 when nothing is stored."""
    with ctx.read() as sesi:
        baris = find_row(sesi, RealisasiRow, indikator_id=indikator_id, **of_period(periode))
        return 0 if baris is None else baris.versi


def echo(indikator: Indikator, kolom: str, teks: str) -> str:
    """What the program understood of a text, in words; empty when it is the plain form."""
    hasil = angka.parse_isian(indikator, kolom, teks)
    match hasil:
        case angka.Terbaca():
            return hasil.gema
        case angka.Ambigu() | angka.Ditolak():
            return f"{hasil.isi} {hasil.saran}"
    return ""


def value_text(indikator: Indikator, nilai: Decimal | None) -> str:
    """A figure as it is shown in the form."""
    return "" if nilai is None else angka.format_figur(indikator, nilai)
