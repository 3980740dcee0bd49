"""Short builders of domain records for tests."""

from datetime import date
from decimal import Decimal

from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import (
    Anggaran,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Keadaan,
    Kebijakan,
    Realisasi,
    Simpul,
    Target,
)
from sakip_desktop.domain.periode import bulan, setahun

TAHUN = 2025


def d(nilai):
    return Decimal(str(nilai))


def make_kebijakan(**ubah):
    dasar = {"id": "k", "berlaku_mulai": date(TAHUN, 1, 1), "skala": SKALA_PERMENDAGRI}
    return Kebijakan(**dasar | ubah)


def make_indikator(**ubah):
    dasar = {
        "id": "i1",
        "versi_id": "v1",
        "versi": 1,
        "kode": "IKU.1",
        "nama": "Jumlah dokumen",
        "jenis": JenisIndikator.IKU,
        "simpul_id": "s1",
        "unit_id": "u1",
        "satuan": "Dokumen",
        "target": {setahun(TAHUN): Target(d(100))},
    }
    return Indikator(**dasar | ubah)


def make_target(**menurut_kode):
    """``make_target(tahun=12, tw1=3, b7="0.5", s1=(80, 90))``."""
    from sakip_desktop.domain.periode import semester, triwulan

    buat = {"b": bulan, "t": triwulan, "s": semester}
    target = {}
    for kode, nilai in menurut_kode.items():
        if kode == "tahun":
            periode = setahun(TAHUN)
        else:
            periode = buat[kode[0]](TAHUN, int(kode.lstrip("btws")))
        bawah, atas = nilai if isinstance(nilai, tuple) else (nilai, None)
        target[periode] = Target(d(bawah), None if atas is None else d(atas))
    return target


def make_realisasi(ke=1, nilai=None, **ubah):
    dasar = {"indikator_id": "i1", "periode": bulan(TAHUN, ke)}
    if nilai is not None:
        dasar |= {"nilai": d(nilai), "keadaan": Keadaan.TERISI}
    return Realisasi(**dasar | ubah)


def make_rasio(ke, pembilang, penyebut):
    return make_realisasi(ke, pembilang=d(pembilang), penyebut=d(penyebut), keadaan=Keadaan.TERISI)


def make_figur(*nilai):
    """Figures from January on: a number, None for nothing stored, or a Keadaan."""
    figur = {}
    for ke, satu in enumerate(nilai, start=1):
        if isinstance(satu, Keadaan):
            figur[bulan(TAHUN, ke)] = make_realisasi(ke, keadaan=satu)
        elif isinstance(satu, tuple):
            figur[bulan(TAHUN, ke)] = make_rasio(ke, *satu)
        elif satu is not None:
            figur[bulan(TAHUN, ke)] = make_realisasi(ke, satu)
    return figur


def make_simpul(kunci, jenis=JenisSimpul.SUB_KEGIATAN, induk=None):
    return Simpul(
        id=kunci, versi_id=kunci, jenis=jenis, kode=kunci, uraian=f"Uraian {kunci}", induk_id=induk
    )


def make_anggaran(kunci, pagu=None, **bulan_ke):
    """``make_anggaran("a", 1000, b1=100, b2=50)``."""
    realisasi = {bulan(TAHUN, int(nama[1:])): nilai for nama, nilai in bulan_ke.items()}
    return Anggaran(simpul_id=kunci, pagu_murni=pagu, realisasi=realisasi)
