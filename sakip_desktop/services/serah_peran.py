"""A role handed over for a while: Plt for a vacant post, Plh for one who is away.

Who stands in acts with the role's rights from the first to the last day; the journal and the
dispositions name both.  The one who is away keeps the role: on coming back early there is nothing
to undo, and both may act.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlmodel import Session, col, select

from sakip_desktop.db.models import Akun, Orang, PeranDipegang, UnitKerja, new_id
from sakip_desktop.db.work import expect_version
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran, Sifat
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.peran import sebutan, sebutan_lengkap

TERLAMA = 366
"""Days for which a role can be handed over at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SerahPeran:
    """A role that somebody holds for somebody else.

    Attributes:
        dari_id, dari: who is away, or held the vacant post.
        kepada_id, kepada: who stands in.
        unit_id: the unit for which; None for the whole office.
        sifat: plt or plh.
        mulai, sampai: first and last day.
        id: empty for a new one.
        versi: row version that the page has seen, 0 for a new one.
    """

    peran: Peran
    dari_id: str
    kepada_id: str
    sifat: Sifat
    mulai: date
    sampai: date
    unit_id: str | None = None
    dari: str = ""
    kepada: str = ""
    unit: str = ""
    id: str = ""
    versi: int = 0


def daftar_serah(ctx: AppContext) -> tuple[SerahPeran, ...]:
    """Every role that was handed over, the latest first.

    Raises:
        IzinDitolak: only the administrator may look.
    """
    with ctx.read(Tindakan.PENGGUNA_KELOLA) as sesi:
        nama = {satu.id: satu.nama for satu in sesi.exec(select(Orang))}
        unit = {satu.id: satu.nama for satu in sesi.exec(select(UnitKerja))}
        kueri = select(PeranDipegang).where(
            PeranDipegang.opd_id == ctx.opd_id, col(PeranDipegang.menggantikan_id).is_not(None)
        )
        return tuple(
            SerahPeran(
                id=satu.id,
                peran=Peran(satu.peran),
                dari_id=satu.menggantikan_id or "",
                dari=nama.get(satu.menggantikan_id or "", ""),
                kepada_id=satu.orang_id,
                kepada=nama.get(satu.orang_id, ""),
                unit_id=satu.unit_id,
                unit=unit.get(satu.unit_id or "", ""),
                sifat=Sifat(satu.sifat),
                mulai=satu.mulai,
                sampai=satu.sampai or date.max,
                versi=satu.versi,
            )
            for satu in sesi.exec(kueri.order_by(col(PeranDipegang.mulai).desc()))
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PeranOrang:
    """A role that somebody holds, or held until a day: what can be handed over.

    Attributes:
        unit_id: the unit for which; None for the whole office.
        sampai: last day of one that has ended; None while it is held.
    """

    orang_id: str
    nama: str
    peran: Peran
    unit_id: str | None
    unit: str
    sampai: date | None


def dapat_diserahkan(ctx: AppContext) -> tuple[PeranOrang, ...]:
    """Every role that is somebody's own, by name; those that have ended can be vacant posts.

    Raises:
        IzinDitolak: only the administrator may look.
    """
    hari = ctx.today()
    with ctx.read(Tindakan.PENGGUNA_KELOLA) as sesi:
        unit = {satu.id: satu.nama for satu in sesi.exec(select(UnitKerja))}
        kueri = (
            select(PeranDipegang, Orang.nama)
            .join(Orang, col(Orang.id) == PeranDipegang.orang_id)
            .where(
                PeranDipegang.opd_id == ctx.opd_id,
                col(PeranDipegang.menggantikan_id).is_(None),
            )
        )
        hasil: dict[tuple[str, str, str | None], PeranOrang] = {}
        for satu, nama in sesi.exec(kueri):
            kunci = (satu.orang_id, satu.peran, satu.unit_id)
            sampai = satu.sampai if satu.sampai is not None and satu.sampai < hari else None
            ada = hasil.get(kunci)
            if ada is None or (ada.sampai is not None and (sampai is None or sampai > ada.sampai)):
                hasil[kunci] = PeranOrang(
                    orang_id=satu.orang_id,
                    nama=nama,
                    peran=Peran(satu.peran),
                    unit_id=satu.unit_id,
                    unit=unit.get(satu.unit_id or "", ""),
                    sampai=sampai,
                )
    urutan = list(Peran)
    return tuple(
        sorted(
            hasil.values(),
            key=lambda satu: (satu.nama, satu.orang_id, urutan.index(satu.peran), satu.unit),
        )
    )


def kalimat_pengganti(ctx: AppContext, peran: Peran | None = None) -> str:
    """For whom the person acts in a tab: ``Plh. Camat menggantikan X``; empty for own roles.

    Args:
        ctx: the open office.
        peran: the role of the tab; None names every role that is held for somebody else.
    """
    if ctx.pelaku is None:
        return ""
    milik = [
        satu
        for satu in ctx.pelaku.on(ctx.today()).dipegang
        if satu.menggantikan and (peran is None or satu.peran is peran)
    ]
    if not milik:
        return ""
    with ctx.read() as sesi:
        unit = {satu.id: satu.nama for satu in sesi.exec(select(UnitKerja))}
    return "; ".join(
        f"{satu.sifat.awalan}{sebutan(satu.peran, ctx.kantor.jenis)} menggantikan "
        f"{satu.menggantikan}"
        + (f" untuk {unit.get(satu.unit_id, '')}" if satu.unit_id else "")
        + (f" sampai {tanggal_indonesia(satu.sampai)}" if satu.sampai else "")
        for satu in milik
    )


def serahkan_peran(
    ctx: AppContext, serah: SerahPeran, *, sebagai: Peran | None = None
) -> Perubahan:
    """Hand a role over from a day to a day.

    Raises:
        DataTidakSah: the days are the wrong way round, too many or over, the one who is away does
            not hold the role or only stands in, the one who stands in has no login or holds it
            anyway, or somebody else stands in on some of the days.
        IzinDitolak: only the administrator may.
    """
    _check_days(serah, ctx.today())
    kata = sebutan_lengkap(serah.peran, ctx.kantor.jenis)
    label = f"Serahkan peran {kata}"
    with ctx.work(Tindakan.PENGGUNA_KELOLA, label, sebagai=sebagai) as sesi:
        dari, kepada = _person(ctx, sesi, serah.dari_id), _person(ctx, sesi, serah.kepada_id)
        if not _owns(sesi, serah):
            if _holds(sesi, serah, dari.id):
                raise _refuse(f"{dari.nama} sendiri memegang peran {kata} hanya untuk sementara.")
            raise _refuse(f"{dari.nama} tidak memegang peran {kata} pada hari-hari itu.")
        if dari.id == kepada.id or _holds(sesi, serah, serah.kepada_id):
            raise _refuse(f"{kepada.nama} sudah memegang peran {kata} pada hari-hari itu.")
        akun = sesi.exec(select(Akun).where(Akun.orang_id == kepada.id)).first()
        if akun is None or not akun.aktif:
            raise _refuse(f"Akun {kepada.nama} tidak aktif, sehingga dia tidak dapat masuk.")
        _require_only_one(sesi, serah)
        sesi.add(
            PeranDipegang(
                id=new_id(),
                opd_id=ctx.opd_id,
                orang_id=kepada.id,
                unit_id=serah.unit_id,
                peran=serah.peran.value,
                sifat=serah.sifat.value,
                menggantikan_id=dari.id,
                mulai=serah.mulai,
                sampai=serah.sampai,
            )
        )
    return Perubahan(
        frozenset({Jenis.PENGGUNA}),
        f"Peran {kata} diserahkan kepada {kepada.nama} sampai {tanggal_indonesia(serah.sampai)}",
    )


def akhiri_serah(
    ctx: AppContext, serah_id: str, versi: int, *, sebagai: Peran | None = None
) -> Perubahan:
    """End a handed-over role before its last day: from today it is not held any more.

    Raises:
        DataTidakSah: there is no such one, or it is over.
        SudahBerubah: somebody changed it since.
        IzinDitolak: only the administrator may.
    """
    label = "Akhiri penyerahan peran"
    with ctx.work(Tindakan.PENGGUNA_KELOLA, label, sebagai=sebagai) as sesi:
        baris = sesi.get(PeranDipegang, serah_id)
        if baris is None or baris.menggantikan_id is None or baris.opd_id != ctx.opd_id:
            raise DataTidakSah("Penyerahan peran ini tidak ditemukan.", saran="Muat ulang halaman.")
        expect_version(baris, versi)
        kemarin = ctx.today() - timedelta(days=1)
        if baris.sampai is not None and baris.sampai <= kemarin:
            raise DataTidakSah(
                "Penyerahan peran ini sudah berakhir.",
                f"Hari terakhirnya {tanggal_indonesia(baris.sampai)}.",
            )
        baris.sampai = max(kemarin, baris.mulai - timedelta(days=1))
        sesi.add(baris)
    return Perubahan(frozenset({Jenis.PENGGUNA}), label)


def _check_days(serah: SerahPeran, hari_ini: date) -> None:
    if serah.sifat is Sifat.DEFINITIF:
        raise _refuse("Peran diserahkan sebagai Plt atau Plh.")
    if serah.sampai < serah.mulai:
        raise _refuse("Hari terakhirnya sebelum hari pertamanya.")
    if serah.sampai < hari_ini:
        raise _refuse(f"Hari terakhirnya, {tanggal_indonesia(serah.sampai)}, sudah lewat.")
    if (serah.sampai - serah.mulai).days >= TERLAMA:
        raise _refuse(f"Paling lama {TERLAMA} hari sekali serah.")


def _person(ctx: AppContext, sesi: Session, orang_id: str) -> Orang:
    orang = sesi.get(Orang, orang_id)
    if orang is None or orang.opd_id != ctx.opd_id:
        raise _refuse("Orangnya tidak ditemukan.")
    return orang


def _holds(sesi: Session, serah: SerahPeran, orang_id: str) -> bool:
    """Whether somebody holds the role on some of the days, for the unit or the whole office."""
    return any(_meets(satu, serah) for satu in _held(sesi, serah, orang_id))


def _meets(satu: PeranDipegang, serah: SerahPeran) -> bool:
    """Whether a role is held on some of the days; one that was ended before it began, on none."""
    if satu.sampai is None:
        return satu.mulai <= serah.sampai
    return max(satu.mulai, serah.mulai) <= min(satu.sampai, serah.sampai)


def _require_only_one(sesi: Session, serah: SerahPeran) -> None:
    """Refuse a second one who stands in for the same person; an office has one head at a time."""
    kueri = (
        select(PeranDipegang, Orang.nama)
        .join(Orang, col(Orang.id) == PeranDipegang.orang_id)
        .where(
            PeranDipegang.peran == serah.peran.value,
            col(PeranDipegang.menggantikan_id).is_not(None),
        )
        .order_by(col(PeranDipegang.mulai))
    )
    for satu, nama in sesi.exec(kueri):
        sekursi = satu.menggantikan_id == serah.dari_id or serah.peran is Peran.PIMPINAN
        seunit = None in (satu.unit_id, serah.unit_id) or satu.unit_id == serah.unit_id
        if not (sekursi and seunit and _meets(satu, serah)):
            continue
        sampai = satu.sampai or serah.sampai
        raise DataTidakSah(
            "Peran tidak diserahkan.",
            f"{nama} sudah menjadi {Sifat(satu.sifat).awalan}untuk peran itu sampai "
            f"{tanggal_indonesia(sampai)}.",
            f"Akhiri penyerahan itu dahulu, atau pilih mulai "
            f"{tanggal_indonesia(sampai + timedelta(days=1))}.",
        )


def _owns(sesi: Session, serah: SerahPeran) -> bool:
    """Whether the role is one's own to hand over: who only stands in does not hand it on.

    One that ended earlier will do for a Plt: the post is vacant since.
    """
    return any(
        satu.menggantikan_id is None
        and satu.mulai <= serah.sampai
        and (satu.sampai is None or satu.sampai >= serah.mulai or serah.sifat is Sifat.PLT)
        for satu in _held(sesi, serah, serah.dari_id)
    )


def _held(sesi: Session, serah: SerahPeran, orang_id: str) -> list[PeranDipegang]:
    kueri = select(PeranDipegang).where(
        PeranDipegang.orang_id == orang_id, PeranDipegang.peran == serah.peran.value
    )
    return [satu for satu in sesi.exec(kueri) if satu.unit_id in (None, serah.unit_id)]


def _refuse(mengapa: str) -> DataTidakSah:
    return DataTidakSah(
        "Peran tidak diserahkan.", mengapa, "Periksa orang, peran, dan kedua tanggalnya."
    )
