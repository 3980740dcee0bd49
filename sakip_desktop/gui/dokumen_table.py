"""The papers of a period as a list: those of the office first, then each unit's forms."""

from collections.abc import Iterable

from sakip_desktop.gui import theme
from sakip_desktop.gui.models import Column, Judul, RecordTableModel
from sakip_desktop.gui.theme import Tampilan
from sakip_desktop.services.ekspor import DokumenTampil

KANTOR = "Seluruh kantor"
_SELESAI = ("Final", "Dikirim")
_ASAL = {
    "regulasi": "regulasi",
    "seed": "contoh SOP",
    "usulan": "bawaan program (usulan)",
}


def key_of(dokumen: DokumenTampil) -> tuple[str, str]:
    """What a paper is known by: its code, and its unit or the draft that it is made from."""
    return dokumen.kode, dokumen.unit_id or dokumen.naskah_id


def is_xlsx(dokumen: DokumenTampil) -> bool:
    """Whether it is a workbook, which has no pages to preview."""
    return dokumen.akhiran == "xlsx"


def state_of(dokumen: DokumenTampil) -> Tampilan | None:
    """DRAF or Final with its revision, sent or not; None where nothing can be said."""
    if not dokumen.keadaan:
        return None
    selesai = dokumen.keadaan.startswith(_SELESAI)
    warna = theme.TERCAPAI if selesai else theme.BELUM_DIISI
    return Tampilan("✓" if selesai else "○", dokumen.keadaan, warna.tinta, warna.latar)


def origin_of(asal: str) -> tuple[str, str]:
    """Where the layout comes from: in a word, and as a sentence."""
    jenis, _, keterangan = asal.partition(": ")
    return _ASAL.get(jenis, jenis), keterangan


def make_dokumen_model() -> RecordTableModel[DokumenTampil]:
    """The list of papers."""
    columns: tuple[Column[DokumenTampil], ...] = (
        Column(kunci="judul", judul="Dokumen", to_text=_title),
        Column(
            kunci="keadaan",
            judul="Keadaan",
            to_text=lambda satu: satu.keadaan,
            tampilan=state_of,
            lebar=104,
        ),
    )
    return RecordTableModel(columns, key_of)


def _title(dokumen: DokumenTampil) -> str:
    return f"{dokumen.judul} (Excel)" if is_xlsx(dokumen) else dokumen.judul


def rows_of(dokumen: Iterable[DokumenTampil]) -> list[DokumenTampil | Judul]:
    """The papers under the name of the office or of their unit."""
    grup: dict[tuple[str, str], list[DokumenTampil]] = {}
    for satu in dokumen:
        grup.setdefault((satu.unit_id or "", satu.unit_nama), []).append(satu)
    hasil: list[DokumenTampil | Judul] = []
    for (unit_id, nama), isi in grup.items():
        hasil.append(Judul(("judul", unit_id), nama or KANTOR))
        hasil += isi
    return hasil
