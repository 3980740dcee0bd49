"""Papers and tables out of the program: every kind, atomically, by whoever may."""

import os
from io import BytesIO

import pytest
from kantor_uji import JULI, TAHUN, TW3, A, B, change_indikator, make_plan, write_plan
from openpyxl import load_workbook
from pdf_teks import pdf_text

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BasisDataGalat, DataTidakSah, IzinDitolak
from sakip_desktop.domain.periode import semester, setahun
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.tanda_terima import CaraSerah
from sakip_desktop.reports.registri import DOKUMEN, Bahan
from sakip_desktop.services import ekspor, rencana, riwayat
from sakip_desktop.services.formulir_terbit import buat_formulir, cari_formulir
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.konsep import period_of_kind
from sakip_desktop.services.tanda_terima import catat_keluar, catat_kembali, daftar_formulir

PERIODE = (JULI, TW3, semester(TAHUN, 2), setahun(TAHUN))


# A paper with words has one shape, whatever its period: twice is enough. Quick is every 4th paper,
# filled, for a quarter (each paper once is in test_ekspor_semua).
SEMUA = [
    pytest.param(
        kode,
        periode,
        terisi,
        id=f"{kode}-{periode}-{'filled' if terisi else 'empty'}",
        marks=() if ke % 4 == 0 and (periode, terisi) == (TW3, True) else pytest.mark.luas,
    )
    for ke, kode in enumerate(DOKUMEN)
    for periode in PERIODE
    for terisi in (False, True)
    if kode not in JENIS or (periode, terisi) in ((JULI, False), (TW3, True))
]


@pytest.mark.parametrize(("kode", "periode", "terisi"), SEMUA)
def test_every_paper_of_every_kind_of_period_is_made_and_readable(uji, kode, periode, terisi):
    if terisi:
        uji.penuhi(A)
    uji.masuk("kabag")
    per_unit = DOKUMEN[kode].bahan in {Bahan.FORMULIR, Bahan.TANDA_TERIMA}
    unit_id = uji.unit[A] if per_unit else None
    isi = ekspor.render(uji.ctx, kode, periode, unit_id)
    if DOKUMEN[kode].akhiran == "xlsx":
        assert load_workbook(BytesIO(isi)).active.max_row > 4
    else:
        teks = pdf_text(isi)
        assert "Sekretariat DPRD Kabupaten Contoh".upper() in teks.upper()
        tertulis = period_of_kind(JENIS[kode], periode) if kode in JENIS else periode
        assert tertulis.label.upper() in teks.upper()


def test_the_list_of_codes_is_the_registry(uji):
    assert dict(ekspor.kode_dokumen()) == {kode: satu.judul for kode, satu in DOKUMEN.items()}


def test_every_document_of_the_registry_has_its_own_way_to_be_drawn():
    assert list(KodeDokumen) == list(DOKUMEN)
    assert {*ekspor._GAMBAR, *JENIS} == set(KodeDokumen)
    cara = [*ekspor._GAMBAR.values(), *(jenis.gambar for jenis in JENIS.values())]
    assert len(set(cara)) == len(DOKUMEN)


def test_a_new_code_is_never_taken_for_another_document(uji, monkeypatch):
    uji.masuk("kabag")
    bahan = ekspor.collect(uji.ctx, KodeDokumen.REKAPITULASI, JULI)
    monkeypatch.delitem(ekspor._GAMBAR, KodeDokumen.REKAPITULASI)
    with pytest.raises(KeyError):
        ekspor.make(bahan, KodeDokumen.REKAPITULASI)
    with pytest.raises(DataTidakSah, match="Dokumen “rekapitulasi-2” tidak dikenal"):
        ekspor.make(bahan, "rekapitulasi-2")
    with pytest.raises(TypeError, match="LaporanPengukuran instead of Formulir"):
        ekspor.make(bahan, KodeDokumen.FORMULIR)


@pytest.mark.luas
def test_the_list_shows_office_papers_first_then_the_forms_that_i_see(uji):
    semua = ekspor.daftar_dokumen(uji.masuk("pengisi-a").ctx, JULI)
    assert [(s.kode, s.unit_nama) for s in semua] == [
        ("pengukuran-kinerja", ""),
        ("rekapitulasi", ""),
        ("ringkasan-pimpinan", ""),
        ("rencana-tindak-lanjut-excel", ""),
        ("formulir-kosong", A),
        ("formulir", A),
        ("kertas-kerja", A),
        ("kertas-kerja-excel", A),
        ("tanda-terima", A),
    ]
    assert [s.keadaan for s in semua] == [
        *["DRAF"] * 3, "", "", "Belum dikirim", "DRAF", "DRAF", ""
    ]  # fmt: skip
    kantor = ekspor.daftar_dokumen(uji.masuk("kabag").ctx, JULI)
    kode = [(s.kode, s.keadaan) for s in kantor if not s.unit_nama]
    assert kode[-2] == ("tanda-terima-daftar", "")
    uji.kirim(A)
    assert ekspor.daftar_dokumen(uji.ctx, JULI)[5].keadaan == "Dikirim"
    assert all(satu.asal.split(":")[0] in {"regulasi", "seed", "usulan"} for satu in semua)
    unit = {s.unit_nama for s in ekspor.daftar_dokumen(uji.masuk("kabag").ctx, JULI)}
    assert unit == {"", A, B}
    uji.ukur()
    assert ekspor.daftar_dokumen(uji.masuk("kabag").ctx, JULI)[0].keadaan == "Final"


def test_staf_export_nothing(uji, tmp_path):
    uji.masuk("staf-a")
    for coba in (
        lambda: ekspor.daftar_dokumen(uji.ctx, JULI),
        lambda: ekspor.ekspor(uji.ctx, "rekapitulasi", JULI, tmp_path / "x.xlsx"),
        lambda: ekspor.ekspor(uji.ctx, "formulir", JULI, tmp_path / "x.pdf", uji.unit[A]),
    ):
        with pytest.raises(IzinDitolak):
            coba()
    assert not list(tmp_path.glob("x.*"))


def test_a_form_of_another_unit_is_not_mine_to_export(uji, tmp_path):
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak, match="milik unit lain"):
        ekspor.ekspor(uji.ctx, "formulir", JULI, tmp_path / "x.pdf", uji.unit[B])
    ekspor.ekspor(uji.ctx, "formulir", JULI, tmp_path / "x.pdf", uji.unit[A])


@pytest.mark.luas
def test_a_kertas_kerja_shows_what_the_person_may_see(uji, tmp_path):
    """The office's to who reads the recap; to a unit its own figures, in PDF and Excel."""
    uji.penuhi(A).penuhi(B)
    seluruh = pdf_text(ekspor.render(uji.masuk("kabag").ctx, "kertas-kerja", JULI))
    assert all(f"Indikator {kode}" in seluruh for kode in ("A1", "A2", "A4", "B1"))
    satu = pdf_text(ekspor.render(uji.ctx, "kertas-kerja", JULI, uji.unit[B]))
    assert "Indikator B1" in satu
    assert "Indikator A1" not in satu
    for akun in ("pengisi-a", "atasan-a"):
        uji.masuk(akun)
        for unit_id in (None, uji.unit[A]):
            milik = pdf_text(ekspor.render(uji.ctx, "kertas-kerja", JULI, unit_id))
            assert "Hanya Bagian A" in milik
            assert "Indikator A1" in milik
            assert "Indikator B1" not in milik
            assert "Bagian B" not in milik
        with pytest.raises(IzinDitolak, match="milik unit lain"):
            ekspor.render(uji.ctx, "kertas-kerja", JULI, uji.unit[B])
    buku = load_workbook(BytesIO(ekspor.render(uji.ctx, "kertas-kerja-excel", JULI)))
    isi = [str(sel) for lembar in buku for baris in lembar.values for sel in baris if sel]
    assert {"A1", "SK1", "Hanya Bagian A"} <= set(isi)
    assert not {"B1", "SK2", "S1"} & set(isi)
    uji.masuk("admin")
    with pytest.raises(IzinDitolak):
        ekspor.render(uji.ctx, "kertas-kerja", JULI)
    assert not any(s.kode.startswith("kertas") for s in ekspor.daftar_dokumen(uji.ctx, JULI))
    with pytest.raises(DataTidakSah, match="Unitnya tidak ada"):
        ekspor.render(uji.masuk("kabag").ctx, "kertas-kerja", JULI, "tidak-ada")


def test_an_unknown_code_and_a_form_without_unit_are_sentences(uji):
    uji.masuk("kabag")
    with pytest.raises(DataTidakSah, match=r"Dokumen “lain” tidak dikenal\. Yang ada: formulir"):
        ekspor.render(uji.ctx, "lain", JULI)
    with pytest.raises(DataTidakSah, match="milik satu unit"):
        ekspor.render(uji.ctx, "formulir", JULI)


def forms_of(uji, nama=A):
    """Code, number and shape of every form that was recorded for a unit."""
    return [
        (satu.kode, satu.nomor, satu.bentuk.value)
        for satu in daftar_formulir(uji.masuk("perencana").ctx, JULI, uji.unit[nama])
    ]


def test_a_saved_form_is_recorded_under_the_code_on_its_pages_and_printed_again_under_it(
    uji, tmp_path
):
    uji.masuk("pengisi-a")
    assert "Kode formulir" not in pdf_text(ekspor.render(uji.ctx, "formulir", JULI, uji.unit[A]))
    assert forms_of(uji) == [], "looking at a form records nothing"
    uji.masuk("pengisi-a")
    ekspor.ekspor(uji.ctx, "formulir-kosong", JULI, tmp_path / "x.pdf", uji.unit[A])
    ((kode, nomor, bentuk),) = forms_of(uji)
    assert (nomor, bentuk) == (1, "kertas")
    for akun, apa in (("pengisi-a", "formulir"), ("kabag", "formulir-kosong")):
        ekspor.ekspor(uji.masuk(akun).ctx, apa, JULI, tmp_path / "y.pdf", uji.unit[A])
        teks = pdf_text((tmp_path / "y.pdf").read_bytes())
        assert f"{kode[:4]} {kode[4:]}" in teks
        assert "Nomor 1, dibuat 1 Agustus 2025" in teks
    assert forms_of(uji) == [(kode, 1, "kertas")]
    assert cari_formulir(uji.ctx, f" {kode[:4].lower()} {kode[4:]}").unit_id == uji.unit[A]
    catat_kembali(uji.ctx, [daftar_formulir(uji.ctx, JULI)[0].id], CaraSerah.KERTAS, "Rina")
    ekspor.ekspor(uji.ctx, "formulir", JULI, tmp_path / "z.pdf", uji.unit[A])
    assert len(forms_of(uji)) == 1, "what came back is still the form of that code"
    plan = change_indikator(make_plan(), "A1", definisi="Definisi baru")
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "baru.xlsx", plan), TAHUN)
    ekspor.ekspor(uji.ctx, "formulir-kosong", JULI, tmp_path / "z.pdf", uji.unit[A])
    assert [satu[1] for satu in forms_of(uji)] == [1, 2], "what the plan asks now is another form"


@pytest.mark.luas
def test_a_form_that_went_out_as_a_file_is_printed_under_the_files_code(uji, tmp_path):
    buat_formulir(uji.masuk("tim").ctx, [uji.unit[A]], JULI, tmp_path / "keluar")
    ((kode, _, _),) = forms_of(uji)
    uji.penuhi(A)
    ekspor.ekspor(uji.ctx, "formulir", JULI, tmp_path / "x.pdf", uji.unit[A])
    assert f"{kode[:4]} {kode[4:]}" in pdf_text((tmp_path / "x.pdf").read_bytes())
    assert len(forms_of(uji)) == 1


@pytest.mark.luas
def test_no_code_where_nobody_collects_or_the_person_hands_nothing_out(uji, tmp_path):
    for akun, apa, periode in (
        ("perencana", "formulir", TW3),
        ("perencana", "formulir-kosong", setahun(TAHUN)),
        ("kabag", "formulir-kosong", JULI),
        ("atasan-a", "formulir", JULI),
    ):
        uji.masuk(akun)
        ekspor.ekspor(uji.ctx, apa, periode, tmp_path / "x.pdf", uji.unit[A])
        assert "Kode formulir" not in pdf_text((tmp_path / "x.pdf").read_bytes())
    assert forms_of(uji) == []


def test_a_receipt_is_of_one_unit_and_the_list_of_all_who_may_see_it(uji, tmp_path):
    for nama in (A, B):
        ekspor.ekspor(
            uji.masuk("tim").ctx, "formulir-kosong", JULI, tmp_path / "x.pdf", uji.unit[nama]
        )
    semua = daftar_formulir(uji.ctx, JULI)
    catat_keluar(uji.ctx, [satu.id for satu in semua], CaraSerah.KERTAS, "Rina (Contoh)")
    daftar = pdf_text(ekspor.render(uji.ctx, "tanda-terima-daftar", JULI))
    assert daftar.count("Rina (Contoh)") == 2
    milik = pdf_text(ekspor.render(uji.masuk("pengisi-a").ctx, "tanda-terima", JULI, uji.unit[A]))
    assert "kepada Rina (Contoh)" in milik
    assert "Bagian B" not in milik
    with pytest.raises(IzinDitolak):
        ekspor.render(uji.ctx, "tanda-terima-daftar", JULI)
    with pytest.raises(IzinDitolak):
        ekspor.render(uji.ctx, "tanda-terima", JULI, uji.unit[B])
    with pytest.raises(DataTidakSah, match="milik satu unit"):
        ekspor.render(uji.ctx, "tanda-terima", JULI)
    assert (
        ekspor.suggest_name("tanda-terima", JULI, A, "pdf") == "tanda-terima 2025-07 bagian-a.pdf"
    )


def test_an_export_stands_in_the_journal(uji, tmp_path):
    uji.masuk("kabag")
    path = tmp_path / "baru" / "x.xlsx"
    ekspor.ekspor(uji.ctx, "rekapitulasi", JULI, path)
    assert path.stat().st_size > 0
    baris = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (baris.label, baris.nama) == (
        "Ekspor Rekapitulasi Pengukuran Kinerja Juli 2025",
        "Kabag (Contoh)",
    )


def test_a_place_that_cannot_be_written_leaves_the_old_file_whole(uji, tmp_path, monkeypatch):
    uji.masuk("kabag")
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"yang lama")
    jurnal = uji.isi_basis_data()

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "fsync", refuse)  # the medium refuses at the last moment
    with pytest.raises(BasisDataGalat, match="hanya boleh dibaca"):
        ekspor.save(ekspor.render(uji.ctx, "rekapitulasi", JULI), path)
    monkeypatch.undo()
    assert path.read_bytes() == b"yang lama"
    assert [satu.name for satu in tmp_path.glob("x*")] == ["x.xlsx"]
    assert uji.isi_basis_data() == jurnal


@pytest.mark.parametrize("apa", ["folder", "berkas sebagai folder"])
def test_a_target_that_is_no_file_is_a_sentence(uji, tmp_path, apa):
    uji.masuk("kabag")
    path = tmp_path / "x.xlsx"
    if apa == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"berkas")
        path = path / "y.xlsx"
    with pytest.raises(BasisDataGalat):
        ekspor.ekspor(uji.ctx, "rekapitulasi", JULI, path)
    assert not list(tmp_path.glob("*.tmp"))


def test_a_stopped_export_leaves_nothing(uji, tmp_path):
    uji.penuhi(A).masuk("kabag")

    def stop(*_):
        raise Cancelled

    path = tmp_path / "x.pdf"
    with pytest.raises(Cancelled):
        ekspor.ekspor(uji.ctx, "pengukuran-kinerja", JULI, path, progress=stop)
    assert not list(tmp_path.glob("x*"))


def test_the_name_of_a_file_tells_what_it_is():
    assert (
        ekspor.suggest_name("pengukuran-kinerja", TW3, "", "pdf")
        == "pengukuran-kinerja 2025-TW3.pdf"
    )
    assert (
        ekspor.suggest_name("formulir", JULI, "Bagian A/B: Umum", "pdf")
        == "formulir 2025-07 bagian-ab-umum.pdf"
    )
    # A paper of a whole year is named after the year, whatever period it is looked at in.
    nama = ekspor.suggest_name("perjanjian-kinerja", TW3, "", "pdf", urut=2)
    assert nama == "perjanjian-kinerja 2025 2.pdf"
    nama = ekspor.suggest_name("undangan", JULI, "", "pdf", urut=2, draf=True)
    assert nama == "undangan 2025-07 2 (DRAF).pdf"
