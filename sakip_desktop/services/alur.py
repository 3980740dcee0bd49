"""The SOP of a period: begin it, hand a step over, approve, send back.

With ``penyerahan`` (a unit's form) this is the only place that moves a cycle.  Handing over checks
what the step asks for, writes the disposisi and moves the cycle in one transaction.
"""

from dataclasses import replace
from datetime import date, timedelta

from sqlmodel import Session

from sakip_desktop.db.models import LangkahRow, SiklusRow, new_id
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import (
    Arah,
    KeadaanLangkah,
    LangkahBerjalan,
    Siklus,
    Sop,
)
from sakip_desktop.domain.masukan import SERAH_SAJA, PersetujuanTertulis, SerahInput
from sakip_desktop.domain.periode import Periode, check_tahun, tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import clean_text, take_nama
from sakip_desktop.services import dokumen, pemeriksaan
from sakip_desktop.services.bukti import store_bukti
from sakip_desktop.services.cadangan import keep_before_cycle
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.formulir import budget_nodes
from sakip_desktop.services.kalender import load_kalender
from sakip_desktop.services.masa_berlaku import fixed_due
from sakip_desktop.services.putusan import (
    any_objek,
    deciding,
    finished_objek,
    open_objek,
    require_mine,
    require_reason,
    require_untouched,
)
from sakip_desktop.services.rencana import require_rencana
from sakip_desktop.services.siklus import (
    find_step,
    list_siklus,
    parse_sop,
    store_sop,
)
from sakip_desktop.services.sk_tim import passed_over
from sakip_desktop.services.sop_kantor import sop_dipakai, unique_titles
from sakip_desktop.sop import engine
from sakip_desktop.sop.tenggat import due_dates

HARI_TENGGAT = 10  # days after the period's end, until the office says otherwise


def daftar_sop(ctx: AppContext) -> tuple[tuple[str, str], ...]:
    """Code and title of the procedures that an office begins with; collecting comes first.

    Those for its kind and those that it adopted (``sop_kantor``); the others that ship can be
    begun by their code.
    """
    semua = sop_dipakai(ctx)
    judul = unique_titles(ctx, semua)
    return tuple((satu.kode, judul[satu.kode]) for satu in semua)


def saran_tenggat(ctx: AppContext, sesi: Session, sop: Sop, periode: Periode) -> date:
    """The due date that is proposed for a cycle that begins now.

    Where units fill forms, the day that the office fixed for the period, otherwise ten days after
    it or the next working day; where they do not,
    the day on which the standard times are over.

    Raises:
        DataTidakSah: the office's calendar has no working days.
    """
    if any(satu.diisi_unit for satu in sop.langkah):
        return hari_tenggat(ctx, sesi, periode)
    mulai = ctx.local(ctx.moment(sesi))
    lewat, _ = passed_over(ctx, sesi, sop)
    kalender = load_kalender(ctx, sesi, mulai.year)
    return max(due_dates(sop, mulai, kalender, lewat=lewat).values()).date()


def hari_tenggat(ctx: AppContext, sesi: Session, periode: Periode) -> date:
    """The day on which the forms of a period are due unless its cycle says otherwise.

    Raises:
        DataTidakSah: the office's calendar has no working days.
    """
    ditetapkan = fixed_due(ctx, sesi, periode)
    if ditetapkan is not None:
        return ditetapkan
    hari = periode.akhir + timedelta(days=HARI_TENGGAT)
    return load_kalender(ctx, sesi, hari.year).workday_from(hari)


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
        DataTidakSah: it runs already, the year has no plan, nothing is due in the period, or
            nobody can mean that due date.
        IzinDitolak: only the head or the planner may begin one.
    """
    ctx.require(Tindakan.SIKLUS_MULAI, sebagai=sebagai)
    if tenggat is not None:
        check_tahun(tenggat.year)
    keep_before_cycle(ctx)
    label = f"Mulai {periode.label}"
    with ctx.work(Tindakan.SIKLUS_MULAI, label, tentang=periode.kode, sebagai=sebagai) as sesi:
        require_rencana(ctx, sesi, periode.tahun)
        sop_versi = store_sop(ctx, sesi, sop_kode)
        sop = parse_sop(sop_versi.isi, sop_kode)
        _require_free(ctx, sesi, sop, periode)
        unit = units_due(ctx, sesi, periode)
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
            dimulai=ctx.moment(sesi),
            tenggat=tenggat or saran_tenggat(ctx, sesi, sop, periode),
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
    """Refuse a second cycle of the same period; where forms are filled, of the same months.

    Also by another procedure: a figure has one form, a period one final document.
    """
    berformulir, dokumen_sop = _makes(sop)
    for siklus in list_siklus(ctx, sesi, menyentuh=periode):
        lain, dokumen_lain = _makes(siklus.sop)
        sama = siklus.sop.kode == sop.kode and siklus.periode == periode
        if sama or (berformulir and lain):
            raise DataTidakSah(
                f"{siklus.sop.judul} {siklus.periode.label} sudah ada.",
                saran="Buka Tugas saya untuk melihat sampai di mana.",
            )
        if siklus.periode == periode and dokumen_sop & dokumen_lain:
            raise DataTidakSah(
                f"{sop.judul} {periode.label} tidak dimulai.",
                f"Dokumennya sudah dibuat oleh {siklus.sop.judul} {siklus.periode.label}.",
                "Buka Tugas saya untuk melihat sampai di mana.",
            )


def _makes(sop: Sop) -> tuple[bool, set[KodeDokumen]]:
    """Whether units fill forms in a procedure, and the documents that it makes final."""
    dokumen_sop = {satu.dokumen for satu in sop.langkah if satu.dokumen is not None}
    return any(satu.diisi_unit for satu in sop.langkah), dokumen_sop


def units_due(ctx: AppContext, sesi: Session, periode: Periode) -> list[str]:
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
    ctx: AppContext,
    langkah_id: str,
    *,
    sebagai: Peran | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> Perubahan:
    """Hand over an office-wide step to the next one.

    Somebody in ``dicatat_oleh`` records what happened on paper; the journal names both.

    Raises:
        LangkahBelumSiap: its checks do not pass.
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    return _finish(ctx, langkah_id, Tindakan.LANGKAH_SELESAI, sebagai, serah)


def setujui(
    ctx: AppContext,
    langkah_id: str,
    *,
    sebagai: Peran | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> Perubahan:
    """The Ya branch of a validation or an approval.

    Raises:
        LangkahBelumSiap: its checks do not pass.
        IzinDitolak: it is not the person's step, it is not open (any more), or the office refuses
            that one who filled checks.
    """
    tindakan = _way_of(ctx, langkah_id, Tindakan.VALIDASI_SETUJUI, Tindakan.PERSETUJUAN_SETUJUI)
    return _finish(ctx, langkah_id, tindakan, sebagai, serah)


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
        objek = open_objek(ctx, sesi, langkah_id, tindakan)
        ctx.require(tindakan, objek, sebagai=Peran.PERENCANA)
        langkah = find_step(ctx, sesi, langkah_id)[1]
        require_mine(ctx, sesi, langkah, tindakan, Peran.PERENCANA)
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
        SerahInput(catatan=catatan),
        atas_nama=tertulis.penanda_tangan,
        tentang=f"pindaian {sidik}" if sidik else "",
    )


def _finish(
    ctx: AppContext,
    langkah_id: str,
    tindakan: Tindakan,
    sebagai: Peran | None,
    serah: SerahInput,
    *,
    atas_nama: str = "",
    tentang: str = "",
) -> Perubahan:
    with deciding(
        ctx, langkah_id, tindakan, "", sebagai, atas_nama=atas_nama, tentang=tentang
    ) as putusan:
        sesi, siklus, langkah = putusan.sesi, putusan.siklus, putusan.langkah
        _require_separation(ctx, sesi, siklus, tindakan)
        pemeriksaan.require_ready(ctx, sesi, siklus, langkah)
        putusan.move_on(KeadaanLangkah.SELESAI, Arah.LANJUT, serah)
        if langkah.langkah.dokumen is not None:
            oleh = atas_nama or _my_name(ctx)
            dokumen.finalise(ctx, sesi, siklus, langkah.langkah.dokumen, oleh=oleh)
    return putusan.perubahan


def _way_of(ctx: AppContext, langkah_id: str, *cara: Tindakan) -> Tindakan:
    """In which of these ways a step is decided; the last where it is in none."""
    with ctx.read() as sesi:
        _, langkah = find_step(ctx, sesi, langkah_id)
    return next((satu for satu in cara if satu in langkah.langkah.tindakan), cara[-1])


def _my_name(ctx: AppContext) -> str:
    return "" if ctx.pelaku is None else ctx.pelaku.nama


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
    ctx: AppContext,
    langkah_id: str,
    alasan: str,
    *,
    sebagai: Peran | None = None,
    serah: SerahInput = SERAH_SAJA,
) -> Perubahan:
    """The Tidak branch of an office-wide decision, with its reason.

    Args:
        ctx: the open office.
        langkah_id: the decision.
        alasan: what has to be done again; it is the note of the disposisi.
        sebagai: the role of the tab in front.
        serah: minutes and due date that go with it.

    Raises:
        DataTidakSah: no reason was given.
        LangkahBelumSiap: it is the units' forms that go back (``kembalikan_formulir`` does that).
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    require_reason(alasan)
    tindakan = _way_of(
        ctx, langkah_id, Tindakan.VALIDASI_KEMBALIKAN, Tindakan.PERSETUJUAN_KEMBALIKAN
    )
    with deciding(ctx, langkah_id, tindakan, "Kembalikan: ", sebagai) as putusan:
        siklus, langkah = putusan.siklus, putusan.langkah
        if siklus.sop.step(langkah.langkah.tidak).per_unit:
            raise LangkahBelumSiap(
                "Pilih unit yang formulirnya dikembalikan.",
                "Hanya formulir unit itu yang kembali; unit lain tidak terganggu.",
            )
        gerak = engine.send_back(siklus.sop, siklus.langkah, langkah)
        serah = replace(serah, catatan=alasan.strip())
        putusan.move(gerak, langkah.langkah.tidak, Arah.KEMBALI, serah)
    return putusan.perubahan


def lewati_langkah(
    ctx: AppContext, langkah_id: str, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Pass a step over, where the SOP allows it, with a reason.

    Raises:
        DataTidakSah: no reason was given.
        LangkahBelumSiap: the SOP does not allow it.
        IzinDitolak: it is not the person's step, or it is not open (any more).
    """
    require_reason(alasan)
    tindakan = Tindakan.LANGKAH_LEWATI
    with deciding(ctx, langkah_id, tindakan, "Lewati: ", sebagai, objek=any_objek) as putusan:
        langkah = putusan.langkah
        if not langkah.langkah.boleh_dilewati:
            raise LangkahBelumSiap(
                f"Langkah {langkah.langkah.nomor} tidak dapat dilewati.",
                "SOP tidak mengizinkannya.",
                "Selesaikan langkah ini, atau catat yang terjadi di atas kertas.",
            )
        serah = SerahInput(catatan=alasan.strip())
        putusan.move_on(KeadaanLangkah.DILEWATI, Arah.LEWAT, serah)
        # Why this one was passed over is its person's reason, not the office's.
        putusan.sesi.get_one(LangkahRow, langkah.id).catatan = clean_text(serah.catatan)
    return putusan.perubahan


def tarik_langkah(
    ctx: AppContext, langkah_id: str, alasan: str, *, sebagai: Peran | None = None
) -> Perubahan:
    """Take an office-wide step back before the next person touched it.

    Raises:
        DataTidakSah: no reason was given.
        LangkahBelumSiap: the step is not finished, somebody has worked in the next one, or it is a
            form (``penyerahan.tarik_formulir`` does that).
        IzinDitolak: somebody else finished it.
    """
    require_reason(alasan)
    tindakan = Tindakan.LANGKAH_TARIK
    with deciding(
        ctx, langkah_id, tindakan, "Tarik kembali: ", sebagai, objek=finished_objek
    ) as putusan:
        siklus, langkah = putusan.siklus, putusan.langkah
        require_untouched(ctx, putusan.sesi, siklus, langkah)
        gerak = engine.take_back(siklus.sop, siklus.langkah, langkah, kembali=False)
        serah = SerahInput(catatan=alasan.strip())
        putusan.move(gerak, langkah.langkah.kode, Arah.TARIK, serah)
    return putusan.perubahan


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
