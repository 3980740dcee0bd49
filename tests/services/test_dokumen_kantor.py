"""The register of the office's documents, and the procedures that look into it."""

from datetime import date

import pytest
from berkas_uji import docx, pdf
from kantor_uji import PENGUKURAN, TAHUN

from sakip_desktop.domain.dokumen_kantor import MacamDokumen, kinds_missing
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.kata_sop import find_meant
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.services import alur, ceklis, dokumen_kantor, sk_tim
from sakip_desktop.services.dokumen_kantor import DokumenInput


def typed(**lain):
    isi = {"tahun": TAHUN, "macam": MacamDokumen.RENSTRA, "judul": "Renstra 2021–2026"}
    return DokumenInput(**isi | lain)


def listed(uji, **lain):
    return dokumen_kantor.daftar_dokumen_kantor(uji.ctx, TAHUN, **lain)


def test_a_document_is_entered_corrected_replaced_and_retired(uji, tmp_path):
    uji.masuk("tim")
    satu_berkas, dua_berkas = tmp_path / "CON.pdf", tmp_path / "renstra.docx"
    satu_berkas.write_bytes(pdf("satu"))
    dua_berkas.write_bytes(docx())
    perubahan = dokumen_kantor.simpan_dokumen(uji.ctx, typed(nomor=" 7  Tahun 2021 "))
    assert perubahan.jenis == {Jenis.DOKUMEN, Jenis.ALUR}
    [satu] = listed(uji)
    assert (satu.nomor, satu.isi, satu.ditambah_oleh) == ("7 Tahun 2021", None, "Tim (Contoh)")
    ubah = typed(id=satu.id, versi=1, berkas=satu_berkas, tanggal=date(2021, 3, 3))
    dokumen_kantor.simpan_dokumen(uji.ctx, ubah)
    [satu] = listed(uji)
    assert (satu.nama, satu.nomor, satu.versi) == ("_CON.pdf", "", 2)
    assert satu.ringkas == "Renstra 2021–2026, 3 Maret 2021"
    assert dokumen_kantor.isi_dokumen_kantor(uji.ctx, satu) == pdf("satu")
    with pytest.raises(SudahBerubah):
        dokumen_kantor.simpan_dokumen(uji.ctx, typed(id=satu.id, versi=1))
    ganti = typed(id=satu.id, versi=2, berkas=dua_berkas)
    dokumen_kantor.simpan_dokumen(uji.ctx, ganti)
    [dua] = listed(uji)
    assert dua.id != satu.id
    assert dua.nama == "renstra.docx"
    lama = next(s for s in listed(uji, dengan_dicabut=True) if s.dicabut_pada)
    assert dokumen_kantor.isi_dokumen_kantor(uji.ctx, lama) == pdf("satu"), "its file stays"
    dokumen_kantor.cabut_dokumen(uji.ctx, dua.id, dua.versi)
    assert listed(uji) == ()
    with pytest.raises(DataTidakSah, match="sudah dicabut"):
        dokumen_kantor.cabut_dokumen(uji.ctx, dua.id, dua.versi)


def test_bad_entries_get_a_sentence_and_keep_nothing(uji, tmp_path):
    palsu = tmp_path / "palsu.pdf"
    palsu.write_bytes(b"MZ")
    uji.masuk("perencana")
    dokumen_kantor.simpan_dokumen(uji.ctx, typed())
    sebelum = uji.isi_basis_data()
    for lain, jenis, kata in (
        ({}, DataTidakSah, "sudah ada untuk 2025"),
        ({"judul": "renstra 2021–2026 "}, DataTidakSah, "sudah ada untuk 2025"),
        ({"macam": MacamDokumen.LAINNYA, "judul": " "}, DataTidakSah, "belum berjudul"),
        ({"judul": "x" * 501}, DataTidakSah, "terlalu panjang"),
        ({"judul": "B", "catatan": "x" * 1001}, DataTidakSah, "terlalu panjang"),
        ({"judul": "B", "tautan": "file:///x"}, DataTidakSah, "Tautan"),
        ({"judul": "B", "tahun": 12}, DataTidakSah, "1900 sampai"),
        ({"judul": "B", "berkas": palsu}, BerkasDitolak, "Isinya bukan PDF"),
    ):
        with pytest.raises(jenis, match=kata):
            dokumen_kantor.simpan_dokumen(uji.ctx, typed(**lain))
    for akun in ("pengisi-a", "kabag", "pimpinan", "admin", "pemeriksa"):
        assert len(listed(uji.masuk(akun))) == 1
        with pytest.raises(IzinDitolak):
            dokumen_kantor.simpan_dokumen(uji.ctx, typed(judul="B", berkas=palsu))
    with pytest.raises(IzinDitolak):
        listed(uji.masuk("staf-a"))
    assert uji.isi_basis_data() == sebelum


def items(uji, langkah):
    berjalan = uji.langkah(langkah, sop=PENGUKURAN)
    return {satu.butir: satu for satu in ceklis.ceklis(uji.ctx, berjalan.id)}


def test_the_list_of_a_step_ticks_itself_by_the_register(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUKURAN, uji.siklus().periode)
    [kode] = [
        satu.langkah.kode
        for satu in uji.siklus(PENGUKURAN).langkah
        if "Renstra" in satu.langkah.kelengkapan
    ]
    renstra = items(uji, kode)["Renstra"]
    assert not renstra.ada
    assert renstra.asal == "Tercentang sendiri bila ada di Dokumen kantor 2025."
    assert items(uji, kode)["Juknis pengukuran kinerja"].asal != renstra.asal
    dokumen_kantor.simpan_dokumen(uji.ctx, typed(nomor="7"))
    dokumen_kantor.simpan_dokumen(uji.ctx, typed(tahun=TAHUN - 1, judul="Renstra lama"))
    renstra = items(uji, kode)["Renstra"]
    assert (renstra.ada, renstra.otomatis) == (True, True)
    assert renstra.asal.startswith("Dokumen kantor 2025: Renstra 2021–2026, nomor 7.")
    assert "Berkasnya belum ada" in renstra.asal
    [satu] = listed(uji)
    dokumen_kantor.cabut_dokumen(uji.ctx, satu.id, satu.versi)
    assert not items(uji, kode)["Renstra"].ada


def test_the_decree_in_force_counts_as_a_reference_and_not_twice(uji, tmp_path):
    """``sk_tim`` holds it; the register shows it until its paper is entered here."""
    uji.masuk("perencana")
    masa = {"tanggal": date(TAHUN, 1, 5), "mulai": date(TAHUN, 1, 5)}
    perubahan = sk_tim.simpan_sk(
        uji.ctx, sk_tim.SkTimInput(nomor="188/1", sampai=date(TAHUN, 12, 31), **masa)
    )
    assert Jenis.DOKUMEN in perubahan.jenis
    sk_tim.simpan_sk(uji.ctx, sk_tim.SkTimInput(nomor="187", sampai=date(TAHUN, 6, 30), **masa))
    [satu] = listed(uji)
    assert (satu.macam, satu.nomor, satu.rujukan) == (MacamDokumen.SK_TIM, "188/1", "Daftar SK Tim")
    assert MacamDokumen.SK_TIM not in kinds_missing(listed(uji))
    assert find_meant("SK Tim", listed(uji)) == satu
    assert dokumen_kantor.daftar_dokumen_kantor(uji.ctx, TAHUN + 1) == (), "it holds no longer"
    with pytest.raises(DataTidakSah, match="tidak dicabut"):
        dokumen_kantor.cabut_dokumen(uji.ctx, satu.id, satu.versi)
    berkas = tmp_path / "sk.pdf"
    berkas.write_bytes(pdf("sk"))
    isi = {"macam": MacamDokumen.SK_TIM, "judul": "", "nomor": "188/1", "berkas": berkas}
    dokumen_kantor.simpan_dokumen(uji.ctx, typed(**isi))
    [satu] = listed(uji)
    assert (satu.nama, satu.rujukan) == ("sk.pdf", "")
