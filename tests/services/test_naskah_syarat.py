"""The checklist of a draft, the words of a difference, and a draft that is given up."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import JULI
from pdf_teks import pdf_text
from test_naskah_final import draft, finish, numbered

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.isi_rekam import Beda
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.naskah import CaraTtd, KeadaanNaskah, PilihanTtd, Wewenang
from sakip_desktop.services import agenda
from sakip_desktop.services.naskah import final, konsep
from sakip_desktop.services.naskah.batal import batalkan_naskah
from sakip_desktop.services.naskah.kata_beda import place_of
from sakip_desktop.services.naskah.penanda import orang_pilihan, siapa_menandatangani
from sakip_desktop.services.naskah.senarai import senarai
from sakip_desktop.services.naskah.susun import gambar


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def lacking(uji, naskah):
    """What a draft lacks, with the field that each is about."""
    return {s.kunci: s.isi for s in final.syarat_naskah(uji.ctx, naskah) if s.terpenuhi is False}


def outsider(nip):
    return PilihanTtd(luar=PenandaTangan(sebagai="", jabatan="Bupati", nama="Bupati", nip=nip))


def test_every_lack_names_its_field(tim):
    usul = replace(konsep.usulkan(tim.ctx, KodeDokumen.UNDANGAN, JULI), tempat="")
    assert set(lacking(tim, usul)) == {"tanggal", "nomor", "hari"}  # the office has its place
    naskah = numbered(tim)
    assert lacking(tim, naskah) == {}
    for hari, kata in (
        ("2025-08-03", "Rapatnya Minggu, 3 Agustus 2025, bukan hari kerja."),
        ("2025-08-17", "Rapatnya Minggu, 17 Agustus 2025, bukan hari kerja (Hari Kemerdekaan"),
        ("2025-07-31", "Rapatnya Kamis, 31 Juli 2025, sebelum tanggal surat."),
    ):  # told, not refused
        rapat = replace(naskah.isian, teks={**naskah.isian.teks, "hari": hari})
        semua = final.syarat_naskah(tim.ctx, replace(naskah, isian=rapat))
        (isi,) = [s.isi for s in semua if s.terpenuhi is None]
        assert isi.startswith(kata)
    for pilihan, kata in (
        (outsider("123"), "3 angka, bukan 18"),
        (PilihanTtd(peran=Peran.ADMIN, orang_id=tim.orang["tamu"]), ""),
        (PilihanTtd(atasan=True, sebagai="Mengetahui,"), "Mengetahui: tidak ada pejabatnya"),
    ):
        kurang = lacking(tim, replace(naskah, penanda=(pilihan,))).get("penanda", "")
        assert kata in kurang
        assert bool(kata) == bool(kurang)
    tte = lacking(tim, replace(naskah, cara=CaraTtd.TTE))
    assert "TTE memerlukannya" in tte["penanda"]
    paraf = lacking(tim, replace(naskah, paraf=(outsider("1"),)))
    assert paraf["penanda"].startswith("Paraf: ")
    # Before anybody held a title he cannot sign by name.
    dulu = replace(
        naskah, tanggal=date(2001, 1, 2), penanda=(PilihanTtd(orang_id=tim.orang["kabag"]),)
    )
    assert "tidak memegang jabatan" in lacking(tim, dulu)["penanda"]
    atas = (Wewenang.ATAS_NAMA, Wewenang.UNTUK_BELIAU)
    pilih = tuple(PilihanTtd(peran=Peran.PERENCANA, wewenang=satu) for satu in atas)
    rekam, syarat = final.periksa_konsep(tim.ctx, replace(naskah, penanda=pilih))
    assert [satu.atas_nama for satu in rekam.kepala.penanda_tangan] == [
        "a.n. Jabatan pimpinan",
        "a.n. Jabatan pimpinan\nJabatan kabag\nu.b.",
    ]
    assert all(satu.terpenuhi for satu in syarat)
    kertas = pdf_text(gambar(KodeDokumen.UNDANGAN, rekam))
    assert "a.n. Jabatan pimpinan, Jabatan kabag u.b. Jabatan perencana" in kertas.replace(
        "pimpinan Jabatan", "pimpinan, Jabatan"
    )
    ttd, _ = siapa_menandatangani(tim.ctx, dulu)
    assert ttd[0].kurang
    assert "Kabag (Contoh)" in [satu.nama for satu in orang_pilihan(tim.ctx, naskah)]


@pytest.mark.luas
def test_a_paper_of_a_step_is_held_against_the_step_while_it_is_open(tim):
    def said(akhir):
        usul = konsep.usulkan(tim.ctx, KodeDokumen.LAPORAN_PENGUMPULAN, JULI)
        naskah = replace(usul, siklus_id=tim.siklus().id)
        rekam, syarat = final.periksa_konsep(tim.ctx, naskah)
        assert rekam.kepala.kode is KodeDokumen.LAPORAN_PENGUMPULAN
        return [(s.terpenuhi, s.isi) for s in syarat if s.isi.endswith(akhir)]

    assert said("SOP terpenuhi.") == []  # its step is not open yet
    assert said("belum dikirim.") == [
        (False, "Langkah 8 SOP: Formulir Bagian A belum dikirim."),
        (False, "Langkah 8 SOP: Formulir Bagian B belum dikirim."),
    ]
    assert said("naskah ini.") == [
        (None, "Belum giliran langkah 10 SOP, yang mengeluarkan naskah ini.")
    ]
    tim.sampai_analisa().masuk("perencana")
    assert said("SOP terpenuhi.") == [(True, "Syarat langkah 10 SOP terpenuhi.")]


def test_a_report_of_figures_waits_until_they_are_complete_explained_and_approved(tim):
    def said():
        usul = konsep.usulkan(tim.ctx, KodeDokumen.LAPORAN_PENGUKURAN, JULI)
        return [(s.terpenuhi, s.isi) for s in final.syarat_naskah(tim.ctx, usul) if not s.kunci]

    assert (False, "Isian belum lengkap: A1, A2, A4, B1.") in said()
    assert any(isi.startswith("Pengukuran Juli 2025 belum dimulai") for _, isi in said())
    tim.masuk("pengisi-a").isi("A1", "nilai", "25")  # more than twice its target
    tim.masuk("perencana")
    assert (False, "Temuan belum dijelaskan: A1.") in said()
    tim.masuk("pengisi-a").isi("A1", "nilai", "10")
    tim.sampai_analisa().jalan("")
    tim.ukur()
    tim.masuk("perencana")
    assert (True, "Tidak ada temuan yang belum dijelaskan.") in said()
    assert any(baik and isi.startswith("Disetujui ") for baik, isi in said())


def test_a_draft_that_is_given_up_keeps_its_line_and_its_number_is_not_given_again(tim):
    naskah = numbered(tim)
    with pytest.raises(DataTidakSah, match="Alasannya"):
        batalkan_naskah(tim.ctx, naskah.id, naskah.versi, " ")
    with pytest.raises(SudahBerubah):
        batalkan_naskah(tim.ctx, naskah.id, naskah.versi + 7, "Rapat ditiadakan")
    for akun in ("pemeriksa", "pimpinan"):
        tim.masuk(akun)
        with pytest.raises(IzinDitolak):
            batalkan_naskah(tim.ctx, naskah.id, naskah.versi, "Rapat ditiadakan")
    tim.masuk("tim")
    batalkan_naskah(tim.ctx, naskah.id, naskah.versi, "Rapat ditiadakan")
    tim.masuk("perencana")
    (baris,) = [s for s in senarai(tim.ctx, JULI) if s.naskah is not None]
    assert baris.naskah.keadaan is KeadaanNaskah.BATAL
    assert (baris.naskah.alasan, baris.naskah.nomor) == ("Rapat ditiadakan", "")
    (nomor,) = agenda.daftar_agenda(tim.ctx, agenda.Buku.KELUAR, 2025)
    assert (nomor.keadaan, nomor.alasan) == ("batal", "Rapat ditiadakan")
    lagi = konsep.simpan_naskah(tim.ctx, replace(draft(tim), tanggal=date(2025, 8, 2)))
    assert agenda.beri_nomor(tim.ctx, lagi.id, lagi.versi).nomor != nomor.nomor
    with pytest.raises(DataTidakSah, match="tidak dibatalkan"):
        batalkan_naskah(tim.ctx, naskah.id, baris.naskah.versi, "Sekali lagi")


@pytest.mark.luas
def test_one_meeting_makes_three_papers(tim):
    batal = draft(tim)
    batalkan_naskah(tim.ctx, batal.id, batal.versi, "Rapat ditiadakan")
    undangan = draft(tim)
    isian = replace(undangan.isian, teks={**undangan.isian.teks, "waktu": "13.00"})
    undangan = konsep.simpan_naskah(tim.ctx, replace(undangan, isian=isian, perihal="awal"))
    for kode in (KodeDokumen.DAFTAR_HADIR, KodeDokumen.NOTULEN):
        usul = konsep.usulkan(tim.ctx, kode, JULI)
        assert (usul.induk_id, usul.perihal) == (undangan.id, "awal")
        assert usul.isian.text("waktu") == "13.00"
        assert usul.isian.day("hari") == date(2025, 8, 5)


@pytest.mark.luas
def test_what_is_final_cannot_be_given_up(tim):
    naskah = numbered(tim)
    finish(tim, naskah)
    with tim.ctx.read() as sesi:
        kini = konsep.find_naskah(tim.ctx, sesi, naskah.id)
    with pytest.raises(DataTidakSah, match="dokumen final tetap berlaku"):
        batalkan_naskah(tim.ctx, kini.id, kini.versi, "Salah")


@pytest.mark.parametrize(
    ("jalur", "kode", "tempat"),
    [
        (("isian", "teks", "hari"), KodeDokumen.UNDANGAN, "Hari dan tanggal"),
        (("isian", "teks", "hari"), None, "Hari"),
        (("kepala", "penanda_tangan", "1", "nip"), None, "Penanda tangan › baris 1 › NIP"),
        (("kelompok", "S1", "pengukuran", "A1", "figur", "2025-07", "nilai"), None,
         "S1 › A1 › Juli 2025 › Nilai"),
        (("kelompok", "S1", "pengukuran", "A1", "target", "2025-TW3"), None,
         "S1 › A1 › Target › Triwulan III 2025"),
        (("isian",), None, "Isian"),
    ],
)  # fmt: skip
def test_where_a_difference_is_stands_in_the_words_of_the_paper(jalur, kode, tempat):
    assert place_of(Beda(jalur, "1", "2"), kode) == tempat
