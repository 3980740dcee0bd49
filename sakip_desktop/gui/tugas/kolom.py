"""The two tables of *Tugas saya*: what waits for the person, and what runs in the office."""

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.tugas import SiklusBaris, Tugas
from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.siklus import fill

_MENCATAT = Tampilan("i", "Dapat Anda catat", theme.CATATAN.tinta, theme.CATATAN.latar)


def task_columns(ctx: AppContext) -> tuple[Column[Tugas], ...]:
    """What is to be done, for whom, since when and by when."""
    return (
        Column(
            kunci="apa",
            judul="Yang dikerjakan",
            to_text=lambda satu: (
                f"{fill(ctx, satu.langkah.langkah.judul)}\n{satu.sop.judul} {satu.periode.label}"
            ),
        ),
        Column(kunci="unit", judul="Untuk", to_text=for_whom, lebar=164, redup=True),
        Column(
            kunci="sejak",
            judul="Menunggu sejak",
            to_text=lambda satu: since(ctx, satu),
            nilai=lambda satu: ctx.local(satu.sejak).date(),
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
            to_text=_state_text,
            tampilan=state_of,
            catatan=lambda satu: satu.alasan,
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


def state_of(tugas: Tugas) -> Tampilan:
    """How a task is shown: sent back, late, to be recorded, or simply mine."""
    if tugas.alasan:
        return theme.DIKEMBALIKAN
    if tugas.terlambat:
        return theme.TERLAMBAT
    return _MENCATAT if tugas.mencatat_untuk else theme.GILIRAN_ANDA


def for_whom(tugas: Tugas) -> str:
    """The unit of a task."""
    return tugas.unit_nama or "Seluruh kantor"


def since(ctx: AppContext, tugas: Tugas) -> str:
    """The local day on which a task began to wait."""
    return tanggal_indonesia(ctx.local(tugas.sejak).date())


def _state_text(tugas: Tugas) -> str:
    keadaan = state_of(tugas)
    bagian = [keadaan.kata]
    if tugas.terlambat and keadaan is not theme.TERLAMBAT:
        bagian.append(theme.TERLAMBAT.teks)
    if tugas.mencatat_untuk:
        bagian.append(f"atas nama {tugas.mencatat_untuk}")
    return "\n".join(bagian)


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
