"""People: logging in, roles, passwords, the recovery code.

Passwords are kept as argon2id; the parameters live in the hash.  Five failures wait a minute,
never for ever: a colleague must not be able to lock the head out.
"""

import secrets
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import records
from sakip_desktop.db.models import (
    Akun,
    JabatanDipegang,
    Opd,
    Orang,
    PeranDipegang,
    new_id,
)
from sakip_desktop.db.rows import find_row, newest_row
from sakip_desktop.db.work import write
from sakip_desktop.domain.errors import DataTidakSah, GagalMasuk
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Pelaku, Peran
from sakip_desktop.domain.masukan import OrangInput, PeranInput
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.domain.teks import take_nama
from sakip_desktop.services.context import AppContext

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SANDI_TERPENDEK = 8
_TABEL_ORANG = frozenset({"orang", "peran_dipegang", "jabatan_dipegang"})
GAGAL_TERBANYAK = 5
TUNGGU = timedelta(minutes=1)
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_PANJANG_KODE = 26  # 130 bits
_KELOMPOK = 5


@dataclass(frozen=True, slots=True)
class AkunTampil:
    """A login as the list shows it."""

    nama_akun: str
    nama: str
    jabatan: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrangTampil:
    """A person as *Administrasi* shows it."""

    orang_id: str
    nama: str
    nip: str
    pangkat: str
    jabatan: str
    sifat: str
    jabatan_mulai: date | None
    unit_id: str | None
    nama_akun: str
    aktif: bool
    peran: tuple[PeranInput, ...]


@cache
def _hasher() -> "PasswordHasher":
    """argon2id at OWASP's floor (19 MiB, t=2, p=1): an old laptop stays below a second."""
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1)


def hash_secret(rahasia: str) -> str:
    """The argon2id hash of a password or recovery code."""
    return _hasher().hash(_normal(rahasia))


def _matches(sidik: str, rahasia: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(sidik, _normal(rahasia))
    except (VerificationError, InvalidHashError):
        return False


@cache
def _dummy_hash() -> str:
    """What an unknown name is checked against, so that it takes as long as a known one."""
    return hash_secret(secrets.token_hex(16))


def _normal(rahasia: str) -> str:
    """One spelling of a secret, and one that can be hashed whatever was pasted."""
    rapi = unicodedata.normalize("NFC", rahasia)
    return rapi.encode("utf-8", "replace").decode("utf-8")


def new_recovery_code() -> str:
    """26 Crockford characters in groups of five, for the safe."""
    huruf = "".join(secrets.choice(_CROCKFORD) for _ in range(_PANJANG_KODE))
    return "-".join(huruf[i : i + _KELOMPOK] for i in range(0, _PANJANG_KODE, _KELOMPOK))


def _tidy_code(kode: str) -> str:
    bersih = "".join(satu for satu in kode.upper() if satu.isalnum())
    bersih = bersih.translate(str.maketrans("OILU", "011V"))
    return "-".join(bersih[i : i + _KELOMPOK] for i in range(0, len(bersih), _KELOMPOK))


def list_akun(ctx: AppContext) -> tuple[AkunTampil, ...]:
    """Everybody who can log in, by name."""
    with ctx.read() as sesi:
        baris = sesi.exec(
            select(Akun, Orang)
            .join(Orang, col(Akun.orang_id) == Orang.id)
            .where(Akun.opd_id == ctx.opd_id, col(Akun.aktif).is_(True))
            .order_by(col(Orang.nama))
        ).all()
        return tuple(
            AkunTampil(
                akun.nama_akun,
                orang.nama,
                records.load_jabatan(sesi, orang.id, ctx.role_day(sesi)),
            )
            for akun, orang in baris
        )


def login(ctx: AppContext, nama_akun: str, sandi: str) -> Pelaku:
    """Log in; from then on ``ctx`` acts as that person.

    Raises:
        GagalMasuk: wrong name or password, or waiting after five failures.
    """
    with ctx.read() as sesi:
        akun = _find_akun(ctx, sesi, nama_akun)
        sidik = _dummy_hash() if akun is None else akun.sandi
        menunggu = akun is not None and is_waiting(akun.tunggu_sampai, ctx.clock.now())
    if menunggu:
        raise must_wait()
    cocok = _matches(sidik, sandi)
    if akun is None:
        raise _salah()
    if not cocok:
        _count_failure(ctx, akun)
        raise _salah()
    _forget_failures(ctx, akun, sandi)
    return enter(ctx, akun.orang_id)


def has_akun(ctx: AppContext, nama_akun: str) -> bool:
    """Whether somebody can log in by that name."""
    with ctx.read() as sesi:
        return _find_akun(ctx, sesi, nama_akun) is not None


def require_no_wait(ctx: AppContext, nama_akun: str) -> None:
    """Refuse while an account waits after too many wrong passwords.

    Raises:
        GagalMasuk: not yet.
    """
    with ctx.read() as sesi:
        akun = _find_akun(ctx, sesi, nama_akun)
        menunggu = akun is not None and is_waiting(akun.tunggu_sampai, ctx.clock.now())
    if menunggu:
        raise must_wait()


def count_failure(ctx: AppContext, nama_akun: str) -> None:
    """Count a wrong password that was given elsewhere (to a backup of this office)."""
    with ctx.read() as sesi:
        akun = _find_akun(ctx, sesi, nama_akun)
    if akun is not None:
        _count_failure(ctx, akun)


def must_wait() -> GagalMasuk:
    """What is said during the wait."""
    return GagalMasuk(
        "Belum dapat masuk.",
        f"Sandi salah {GAGAL_TERBANYAK} kali.",
        "Tunggu satu menit, lalu coba lagi. "
        "Bila lupa, minta administrator atau pakai kode pemulihan.",
    )


def _salah() -> GagalMasuk:
    return GagalMasuk(
        "Tidak dapat masuk.",
        "Nama atau sandi tidak cocok.",
        "Periksa Caps Lock, lalu ketik sandi sekali lagi.",
    )


def _find_akun(ctx: AppContext, sesi: Session, nama_akun: str) -> Akun | None:
    return find_row(sesi, Akun, opd_id=ctx.opd_id, nama_akun=nama_akun, aktif=True)


def is_waiting(sampai: datetime | None, kini: datetime) -> bool:
    """Whether a wait still lasts; a clock set back ends it instead of stretching it."""
    return sampai is not None and timedelta(0) < sampai - kini <= TUNGGU


def _count_failure(ctx: AppContext, akun: Akun) -> None:
    with write(ctx.engine, _entri(ctx, akun, "akun.gagal", "Sandi salah"), ctx.clock) as sesi:
        baris = sesi.get_one(Akun, akun.id)
        baris.gagal += 1
        if baris.gagal % GAGAL_TERBANYAK == 0:
            baris.tunggu_sampai = ctx.clock.now() + TUNGGU
        sesi.add(baris)


def _forget_failures(ctx: AppContext, akun: Akun, sandi: str) -> None:
    perlu = _hasher().check_needs_rehash(akun.sandi)
    if not akun.gagal and not akun.tunggu_sampai and not perlu:
        return
    with write(ctx.engine, _entri(ctx, akun, "akun.masuk", "Masuk"), ctx.clock) as sesi:
        baris = sesi.get_one(Akun, akun.id)
        baris.gagal, baris.tunggu_sampai = 0, None
        if perlu:
            baris.sandi = hash_secret(sandi)
        sesi.add(baris)


def _entri(ctx: AppContext, akun: Akun, tindakan: str, label: str) -> Entri:
    return Entri(
        opd_id=ctx.opd_id,
        orang_id=akun.orang_id,
        tindakan=tindakan,
        label=f"{label}: {akun.nama_akun}",
        objek=akun.nama_akun,
    )


def enter(ctx: AppContext, orang_id: str) -> Pelaku:
    """Act as a person whose identity has been checked."""
    with ctx.read() as sesi:
        hari = ctx.role_day(sesi)
        ctx.pelaku = ctx.kept(
            sesi,
            ("pelaku", orang_id, hari),
            _TABEL_ORANG,
            lambda: records.load_pelaku(sesi, orang_id, hari),
        )
    return ctx.pelaku


def logout(ctx: AppContext) -> None:
    """Nobody acts any more."""
    ctx.pelaku = None


def check_sandi(sandi: str) -> None:
    """Refuse a password that is too short.

    Raises:
        DataTidakSah: fewer than 8 characters.
    """
    if len(_normal(sandi)) < SANDI_TERPENDEK:
        raise DataTidakSah(
            "Sandi terlalu pendek.",
            f"Sandi paling sedikit {SANDI_TERPENDEK} huruf atau angka.",
            "Pakai tiga kata yang mudah Anda ingat, misalnya dipisah spasi.",
        )


def check_orang(masukan: OrangInput, *, baru: bool) -> None:
    """Refuse a person that could not log in or sign.

    Raises:
        DataTidakSah: a name is missing, the NIP has not 18 digits, the password is too short.
    """
    for nilai, nama in (
        (masukan.nama, "Nama"),
        (masukan.nama_akun, "Nama akun"),
        (masukan.jabatan, "Jabatan"),
    ):
        if not take_nama(nilai, nama):
            raise DataTidakSah(f"{nama} belum diisi.", saran="Isi, lalu simpan lagi.")
    nip = masukan.nip.replace(" ", "")
    if nip and not (nip.isascii() and nip.isdigit() and len(nip) == 18):
        raise DataTidakSah(
            "NIP tidak sah.",
            f"NIP terdiri atas 18 angka, tertulis {len(nip)} tanda.",
            "Salin dari kartu pegawai, atau kosongkan bila bukan pegawai negeri.",
        )
    if masukan.sandi or baru:
        check_sandi(masukan.sandi)


def list_orang(ctx: AppContext) -> tuple[OrangTampil, ...]:
    """Everybody of the office with titles, roles and logins.

    Raises:
        IzinDitolak: only the administrator may look.
    """
    with ctx.read(Tindakan.PENGGUNA_KELOLA) as sesi:
        baris = sesi.exec(
            select(Orang, Akun)
            .join(Akun, col(Akun.orang_id) == Orang.id)
            .where(Orang.opd_id == ctx.opd_id)
            .order_by(col(Orang.nama))
        ).all()
        return tuple(_orang_tampil(ctx, sesi, orang, akun) for orang, akun in baris)


def _orang_tampil(ctx: AppContext, sesi: Session, orang: Orang, akun: Akun) -> OrangTampil:
    jabatan = _current_jabatan(sesi, orang.id)
    peran = _current_peran(ctx, sesi, orang.id)
    return OrangTampil(
        orang_id=orang.id,
        nama=orang.nama,
        nip=orang.nip,
        pangkat=orang.pangkat,
        jabatan="" if jabatan is None else jabatan.nama,
        sifat="definitif" if jabatan is None else jabatan.sifat,
        jabatan_mulai=None if jabatan is None else jabatan.mulai,
        unit_id=None if jabatan is None else jabatan.unit_id,
        nama_akun=akun.nama_akun,
        aktif=akun.aktif,
        peran=tuple(PeranInput(peran=Peran(satu.peran), unit_id=satu.unit_id) for satu in peran),
    )


def _current_jabatan(sesi: Session, orang_id: str) -> JabatanDipegang | None:
    return newest_row(sesi, JabatanDipegang, "mulai", orang_id=orang_id, sampai=None)


def _current_peran(ctx: AppContext, sesi: Session, orang_id: str) -> list[PeranDipegang]:
    """The person's own roles; what is held for somebody else is ``serah_peran``'s."""
    return list(
        sesi.exec(
            select(PeranDipegang).where(
                PeranDipegang.orang_id == orang_id,
                col(PeranDipegang.menggantikan_id).is_(None),
                or_(col(PeranDipegang.sampai).is_(None), col(PeranDipegang.sampai) > ctx.today()),
            )
        )
    )


def save_orang(ctx: AppContext, masukan: OrangInput) -> Perubahan:
    """Add or change a person with title, roles and login.

    A title or role that ends is closed with its date, never deleted.

    Raises:
        DataTidakSah: see ``check_orang``; the login name is taken; the title begins in the future
            or before the one that it follows; the last administrator would go.
        IzinDitolak: only the administrator may.
    """
    check_orang(masukan, baru=not masukan.orang_id)
    akun = take_nama(masukan.nama_akun, "Nama akun")
    with ctx.work(Tindakan.PENGGUNA_KELOLA, f"Simpan pengguna {akun}") as sesi:
        orang_id = store_orang(ctx, sesi, masukan)
        sesi.flush()
        _require_admin_left(ctx, sesi)
    if ctx.pelaku is not None and ctx.pelaku.orang_id == orang_id:
        enter(ctx, orang_id)
    return Perubahan(frozenset({Jenis.PENGGUNA}), f"{masukan.nama} tersimpan")


def store_orang(ctx: AppContext, sesi: Session, masukan: OrangInput) -> str:
    """Write a person inside an open session; returns the lasting id.

    Raises:
        DataTidakSah: the login name is taken, or a name is too long.
    """
    masukan = replace(
        masukan,
        nama=take_nama(masukan.nama, "Nama"),
        nama_akun=take_nama(masukan.nama_akun, "Nama akun"),
        jabatan=take_nama(masukan.jabatan, "Jabatan"),
        pangkat=take_nama(masukan.pangkat, "Pangkat"),
    )
    lain = find_row(sesi, Akun, opd_id=ctx.opd_id, nama_akun=masukan.nama_akun)
    if lain is not None and lain.orang_id != masukan.orang_id:
        raise DataTidakSah(
            f"Nama akun “{masukan.nama_akun}” sudah dipakai.", saran="Pilih nama akun lain."
        )
    if masukan.orang_id:
        orang = sesi.get_one(Orang, masukan.orang_id)
    else:
        orang = Orang(id=new_id(), opd_id=ctx.opd_id, nama="")
    orang.nama = masukan.nama
    orang.nip = masukan.nip.replace(" ", "")
    orang.pangkat = masukan.pangkat
    sesi.add(orang)
    sesi.flush()
    _store_akun(ctx, sesi, orang.id, masukan)
    _store_jabatan(ctx, sesi, orang.id, masukan)
    _store_peran(ctx, sesi, orang.id, masukan)
    return orang.id


def _store_akun(ctx: AppContext, sesi: Session, orang_id: str, masukan: OrangInput) -> None:
    akun = find_row(sesi, Akun, orang_id=orang_id)
    if akun is None:
        akun = Akun(id=new_id(), opd_id=ctx.opd_id, orang_id=orang_id, nama_akun="", sandi="")
    akun.nama_akun = masukan.nama_akun
    akun.aktif = masukan.aktif
    if masukan.sandi:
        akun.sandi = hash_secret(masukan.sandi)
        akun.gagal, akun.tunggu_sampai = 0, None
    sesi.add(akun)


def _store_jabatan(ctx: AppContext, sesi: Session, orang_id: str, masukan: OrangInput) -> None:
    """Another title begins a row of its own; the same first day means that the row was wrong."""
    lama = _current_jabatan(sesi, orang_id)
    baru = (masukan.jabatan, masukan.sifat, masukan.unit_id)
    tetap = lama is not None and (lama.nama, lama.sifat, lama.unit_id) == baru
    if tetap and masukan.jabatan_mulai is None:
        return
    mulai = masukan.jabatan_mulai or ctx.today()
    if mulai > ctx.today():
        raise DataTidakSah(
            "Jabatan belum dapat disimpan.",
            f"{tanggal_indonesia(mulai)} belum tiba.",
            "Isi hari ini atau tanggal sebelumnya, dan catat jabatan baru pada harinya.",
        )
    if lama is not None and (tetap or mulai == lama.mulai):
        _correct_jabatan(sesi, lama, masukan, mulai)
        return
    if lama is not None:
        _end_jabatan(sesi, lama, mulai)
    sesi.add(
        JabatanDipegang(
            id=new_id(),
            opd_id=ctx.opd_id,
            orang_id=orang_id,
            unit_id=masukan.unit_id,
            nama=baru[0],
            sifat=masukan.sifat,
            mulai=mulai,
        )
    )


def _correct_jabatan(
    sesi: Session, jabatan: JabatanDipegang, masukan: OrangInput, mulai: date
) -> None:
    """Write a title or its first day as it should have been; the one before it ends the day before.

    The journal keeps what stood there.
    """
    if mulai != jabatan.mulai:
        sebelum = sesi.exec(
            select(JabatanDipegang)
            .where(
                JabatanDipegang.orang_id == jabatan.orang_id,
                col(JabatanDipegang.sampai).is_not(None),
            )
            .order_by(col(JabatanDipegang.sampai).desc())
        ).first()
        batas = min(mulai, jabatan.mulai) - timedelta(days=1)
        if sebelum is not None and sebelum.sampai is not None and sebelum.sampai >= batas:
            _end_jabatan(sesi, sebelum, mulai)
    jabatan.nama, jabatan.sifat = masukan.jabatan, masukan.sifat
    jabatan.unit_id, jabatan.mulai = masukan.unit_id, mulai
    sesi.add(jabatan)


def _end_jabatan(sesi: Session, jabatan: JabatanDipegang, mulai: date) -> None:
    """A title ends the day before the next one begins, and has lasted a day at least."""
    if mulai <= jabatan.mulai:
        raise DataTidakSah(
            "Jabatan belum dapat disimpan.",
            f"Jabatan sebelumnya, {jabatan.nama}, baru dipegang sejak "
            f"{tanggal_indonesia(jabatan.mulai)}.",
            "Isi tanggal mulai sesudah itu.",
        )
    jabatan.sampai = mulai - timedelta(days=1)
    sesi.add(jabatan)


def _store_peran(ctx: AppContext, sesi: Session, orang_id: str, masukan: OrangInput) -> None:
    lama = {(satu.peran, satu.unit_id): satu for satu in _current_peran(ctx, sesi, orang_id)}
    baru = {(satu.peran.value, satu.unit_id) for satu in masukan.peran}
    for kunci, baris in lama.items():
        if kunci not in baru:
            baris.sampai = ctx.today() - timedelta(days=1)
            sesi.add(baris)
    for peran, unit_id in baru - lama.keys():
        sesi.add(
            PeranDipegang(
                id=new_id(),
                opd_id=ctx.opd_id,
                orang_id=orang_id,
                unit_id=unit_id,
                peran=peran,
                mulai=ctx.today(),
            )
        )


def _require_admin_left(ctx: AppContext, sesi: Session) -> None:
    sisa = sesi.exec(
        select(PeranDipegang)
        .join(Akun, col(Akun.orang_id) == PeranDipegang.orang_id)
        .where(
            PeranDipegang.opd_id == ctx.opd_id,
            PeranDipegang.peran == Peran.ADMIN.value,
            col(PeranDipegang.sampai).is_(None),
            col(Akun.aktif).is_(True),
        )
    ).first()
    if sisa is None:
        raise DataTidakSah(
            "Perubahan ini tidak disimpan.",
            "Setelah itu tidak ada lagi administrator di kantor ini.",
            "Beri peran administrator kepada orang lain dahulu.",
        )


def reset_with_recovery(ctx: AppContext, kode: str, nama_akun: str, sandi_baru: str) -> str:
    """Set a new password with the printed recovery code, which is used up.

    Returns:
        The next recovery code, to be printed.

    Raises:
        GagalMasuk: the code or the name does not fit.
        DataTidakSah: the new password is too short.
    """
    check_sandi(sandi_baru)
    with ctx.read() as sesi:
        sidik = sesi.get_one(Opd, ctx.opd_id).sandi_pemulihan
        akun = _find_akun(ctx, sesi, nama_akun)
    if not _matches(sidik or _dummy_hash(), _tidy_code(kode)) or akun is None:
        raise GagalMasuk(
            "Sandi tidak diganti.",
            "Kode pemulihan atau nama akun tidak cocok.",
            "Salin kode dari lembar yang disimpan kantor, lalu coba lagi.",
        )
    berikut = new_recovery_code()
    entri = _entri(ctx, akun, "akun.pulih", "Sandi diganti dengan kode pemulihan")
    with write(ctx.engine, entri, ctx.clock) as sesi:
        baris = sesi.get_one(Akun, akun.id)
        baris.sandi, baris.gagal, baris.tunggu_sampai = hash_secret(sandi_baru), 0, None
        opd = sesi.get_one(Opd, ctx.opd_id)
        opd.sandi_pemulihan = hash_secret(berikut)
        sesi.add(baris)
        sesi.add(opd)
    return berikut


def renew_kode_pemulihan(ctx: AppContext) -> str:
    """Make another recovery code; the one on paper is void from then on.

    Returns:
        The new code, shown and printed once; only its hash is kept.

    Raises:
        IzinDitolak: only the administrator may.
    """
    kode = new_recovery_code()
    with ctx.work(Tindakan.PENGGUNA_KELOLA, "Buat kode pemulihan baru") as sesi:
        opd = sesi.get_one(Opd, ctx.opd_id)
        opd.sandi_pemulihan = hash_secret(kode)
        sesi.add(opd)
    return kode
