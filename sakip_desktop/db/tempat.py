"""What the system says of places: the thin part under ``domain.tempat``.

Windows is asked by ``GetDriveTypeW``, Linux by its list of mounts and what a device says of
itself.  Nothing here writes, and nothing fails: what cannot be found out is left empty.
"""

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from sakip_desktop.domain.tempat import (
    Disk,
    FaktaTempat,
    JenisTempat,
    classify,
    longest_mount,
)

_AWAN = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which OneDrive announces its folder."""

_KAIT = Path("/proc/self/mounts")
_PERANGKAT = Path("/sys/class/block")
_BUKAN_DISK = ("/proc", "/sys", "/dev", "/run/user", "/snap", "/boot")


def kind_of(folder: Path) -> JenisTempat:
    """What kind of place a folder is; it need not be there yet."""
    return classify(facts_of(folder))


def facts_of(folder: Path) -> FaktaTempat:
    """What the system says of a folder, or of the nearest one above it that is there."""
    ada = _existing(folder)
    asli = os.path.realpath(folder)
    akar_awan = tuple(os.environ.get(nama, "") for nama in _AWAN)
    jalur = (str(folder.absolute()), asli)
    drive = _drive_type(asli)
    if drive is not None:
        return FaktaTempat(jalur=jalur, jenis_drive=drive, akar_awan=akar_awan)
    perangkat, kait, sistem = longest_mount(os.path.realpath(ada), _mounts())
    return FaktaTempat(
        jalur=jalur,
        sistem_berkas=sistem,
        kait=kait,
        lepas=_can_be_pulled_out(perangkat),
        akar_awan=akar_awan,
    )


def list_disks() -> tuple[Disk, ...]:
    """Disks that a person could copy something to, those that can be pulled out first."""
    disks = []
    for akar, nama in _places():
        with suppress(OSError):  # a card reader without a card
            pakai = shutil.disk_usage(akar)
            if pakai.total:
                jenis = kind_of(akar)
                disks.append(
                    Disk(akar=akar, nama=nama, jenis=jenis, bebas=pakai.free, besar=pakai.total)
                )
    boleh = [satu for satu in disks if satu.jenis is not JenisTempat.CAKRAM]
    return tuple(sorted(boleh, key=lambda satu: (satu.jenis is not JenisTempat.LEPAS, satu.akar)))


def same_disk(satu: Path, lain: Path) -> bool:
    """Whether two folders lie on the same file system; yes when that cannot be said."""
    try:
        return _existing(satu).stat().st_dev == _existing(lain).stat().st_dev
    except OSError:
        return True


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    mutlak = folder.absolute()
    return next((satu for satu in (mutlak, *mutlak.parents) if satu.exists()), mutlak)


def _mounts() -> list[tuple[str, str, str]]:
    """Device, mount point and file system of each mount (Linux)."""
    try:
        isi = _KAIT.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return []
    baris = (satu.split() for satu in isi.splitlines())
    return [(_plain(satu[0]), _plain(satu[1]), satu[2]) for satu in baris if len(satu) > 2]


def _plain(teks: str) -> str:
    """A name from the list of mounts: spaces and the like are written as octal numbers there."""
    for kode, huruf in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        teks = teks.replace(kode, huruf)
    return teks


def _can_be_pulled_out(perangkat: str) -> bool:
    """Whether a device says so itself, or hangs on USB (Linux)."""
    if not perangkat.startswith("/dev/"):
        return False
    asli = Path(os.path.realpath(_PERANGKAT / Path(os.path.realpath(perangkat)).name))
    if "/usb" in str(asli):
        return True
    for satu in (asli, asli.parent):  # a partition's disk is above it
        with suppress(OSError):
            return (satu / "removable").read_text(encoding="ascii").strip() == "1"
    return False


if sys.platform == "win32":
    import ctypes

    _TANPA_KOTAK_GALAT = 1  # SEM_FAILCRITICALERRORS: no box of Windows for an empty card reader

    def _drive_type(jalur: str) -> int | None:
        r"""What Windows says of the drive; for ``\\server\share`` too."""
        drive = os.path.splitdrive(jalur)[0]
        return int(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\"))

    def _places() -> list[tuple[Path, str]]:
        """All drives with their labels."""
        kernel = ctypes.windll.kernel32
        kernel.SetErrorMode(_TANPA_KOTAK_GALAT)
        ada = int(kernel.GetLogicalDrives())
        hasil = []
        for nomor in range(26):
            if ada >> nomor & 1:
                akar = f"{chr(ord('A') + nomor)}:\\"
                nama = ctypes.create_unicode_buffer(261)
                kernel.GetVolumeInformationW(akar, nama, 261, None, None, None, None, 0)
                hasil.append((Path(akar), nama.value))
        return hasil

else:

    def _drive_type(jalur: str) -> int | None:  # noqa: ARG001 - only Windows has drives
        """Only Windows has drives."""
        return None

    def _places() -> list[tuple[Path, str]]:
        """Mounts that are disks or shares and not parts of the system, with their names."""
        hasil = {}
        for perangkat, kait, sistem in _mounts():
            if kait == "/" or kait.startswith(_BUKAN_DISK):
                continue
            fakta = FaktaTempat(jalur=(kait,), sistem_berkas=sistem, kait=kait)
            if perangkat.startswith("/dev/") or not classify(fakta).aman:
                hasil[Path(kait)] = Path(kait).name
        return list(hasil.items())
