"""The checklist of a paper: what it lacks to be signed, from its frozen data alone."""

from dataclasses import replace

import pytest
from kantor_uji import JULI, PENGUKURAN, TAHUN, A, B, person

from sakip_desktop.domain.periode import setahun
from sakip_desktop.services import alur, ekspor, kelengkapan, pengguna

TANDA = {True: "✓", False: "!", None: "·"}


def checklist(uji, kode, periode=JULI, nama=None):
    """Sentences of the checklist, each with its sign."""
    unit_id = uji.unit[nama] if nama else None
    bahan = ekspor.collect(uji.ctx, kode, periode, unit_id)
    return [
        f"{TANDA[satu.terpenuhi]} {satu.isi}" for satu in kelengkapan.check_kelengkapan(bahan, kode)
    ]


def test_an_empty_period_names_what_is_missing_and_how_many_more(uji):
    uji.masuk("kabag")
    semua = checklist(uji, "pengukuran-kinerja")
    assert semua[0] == "! Isian belum lengkap: A1, A2, A4, B1."
    assert semua[1] == "✓ Tidak ada temuan yang belum dijelaskan."
    assert semua[-1] == (
        "! Pengukuran Juli 2025 belum dimulai: Sekretaris DPRD atau Sekretaris Tim SAKIP "
        "memulainya di Tugas saya. Sampai disetujui tercetak tanda DRAF."
    )
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUKURAN, JULI)
    uji.masuk("kabag")
    semua = checklist(uji, "pengukuran-kinerja")
    assert semua[-1] == "! Pengukurannya belum disetujui; sampai itu tercetak tanda DRAF."


def test_more_than_five_are_counted(uji):
    uji.masuk("kabag")
    bahan = ekspor.collect(uji.ctx, "pengukuran-kinerja", setahun(TAHUN))
    kelompok = bahan.isi.kelompok[0]
    banyak = replace(kelompok, pengukuran=kelompok.pengukuran * 3)
    bahan = replace(bahan, isi=replace(bahan.isi, kelompok=(banyak,)))
    [pertama, *_] = kelengkapan.check_kelengkapan(bahan, "pengukuran-kinerja")
    assert pertama.isi == "Isian belum lengkap: A1, A2, A3, A1, A2, dan 4 lainnya."


@pytest.mark.luas
def test_an_approved_paper_lacks_only_the_nip_that_nobody_entered(uji):
    uji.sampai_analisa().jalan("")
    uji.ukur()
    uji.masuk("kabag")
    assert checklist(uji, "pengukuran-kinerja") == [
        "✓ Semua isian periode ini terisi.",
        "✓ Tidak ada temuan yang belum dijelaskan.",
        "! Penanda tangan: Jabatan kabag, Kabag (Contoh) (pada “Diperiksa oleh”): NIP belum ada.",
        (
            "! Penanda tangan: Jabatan pimpinan, Pimpinan (Contoh) (pada “Disetujui oleh”): "
            "NIP belum ada."
        ),
        "✓ Disetujui Pimpinan (Contoh), revisi 0.",
    ]


def test_a_signer_with_name_and_nip_is_named_and_not_ticked_before_anything_happened(uji):
    uji.masuk("admin")
    orang = person(
        "kabag", uji.unit, orang_id=uji.orang["kabag"], sandi="", nip="190001011920011001"
    )
    pengguna.save_orang(uji.ctx, orang)
    uji.masuk("kabag")
    semua = checklist(uji, "pengukuran-kinerja")
    assert "· Penanda tangan: Jabatan kabag, Kabag (Contoh) (pada “Diperiksa oleh”)." in semua
    assert not any(satu.startswith("✓") and "oleh" in satu for satu in semua)


def test_a_finding_is_open_until_it_is_explained(uji):
    uji.masuk("pengisi-a").isi("A1", "nilai", "500")
    uji.masuk("kabag")
    assert "! Temuan belum dijelaskan: A1." in checklist(uji, "pengukuran-kinerja")
    assert "! Temuan belum dijelaskan: A1." in checklist(uji, "formulir", nama=A)
    uji.masuk("pengisi-a").isi("A1", "penjelasan", "Dihitung ulang.")
    uji.masuk("kabag")
    for kode, nama in (("pengukuran-kinerja", None), ("formulir", A)):
        assert "✓ Tidak ada temuan yang belum dijelaskan." in checklist(uji, kode, nama=nama)


def test_money_above_the_pagu_is_a_finding_too(uji):
    uji.masuk("pengisi-b").isi_rupiah("SK2", "7.000.000")
    uji.masuk("kabag")
    assert "! Temuan belum dijelaskan: SK2." in checklist(uji, "formulir", nama=B)
    assert any(
        satu.startswith("! Temuan belum dijelaskan:") and "SK2" in satu
        for satu in checklist(uji, "pengukuran-kinerja")
    )


@pytest.mark.luas
def test_a_form_says_whether_it_was_sent(uji):
    uji.masuk("kabag")
    semua = checklist(uji, "formulir", nama=A)
    assert semua[0] == "! Isian belum lengkap: A1, A2, A4, SK1."
    assert semua[2] == "! Formulir belum dikirim, isinya masih dapat berubah."
    uji.kirim(A)
    uji.masuk("kabag")
    semua = checklist(uji, "formulir", nama=A)
    assert semua[0] == "✓ Semua isian periode ini terisi."
    assert semua[2] == "✓ Formulir sudah dikirim ke Tim SAKIP."


@pytest.mark.parametrize("kode", ["pengukuran-kinerja", "formulir"])
def test_where_nothing_is_measured_the_checklist_says_so(uji, kode):
    uji.masuk("kabag")
    nama = A if kode == "formulir" else None
    assert checklist(uji, kode, setahun(2031), nama)[0] in {
        "! Belum ada indikator yang diukur pada periode ini.",
        "! Tidak ada yang diisi unit ini pada periode ini.",
    }


def test_an_empty_form_needs_only_its_signers_and_a_table_none(uji):
    uji.masuk("kabag")
    assert all(
        "NIP" in satu or "Contoh" in satu for satu in checklist(uji, "formulir-kosong", nama=A)
    )
    assert checklist(uji, "formulir-kosong", nama=A)
    assert checklist(uji, "rekapitulasi") == []
