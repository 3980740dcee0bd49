"""Forms that go out: files, codes, numbers, and nothing half done."""

from datetime import date

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, TW3, A, B, make_plan, ubah_isian, write_plan
from sqlmodel import select

from sakip_desktop.db.models import FormulirTerbit
from sakip_desktop.domain.errors import BasisDataGalat, DataTidakSah, IzinDitolak
from sakip_desktop.domain.formulir_berkas import KunciSel, Milik
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import bulan, triwulan
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.rencana import Objek
from sakip_desktop.domain.tanda_terima import BentukFormulir
from sakip_desktop.services import alur, baris_rencana, formulir_terbit, rencana, riwayat
from sakip_desktop.services.formulir_terbit import (
    HURUF_KODE,
    buat_formulir,
    cari_formulir,
    dump_isi,
    load_isi,
    siapkan_formulir,
)
from sakip_desktop.spreadsheet.formulir_baca import read_formulir


def rows(uji):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(FormulirTerbit).order_by(FormulirTerbit.kode)).all()


def test_one_file_a_unit_under_a_name_that_people_understand(uji, tmp_path):
    langkah = []
    uji.masuk("tim")
    hasil = buat_formulir(
        uji.ctx, None, JULI, tmp_path / "baru", progress=lambda *isi: langkah.append(isi)
    )
    nama = [satu.name for satu in hasil.berkas]
    kode = [satu.identitas.kode for satu in hasil.siap]
    assert nama == [
        f"formulir_2025-07_bagian-a_{kode[0]}.xlsx",
        f"formulir_2025-07_bagian-b_{kode[1]}.xlsx",
    ]
    assert sorted(satu.name for satu in (tmp_path / "baru").iterdir()) == sorted(nama)
    assert all(len(satu) == 8 and set(satu) <= set(HURUF_KODE) for satu in kode)
    assert kode[0] != kode[1]
    assert langkah == [(0, 2, A), (1, 2, B), (2, 2, "Mencatat")]
    assert [(satu.kode, satu.nomor, satu.bentuk, satu.dibuat_oleh) for satu in rows(uji)] == sorted(
        (satu, 1, "xlsx", "Tim (Contoh)") for satu in kode
    )
    masuk = read_formulir(hasil.berkas[0])
    assert masuk.identitas == hasil.siap[0].identitas
    assert masuk.identitas.unit_id == uji.unit[A]
    terakhir = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (terakhir.tindakan, terakhir.label) == ("formulir.buat", "2 formulir Juli 2025")
    assert terakhir.jumlah_baris == 2


@pytest.mark.luas
def test_a_later_form_takes_the_place_of_an_earlier_one(uji, tmp_path):
    uji.masuk("perencana")
    satu = buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path).siap[0]
    dua = buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path).siap[0]
    assert (dua.identitas.nomor, dua.menggantikan) == (2, satu.identitas.kode)
    assert cari_formulir(uji.ctx, satu.identitas.kode).diganti_oleh == dua.identitas.kode
    assert cari_formulir(uji.ctx, dua.identitas.kode).diganti_oleh == ""
    kiriman = buat_formulir(
        uji.masuk("pengisi-a").ctx, [uji.unit[A]], JULI, tmp_path, bentuk=BentukFormulir.KIRIMAN
    ).siap[0]
    assert (kiriman.identitas.nomor, kiriman.menggantikan) == (3, "")
    assert cari_formulir(uji.ctx, dua.identitas.kode).diganti_oleh == ""


def test_a_form_is_found_by_its_code_however_it_is_typed(uji, tmp_path):
    uji.masuk("perencana")
    siap, _ = siapkan_formulir(uji.ctx, [uji.unit[A]], JULI, kode=lambda _satu: "K70X1M9P")
    formulir_terbit.catat_formulir(uji.ctx, siap)
    for teks in ("K70X1M9P", " k7ox-im9p ", "K7O XLM9P", "k70x.1m9p"):
        hasil = cari_formulir(uji.ctx, teks)
        assert (hasil.kode, hasil.unit_nama, hasil.periode) == ("K70X1M9P", A, JULI)
    for teks, sebab in (
        ("K70X1M9", "8 huruf dan angka"),
        ("K70X1M9U", "8 huruf dan angka"),
        ("00000000", "tidak pernah membuat"),
    ):
        with pytest.raises(DataTidakSah, match=sebab):
            cari_formulir(uji.ctx, teks)
    with pytest.raises(IzinDitolak):
        cari_formulir(uji.masuk("pengisi-b").ctx, "K70X1M9P")
    # The same code is never given twice.
    uji.masuk("perencana")
    lagi, _ = siapkan_formulir(uji.ctx, [uji.unit[B]], JULI, kode=lambda _satu: "K70X1M9P")
    assert lagi[0].identitas.kode != "K70X1M9P"


@pytest.mark.luas
def test_batal_or_a_file_that_cannot_be_written_leaves_nothing(uji, tmp_path, monkeypatch):
    uji.masuk("perencana")
    sebelum = uji.isi_basis_data()

    def stop_at(ke):
        def progress(selesai, _semua, _teks):
            if selesai == ke:
                raise Cancelled

        return progress

    for ke in (0, 1, 2):
        with pytest.raises(Cancelled):
            buat_formulir(uji.ctx, None, JULI, tmp_path / "x", progress=stop_at(ke))
        assert not list((tmp_path / "x").glob("*")) if (tmp_path / "x").exists() else True
    sungguh, tulis = formulir_terbit.write_atomic, []

    def full(path, isi):
        if tulis:
            raise OSError(28, "penuh")
        tulis.append(path)
        sungguh(path, isi)

    monkeypatch.setattr(formulir_terbit, "write_atomic", full)
    with pytest.raises(BasisDataGalat, match="disk penuh"):
        buat_formulir(uji.ctx, None, JULI, tmp_path / "x")
    assert list((tmp_path / "x").iterdir()) == []
    monkeypatch.undo()
    monkeypatch.setattr(formulir_terbit, "catat_formulir", lambda *_a, **_k: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        buat_formulir(uji.ctx, None, JULI, tmp_path / "x")
    assert list((tmp_path / "x").iterdir()) == []
    assert uji.isi_basis_data() == sebelum


def test_who_makes_forms(uji, tmp_path):
    for akun in (None, "tamu", "pemeriksa", "kabag", "atasan-a", "staf-a", "admin", "pengisi-b"):
        with pytest.raises(IzinDitolak):
            buat_formulir(uji.masuk(akun).ctx, [uji.unit[A]], JULI, tmp_path)
    with pytest.raises(IzinDitolak):
        buat_formulir(uji.masuk("pengisi-a").ctx, None, JULI, tmp_path)
    with pytest.raises(IzinDitolak):
        buat_formulir(uji.masuk("tim").ctx, [uji.unit[A]], JULI, tmp_path, sebagai=Peran.PERENCANA)
    assert list(tmp_path.glob("*.xlsx")) == []
    buat_formulir(uji.masuk("pengisi-a").ctx, [uji.unit[A]], JULI, tmp_path)
    assert len(list(tmp_path.glob("*.xlsx"))) == 1


@pytest.mark.luas
def test_what_is_not_asked_for_has_no_form(uji, tmp_path):
    uji.masuk("perencana")
    for objek, kode in ((Objek.INDIKATOR, "B1"), (Objek.SIMPUL, "SK2")):
        baris_rencana.hentikan(uji.ctx, 2025, objek, kode, date(2025, 7, 1), alasan="Selesai")
    with pytest.raises(DataTidakSah, match=f"Tidak ada yang diisi pada periode ini oleh {B}"):
        buat_formulir(uji.ctx, [uji.unit[B]], JULI, tmp_path)
    hasil = buat_formulir(uji.ctx, None, JULI, tmp_path)
    assert (len(hasil.berkas), hasil.tanpa_isian) == (1, (B,))
    with pytest.raises(DataTidakSah, match="Unit yang dipilih tidak ada"):
        buat_formulir(uji.ctx, ["x"], JULI, tmp_path)
    with pytest.raises(DataTidakSah, match="Tidak ada yang diisi"):
        buat_formulir(uji.ctx, None, bulan(2024, 7), tmp_path)
    assert len(list(tmp_path.glob("*.xlsx"))) == 1


@pytest.mark.luas
def test_a_month_inside_a_quarters_collection_is_no_form_of_its_own(uji, tmp_path):
    uji.masuk("perencana")
    buat_formulir(uji.ctx, [uji.unit[A]], TW3, tmp_path)  # no collection of the quarter runs yet
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, triwulan(2025, 4))
    with pytest.raises(DataTidakSah, match="Buat formulir Triwulan IV 2025"):
        buat_formulir(uji.ctx, [uji.unit[A]], bulan(2025, 10), tmp_path)
    hasil = buat_formulir(uji.ctx, [uji.unit[A]], triwulan(2025, 4), tmp_path)
    assert hasil.berkas[0].name.startswith("formulir_2025-TW4_bagian-a_")


@pytest.mark.luas
def test_the_fingerprint_is_of_the_lines_and_not_of_the_values(uji, tmp_path):
    def sidik(periode=JULI):
        siap, _ = siapkan_formulir(uji.masuk("perencana").ctx, [uji.unit[A]], periode)
        return siap[0].identitas.sidik_susunan

    awal = sidik()
    uji.penuhi(A)
    assert sidik() == awal
    assert sidik(AGUSTUS) != awal
    uji.masuk("perencana")
    lihat = {awal}
    for kolom, teks in (
        ("nama", "Nama lain"),
        ("satuan", "Berkas"),
        ("target:2025-07", "11"),
        ("polaritas", "Turun"),
    ):
        ubah_isian(uji.ctx, 2025, "A1", kolom, teks, alasan="Perubahan")
        lihat.add(sidik())
    assert len(lihat) == 5
    rencana.terapkan_impor(uji.ctx, write_plan(tmp_path / "r.xlsx", make_plan()), 2025, "Kembali")
    assert sidik() == awal
    ubah_isian(uji.ctx, 2025, "SK1", "pagu_murni", "13.000.000", alasan="Geser")
    assert sidik() == awal  # rupiah are spent whatever the ceiling


@pytest.mark.luas
def test_what_stood_in_the_cells_is_kept(uji, tmp_path):
    uji.penuhi(A)
    uji.isi("A1", "penjelasan", "Dua rapat; “selesai” | semua")
    uji.isi("A4", "nilai", "1.2.3")
    uji.masuk("perencana")
    buat_formulir(uji.ctx, [uji.unit[A]], JULI, tmp_path)
    isi = load_isi(rows(uji)[0].isi_awal)

    def sel(kode, kolom):
        return isi.get(KunciSel(Milik.INDIKATOR, uji.indikator[kode], JULI, kolom))

    assert sel("A1", "nilai") == "10"
    assert sel("A1", "penjelasan") == "Dua rapat; “selesai” | semua"
    assert (sel("A2", "pembilang"), sel("A2", "penyebut")) == ("45", "50")
    assert sel("A2", "nilai") is None
    assert sel("A4", "nilai") == "1.2.3"
    assert isi[KunciSel(Milik.ANGGARAN, uji.simpul["SK1"], JULI, "nilai")] == "1000000"
    assert load_isi(dump_isi(isi)) == isi
