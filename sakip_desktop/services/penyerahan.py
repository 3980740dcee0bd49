"""A unit's form on its way: sent, taken back, sent back.

Only the unit's own form moves; the other units are not disturbed.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Session, col, select

from sakip_desktop.db.models import Disposisi, LangkahRow, RealisasiRow
from sakip_desktop.domain.errors import LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import Arah, KeadaanLangkah, LangkahBerjalan, Siklus
from sakip_desktop.domain.masukan import SERAH_SAJA, SerahInput
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.services import pemeriksaan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.ke_mana import where_to
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.pertanyaan import answer_corrected, ask, perihal_of
from sakip_desktop.services.putusan import require_reason
from sakip_desktop.services.realisasi import check_again
from sakip_desktop.services.siklus import (
    apply_moves,
    fill,
    form_step,
    hand_over,
    step_objek,
)
from sakip_desktop.sop import engine

_JENIS = frozenset({Jenis.ALUR, Jenis.REALISASI, Jenis.PERTANYAAN})


class Pembuka(StrEnum):
    """Who can open a sent form again, as its cycle stands."""

    UNIT = "unit"  # the pengisi takes it back, the atasan sends it back
    NANTI = "nanti"  # the team has gone on; the verifikator's step has not come
    VERIFIKATOR = "verifikator"
    TIDAK = "tidak"  # checked; only if the head returns the whole


def kirim_formulir(
    ctx: AppContext,
    unit_id: str,
    periode: Periode,
    *,
    sebagai: Peran | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> Perubahan:
    """Hand a unit's form to the SAKIP team.

    What stands out in its figures is stored as it is then; questions whose cell was changed since
    are answered by that.

    Raises:
        LangkahBelumSiap: a kesalahan stands, a figure is missing, a peringatan has no
            explanation; the sentence counts them.
        IzinDitolak: not the unit's pengisi, or the step is not open.
    """
    label = f"Kirim formulir {periode.label}"
    with ctx.work(
        Tindakan.REALISASI_KIRIM,
        label,
        lambda sesi: _form_objek(ctx, sesi, unit_id, periode),
        tentang=f"{periode.kode} {unit_id}",
        sebagai=sebagai,
    ) as sesi:
        siklus, langkah = _require_form(ctx, sesi, unit_id, periode)
        pemeriksaan.require_ready(ctx, sesi, siklus, langkah)
        gerak = engine.advance(siklus.sop, siklus.langkah, langkah)
        ke_mana = where_to(ctx, sesi, siklus, langkah, gerak, Arah.LANJUT)
        apply_moves(ctx, sesi, siklus, gerak)
        hand_over(
            ctx,
            sesi,
            siklus,
            dari=langkah,
            ke=langkah.langkah.lanjut,
            arah=Arah.LANJUT,
            unit_id=unit_id,
            serah=serah,
        )
        figur = _form_rows(ctx, sesi, unit_id, siklus.periode)
        for baris in figur:
            if baris.catatan_kembali:  # written by a version that had no questions
                baris.catatan_kembali = ""
                sesi.add(baris)
        check_again(ctx, sesi, figur)
        answer_corrected(ctx, sesi, unit_id, siklus.periode)
    return Perubahan(_JENIS, label, periode, ke_mana=ke_mana)


def tarik_formulir(
    ctx: AppContext, unit_id: str, periode: Periode, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Take a sent form back before the next step was done.

    Raises:
        LangkahBelumSiap: the team has gone on, or the form was not sent.
        DataTidakSah: no reason was given.
    """
    return _reopen(ctx, unit_id, periode, alasan, {}, Tindakan.REALISASI_TARIK, sebagai, SERAH_SAJA)


def kembalikan_formulir(
    ctx: AppContext,
    unit_id: str,
    periode: Periode,
    alasan: str,
    per_sel: Mapping[tuple[str, Periode], str] | None = None,
    *,
    sebagai: Peran | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> Perubahan:
    """Send one unit's form back, with a reason for the whole and questions about its figures.

    The verifikator does it in the step that decides, also for a further unit as long as nobody has
    gone on since; the unit's atasan may do it as long as the team has not gone on, and in the step
    in which the unit's own data are checked.  Only that unit's form goes back.

    Args:
        ctx: the open office.
        unit_id: whose form.
        periode: a period of it.
        alasan: what has to be mended; it is the note of the disposisi.
        per_sel: questions by indikator and month.
        sebagai: the role of the tab in front.
        serah: due date that goes with it, and minutes where an open step ends by it.

    Raises:
        LangkahBelumSiap: there is nothing to send back now.
        DataTidakSah: no reason was given.
        IzinDitolak: not allowed.
    """
    verifikator = ctx.pelaku is not None and (
        sebagai is Peran.VERIFIKATOR or (sebagai is None and ctx.pelaku.holds(Peran.VERIFIKATOR))
    )
    tindakan = Tindakan.VALIDASI_KEMBALIKAN if verifikator else Tindakan.FORMULIR_KEMBALIKAN
    return _reopen(ctx, unit_id, periode, alasan, per_sel or {}, tindakan, sebagai, serah)


def _reopen(
    ctx: AppContext,
    unit_id: str,
    periode: Periode,
    alasan: str,
    per_sel: Mapping[tuple[str, Periode], str],
    tindakan: Tindakan,
    sebagai: Peran | None,
    serah: SerahInput,
) -> Perubahan:
    require_reason(alasan)
    ditarik = tindakan is Tindakan.REALISASI_TARIK
    label = f"{'Tarik' if ditarik else 'Kembalikan'} formulir {periode.label}"
    with ctx.work(
        tindakan, label, Objek(unit_id), tentang=f"{periode.kode} {unit_id}", sebagai=sebagai
    ) as sesi:
        siklus, langkah = _require_form(ctx, sesi, unit_id, periode)
        if langkah.keadaan is not KeadaanLangkah.SELESAI:
            raise LangkahBelumSiap(
                "Formulir ini tidak dapat dibuka kembali.",
                "Formulir belum dikirim, jadi masih dapat diisi.",
                "Buka Isi data untuk mengubahnya.",
            )
        memutuskan = None
        if tindakan is Tindakan.VALIDASI_KEMBALIKAN:
            memutuskan = _deciding_step(ctx, sesi, siklus)
            _require_not_back(siklus, memutuskan, unit_id)
        elif not ditarik:
            memutuskan = _own_check(siklus, unit_id)
        if memutuskan is not None:
            dari, ke = memutuskan, memutuskan.langkah.tidak
            gerak = engine.send_back(siklus.sop, siklus.langkah, dari, [unit_id])
        else:
            _require_not_gone_on(ctx, siklus, langkah)
            dari, ke = langkah, langkah.langkah.kode
            gerak = engine.take_back(siklus.sop, siklus.langkah, langkah, kembali=not ditarik)
        arah = Arah.TARIK if ditarik else Arah.KEMBALI
        ke_mana = where_to(ctx, sesi, siklus, langkah, gerak, arah)
        apply_moves(ctx, sesi, siklus, gerak, catatan_unit={unit_id: alasan.strip()})
        hand_over(
            ctx,
            sesi,
            siklus,
            dari=dari,
            ke=ke,
            arah=arah,
            unit_id=unit_id,
            serah=replace(serah, catatan=alasan.strip()),
        )
        rencana = ctx.rencana(sesi, periode.tahun)
        for (perihal_id, bulan), isi in per_sel.items():
            perihal = perihal_of(rencana, perihal_id)
            if perihal.unit_id == unit_id and bulan in siklus.periode:
                ask(ctx, sesi, perihal, bulan, isi)
    return Perubahan(_JENIS, label, periode, ke_mana=ke_mana)


def _form_objek(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> Objek:
    siklus, langkah = _require_form(ctx, sesi, unit_id, periode)
    return step_objek(ctx, siklus, langkah)


def _require_form(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> tuple[Siklus, LangkahBerjalan]:
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        raise LangkahBelumSiap(
            f"Formulir {periode.label} belum ada untuk unit ini.",
            "Pengumpulan data untuk periode itu belum dimulai.",
            "Minta Tim SAKIP memulainya di Tugas saya.",
        )
    return ditemukan


def returnable(ctx: AppContext, sesi: Session, unit_id: str, periode: Periode) -> str:
    """Why the verifikator cannot send a unit's form back now; empty when it can be done."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        return f"Pengumpulan data {periode.label} belum dimulai."
    siklus, langkah = ditemukan
    if langkah.keadaan is not KeadaanLangkah.SELESAI:
        return "Formulir ini sedang di tangan unitnya."
    if _find_deciding_step(sesi, siklus) is None:
        return f"Pemeriksaan sedang tidak terbuka ({_position(ctx, siklus)})."
    return ""


def _deciding_step(ctx: AppContext, sesi: Session, siklus: Siklus) -> LangkahBerjalan:
    ditemukan = _find_deciding_step(sesi, siklus)
    if ditemukan is None:
        raise LangkahBelumSiap(
            "Formulir ini tidak dapat dikembalikan sekarang.",
            "Langkah pemeriksaan sedang tidak terbuka.",
            f"Sekarang: {_position(ctx, siklus)}.",
        )
    return ditemukan


def _find_deciding_step(sesi: Session, siklus: Siklus) -> LangkahBerjalan | None:
    """The step that may send forms back: open, or just left by sending another form back.

    So that two faulty forms need not wait for each other: as long as nobody has gone on after the
    first return, the second one can be returned too.
    """
    for satu in siklus.langkah:
        if Tindakan.VALIDASI_KEMBALIKAN not in satu.langkah.tindakan:
            continue
        if not siklus.sop.step(satu.langkah.tidak).per_unit:
            continue  # it sends the whole back, not one unit's work
        if satu.keadaan.is_open:
            return satu
        terakhir = sesi.exec(
            select(Disposisi)
            .join(LangkahRow, col(LangkahRow.kode) == Disposisi.dari)
            .where(
                Disposisi.siklus_id == siklus.id,
                LangkahRow.siklus_id == siklus.id,
                col(LangkahRow.unit_id).is_(None),
            )
            .order_by(sa.text("disposisi.rowid DESC"))  # a clock set back does not turn it round
        ).first()
        if (
            terakhir is not None
            and terakhir.dari == satu.langkah.kode
            and terakhir.arah == Arah.KEMBALI
            and not _before(siklus, satu.langkah.tidak)
        ):
            return satu
    return None


def _before(siklus: Siklus, kode: str) -> bool:
    """Whether the cycle stands before a step: what was sent back there has gone back further."""
    urutan = [satu.kode for satu in siklus.sop.langkah]
    dini = urutan[: urutan.index(kode)]
    return any(satu.keadaan.is_open for satu in siklus.langkah if satu.langkah.kode in dini)


def _require_not_back(siklus: Siklus, memutuskan: LangkahBerjalan, unit_id: str) -> None:
    """Refuse to send the same unit's step back twice (a double click, a stale page)."""
    tujuan = siklus.running(memutuskan.langkah.tidak, unit_id)
    if not tujuan.keadaan.is_done:
        raise LangkahBelumSiap(
            f"Langkah {tujuan.langkah.nomor} unit ini tidak dapat dikembalikan lagi.",
            "Langkah itu sudah dikembalikan dan belum selesai.",
        )


def _own_check(siklus: Siklus, unit_id: str) -> LangkahBerjalan | None:
    """The open step in which the unit's own atasan checks what the unit sent."""
    for satu in siklus.langkah:
        boleh = Tindakan.FORMULIR_KEMBALIKAN in satu.langkah.tindakan
        if boleh and satu.langkah.tidak and satu.unit_id == unit_id and satu.keadaan.is_open:
            return satu
    return None


def memeriksa_unit(ctx: AppContext, unit_id: str, periode: Periode) -> str:
    """Id of the open step in which the unit's atasan checks its data; empty when there is none."""
    with ctx.read() as sesi:
        ditemukan = form_step(ctx, sesi, unit_id, periode)
        langkah = None if ditemukan is None else _own_check(ditemukan[0], unit_id)
    return "" if langkah is None else langkah.id


def _position(ctx: AppContext, siklus: Siklus) -> str:
    terbuka = next((satu for satu in siklus.langkah if satu.keadaan.is_open), None)
    if terbuka is None:
        return "siklus ini sudah selesai"
    return _step_text(ctx, terbuka)


def _step_text(ctx: AppContext, satu: LangkahBerjalan) -> str:
    """``langkah 10, Menganalisa laporan …``."""
    return f"langkah {satu.langkah.nomor}, {fill(ctx, satu.langkah.judul)}"


def pembuka_formulir(ctx: AppContext, unit_id: str, periode: Periode) -> tuple[Pembuka, str]:
    """Who can open a sent form again now, and the step in which the verifikator does, in words."""
    with ctx.read() as sesi:
        return find_opener(ctx, sesi, unit_id, periode)


def find_opener(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> tuple[Pembuka, str]:
    """``pembuka_formulir`` inside an open session."""
    ditemukan = form_step(ctx, sesi, unit_id, periode)
    if ditemukan is None:
        return Pembuka.TIDAK, ""
    siklus, langkah = ditemukan
    putus = [
        satu for satu in siklus.langkah if Tindakan.VALIDASI_KEMBALIKAN in satu.langkah.tindakan
    ]
    kata = _step_text(ctx, putus[0]) if putus else ""
    if not _gone_on(siklus, langkah):
        return Pembuka.UNIT, kata
    if _find_deciding_step(sesi, siklus) is not None:
        return Pembuka.VERIFIKATOR, kata
    menunggu = any(satu.keadaan is KeadaanLangkah.MENUNGGU for satu in putus)
    return Pembuka.NANTI if menunggu else Pembuka.TIDAK, kata


def _gone_on(siklus: Siklus, langkah: LangkahBerjalan) -> list[LangkahBerjalan]:
    """The finished steps behind that of the form; another unit's own check is none of them."""
    urutan = [satu.kode for satu in siklus.sop.langkah]
    sesudah = urutan[urutan.index(langkah.langkah.kode) + 1 :]
    return [
        satu
        for satu in siklus.langkah
        if satu.langkah.kode in sesudah
        and satu.keadaan is KeadaanLangkah.SELESAI
        and satu.unit_id in (None, langkah.unit_id)
    ]


def _require_not_gone_on(ctx: AppContext, siklus: Siklus, langkah: LangkahBerjalan) -> None:
    lanjut = _gone_on(siklus, langkah)
    if lanjut:
        raise LangkahBelumSiap(
            "Formulir ini tidak dapat ditarik lagi.",
            f"{lanjut[-1].oleh} sudah meneruskannya: {_position(ctx, siklus)}.",
            f"Minta {sebutan(Peran.VERIFIKATOR, ctx.kantor.jenis)} mengembalikannya dengan alasan.",
        )


def _form_rows(
    ctx: AppContext, sesi: Session, unit_id: str, periode: Periode
) -> list[RealisasiRow]:
    rencana = ctx.rencana(sesi, periode.tahun)
    milik = [satu.id for satu in rencana.indikator if satu.unit_id == unit_id]
    baris = sesi.exec(
        select(RealisasiRow).where(
            RealisasiRow.opd_id == ctx.opd_id,
            RealisasiRow.tahun == periode.tahun,
            RealisasiRow.jenis == "bulan",
        )
    )
    return [
        satu
        for satu in baris
        if satu.indikator_id in milik and periode.bulan_awal <= satu.ke <= periode.bulan_akhir
    ]


def langkah_formulir(ctx: AppContext, unit_id: str, periode: Periode) -> LangkahBerjalan | None:
    """The step in which the unit's form stands, None when no cycle covers the period."""
    with ctx.read() as sesi:
        ditemukan = form_step(ctx, sesi, unit_id, periode)
    return None if ditemukan is None else ditemukan[1]
