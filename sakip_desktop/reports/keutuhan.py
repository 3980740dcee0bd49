"""The report of *Periksa keutuhan* on paper: what was looked at, how it stands, what to do."""

from collections.abc import Sequence
from hashlib import sha256
from itertools import groupby

from reportlab.platypus import Spacer

from sakip_desktop.domain.kinerja import Kantor, Kebijakan
from sakip_desktop.reports.layout import Baris, Kolom, P, make_tabel
from sakip_desktop.reports.lembar import Keterangan, build_pdf, make_kop, make_lembar

JUDUL = "Laporan Periksa Keutuhan"

Hasil = tuple[str, str, str, str]
"""Part, how it stands (a word), the sentence, what to do."""


def render_keutuhan(
    kantor: Kantor, kebijakan: Kebijakan, kapan: str, kesimpulan: str, hasil: Sequence[Hasil]
) -> bytes:
    """The report as PDF; the same input gives the same bytes.

    Args:
        kantor: head of the paper.
        kebijakan: paper and font.
        kapan: day and time of the check, in words.
        kesimpulan: the outcome in a sentence.
        hasil: everything that was looked at, part by part.
    """
    lembar = make_lembar(kebijakan, rebah=False)
    gaya = lembar.gaya
    kolom = (
        Kolom("Keadaan", rata="tengah"),
        Kolom("Yang diperiksa", bobot=3),
        Kolom("Yang perlu dilakukan", bobot=2),
    )
    baris: list[Baris] = []
    for bagian, milik in groupby(hasil, key=lambda satu: satu[0]):
        baris.append(Baris((bagian,), grup=True))
        baris += [Baris(tuple(isi)) for _, *isi in milik]
    isi = [
        *make_kop(lembar, kantor),
        P(JUDUL.upper(), gaya.judul),
        P(kapan, gaya.subjudul),
        P(kesimpulan, gaya.prosa),
        Spacer(0, 6),
        make_tabel(gaya, lembar.lebar_isi, kolom, baris),
    ]
    sidik = sha256(repr((kapan, kesimpulan, tuple(hasil))).encode()).hexdigest()
    ket = Keterangan(judul=f"{JUDUL} {kapan}", kantor=kantor, sidik=sidik, draf=False)
    return build_pdf(lembar, ket, isi)
