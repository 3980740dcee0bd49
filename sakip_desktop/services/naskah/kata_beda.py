"""Where in a paper a difference is, in the words that stand on paper and screen."""

import re

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.isi_rekam import Beda
from sakip_desktop.domain.periode import parse_periode
from sakip_desktop.services.naskah.daftar import JENIS

_PISAH = " › "
_KODE_PERIODE = re.compile(r"\d{4}(-[A-Z0-9]{2,3})?")

# Names of fields that say nothing to a reader: what they hold speaks for itself.
_TAK_DISEBUT = frozenset(
    {
        "kepala", "isian", "teks", "daftar", "tabel", "kelompok", "pengukuran", "figur", "semua",
        "baris", "simpul", "gerak", "tindak",
    }
)  # fmt: skip

_KATA = {
    "acuan": "Acuan capaian",
    "aksi": "Aksi",
    "alasan_pemilihan": "Alasan pemilihan",
    "anggaran": "Anggaran",
    "atas": "Batas atas target",
    "atas_nama": "Atas nama",
    "batas_atas": "Batas atas",
    "batas_bawah": "Batas bawah",
    "batas_rerata": "Batas capaian dalam rata-rata",
    "batas_tampil": "Batas capaian yang ditampilkan",
    "baseline_tahun": "Tahun baseline",
    "belum_dikirim": "Formulir yang belum dikirim",
    "berhenti_pada": "Berhenti pada",
    "cara": "Cara penandatanganan",
    "dihitung": "Yang dihitung",
    "efisiensi_label": "Keterangan efisiensi",
    "kaki": "Kalimat kaki",
    "kantor": "Perangkat daerah",
    "keadaan": "Keadaan",
    "kebijakan": "Kebijakan penghitungan",
    "kode": "Kode",
    "kosong": "Baris kosong",
    "kosong_nol": "Yang kosong dihitung nol",
    "kumulatif_realisasi": "Realisasi kumulatif",
    "kumulatif_target": "Target kumulatif",
    "lantai_rerata": "Batas bawah capaian dalam rata-rata",
    "mulai_pada": "Mulai berlaku",
    "nilai": "Nilai",
    "nilai_mentah": "Nilai sebelum dibatasi",
    "nilai_rerata": "Nilai dalam rata-rata",
    "nilai_tampil": "Nilai yang dicetak",
    "nip": "NIP",
    "nol": "Yang dihitung nol",
    "pada": "Waktu",
    "pagu_murni": "Pagu murni",
    "pagu_perubahan": "Pagu perubahan",
    "pemda": "Pemerintah daerah",
    "pena": "Tanda tangan dengan pena",
    "penanda_tangan": "Penanda tangan",
    "penanggung_jawab": "Penanggung jawab",
    "rerata": "Rata-rata capaian",
    "realisasi_periode": "Realisasi periode ini",
    "realisasi_sd": "Realisasi sampai periode ini",
    "realisasi_terburuk": "Realisasi terburuk",
    "sebagai": "Baris di atas jabatan",
    "seharusnya": "Yang seharusnya ada",
    "serapan": "Serapan",
    "satuan_pembilang": "Satuan pembilang",
    "satuan_penyebut": "Satuan penyebut",
    "sk_iku": "Nomor SK IKU",
    "standar_nasional": "Standar nasional",
    "standar_sumber": "Sumber standar nasional",
    "sumber_data": "Sumber data",
    "tanggal_surat": "Tanggal surat",
    "target_periode": "Target periode ini",
    "target_renstra": "Target akhir Renstra",
    "target_renstra_tahunan": "Target Renstra per tahun",
    "target_tahun": "Target tahun",
    "teks_asli": "Seperti diketik",
    "teks_penyebut": "Penyebut seperti diketik",
    "tempat": "Tempat",
    "terisi": "Yang terisi",
    "tidak_diukur": "Yang tidak diukur",
    "varian_turun": "Rumus untuk polaritas turun",
    "versi_rumus": "Versi rumus",
    "zona": "Zona waktu",
}


def place_of(beda: Beda, kode: KodeDokumen | None = None) -> str:
    """Where a difference is: ``A1 › Juli 2025 › Nilai``.

    Args:
        beda: the difference.
        kode: of the paper; the fields that are typed into it have the names of the screen then.
    """
    bidang = {} if kode is None or kode not in JENIS else _typed(kode)
    diketik = beda.jalur[:1] == ("isian",)
    kata = [
        bidang.get(satu) if diketik and satu in bidang else _word(satu)
        for satu in beda.jalur
        if satu not in _TAK_DISEBUT
    ]
    return _PISAH.join(satu for satu in kata or map(_word, beda.jalur[-1:]) if satu)


def _typed(kode: KodeDokumen) -> dict[str, str]:
    return {satu.kunci: satu.judul for satu in JENIS[kode].bidang}


def _word(satu: str) -> str:
    if satu in _KATA:
        return _KATA[satu]
    if _KODE_PERIODE.fullmatch(satu):
        try:
            return parse_periode(satu).label
        except GalatSakip:
            return satu
    if satu.isdigit():
        return f"baris {satu}"
    kata = satu.replace("_", " ")
    return kata[:1].upper() + kata[1:] if satu.islower() and satu.isidentifier() else kata
