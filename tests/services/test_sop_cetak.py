"""Printing a procedure: from the command line without an office, in the office with its names."""

import pytest
from pdf_teks import pdf_text

from sakip_desktop.cli import parse, run
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.lembar_sop import KodeLembarSop, positions
from sakip_desktop.reports.registri import DOKUMEN_SOP
from sakip_desktop.services import sop_cetak

KODE = "pengumpulan-data-kinerja"


def test_the_command_prints_a_procedure_without_any_office(tmp_path, capsys):
    keluaran = tmp_path / "SOP pengumpulan.pdf"
    assert run(parse(["sop", "cetak", KODE, "--keluaran", str(keluaran), "--kertas", "F4"])) == 0
    assert str(keluaran) in capsys.readouterr().out
    teks = pdf_text(keluaran)
    assert "SOP PENGUMPULAN DATA KINERJA" in teks
    assert "430 menit + 5 hari" in teks
    assert "Draf, belum disetujui" in teks, "what nobody signed is a draft"
    assert list(tmp_path.iterdir()) == [keluaran], "no office was made beside it"
    lembar = tmp_path / "identifikasi.pdf"
    assert run(parse(["sop", "cetak", KODE, "--identifikasi", "--keluaran", str(lembar)])) == 0
    assert "LEMBAR KERJA IDENTIFIKASI KEGIATAN" in pdf_text(lembar)


@pytest.mark.parametrize(
    ("kata", "kalimat"),
    [
        (("tidak-ada", "--keluaran", "a.pdf"), "SOP “tidak-ada” tidak ada. Yang ada: "),
        ((KODE, "--keluaran", "a.docx"), "SOP selalu berkas .pdf."),
        ((KODE, "--keluaran", "berkas/a.pdf"), "a.pdf"),
    ],
)
def test_what_cannot_be_printed_is_refused_in_a_sentence(
    kata, kalimat, tmp_path, capsys, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    assert run(parse(["sop", "cetak", *kata])) == 1
    galat = capsys.readouterr().err
    assert kalimat in galat
    assert "Traceback" not in galat
    assert not list(tmp_path.rglob("a.*"))


def test_every_paper_of_the_registry_is_drawn_and_says_where_it_comes_from():
    assert list(DOKUMEN_SOP) == list(KodeLembarSop) == list(sop_cetak._GAMBAR)
    assert [satu.asal.jenis.value for satu in DOKUMEN_SOP.values()] == ["regulasi", "seed"]
    assert all(satu.asal.keterangan.endswith(".") for satu in DOKUMEN_SOP.values())
    with pytest.raises(DataTidakSah, match="Yang ada"):
        sop_cetak.find_sop("bukan")


def test_in_the_office_it_has_its_names_and_shows_where_the_cycle_stands(uji):
    uji.masuk("perencana")
    siklus = uji.siklus()
    lembar = sop_cetak.lembar_kantor(uji.ctx, siklus.sop, siklus)
    assert lembar.kantor == uji.ctx.kantor
    assert lembar.posisi == positions(siklus)
    assert set(lembar.posisi) == {satu.kode for satu in siklus.sop.langkah}
    teks = pdf_text(sop_cetak.cetak(lembar))
    assert lembar.pengesah.nama in teks
    assert uji.ctx.kantor.nama.upper() in teks
    gambar = sop_cetak.gambar(lembar)
    assert len(gambar.daerah) == len(siklus.sop.langkah)
    assert "sedang dikerjakan" in pdf_text(gambar.isi)
    assert "sedang dikerjakan" not in teks, "the paper is the procedure, not the cycle"
