"""Reading and moving running cycles inside an open session; ``alur`` has the verbs on top."""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.journal import canonical_json
from sakip_desktop.db.models import (
    Disposisi,
    Jurnal,
    JurnalBaris,
    KelengkapanLangkah,
    LangkahRow,
    Pengerjaan,
    RealisasiAnggaran,
    RealisasiRow,
    SiklusRow,
    SopKantor,
    SopVersi,
    new_id,
)
from sakip_desktop.db.rows import find_row
from sakip_desktop.db.work import WriteSession
from sakip_desktop.domain.errors import DataTidakSah, LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.langkah import Arah, KeadaanLangkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.masukan import SERAH_SAJA, SerahInput
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.teks import clean_text
from sakip_desktop.paths import resource
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.masa_berlaku import refuse_typing
from sakip_desktop.services.peran import sebutan
from sakip_desktop.sop.engine import Gerak
from sakip_desktop.sop.loader import load_sop

MENIT_TERBANYAK = 120_000
"""Minutes of work that one step can have taken: about a year of 37,5 hours a week."""

KATA_TERPANJANG = 4_000
"""Letters of a reason, remark or instruction: longer ones are a paper to be attached."""

_LANGKAH = sa.inspect(LangkahRow).local_table


@lru_cache(maxsize=64)
def parse_sop(teks: str, nama: str) -> Sop:
    """A procedure from its text; the same text is read once.

    Raises:
        DataTidakSah: the file is faulty; the sentence says where.
    """
    return load_sop(teks, nama)


def shipped_sop() -> dict[str, str]:
    """The text of every procedure that ships, by its code.

    Raises:
        DataTidakSah: a file is faulty.
    """
    hasil = {}
    for berkas in sorted(resource("sop").glob("*.toml")):
        teks = berkas.read_text(encoding="utf-8")
        hasil[parse_sop(teks, berkas.stem).kode] = teks
    return hasil


def store_sop(ctx: AppContext, sesi: Session, kode: str) -> SopVersi:
    """The stored version with which a cycle begins: what the office adopted, else what ships.

    Raises:
        DataTidakSah: there is no such procedure.
    """
    kantor = find_row(sesi, SopKantor, opd_id=ctx.opd_id, kode=kode)
    if kantor is not None and kantor.dianut_sidik:
        sidik = kantor.dianut_sidik
        dianut = find_row(sesi, SopVersi, opd_id=ctx.opd_id, kode=kode, sidik=sidik)
        if dianut is not None:
            return dianut
    return store_shipped(ctx, sesi, kode)


def store_shipped(ctx: AppContext, sesi: Session, kode: str) -> SopVersi:
    """The stored version of a shipped procedure, so that a cycle keeps what it began with.

    Raises:
        DataTidakSah: there is no such procedure.
    """
    semua = shipped_sop()
    if kode not in semua:
        raise DataTidakSah(f"SOP “{kode}” tidak ada.", saran=f"Yang ada: {', '.join(semua)}.")
    teks = semua[kode]
    sidik = hashlib.sha256(teks.encode()).hexdigest()
    ada = find_row(sesi, SopVersi, opd_id=ctx.opd_id, kode=kode, sidik=sidik)
    if ada is None:
        nomor = parse_sop(teks, kode).versi
        ada = SopVersi(opd_id=ctx.opd_id, kode=kode, nomor=nomor, sidik=sidik, isi=teks)
        sesi.add(ada)
        sesi.flush()
    return ada


def load_siklus(
    sesi: Session,
    semua: Sequence[SiklusRow],
    hanya: Collection[KeadaanLangkah] = (),
    *,
    tanpa_langkah: bool = False,
) -> tuple[Siklus, ...]:
    """Cycles with their steps in the order of the procedure; all steps are read at once.

    Args:
        sesi: an open session.
        semua: the cycles.
        hanya: only steps in these states; empty for every step.
        tanpa_langkah: the cycles alone.
    """
    milik: dict[str, list[sa.Row[Any]]] = {baris.id: [] for baris in semua}
    # Columns instead of objects: the steps are only read here.
    kueri = sa.select(_LANGKAH).where(_LANGKAH.c.siklus_id.in_(milik))
    if hanya:
        kueri = kueri.where(_LANGKAH.c.keadaan.in_([satu.value for satu in hanya]))
    for satu in () if tanpa_langkah else sesi.execute(kueri):
        milik[satu.siklus_id].append(satu)
    versi = select(SopVersi).where(col(SopVersi.id).in_({baris.sop_versi_id for baris in semua}))
    sop = {satu.id: parse_sop(satu.isi, satu.kode) for satu in sesi.exec(versi)}
    return tuple(_siklus(baris, sop[baris.sop_versi_id], milik[baris.id]) for baris in semua)


def _siklus(baris: SiklusRow, sop: Sop, langkah: list[sa.Row[Any]]) -> Siklus:
    urutan = {satu.kode: nomor for nomor, satu in enumerate(sop.langkah)}
    return Siklus(
        id=baris.id,
        sop=sop,
        periode=_period(baris),
        dimulai=baris.dimulai,
        tenggat=baris.tenggat,
        langkah=tuple(
            LangkahBerjalan(
                id=satu.id,
                langkah=sop.step(satu.kode),
                unit_id=satu.unit_id,
                keadaan=KeadaanLangkah(satu.keadaan),
                sejak=satu.sejak,
                oleh=satu.oleh,
                catatan=satu.catatan,
                versi=satu.versi,
            )
            for satu in sorted(langkah, key=lambda satu: (urutan[satu.kode], satu.id))
        ),
    )


def list_siklus(
    ctx: AppContext,
    sesi: Session,
    *,
    tahun: int | None = None,
    sop_kode: str | None = None,
    menyentuh: Periode | None = None,
) -> tuple[Siklus, ...]:
    """Cycles of the office by period, then start.

    Args:
        ctx: the open office.
        sesi: an open session.
        tahun: only of that year.
        sop_kode: only of that procedure.
        menyentuh: only those whose period holds this one or lies inside it.
    """
    if isinstance(sesi, WriteSession):
        sesi.flush()  # what the command has changed so far counts
    return ctx.kept(
        sesi,
        ("siklus", tahun, sop_kode, menyentuh),
        frozenset({"siklus", "langkah_berjalan"}),
        lambda: _read_siklus(ctx, sesi, tahun, sop_kode, menyentuh),
    )


def _read_siklus(
    ctx: AppContext,
    sesi: Session,
    tahun: int | None,
    sop_kode: str | None,
    menyentuh: Periode | None,
) -> tuple[Siklus, ...]:
    kueri = select(SiklusRow).where(SiklusRow.opd_id == ctx.opd_id)
    if tahun is not None or menyentuh is not None:
        kueri = kueri.where(SiklusRow.tahun == (tahun or (menyentuh and menyentuh.tahun)))
    if sop_kode is not None:
        kueri = kueri.where(SiklusRow.sop_kode == sop_kode)
    baris = [
        satu
        for satu in sesi.exec(kueri.order_by(col(SiklusRow.dimulai)))
        if menyentuh is None or _period(satu).overlaps(menyentuh)
    ]
    return tuple(sorted(load_siklus(sesi, baris), key=lambda satu: satu.periode))


def open_siklus(ctx: AppContext, sesi: Session) -> tuple[Siklus, ...]:
    """Cycles in which something waits for somebody, the oldest first.

    Of their steps only those that are open or passed over: an office may have hundreds.
    """
    terbuka = [satu.value for satu in KeadaanLangkah if satu.is_open]
    kueri = (
        select(SiklusRow)
        .where(
            SiklusRow.opd_id == ctx.opd_id,
            col(SiklusRow.id).in_(
                select(LangkahRow.siklus_id).where(col(LangkahRow.keadaan).in_(terbuka))
            ),
        )
        .order_by(col(SiklusRow.dimulai))
    )
    hanya = {satu for satu in KeadaanLangkah if satu.is_open} | {KeadaanLangkah.DILEWATI}
    return load_siklus(sesi, sesi.exec(kueri).all(), hanya)


def _period(baris: SiklusRow) -> Periode:
    return Periode(baris.tahun, JenisPeriode(baris.jenis), baris.ke)


def find_step(ctx: AppContext, sesi: Session, langkah_id: str) -> tuple[Siklus, LangkahBerjalan]:
    """The running step of that id with its cycle; a command that looks again reads it once.

    Raises:
        LangkahBelumSiap: it is not there (any more).
    """
    if isinstance(sesi, WriteSession):
        sesi.flush()  # what the command has changed so far counts
    return ctx.kept(
        sesi,
        ("langkah", langkah_id),
        frozenset({"siklus", "langkah_berjalan"}),
        lambda: _load_step(ctx, sesi, langkah_id),
    )


def _load_step(ctx: AppContext, sesi: Session, langkah_id: str) -> tuple[Siklus, LangkahBerjalan]:
    baris = sesi.get(LangkahRow, langkah_id)
    siklus = None if baris is None else sesi.get(SiklusRow, baris.siklus_id)
    if siklus is None or siklus.opd_id != ctx.opd_id:
        raise LangkahBelumSiap("Langkah ini tidak ditemukan.", saran="Muat ulang halaman ini.")
    (termuat,) = load_siklus(sesi, [siklus])
    return termuat, next(satu for satu in termuat.langkah if satu.id == langkah_id)


def form_step(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> tuple[Siklus, LangkahBerjalan] | None:
    """The step in which a unit fills its form for a period, None when no cycle covers it.

    A month inside a quarter's cycle belongs to that quarter's form.
    """
    for siklus in list_siklus(ctx, sesi, tahun=periode.tahun):
        if periode not in siklus.periode:
            continue
        for langkah in siklus.langkah:
            if langkah.unit_id == unit_id and Tindakan.REALISASI_ISI in langkah.langkah.tindakan:
                return siklus, langkah
    return None


def form_period(ctx: AppContext, sesi: Session, unit_id: str, bulan: Periode) -> Periode:
    """The period of the form to which a month belongs; the month itself where no cycle has it."""
    ditemukan = form_step(ctx, sesi, unit_id, bulan)
    return bulan if ditemukan is None else ditemukan[0].periode


def form_objek(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> Objek:
    """What may be done with a unit's form now; the reason says who has it and since when."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        return Objek(
            unit_id,
            langkah_terbuka=False,
            alasan_terkunci=f"Pengumpulan data {periode.label} belum dimulai. "
            "Minta Tim SAKIP memulainya di Tugas saya.",
        )
    siklus, langkah = ditemukan
    objek = step_objek(ctx, siklus, langkah)
    if not objek.langkah_terbuka:
        return objek
    alasan = refuse_typing(ctx, sesi, siklus, unit_id)
    if not alasan:
        return objek
    return Objek(unit_id, langkah_terbuka=False, alasan_terkunci=fill(ctx, alasan))


def step_objek(ctx: AppContext, siklus: Siklus, langkah: LangkahBerjalan) -> Objek:
    """A running step as the object of an action."""
    if langkah.keadaan.is_open:
        return Objek(langkah.unit_id, langkah_terbuka=True)
    if langkah.keadaan is KeadaanLangkah.SELESAI and langkah.sejak is not None:
        kapan = ctx.waktu(langkah.sejak)
        alasan = (
            f"Langkah {langkah.langkah.nomor} sudah diselesaikan oleh {langkah.oleh} pada {kapan}. "
            + (
                f"{siklus.sop.judul} {siklus.periode.label} sudah selesai dan tidak dibuka lagi."
                if siklus.selesai
                else "Agar terbuka lagi, langkah itu harus ditarik kembali atau dikembalikan."
            )
        )
    else:
        sekarang = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
        alasan = f"Langkah {langkah.langkah.nomor} belum gilirannya." + (
            f" Sekarang: langkah {sekarang.langkah.nomor}, {fill(ctx, sekarang.langkah.judul)}."
            if sekarang
            else ""
        )
    return Objek(langkah.unit_id, langkah_terbuka=False, alasan_terkunci=alasan)


def apply_moves(
    ctx: AppContext,
    sesi: Session,
    siklus: Siklus,
    gerak: Iterable[Gerak],
    *,
    catatan: str = "",
    catatan_unit: dict[str | None, str] | None = None,
    alasan_lewat: str = "",
) -> None:
    """Write changes of state; an opened step carries the note of who opened it.

    A step that is passed over carries why.  A clock set back does not make a step begin before the
    one that opened it ended: the later moment counts.
    """
    if ctx.pelaku is None:
        raise AssertionError
    sekarang = _later(ctx, siklus)
    untuk_unit = {unit: clean_text(isi) for unit, isi in (catatan_unit or {}).items()}
    pindah = [(satu, siklus.running(satu.kode, satu.unit_id).id) for satu in gerak]
    kueri = select(LangkahRow).where(col(LangkahRow.id).in_([kunci for _, kunci in pindah]))
    semua = {baris.id: baris for baris in sesi.exec(kueri)}
    for satu, kunci in pindah:
        baris = semua[kunci]
        baris.keadaan = satu.keadaan.value
        baris.sejak = None if satu.keadaan is KeadaanLangkah.MENUNGGU else sekarang
        baris.oleh = ctx.pelaku.nama if satu.keadaan is not KeadaanLangkah.MENUNGGU else ""
        baris.catatan = untuk_unit.get(satu.unit_id, clean_text(catatan))
        if satu.keadaan is KeadaanLangkah.DILEWATI and alasan_lewat:
            baris.catatan = clean_text(alasan_lewat)
        sesi.add(baris)


def _later(ctx: AppContext, siklus: Siklus) -> datetime:
    """Now, or the last moment of the cycle where the clock was set back behind it."""
    return max(ctx.clock.now(), *(satu.sejak for satu in siklus.langkah if satu.sejak))


def hand_over(
    ctx: AppContext,
    sesi: WriteSession,
    siklus: Siklus,
    *,
    dari: LangkahBerjalan,
    ke: str,
    arah: Arah,
    unit_id: str | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> None:
    """Append a hand-over to the chain of dispositions, and the work that ended with it.

    Args:
        ctx: the open office.
        sesi: the writing session; its entry says for whom it is recorded.
        siklus: the cycle as it was before the move.
        dari: the step that hands over, as it was before the move.
        ke: code of the step that follows; empty at the end.
        arah: which way it goes.
        unit_id: the unit whose form goes, None for the office's step.
        serah: what goes with it.

    Raises:
        DataTidakSah: the minutes of work cannot be, or the words are too many.
    """
    if ctx.pelaku is None:
        raise AssertionError
    terakhir = sesi.exec(
        select(sa.func.max(Disposisi.pada)).where(Disposisi.siklus_id == siklus.id)
    ).one()
    kini = max(_later(ctx, siklus), terakhir) if terakhir else _later(ctx, siklus)
    penerima = siklus.sop.step(ke).pelaku if ke else ()
    sesi.add(
        Disposisi(
            id=new_id(),
            siklus_id=siklus.id,
            unit_id=unit_id,
            dari=dari.langkah.kode,
            ke=ke,
            arah=arah.value,
            orang_id=ctx.pelaku.orang_id,
            atas_nama=sesi.entri.atas_nama,
            catatan=_take_kata(serah.catatan, "Catatan"),
            penerima=canonical_json([satu.value for satu in penerima]),
            instruksi=_take_kata(serah.instruksi, "Instruksi"),
            tenggat=serah.tenggat,
            pada=kini,
        )
    )
    if dari.keadaan.is_open and dari.sejak is not None:
        sesi.add(
            Pengerjaan(
                id=new_id(),
                langkah_id=dari.id,
                orang_id=ctx.pelaku.orang_id,
                peran=dari.langkah.pelaku[0].value,
                atas_nama=sesi.entri.atas_nama,
                hasil=arah.value,
                dibuka_pada=dari.sejak,
                selesai_pada=max(kini, dari.sejak),
                menit=check_menit(serah.menit),
            )
        )


def is_finisher(sesi: Session, langkah: LangkahBerjalan, pelaku: Pelaku) -> bool:
    """Whether that very person left the step last: two people may have the same name."""
    kueri = select(Pengerjaan.orang_id).where(Pengerjaan.langkah_id == langkah.id)
    oleh = sesi.exec(kueri.order_by(sa.text("pengerjaan.rowid DESC"))).first()
    return langkah.oleh == pelaku.nama if oleh is None else oleh == pelaku.orang_id


def touched_by(sesi: Session, siklus: Siklus, langkah: LangkahBerjalan) -> str:
    """Who has worked behind a step since it was finished; empty when nobody has.

    Worked is: left a later step in whatever way, ticked its kelengkapan, or typed into a form.
    What came first is the journal's order, which a clock set back does not change.
    """
    urutan = [satu.kode for satu in siklus.sop.langkah]
    sesudah = urutan[urutan.index(langkah.langkah.kode) + 1 :]
    milik = [satu.id for satu in siklus.langkah if satu.langkah.kode in sesudah]
    kerja: list[tuple[str, Any]] = [
        (
            "disposisi",
            select(Disposisi.id).where(
                Disposisi.siklus_id == siklus.id, col(Disposisi.dari).in_(sesudah)
            ),
        ),
        (
            "kelengkapan_langkah",
            select(KelengkapanLangkah.id).where(col(KelengkapanLangkah.langkah_id).in_(milik)),
        ),
    ]
    if any(siklus.sop.step(kode).diisi_unit for kode in sesudah):
        kerja += [
            (nama, _typed_in(siklus, tabel))
            for nama, tabel in (
                ("realisasi", RealisasiRow),
                ("realisasi_anggaran", RealisasiAnggaran),
            )
        ]
    selesai = (
        select(sa.func.max(JurnalBaris.urut))
        .where(JurnalBaris.tabel == "langkah_berjalan", JurnalBaris.kunci == langkah.id)
        .scalar_subquery()
    )
    for tabel, kunci in kerja:
        siapa = sesi.exec(
            select(Jurnal.nama)
            .join(
                JurnalBaris,
                sa.and_(
                    col(JurnalBaris.instalasi) == Jurnal.instalasi,
                    col(JurnalBaris.urut) == Jurnal.urut,
                ),
            )
            .where(
                JurnalBaris.tabel == tabel,
                col(JurnalBaris.kunci).in_(kunci),
                col(JurnalBaris.urut) > selesai,
            )
            .order_by(col(Jurnal.urut).desc())
        ).first()
        if siapa:
            return siapa
    return ""


def _typed_in(siklus: Siklus, tabel: type[RealisasiRow | RealisasiAnggaran]) -> Any:  # noqa: ANN401 - a query
    periode = siklus.periode
    return select(tabel.id).where(
        tabel.tahun == periode.tahun,
        tabel.jenis == JenisPeriode.BULAN.value,
        col(tabel.ke).between(periode.bulan_awal, periode.bulan_akhir),
    )


def _take_kata(teks: str, apa: str) -> str:
    kata = clean_text(teks)
    if len(kata) > KATA_TERPANJANG:
        raise DataTidakSah(
            f"{apa} terlalu panjang.",
            f"Paling banyak {KATA_TERPANJANG} huruf, tertulis {len(kata)}.",
            "Ringkas, dan simpan selebihnya dalam surat atau lampiran.",
        )
    return kata


def check_menit(menit: int | None) -> int | None:
    """Minutes of work as somebody told them.

    Raises:
        DataTidakSah: fewer than none, or more than a step can take.
    """
    if menit is not None and not 0 <= menit <= MENIT_TERBANYAK:
        raise DataTidakSah(
            f"Waktu kerja {menit} menit tidak dapat dicatat.",
            f"Satu langkah paling lama {MENIT_TERBANYAK} menit kerja (sekitar setahun).",
            "Tulis menit kerja yang dipakai, atau kosongkan.",
        )
    return menit


def fill(ctx: AppContext, teks: str) -> str:
    """Put the office's own titles into an SOP's text (``{verifikator}`` and the like)."""
    if "{" not in teks:
        return teks
    for peran in Peran:
        teks = teks.replace(f"{{{peran.value}}}", sebutan(peran, ctx.kantor.jenis))
    return teks
