"""A final paper stays what it is, whatever is edited afterwards, and says what it no longer says.

Every field of the plan's editor, of the policy, of the office, of its people and of the rules for
papers is changed by itself after one paper of every kind became final.
"""

import base64
import hashlib
import json
import os
import struct
import subprocess
import sys
import zlib
from dataclasses import fields, replace

import pytest
from kantor_uji import AGUSTUS, JULI, PENGUMPULAN, RUPIAH, TAHUN, A, ubah_isian
from kebijakan_uji import DUA_KELAS
from naskah_uji import all_final, change_person, finals

from sakip_desktop.domain.aturan import ATURAN
from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BasisDataRusak, DataTidakSah
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.masukan import KantorInput, KebijakanInput, PeranInput
from sakip_desktop.domain.naskah import TataNaskah
from sakip_desktop.services import alur, arsip, aturan, cek_dokumen, kantor, kebijakan, pembatalan
from sakip_desktop.services.capaian import laporan_pengukuran
from sakip_desktop.services.dokumen import PEMBEKUAN, isi_beku
from sakip_desktop.services.naskah import berubah, konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.kata_beda import place_of
from sakip_desktop.services.naskah.susun import gambar, susun
from sakip_desktop.services.tata_naskah import simpan_tata, tata_naskah
from sakip_desktop.services.tindak_lanjut import TABEL_TINDAK
from sakip_desktop.spreadsheet import kolom_rencana
from sakip_desktop.spreadsheet.kolom_rencana import Isi

ALASAN = "Perubahan untuk uji"
SEMUA = frozenset({*JENIS, KodeDokumen.PENGUKURAN})
PK, RA, CEKLIST = KodeDokumen.PERJANJIAN_KINERJA, KodeDokumen.RENCANA_AKSI, KodeDokumen.CEKLIST
UKUR, LAPOR = KodeDokumen.PENGUKURAN, KodeDokumen.LAPORAN_PENGUKURAN
KUMPUL = KodeDokumen.LAPORAN_PENGUMPULAN

# What is typed into each column of the plan's editor, and on which row.
INDIKATOR = {
    "nama": ("A1", "Nama yang lain"),
    "jenis": ("A1", "IKK"),
    "simpul": ("A1", "K1"),
    "unit": ("A1", "Bagian B"),
    "satuan": ("A1", "Berkas"),
    "polaritas": ("A1", "Turun"),
    "varian": ("B1", "Rasio"),
    "agregasi": ("A1", "Rata-rata"),
    "frekuensi": ("A1", "Triwulan"),
    "kumulatif_target": ("A1", "Ya"),
    "kumulatif_realisasi": ("A1", "Ya"),
    "pembilang": ("A2", "Surat yang selesai"),
    "penyebut": ("A2", "Surat yang masuk"),
    "pengali": ("A2", "1000"),
    "desimal": ("A1", "3"),
    "predikat": ("A1", "D=1; C=2"),
    "batas_bawah": ("A1", "1"),
    "batas_atas": ("A1", "500"),
    "realisasi_terburuk": ("B1", "50"),
    "definisi": ("A1", "Definisi lain"),
    "alasan_pemilihan": ("A1", "Sebab lain"),
    "rumus": ("A1", "Rumus lain"),
    "sumber_data": ("A1", "Sumber lain"),
    "bukti": ("A1", "Bukti lain"),
    "penanggung_jawab": ("A1", "Kepala Bagian Lain"),
    "baseline": ("A1", "77"),
    "baseline_tahun": ("A1", "2020"),
    "target_renstra": ("A1", "987"),
    "standar_nasional": ("A1", "654"),
    "standar_sumber": ("A1", "Pedoman lain"),
    "bobot": ("A1", "2"),
    "satuan_pembilang": ("A2", "Surat"),
    "satuan_penyebut": ("A2", "Surat masuk"),
    "sk_iku": ("A1", "Keputusan 9"),
    "target_renstra_tahunan": ("A1", "2025=80; 2026=90"),
    "mulai_pada": ("A1", "01/09/2025"),
    "berhenti_pada": ("A1", "01/09/2025"),
}
SIMPUL = {
    "uraian": ("S1", "Uraian lain"),
    "induk": ("K1", ""),
    "unit": ("SK1", "Bagian B"),
    "pagu_murni": ("SK1", "13.000.000"),
    "pagu_perubahan": ("SK1", "14.000.000"),
    "berhenti_pada": ("SK2", "01/09/2025"),
}
KEBIJAKAN = {
    "batas_tampil": "120",
    "batas_rerata": "110",
    "lantai_rerata": "10",
    "varian_turun": "rasio",
    "kosong_nol": True,
    "skala": DUA_KELAS,
    "pengisi_boleh_memeriksa": False,
    "persetujuan_tertulis": False,
    "kertas": "F4",
    "huruf": "Liberation Serif",
    "margin_mm": (25, 25, 25, 30),
}
KANTOR = {
    "nama": "Sekretariat Lain",
    "jenis": JenisKantor.BADAN,
    "pemda": "Kabupaten Lain",
    "tempat": "Kota Lain",
    "alamat": "Jalan Lain 1",
    "kontak": "Telepon 1",
    "zona": "WITA",
}
ORANG = {
    "nama": "Orang Lain",
    "nip": "199999999999999999",
    "pangkat": "Juru Muda",
    "jabatan": "Jabatan lain",
    "sifat": "plt",
}


def _png():
    def part(nama, isi):
        return struct.pack(">I", len(isi)) + nama + isi + struct.pack(">I", zlib.crc32(nama + isi))

    titik = zlib.compress((b"\0" + b"\x10\x20\x30" * 8) * 8)
    kepala = part(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
    isi = b"\x89PNG\r\n\x1a\n" + kepala + part(b"IDAT", titik) + part(b"IEND", b"")
    return base64.b64encode(isi).decode()


TATA = {
    "kode_unit": "Lain",
    "pola": {"keluar": "{urut}/{tahun}"},
    "kaki_tte": "Untuk ditandatangani nanti.",
    "logo": _png(),
    "atasan_nama": "Atasan Lain",
    "atasan_jabatan": "Wali Lain",
    "atasan_nip": "190001010000000009",
}


def change_plan(kode, kolom, teks):
    def change(uji):
        uji.masuk("perencana")
        ubah_isian(uji.ctx, TAHUN, kode, kolom, teks, alasan=ALASAN)

    return change


def change_policy(kolom):
    def change(uji):
        uji.masuk("admin")
        baru = replace(kebijakan.masukan_kini(uji.ctx), alasan=ALASAN, **{kolom: KEBIJAKAN[kolom]})
        kebijakan.save_kebijakan(uji.ctx, baru)

    return change


def change_office(kolom):
    def change(uji):
        uji.masuk("admin")
        isi = {satu.name: getattr(uji.ctx.kantor, satu.name) for satu in fields(KantorInput)}
        isi["jenis"] = JenisKantor(isi["jenis"])
        kantor.save_kantor(uji.ctx, KantorInput(**isi | {kolom: KANTOR[kolom]}))

    return change


def change_rules(kolom):
    def change(uji):
        uji.masuk("perencana")
        simpan_tata(uji.ctx, replace(tata_naskah(uji.ctx), **{kolom: TATA[kolom]}))

    return change


def change_one(akun, kolom):
    return lambda uji: change_person(uji, akun, **{kolom: ORANG[kolom]})


def next_month(uji):
    """The work goes on: August's form gets its rupiah."""
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, PENGUMPULAN, AGUSTUS)
    uji.jalan("isi-formulir", periode=AGUSTUS)
    uji.masuk("pengisi-a").isi_rupiah(*RUPIAH[A], AGUSTUS)


def another_head(uji):
    change_person(uji, "tim", peran=(PeranInput(peran=Peran.PIMPINAN, unit_id=None),))
    change_person(uji, "pimpinan", peran=())


def make_edits():
    """Every edit by its name; a column that this file does not know ends in a KeyError."""
    hasil = {}
    for kolom in kolom_rencana.INDIKATOR.kolom:
        if kolom.kunci == "kode":  # lasting: the editor does not offer it
            continue
        if kolom.isi is Isi.TARGET:
            bagian = kolom.kunci.removeprefix("target").removeprefix(":").removeprefix("_")
            periode = str(TAHUN) if bagian == "tahun" else f"{TAHUN}-{bagian}"
            hasil[f"target {periode}"] = change_plan("A1", f"target:{periode}", "888")
        else:
            kode, teks = INDIKATOR[kolom.kunci]
            hasil[f"indikator.{kolom.kunci}"] = change_plan(kode, kolom.kunci, teks)
    for kolom in kolom_rencana.SIMPUL.kolom:
        if kolom.kunci not in ("kode", "jenis"):
            kode, teks = SIMPUL[kolom.kunci]
            hasil[f"simpul.{kolom.kunci}"] = change_plan(kode, kolom.kunci, teks)
    for apa, jenis, cara in (
        ("kebijakan", KebijakanInput, change_policy),
        ("kantor", KantorInput, change_office),
        ("tata", TataNaskah, change_rules),
    ):
        for satu in fields(jenis):
            if satu.name not in ("alasan", "versi"):
                hasil[f"{apa}.{satu.name}"] = cara(satu.name)
    for akun in ("pimpinan", "kabag", "perencana"):
        hasil |= {f"{akun}.{kolom}": change_one(akun, kolom) for kolom in ORANG}
    return hasil | {"pimpinan.peran": another_head, "bulan berikutnya": next_month}


UBAHAN = make_edits()
DITOLAK = (  # figures that were handed over are tied to them
    "indikator.unit", "indikator.mulai_pada", "simpul.induk", "simpul.unit",
    "simpul.berhenti_pada",
)  # fmt: skip
RUPA = (  # how a paper looks, and the order of its rows, are no content
    "kebijakan.kertas", "kebijakan.huruf", "kebijakan.margin_mm", "tata.logo", "indikator.simpul",
)  # fmt: skip
PIMPINAN = {
    PK, RA, UKUR, LAPOR, KodeDokumen.SK_TIM, KodeDokumen.DISPOSISI, KodeDokumen.UNDANGAN,
    KodeDokumen.TINDAK_LANJUT, KodeDokumen.SURAT_PENGANTAR,
}  # fmt: skip
KABAG = {
    UKUR, LAPOR, KUMPUL, CEKLIST, KodeDokumen.PROGRAM_KERJA, KodeDokumen.UNDANGAN,
    KodeDokumen.DAFTAR_HADIR, KodeDokumen.NOTULEN, KodeDokumen.TINDAK_LANJUT,
    KodeDokumen.DAFTAR_ARSIP,
}  # fmt: skip
PERENCANA = {
    KUMPUL, CEKLIST, KodeDokumen.PROGRAM_KERJA, KodeDokumen.NOTULEN, KodeDokumen.DAFTAR_ARSIP,
}  # fmt: skip

# Which papers say something else after an edit; an edit that is not here changes no paper: what was
# measured keeps the plan and the policy of its time.
BERUBAH = {
    "indikator.nama": {PK, RA, CEKLIST},
    "indikator.jenis": {PK, RA},
    "indikator.simpul": {PK, RA},
    "indikator.satuan": {PK, RA},
    "indikator.polaritas": {PK, RA},
    "indikator.desimal": {PK, RA},
    "indikator.predikat": {PK, RA},
    "indikator.frekuensi": {CEKLIST},
    "indikator.bukti": {CEKLIST, KUMPUL},
    "indikator.berhenti_pada": {PK, RA, CEKLIST},
    f"target {TAHUN}": {PK, RA},
    **{f"target {TAHUN}-TW{ke}": {RA} for ke in range(1, 5)},
    "simpul.uraian": {PK, RA, UKUR, LAPOR},
    "simpul.pagu_murni": {PK, UKUR},
    "simpul.pagu_perubahan": {UKUR},
    **{f"kantor.{kolom}": SEMUA for kolom in KANTOR},
    **{f"pimpinan.{kolom}": PIMPINAN for kolom in (*ORANG, "peran")},
    **{f"kabag.{kolom}": KABAG for kolom in ORANG},
    **{f"perencana.{kolom}": PERENCANA for kolom in ORANG},
    "tata.kaki_tte": {KodeDokumen.UNDANGAN},
    **{f"tata.atasan_{kolom}": {PK} for kolom in ("nama", "jabatan", "nip")},
}


def frozen_and_now(uji, satu):
    """The frozen text of a paper, and what its record would be today."""
    with uji.ctx.read() as sesi:
        kode, teks = isi_beku(uji.ctx, sesi, satu.id)
        if kode in PEMBEKUAN:
            lama = thaw(PEMBEKUAN[kode].rekam, teks)
            return teks, PEMBEKUAN[kode].susun(uji.ctx, sesi, satu.periode, lama.final)
        lama = thaw(JENIS[kode].rekam, teks)
        naskah = konsep.find_naskah(uji.ctx, sesi, satu.naskah_id)
        return teks, susun(uji.ctx, sesi, naskah, final=lama.kepala.final)


def draw(kode, rekam):
    return PEMBEKUAN[kode].gambar(rekam) if kode in PEMBEKUAN else gambar(kode, rekam)


def sidik(isi):
    return hashlib.sha256(isi).hexdigest()


def check_papers(uji, kode_berubah, *, rupa=False):
    """Nothing frozen moved; and exactly these papers say that they are no longer what they were."""
    uji.masuk("perencana")
    ternyata = set()
    for kode, satu in finals(uji).items():
        teks, kini = frozen_and_now(uji, satu)
        assert sidik(teks.encode()) == satu.sidik_isi
        if freeze(kini) == teks:  # drawn from the same text: nothing to look at
            continue
        dokumen, pdf = cek_dokumen.gambar_beku(uji.ctx, satu.id)
        assert (dokumen, sidik(pdf)) == (satu, satu.sidik_pdf)
        hasil = berubah.perubahan_sejak(uji.ctx, satu.id)
        assert berubah.is_changed(uji.ctx, satu) == bool(hasil.beda)  # as the list says
        if hasil.beda:
            ternyata.add(kode)
            assert hasil.kalimat.startswith("Berubah sejak ditandatangani")
            assert hasil.catatan
            assert all(place_of(beda, kode) and beda.lama != beda.baru for beda in hasil.beda)
        elif not rupa:  # what is not named is not to be seen either
            assert draw(kode, kini) == pdf
    assert ternyata == set(kode_berubah)


# One of every kind of edit; all of them in breadth.
SEKALI = {
    "indikator.nama", "indikator.bukti", "indikator.simpul", "simpul.uraian", "tata.kaki_tte",
    "kabag.nama", f"target {TAHUN}-TW1", *DITOLAK[:1],
}  # fmt: skip


@pytest.mark.parametrize(
    "nama",
    [
        satu if satu in SEKALI else pytest.param(satu, marks=pytest.mark.luas)
        for satu in dict.fromkeys((*DITOLAK, *RUPA, *BERUBAH))
    ],
)
def test_an_edit_changes_no_final_paper_and_is_named_where_the_paper_shows_it(uji, nama):
    all_final(uji)
    if nama in DITOLAK:
        with pytest.raises(DataTidakSah):
            UBAHAN[nama](uji)
    else:
        UBAHAN[nama](uji)
    check_papers(uji, BERUBAH.get(nama, ()), rupa=nama in RUPA)


@pytest.mark.luas
def test_all_the_other_edits_one_after_the_other_change_no_paper_at_all(uji):
    all_final(uji)
    lain = UBAHAN.keys() - {*BERUBAH, *RUPA, *DITOLAK}
    assert len(lain) > len(UBAHAN) // 3
    for nama in UBAHAN:  # in the order of the editor
        if nama in lain:
            UBAHAN[nama](uji)
    check_papers(uji, ())


@pytest.mark.luas
def test_a_rule_that_is_decided_otherwise_changes_no_final_paper(uji):
    all_final(uji)
    uji.masuk("perencana")
    kartu = {satu.aturan.kode: satu for satu in aturan.kartu_aturan(uji.ctx, JULI)}
    for kode in ATURAN:
        masukan = aturan.masukan_aturan(kartu[kode])
        ubah = {"ambang": "7"} if masukan.ambang else {"aktif": False}
        try:
            aturan.save_aturan(uji.ctx, replace(masukan, alasan=ALASAN, **ubah))
        except DataTidakSah:
            continue  # one that cannot be decided otherwise
        for satu in (UKUR, LAPOR, KUMPUL, CEKLIST):
            teks, kini = frozen_and_now(uji, finals(uji)[satu])
            assert freeze(kini) == teks
    check_papers(uji, ())


def test_a_stored_file_that_is_gone_comes_back_byte_for_byte(uji):
    all_final(uji)
    uji.masuk("perencana")
    assert pembatalan.undoable(uji.ctx, tabel=TABEL_TINDAK) is None, "the papers tell of it"
    semua = finals(uji)
    assert semua.keys() == SEMUA
    for satu in semua.values():
        (uji.ctx.folder.dokumen / satu.berkas).unlink(missing_ok=True)
        path = cek_dokumen.pulihkan_berkas(uji.ctx, satu.id)
        assert (path.name, sidik(path.read_bytes())) == (satu.berkas, satu.sidik_pdf)
        assert cek_dokumen.cek_dokumen(uji.ctx, path).keaslian is cek_dokumen.Keaslian.ASLI
    check_altered_rows(uji, semua)


def check_altered_rows(uji, semua):
    """What was written past the program into what is frozen is told, never drawn."""
    rusak = "dokumen final tidak sama lagi dengan sidiknya"
    surat = semua[KodeDokumen.UNDANGAN].id
    for baru, kata in (
        ("replace(beku, 'Contoh', 'Bukan')", rusak),
        ("'[' || beku", rusak),
        ("'{\"asing\":1}'", "tidak dapat dibaca lagi"),
    ):
        with uji.ctx.engine.begin() as tulis:
            tulis.exec_driver_sql(f"UPDATE dokumen SET beku = {baru}")
            for (beku,) in tulis.exec_driver_sql("SELECT DISTINCT beku FROM dokumen").all():
                if kata != rusak:  # with the hash that goes with it
                    tulis.exec_driver_sql(
                        "UPDATE dokumen SET sidik_isi = ?", (sidik(beku.encode()),)
                    )
        uji.ctx.forget(frozenset({"dokumen"}))
        for baca in (
            lambda: cek_dokumen.gambar_beku(uji.ctx, surat),
            lambda: berubah.perubahan_sejak(uji.ctx, surat),
            lambda: laporan_pengukuran(uji.ctx, JULI),
        ):
            with pytest.raises(BasisDataRusak, match=kata):
                baca()
        if kata == rusak:  # the list of the archive still opens
            assert all(kata in b.perihal for b in arsip.arsip_tahun(uji.ctx, TAHUN))


LAGI = """
import hashlib, json, sys
from sakip_desktop.domain.beku import thaw
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.services.dokumen import PEMBEKUAN
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.susun import gambar

hasil = {}
for nama, teks in json.load(sys.stdin).items():
    kode = KodeDokumen(nama)
    if kode in PEMBEKUAN:
        pdf = PEMBEKUAN[kode].gambar(thaw(PEMBEKUAN[kode].rekam, teks))
    else:
        pdf = gambar(kode, thaw(JENIS[kode].rekam, teks))
    hasil[nama] = hashlib.sha256(pdf).hexdigest()
print(json.dumps(hasil))
"""


@pytest.mark.luas
def test_another_process_elsewhere_draws_the_same_bytes(uji, tmp_path):
    all_final(uji)
    for nama in (".reportlab_settings", "reportlab_settings.py"):
        (tmp_path / nama).write_text("__all__ = ['defCWRF']\ndefCWRF = 1 / 0\n", encoding="utf-8")
    semua = finals(uji)
    isi = {kode.value: frozen_and_now(uji, satu)[0] for kode, satu in semua.items()}
    env = os.environ | {
        "TZ": "Asia/Jayapura", "LANG": "tr_TR.UTF-8", "LC_ALL": "C", "PYTHONHASHSEED": "4242",
        "SOURCE_DATE_EPOCH": "1", "RL_paraFontSizeHeightOffset": "0", "RL_pageCompression": "0",
        "RL_spaceShrinkage": "0.5", "HOME": str(tmp_path), "PYTHONPATH": str(tmp_path),
    }  # fmt: skip
    lagi = subprocess.run(
        [sys.executable, "-c", LAGI],
        input=json.dumps(isi),
        env=env,
        capture_output=True,
        text=True,
        check=True,
        cwd=str(uji.ctx.folder.root),
    )
    assert json.loads(lagi.stdout) == {k.value: satu.sidik_pdf for k, satu in semua.items()}
