"""Every paper of a period into one folder."""

import pytest
from kantor_uji import JULI

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
    assert {"undangan 2025-07.pdf", "undangan 2025-07 2.pdf"} < {satu.name for satu in semua}
    sama = ekspor.make(siap[0].bahan, siap[0].dokumen.kode)
    assert semua[0].read_bytes() == sama
    ekspor_semua.catat_semua(uji.ctx, siap, JULI)


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
