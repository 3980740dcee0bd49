"""Every paper of a period as a file: fonts embedded, text searchable, title, language."""

from io import BytesIO

import pytest
from kantor_uji import JULI, TAHUN, A
from naskah_uji import all_final
from pdf_teks import pdf_text
from pypdf import PdfReader

from sakip_desktop.services import ekspor, ekspor_semua


def fonts_of(halaman):
    sumber = halaman["/Resources"]
    for satu in sumber.get("/Font", {}).values():
        yield satu.get_object()
    for bentuk in sumber.get("/XObject", {}).values():
        dalam = bentuk.get_object()
        if "/Resources" in dalam:
            yield from fonts_of(dalam)


@pytest.fixture
def siap(uji):
    all_final(uji)
    uji.masuk("perencana")
    return ekspor_semua.siapkan_semua(uji.ctx, JULI)


@pytest.mark.luas
def test_every_pdf_of_a_period_can_be_searched_anywhere_and_says_what_it_is(siap):
    diperiksa = set()
    for satu in siap:
        dokumen = satu.dokumen
        if dokumen.akhiran != "pdf":
            continue
        pdf = ekspor.make(satu.bahan, dokumen.kode)
        baca = PdfReader(BytesIO(pdf))
        assert baca.metadata.title, dokumen.kode
        assert str(TAHUN) in baca.metadata.title, dokumen.kode
        assert baca.trailer["/Root"]["/Lang"] == "id", dokumen.kode
        for halaman in baca.pages:
            huruf = list(fonts_of(halaman))
            assert huruf, dokumen.kode
            for font in huruf:
                turunan = font.get("/DescendantFonts", [font])[0].get_object()
                assert "/FontFile2" in turunan["/FontDescriptor"].get_object(), dokumen.kode
                assert "/ToUnicode" in font, dokumen.kode
        teks = pdf_text(pdf)
        assert "Sekretariat DPRD Kabupaten Contoh".casefold() in teks.casefold(), dokumen.kode
        if dokumen.unit_nama:
            assert A in teks or dokumen.unit_nama in teks, dokumen.kode
        diperiksa.add(dokumen.kode)
    assert diperiksa == {
        kode for kode, _ in ekspor.kode_dokumen() if ekspor.find_dokumen(kode).akhiran == "pdf"
    }
