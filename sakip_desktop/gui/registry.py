"""Which class shows which page: plain and explicit."""

from sakip_desktop.domain.halaman import Halaman
from sakip_desktop.gui.page import Page

PAGES: dict[Halaman, type[Page]] = {}
