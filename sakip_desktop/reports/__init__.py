"""Papers (reportlab): frozen records in, PDF bytes out.

No figure, capaian or mean is computed here; only the totals of the printed budget lines are added
up (``domain.rerata.total_anggaran``), by the same function as on the screen.
"""

from sakip_desktop.reports import setelan

setelan.fix()
