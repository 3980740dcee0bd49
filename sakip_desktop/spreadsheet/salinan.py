"""What a damaged database still gave, as a workbook to look at: a sheet a table."""

from collections.abc import Sequence

from openpyxl.cell.cell import Cell
from openpyxl.workbook import Workbook
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.spreadsheet.simpan import put_text, workbook_bytes

_JUDUL_TERPANJANG = 31
_SETIAP = 5_000  # rows
_PERINGATAN = (
    "Salinan ini hanya untuk dilihat.",
    "Isinya dibaca dari basis data yang rusak: bisa kurang, salah, atau sudah pernah dihapus.",
    "Jangan dipakai sebagai cadangan.",
    "Pulihkan data kantor dari cadangan yang utuh, lalu isikan kembali yang hilang dari sini.",
)

Tabel = tuple[str, Sequence[str], Sequence[Sequence[object]], bool]


def make_salinan(tabel: Sequence[Tabel], progress: Progress = silent) -> bytes:
    """The workbook: first a warning and what is in it, then each table as it was read.

    Args:
        tabel: name, columns, rows, and whether every row could be read.
        progress: told while rows are written.
    """
    buku = Workbook(write_only=True)
    depan = buku.create_sheet("Baca dahulu")
    for teks in _PERINGATAN:
        depan.append([_text(depan, teks)])
    depan.append([])
    depan.append([_text(depan, satu) for satu in ("Tabel", "Baris terbaca", "Keterangan")])
    for nama, _, baris, lengkap in tabel:
        kata = "semua baris terbaca" if lengkap else "sebagian tidak terbaca"
        depan.append([_text(depan, nama), len(baris), _text(depan, kata)])
    semua = sum(len(satu[2]) for satu in tabel)
    sudah = 0
    for nama, kolom, baris, _ in tabel:
        lembar = buku.create_sheet(nama[:_JUDUL_TERPANJANG])
        lembar.append([_text(lembar, satu) for satu in kolom])
        for isi in baris:
            if sudah % _SETIAP == 0:
                progress(sudah, semua, f"Menulis {nama}")
            sudah += 1
            lembar.append([_value(lembar, satu) for satu in isi])
    return workbook_bytes(buku)


def _value(lembar: WriteOnlyWorksheet, nilai: object) -> int | float | Cell | None:
    if nilai is None or isinstance(nilai, int | float):
        return nilai
    teks = nilai.decode("utf-8", "replace") if isinstance(nilai, bytes) else str(nilai)
    return _text(lembar, teks)


def _text(lembar: WriteOnlyWorksheet, teks: str) -> Cell:
    sel = Cell(lembar, row=1, column=1)
    put_text(sel, teks)
    return sel
