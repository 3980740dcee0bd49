"""Pictures from outside: drawn small, never larger in memory than asked for."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

_MAKS_PIKSEL = 64_000_000
_MAKS_MB = 300  # of memory while a picture is read


def read_image(data: bytes, terbesar: int) -> QImage | None:
    """A picture scaled down to at most so many pixels a side; None when it cannot be read."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MAKS_PIKSEL:
        return None
    if max(size.width(), size.height()) > terbesar:
        batas = QSize(terbesar, terbesar)
        reader.setScaledSize(size.scaled(batas, Qt.AspectRatioMode.KeepAspectRatio))
    QImageReader.setAllocationLimit(_MAKS_MB)
    image = reader.read()
    return None if image.isNull() else image


def read_pixmap(data: bytes, terbesar: int) -> QPixmap | None:
    """The same for a label."""
    image = read_image(data, terbesar)
    return None if image is None else QPixmap.fromImage(image)
