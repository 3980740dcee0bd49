"""What the papers of a meeting share: when, where and about what."""

from sakip_desktop.domain.naskah import Isian
from sakip_desktop.domain.periode import tanggal_indonesia


def meeting_lines(isian: Isian) -> tuple[tuple[str, str], ...]:
    """Pairs for ``surat.make_pasangan``."""
    hari = isian.day("hari")
    return (
        ("Hari, tanggal", "" if hari is None else tanggal_indonesia(hari, hari=True)),
        ("Waktu", isian.text("waktu")),
        ("Tempat", isian.text("tempat")),
        ("Agenda", isian.text("acara")),
    )
