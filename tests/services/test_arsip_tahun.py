"""A year goes out: every file with the criteria it answers, whole or not at all."""

import hashlib
import tomllib
import zipfile
from io import BytesIO

import pytest
from kantor_uji import TAHUN
from openpyxl import load_workbook
from tanda_tangan_uji import sign
from test_naskah_final import finish, numbered

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.domain.errors import BasisDataGalat, IzinDitolak
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.paths import resource
from sakip_desktop.services import arsip, arsip_tahun, arsip_tte, dokumen_kantor
from sakip_desktop.services.dokumen_kantor import DokumenInput


@pytest.fixture
def kantor(uji, tmp_path):
    """An office with a final paper that came back signed, its scan and a Renstra."""
    uji.masuk("perencana")
    satu = finish(uji, numbered(uji))
    berkas = tmp_path / "hasil.pdf"
    berkas.write_bytes(sign((uji.ctx.folder.dokumen / satu.berkas).read_bytes()))
    arsip_tte.arsipkan_tte(uji.ctx, satu.id, 0, berkas)
    (baris,) = arsip.arsip_tahun(uji.ctx, TAHUN)
    pindaian = tmp_path / "scan.PDF"
    pindaian.write_bytes(b"%PDF-1.4\npindaian\n")
    arsip.lampirkan_pindaian(uji.ctx, satu.id, baris.versi, pindaian)
    renstra = tmp_path / "renstra.pdf"
    renstra.write_bytes(b"%PDF-1.4\nrenstra\n")
    dokumen_kantor.simpan_dokumen(
        uji.ctx, DokumenInput(tahun=TAHUN, macam=MacamDokumen.RENSTRA, judul="", berkas=renstra)
    )
    return uji, satu


def rows(isi):
    lembar = load_workbook(BytesIO(isi), read_only=True).active
    semua = [tuple(baris) for baris in lembar.iter_rows(values_only=True)]
    awal = next(ke for ke, baris in enumerate(semua) if baris[0] in ("No.", "Kriteria"))
    return [dict(zip(semua[awal], baris, strict=True)) for baris in semua[awal + 1 :]]


def test_a_year_goes_out_with_what_each_file_answers(kantor, tmp_path):
    uji, satu = kantor
    keluar = arsip_tahun.susun_arsip(uji.ctx, TAHUN)
    assert keluar.belum == ()
    tujuan = tmp_path / "arsip.zip"
    assert arsip_tahun.tulis_zip(keluar, tujuan) == ()
    with zipfile.ZipFile(tujuan) as isi:
        ada = {nama: isi.read(nama) for nama in isi.namelist()}
    daftar = rows(ada[f"Daftar arsip {TAHUN}.xlsx"])
    for baris in daftar:
        assert hashlib.sha256(ada[baris["Berkas"]]).hexdigest() == baris["SHA-256"]
    surat = [baris for baris in daftar if baris["Nomor"] == f"000.8.6/1/{TAHUN}"]
    assert [baris["Keadaan"] for baris in surat] == ["final", "hasil TTE", "pindaian"]
    assert all("B2 Pimpinan selalu terlibat" in baris["Kriteria LKE"] for baris in surat)
    final = (uji.ctx.folder.dokumen / satu.berkas).read_bytes()
    assert ada[surat[0]["Berkas"]] == final
    assert all(baris["Kriteria LKE"] for baris in daftar)
    assert set(ada) - {b["Berkas"] for b in daftar} == {
        f"Daftar arsip {TAHUN}.xlsx",
        f"Kriteria LKE {TAHUN}.xlsx",
    }
    # What a regulation says is told apart from what this program proposes.
    assert surat[0]["Retensi"].endswith(f"disimpan sampai {TAHUN + 5}, lalu permanen (usulan)")
    prosedur = [b for b in daftar if b["Keadaan"].startswith("SOP")]
    assert {(b["Klasifikasi"], b["Retensi"]) for b in prosedur} == {
        ("000.8.3.3", "2 tahun aktif, 3 tahun inaktif; permanen")
    }
    kriteria = rows(ada[f"Kriteria LKE {TAHUN}.xlsx"])
    jumlah = {(k["Kriteria"], k["Uraian"][:20]): k for k in kriteria}
    sop = jumlah["B1.1", "Ada pedoman atau SOP"]
    assert sop["Jumlah berkas"] >= 1
    assert "sop/" in sop["Berkas"]
    assert any(k["Berkas"] == "BELUM ADA BERKAS YANG MENJAWAB" for k in kriteria)
    # The same as a folder; the paper is drawn again where its file is gone.
    (uji.ctx.folder.dokumen / satu.berkas).unlink()
    lagi = tmp_path / "arsip"
    assert arsip_tahun.tulis_folder(arsip_tahun.susun_arsip(uji.ctx, TAHUN), lagi) == ()
    assert (lagi / surat[0]["Berkas"]).read_bytes() == final
    with pytest.raises(BasisDataGalat, match="tidak ditimpa"):
        arsip_tahun.tulis_folder(keluar, lagi)
    arsip_tahun.catat_arsip(uji.ctx, keluar)


@pytest.mark.luas
def test_a_file_that_was_changed_stays_behind_with_the_reason(kantor, tmp_path):
    uji, satu = kantor
    (uji.ctx.folder.dokumen / satu.berkas).write_bytes(b"%PDF-1.4\nyang lain\n")
    next(uji.ctx.folder.bukti.glob("*")).unlink()
    keluar = tmp_path / "arsip"
    gagal = arsip_tahun.tulis_folder(arsip_tahun.susun_arsip(uji.ctx, TAHUN), keluar)
    assert len(gagal) == 2
    daftar = rows((keluar / f"Daftar arsip {TAHUN}.xlsx").read_bytes())
    assert sum(b["Keadaan"].startswith("TIDAK DISERTAKAN") for b in daftar) == 2
    # Gone, and what is frozen of it is damaged: nothing is drawn, and the others still go.
    (uji.ctx.folder.dokumen / satu.berkas).unlink()
    with uji.ctx.engine.begin() as tulis:
        tulis.exec_driver_sql("UPDATE dokumen SET beku = replace(beku, 'Contoh', 'Bukan')")
    lagi = arsip_tahun.tulis_folder(arsip_tahun.susun_arsip(uji.ctx, TAHUN), tmp_path / "lagi")
    assert lagi == gagal


@pytest.mark.luas
@pytest.mark.parametrize("tulis", [arsip_tahun.tulis_zip, arsip_tahun.tulis_folder])
def test_what_is_stopped_leaves_nothing_behind(kantor, tmp_path, tulis):
    uji, _ = kantor
    keluar = arsip_tahun.susun_arsip(uji.ctx, TAHUN)

    def stop(ke, _dari, _teks):
        if ke == len(keluar.berkas) - 1:
            raise Cancelled

    tempat = tmp_path / "keluar"
    tempat.mkdir()
    with pytest.raises(Cancelled):
        tulis(keluar, tempat / "arsip", stop)
    assert list(tempat.iterdir()) == []


def test_who_takes_papers_out(uji):
    uji.masuk("staf-a")
    with pytest.raises(IzinDitolak):
        arsip_tahun.susun_arsip(uji.ctx, TAHUN)


def test_the_mapping_names_papers_and_documents_that_there_are():
    naskah, dokumen = {satu.value for satu in KodeDokumen}, {satu.value for satu in MacamDokumen}
    for satu in arsip_tahun.load_kriteria():
        assert satu.naskah <= naskah
        assert satu.dokumen <= dokumen
        assert satu.kode.startswith(("B1", "B2", "B3", "C2"))
    isi = tomllib.loads(resource("arsip.toml").read_text())
    assert set(isi["naskah"]) - {"bawaan"} <= naskah
    kode = {satu.kode for satu in arsip.daftar_klasifikasi()}
    assert set(isi["naskah"].values()) <= kode
