"""Any table of the window as an Excel file."""

from PySide6.QtCore import QCoreApplication

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.gui.dialogs.berkas import save_asking, save_folder
from sakip_desktop.gui.errors import show_error
from sakip_desktop.gui.record_table import RecordTable
from sakip_desktop.services import ekspor


def save_table(table: RecordTable) -> None:
    """Ask for a name and write what the table shows, numbers as numbers.

    Args:
        table: as it is shown, sorted and without hidden columns.
    """
    judul = table.accessibleName() or table.objectName()
    isi = ekspor.TabelExcel(judul, *table.values())
    try:
        save_asking(
            table,
            QCoreApplication.translate("TableExport", "Simpan tabel ke Excel"),
            save_folder() / f"{judul.split(':')[0].split(',')[0]}.xlsx",
            "Buku kerja Excel (*.xlsx)",
            lambda path, _progress: ekspor.save(ekspor.make_tabel(isi), path),
        )
    except GalatSakip as galat:
        show_error(table, galat)
