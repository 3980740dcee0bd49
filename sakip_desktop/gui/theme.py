"""How the program looks: one light palette, one accent, spacing, and the signs of states.

A colour never stands alone: ``Tampilan`` always has a sign and a word beside it.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

AKSEN = "#1b5e8c"
AKSEN_GELAP = "#134566"
AKSEN_MUDA = "#dcebf6"
TINTA = "#1e2530"
TINTA_REDUP = "#566170"
LATAR = "#f3f5f7"
KERTAS = "#ffffff"
KERTAS_REDUP = "#f3f5f7"
LATAR_JUDUL = "#e4e9ee"
TINTA_MATI = "#7d8793"
GARIS = "#d3d9e0"
GARIS_KUAT = "#a3adb8"

# Spacing, a multiple of 4.
JARAK = 8


@dataclass(frozen=True, slots=True)
class Tampilan:
    """How a state is shown: sign, word, ink and background."""

    tanda: str
    kata: str
    tinta: str
    latar: str

    @property
    def teks(self) -> str:
        """Sign and word, as labels show it."""
        return f"{self.tanda} {self.kata}"


_BAIK = ("#1a6238", "#e3f3e8")
_AWAS = ("#7a4a00", "#fff1d2")
_BURUK = ("#9c2018", "#fce6e4")
_KABAR = ("#1b5485", "#e5eff8")
_NETRAL = ("#566170", "#eceff2")

TERCAPAI = Tampilan("✓", "Tercapai", *_BAIK)
TERSIMPAN = Tampilan("✓", "Tersimpan", *_BAIK)
PERLU_PENJELASAN = Tampilan("!", "Perlu penjelasan", *_AWAS)
TERLAMBAT = Tampilan("!", "Terlambat", *_AWAS)
BELUM_JELAS = Tampilan("?", "Belum jelas", *_AWAS)
DIKEMBALIKAN = Tampilan("↩", "Dikembalikan", *_AWAS)
KESALAHAN = Tampilan("✕", "Perlu diperbaiki", *_BURUK)
BELUM_TERSIMPAN = Tampilan("✕", "Belum tersimpan", *_BURUK)
CATATAN = Tampilan("i", "Catatan", *_KABAR)
INFO = Tampilan("i", "Info", *_KABAR)  # a finding of that level, as the papers call it
GILIRAN_ANDA = Tampilan("●", "Giliran Anda", *_KABAR)
BELUM_DIISI = Tampilan("○", "Belum diisi", *_NETRAL)
TIDAK_DIUKUR = Tampilan("–", "Tidak diukur", *_NETRAL)
TIDAK_DAPAT_DIPENUHI = Tampilan("×", "Tidak dapat dipenuhi", *_NETRAL)
TERKUNCI = Tampilan("⊘", "Terkunci", *_NETRAL)


def make_palette() -> QPalette:
    """The light palette, the same on every system."""
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, LATAR),
        (role.WindowText, TINTA),
        (role.Base, KERTAS),
        (role.AlternateBase, KERTAS_REDUP),
        (role.Text, TINTA),
        (role.PlaceholderText, "#707b88"),
        (role.Button, "#e9edf1"),
        (role.ButtonText, TINTA),
        (role.BrightText, KERTAS),
        (role.Highlight, AKSEN),
        (role.HighlightedText, KERTAS),
        (role.Accent, AKSEN),
        (role.Link, AKSEN),
        (role.LinkVisited, AKSEN),
        (role.ToolTipBase, KERTAS),
        (role.ToolTipText, TINTA),
        (role.Light, KERTAS),
        (role.Midlight, "#e9edf1"),
        (role.Mid, GARIS),
        (role.Dark, "#9aa5b1"),
        (role.Shadow, "#5f6b78"),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(TINTA_MATI))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(GARIS))
    return palette


# What a palette cannot say: the primary button, headings, quiet text and notes.  Widgets ask for
# it by the dynamic property ``gaya``.
STYLE = f"""
QPushButton {{
    background: {KERTAS}; color: {TINTA}; border: 1px solid {GARIS_KUAT}; border-radius: 4px;
    padding: 5px 12px;
}}
QPushButton:hover {{ background: {AKSEN_MUDA}; }}
QPushButton:pressed, QPushButton:checked {{ background: {AKSEN_MUDA}; border-color: {AKSEN}; }}
QPushButton:focus {{ border: 2px solid {AKSEN}; padding: 4px 11px; }}
QPushButton:disabled {{ background: {LATAR}; color: {TINTA_MATI}; border-color: {GARIS}; }}
QPushButton[gaya="utama"] {{
    background: {AKSEN}; color: {KERTAS}; border: 1px solid {AKSEN_GELAP};
    padding: 6px 16px; font-weight: 600;
}}
QPushButton[gaya="utama"]:hover {{ background: {AKSEN_GELAP}; }}
QPushButton[gaya="utama"]:focus {{ border: 2px solid {TINTA}; padding: 5px 15px; }}
QPushButton[gaya="utama"][tertahan="true"] {{ background: {KERTAS}; color: {AKSEN}; }}
QPushButton[gaya="utama"][tertahan="true"]:hover {{ background: {AKSEN_MUDA}; }}
QPushButton[gaya="utama"]:disabled {{
    background: {LATAR}; color: {TINTA_REDUP}; border-color: {GARIS};
}}
#kepala QToolButton, #baris_tab QToolButton {{
    border: 1px solid transparent; border-radius: 4px; padding: 4px 8px;
}}
#kepala QToolButton:hover, #baris_tab QToolButton:hover {{ background: {AKSEN_MUDA}; }}
#baris_tab QToolButton:checked {{ color: {AKSEN}; background: {AKSEN_MUDA}; }}
#kepala QToolButton:focus, #baris_tab QToolButton:focus {{ border: 1px solid {AKSEN}; }}
QLabel[gaya="judul"] {{ font-size: 16pt; font-weight: 600; }}
QLabel[gaya="subjudul"] {{ font-weight: 600; }}
QLabel[gaya="redup"] {{ color: {TINTA_REDUP}; }}
QLabel[gaya="galat"] {{
    color: {_BURUK[0]}; background: {_BURUK[1]}; border: 1px solid {_BURUK[0]};
    border-radius: 4px; padding: 8px;
}}
QLabel[gaya="kabar"] {{
    color: {_KABAR[0]}; background: {_KABAR[1]}; border-radius: 4px; padding: 8px;
}}
QLabel[gaya="awas"] {{
    color: {_AWAS[0]}; background: {_AWAS[1]}; border-radius: 4px; padding: 8px;
}}
QLineEdit[gaya="terkunci"], QPlainTextEdit[gaya="terkunci"], QTableWidget[gaya="terkunci"] {{
    background: {LATAR}; color: {TINTA}; border: 0;
}}
QListWidget {{ border: 1px solid {GARIS_KUAT}; outline: 0; }}
QListWidget:focus {{ border: 1px solid {AKSEN}; }}
QListWidget::item:selected {{ background: {AKSEN_MUDA}; color: {TINTA}; }}
#nama_akun::item, #daftar::item {{ padding: 5px 8px; }}
QProgressBar {{
    background: {KERTAS}; border: 1px solid {GARIS_KUAT}; border-radius: 4px; text-align: center;
}}
QProgressBar::chunk {{ background: #a9cbe4; }}
QTabBar::tab {{
    background: transparent; color: {TINTA_REDUP}; padding: 7px 10px;
    border: 1px solid transparent; border-bottom: 3px solid transparent;
}}
QTabBar::tab:hover {{ background: {AKSEN_MUDA}; }}
QTabBar::tab:selected {{ color: {TINTA}; border-bottom: 3px solid {AKSEN}; }}
QTabBar::tab:selected:focus {{ border: 1px solid {AKSEN}; border-bottom: 3px solid {AKSEN}; }}
QHeaderView::section {{
    background: {LATAR}; color: {TINTA}; border: 0; border-right: 1px solid {GARIS};
    border-bottom: 1px solid {GARIS_KUAT}; padding: 4px 6px; font-weight: 600;
}}
QTableView {{ border: 1px solid {GARIS_KUAT}; gridline-color: {GARIS}; }}
QTableView:focus {{ border: 1px solid {AKSEN}; }}
QTableView[gaya="beku"], QTableView[gaya="beku"]:focus {{ border: 0; }}
#kepala, #baris_tab, QTabBar {{ background: {KERTAS}; }}
#kaki {{ background: {KERTAS}; border-top: 1px solid {GARIS}; }}
"""
