"""*Tugas saya* of an office with hundreds of running cycles, made directly in the database."""

import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert
from sqlmodel import Session, select

JUMLAH = 500
MULAI = datetime(2025, 1, 6, 1, 0, tzinfo=UTC)


def make_cycles(ctx, jumlah=JUMLAH):
    """Running cycles of every shipped procedure, each somewhere in the middle; no year holds two
    of one kind and period, so that they lie in many years."""
    from sakip_desktop.db.models import LangkahRow, SiklusRow, SopVersi, new_id
    from sakip_desktop.domain.langkah import KeadaanLangkah
    from sakip_desktop.services.kantor import list_unit
    from sakip_desktop.services.siklus import parse_sop, shipped_sop

    unit = [satu.id for satu in list_unit(ctx)]
    siklus, langkah = [], []
    with Session(ctx.engine) as sesi:
        versi = {}
        for kode, teks in shipped_sop().items():
            ada = sesi.exec(select(SopVersi).where(SopVersi.kode == kode)).first()
            if ada is None:
                ada = SopVersi(opd_id=ctx.opd_id, kode=kode, nomor=1, sidik=kode, isi=teks)
                sesi.add(ada)
                sesi.flush()
            versi[kode] = (ada.id, parse_sop(teks, kode))
        for ke in range(jumlah):
            kode, (versi_id, sop) = list(versi.items())[ke % len(versi)]
            urut, dimulai = ke // len(versi), MULAI + timedelta(hours=ke)
            baris = {
                "id": new_id(), "opd_id": ctx.opd_id, "sop_versi_id": versi_id, "sop_kode": kode,
                "tahun": 2030 + urut // 12, "jenis": "bulan", "ke": urut % 12 + 1,
                "dimulai": dimulai, "tenggat": (dimulai + timedelta(days=40)).date(), "versi": 1,
            }  # fmt: skip
            siklus.append(baris)
            terbuka = ke % len(sop.langkah)
            for nomor, satu in enumerate(sop.langkah):
                keadaan = (
                    KeadaanLangkah.SELESAI if nomor < terbuka
                    else KeadaanLangkah.TERBUKA if nomor == terbuka else KeadaanLangkah.MENUNGGU
                )  # fmt: skip
                langkah += [
                    {
                        "id": new_id(), "siklus_id": baris["id"], "kode": satu.kode,
                        "unit_id": unit_id, "keadaan": keadaan.value, "sejak": dimulai,
                        "oleh": "", "catatan": "", "versi": 1,
                    }
                    for unit_id in (unit if satu.per_unit else [None])
                ]  # fmt: skip
        sesi.execute(insert(SiklusRow), siklus)
        sesi.execute(insert(LangkahRow), langkah)
        sesi.commit()
    ctx.tersimpan.clear()


def measure_tasks(folder, akun, ulang):
    """Milliseconds in which both lists of the page are read: anew each time, as after a change of
    a step.  The calendar and the due dates are kept, as in a program that runs."""
    from sakip_desktop.services import pengguna
    from sakip_desktop.services.pembukaan import close_office, open_office
    from sakip_desktop.services.tugas import siklus_berjalan, tugas_saya

    ctx = open_office(folder)
    try:
        make_cycles(ctx)
        pengguna.login(ctx, akun, "latihan-sakip")
        waktu, banyak = [], 0
        for _ in range(ulang + 1):
            ctx.forget(frozenset({"siklus", "langkah_berjalan"}))
            mulai = time.perf_counter()
            banyak = len(tugas_saya(ctx)), len(siklus_berjalan(ctx))
            waktu.append((time.perf_counter() - mulai) * 1000)
        return waktu[1:], waktu[0], banyak
    finally:
        close_office(ctx)


def measure_check(ulang):
    """Milliseconds in which every shipped procedure is checked, as ``sop periksa`` does."""
    from sakip_desktop.services.siklus import shipped_sop
    from sakip_desktop.sop.periksa import check_sop

    semua = shipped_sop()
    waktu = []
    for _ in range(ulang + 1):
        mulai = time.perf_counter()
        for kode, teks in semua.items():
            check_sop(teks, kode, jenis_kantor=None, hari=MULAI.date())
        waktu.append((time.perf_counter() - mulai) * 1000)
    return waktu[1:], len(semua)


def measure_drawing(ulang):
    """Seconds in which the longest procedure is drawn to PDF, flowchart and all."""
    from sakip_desktop.reports.sop import render_sop
    from sakip_desktop.services.prosedur import semua_sop
    from sakip_desktop.services.sop_cetak import lembar_sumber

    terpanjang = max(semua_sop(), key=lambda satu: len(satu.langkah))
    lembar, waktu = lembar_sumber(terpanjang), []
    for _ in range(ulang + 1):
        mulai = time.perf_counter()
        render_sop(lembar)
        waktu.append(time.perf_counter() - mulai)
    return waktu[1:], len(terpanjang.langkah)
