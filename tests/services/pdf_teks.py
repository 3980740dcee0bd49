"""The words of a PDF as a reader of the file finds them."""

import subprocess
from pathlib import Path


def pdf_text(pdf):
    """The text of all pages by pdftotext, in the order it was drawn, on one line.

    Args:
        pdf: its bytes, or the path of the file.
    """
    isi = pdf.read_bytes() if isinstance(pdf, Path) else pdf
    selesai = subprocess.run(
        ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], input=isi, capture_output=True, check=True
    )
    return " ".join(selesai.stdout.decode().split())
