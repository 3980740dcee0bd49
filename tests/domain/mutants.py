"""Planted faults that the domain tests must notice: ``python tests/domain/mutants.py``.

For each mutant the package and its domain tests are copied into a temporary folder, one piece of
text is replaced there, and the tests run against the copy.  Tests that still pass mean that the
fault would go unseen: the script prints SELAMAT for it and exits 1, as it does when a piece of
text is no longer found (then the list has to follow the code).
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).resolve().parents[2]
DOMAIN = Path("sakip_desktop/domain")
SERENTAK = 2


@dataclass(frozen=True)
class Mutan:
    nama: str
    berkas: str
    asli: str
    ganti: str


TANPA_SALAH = Mutan(
    "sama artinya: uji harus tetap lulus",
    "capaian.py",
    "return _mundur(a, r) if a > 0 else _maju(a, r)",
    "return _maju(a, r) if a <= 0 else _mundur(a, r)",
)
"""Proves that a mutant dies of its fault, and not of having been touched."""

MUTAN = (
    Mutan(
        "polaritas: turun dihitung seperti naik",
        "capaian.py",
        "return _mundur(a, r) if a > 0 else _maju(a, r)",
        "return _maju(a, r) if a > 0 else _mundur(a, r)",
    ),
    Mutan(
        "rasio terbalik: R ÷ T",
        "capaian.py",
        "KERJA.divide(KERJA.multiply(t, _SERATUS), r), Bentuk.BALIK",
        "KERJA.divide(KERJA.multiply(r, _SERATUS), t), Bentuk.BALIK",
    ),
    Mutan(
        "batas tampil diabaikan",
        "capaian.py",
        "dibatasi = mentah if batas is None or mentah <= batas else batas",
        "dibatasi = mentah",
    ),
    Mutan(
        "batas rerata mengubah nilai mentah",
        "capaian.py",
        "nilai_mentah=mentah,",
        "nilai_mentah=_clamp(mentah, kebijakan.lantai_rerata, kebijakan.batas_rerata),",
    ),
    Mutan(
        "lantai rerata hilang",
        "capaian.py",
        "if mentah < lantai:",
        "if mentah < lantai and False:",
    ),
    Mutan(
        "kosong dianggap nol",
        "capaian.py",
        "if keadaan is not Keadaan.TERISI or realisasi is None:",
        "realisasi = Decimal(0) if realisasi is None else realisasi\n"
        "    if keadaan is Keadaan.TIDAK_DIUKUR:",
    ),
    Mutan(
        "nol dianggap kosong",
        "capaian.py",
        "if keadaan is not Keadaan.TERISI or realisasi is None:",
        "if keadaan is not Keadaan.TERISI or not realisasi:",
    ),
    Mutan(
        "target 0 dan realisasi 0 tidak pernah tercapai",
        "capaian.py",
        "    if not r:\n        return _SEMPURNA\n",
        "",
    ),
    Mutan(
        "target 0 yang meleset tetap 100",
        "capaian.py",
        "return _TARGET_NOL_MELESET\n    sisa",
        "return _SEMPURNA\n    sisa",
    ),
    Mutan(
        "nilai tampil dibulatkan ke genap",
        "capaian.py",
        "quantize(_SEPERSERATUS, ROUND_HALF_UP, _TAMPIL)",
        'quantize(_SEPERSERATUS, "ROUND_HALF_EVEN", _TAMPIL)',
    ),
    Mutan(
        "kategori dari nilai yang sudah dibulatkan",
        "pengukuran.py",
        "return classify(kebijakan.skala, capaian.nilai_mentah)",
        "return classify(kebijakan.skala, capaian.nilai_tampil)",
    ),
    Mutan(
        "kategori untuk data yang belum lengkap",
        "pengukuran.py",
        "if hasil.terisi < hasil.seharusnya or not hasil.dasar_lengkap:",
        "if not hasil.dasar_lengkap:",
    ),
    Mutan(
        "kemajuan dari angka periode, bukan s.d.",
        "pengukuran.py",
        "sampai = aggregate_sd(indikator, figur, periode)",
        "sampai = sendiri",
    ),
    Mutan(
        "triwulan yang salah",
        "periode.py",
        "return (self.ke - 1) * _PANJANG[self.jenis] + 1",
        "return self.ke * _PANJANG[self.jenis] - 1",
    ),
    Mutan(
        "batas bawah kelas tidak termasuk",
        "kategori.py",
        "if capaian > satu.batas_bawah or (satu.termasuk and capaian == satu.batas_bawah):",
        "if capaian > satu.batas_bawah:",
    ),
    Mutan(
        "batas bawah yang tidak termasuk ikut kelasnya",
        "kategori.py",
        "if capaian > satu.batas_bawah or (satu.termasuk and capaian == satu.batas_bawah):",
        "if capaian >= satu.batas_bawah:",
    ),
    Mutan(
        "persentase dijumlahkan, bukan dikumpulkan",
        "agregasi.py",
        "return indikator.is_rasio and agregasi_berlaku(indikator) is Agregasi.JUMLAH",
        "return False",
    ),
    Mutan(
        "angka kumulatif dijumlahkan lagi",
        "agregasi.py",
        "combine(Agregasi.TERAKHIR if kumulatif else agregasi_berlaku(indikator), isi)",
        "combine(agregasi_berlaku(indikator), isi)",
    ),
    Mutan(
        "angka kumulatif tidak dikurangi bulan sebelumnya",
        "agregasi.py",
        "KERJA.subtract(isi[-1], awal[-1] if awal else _NOL) if isi else None",
        "isi[-1] if isi else None",
    ),
    Mutan(
        "rerata dibagi banyak bulan, bukan yang terisi",
        "agregasi.py",
        "KERJA.divide(_sum(nilai), Decimal(len(nilai)))",
        "KERJA.divide(_sum(nilai), Decimal(3))",
    ),
    Mutan(
        "tidak diukur tetap ditagih",
        "agregasi.py",
        "        elif ada.keadaan is Keadaan.TIDAK_DIUKUR:\n            seharusnya -= 1\n"
        "    return seharusnya, isi\n\n\ndef _collect_components",
        "    return seharusnya, isi\n\n\ndef _collect_components",
    ),
    Mutan(
        "target turunan walau satu bagian hilang",
        "agregasi.py",
        "if len(ada) < len(bagian):",
        "if not ada:",
    ),
    Mutan(
        "bobot diabaikan",
        "rerata.py",
        "atas = KERJA.add(atas, KERJA.multiply(bobot, nilai))",
        "atas = KERJA.add(atas, nilai)",
    ),
    Mutan(
        "rerata menghitung yang belum lengkap",
        "rerata.py",
        "if satu.kategori is not None and satu.capaian.nilai_rerata is not None:",
        "if satu.capaian.nilai_rerata is not None:",
    ),
    Mutan(
        "yang kosong selalu dihitung nol",
        "rerata.py",
        "return _NOL if kosong_nol and is_kosong(satu) else None",
        "return _NOL if is_kosong(satu) else None",
    ),
    Mutan(
        "yang belum lengkap ikut dihitung nol",
        "rerata.py",
        "return satu.target_periode is not None and satu.realisasi_periode is None",
        "return satu.target_periode is not None",
    ),
    Mutan(
        "yang tidak bertarget ikut dihitung nol",
        "rerata.py",
        "return satu.target_periode is not None and satu.realisasi_periode is None",
        "return satu.realisasi_periode is None",
    ),
    Mutan(
        "arti kosong tidak sampai ke sasaran",
        "rerata.py",
        "        kosong_nol=kebijakan.kosong_nol,\n",
        "",
    ),
    Mutan(
        "jumlah induk ditambahkan ke rinciannya",
        "rerata.py",
        "return sum_known(anak) if sendiri is None else sendiri",
        "return sum_known([sendiri, *anak])",
    ),
    Mutan(
        "rerata yang tidak lengkap dinilai efisien",
        "rerata.py",
        'return selisih, label if berlabel and rerata.lengkap else ""',
        'return selisih, label if berlabel else ""',
    ),
    Mutan(
        "rerata yang tidak lengkap berkategori",
        "rerata.py",
        "if rerata.nilai is None or not rerata.lengkap:",
        "if rerata.nilai is None:",
    ),
    Mutan(
        "batas efisien ikut tidak efisien",
        "rerata.py",
        "if selisih < -_BATAS_EFISIEN:",
        "if selisih <= -_BATAS_EFISIEN:",
    ),
    Mutan(
        "titik yang meragukan ditebak ribuan",
        "angka.py",
        'if rapat.startswith("0") or not satuan_.is_bulat(satuan):',
        "if False:",
    ),
    Mutan(
        "nol di depan ditebak ribuan",
        "angka.py",
        'rapat.startswith("0") or not satuan_.is_bulat(satuan)',
        "not satuan_.is_bulat(satuan)",
    ),
    Mutan(
        "koma Inggris di satuan yang tidak dikenal dibaca desimal",
        "angka.py",
        'rapat.endswith("0") and not satuan_.is_pecahan(satuan)',
        "False",
    ),
    Mutan(
        "huruf fonetik di kode diterima",
        "teks.py",
        '"\\u00c0" <= huruf <= "\\u017f"',
        '"\\u00c0" <= huruf <= "\\u02af"',
    ),
    Mutan(
        "tanda kurung bukan minus",
        "angka.py",
        'tanda, angka = "-", angka[1:-1].strip()',
        'tanda, angka = "", angka[1:-1].strip()',
    ),
    Mutan(
        "satuan yang berbeda diterima",
        "angka.py",
        "return satuan_.is_same_satuan(tertulis, satuan)",
        "return True",
    ),
    Mutan(
        "realisasi sama dengan pagu dianggap melebihi",
        "validasi_anggaran.py",
        "if sampai and pagu is not None and sampai > pagu:",
        "if sampai and pagu is not None and sampai >= pagu:",
    ),
    Mutan(
        "induk yang kurang dari jumlah rinciannya tidak terlihat",
        "validasi_anggaran.py",
        "if abs(punya - jumlah) <= aturan.ambang(kode):",
        "if punya - jumlah <= aturan.ambang(kode):",
    ),
    Mutan(
        "anak yang sama dengan induknya dikira terketik dua kali",
        "validasi_anggaran.py",
        "                and dia.id not in _ancestors(satu.id, induk)\n",
        "",
    ),
    Mutan(
        "induk yang sama dengan anaknya dikira terketik dua kali",
        "validasi_anggaran.py",
        "                and satu.id not in _ancestors(dia.id, induk)\n",
        "",
    ),
    Mutan(
        "angka kumulatif yang turun tidak terlihat",
        "validasi.py",
        "if dulu is not None and kini is not None and kini < dulu:",
        "if False:",
    ),
    Mutan(
        "peringatan tanpa penjelasan boleh dikirim",
        "validasi.py",
        "            if satu.tingkat is Tingkat.PERINGATAN\n        ]\n    return hasil",
        "            if satu.tingkat is Tingkat.INFO\n        ]\n    return hasil",
    ),
    Mutan(
        "aturan yang dimatikan menyembunyikan kesalahan",
        "aturan.py",
        "if satu.tingkat is _K or self.aktif(satu.kode)",
        "if self.aktif(satu.kode)",
    ),
    Mutan(
        "kesalahan dapat dikecualikan",
        "aturan.py",
        "if satu.tingkat is _P and satu.kode in menurut",
        "if satu.kode in menurut",
    ),
    Mutan(
        "aturan baru mengubah formulir yang sudah dikirim",
        "aturan.py",
        "and (dikirim is None or satu.pada is None or satu.pada <= dikirim)",
        "",
    ),
    Mutan(
        "pertanyaan lupa kapan terakhir ditanyakan",
        "pertanyaan.py",
        "if satu.macam is MacamPesan.TANYA][-1]",
        "if satu.macam is MacamPesan.TANYA][0]",
    ),
    Mutan(
        "rupiah yang belum terbaca dikira kosong",
        "pertanyaan.py",
        "if isi.teks_asli:",
        "if not isi.teks_asli and isi.nilai == -1:",
    ),
    Mutan(
        "baris anggaran tidak dapat dikecualikan",
        "aturan.py",
        "_SATU_SEL = frozenset({Lingkup.FIGUR, Lingkup.RUPIAH})",
        "_SATU_SEL = frozenset({Lingkup.FIGUR})",
    ),
    Mutan(
        "pengisi unit lain boleh mengisi",
        "jabatan.py",
        "satu.peran is peran and (unit_id is None or satu.unit_id in (None, unit_id))",
        "satu.peran is peran",
    ),
    Mutan(
        "langkah yang tertutup tetap dapat dikerjakan",
        "izin.py",
        "if objek.langkah_terbuka is False:",
        "if objek.langkah_terbuka is None and False:",
    ),
    Mutan(
        "isian wajib yang kosong dianggap terisi",
        "naskah.py",
        "if satu.wajib and not self._answered(satu)",
        "if satu.wajib and self._answered(satu)",
    ),
    Mutan(
        "baris tabel kosong dianggap jawaban",
        "naskah.py",
        "return any(sel.strip() for baris in self.rows(satu.kunci) for sel in baris)",
        "return bool(self.rows(satu.kunci))",
    ),
    Mutan(
        "tahun peraturan ikut diganti",
        "naskah.py",
        'teks = re.sub(rf"(?<!\\d ){cari}\\b", ganti, teks)',
        'teks = re.sub(rf"{cari}\\b", ganti, teks)',
    ),
    Mutan(
        "pola tanpa nomor urut diterima",
        "nomor.py",
        'if not {"urut", "urut3"} & set(kata):',
        "if not kata:",
    ),
    Mutan(
        "bulan romawi bergeser",
        "nomor.py",
        "_ROMAWI[hari.month - 1]",
        "_ROMAWI[hari.month - 2]",
    ),
    Mutan(
        "bagian nomor yang kosong meninggalkan garis miring",
        "nomor.py",
        """return re.sub(r"([/.\\-])\\1+", r"\\1", nomor).strip("/-. ")""",
        "return nomor",
    ),
    Mutan(
        "kebijakan di kepala surat membuatnya berubah",
        "isi_rekam.py",
        '_HANYA_RUPA = {"kepala": frozenset({"kebijakan"})}',
        '_HANYA_RUPA = {"kepala": frozenset({"kantor"})}',
    ),
    Mutan(
        "baris dikenal dari periodenya, bukan kode di dalamnya",
        "isi_rekam.py",
        "for bagian in (satu, *dalam):",
        "for bagian in (satu,):",
    ),
    Mutan(
        "isi yang kosong ikut menjadi isi",
        "isi_rekam.py",
        "            and satu is not None\n",
        "",
    ),
    Mutan(
        "perjanjian membekukan yang tidak dicetaknya",
        "perjanjian.py",
        "target={periode: ind.target[periode]} if periode in ind.target else {},",
        "target=ind.target,",
    ),
    Mutan(
        "formulir dianggap sama walau targetnya lain",
        "formulir_susunan.py",
        "*(_target(satu.target.get(bulan)), _target(",
        "*(None, _target(",
    ),
    Mutan(
        "isian yang bentrok diambil tanpa bertanya",
        "formulir_periksa.py",
        "return self in (KeadaanSel.BARU, KeadaanSel.UBAH)",
        "return self not in (KeadaanSel.SAMA, KeadaanSel.LAMA)",
    ),
    Mutan(
        "yang ditahan pemeriksaan ikut diambil",
        "formulir_periksa.py",
        "return self.keadaan.diambil and not self.ditahan",
        "return self.keadaan.diambil",
    ),
    Mutan(
        "target kumulatif dibandingkan dengan angka sebulan",
        "baris_formulir.py",
        "    if splits_running_total(baris.indikator):\n        return target_sd",
        "    if not splits_running_total(baris.indikator):\n        return target_sd",
    ),
    Mutan(
        "bulan yang dikirim tanpa angka tidak mengikat",
        "terikat.py",
        "if satu not in terikat.terisi\n",
        "if satu in terikat.terisi\n",
    ),
    Mutan(
        "pagu baru menyembunyikan rupiah induknya",
        "terikat.py",
        "if not (baru and jadi.berpagu and terikat.terisi):",
        "if not (baru and jadi.berpagu and terikat.terbuka):",
    ),
    Mutan(
        "formulir yang ditarik tetap dianggap terkirim",
        "gambaran.py",
        'if arah == "tarik":',
        'if arah == "kembali":',
    ),
    Mutan(
        "tenggat hari itu sendiri sudah terlambat",
        "gambaran.py",
        "kapan is not None and kapan > tenggat",
        "kapan is not None and kapan >= tenggat",
    ),
    Mutan(
        "cabang rencana memuat saudaranya",
        "gambaran.py",
        "if hasil and satu.tingkat <= hasil[0].tingkat:",
        "if hasil and satu.tingkat < hasil[0].tingkat:",
    ),
    Mutan(
        "formulir pengganti menghapus yang sudah kembali",
        "tanda_terima.py",
        "        if self.kembali is not None:\n            return KeadaanFormulir.KEMBALI\n"
        "        if self.diganti_oleh:\n            return KeadaanFormulir.DIGANTI\n",
        "        if self.diganti_oleh:\n            return KeadaanFormulir.DIGANTI\n"
        "        if self.kembali is not None:\n            return KeadaanFormulir.KEMBALI\n",
    ),
    Mutan(
        "unit ditutup sebelum tenggatnya sendiri",
        "masa_isi.py",
        "return None if self.terakhir is None else max(self.terakhir, self.due(unit_id))",
        "return self.terakhir",
    ),
    Mutan(
        "langkah beberapa unit berdiri di tempat yang selesai",
        "lembar_sop.py",
        "_URUTAN.index(satu.keadaan) < _URUTAN.index(lama)",
        "_URUTAN.index(satu.keadaan) > _URUTAN.index(lama)",
    ),
    Mutan(
        "yang tepat 100 dianggap tidak tercapai",
        "ringkasan.py",
        "satu.capaian.nilai_mentah < _SERATUS",
        "satu.capaian.nilai_mentah <= _SERATUS",
    ),
    Mutan(
        "efisiensi diterangkan dengan keterangan yang tidak ada",
        "penjelasan_rerata.py",
        "    if satu.efisiensi_label:\n",
        "    if satu.efisiensi:\n",
    ),
    Mutan(
        "tindak lanjut terlambat pada hari tenggatnya",
        "tindak_lanjut.py",
        "self.tenggat < hari",
        "self.tenggat <= hari",
    ),
)


def copy_project(tujuan: Path) -> None:
    """The package, what it reads, the domain tests with their data and the pytest settings."""
    abaikan = shutil.ignore_patterns("__pycache__")
    shutil.copytree(AKAR / "sakip_desktop", tujuan / "sakip_desktop", ignore=abaikan)
    shutil.copytree(AKAR / "resources", tujuan / "resources")
    shutil.copytree(AKAR / "tests" / "domain", tujuan / "tests" / "domain", ignore=abaikan)
    shutil.copytree(AKAR / "tests" / "data" / "beku", tujuan / "tests" / "data" / "beku")
    shutil.copy(AKAR / "pyproject.toml", tujuan)


def run_tests(folder: Path) -> tuple[bool, str]:
    """Whether the domain tests of the copy pass, and the end of what they said.

    Without ``test_mutants``: it would miss the replaced text and every fault would seem noticed.
    """
    lingkungan = os.environ | {
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
        "SAKIP_HYPOTHESIS": "mutan",
    }
    perintah = [sys.executable, "-m", "pytest", "tests/domain", "-x", "-q", "--no-header",
                "-p", "no:cacheprovider", "-p", "no:randomly",
                "--ignore", "tests/domain/test_mutants.py"]  # fmt: skip
    hasil = subprocess.run(
        perintah, cwd=folder, env=lingkungan, capture_output=True, text=True, check=False
    )
    if hasil.returncode not in {0, 1, 2}:
        raise SystemExit(f"pytest tidak berjalan:\n{hasil.stdout}{hasil.stderr}")
    return hasil.returncode == 0, hasil.stdout[-2000:]


def imported_from(folder: Path) -> Path:
    """Where the package really comes from in a run of the copy."""
    hasil = subprocess.run(
        [sys.executable, "-c", "import sakip_desktop; print(sakip_desktop.__file__)"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return Path(hasil.stdout.strip())


def plant(mutan: Mutan, folder: Path) -> str:
    """Put the fault in; a word when that is not possible."""
    berkas = folder / DOMAIN / mutan.berkas
    teks = berkas.read_text(encoding="utf-8")
    if teks.count(mutan.asli) != 1:
        return f"teks asli ditemukan {teks.count(mutan.asli)} kali"
    baru = teks.replace(mutan.asli, mutan.ganti)
    compile(baru, mutan.berkas, "exec")  # a copy that cannot be imported would prove nothing
    berkas.write_text(baru, encoding="utf-8")
    return ""


def judge(mutan: Mutan) -> str:
    """``mati``, ``SELAMAT`` or why it could not be tried."""
    with tempfile.TemporaryDirectory(prefix="mutan-") as sementara:
        folder = Path(sementara)
        copy_project(folder)
        masalah = plant(mutan, folder)
        if masalah:
            return masalah
        lulus, _ = run_tests(folder)
        return "SELAMAT" if lulus else "mati"


def say(baris: str) -> None:
    """One line, at once."""
    sys.stdout.write(f"{baris}\n")
    sys.stdout.flush()


def main() -> int:
    """Try a copy with a change that is no fault, then every mutant; 1 when one survives."""
    mulai = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mutan-") as sementara:
        folder = Path(sementara).resolve()
        copy_project(folder)
        if not imported_from(folder).is_relative_to(folder):
            say(f"Salinan tidak dipakai: {imported_from(folder)}")
            return 1
        masalah = plant(TANPA_SALAH, folder)
        lulus, keluaran = run_tests(folder)
        if masalah or not lulus:
            say(f"Uji tanpa kesalahan gagal: {masalah}\n{keluaran}")
            return 1
    with ThreadPoolExecutor(SERENTAK) as kolam:
        hasil = list(kolam.map(judge, MUTAN))
    for mutan, kata in zip(MUTAN, hasil, strict=True):
        say(f"{kata:<10} {mutan.berkas:<15} {mutan.nama}")
    mati = hasil.count("mati")
    say(f"{mati} dari {len(MUTAN)} mutan mati, {time.monotonic() - mulai:.0f} detik")
    return 0 if mati == len(MUTAN) else 1


if __name__ == "__main__":
    sys.exit(main())
