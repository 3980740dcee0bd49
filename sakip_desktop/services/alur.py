"""The SOP of a period: begin it, hand a step over, approve, send back.

With ``penyerahan`` (a unit's form) this is the only place that moves a cycle.  Handing over checks
what the step asks for, writes the disposisi and moves the cycle in one transaction.
"""

from dataclasses import replace
from datetime import date, timedelta

from sqlmodel import Session

from sakip_desktop.db.models import LangkahRow, SiklusRow, new_id
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.izin import Objek, Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah, LangkahBerjalan, Siklus, Sop
from sakip_desktop.domain.masukan import PersetujuanTertulis
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import take_nama
from sakip_desktop.services import dokumen, pemeriksaan
from sakip_desktop.services.bukti import store_bukti
from sakip_desktop.services.cadangan import keep_before_cycle
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import budget_nodes
from sakip_desktop.services.peran import sebutan
from sakip_desktop.services.rencana import require_rencana
from sakip_desktop.services.siklus import (
    add_disposisi,
    apply_moves,
    fill,
    find_step,
    list_siklus,
    parse_sop,
    shipped_sop,
    step_objek,
    store_sop,
)
from sakip_desktop.services.tugas import role_in
from sakip_desktop.sop import engine

HARI_TENGGAT = 10  # days after the period's end, until the office says otherwise
_SABTU = 5
_SEPEKAN = 7


def daftar_sop(ctx: AppContext) -> tuple[tuple[str, str], ...]:
    """Code and title of every procedure that can be started; collecting comes before measuring."""
    sop = [parse_sop(teks, kode) for kode, teks in shipped_sop().items()]
    urut = sorted(sop, key=lambda satu: not any(langkah.per_unit for langkah in satu.langkah))
    return tuple((satu.kode, fill(ctx, satu.judul)) for satu in urut)


def saran_tenggat(periode: Periode) -> date:
    """The due date that is proposed: ten days after the period, on Monday where that is a weekend.

    National holidays are not known here; the person who begins the cycle may choose another day.
    """
    hari = periode.akhir + timedelta(days=HARI_TENGGAT)
    return hari + timedelta(days=_SEPEKAN - hari.weekday() if hari.weekday() >= _SABTU else 0)


def mulai_siklus(
    ctx: AppContext,
    sop_kode: str,
    periode: Periode,
    tenggat: date | None = None,
    *,
    sebagai: Peran | None = None,
) -> Perubahan:
    """Begin a cycle: the SOP's first step opens.

    Raises:
        DataTidakSah: it runs already, the year has no plan, or nothing is due in the period.
        IzinDitolak: only the head or the planner may begin one.
    """
    ctx.require(Tindakan.SIKLUS_MULAI, sebagai=sebagai)
    keep_before_cycle(ctx)
    label = f"Mulai {periode.label}"
    with ctx.work(Tindakan.SIKLUS_MULAI, label, tentang=periode.kode, sebagai=sebagai) as sesi:
        require_rencana(ctx, sesi, periode.tahun)
        sop_versi = store_sop(ctx, sesi, sop_kode)
        sop = parse_sop(sop_versi.isi, sop_kode)
        _require_free(ctx, sesi, sop, periode)
        unit = _units_due(ctx, sesi, periode)
        if not unit and any(langkah.per_unit for langkah in sop.langkah):
            raise DataTidakSah(
                f"{sop.judul} {periode.label} tidak dimulai.",
                f"Tidak ada indikator yang diukur pada {periode.label}.",
                "Pilih periode lain, atau periksa frekuensi indikator di Rencana & dokumen.",
            )
        baris = SiklusRow(
            id=new_id(),
            opd_id=ctx.opd_id,
            sop_versi_id=sop_versi.id,
            sop_kode=sop_kode,
            tahun=periode.tahun,
            jenis=periode.jenis.value,
            ke=periode.ke,
            dimulai=ctx.clock.now(),
            tenggat=tenggat or saran_tenggat(periode),
        )
        sesi.add(baris)
        sesi.flush()
        for gerak in engine.start(sop, unit):
            terbuka = gerak.keadaan is KeadaanLangkah.TERBUKA
            sesi.add(
                LangkahRow(
                    id=new_id(),
                    siklus_id=baris.id,
                    kode=gerak.kode,
                    unit_id=gerak.unit_id,
                    keadaan=gerak.keadaan.value,
                    sejak=baris.dimulai if terbuka else None,
                )
            )
    return Perubahan(frozenset({Jenis.ALUR}), f"{sop.judul} {periode.label} dimulai", periode)


def _require_free(ctx: AppContext, sesi: Session, sop: Sop, periode: Periode) -> None:
    """Refuse a second cycle of the same period; where forms are filled, of the same months."""
    berformulir = any(langkah.per_unit for langkah in sop.langkah)
    for siklus in list_siklus(ctx, sesi, sop_kode=sop.kode, menyentuh=periode):
        if siklus.periode == periode or berformulir:
            raise DataTidakSah(
                f"{siklus.sop.judul} {siklus.periode.label} sudah ada.",
                saran="Buka Tugas saya untuk melihat sampai di mana.",
            )


def _units_due(ctx: AppContext, sesi: Session, periode: Periode) -> list[str]:
    """Units that have something to fill in the period, in the plan's order.

    Those with figures first, then those that only report rupiah; none when no figure is due at all.
    """
    rencana = ctx.rencana(sesi, periode.tahun)
    unit = [
        indikator.unit_id for indikator in rencana.indikator if indikator.measured_months(periode)
    ]
    if unit:
        semua = dict.fromkeys(satu.unit_id for satu in rencana.simpul if satu.unit_id)
        unit += [satu for satu in semua if satu and budget_nodes(rencana, satu, periode)]
    return list(dict.fromkeys(unit))


def selesaikan_langkah(
    ctx: AppContext, langkah_id: str, *, sebagai: Peran | None = None, catatan: str = ""
) -> Perubahan:
    """Hand over an office-wide step to the next one.

    Somebody in ``dicatat_oleh`` records what happened on paper; the journal names both.

    Raises:
        LangkahBelumSiap: its checks do not pass.
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    return _finish(ctx, langkah_id, Tindakan.LANGKAH_SELESAI, sebagai, catatan)


def setujui(
    ctx: AppContext, langkah_id: str, *, sebagai: Peran | None = None, catatan: str = ""
) -> Perubahan:
    """The Ya branch of a validation or an approval.

    Raises:
        LangkahBelumSiap: its checks do not pass.
        IzinDitolak: it is not the person's step, it is not open (any more), or the office refuses
            that one who filled checks.
    """
    with ctx.read() as sesi:
        _, langkah = find_step(ctx, sesi, langkah_id)
    tindakan = (
        Tindakan.VALIDASI_SETUJUI
        if Tindakan.VALIDASI_SETUJUI in langkah.langkah.tindakan
        else Tindakan.PERSETUJUAN_SETUJUI
    )
    return _finish(ctx, langkah_id, tindakan, sebagai, catatan)


def catat_persetujuan(ctx: AppContext, langkah_id: str, tertulis: PersetujuanTertulis) -> Perubahan:
    """Record an approval that was given on paper (date, signer, scan); the journal names both.

    Raises:
        DataTidakSah: the signer is missing or too long, or the date has not come yet.
        IzinDitolak: only the planner may, only where the office allows it, and only while the
            step is open.
        BerkasDitolak: the scan cannot be taken.
    """
    tertulis = replace(
        tertulis, penanda_tangan=take_nama(tertulis.penanda_tangan, "Nama penanda tangan")
    )
    if not tertulis.penanda_tangan:
        raise DataTidakSah(
            "Persetujuan tertulis belum dapat dicatat.",
            "Nama penanda tangan belum diisi.",
            "Tulis nama pejabat yang menandatangani.",
        )
    with ctx.read() as sesi:
        hari_ini = ctx.role_day(sesi)
    if tertulis.tanggal > hari_ini:
        raise DataTidakSah(
            "Persetujuan tertulis belum dapat dicatat.",
            f"Tanggal {tanggal_indonesia(tertulis.tanggal)} belum tiba.",
            "Periksa tanggal pada surat.",
        )
    tindakan = Tindakan.PERSETUJUAN_CATAT
    with ctx.read() as sesi:  # decided before the scan is kept, and again by the door
        objek = _open_objek(ctx, sesi, langkah_id, tindakan)
        ctx.require(tindakan, objek, sebagai=Peran.PERENCANA)
        langkah = find_step(ctx, sesi, langkah_id)[1]
        _require_mine(ctx, sesi, langkah, tindakan, Peran.PERENCANA)
    sidik = store_bukti(ctx.folder, tertulis.berkas) if tertulis.berkas else ""
    catatan = (
        f"Persetujuan tertulis {tertulis.penanda_tangan}, {tanggal_indonesia(tertulis.tanggal)}"
        + (f", pindaian {sidik[:8]}" if sidik else ", tanpa pindaian")
    )
    return _finish(
        ctx,
        langkah_id,
        tindakan,
        Peran.PERENCANA,
        catatan,
        atas_nama=tertulis.penanda_tangan,
        tentang=f"pindaian {sidik}" if sidik else "",
    )


def _finish(
    ctx: AppContext,
    langkah_id: str,
    tindakan: Tindakan,
    sebagai: Peran | None,
    catatan: str,
    *,
    atas_nama: str = "",
    tentang: str = "",
) -> Perubahan:
    with ctx.read() as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        if sebagai is None and ctx.pelaku is not None:
            # The journal tells the role of the step, not the highest one that the person holds.
            sebagai = role_in(ctx, sesi, ctx.pelaku, langkah)[0]
    label = f"{fill(ctx, langkah.langkah.judul)} – {siklus.periode.label}"
    with ctx.work(
        tindakan,
        label,
        lambda sesi: _open_objek(ctx, sesi, langkah_id, tindakan),
        tentang=" ".join(satu for satu in (siklus.periode.kode, tentang) if satu),
        sebagai=sebagai,
    ) as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        untuk = _require_mine(ctx, sesi, langkah, tindakan, sebagai)
        untuk = atas_nama or untuk
        sesi.entri = replace(sesi.entri, atas_nama=untuk)
        _require_separation(ctx, sesi, siklus, tindakan)
        pemeriksaan.require_ready(ctx, sesi, siklus, langkah)
        gerak = engine.advance(siklus.sop, siklus.langkah, langkah)
        apply_moves(ctx, sesi, siklus, gerak, catatan=catatan)
        add_disposisi(
            ctx,
            sesi,
            siklus,
            dari=langkah,
            ke=langkah.langkah.lanjut,
            arah="lanjut",
            unit_id=langkah.unit_id,
            catatan=catatan,
            atas_nama=untuk,
        )
        if langkah.langkah.dokumen is not None:
            oleh = atas_nama or _my_name(ctx)
            dokumen.finalise(ctx, sesi, siklus, langkah.langkah.dokumen, oleh=oleh)
    return Perubahan(frozenset({Jenis.ALUR, Jenis.DOKUMEN}), label, siklus.periode)


def _my_name(ctx: AppContext) -> str:
    return "" if ctx.pelaku is None else ctx.pelaku.nama


def _open_objek(ctx: AppContext, sesi: Session, langkah_id: str, tindakan: Tindakan) -> Objek:
    siklus, langkah = find_step(ctx, sesi, langkah_id)
    if tindakan not in langkah.langkah.tindakan:
        return Objek(
            langkah.unit_id,
            langkah_terbuka=False,
            alasan_terkunci=f"Langkah {langkah.langkah.nomor} tidak diselesaikan dengan cara ini.",
        )
    return step_objek(ctx, siklus, langkah)


def _require_mine(
    ctx: AppContext,
    sesi: Session,
    langkah: LangkahBerjalan,
    tindakan: Tindakan,
    sebagai: Peran | None,
) -> str:
    """For whom it is recorded (empty when it is my own step).

    Raises:
        IzinDitolak: the step belongs to somebody else.
    """
    if ctx.pelaku is None:
        raise AssertionError
    peran, untuk = role_in(ctx, sesi, ctx.pelaku, langkah, sebagai=sebagai)
    if peran is None:
        siapa = sebutan(langkah.langkah.pelaku[0], ctx.kantor.jenis)
        if tindakan is Tindakan.PERSETUJUAN_CATAT:
            raise IzinDitolak(
                "Persetujuan tertulis tidak dapat dicatat.",
                "Kantor ini mematikan pencatatan persetujuan tertulis.",
                f"Minta {siapa} menyetujuinya di program, atau ubah setelan di Administrasi.",
            )
        raise IzinDitolak(
            f"Langkah {langkah.langkah.nomor} bukan giliran Anda.", f"Langkah ini milik {siapa}."
        )
    return untuk


def _require_separation(ctx: AppContext, sesi: Session, siklus: Siklus, tindakan: Tindakan) -> None:
    """Refuse that the one who filled checks, where the office wants it so."""
    if tindakan is not Tindakan.VALIDASI_SETUJUI or ctx.pelaku is None:
        return
    if ctx.kebijakan(sesi, ctx.role_day(sesi)).pengisi_boleh_memeriksa:
        return
    if ctx.pelaku.orang_id in pemeriksaan.fillers(ctx, sesi, siklus.periode):
        raise IzinDitolak(
            "Anda tidak dapat menyetujui data ini.",
            "Anda sendiri ikut mengisinya, dan kantor ini memisahkan pengisi dari pemeriksa.",
            "Minta pejabat lain memeriksanya, atau ubah setelan itu di Administrasi.",
        )


def kembalikan(
    ctx: AppContext, langkah_id: str, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """The Tidak branch of an office-wide decision, with its reason.

    Raises:
        DataTidakSah: no reason was given.
        LangkahBelumSiap: it is the units' forms that go back (``kembalikan_formulir`` does that).
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    require_reason(alasan)
    with ctx.read() as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
    tindakan = (
        Tindakan.VALIDASI_KEMBALIKAN
        if Tindakan.VALIDASI_KEMBALIKAN in langkah.langkah.tindakan
        else Tindakan.PERSETUJUAN_KEMBALIKAN
    )
    label = f"Kembalikan: {fill(ctx, langkah.langkah.judul)} – {siklus.periode.label}"
    with ctx.work(
        tindakan,
        label,
        lambda sesi: _open_objek(ctx, sesi, langkah_id, tindakan),
        tentang=siklus.periode.kode,
        sebagai=sebagai,
    ) as sesi:
        siklus, langkah = find_step(ctx, sesi, langkah_id)
        if siklus.sop.step(langkah.langkah.tidak).per_unit:
            raise LangkahBelumSiap(
                "Pilih unit yang formulirnya dikembalikan.",
                "Hanya formulir unit itu yang kembali; unit lain tidak terganggu.",
            )
        gerak = engine.send_back(siklus.sop, siklus.langkah, langkah)
        apply_moves(ctx, sesi, siklus, gerak, catatan=alasan.strip())
        add_disposisi(
            ctx,
            sesi,
            siklus,
            dari=langkah,
            ke=langkah.langkah.tidak,
            arah="kembali",
            catatan=alasan.strip(),
        )
    return Perubahan(frozenset({Jenis.ALUR}), label, siklus.periode)


def require_reason(alasan: str) -> None:
    """Refuse an empty reason.

    Raises:
        DataTidakSah: nothing was written.
    """
    if not alasan.strip():
        raise DataTidakSah(
            "Alasannya belum ditulis.",
            "Yang menerima perlu tahu apa yang harus dibetulkan.",
            "Tulis satu kalimat, misalnya “Lampirkan bukti untuk angka Juli”.",
        )


def langkah_terbuka(
    ctx: AppContext, tindakan: Tindakan, periode: Periode
) -> tuple[Siklus, LangkahBerjalan] | None:
    """The open step of a cycle touching the period in which that action is possible."""
    with ctx.read() as sesi:
        for siklus in list_siklus(ctx, sesi, menyentuh=periode):
            for satu in siklus.langkah:
                if satu.keadaan.is_open and tindakan in satu.langkah.tindakan:
                    return siklus, satu
    return None
