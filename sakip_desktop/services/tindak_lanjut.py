"""Follow-up: opened from what stood out, worked on by its owner, carried on until it is closed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from sakip_desktop.db.models import Orang, TindakLanjutGerak, TindakLanjutRow, UnitKerja, new_id
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak
from sakip_desktop.domain.izin import Izin, Objek, Tindakan
from sakip_desktop.domain.jabatan import PERAN_UNIT, Peran
from sakip_desktop.domain.periode import JenisPeriode, Periode, check_tahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.domain.tindak_lanjut import (
    KATA_TINDAK,
    AsalTindak,
    GerakTindak,
    KeadaanTindak,
    TindakLanjut,
    origin_of,
)
from sakip_desktop.services.bukti import keep, read_kept
from sakip_desktop.services.bukti_angka import check_tautan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isi_berkas import read_berkas

TEKS_TERPANJANG = 4000
TABEL_TINDAK = frozenset({"tindak_lanjut", "tindak_lanjut_gerak"})
BERUBAH = frozenset({Jenis.TINDAK_LANJUT, Jenis.DOKUMEN})
_TERBUKA = tuple(satu.value for satu in KeadaanTindak if satu.terbuka)


def daftar_tindak(
    ctx: AppContext, periode: Periode, *, dengan_selesai: bool = True
) -> tuple[TindakLanjut, ...]:
    """What came from a period, and what is still open from earlier ones: by due date.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = load_tindak(ctx, sesi, periode)
    return tuple(satu for satu in semua if dengan_selesai or satu.keadaan.terbuka)


def load_tindak(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[TindakLanjut, ...]:
    """The same inside an open session; what was closed since the period began is in it too."""
    kueri = select(TindakLanjutRow).where(
        TindakLanjutRow.opd_id == ctx.opd_id, TindakLanjutRow.tahun <= periode.tahun
    )
    semua = [
        satu
        for satu in in_order(ctx, sesi, kueri)
        if satu.periode in periode or satu.periode.akhir <= periode.akhir
    ]
    return tuple(
        satu
        for satu in semua
        if satu.keadaan.terbuka
        or satu.periode in periode
        or ctx.local(satu.gerak[-1].pada).date() >= periode.mulai
    )


def in_order(
    ctx: AppContext, sesi: Session, kueri: SelectOfScalar[TindakLanjutRow]
) -> list[TindakLanjut]:
    """The records of the rows that a query finds, by due date."""
    semua = sesi.exec(kueri.order_by(col(TindakLanjutRow.tenggat), col(TindakLanjutRow.id))).all()
    if not semua:
        return []
    gerak = _turns(sesi, [satu.id for satu in semua])
    nama = _names(ctx, sesi)
    return [_record(satu, gerak.get(satu.id, ()), nama) for satu in semua]


def tindak_saya(ctx: AppContext) -> tuple[TindakLanjut, ...]:
    """The open ones of the person and of the units that the person works for, by due date."""
    if ctx.pelaku is None:
        return ()
    with ctx.read() as sesi:
        pelaku = ctx.pelaku.on(ctx.role_day(sesi))
        semua = _open_ones(ctx, sesi)
    return tuple(
        satu
        for satu in semua
        if satu.orang_id == pelaku.orang_id
        or any(
            milik.unit_id in (None, satu.unit_id)
            for milik in pelaku.dipegang
            if milik.peran in PERAN_UNIT and satu.unit_id is not None
        )
    )


def tindak_terlantar(ctx: AppContext) -> tuple[TindakLanjut, ...]:
    """What should be done by now, and what its owner will not do any more, by due date.

    Raises:
        IzinDitolak: only who may open one is asked to see to them.
    """
    with ctx.read(Tindakan.TINDAK_LANJUT_BUKA) as sesi:
        semua = _open_ones(ctx, sesi)
    berhenti = tanpa_penanggung(ctx, semua)
    return tuple(s for s in semua if s.overdue(ctx.today()) or s.id in berhenti)


def tanpa_penanggung(ctx: AppContext, tindak: Sequence[TindakLanjut]) -> frozenset[str]:
    """Ids of the open ones whose unit or person has left: they have to be handed on.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        hari = ctx.role_day(sesi)
        orang = sesi.exec(select(Orang).where(Orang.opd_id == ctx.opd_id)).all()
        hari_akhir = {s.id: s.berhenti_pada for s in orang}
        hari_akhir |= {s.id: s.berhenti_pada for s in ctx.units(sesi)}
    berhenti = {kunci for kunci, akhir in hari_akhir.items() if akhir and akhir <= hari}
    return frozenset(
        s.id for s in tindak if s.keadaan.terbuka and {s.unit_id, s.orang_id} & berhenti
    )


def calon_penanggung(ctx: AppContext) -> tuple[tuple[str, str], ...]:
    """People who can be made responsible, id and name: who has not left.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        hari = ctx.role_day(sesi)
        kueri = select(Orang).where(Orang.opd_id == ctx.opd_id).order_by(col(Orang.nama))
        return tuple(
            (satu.id, satu.nama)
            for satu in sesi.exec(kueri)
            if satu.berhenti_pada is None or satu.berhenti_pada > hari
        )


def izin_catat(ctx: AppContext, tindak: TindakLanjut, *, sebagai: Peran | None = None) -> Izin:
    """Whether the person may say how far it is; what is one person's is no other filler's."""
    return _may_record(ctx, tindak.unit_id, tindak.orang_id, sebagai)


def isi_tindak(ctx: AppContext, gerak: GerakTindak) -> bytes:
    """The bytes of a turn's evidence, compared with its hash.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
        BerkasDitolak: the file is missing or changed.
    """
    ctx.require(Tindakan.RENCANA_LIHAT)
    return read_kept(ctx.folder, gerak.sidik, gerak.nama)


def all_kept(ctx: AppContext, sesi: Session) -> list[tuple[str, str]]:
    """Hash and name of every file of evidence: what the check looks at."""
    kueri = (
        select(TindakLanjutGerak, TindakLanjutRow)
        .join(TindakLanjutRow, col(TindakLanjutRow.id) == TindakLanjutGerak.tindak_lanjut_id)
        .where(TindakLanjutRow.opd_id == ctx.opd_id, col(TindakLanjutGerak.sidik) != "")
        .order_by(col(TindakLanjutGerak.id))
    )
    return [
        (gerak.sidik, f"Bukti tindak lanjut “{satu.uraian[:60]}”: {gerak.nama}")
        for gerak, satu in sesi.exec(kueri)
    ]


def buka_tindak(
    ctx: AppContext, periode: Periode, masukan: TindakLanjut, *, sebagai: Peran | None = None
) -> Perubahan:
    """Open a follow-up.

    Args:
        ctx: the open office.
        periode: the period that it comes from.
        masukan: as typed; its id, state and turns are not looked at.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: it says not what, nobody is responsible, the due date has passed, or the
            same owner has the same open one already.
        IzinDitolak: only the team, the verifikator and the head may.
    """
    return buka_banyak(ctx, periode, (masukan,), sebagai=sebagai)


def buka_banyak(
    ctx: AppContext,
    periode: Periode,
    masukan: Sequence[TindakLanjut],
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Open several at once: all of them or none.

    Raises:
        DataTidakSah: as ``buka_tindak``, or there is none.
        IzinDitolak: only the team, the verifikator and the head may.
    """
    if not masukan:
        raise DataTidakSah("Belum ada yang dipilih.", saran="Centang satu baris atau lebih.")
    semua = [_cleaned(satu) for satu in masukan]
    for satu in semua:
        _check_owner("Tindak lanjut tidak dibuka.", satu.unit_id, satu.orang_id)
        check_tahun(satu.tenggat.year)
    label = f"Tindak lanjut: {semua[0].uraian[:60]}"
    if len(semua) > 1:
        label += f" dan {len(semua) - 1} lagi"
    with ctx.work(
        Tindakan.TINDAK_LANJUT_BUKA, label, tentang=periode.kode, sebagai=sebagai
    ) as sesi:
        for satu in semua:
            _require_day(satu.tenggat, ctx.role_day(sesi), "Tindak lanjut tidak dibuka.")
            _require_known(ctx, sesi, satu.unit_id, satu.orang_id)
        _require_new(ctx, sesi, semua)
        for satu in semua:
            sesi.add(
                TindakLanjutRow(
                    id=new_id(),
                    opd_id=ctx.opd_id,
                    tahun=periode.tahun,
                    jenis=periode.jenis.value,
                    ke=periode.ke,
                    asal=satu.asal.value,
                    indikator_id=satu.indikator_id or None,
                    simpul_id=satu.simpul_id or None,
                    disposisi_id=satu.disposisi_id or None,
                    unit_id=satu.unit_id,
                    orang_id=satu.orang_id,
                    tenggat=satu.tenggat,
                    keadaan=KeadaanTindak.BELUM.value,
                    dibuat_pada=ctx.clock.now(),
                    dibuat_oleh=sesi.entri.nama,
                    rujukan=satu.rujukan,
                    uraian=satu.uraian,
                    rencana=satu.rencana,
                    keluaran=satu.keluaran,
                )
            )
    return Perubahan(BERUBAH, label, periode)


def catat_tindak(
    ctx: AppContext,
    tindak_id: str,
    versi: int,
    keadaan: KeadaanTindak,
    persen: int,
    catatan: str,
    *,
    tenggat: date | None = None,
    berkas: Path | None = None,
    tautan: str = "",
    tanpa_bukti: str = "",
    sebagai: Peran | None = None,
) -> Perubahan:
    """Tell how far a follow-up is; evidence is kept before its row is written.

    Args:
        ctx: the open office.
        tindak_id: which.
        versi: row version that the page has seen.
        keadaan: how it stands now.
        persen: how much of it is done, 0 to 100.
        catatan: what was done, or why it is put off or given up.
        tenggat: a new due date; None keeps the old one.
        berkas: evidence; None for none.
        tautan: address of evidence; empty for none.
        tanpa_bukti: why it is closed although nothing shows the output that was asked for.
        sebagai: the role of the tab.

    Raises:
        DataTidakSah: it is closed already; nothing is said where a word is needed; percent and
            state contradict each other; an output is asked for and there is neither evidence nor
            a reason; the new due date has passed.
        BerkasDitolak: the file is refused, with why.
        SudahBerubah: somebody changed it since.
        IzinDitolak: neither its unit's people nor the team.
    """
    catatan = clean_text(catatan).strip()
    if not 0 <= persen <= 100 or (keadaan is KeadaanTindak.SELESAI) != (persen == 100):
        raise DataTidakSah(
            "Tindak lanjut tidak dicatat.",
            "Persen dan keadaannya tidak cocok: selesai berarti 100 %.",
            "Periksa keduanya.",
        )
    if not catatan or len(catatan) > TEKS_TERPANJANG:
        raise DataTidakSah(
            "Tindak lanjut tidak dicatat.",
            f"Catatannya kosong, atau lebih dari {TEKS_TERPANJANG} huruf.",
            "Tulis apa yang sudah dilakukan.",
        )
    tautan = check_tautan(tautan) if tautan.strip() else ""
    tanpa_bukti = clean_text(tanpa_bukti).strip()
    with ctx.read() as sesi:
        baris = _find(ctx, sesi, tindak_id)
        objek = _objek(ctx, baris.unit_id, baris.orang_id)
        izin = _may_record(ctx, baris.unit_id, baris.orang_id, sebagai)
    if not izin.boleh:  # before a file is kept
        raise IzinDitolak("Tindak lanjut tidak dicatat.", izin.alasan)
    masuk = None if berkas is None else read_berkas(berkas)
    if masuk is not None:
        keep(ctx.folder, masuk)
    label = f"Tindak lanjut: {KATA_TINDAK[keadaan].casefold()}"
    with ctx.work(Tindakan.TINDAK_LANJUT_CATAT, label, objek, sebagai=sebagai) as sesi:
        baris = _find_open(ctx, sesi, tindak_id, versi)
        if tenggat is not None and tenggat != baris.tenggat:
            check_tahun(tenggat.year)
            _require_day(tenggat, ctx.role_day(sesi), "Tenggat baru tidak dicatat.")
        if keadaan is KeadaanTindak.SELESAI and masuk is None and not tautan:
            catatan = _without_evidence(sesi, baris, catatan, tanpa_bukti)
        baris.keadaan, baris.persen = keadaan.value, persen
        baris.tenggat = tenggat or baris.tenggat
        periode = _period(baris)
        sesi.add(
            TindakLanjutGerak(
                id=new_id(),
                tindak_lanjut_id=tindak_id,
                keadaan=keadaan.value,
                persen=persen,
                catatan=catatan,
                sidik="" if masuk is None else masuk.sidik,
                nama="" if masuk is None else masuk.nama,
                isi="" if masuk is None else masuk.isi.value,
                tautan=tautan,
                tenggat=baris.tenggat,
                pada=ctx.clock.now(),
                oleh=sesi.entri.nama,
            )
        )
    return Perubahan(BERUBAH, label, periode)


def serahkan_tindak(
    ctx: AppContext,
    tindak_id: str,
    versi: int,
    unit_id: str | None,
    orang_id: str | None,
    alasan: str,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Hand a follow-up to another unit or person; the turn says from whom to whom and why.

    Raises:
        DataTidakSah: it is closed already, nothing is said, nobody is named, or nothing changes.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the team, the verifikator and the head may.
    """
    alasan = clean_text(alasan).strip()
    if not alasan or len(alasan) > TEKS_TERPANJANG:
        raise DataTidakSah(
            "Tindak lanjut tidak diserahkan.",
            f"Alasannya kosong, atau lebih dari {TEKS_TERPANJANG} huruf.",
            "Tulis mengapa penanggung jawabnya diganti.",
        )
    _check_owner("Tindak lanjut tidak diserahkan.", unit_id, orang_id)
    label = "Tindak lanjut diserahkan"
    with ctx.work(Tindakan.TINDAK_LANJUT_BUKA, label, sebagai=sebagai) as sesi:
        baris = _find_open(ctx, sesi, tindak_id, versi)
        if (unit_id, orang_id) == (baris.unit_id, baris.orang_id):
            raise DataTidakSah(
                "Penanggung jawabnya tetap sama.", saran="Pilih unit atau orang yang lain."
            )
        _require_known(ctx, sesi, unit_id, orang_id)
        nama = _names(ctx, sesi)
        dari = _owner(nama, baris.unit_id, baris.orang_id)
        baris.unit_id, baris.orang_id = unit_id, orang_id
        ke = _owner(nama, unit_id, orang_id)
        periode = _period(baris)
        sesi.add(
            TindakLanjutGerak(
                id=new_id(),
                tindak_lanjut_id=tindak_id,
                keadaan=baris.keadaan,
                persen=baris.persen,
                catatan=f"Diserahkan dari {dari} kepada {ke}. {alasan}",
                tenggat=baris.tenggat,
                pada=ctx.clock.now(),
                oleh=sesi.entri.nama,
            )
        )
    return Perubahan(BERUBAH, label, periode)


def _is_named(ctx: AppContext, orang_id: str | None) -> bool:
    return ctx.pelaku is not None and ctx.pelaku.orang_id == orang_id


def _objek(ctx: AppContext, unit_id: str | None, orang_id: str | None) -> Objek:
    """Its unit; who is named personally need not belong to it."""
    return Objek(None if _is_named(ctx, orang_id) else unit_id)


def _may_record(
    ctx: AppContext, unit_id: str | None, orang_id: str | None, sebagai: Peran | None
) -> Izin:
    izin = ctx.izin(Tindakan.TINDAK_LANJUT_CATAT, _objek(ctx, unit_id, orang_id), sebagai=sebagai)
    orang_lain = unit_id is None and not _is_named(ctx, orang_id)
    if izin.boleh and izin.peran in PERAN_UNIT and orang_lain:
        return Izin(
            boleh=False,
            alasan="Tindak lanjut ini milik orang lain; hanya ia atau tim SAKIP yang mencatatnya.",
        )
    return izin


def _without_evidence(sesi: Session, baris: TindakLanjutRow, catatan: str, tanpa_bukti: str) -> str:
    """The note of one that is closed without evidence now; earlier evidence is enough."""
    if not baris.keluaran:
        return catatan
    ada = any(satu.sidik or satu.tautan for satu in _turns(sesi, [baris.id]).get(baris.id, ()))
    if ada:
        return catatan
    if not tanpa_bukti:
        raise DataTidakSah(
            "Tindak lanjut belum dapat ditutup.",
            f"Keluarannya “{baris.keluaran[:80]}”, tetapi belum ada buktinya.",
            "Lampirkan berkas atau tautannya, atau tulis mengapa tidak ada.",
        )
    return f"{catatan} (Tanpa bukti: {tanpa_bukti})"


def _require_day(tenggat: date, hari: date, apa: str) -> None:
    if tenggat < hari:
        raise DataTidakSah(apa, "Tenggatnya sudah lewat.", "Pilih hari ini atau sesudahnya.")


def _require_known(
    ctx: AppContext, sesi: Session, unit_id: str | None, orang_id: str | None
) -> None:
    """Who is made responsible is there and has not left."""
    hari = ctx.role_day(sesi)
    unit = None if unit_id is None else find_row(sesi, UnitKerja, id=unit_id, opd_id=ctx.opd_id)
    orang = None if orang_id is None else find_row(sesi, Orang, id=orang_id, opd_id=ctx.opd_id)
    dipilih: tuple[tuple[str | None, UnitKerja | Orang | None], ...] = (
        (unit_id, unit),
        (orang_id, orang),
    )
    for kunci, satu in dipilih:
        if kunci is not None and satu is None:
            raise DataTidakSah("Penanggung jawab itu tidak ada.", saran="Pilih yang lain.")
        if satu is not None and satu.berhenti_pada is not None and satu.berhenti_pada <= hari:
            raise DataTidakSah(
                f"{satu.nama} tidak dapat menjadi penanggung jawab.",
                "Sudah berhenti.",
                "Pilih unit atau orang yang masih bertugas.",
            )


def _require_new(ctx: AppContext, sesi: Session, masukan: Sequence[TindakLanjut]) -> None:
    """That nobody is given the same twice; several owners may have the same."""
    ada = {(origin_of(s), s.unit_id, s.orang_id) for s in _open_ones(ctx, sesi)}
    for satu in masukan:
        ini = (origin_of(satu), satu.unit_id, satu.orang_id)
        if ini in ada:
            raise DataTidakSah(
                f"“{satu.uraian[:80]}” sudah menjadi tindak lanjut penanggung jawab itu.",
                saran="Catat perkembangannya di sana, atau pilih penanggung jawab yang lain.",
            )
        ada.add(ini)


def _cleaned(masukan: TindakLanjut) -> TindakLanjut:
    """With its texts as they are stored."""
    bersih = replace(
        masukan,
        rujukan=clean_text(masukan.rujukan).strip(),
        uraian=clean_text(masukan.uraian).strip(),
        rencana=clean_text(masukan.rencana).strip(),
        keluaran=clean_text(masukan.keluaran).strip(),
    )
    if not bersih.uraian:
        raise DataTidakSah(
            "Tindak lanjut tidak dibuka.", "Belum ditulis apa yang harus ditindaklanjuti."
        )
    panjang = [
        nama
        for nama in ("rujukan", "uraian", "rencana", "keluaran")
        if len(getattr(bersih, nama)) > TEKS_TERPANJANG
    ]
    if panjang:
        raise DataTidakSah(
            "Tindak lanjut tidak dibuka.",
            f"{panjang[0].capitalize()} lebih dari {TEKS_TERPANJANG} huruf.",
            "Ringkas, lalu simpan lagi.",
        )
    return bersih


def _check_owner(apa: str, unit_id: str | None, orang_id: str | None) -> None:
    if unit_id is None and orang_id is None:
        raise DataTidakSah(
            apa,
            "Penanggung jawabnya belum dipilih.",
            "Pilih unit atau orangnya.",
        )


def _find(ctx: AppContext, sesi: Session, tindak_id: str) -> TindakLanjutRow:
    baris = find_row(sesi, TindakLanjutRow, id=tindak_id, opd_id=ctx.opd_id)
    if baris is None:
        raise DataTidakSah("Tindak lanjut itu tidak ada.", saran="Muat ulang halaman ini (F5).")
    return baris


def _find_open(ctx: AppContext, sesi: Session, tindak_id: str, versi: int) -> TindakLanjutRow:
    baris = _find(ctx, sesi, tindak_id)
    expect_version(baris, versi)
    if not KeadaanTindak(baris.keadaan).terbuka:
        raise DataTidakSah(
            "Tindak lanjut itu sudah ditutup.", saran="Buka yang baru bila masih ada."
        )
    return baris


def _open_ones(ctx: AppContext, sesi: Session) -> list[TindakLanjut]:
    kueri = select(TindakLanjutRow).where(
        TindakLanjutRow.opd_id == ctx.opd_id, col(TindakLanjutRow.keadaan).in_(_TERBUKA)
    )
    return in_order(ctx, sesi, kueri)


def _period(satu: TindakLanjutRow) -> Periode:
    return Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)


def _turns(sesi: Session, tindak_id: Sequence[str]) -> dict[str, list[GerakTindak]]:
    hasil: dict[str, list[GerakTindak]] = defaultdict(list)
    kueri = (
        select(TindakLanjutGerak)
        .where(col(TindakLanjutGerak.tindak_lanjut_id).in_(tindak_id))
        .order_by(col(TindakLanjutGerak.pada), col(TindakLanjutGerak.id))
    )
    for satu in sesi.exec(kueri):
        hasil[satu.tindak_lanjut_id].append(
            GerakTindak(
                keadaan=KeadaanTindak(satu.keadaan),
                persen=satu.persen,
                catatan=satu.catatan,
                tenggat=satu.tenggat,
                pada=satu.pada,
                oleh=satu.oleh,
                sidik=satu.sidik,
                nama=satu.nama,
                isi=satu.isi,
                tautan=satu.tautan,
            )
        )
    return hasil


def _names(ctx: AppContext, sesi: Session) -> dict[str, str]:
    """Names of people and units by id."""
    orang = sesi.exec(select(Orang).where(Orang.opd_id == ctx.opd_id))
    unit = sesi.exec(select(UnitKerja).where(UnitKerja.opd_id == ctx.opd_id))
    return {**{s.id: s.nama for s in orang}, **{s.id: s.nama for s in unit}}


def _owner(nama: Mapping[str, str], unit_id: str | None, orang_id: str | None) -> str:
    return ", ".join(nama.get(kunci, "") for kunci in (orang_id, unit_id) if kunci)


def _record(
    satu: TindakLanjutRow, gerak: Sequence[GerakTindak], nama: Mapping[str, str]
) -> TindakLanjut:
    return TindakLanjut(
        id=satu.id,
        periode=_period(satu),
        asal=AsalTindak(satu.asal),
        rujukan=satu.rujukan,
        uraian=satu.uraian,
        rencana=satu.rencana,
        keluaran=satu.keluaran,
        unit_id=satu.unit_id,
        orang_id=satu.orang_id,
        penanggung_jawab=_owner(nama, satu.unit_id, satu.orang_id),
        tenggat=satu.tenggat,
        keadaan=KeadaanTindak(satu.keadaan),
        persen=satu.persen,
        dibuat_oleh=satu.dibuat_oleh,
        indikator_id=satu.indikator_id or "",
        simpul_id=satu.simpul_id or "",
        disposisi_id=satu.disposisi_id or "",
        gerak=tuple(gerak),
        versi=satu.versi,
    )
