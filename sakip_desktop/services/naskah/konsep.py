"""Drafts: proposed with last period's words, typed, stored; nothing of them is final."""

import json
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Naskah as Baris
from sakip_desktop.db.models import new_id
from sakip_desktop.db.rows import of_period
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import (
    BARIS_TERPANJANG,
    PROSA_TERPANJANG,
    CaraTtd,
    Isian,
    JenisBidang,
    KeadaanNaskah,
    Naskah,
    PilihanTtd,
    fill_words,
    renew_words,
)
from sakip_desktop.domain.periode import JenisPeriode, Periode, setahun
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text, one_line
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.di_buku import move_in_book
from sakip_desktop.services.naskah.jenis import JenisNaskah
from sakip_desktop.services.naskah.kata import kata_naskah


def period_of_kind(jenis: JenisNaskah, periode: Periode) -> Periode:
    """The period under which a paper is kept: its year for a yearly one."""
    return setahun(periode.tahun) if jenis.setahun else periode


def daftar_naskah(ctx: AppContext, periode: Periode) -> tuple[Naskah, ...]:
    """What is stored for a period and for its year, in the order of the kinds.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return load_naskah(ctx, sesi, periode)


def load_naskah(ctx: AppContext, sesi: Session, periode: Periode) -> tuple[Naskah, ...]:
    """The same inside an open session."""
    hasil = []
    for jenis in JENIS.values():
        kueri = (
            select(Baris)
            .filter_by(
                opd_id=ctx.opd_id,
                kode=jenis.kode.value,
                **of_period(period_of_kind(jenis, periode)),
            )
            .order_by(col(Baris.unit_id), col(Baris.urut))
        )
        hasil += [record_of(satu) for satu in sesi.exec(kueri)]
    return tuple(hasil)


def find_naskah(ctx: AppContext, sesi: Session, naskah_id: str) -> Naskah:
    """A stored paper of this office.

    Raises:
        DataTidakSah: there is none.
    """
    return record_of(_row(ctx, sesi, naskah_id))


def usulkan(
    ctx: AppContext,
    kode: KodeDokumen,
    periode: Periode,
    *,
    unit_id: str | None = None,
    induk_id: str | None = None,
) -> Naskah:
    """A paper that is not stored yet: last time's words, or those of the template.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return propose(ctx, sesi, kode, periode, unit_id=unit_id, induk_id=induk_id)


def propose(
    ctx: AppContext,
    sesi: Session,
    kode: KodeDokumen,
    periode: Periode,
    *,
    unit_id: str | None = None,
    induk_id: str | None = None,
) -> Naskah:
    """The same inside an open session."""
    jenis = JENIS[kode]
    periode = period_of_kind(jenis, periode)
    lalu = _newest_before(ctx, sesi, kode, periode, unit_id)
    if induk_id is not None:
        induk: Naskah | None = find_naskah(ctx, sesi, induk_id)
    else:
        induk = _newest_of(ctx, sesi, jenis.induk, periode)
    kosong = Naskah(
        id="",
        kode=kode,
        periode=periode,
        unit_id=unit_id,
        urut=_next(ctx, sesi, kode, periode, unit_id),
        perihal="" if induk is None else induk.perihal,
        tempat=ctx.kantor.tempat,
        penanda=jenis.penanda if lalu is None else lalu.penanda,
        paraf=jenis.paraf if lalu is None else lalu.paraf,
        cara=CaraTtd.BASAH if lalu is None else lalu.cara,
        tembusan=() if lalu is None else lalu.tembusan,
        induk_id=None if induk is None else induk.id,
    )
    isian = _from_templates(ctx, jenis, periode) if lalu is None else _renewed(ctx, lalu, periode)
    kosong = replace(kosong, isian=isian)
    return (
        kosong
        if jenis.usul is None
        else replace(kosong, isian=jenis.usul(ctx, sesi, kosong, induk))
    )


def _newest_of(
    ctx: AppContext, sesi: Session, kode: KodeDokumen | None, periode: Periode
) -> Naskah | None:
    """The newest of a kind in a period that was not cancelled."""
    if kode is None:
        return None
    semua = (satu for satu in load_naskah(ctx, sesi, periode) if satu.kode is kode)
    return max(
        (satu for satu in semua if satu.keadaan is not KeadaanNaskah.BATAL),
        key=lambda satu: satu.urut,
        default=None,
    )


def _from_templates(ctx: AppContext, jenis: JenisNaskah, periode: Periode) -> Isian:
    kata = kata_naskah(ctx, periode)
    teks, daftar = {}, {}
    for satu in jenis.bidang:
        isi = fill_words(satu.bawaan, kata)
        if not isi:
            continue
        if satu.jenis is JenisBidang.DAFTAR:
            daftar[satu.kunci] = tuple(isi.splitlines())
        else:
            teks[satu.kunci] = isi
    return Isian(teks=teks, daftar=daftar)


def _renewed(ctx: AppContext, lalu: Naskah, periode: Periode) -> Isian:
    """Last time's words: named after this period, and without that time's days."""
    dulu, kini = kata_naskah(ctx, lalu.periode), kata_naskah(ctx, periode)

    def renew(teks: str) -> str:
        return renew_words(teks, dulu, kini)

    hari = {b.kunci for b in JENIS[lalu.kode].bidang if b.jenis is JenisBidang.TANGGAL}
    isian = lalu.isian
    return Isian(
        teks={kunci: renew(isi) for kunci, isi in isian.teks.items() if kunci not in hari},
        daftar={kunci: tuple(map(renew, isi)) for kunci, isi in isian.daftar.items()},
        tabel={
            kunci: tuple(tuple(map(renew, baris)) for baris in isi)
            for kunci, isi in isian.tabel.items()
        },
    )


def _newest_before(
    ctx: AppContext, sesi: Session, kode: KodeDokumen, periode: Periode, unit_id: str | None
) -> Naskah | None:
    """The one of the same kind that was made last, for a period that is not later."""
    kueri = (
        select(Baris)
        .where(
            Baris.opd_id == ctx.opd_id,
            Baris.kode == kode.value,
            col(Baris.unit_id).is_not_distinct_from(unit_id),
            Baris.keadaan != KeadaanNaskah.BATAL.value,
        )
        .order_by(col(Baris.tahun).desc(), col(Baris.id).desc())
    )
    semua = [record_of(satu) for satu in sesi.exec(kueri)]
    return next((satu for satu in semua if satu.periode.akhir <= periode.akhir), None)


def _next(
    ctx: AppContext, sesi: Session, kode: KodeDokumen, periode: Periode, unit_id: str | None
) -> int:
    kueri = select(Baris.urut).filter_by(
        opd_id=ctx.opd_id, kode=kode.value, unit_id=unit_id, **of_period(periode)
    )
    return max(sesi.exec(kueri), default=0) + 1


def _stands(ctx: AppContext, sesi: Session, naskah: Naskah) -> bool:
    """Whether there is one of its kind already that was not cancelled."""
    kueri = select(Baris.keadaan).filter_by(
        opd_id=ctx.opd_id,
        kode=naskah.kode.value,
        unit_id=naskah.unit_id,
        **of_period(naskah.periode),
    )
    return any(keadaan != KeadaanNaskah.BATAL for keadaan in sesi.exec(kueri))


def simpan_naskah(ctx: AppContext, naskah: Naskah, *, sebagai: Peran | None = None) -> Naskah:
    """Store a draft; a new one gets its id.

    Returns:
        The paper as it is stored now.

    Raises:
        DataTidakSah: a text is too long, the paper is final already, it is the only one of its
            kind and there is one, or its number does not go with its new day.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the planner and the team may.
    """
    jenis = JENIS[naskah.kode]
    bersih = replace(
        naskah,
        isian=_take(jenis, naskah.isian),
        perihal=_line("Perihal", naskah.perihal),
        tempat=_line("Tempat", naskah.tempat),
        tembusan=tuple(one_line(satu) for satu in naskah.tembusan if satu.strip()),
        penanda=tuple(map(_take_signer, naskah.penanda)),
        paraf=tuple(map(_take_signer, naskah.paraf)),
    )
    label = f"{judul_naskah(bersih)} {bersih.periode.label}"
    with ctx.work(
        Tindakan.NASKAH_UBAH, label, tentang=bersih.periode.kode, sebagai=sebagai
    ) as sesi:
        baris = _row(ctx, sesi, bersih.id) if bersih.id else None
        expect_version(baris, bersih.versi)
        if baris is None:
            urut = _next(ctx, sesi, bersih.kode, bersih.periode, bersih.unit_id)
            if not jenis.banyak and _stands(ctx, sesi, bersih):
                raise DataTidakSah(
                    f"{label} sudah ada.",
                    "Naskah ini hanya satu untuk periode itu.",
                    "Buka yang sudah ada, lalu ubah di situ.",
                )
            baris = Baris(id=new_id(), opd_id=ctx.opd_id, urut=urut, **_key(bersih))
            sesi.add(baris)
        elif baris.keadaan in (KeadaanNaskah.FINAL, KeadaanNaskah.BATAL):
            raise DataTidakSah(
                f"{label} tidak dapat diubah lagi.",
                "Naskah ini sudah final atau dibatalkan.",
                "Untuk mengubah yang sudah final, buat revisi.",
            )
        else:
            move_in_book(ctx, sesi, baris, bersih.tanggal, label)
        for kolom, nilai in _columns(bersih).items():
            setattr(baris, kolom, nilai)
        baris.diubah_pada = ctx.clock.now()
        baris.diubah_oleh = sesi.entri.nama
        sesi.flush()
        return record_of(baris)


def changed(naskah: Naskah) -> Perubahan:
    """What pages are told after a command about a paper."""
    label = f"{judul_naskah(naskah)} {naskah.periode.label}"
    jenis = {Jenis.NASKAH, Jenis.DOKUMEN}
    if naskah.kode is KodeDokumen.SK_TIM:
        jenis.add(Jenis.ALUR)  # while it holds, steps are passed over
    return Perubahan(frozenset(jenis), label, naskah.periode)


def judul_naskah(naskah: Naskah) -> str:
    """Title of its kind, with its number where there are several."""
    from sakip_desktop.reports.registri import DOKUMEN

    judul = DOKUMEN[naskah.kode].judul
    return f"{judul} {naskah.urut}" if JENIS[naskah.kode].banyak else judul


def _take(jenis: JenisNaskah, isian: Isian) -> Isian:
    """What was typed, cleaned; what the kind does not ask for is left out.

    Raises:
        DataTidakSah: a text is too long.
    """
    teks: dict[str, str] = {}
    daftar: dict[str, tuple[str, ...]] = {}
    tabel: dict[str, tuple[tuple[str, ...], ...]] = {}
    for satu in jenis.bidang:
        match satu.jenis:
            case JenisBidang.DAFTAR:
                isi = tuple(_text(satu.judul, baris) for baris in isian.items(satu.kunci))
                daftar[satu.kunci] = tuple(baris for baris in isi if baris)
            case JenisBidang.TABEL:
                lebar = len(satu.kolom)
                baris_tabel = (
                    tuple(_text(satu.judul, sel) for sel in (*baris, *[""] * lebar)[:lebar])
                    for baris in isian.rows(satu.kunci)
                )
                tabel[satu.kunci] = tuple(baris for baris in baris_tabel if any(baris))
            case JenisBidang.PROSA:
                teks[satu.kunci] = _text(satu.judul, isian.text(satu.kunci))
            case _:
                teks[satu.kunci] = _line(satu.judul, isian.text(satu.kunci))
    return Isian(
        teks={kunci: isi for kunci, isi in teks.items() if isi},
        daftar={kunci: isi for kunci, isi in daftar.items() if isi},
        tabel={kunci: isi for kunci, isi in tabel.items() if isi},
    )


def _take_signer(satu: PilihanTtd) -> PilihanTtd:
    """A chosen signer with what was typed of him cleaned."""

    def line(teks: str) -> str:
        return _line("Penanda tangan", teks)

    luar = satu.luar
    return replace(
        satu,
        sebagai=line(satu.sebagai),
        luar=luar
        and replace(
            luar,
            sebagai=line(satu.sebagai),
            jabatan=line(luar.jabatan),
            nama=line(luar.nama),
            nip=line(luar.nip),
        ),
    )


def _line(judul: str, teks: str) -> str:
    return _within(judul, one_line(teks), BARIS_TERPANJANG)


def _text(judul: str, teks: str) -> str:
    return _within(judul, clean_text(teks).strip(), PROSA_TERPANJANG)


def _within(judul: str, bersih: str, terpanjang: int) -> str:
    if len(bersih) > terpanjang:
        raise DataTidakSah(
            f"“{judul}” terlalu panjang.",
            f"Paling banyak {terpanjang} huruf, tertulis {len(bersih)}.",
            "Ringkas, atau jadikan lampiran.",
        )
    return bersih


# Between rows and records


def _row(ctx: AppContext, sesi: Session, naskah_id: str) -> Baris:
    baris = sesi.get(Baris, naskah_id)
    if baris is None or baris.opd_id != ctx.opd_id:
        raise DataTidakSah("Naskah itu tidak ada.", saran="Muat ulang halaman ini (F5).")
    return baris


def _key(naskah: Naskah) -> dict[str, Any]:
    return {
        "kode": naskah.kode.value,
        "unit_id": naskah.unit_id,
        "induk_id": naskah.induk_id,
        "siklus_id": naskah.siklus_id,
        **of_period(naskah.periode),
    }


def _columns(naskah: Naskah) -> dict[str, Any]:
    return {
        "perihal": naskah.perihal,
        "isian": freeze(naskah.isian),
        "tanggal": naskah.tanggal,
        "tempat": naskah.tempat,
        "cara": naskah.cara.value,
        "penanda": freeze(naskah.penanda),
        "paraf": freeze(naskah.paraf),
        "tembusan": freeze(naskah.tembusan),
    }


def record_of(baris: Baris) -> Naskah:
    """A stored paper as a record."""
    return Naskah(
        id=baris.id,
        kode=KodeDokumen(baris.kode),
        periode=Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke),
        unit_id=baris.unit_id,
        urut=baris.urut,
        perihal=baris.perihal,
        isian=thaw(Isian, baris.isian),
        nomor=baris.nomor,
        tanggal=baris.tanggal,
        tempat=baris.tempat,
        cara=CaraTtd(baris.cara),
        penanda=_choices(baris.penanda),
        paraf=_choices(baris.paraf),
        tembusan=tuple(json.loads(baris.tembusan)),
        induk_id=baris.induk_id,
        siklus_id=baris.siklus_id,
        keadaan=KeadaanNaskah(baris.keadaan),
        revisi=baris.revisi,
        alasan=baris.alasan,
        versi=baris.versi,
    )


def _choices(teks: str) -> tuple[PilihanTtd, ...]:
    return tuple(thaw(PilihanTtd, json.dumps(satu)) for satu in json.loads(teks))
