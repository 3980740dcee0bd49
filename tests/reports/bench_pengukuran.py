"""How long *Dokumen Pengukuran Kinerja* takes beside the bare reportlab table of its cells.

The whole paper (nine sections, feet, fingerprint, annex) is held against nothing but its
performance table, every cell of it a paragraph, in a plain document.

``python tests/reports/bench_pengukuran.py`` prints the medians and the ratio.
"""

import sys
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

sys.path.insert(0, str(Path(__file__).parent))

from contoh_laporan import make_laporan

from sakip_desktop.reports import pengukuran
from sakip_desktop.reports.layout import BabTabel
from sakip_desktop.reports.lembar import make_lembar


def table_cells(laporan):
    """Cells of the performance table as (text, style), and its column widths."""
    lembar = make_lembar(laporan.kebijakan, rebah=True)
    [bab] = [s for s in pengukuran._kinerja(laporan, lembar) if isinstance(s, BabTabel)]
    isi = [[_cell(sel, lembar.gaya.sel) for sel in baris] for baris in bab._tabel._cellvalues]
    return isi, bab._tabel._colWidths


def _cell(sel, gaya):
    if isinstance(sel, Paragraph):
        return escape("".join(frag.text for frag in sel.frags)), sel.style
    return (escape(sel), gaya) if sel else ""


def render_bare(isi, lebar):
    """The cells in a plain table: paragraphs, widths, a grid, a repeated head; nothing else."""
    berkas = BytesIO()
    dokumen = SimpleDocTemplate(berkas, pagesize=landscape(A4), leftMargin=70, rightMargin=56)
    tabel = Table(
        [[Paragraph(*sel) if sel else "" for sel in baris] for baris in isi],
        colWidths=lebar,
        repeatRows=1,
        style=[
            ("GRID", (0, 0), (-1, -1), 0.4, "black"),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ],
    )
    dokumen.build([tabel])
    return berkas.getvalue()


def bench_pengukuran(jumlah=91, ulang=7):
    """Medians in seconds of the whole paper and of the bare table, measured in turns."""
    laporan = make_laporan(jumlah)
    polos = table_cells(laporan)
    waktu = {"dokumen": [], "tabel polos": []}
    for _ in range(ulang):
        for nama, kerja in (
            ("dokumen", lambda: pengukuran.render_pengukuran(laporan)),
            ("tabel polos", lambda: render_bare(*polos)),
        ):
            awal = perf_counter()
            kerja()
            waktu[nama].append(perf_counter() - awal)
    return median(waktu["dokumen"]), median(waktu["tabel polos"])


if __name__ == "__main__":
    dokumen, polos = bench_pengukuran()
    sys.stdout.write(
        f"dokumen {dokumen * 1000:.0f} ms, tabel polos {polos * 1000:.0f} ms, "
        f"rasio {dokumen / polos:.2f}\n"
    )
