"""Every paper of a period into one folder."""

import pytest
from kantor_uji import JULI, A
from pdf_teks import pdf_text

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.services import ekspor, ekspor_semua
from sakip_desktop.services.naskah import konsep


@pytest.fixture
def siap(uji):
    uji.masuk("perencana")
    konsep.simpan_naskah(uji.ctx, konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI))
    konsep.simpan_naskah(uji.ctx, konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI))
    return ekspor_semua.siapkan_semua(uji.ctx, JULI)


def test_each_paper_has_its_own_file_and_is_what_it_is_alone(uji, siap, tmp_path):
    semua = ekspor_semua.simpan_semua(siap, JULI, tmp_path / "k")
    tersimpan = list((tmp_path / "k").iterdir())
    assert len(semua) == len(set(semua)) == len(siap) == len(tersimpan)
    assert {"undangan 2025-07 (DRAF).pdf", "undangan 2025-07 2 (DRAF).pdf"} < {
        satu.name for satu in semua
    }
    sama = ekspor.make(siap[0].bahan, siap[0].dokumen.kode)
    assert semua[0].read_bytes() == sama
    ekspor_semua.catat_semua(uji.ctx, siap, JULI)


def test_a_file_is_named_a_draft_exactly_if_the_paper_says_so(uji, tmp_path):
    uji.kirim(A)
    uji.masuk("perencana")
    siap = ekspor_semua.siapkan_semua(uji.ctx, JULI)
    draf = {}
    for path in ekspor_semua.simpan_semua(siap, JULI, tmp_path):
        if path.suffix == ".pdf":
            draf[path.name] = pdf_text(path).replace(" ", "").startswith("DRAF")  # drawn first
    assert draf == {nama: nama.endswith(" (DRAF).pdf") for nama in draf}
    assert {"formulir 2025-07 bagian-a.pdf", "formulir 2025-07 bagian-b (DRAF).pdf"} < set(draf)


@pytest.mark.luas
def test_what_is_stopped_leaves_whole_files_only(siap, tmp_path):
    def stop(ke, _dari, _teks):
        if ke == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        ekspor_semua.simpan_semua(siap, JULI, tmp_path / "k", stop)
    tersisa = sorted(satu.name for satu in (tmp_path / "k").iterdir())
    assert len(tersisa) == 2
    assert all((tmp_path / "k" / nama).read_bytes()[:2] in (b"%P", b"PK") for nama in tersisa)
