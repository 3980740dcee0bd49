"""Rows of the plan: added, retired, taken up again, replaced."""

from dataclasses import replace
from datetime import date
from typing import Any

from sakip_desktop.domain import rencana as r
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.domain.terikat import refuse_start
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah_rencana import Naskah
from sakip_desktop.services.pintu_rencana import HasilUbah, change
from sakip_desktop.spreadsheet import kolom_rencana
from sakip_desktop.spreadsheet.isian_rencana import read_field
from sakip_desktop.spreadsheet.kolom_rencana import Isi


def tambah_simpul(
    ctx: AppContext,
    tahun: int,
    masuk: r.SimpulMasuk,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Add a node to the plan of a year; also the first one of a year without a plan.

    Raises:
        DataTidakSah: its kode is taken or looks like another, what stands above it or its unit is
            not there, or a text cannot be taken.
        IzinDitolak: only the planner may.
    """
    label = f"Tambah {r.LABEL_SIMPUL[masuk.jenis].lower()} {masuk.kode}"
    with change(ctx, tahun, label, masuk.kode, alasan, sebagai) as naskah:
        jadi = _tidy_simpul(naskah, masuk)
        naskah.judge_simpul(None, jadi)
        temuan = naskah.write_simpul(None, jadi)
    return HasilUbah.of(naskah, label, temuan=temuan)


def tambah_indikator(
    ctx: AppContext,
    tahun: int,
    masuk: r.IndikatorMasuk,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Add an indikator to the plan of a year.

    Where its unit has handed over months already it counts from the month after them, so that what
    was measured stays as it is.

    Raises:
        DataTidakSah: its kode is taken or looks like another, its node or unit is not there, it
            contradicts itself, a text cannot be taken, or the whole year was handed over.
        IzinDitolak: only the planner may.
    """
    label = f"Tambah indikator {masuk.kode}"
    with change(ctx, tahun, label, masuk.kode, alasan, sebagai) as naskah:
        jadi = _tidy_indikator(naskah, masuk)
        naskah.judge_indikator(None, jadi, frozenset())
        mulai = naskah.first_day(naskah.unit[jadi.unit])
        temuan = naskah.add_indikator(jadi, mulai)
    gema = "" if mulai is None else f"dihitung mulai {tanggal_indonesia(mulai)}"
    return HasilUbah.of(naskah, label, gema, temuan)


def _tidy_simpul(naskah: Naskah, masuk: r.SimpulMasuk) -> r.SimpulMasuk:
    teks = _tidy_texts(masuk, r.Objek.SIMPUL, naskah.tahun)
    return replace(
        masuk,
        kode=naskah.new_kode(teks["kode"], r.Objek.SIMPUL),
        uraian=teks["uraian"],
        induk=naskah.find_simpul(teks["induk"]),
        unit=naskah.find_unit(teks["unit"]),
        berhenti_pada=None,
    )


def _tidy_indikator(naskah: Naskah, masuk: r.IndikatorMasuk) -> r.IndikatorMasuk:
    teks: dict[str, Any] = _tidy_texts(masuk, r.Objek.INDIKATOR, naskah.tahun)
    teks["kode"] = naskah.new_kode(teks["kode"], r.Objek.INDIKATOR)
    teks["simpul"] = naskah.find_simpul(teks["simpul"])
    teks["unit"] = naskah.find_unit(teks["unit"])
    for periode in masuk.target:
        if periode.tahun != naskah.tahun:
            raise DataTidakSah(
                f"Target {periode.label} bukan untuk rencana {naskah.tahun}.",
                saran=f"Isi target tahun {naskah.tahun}.",
            )
    return r.with_defaults(replace(masuk, berhenti_pada=None, mulai_pada=None, **teks))


def _tidy_texts(
    masuk: r.SimpulMasuk | r.IndikatorMasuk, objek: r.Objek, tahun: int
) -> dict[str, str]:
    """The texts of a row as its cells would be read.

    Raises:
        DataTidakSah: one is too long, a kode has a letter that only looks Latin, or one is missing.
    """
    lembar = kolom_rencana.SIMPUL if objek is r.Objek.SIMPUL else kolom_rencana.INDIKATOR
    return {
        kolom.kunci: str(read_field(kolom, getattr(masuk, kolom.kunci), tahun).nilai or "")
        for kolom in lembar.kolom
        if kolom.isi in {Isi.TEKS, Isi.KODE}
    }


def hentikan(
    ctx: AppContext,
    tahun: int,
    objek: r.Objek,
    kode: str,
    pada: date,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Retire a node or an indikator: ``pada`` is the first day without it.

    Raises:
        DataTidakSah: the day is outside of the year, there are figures after it, or something
            below is in force longer.
        IzinDitolak: only the planner may.
    """
    label = f"Hentikan {kode} per {tanggal_indonesia(pada)}"
    with change(ctx, tahun, label, kode, alasan, sebagai) as naskah:
        _retire(naskah, objek, kode, pada)
    return HasilUbah.of(naskah, label)


def berlakukan(
    ctx: AppContext,
    tahun: int,
    objek: r.Objek,
    kode: str,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Take a retired node or indikator up again.

    Raises:
        DataTidakSah: what stands above it is retired itself.
        IzinDitolak: only the planner may.
    """
    label = f"Berlakukan lagi {kode}"
    with change(ctx, tahun, label, kode, alasan, sebagai) as naskah:
        temuan = _retire(naskah, objek, kode, None)
    return HasilUbah.of(naskah, label, temuan=temuan)


def _retire(naskah: Naskah, objek: r.Objek, kode: str, pada: date | None) -> tuple[Temuan, ...]:
    if pada is not None and pada.year != naskah.tahun:
        raise DataTidakSah(
            f"{kode} belum dihentikan.",
            f"Tanggalnya di luar tahun rencana {naskah.tahun}.",
            f"Isi tanggal di tahun {naskah.tahun}; yang tidak dipakai lagi tahun depan cukup tidak "
            "dimasukkan ke rencana tahun depan.",
        )
    if objek is r.Objek.SIMPUL:
        simpul = naskah.simpul(kode)
        if simpul.berhenti_pada == pada:
            return ()
        jadi = replace(naskah.take_simpul(simpul), berhenti_pada=pada)
        if pada is None:
            naskah.judge_simpul(simpul, jadi)
        naskah.judge_berhenti(jadi)
        return naskah.write_simpul(simpul, jadi)
    if objek is r.Objek.INDIKATOR:
        indikator = naskah.indikator(kode)
        if indikator.berhenti_pada == pada:
            return ()
        baru = replace(naskah.take_indikator(indikator), berhenti_pada=pada)
        naskah.judge_indikator(indikator, baru, frozenset({"berhenti_pada"}))
        naskah.judge_berhenti(baru)
        return naskah.write_indikator(indikator, baru)
    raise DataTidakSah(
        "Unit tidak dihentikan di rencana.", saran="Hentikan unit di Administrasi, bagian Kantor."
    )


def ganti_indikator(
    ctx: AppContext,
    tahun: int,
    kode_lama: str,
    masuk: r.IndikatorMasuk,
    pada: date,
    *,
    alasan: str,
    sebagai: Peran | None = None,
) -> HasilUbah:
    """Retire an indikator and put its successor in its place, in one transaction.

    Args:
        ctx: the open office.
        tahun: year of the plan.
        kode_lama: what is replaced.
        masuk: the successor, with a kode of its own.
        pada: first day of the successor, and first day without the old one.
        alasan: why; kept with both versions.
        sebagai: the role of the tab in front.

    Raises:
        DataTidakSah: as of ``hentikan`` and ``tambah_indikator``; nothing was changed.
        IzinDitolak: only the planner may.
    """
    label = f"Ganti {kode_lama} dengan {masuk.kode} per {tanggal_indonesia(pada)}"
    with change(ctx, tahun, label, kode_lama, alasan, sebagai) as naskah:
        _retire(naskah, r.Objek.INDIKATOR, kode_lama, pada)
        jadi = _tidy_indikator(naskah, masuk)
        naskah.judge_indikator(None, jadi, frozenset())
        unit_id = naskah.unit[jadi.unit]
        naskah.first_day(unit_id)
        if terlalu_awal := refuse_start(pada, naskah.ikatan.sent_months(unit_id)):
            raise DataTidakSah(f"{masuk.kode} belum disimpan.", *terlalu_awal)
        temuan = naskah.add_indikator(jadi, pada)
    return HasilUbah.of(naskah, label, temuan=temuan)
