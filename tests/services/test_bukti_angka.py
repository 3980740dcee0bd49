"""Evidence of figures in the small office: added, retired, looked after, sent out."""

import functools
import zipfile
from datetime import date
from io import BytesIO

import pytest
from berkas_uji import jpg, pdf, pindaian_pdf, xlsx
from kantor_uji import AGUSTUS, JULI, TAHUN, TW3, A, B, ubah_isian
from openpyxl import load_workbook
from sqlmodel import select

from sakip_desktop.db.models import Jurnal
from sakip_desktop.domain.bukti import Isi, KeadaanBukti
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BerkasDitolak,
    DataTidakSah,
    IzinDitolak,
    SudahBerubah,
)
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.perubahan import Jenis
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.services import (
    analisis,
    bukti_angka,
    dokumen_kantor,
    kirim_periode,
    pembatalan,
    periksa,
    riwayat,
    salin,
)


@pytest.fixture
def macam(uji):
    """A1 wants two kinds."""
    uji.masuk("perencana")
    ubah_isian(uji.ctx, TAHUN, "A1", "bukti", "Daftar hadir; Foto", alasan="Melengkapi bukti")
    return uji


def brought(tmp_path, nama, data):
    berkas = tmp_path / nama
    berkas.write_bytes(data)
    return berkas


def add(uji, berkas, macam="", kode="A1", bulan=JULI, sebagai=None):
    return bukti_angka.tambah_bukti(
        uji.ctx, uji.indikator[kode], bulan, berkas, macam, sebagai=sebagai
    )


def listed(uji, kode="A1", **lain):
    return bukti_angka.daftar_bukti(uji.ctx, uji.indikator[kode], JULI, **lain)


def state(uji, kode="A1"):
    semua = bukti_angka.kelengkapan_unit(uji.ctx, uji.unit[A], JULI)
    return semua[uji.indikator[kode], JULI]


def told(uji):
    """What *Analisis data* says of evidence."""
    semua = analisis.analisis(uji.masuk("tim").ctx, JULI).temuan
    return [satu.temuan for satu in semua if satu.temuan.kolom == "bukti"]


def last_entry(uji):
    with uji.ctx.read() as sesi:
        return sesi.exec(select(Jurnal).order_by(Jurnal.urut.desc())).first()


def test_evidence_is_added_judged_and_retired(macam, tmp_path):
    uji = macam.masuk("pengisi-a")
    assert state(uji).keadaan is KeadaanBukti.BELUM_ADA
    hadir = brought(tmp_path, "C\u202eON daftar.pdf", pindaian_pdf())
    add(uji, hadir, "daftar  HADIR", sebagai=Peran.PENGISI)
    [satu] = listed(uji)
    assert (satu.nama, satu.macam, satu.isi) == ("CON daftar.pdf", "Daftar hadir", Isi.PDF)
    assert satu.gambar_saja
    assert satu.ditambah_oleh == "Pengisi-A (Contoh)"
    assert bukti_angka.isi_bukti(uji.ctx, satu) == pindaian_pdf()
    assert state(uji).kurang == ("Foto",)
    bukti_angka.tambah_tautan(
        uji.ctx, uji.indikator["A1"], JULI, "https://contoh.go.id/foto", "Foto rapat", "Foto"
    )
    assert state(uji).keadaan is KeadaanBukti.BELUM_LENGKAP, "a link alone is none"
    assert told(uji) == [], "a figure that is empty lacks something else"
    uji.masuk("pengisi-a").isi("A1", "nilai", "10")
    [kurang] = told(uji)
    assert kurang.isi.startswith("Bukti A1: belum lengkap. Kurang: Foto.")
    add(uji.masuk("staf-a"), brought(tmp_path, "foto.jpg", jpg()), "Foto")
    assert state(uji).lengkap
    assert [satu.kode for satu in told(uji)] == ["bukti-hanya-gambar"]
    bukti_angka.cabut_bukti(uji.masuk("pengisi-a").ctx, satu.id, satu.versi)
    assert state(uji).kurang == ("Daftar hadir",)
    assert [s.nama for s in listed(uji)] == ["Foto rapat", "foto.jpg"]
    semua = listed(uji, dengan_dicabut=True)
    assert semua[0].dicabut_oleh == "Pengisi-A (Contoh)"
    assert bukti_angka.isi_bukti(uji.ctx, semua[0]), "its file stays"
    with pytest.raises(DataTidakSah, match="sudah dicabut"):
        bukti_angka.cabut_bukti(uji.ctx, satu.id, satu.versi)
    foto = listed(uji)[1]
    with pytest.raises(SudahBerubah):
        bukti_angka.cabut_bukti(uji.ctx, foto.id, foto.versi + 1)
    terakhir = last_entry(uji)
    assert (terakhir.tindakan, terakhir.objek) == ("bukti.cabut", "2025-07 A1")


def test_the_same_file_counts_once_and_mends_what_was_damaged(uji, tmp_path):
    uji.masuk("pengisi-a")
    laporan = brought(tmp_path, "laporan.pdf", pdf())
    add(uji, laporan)
    with pytest.raises(DataTidakSah, match=r"sudah ada pada A1 Juli 2025"):
        add(uji, brought(tmp_path, "salinan.pdf", pdf()))
    add(uji, laporan, "Lainnya lagi")
    add(uji, laporan, kode="A2")
    [tempat] = uji.ctx.folder.bukti.iterdir()
    tempat.write_bytes(b"%PDF-rusak")
    with pytest.raises(BerkasDitolak):
        bukti_angka.isi_bukti(uji.ctx, listed(uji)[0])
    assert add(uji, laporan).label == "Berkas laporan.pdf dipulihkan"
    assert len(listed(uji)) == 2
    assert bukti_angka.isi_bukti(uji.ctx, listed(uji)[0]) == pdf()


def test_a_power_cut_between_file_and_row_leaves_no_row_without_its_file(
    uji, tmp_path, monkeypatch
):
    laporan = brought(tmp_path, "laporan.pdf", pdf())
    uji.masuk("pengisi-a")

    def cut(*_isi, **_lain):
        raise KeyboardInterrupt

    with monkeypatch.context() as putus:
        putus.setattr(bukti_angka, "_add", cut)
        with pytest.raises(KeyboardInterrupt):
            add(uji, laporan)
    assert listed(uji) == ()
    [sisa] = findings(uji)
    assert sisa.baik
    assert "tidak disebut data mana pun" in sisa.kalimat
    add(uji, laporan)
    [utuh] = findings(uji)
    assert utuh.kalimat == "1 berkas bukti dan dokumen kantor utuh."


def test_who_may_add_read_and_retire(uji, tmp_path):
    laporan = brought(tmp_path, "laporan.pdf", pdf())
    for akun in ("pengisi-b", "kabag", "atasan-a", "pemeriksa", "admin", "pimpinan", "tamu"):
        with pytest.raises(IzinDitolak):
            add(uji.masuk(akun), laporan)
        assert not list(uji.ctx.folder.bukti.glob("*.pdf")), "nothing is kept before"
    add(uji.masuk("tim"), laporan)
    satu = listed(uji)[0]
    for akun in ("pengisi-b", "tamu", "admin"):
        with pytest.raises(IzinDitolak):
            listed(uji.masuk(akun))
        with pytest.raises(IzinDitolak):
            bukti_angka.isi_bukti(uji.ctx, satu)
    assert listed(uji.masuk("atasan-a")) == (satu,)
    uji.kirim(A)
    uji.masuk("pengisi-a")
    add(uji, brought(tmp_path, "susulan.pdf", pdf("susulan")))
    with pytest.raises(IzinDitolak, match="sudah diselesaikan"):
        bukti_angka.cabut_bukti(uji.ctx, satu.id, satu.versi)
    args = (uji.ctx, uji.indikator["A1"], JULI)
    may = functools.partial(bukti_angka.boleh_ubah, args[0], Tindakan.BUKTI_CABUT, *args[1:])
    assert "sudah diselesaikan" in may(sebagai=Peran.PENGISI)
    uji.masuk("perencana")
    assert may() == ""
    bukti_angka.cabut_bukti(uji.ctx, satu.id, satu.versi)


@pytest.mark.luas
def test_the_kind_is_changed_taken_back_and_stays_once_all_is_over(macam, tmp_path):
    uji = macam.masuk("pengisi-a")
    add(uji, brought(tmp_path, "hadir.pdf", pdf()), "Foto")
    [satu] = listed(uji)

    def change(jenis, versi, satu=satu):
        bukti_angka.ganti_macam(uji.ctx, satu.id, jenis, versi)

    for akun in ("pengisi-b", "kabag", "tamu"):
        with pytest.raises(IzinDitolak):
            change("", 1, uji.masuk(akun) and satu)
    uji.masuk("staf-a")
    with pytest.raises(DataTidakSah, match="sudah ada pada A1 Juli 2025"):
        change("foto", 1)
    change("daftar  hadir", 1)
    with pytest.raises(SudahBerubah):
        change("Foto", 1)
    assert state(uji).kurang == ("Foto",)
    entri = last_entry(uji)
    assert (entri.tindakan, entri.label) == (
        "bukti.ubah",
        "Jenis bukti hadir.pdf – A1 Juli 2025: Daftar hadir",
    )
    lengkap = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0].lengkap
    assert "Foto → Daftar hadir" in lengkap
    uji.masuk("staf-a")
    nomor, label = pembatalan.undoable(uji.ctx, uji.unit[A], JULI)
    assert label == entri.label
    batal = pembatalan.undo(uji.ctx, nomor)
    assert (batal.jenis, listed(uji)[0].macam) == ({Jenis.BUKTI}, "Foto")
    uji.kirim(A)
    uji.kirim(B)
    change("", listed(uji.masuk("staf-a"))[0].versi)
    assert listed(uji)[0].macam == "", "a form that was sent locks figures, not their evidence"
    uji.jalan("")
    for akun in ("pengisi-a", "tim"):
        versi = listed(uji.masuk(akun))[0].versi
        for coba in (
            change,
            lambda _jenis, versi: bukti_angka.cabut_bukti(uji.ctx, satu.id, versi),
        ):
            with pytest.raises(IzinDitolak, match="sudah selesai"):
                coba("Foto", versi)
    add(uji.masuk("pengisi-a"), brought(tmp_path, "susulan.pdf", pdf("s")), "Foto")
    assert len(listed(uji)) == 2, "what comes later is still taken"


@pytest.mark.parametrize(
    ("bulan", "kode", "kata"),
    [(TW3, "A1", "beberapa bulan"), (JULI, "A3", "tidak diukur pada Juli")],
)
def test_evidence_stands_behind_a_figure(uji, tmp_path, bulan, kode, kata):
    uji.masuk("pengisi-a")
    with pytest.raises(DataTidakSah, match=kata):
        add(uji, brought(tmp_path, "a.pdf", pdf()), kode=kode, bulan=bulan)
    assert not list(uji.ctx.folder.bukti.glob("*.pdf"))


@pytest.mark.parametrize(
    "tautan",
    ["", "contoh.go.id", "file:///C:/x", "javascript:x", "http://a b"],
)
def test_only_addresses_of_the_web_are_links(uji, tautan):
    uji.masuk("pengisi-a")
    with pytest.raises(DataTidakSah, match="Tautan"):
        bukti_angka.tambah_tautan(uji.ctx, uji.indikator["A1"], JULI, tautan)
    args = (uji.ctx, uji.indikator["A1"], JULI, "https://contoh.go.id")
    bukti_angka.tambah_tautan(*args)
    with pytest.raises(DataTidakSah, match="sudah dicatat"):
        bukti_angka.tambah_tautan(*args)


# --- looked after ---------------------------------------------------------------------------------


def findings(uji):
    return [s for s in periksa.periksa_kantor(uji.ctx) if s.bagian == periksa.BUKTI]


@pytest.mark.luas
def test_missing_and_altered_files_are_found_and_what_nobody_names_is_told(uji, tmp_path):
    assert findings(uji) == []
    uji.masuk("perencana")
    for ke in range(2):
        add(uji, brought(tmp_path, f"laporan{ke}.pdf", pdf(f"{ke}")))
    satu, dua = listed(uji)
    bukti_angka.cabut_bukti(uji.ctx, satu.id, satu.versi)
    dpa = dokumen_kantor.DokumenInput(
        tahun=TAHUN,
        macam=dokumen_kantor.MacamDokumen.DPA,
        judul="DPA",
        berkas=brought(tmp_path, "dpa.xlsx", xlsx()),
    )
    dokumen_kantor.simpan_dokumen(uji.ctx, dpa)
    [utuh] = findings(uji)
    assert utuh.kalimat == "3 berkas bukti dan dokumen kantor utuh."
    bukti_folder = uji.ctx.folder.bukti
    (bukti_folder / f"{satu.sidik}.pdf").unlink()
    (bukti_folder / f"{dua.sidik}.pdf").write_bytes(b"%PDF-lain")
    (bukti_folder / f"{'0' * 64}.pdf").write_bytes(b"%PDF-sisa")
    hilang, berubah, sisa = findings(uji)
    assert "Bukti A1 Juli 2025 “laporan0.pdf”, sudah dicabut" in hilang.kalimat
    assert "tidak ada di folder bukti" in hilang.kalimat
    assert "Tambahkan lagi berkas aslinya" in hilang.saran
    assert "laporan1.pdf” (sidik" in berubah.kalimat
    assert "tidak sama lagi" in berubah.kalimat
    assert sisa.baik
    assert sisa.kalimat == "1 berkas di folder bukti tidak disebut data mana pun."


@pytest.mark.luas
def test_a_copy_on_a_stick_takes_the_files_along(uji, tmp_path):
    add(uji.masuk("pengisi-a"), brought(tmp_path, "laporan.pdf", pdf()))
    hasil = salin.salin(uji.masuk("admin").ctx, tmp_path / "stik")
    assert hasil.pindaian == 1
    [satu] = (tmp_path / "stik" / "bukti").iterdir()
    assert satu.read_bytes() == pdf()


# --- a period goes out ----------------------------------------------------------------------------


@pytest.fixture
def terisi(macam, tmp_path):
    """Two figures of July with evidence, one of them twice under one name; a document."""
    uji = macam.masuk("pengisi-a")
    add(uji, brought(tmp_path, "hadir.pdf", pdf("hadir")), "Daftar hadir")
    add(uji, brought(tmp_path, "foto.jpg", jpg()), "Foto")
    add(uji, brought(tmp_path, "foto2.jpg", jpg(20, 20)), "Foto")
    add(uji, brought(tmp_path, "Rekap Surat.xlsx", xlsx()), kode="A2")
    uji.masuk("perencana")
    renja = brought(tmp_path, "renja.pdf", pdf("renja"))
    isi = {"tahun": TAHUN, "macam": dokumen_kantor.MacamDokumen.RENJA, "judul": "Renja 2025"}
    dokumen_kantor.simpan_dokumen(uji.ctx, dokumen_kantor.DokumenInput(**isi, berkas=renja))
    return uji


NAMA = {
    "bukti/A1_2025-07_daftar-hadir.pdf",
    "bukti/A1_2025-07_foto.jpg",
    "bukti/A1_2025-07_foto_2.jpg",
    "bukti/A2_2025-07_rekap-surat.xlsx",
    "dokumen kantor/renja_2025_Renja-2025.pdf",
    "Daftar bukti 2025-07.xlsx",
}


def rows(data):
    lembar = load_workbook(BytesIO(data)).active
    return [dict(zip([s.value for s in lembar[1]], [s.value for s in b], strict=True))
            for b in lembar.iter_rows(min_row=2)]  # fmt: skip


def test_a_period_goes_out_as_one_zip_with_its_list(terisi, tmp_path):
    kiriman = kirim_periode.susun_kiriman(terisi.ctx, JULI, dengan_dokumen=True)
    assert kiriman.ringkas.startswith("5 berkas, ")
    assert (kiriman.belum, kiriman.kosong) == (0, 4), "the others want none, or are empty"
    tujuan, langkah = tmp_path / "keluar" / "bukti.zip", []
    gagal = kirim_periode.tulis_zip(kiriman, tujuan, lambda *isi: langkah.append(isi))
    assert gagal == ()
    assert [satu[0] for satu in langkah] == [0, 1, 2, 3, 4, 5]
    with zipfile.ZipFile(tujuan) as arsip:
        assert set(arsip.namelist()) == NAMA
        assert arsip.read("bukti/A1_2025-07_daftar-hadir.pdf") == pdf("hadir")
        daftar = rows(arsip.read("Daftar bukti 2025-07.xlsx"))
    assert [s["Berkas"] for s in daftar[:2]] == [
        "bukti/A1_2025-07_daftar-hadir.pdf", "bukti/A1_2025-07_foto.jpg",
    ]  # fmt: skip
    assert daftar[0]["Nama asli"] == "hadir.pdf"
    assert daftar[0]["Tanggal"].date() == date(TAHUN, 8, 1)
    kirim_periode.catat_kiriman(terisi.ctx, kiriman, sebagai=Peran.PERENCANA)
    assert last_entry(terisi).label == "Bukti Juli 2025 disimpan keluar: 5 berkas"
    pertama = tujuan.read_bytes()
    kirim_periode.tulis_zip(kiriman, tujuan)
    assert tujuan.read_bytes() == pertama, "the same files, the same zip"
    assert list(tujuan.parent.iterdir()) == [tujuan]


@pytest.mark.luas
def test_a_period_goes_out_as_a_folder_and_missing_files_are_told(terisi, tmp_path):
    kiriman = kirim_periode.susun_kiriman(terisi.ctx, JULI, dengan_dokumen=True)
    tujuan = tmp_path / "keluar"
    kirim_periode.tulis_folder(kiriman, tujuan)
    ada = {str(s.relative_to(tujuan)).replace("\\", "/") for s in tujuan.rglob("*") if s.is_file()}
    assert ada == NAMA
    with pytest.raises(BasisDataGalat, match="sudah ada dan berisi"):
        kirim_periode.tulis_folder(kiriman, tujuan)
    satu = listed(terisi)[0]
    (terisi.ctx.folder.bukti / f"{satu.sidik}.pdf").write_bytes(b"%PDF-lain")
    lagi = tmp_path / "lagi"
    assert kirim_periode.tulis_folder(kiriman, lagi) == ("hadir.pdf",)
    assert not (lagi / "bukti" / "A1_2025-07_daftar-hadir.pdf").exists()
    daftar = rows((lagi / "Daftar bukti 2025-07.xlsx").read_bytes())
    assert daftar[0]["Keadaan"].startswith("TIDAK DISERTAKAN: Berkasnya tidak ada lagi")
    (terisi.ctx.folder.bukti / f"{satu.sidik}.pdf").unlink()
    assert kirim_periode.susun_kiriman(terisi.ctx, JULI).hilang == ("hadir.pdf",)


@pytest.mark.luas
@pytest.mark.parametrize(
    "tulis",
    [  # every 2nd row is quick
        satu if ke % 2 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([kirim_periode.tulis_zip, kirim_periode.tulis_folder])
    ],
)
def test_batal_leaves_nothing_behind(terisi, tmp_path, tulis):
    kiriman = kirim_periode.susun_kiriman(terisi.ctx, JULI)
    tujuan = tmp_path / "keluar"
    tujuan.mkdir()

    def cancel(ke, _banyak, _kata):
        if ke == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        tulis(kiriman, tujuan / "bukti", cancel)
    assert list(tujuan.iterdir()) == []
    for tempat in (terisi.ctx.folder.bukti / "keluar", tujuan / ("n" * 255), tujuan / ("n" * 300)):
        with pytest.raises(BasisDataGalat):
            tulis(kiriman, tempat)
    assert list(tujuan.iterdir()) == []


@pytest.mark.luas
def test_what_is_missing_stands_in_the_list_and_only_what_one_may_read(macam, tmp_path):
    uji = macam.masuk("pengisi-a")
    args = (uji.ctx, uji.indikator["A1"], JULI, "https://contoh.go.id", "=1+1", "Foto")
    bukti_angka.tambah_tautan(*args)
    kiriman = kirim_periode.susun_kiriman(uji.ctx, JULI)
    assert kiriman.ringkas == "Belum ada berkas bukti; yang keluar hanya daftarnya."
    assert (kiriman.belum, kiriman.kosong) == (0, 3), "what is empty has nothing to prove"
    uji.isi("A1", "nilai", "10")
    kiriman = kirim_periode.susun_kiriman(uji.ctx, JULI)
    assert (kiriman.belum, kiriman.kosong) == (1, 2)
    assert len(told(uji)) == kiriman.belum, "Analisis data counts the same"
    uji.masuk("pengisi-a")
    kirim_periode.tulis_zip(kiriman, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as arsip:
        daftar = rows(arsip.read("Daftar bukti 2025-07.xlsx"))
    assert [(s["Kode"], s["Jenis bukti"], s["Keadaan"]) for s in daftar] == [
        ("A1", "Foto", "hanya tautan"),
        ("A1", "Daftar hadir", "BELUM ADA"),
        ("A1", "Foto", "BELUM ADA"),
    ]
    assert daftar[0]["Nama asli"] == "=1+1"
    assert kirim_periode.susun_kiriman(uji.masuk("pengisi-b").ctx, JULI).baris == ()
    for akun in ("admin", "tamu", "staf-a"):
        with pytest.raises(IzinDitolak):
            kirim_periode.susun_kiriman(uji.masuk(akun).ctx, AGUSTUS)
