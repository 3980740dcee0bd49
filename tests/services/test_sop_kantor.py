"""What the office fixes about a procedure: the wording that it adopts, and its own identity."""

import re
import shutil
from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, PENGUMPULAN
from pdf_teks import pdf_text

from sakip_desktop.domain.errors import DataTidakSah, SudahBerubah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.lembar_sop import KodeLembarSop
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.paths import resource
from sakip_desktop.services import (
    alur,
    isian_sop,
    kebijakan,
    riwayat,
    siklus,
    sop_cetak,
    sop_kantor,
)
from sakip_desktop.services.sop_kantor import Anutan
from sakip_desktop.services.sop_peringatan import periksa_naskah

SETWAN, DINAS = "pengukuran-kinerja-setwan", "pengukuran-kinerja-dinas"


@pytest.fixture
def berkas_sop(tmp_path, monkeypatch):
    """The folder of the files that ship, to be changed."""
    folder = tmp_path / "sop-berkas"
    shutil.copytree(resource("sop"), folder)
    monkeypatch.setattr(siklus, "resource", lambda nama: folder if nama == "sop" else None)
    return folder


def later(folder, kode=PENGUKURAN):
    """The program brings a later version of a file."""
    berkas = folder / f"{kode}.toml"
    lama = berkas.read_text(encoding="utf-8")
    baru = lama.replace('judul = "Memerintahkan pengukuran', 'judul = "Menugaskan pengukuran')
    baru = baru.replace("versi        = 3", "versi        = 4")
    assert baru != lama
    berkas.write_text(baru, encoding="utf-8")


def row(uji, kode):
    return next(satu for satu in sop_kantor.daftar_sop_kantor(uji.ctx) if satu.kode == kode)


def save(uji, kode=PENGUKURAN, versi=0, **isian):
    sop_kantor.simpan_identitas(uji.ctx, kode, isian, versi=versi)


def paper(uji, kode=PENGUKURAN, lembar=KodeLembarSop.SOP):
    """The text of a procedure's paper as the office would print it."""
    naskah = sop_kantor.naskah_sop(uji.ctx, kode)
    draf = naskah.anutan is Anutan.BELUM
    return pdf_text(
        sop_cetak.cetak(sop_cetak.lembar_kantor(uji.ctx, naskah.sop, draf=draf), lembar)
    )


def page_size(pdf):
    """Width and height of the first page in millimetres."""
    kotak = re.search(rb"/MediaBox \[ ?0 0 ([0-9.]+) ([0-9.]+)", pdf)
    return " x ".join(str(round(float(satu) * 25.4 / 72)) for satu in kotak.groups())


def test_the_list_tells_kind_time_adoption_and_what_runs(uji):
    uji.masuk("perencana")
    assert [
        (satu.kode, satu.judul, satu.jenis, satu.waktu, satu.cocok, satu.berjalan)
        for satu in sop_kantor.daftar_sop_kantor(uji.ctx)
    ] == [
        (
            PENGUMPULAN,
            "Pengumpulan Data Kinerja",
            "Sekretariat DPRD",
            "430 menit + 5 hari",
            True,
            1,
        ),
        (SETWAN, f"Pengukuran Kinerja ({SETWAN})", "Sekretariat DPRD", "795 menit", True, 0),
        (
            *(PENGUKURAN, f"Pengukuran Kinerja ({PENGUKURAN})", "Sekretariat DPRD"),
            *("455 menit + 2 hari", True, 0),
        ),
        (
            *("pengukuran-kinerja-badan", "Pengukuran Kinerja (pengukuran-kinerja-badan)"),
            *("Badan", "795 menit", False, 0),
        ),
        (DINAS, f"Pengukuran Kinerja ({DINAS})", "Dinas", "590 menit", False, 0),
        (
            *("pengukuran-kinerja-kecamatan", "Pengumpulan dan Pengukuran Data Kinerja"),
            *("Kecamatan", "795 menit", False, 0),
        ),
    ]
    assert {satu.anutan for satu in sop_kantor.daftar_sop_kantor(uji.ctx)} == {Anutan.BELUM}
    assert [satu.periode for satu in sop_kantor.siklus_sop(uji.ctx, PENGUMPULAN, 2025)] == [JULI]
    assert sop_kantor.siklus_sop(uji.ctx, DINAS, 2025) == ()
    with pytest.raises(DataTidakSah, match="SOP “tidak-ada” tidak ada"):
        sop_kantor.naskah_sop(uji.ctx, "tidak-ada")


def test_tugas_saya_offers_what_fits_and_what_was_adopted(uji):
    uji.masuk("perencana")
    ditawarkan = [PENGUMPULAN, SETWAN, PENGUKURAN]
    assert [kode for kode, _ in alur.daftar_sop(uji.ctx)] == ditawarkan, "collecting comes first"
    assert dict(alur.daftar_sop(uji.ctx))[PENGUMPULAN] == "Pengumpulan Data Kinerja"
    sop_kantor.anut_sop(uji.ctx, DINAS, versi=0)
    assert [kode for kode, _ in alur.daftar_sop(uji.ctx)] == [
        *(PENGUMPULAN, DINAS, SETWAN, PENGUKURAN)
    ]
    sop_kantor.lepas_sop(uji.ctx, DINAS, versi=1)
    assert [kode for kode, _ in alur.daftar_sop(uji.ctx)] == ditawarkan


@pytest.mark.luas
def test_an_adopted_wording_stays_until_the_office_adopts_a_later_one(uji, berkas_sop):
    uji.masuk("perencana")
    assert "Draf, belum disetujui" in paper(uji)
    sop_kantor.anut_sop(uji.ctx, PENGUKURAN, versi=0)
    naskah = sop_kantor.naskah_sop(uji.ctx, PENGUKURAN)
    assert (naskah.anutan, naskah.dianut_pada) == (Anutan.DIANUT, date(2025, 8, 1))
    assert naskah.dianut_oleh == "Perencana (Contoh)"
    assert "Draf, belum disetujui" not in paper(uji), "adopted: no draft any more"
    entri = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (entri.tindakan, entri.label) == (Tindakan.SOP_UBAH, f"Anut SOP {PENGUKURAN}")
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="sudah dianut"):
        sop_kantor.anut_sop(uji.ctx, PENGUKURAN, versi=1)
    with pytest.raises(SudahBerubah):
        sop_kantor.lepas_sop(uji.ctx, PENGUKURAN, versi=0)

    later(berkas_sop)
    naskah = sop_kantor.naskah_sop(uji.ctx, PENGUKURAN)
    assert naskah.anutan is row(uji, PENGUKURAN).anutan is Anutan.ADA_PERBAIKAN
    assert (naskah.sop.versi, naskah.terbaru.versi) == (3, 4)
    assert naskah.beda == ("langkah 1: judul",)
    assert "Memerintahkan pengukuran" in paper(uji), "the office's own stays"
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    assert uji.siklus(PENGUKURAN).sop.versi == 3, "and cycles begin with it"

    sop_kantor.anut_sop(uji.ctx, PENGUKURAN, versi=1)
    naskah = sop_kantor.naskah_sop(uji.ctx, PENGUKURAN)
    assert (naskah.anutan, naskah.sop.versi, naskah.beda) == (Anutan.DIANUT, 4, ())
    alur.mulai_siklus(uji.ctx, PENGUKURAN, AGUSTUS)
    dua = sop_kantor.siklus_sop(uji.ctx, PENGUKURAN, 2025)
    assert [(satu.periode, satu.sop.versi) for satu in dua] == [(AGUSTUS, 4), (JULI, 3)]
    sop_kantor.lepas_sop(uji.ctx, PENGUKURAN, versi=2)
    assert sop_kantor.naskah_sop(uji.ctx, PENGUKURAN).anutan is Anutan.BELUM
    with pytest.raises(DataTidakSah, match="belum dianut"):
        sop_kantor.lepas_sop(uji.ctx, PENGUKURAN, versi=3)


def test_what_a_later_version_changes_is_told_by_step_and_box():
    lama = sop_cetak.find_sop(PENGUKURAN)
    baru = sop_cetak.find_sop(SETWAN)
    beda = sop_kantor.list_differences(lama, baru)
    assert "langkah 6a baru" in beda
    assert any(satu.startswith("identitas: nomor, tanggal pembuatan") for satu in beda)
    assert sop_kantor.list_differences(lama, lama) == ("keterangan pembetulan",)


def test_a_cycle_whose_file_has_gone_keeps_its_version_and_is_drawn_from_it(uji, berkas_sop):
    (berkas_sop / f"{PENGUMPULAN}.toml").unlink()
    uji.masuk("perencana")
    satu = row(uji, PENGUMPULAN)
    assert (satu.dikirim, satu.berjalan, satu.anutan) == (False, 1, Anutan.BELUM)
    assert PENGUMPULAN not in dict(alur.daftar_sop(uji.ctx))
    naskah = sop_kantor.naskah_sop(uji.ctx, PENGUMPULAN)
    assert naskah.terbaru is None
    (berjalan,) = sop_kantor.siklus_sop(uji.ctx, PENGUMPULAN, 2025)
    gambar = sop_cetak.gambar(sop_cetak.lembar_kantor(uji.ctx, berjalan.sop, berjalan))
    assert [satu.kunci for satu in gambar.daerah] == [s.kode for s in naskah.sop.langkah]
    with pytest.raises(DataTidakSah, match="tidak ada"):
        sop_kantor.anut_sop(uji.ctx, PENGUMPULAN, versi=0)
    uji.sampai_analisa()  # and goes on
    assert uji.buka() == [("analisa", None)]
    uji.masuk("perencana")
    dulu = gambar.isi
    (berjalan,) = sop_kantor.siklus_sop(uji.ctx, PENGUMPULAN, 2025)
    gambar = sop_cetak.gambar(sop_cetak.lembar_kantor(uji.ctx, berjalan.sop, berjalan))
    assert gambar.isi != dulu, "its place moved"


def test_the_identity_of_the_office_goes_before_that_of_the_file(uji):
    uji.masuk("perencana")
    asal = sop_kantor.naskah_sop(uji.ctx, SETWAN).sop.identitas
    assert "067/13a/Set.DPRD/2025" in paper(uji, SETWAN)
    isian = isian_sop.isian_of(asal) | {
        "nomor": "  000.8/12/2026 ",
        "tanggal_pembuatan": "05/01/2026",
        "tanggal_efektif": "",
        "peralatan": "Komputer\n\n  Printer  ",
        "disahkan_oleh": "Sekretaris Daerah",
    }
    save(uji, SETWAN, **isian)
    naskah = sop_kantor.naskah_sop(uji.ctx, SETWAN)
    assert naskah.milik == {
        "nomor": "000.8/12/2026",
        "tanggal_pembuatan": "5 Januari 2026",
        "tanggal_efektif": "",
        "peralatan": ("Komputer", "Printer"),
        "disahkan_oleh": "Sekretaris Daerah",
    }, "only what differs from the file is the office's"
    assert naskah.asal == asal
    teks = paper(uji, SETWAN)
    assert "000.8/12/2026" in teks
    assert "067/13a/Set.DPRD/2025" not in teks
    assert "5 Januari 2026" in teks
    assert "belum diisi" in teks, "an emptied date is said"
    assert "Sekretaris Daerah" in teks
    assert "Pimpinan (Contoh)" not in teks, "another jabatan: its name is left open"
    save(uji, SETWAN, versi=1, nomor="1/2026", ruang_lingkup="Sekretariat")
    assert sop_kantor.naskah_sop(uji.ctx, SETWAN).milik["nomor"] == "1/2026"
    assert "Pimpinan (Contoh)" in paper(uji, SETWAN)
    assert "Sekretariat" in paper(uji, SETWAN, KodeLembarSop.IDENTIFIKASI)
    with pytest.raises(SudahBerubah):
        save(uji, SETWAN, versi=1, nomor="2/2026")


@pytest.mark.parametrize(
    ("isian", "kalimat"),
    [
        ({"tanggal_revisi": "kemarin"}, "Tanggal revisi “kemarin” tidak dapat dibaca"),
        ({"tanggal_efektif": "31/02/2026"}, "tidak dapat dibaca"),
        ({"nomor": "9" * 501}, "Nomor SOP terlalu panjang"),
        ({"peringatan": "a\n" * 16}, "Kotak Peringatan terlalu panjang"),
        ({"dasar_hukum": "b" * 2001}, "2001 huruf"),
        ({"nama_unit": "Lain"}, "“nama_unit” tidak dikenal"),
    ],
)
def test_an_identity_that_does_not_fit_is_refused(uji, isian, kalimat):
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=kalimat):
        save(uji, **isian)
    assert uji.isi_basis_data() == sebelum


def test_the_largest_identity_still_stands_on_its_page(uji):
    uji.masuk("perencana")
    penuh = "\n".join(f"{n} " + "kata " * 25 for n in range(isian_sop.BUTIR_TERBANYAK))
    save(uji, **dict.fromkeys(isian_sop.KOTAK, penuh[: isian_sop.HURUF_TERBANYAK]))
    teks = paper(uji)
    assert "14 kata kata" in teks
    assert "Memerintahkan pengukuran kinerja" in teks


@pytest.mark.parametrize(
    "teks",
    [
        "",
        "[]",
        '{"nomor": "1"}',
        '{"asing":"1"}',
        '{"nama_unit":"Lain"}',
        '{"nomor":1}',
        '{"nomor":["1"]}',
        '{"nomor":"1\\n2"}',
        '{"peralatan":"Komputer"}',
        '{"peralatan":["Komputer",2]}',
        '{"peralatan":[""]}',
        '{"peralatan":["a","b"],"nomor":"1"}',
    ],
)
def test_only_what_this_program_wrote_is_read_back(teks):
    with pytest.raises(DataTidakSah, match="tidak terbaca"):
        isian_sop.milik_from_json(teks)


def test_the_paper_is_of_the_offices_size(uji):
    lembar = sop_cetak.lembar_kantor(uji.masuk("perencana").ctx, sop_cetak.find_sop(PENGUKURAN))
    assert "297 x 210" in page_size(sop_cetak.cetak(lembar))
    uji.masuk("admin")
    kini = kebijakan.masukan_kini(uji.ctx)
    kebijakan.save_kebijakan(uji.ctx, replace(kini, kertas="F4", alasan="Kertas kantor"))
    lembar = sop_cetak.lembar_kantor(uji.masuk("perencana").ctx, sop_cetak.find_sop(PENGUKURAN))
    assert page_size(sop_cetak.cetak(lembar)) == "330 x 215"


def test_what_was_written_is_read_back():
    milik = {"peralatan": ("Komputer", "Printer"), "nomor": "", "pj_produk": "Sekretaris"}
    assert isian_sop.milik_from_json(isian_sop.milik_to_json(milik)) == milik
    assert isian_sop.milik_from_json("{}") == {}


def test_the_warnings_are_about_this_office(uji):
    uji.masuk("perencana")

    def warnings(kode):
        naskah = sop_kantor.naskah_sop(uji.ctx, kode)
        return [
            satu for satu in periksa_naskah(uji.ctx, naskah) if satu.tingkat is not Tingkat.INFO
        ]

    awal = warnings(SETWAN)
    kepala = ["nomor", "tanggal_pembuatan", "tanggal_efektif"]
    assert [satu.kunci for satu in awal] == [*kepala, "dasar_hukum", "dasar_hukum"]
    assert "Nomor 159 Tahun 2021” peraturan Kabupaten Pesisir Selatan; ganti" in awal[-1].isi
    assert "milik Sekretariat DPRD Kabupaten Pesisir Selatan" in awal[0].isi
    save(
        uji,
        SETWAN,
        nomor="1/2026",
        tanggal_pembuatan="1/1/2026",
        tanggal_efektif="",
        dasar_hukum="PermenPAN-RB Nomor 12 Tahun 2015",
        peringatan="Kepala Dinas Pertanian, NIP 198001012005011001",
    )
    kata = [(satu.kunci, satu.isi) for satu in warnings(SETWAN)]
    assert {kunci for kunci, _ in kata} == {"dasar_hukum", "peringatan"}
    semua = " ".join(isi for _, isi in kata)
    for potong in ("diganti", "“Kepala Dinas Pertanian”", "memuat NIP"):
        assert potong in semua
    asing = periksa_naskah(uji.ctx, sop_kantor.naskah_sop(uji.ctx, DINAS))
    assert any("kantor ini Sekretariat DPRD" in satu.isi for satu in asing)
    kosong = next(satu.isi for satu in asing if satu.isi.startswith("belum diisi"))
    assert "Nomor SOP" in kosong
