"""The office's policy as dated versions.

A period is measured with the policy in force on its last day, so a version from today counts for
the periods that have not ended; those that have keep theirs, and so does a paper that is final.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from sqlmodel import Session, col, select

from sakip_desktop.db import journal, records
from sakip_desktop.db.journal import last_seen
from sakip_desktop.db.models import Kebijakan as KebijakanRow
from sakip_desktop.db.models import new_id
from sakip_desktop.db.rows import count_rows
from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.kategori import skala_to_json
from sakip_desktop.domain.kinerja import LABEL_VARIAN, Kebijakan
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.waktu import clock_doubtful
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isian_kebijakan import HURUF, kebijakan_masukan, read_kebijakan

SEJAK_AWAL = date(2000, 1, 1)  # the first policy covers whatever is entered for the past

KATA_KOSONG = {False: "tidak ikut dihitung", True: "dihitung 0"}
"""What an empty figure means in an average, in words."""
_BOLEH = {False: "tidak boleh", True: "boleh"}


@dataclass(frozen=True, slots=True, kw_only=True)
class VersiKebijakan:
    """One version of the policy: why, by whom and when, and what it changed.

    Attributes:
        ubahan: what differs from the version before, one sentence piece each; empty for the first.
        pada: the moment it was made, None where the journal does not say.
    """

    kebijakan: Kebijakan
    nomor: int
    alasan: str
    ubahan: tuple[str, ...] = ()
    oleh: str = ""
    pada: datetime | None = None


def get_kebijakan(ctx: AppContext) -> Kebijakan:
    """The policy in force today."""
    return kebijakan_pada(ctx, ctx.today())


def kebijakan_pada(ctx: AppContext, pada: date) -> Kebijakan:
    """The policy in force on a day."""
    with ctx.read() as sesi:
        return ctx.kebijakan(sesi, pada)


def masukan_kini(ctx: AppContext) -> KebijakanInput:
    """The policy in force as it would be typed, without a reason: what a change begins with."""
    return kebijakan_masukan(get_kebijakan(ctx))


def kebijakan_versions(ctx: AppContext) -> tuple[VersiKebijakan, ...]:
    """Every version of the policy, newest first."""
    with ctx.read() as sesi:
        baris = sesi.exec(
            select(KebijakanRow)
            .where(KebijakanRow.opd_id == ctx.opd_id)
            .order_by(col(KebijakanRow.nomor))
        ).all()
        pembuat = journal.makers(sesi, "kebijakan", [satu.id for satu in baris])
        hasil: list[VersiKebijakan] = []
        for satu in baris:
            kini = records.kebijakan_record(satu)
            dibuat = pembuat.get(satu.id)
            hasil.append(
                VersiKebijakan(
                    kebijakan=kini,
                    nomor=satu.nomor,
                    alasan=satu.alasan,
                    ubahan=list_changes(hasil[-1].kebijakan, kini) if hasil else (),
                    oleh=dibuat.nama if dibuat else "",
                    pada=dibuat.waktu if dibuat else None,
                )
            )
    return tuple(reversed(hasil))


def list_changes(lama: Kebijakan, baru: Kebijakan) -> tuple[str, ...]:
    """What differs between two versions, in words: ``batas rata-rata 100 % → 110 %``."""
    kata: tuple[tuple[str, Callable[[Kebijakan], str]], ...] = (
        ("batas rata-rata", lambda satu: _limit(satu.batas_rerata)),
        ("batas tampil", lambda satu: _limit(satu.batas_tampil)),
        ("lantai rata-rata", lambda satu: _limit(satu.lantai_rerata)),
        ("rumus makin rendah makin baik", lambda satu: LABEL_VARIAN[satu.varian_turun]),
        ("yang kosong", lambda satu: KATA_KOSONG[satu.kosong_nol]),
        ("skala", lambda satu: satu.skala.nama),
        (
            "orang yang sama mengisi dan memeriksa",
            lambda satu: _BOLEH[satu.pengisi_boleh_memeriksa],
        ),
        ("persetujuan tertulis", lambda satu: _BOLEH[satu.persetujuan_tertulis]),
        ("kertas", lambda satu: satu.kertas),
        ("huruf", lambda satu: satu.huruf),
        ("margin", lambda satu: "/".join(str(mm) for mm in satu.margin_mm) + " mm"),
    )
    beda = [f"{nama} {isi(lama)} → {isi(baru)}" for nama, isi in kata if isi(lama) != isi(baru)]
    if lama.skala != baru.skala and lama.skala.nama == baru.skala.nama:
        beda.append(f"kelas dalam skala {baru.skala.nama}")
    return tuple(beda)


def _limit(nilai: Decimal | None) -> str:
    return "tanpa batas" if nilai is None else f"{format_angka(nilai)} %"


def save_kebijakan(
    ctx: AppContext, masukan: KebijakanInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """A new dated version of the policy, in force from today; measured periods keep theirs.

    Raises:
        DataTidakSah: a percent cannot be read, the average's floor is above its cap, the scale
            is none, it is what is in force already, there is no reason, or the clock is in doubt:
            with a wrong day the policy would count for the past, or not yet.
        IzinDitolak: only the administrator may.
    """
    with ctx.work(Tindakan.KANTOR_UBAH, "Ubah kebijakan pengukuran", sebagai=sebagai) as sesi:
        add_kebijakan(ctx, sesi, masukan)
    return Perubahan(frozenset({Jenis.KANTOR}), "Kebijakan tersimpan")


def add_kebijakan(
    ctx: AppContext, sesi: Session, masukan: KebijakanInput, *, awal: bool = False
) -> None:
    """A policy row inside an open session; only the office's first one needs no reason.

    Raises:
        DataTidakSah: see ``save_kebijakan``.
    """
    isi = read_kebijakan(masukan, SEJAK_AWAL)
    alasan = one_line(masukan.alasan)
    kini = None if awal else ctx.kebijakan(sesi, ctx.today())
    if isi.huruf not in HURUF and (kini is None or isi.huruf != kini.huruf):
        from sakip_desktop.reports.huruf import load_huruf

        load_huruf(isi.huruf)  # now, not at the first paper
    if kini is not None:
        check_beda(kini, isi)
        if not alasan:
            raise DataTidakSah(
                "Alasan belum diisi.",
                "Riwayat kebijakan menyebut dasar tiap perubahan.",
                "Tulis dasarnya, misalnya nomor pedoman.",
            )
        isi = replace(isi, berlaku_mulai=policy_day(ctx, sesi, "Kebijakan"))
    sesi.add(
        KebijakanRow(
            id=new_id(),
            opd_id=ctx.opd_id,
            nomor=count_rows(sesi, KebijakanRow, opd_id=ctx.opd_id) + 1,
            berlaku_mulai=isi.berlaku_mulai,
            alasan=alasan,
            batas_tampil=isi.batas_tampil,
            batas_rerata=isi.batas_rerata,
            lantai_rerata=isi.lantai_rerata,
            varian_turun=isi.varian_turun.value,
            skala=skala_to_json(isi.skala),
            kosong_nol=isi.kosong_nol,
            pengisi_boleh_memeriksa=isi.pengisi_boleh_memeriksa,
            persetujuan_tertulis=isi.persetujuan_tertulis,
            kertas=isi.kertas,
            huruf=isi.huruf,
            margin_mm=",".join(str(sisi) for sisi in isi.margin_mm),
        )
    )
    sesi.flush()


def check_beda(kini: Kebijakan, isi: Kebijakan) -> None:
    """Refuse a version that would change nothing.

    Raises:
        DataTidakSah: the two say the same.
    """
    if replace(isi, id=kini.id, berlaku_mulai=kini.berlaku_mulai) == kini:
        raise DataTidakSah(
            "Kebijakan ini sama dengan yang berlaku.", saran="Ubah isiannya lebih dahulu."
        )


def policy_day(ctx: AppContext, sesi: Session, apa: str) -> date:
    """Today, when the clock can be believed.

    Args:
        ctx: the open office.
        sesi: the command's session.
        apa: what is fixed from today on, for the sentence: ``Kebijakan``, ``Aturan``.

    Raises:
        DataTidakSah: the clock is in doubt.
    """
    terakhir = last_seen(sesi.connection())
    if clock_doubtful(terakhir, ctx.clock.now()):
        jurnal = ctx.today() if terakhir is None else ctx.local(terakhir).date()
        raise DataTidakSah(
            f"{apa} belum disimpan.",
            f"{apa} berlaku sejak hari disimpan, dan hari itu meragukan: jam komputer "
            f"menunjukkan {tanggal_indonesia(ctx.today())}, catatan terakhir di jurnal "
            f"{tanggal_indonesia(jurnal)}.",
            "Betulkan jam komputer. Bila sudah benar, buka Administrasi › Jurnal, tekan “Jam "
            "komputer sudah benar”, lalu simpan lagi.",
        )
    return ctx.today()
