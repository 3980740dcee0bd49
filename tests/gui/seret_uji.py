"""Files for the tests, and dragging them over a widget."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

SALIN = Qt.DropAction.CopyAction
KIRI, TANPA = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop(widget, tempat, *berkas):
    """Drag files over a widget and let go; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(satu)) for satu in berkas])
    jenis = QEvent.Type.DragEnter
    masuk = QDropEvent(QPointF(tempat), SALIN, data, KIRI, TANPA, jenis)
    QApplication.sendEvent(widget, masuk)
    if not masuk.isAccepted():
        return False
    QApplication.sendEvent(widget, QDropEvent(QPointF(tempat), SALIN, data, KIRI, TANPA))
    QApplication.processEvents()
    return True


def brought(tmp_path, nama, data):
    berkas = tmp_path / nama
    berkas.write_bytes(data)
    return berkas
