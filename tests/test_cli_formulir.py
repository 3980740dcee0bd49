"""``formulir buat`` and ``formulir baca``: what is printed, and when they end with 1."""

import csv

import pytest
from isi_formulir import isi_berkas
from kantor_uji import JULI, SANDI, A, B, closing, open_kantor

from sakip_desktop.cli import parse, run
from sakip_desktop.cli_formulir import CARA
from sakip_desktop.domain.tanda_terima import CARA_DIPILIH, CaraSerah
from sakip_desktop.services.tanda_terima import daftar_formulir


@pytest.fixture
def sandi(tmp_path):
    berkas = tmp_path / "sandi.txt"
    berkas.write_text(SANDI, encoding="utf-8")
    return berkas


@pytest.fixture
def jalan(folder_kantor, capsys, sandi):
    """Run a word of ``formulir`` on the small office, as somebody when named."""

    def run_words(*kata, sebagai=None):
        masuk = ["--sebagai", sebagai, "--sandi-dari", sandi] if sebagai else []
        semua = ["formulir", *kata, "--data-dir", folder_kantor.root, *masuk]
        status = run(parse([str(satu) for satu in semua]))
        keluar = capsys.readouterr()
        return status, keluar.out, keluar.err

    return run_words


@pytest.fixture
def folder(jalan, tmp_path):
    """The forms of July, made by the team, those of unit A filled in."""
    tujuan = tmp_path / "keluar"
    status, teks, _ = jalan("buat", "--periode", "2025-07", "--keluaran", tujuan, sebagai="tim")
    assert status == 0
    assert teks.endswith("2 formulir dibuat.\n")
    for satu in tujuan.iterdir():
        kode = satu.stem.split("_")[-1]
        assert f"{kode}  Bagian {satu.stem.split('_')[2][-1].upper()}: {satu}" in teks
    isi_berkas(next(tujuan.glob("*bagian-a*")), {("A1", "nilai"): 7, ("A4", "nilai"): "12.5"})
    return tujuan


def figures(folder_kantor):
    with closing(open_kantor(folder_kantor)) as uji:
        return {kode: uji.figur(kode).nilai for kode in ("A1", "A4", "B1")}


@pytest.mark.luas
def test_a_dry_run_needs_nobody_and_changes_nothing(jalan, folder, folder_kantor):
    isi = folder_kantor.database.read_bytes()
    status, teks, galat = jalan("baca", folder)
    assert (status, galat) == (0, "")
    assert "(Bagian A, Juli 2025): 2 baru" in teks
    assert "kolom J: A4 Indikator A4, Realisasi: “12.5” (terbaca 12,5)" in teks
    assert "(Bagian B, Juli 2025): tidak ada isian" in teks
    assert "2 isian dapat diambil. Belum ada yang berubah; tambahkan --terapkan" in teks
    assert folder_kantor.database.read_bytes() == isi


def test_what_is_applied_is_stored_and_twice_is_nothing(jalan, folder, folder_kantor):
    status, teks, _ = jalan("baca", folder, "--terapkan", sebagai="perencana")
    assert status == 0
    assert "2 berkas, 2 isian diambil." in teks
    angka = figures(folder_kantor)
    assert (angka["A1"], str(angka["A4"]), angka["B1"]) == (7, "12.5", None)
    status, teks, _ = jalan("baca", folder, "--terapkan", sebagai="perencana")
    assert status == 0
    assert "2 sama" in teks
    assert "2 berkas, 0 isian diambil." in teks
    status, teks, _ = jalan("baca", folder)
    assert "tidak ada yang perlu diambil" in teks


@pytest.mark.luas
def test_a_refused_cell_or_file_ends_with_one_and_is_in_the_report(jalan, folder, tmp_path):
    isi_berkas(next(folder.glob("*bagian-a*")), {("A4", "nilai"): "87.455"})
    (folder / "lain.xlsx").write_text("bukan buku", encoding="utf-8")
    (folder / "catatan.txt").write_text("x", encoding="utf-8")
    laporan = tmp_path / "laporan.csv"
    status, teks, galat = jalan("baca", folder, "--laporan", laporan)
    assert status == 1
    tempat = "✕ Kinerja, baris 12, kolom J (Realisasi), A4 Indikator A4, “87.455”: "
    assert f"{tempat}“87.455” dapat berarti 87455" in teks
    assert "catatan.txt: bukan lembar kerja, tidak dibaca" in teks
    assert galat == "Ditolak: 1 berkas, 1 isian.\n"
    with laporan.open(encoding="utf-8-sig", newline="") as berkas:
        baris = list(csv.DictReader(berkas, delimiter=";"))
    ragu = next(satu for satu in baris if satu["tertulis"] == "87.455")
    assert (ragu["keadaan"], ragu["unit"], ragu["baris"]) == ("Ditolak", A, "12")
    assert ragu["isian"] == "A4 Indikator A4"
    assert {satu["keadaan"] for satu in baris} >= {"ditolak", "Ditolak", "Baru"}
    # The rest of the folder is taken all the same.
    status, teks, _ = jalan("baca", folder, "--terapkan", sebagai="tim")
    assert status == 1
    assert "3 berkas, 1 isian diambil." in teks


@pytest.mark.luas
def test_who_brought_them_and_what_the_checks_hold_back(jalan, folder, folder_kantor):
    isi_berkas(next(folder.glob("*bagian-a*")), {("A1", "nilai"): 7_000})
    (folder / "=1+1\udce9\n.xlsx").write_bytes(b"PK bukan buku")
    for nomor in range(25):
        (folder / f"surat {nomor:02}.pdf").write_bytes(b"%PDF-1.7")
    dibawa = ("--dibawa", "Bu  Sari", "--lewat", "flash-disk")
    status, teks, galat = jalan("baca", folder, "--terapkan", *dibawa, sebagai="tim")
    assert status == 1, "the foreign file"
    assert "=1+1 .xlsx: ditolak" in teks
    assert "dan 5 berkas lain yang bukan lembar kerja" in teks
    assert "  ditahan  Kinerja, baris 9, kolom J: A1 Indikator A1, Realisasi: “7000”" in teks
    assert "peringatan: Realisasi 7.000 lebih dari dua kali target 10." in teks
    assert "1 isian ditahan pemeriksaan (melompat jauh atau tidak mungkin benar)" in teks
    assert "3 berkas, 1 isian diambil." in teks
    assert galat == "Ditolak: 1 berkas, 0 isian.\n"
    assert figures(folder_kantor)["A1"] is None
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("tim")
        gerak = [ini for s in daftar_formulir(uji.ctx, JULI) for ini in s.gerak]
    assert {(ini.orang, ini.cara) for ini in gerak} == {("Bu Sari", CaraSerah.FLASH_DISK)}
    status, _, galat = jalan("baca", folder, "--dibawa", "Bu Sari")
    assert status == 1
    assert "--dibawa dan --lewat hanya berlaku bila isiannya diambil." in galat
    assert [CaraSerah(satu.replace("-", " ")) for satu in CARA] == list(CARA_DIPILIH)


@pytest.mark.luas
def test_only_the_named_units_and_periods(jalan, tmp_path):
    status, teks, _ = jalan(
        "buat", "--periode", "2025-07", "--keluaran", tmp_path / "b", "--unit", "b",
        sebagai="pengisi-b",
    )  # fmt: skip
    assert (status, len(list((tmp_path / "b").iterdir()))) == (0, 1)
    assert B in teks
    status, _, galat = jalan("baca", tmp_path / "b", "--periode", "2025-08")
    assert status == 1
    assert "Ditolak: 1 berkas" in galat
    status, _, galat = jalan(
        "buat", "--periode", "2025-07", "--keluaran", tmp_path / "b", "--unit", "a",
        sebagai="pengisi-b",
    )  # fmt: skip
    assert status == 1
    assert "Data ini milik unit lain" in galat


@pytest.mark.parametrize(
    ("kata", "kalimat"),
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                (["baca", "tidak-ada"], "tidak-ada tidak ada."),
                (["baca", ".", "--terapkan"], "Tambahkan --sebagai AKUN."),
                (["baca", ".", "--periode", "2025-13"], "2025-13"),
                (["baca", ".", "--laporan", "x.pdf"], ".csv atau .xlsx"),
                (["buat", "--periode", "2025-07", "--keluaran", "x"], "Tambahkan --sebagai AKUN."),
            ]
        )
    ],
)
def test_a_call_that_cannot_end_well_is_a_sentence(jalan, kata, kalimat):
    status, _, galat = jalan(*kata)
    assert status == 1
    assert kalimat in galat


@pytest.mark.parametrize("kata", [[], ["tulis"], ["baca"], ["buat", "--periode", "2025-07"]])
def test_a_wrong_call_ends_with_two(kata, capsys):
    with pytest.raises(SystemExit) as akhir:
        parse(["formulir", *kata])
    assert akhir.value.code == 2
    assert "Panggilan salah:" in capsys.readouterr().err
