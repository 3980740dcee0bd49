"""Forms that come back: read, then taken, wholly or in part.

A dry run always comes first (``periksa_formulir``): reading the files asks no database
(``baca_berkas``, for the worker), holding them against the office's data reads plan, figures and
forms once for all files (``pemeriksa_formulir``).  Taking them is one transaction a file, through
the gates of typing: permission and open step, numbers read as typed ones, findings stored.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path

from sqlmodel import Session, and_, col, select

from sakip_desktop.db import records
from sakip_desktop.db.models import FormulirGerak, FormulirTerbit, new_id
from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.errors import BerkasDitolak, GalatSakip, SudahBerubah
from sakip_desktop.domain.formulir_berkas import FormulirMasuk, KunciSel, Milik
from sakip_desktop.domain.formulir_periksa import (
    SEMUA,
    HasilBerkas,
    HasilSel,
    HasilTerap,
    PilihanTerap,
)
from sakip_desktop.domain.formulir_susunan import isi_anggaran, isi_figur
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kinerja import Realisasi
from sakip_desktop.domain.masukan import AnggaranInput, RealisasiInput
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.progress import Cancelled, Progress, silent
from sakip_desktop.domain.tanda_terima import ArahGerak, BentukFormulir, CaraSerah
from sakip_desktop.domain.teks import one_line
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir_terbit import made_forms
from sakip_desktop.services.pemeriksa_formulir import (
    Pemeriksa,
    budget_rows,
    lines_of,
    side_by_side,
)
from sakip_desktop.services.realisasi import store_budget, store_figure
from sakip_desktop.services.siklus import form_objek
from sakip_desktop.services.temuan_formulir import ANGKA

BUKU = frozenset({".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ""})
"""Endings of what may have been meant as a form; in a folder nothing else is looked at."""

BERKAS_TERBANYAK = 1_000
"""Workbooks that are read at once."""

_DILIHAT_TERBANYAK = 50_000  # files of a folder whose names are looked at: no disk is searched
_LAIN = "Rencananya berubah sejak berkas ini diperiksa."
_SEMENTARA = re.compile(r"~\$|\.")  # begin the names of what Excel and LibreOffice keep open


@dataclass(frozen=True, slots=True)
class BerkasDitemukan:
    """The files that are read, and those of a folder that cannot be forms."""

    berkas: tuple[Path, ...]
    dilewati: tuple[Path, ...] = ()


def cari_berkas(jalur: Sequence[Path]) -> BerkasDitemukan:
    """Files as named, and what looks like a workbook in folders, also in folders inside.

    A file that is not there is one that cannot be read, where there are others.

    Raises:
        BerkasDitolak: there is nothing of these names, or a folder with too many files.  Files that
            cannot be forms do not count: a folder of letters and pictures may hold forms.
    """
    berkas: dict[Path, Path] = {}
    dilewati: list[Path] = []
    for satu in jalur:
        if satu.is_dir():
            for isi in _inside(satu):
                if isi.suffix.lower() in BUKU:
                    berkas.setdefault(isi.resolve(), isi)
                else:
                    dilewati.append(isi)
        elif satu.exists() or any(lain.exists() for lain in jalur):
            berkas.setdefault(satu.resolve(), satu)
        else:
            raise BerkasDitolak(
                f"{one_line(str(satu))} tidak ada.",
                saran="Periksa jalurnya, atau pilih berkasnya lagi.",
            )
    return BerkasDitemukan(tuple(berkas.values()), tuple(dilewati))


def _inside(folder: Path) -> list[Path]:
    try:
        semua = list(islice(folder.rglob("*"), _DILIHAT_TERBANYAK + 1))
        hasil = sorted(s for s in semua if not _SEMENTARA.match(s.name) and s.is_file())
    except OSError as galat:
        raise BerkasDitolak(
            f"Folder {folder} tidak dapat dibaca.",
            "Disknya bermasalah, atau folder itu tidak boleh dibuka.",
            "Salin formulirnya ke folder lain, lalu coba lagi.",
        ) from galat
    banyak = sum(satu.suffix.lower() in BUKU for satu in hasil)
    if banyak > BERKAS_TERBANYAK or len(semua) > _DILIHAT_TERBANYAK:
        raise BerkasDitolak(
            f"Folder {folder} tidak dibaca.",
            f"Isinya lebih dari {BERKAS_TERBANYAK} buku kerja."
            if banyak > BERKAS_TERBANYAK
            else f"Isinya lebih dari {_DILIHAT_TERBANYAK} berkas.",
            "Kumpulkan formulirnya dalam folder tersendiri, lalu pilih folder itu.",
        )
    return hasil


def baca_berkas(berkas: Sequence[Path], progress: Progress = silent) -> tuple[FormulirMasuk, ...]:
    """Read files; what is wrong with one is in its result.  May run in a worker.

    Raises:
        Cancelled: Batal was pressed.
    """
    from sakip_desktop.spreadsheet.formulir_baca import read_formulir

    hasil = []
    for ke, satu in enumerate(berkas):
        progress(ke, len(berkas), satu.name)
        hasil.append(read_formulir(satu))
    return tuple(hasil)


def periksa_formulir(
    ctx: AppContext,
    jalur: Sequence[Path],
    *,
    periode: Periode | None = None,
    unit_id: str | None = None,
    sebagai: Peran | None = None,
    progress: Progress = silent,
) -> tuple[HasilBerkas, ...]:
    """Say what taking files or folders would do; nothing is written.

    Args:
        ctx: the open office; nobody needs to be logged in.
        jalur: files and folders.
        periode: only forms of this period; None for any.
        unit_id: only forms of this unit; None for any.
        sebagai: the role of the tab in front.
        progress: told file by file; may raise ``Cancelled``.

    Raises:
        BerkasDitolak: there is no such file or folder.
        Cancelled: Batal was pressed.
    """
    masuk = baca_berkas(cari_berkas(jalur).berkas, progress)
    return periksa_masuk(ctx, masuk, periode=periode, unit_id=unit_id, sebagai=sebagai)


def periksa_masuk(
    ctx: AppContext,
    masuk: Sequence[FormulirMasuk],
    *,
    periode: Periode | None = None,
    unit_id: str | None = None,
    sebagai: Peran | None = None,
) -> tuple[HasilBerkas, ...]:
    """Hold files that were read against the office's data; nothing is written.

    Whoever is logged in is told what would not be allowed; nobody needs to be.
    """
    with ctx.read() as sesi:
        pemeriksa = Pemeriksa(ctx, sesi, periode=periode, unit_id=unit_id, sebagai=sebagai)
        pemeriksa.look_up(masuk)
        return side_by_side([pemeriksa.check(satu) for satu in masuk])


# --- taking --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Serah:
    """How a form came back, as told."""

    cara: CaraSerah
    orang: str


def terapkan_formulir(
    ctx: AppContext,
    hasil: Sequence[HasilBerkas],
    pilihan: PilihanTerap = SEMUA,
    *,
    cara: CaraSerah = CaraSerah.BERKAS,
    orang: str = "",
    sebagai: Peran | None = None,
    progress: Progress = silent,
) -> tuple[HasilTerap, ...]:
    """Take what was chosen of a dry run, one transaction a file.

    A file that cannot be taken (its step was closed meanwhile, somebody changed a cell) says so in
    its result and does not hold up the others.

    Args:
        ctx: the open office.
        hasil: of ``periksa_formulir``.
        pilihan: all, some files, some cells.
        cara: by which way the forms came back.
        orang: who brought them, as told.
        sebagai: the role of the tab in front.
        progress: told file by file; Batal stops before the next file.

    Returns:
        What became of each file, in their order; refused and unchosen ones are there too.
    """
    ditulis: dict[KunciSel, str] = {}
    jadi: list[HasilTerap] = []
    batal = ""
    for ke, satu in enumerate(hasil):
        try:
            progress(ke, len(hasil), satu.berkas)
        except Cancelled:
            batal = "Dibatalkan sebelum berkas ini diambil."
        if not pilihan.takes(satu):
            jadi.append(HasilTerap(berkas=satu.berkas, sidik=satu.sidik))
        elif batal:
            jadi.append(HasilTerap(berkas=satu.berkas, sidik=satu.sidik, galat=batal))
        else:
            jadi.append(_take(ctx, satu, pilihan, _Serah(cara, orang), sebagai, ditulis))
    return tuple(jadi)


def _take(
    ctx: AppContext,
    hasil: HasilBerkas,
    pilihan: PilihanTerap,
    serah: _Serah,
    sebagai: Peran | None,
    ditulis: dict[KunciSel, str],
) -> HasilTerap:
    if (hasil.sudah_dibaca or hasil.terkunci) and not pilihan.picks(hasil):
        return HasilTerap(berkas=hasil.berkas, sidik=hasil.sidik)
    try:
        _require_untouched(hasil)
        ambil, urut = _apply(ctx, hasil, pilihan, serah, sebagai, ditulis)
    except GalatSakip as galat:
        return HasilTerap(berkas=hasil.berkas, sidik=hasil.sidik, galat=str(galat))
    ditulis |= {satu.kunci: satu.kanon for satu in ambil}
    return HasilTerap(
        berkas=hasil.berkas,
        sidik=hasil.sidik,
        diambil=len(ambil),
        jurnal_urut=urut,
        jenis=frozenset(satu.kunci.milik for satu in ambil),
    )


def terapkan_berkas(
    ctx: AppContext,
    hasil: HasilBerkas,
    pilihan: PilihanTerap = SEMUA,
    *,
    cara: CaraSerah = CaraSerah.BERKAS,
    orang: str = "",
    sebagai: Peran | None = None,
) -> Perubahan:
    """Take one file.

    Raises:
        IzinDitolak: not of the team nor the unit's filler, or the form is not open.
        BerkasDitolak: the dry run refused the file, or it is not there any more.
        SudahBerubah: a cell or the file is no longer what the dry run saw; nothing was taken.
        BasisDataGalat: nothing was saved.
    """
    _require_untouched(hasil)
    _, urut = _apply(ctx, hasil, pilihan, _Serah(cara, orang), sebagai, {})
    jenis = frozenset({Jenis.REALISASI, Jenis.ANGGARAN, Jenis.FORMULIR})
    return Perubahan(jenis, _label(hasil), hasil.periode, urut)


def _require_untouched(hasil: HasilBerkas) -> None:
    """Refuse a file that is no longer the one that was looked at."""
    from sakip_desktop.spreadsheet.guard import read_bytes

    if hasil.ditolak or hasil.jalur is None:
        return
    if sha256(read_bytes(hasil.jalur)).hexdigest() != hasil.sidik:
        raise _changed(hasil, "Isi berkasnya berubah sesudah diperiksa.")


def _label(hasil: HasilBerkas) -> str:
    periode = "" if hasil.periode is None else f" {hasil.periode.label}"
    return f"Formulir{periode} – {hasil.unit_nama} dari {hasil.berkas}"


def _apply(
    ctx: AppContext,
    hasil: HasilBerkas,
    pilihan: PilihanTerap,
    serah: _Serah,
    sebagai: Peran | None,
    ditulis: Mapping[KunciSel, str],
) -> tuple[tuple[HasilSel, ...], int | None]:
    """Take one file in one transaction; ``ditulis`` is what earlier files of the batch left."""
    identitas = hasil.identitas
    if hasil.ditolak or identitas is None:
        sebab = hasil.masalah[0] if hasil.masalah else None
        raise BerkasDitolak(
            f"{hasil.berkas} tidak diambil.",
            "Berkas ini ditolak waktu diperiksa." if sebab is None else sebab.alasan,
            "" if sebab is None else sebab.saran,
        )
    ambil = pilihan.picks(hasil)
    unit_id, periode = identitas.unit_id, identitas.periode
    with ctx.work(
        Tindakan.FORMULIR_BACA,
        _label(hasil),
        lambda sesi: form_objek(ctx, sesi, unit_id, periode),
        tentang=f"{periode.kode} {unit_id}",
        sebagai=sebagai,
    ) as sesi:
        rencana = ctx.rencana(sesi, periode.tahun)
        formulir_id, tercatat = _form_of(ctx, sesi, hasil)  # while there is nothing to flush
        if ambil:
            _store(ctx, sesi, rencana, hasil, ambil, ditulis)
        if not tercatat:
            sisa = len(hasil.masalah) + sum(satu not in ambil for satu in hasil.ditahan)
            sesi.add(_return_of(ctx, formulir_id, hasil, serah, sisa))
    return ambil, sesi.urut


def _store(
    ctx: AppContext,
    sesi: WriteSession,
    rencana: records.RencanaTahun,
    hasil: HasilBerkas,
    ambil: Sequence[HasilSel],
    ditulis: Mapping[KunciSel, str],
) -> None:
    """Type the cells, the figures in the order of the form."""
    if hasil.identitas is None:
        return
    unit_id, periode = hasil.identitas.unit_id, hasil.identitas.periode
    milik = {satu.id: satu for satu in rencana.indikator if satu.unit_id == unit_id}
    tahun = (periode.tahun - 1, periode.tahun)
    figur = records.load_realisasi(sesi, ctx.opd_id, tahun, milik)
    susunan = lines_of(rencana, figur, unit_id, periode, list(milik.values()))
    rupiah = {satu.id: bulan for satu, bulan in susunan.anggaran}
    per_figur: dict[tuple[str, Periode], list[HasilSel]] = {}
    anggaran: list[HasilSel] = []
    for satu in ambil:
        if satu.kunci.milik is Milik.ANGGARAN:
            anggaran.append(satu)
        else:
            per_figur.setdefault((satu.kunci.id, satu.kunci.bulan), []).append(satu)
    angka = _numbers_of(hasil)
    if any(rupiah.get(satu.kunci.id) != satu.kunci.bulan for satu in anggaran):
        raise _changed(hasil, _LAIN)
    if anggaran:
        _store_budget(ctx, sesi, rencana, hasil, anggaran, ditulis)
    for indikator, bulan in susunan.figur:
        sel = per_figur.pop((indikator.id, bulan), None)
        if sel is None:
            continue
        lama = figur[indikator.id].get(bulan) or Realisasi(indikator_id=indikator.id, periode=bulan)
        ada_angka = any(satu.kunci.kolom in ANGKA for satu in sel)
        dilihat = [*sel, *(angka[indikator.id, bulan] if ada_angka else ())]
        _require_seen(hasil, dilihat, isi_figur(indikator, lama), ditulis)
        store_figure(
            ctx,
            sesi,
            rencana,
            milik[indikator.id],
            [
                RealisasiInput(
                    indikator_id=indikator.id,
                    periode=bulan,
                    kolom=satu.kunci.kolom,
                    teks=satu.ketik,
                    versi=lama.versi,
                )
                for satu in sel
            ],
            figur=figur[indikator.id],
        )
    if per_figur:
        raise _changed(hasil, _LAIN)


def _numbers_of(hasil: HasilBerkas) -> dict[tuple[str, Periode], list[HasilSel]]:
    """The numbers of each figure, taken or not: none is put beside what was not seen."""
    angka: dict[tuple[str, Periode], list[HasilSel]] = defaultdict(list)
    for satu in hasil.sel:
        if satu.kunci.milik is Milik.INDIKATOR and satu.kunci.kolom in ANGKA:
            angka[satu.kunci.id, satu.kunci.bulan].append(satu)
    return angka


def _store_budget(
    ctx: AppContext,
    sesi: WriteSession,
    rencana: records.RencanaTahun,
    hasil: HasilBerkas,
    sel: Sequence[HasilSel],
    ditulis: Mapping[KunciSel, str],
) -> None:
    bulan = sel[0].kunci.bulan
    baris = budget_rows(sesi, ctx.opd_id, bulan, {satu.kunci.id for satu in sel})
    masukan = []
    for satu in sel:
        ada = baris.get(satu.kunci.id)
        isi = {} if ada is None else isi_anggaran(ada.nilai, ada.teks_asli, ada.penjelasan)
        _require_seen(hasil, [satu], isi, ditulis)
        masukan.append(
            AnggaranInput(
                simpul_id=satu.kunci.id,
                periode=bulan,
                kolom=satu.kunci.kolom,
                teks=satu.ketik,
                versi=0 if ada is None else ada.versi,
            )
        )
    tersimpan = {(simpul_id, bulan): satu for simpul_id, satu in baris.items()}
    store_budget(ctx, sesi, rencana, masukan, ada=tersimpan)


def _require_seen(
    hasil: HasilBerkas,
    sel: Iterable[HasilSel],
    isi: Mapping[str, str],
    ditulis: Mapping[KunciSel, str],
) -> None:
    """Refuse to write over what the dry run did not show."""
    for satu in sel:
        kini = isi.get(satu.kunci.kolom, "")
        if kini not in (satu.tersimpan, ditulis.get(satu.kunci)):
            raise _changed(hasil, f"{satu.baris}, {satu.kolom}: isinya bukan lagi yang diperiksa.")


def _changed(hasil: HasilBerkas, mengapa: str) -> SudahBerubah:
    return SudahBerubah(
        f"{hasil.berkas} tidak diambil.", mengapa, "Periksa lagi berkas itu, lalu ambil."
    )


# --- custody -------------------------------------------------------------------------------


def _return_of(
    ctx: AppContext, formulir_id: str, hasil: HasilBerkas, serah: _Serah, sisa: int
) -> FormulirGerak:
    """That the form came back with a file, of which so many cells were refused or held back."""
    return FormulirGerak(
        id=new_id(),
        formulir_id=formulir_id,
        arah=ArahGerak.KEMBALI.value,
        cara=serah.cara.value,
        orang=one_line(serah.orang),
        pada=ctx.clock.now(),
        berkas=hasil.berkas,
        sidik=hasil.sidik,
        catatan=f"{sisa} isian tidak diambil" if sisa else "",
        dicatat_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
    )


def _form_of(ctx: AppContext, sesi: Session, hasil: HasilBerkas) -> tuple[str, bool]:
    """Id of the form that came back, and whether these very bytes came back before.

    A form that another installation made is recorded now.
    """
    identitas = hasil.identitas
    if identitas is None:
        msg = "a form without identity was taken"
        raise RuntimeError(msg)
    ini = and_(
        col(FormulirGerak.formulir_id) == FormulirTerbit.id,
        col(FormulirGerak.sidik) == hasil.sidik,
    )
    ada = sesi.exec(
        select(FormulirTerbit.id, FormulirGerak.id)
        .outerjoin(FormulirGerak, ini)
        .where(FormulirTerbit.opd_id == ctx.opd_id, FormulirTerbit.kode == identitas.kode)
    ).first()
    if ada is not None:
        formulir_id, gerak_id = ada
        return formulir_id, gerak_id is not None
    seunit = made_forms(ctx, sesi, identitas.periode).get(identitas.unit_id, [])
    baris = FormulirTerbit(
        id=new_id(),
        opd_id=ctx.opd_id,
        kode=identitas.kode,
        unit_id=identitas.unit_id,
        tahun=identitas.periode.tahun,
        jenis=identitas.periode.jenis.value,
        ke=identitas.periode.ke,
        nomor=max((satu.nomor for satu in seunit), default=0) + 1,
        bentuk=BentukFormulir.KIRIMAN.value,
        sidik_susunan=identitas.sidik_susunan,
        dibuat_pada=ctx.clock.now(),
    )
    sesi.add(baris)
    sesi.flush()  # its row before the one that refers to it
    return baris.id, False
