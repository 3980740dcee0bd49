"""The papers of forms and of a measurement with the worst data, on both papers.

The naskah have the same in ``tests/services/test_naskah_kertas.py``.
"""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from contoh_laporan import KEBIJAKAN, make_formulir, make_laporan
from contoh_tanda_terima import SATU, many
from letak_uji import lengthen, outside, overlapping, read_words
from membaca import fonts, read_pdf

sys.path.insert(0, str(Path(__file__).parents[1] / "domain"))

from kertas_uji import TAHUN, make_kertas, sample_year

from sakip_desktop.domain.periode import triwulan
from sakip_desktop.reports.formulir import render_formulir
from sakip_desktop.reports.kertas_kerja import render_kertas_kerja
from sakip_desktop.reports.pengukuran import render_pengukuran
from sakip_desktop.reports.ringkasan import render_ringkasan
from sakip_desktop.reports.tanda_terima import render_tanda_terima


def kertas_kerja(kebijakan):
    kertas = make_kertas(*sample_year(), triwulan(TAHUN, 3))
    return render_kertas_kerja(
        replace(kertas, laporan=lengthen(replace(kertas.laporan, kebijakan=kebijakan)))
    )


PAPERS = {
    "pengukuran-kinerja": lambda k: render_pengukuran(lengthen(make_laporan(7, kebijakan=k))),
    "ringkasan-pimpinan": lambda k: render_ringkasan(lengthen(make_laporan(7, kebijakan=k))),
    "kertas-kerja": kertas_kerja,
    "formulir": lambda k: render_formulir(lengthen(make_formulir(7)), k, kosong=False),
    "formulir-kosong": lambda k: render_formulir(lengthen(make_formulir(7)), k, kosong=True),
    "tanda-terima": lambda k: render_tanda_terima(lengthen(SATU), k),
    "tanda-terima-daftar": lambda k: render_tanda_terima(lengthen(many(9)), k),
}


@pytest.mark.luas
@pytest.mark.parametrize("kertas", ["A4", "F4"])
@pytest.mark.parametrize("kode", PAPERS)
def test_the_worst_names_stay_in_their_boxes(kode, kertas):
    kebijakan = replace(KEBIJAKAN, kertas=kertas)
    pdf = PAPERS[kode](kebijakan)
    for halaman in read_words(pdf):
        assert not outside(halaman, kebijakan.margin_mm)
        assert not overlapping(halaman)
    assert all(fonts(pdf).values())
    assert read_pdf(pdf).trailer["/Root"]["/Lang"] == "id"
    assert read_pdf(pdf).metadata.title
