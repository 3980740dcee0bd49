"""What a part of *Administrasi* is to the page around it: the same as of every page with parts."""

from sakip_desktop.gui.bagian import Bagian, show_fault

__all__ = ["Bagian", "show_fault"]
