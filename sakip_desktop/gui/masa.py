"""What holds from a day to a day: whether it does today, in a sign and in words."""

from datetime import date

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.gui import theme
from sakip_desktop.gui.theme import Tampilan

BERLAKU = Tampilan("✓", "Berlaku", theme.TERCAPAI.tinta, theme.TERCAPAI.latar)
BELUM_MULAI = Tampilan("○", "Belum mulai", theme.CATATAN.tinta, theme.CATATAN.latar)
BERAKHIR = Tampilan("–", "Berakhir", theme.TIDAK_DIUKUR.tinta, theme.TIDAK_DIUKUR.latar)


def state_on(mulai: date, sampai: date, hari: date) -> Tampilan:
    """Whether something holds on a day, does not yet, or does no longer."""
    if sampai < hari:
        return BERAKHIR
    return BERLAKU if mulai <= hari else BELUM_MULAI


def days_text(mulai: date, sampai: date) -> str:
    """``5 Januari 2026``, and below it ``s.d. 31 Desember 2026``."""
    return f"{tanggal_indonesia(mulai)}\ns.d. {tanggal_indonesia(sampai)}"
