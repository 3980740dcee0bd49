"""The two tables of *Tugas saya*: what waits for the person, and what runs in the office."""

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tugas import SiklusBaris
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column
from sakip_desktop.gui.tugas.baris import BarisTugas


def task_columns() -> tuple[Column[BarisTugas], ...]:
    """What is to be done, for whom, since when and by when."""
    return (
        Column(kunci="apa", judul="Yang dikerjakan", to_text=lambda satu: satu.apa),
        Column(kunci="unit", judul="Untuk", to_text=lambda satu: satu.untuk, lebar=164, redup=True),
        Column(
            kunci="sejak",
            judul="Menunggu sejak",
            to_text=lambda satu: tanggal_indonesia(satu.sejak),
            nilai=lambda satu: satu.sejak,
            lebar=128,
        ),
        Column(
            kunci="tenggat",
            judul="Tenggat",
            to_text=lambda satu: _in_two(satu.paling_lambat),
            nilai=lambda satu: satu.tenggat,
            lebar=168,
        ),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: satu.kata_keadaan,
            tampilan=lambda satu: satu.keadaan,
            catatan=lambda satu: satu.catatan,
            lebar=152,
        ),
    )


def cycle_columns() -> tuple[Column[SiklusBaris], ...]:
    """Which cycle, where it stands and by when that is due."""
    return (
        Column(
            kunci="apa",
            judul="Pekerjaan",
            to_text=lambda satu: f"{satu.judul}\n{satu.periode.label}",
            lebar=224,
        ),
        Column(kunci="posisi", judul="Sampai di", to_text=_position),
        Column(
            kunci="tenggat",
            judul="Tenggat",
            to_text=_due_text,
            nilai=lambda satu: satu.tenggat,
            tampilan=lambda satu: theme.TERLAMBAT if satu.terlambat else None,
            lebar=168,
        ),
    )


def _position(siklus: SiklusBaris) -> str:
    """Where a cycle stands, whose turn it is, and since when."""
    return f"{siklus.posisi}: {siklus.langkah}\n" + " · ".join(
        satu for satu in (siklus.kemajuan, siklus.menunggu) if satu
    )


def _due_text(siklus: SiklusBaris) -> str:
    terlambat = f"\n{theme.TERLAMBAT.kata}" if siklus.terlambat else ""
    return f"{_in_two(siklus.paling_lambat)}{terlambat}"


def _in_two(paling_lambat: str) -> str:
    """The day in a line of its own: it is what the eye looks for."""
    return paling_lambat.replace("paling lambat ", "paling lambat\n")
