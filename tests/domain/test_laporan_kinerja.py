"""The parts of the performance report: which figures and programs stand under which sasaran."""

from dataclasses import replace
from datetime import date

from kertas_uji import BIASA, KANTOR, TAHUN, every_kind, make_kertas

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.kinerja import Anggaran, JenisSimpul, Simpul
from sakip_desktop.domain.laporan import BarisAnggaran
from sakip_desktop.domain.laporan_kinerja import BagianLaporan, LaporanKinerja
from sakip_desktop.domain.naskah import Isian, KepalaNaskah
from sakip_desktop.domain.periode import triwulan


def simpul(kode, jenis=JenisSimpul.SASARAN):
    return Simpul(id=kode, versi_id=kode, jenis=jenis, kode=kode, uraian="", induk_id=None)


def money(kode, jenis):
    return BarisAnggaran(
        simpul=simpul(kode, jenis),
        tingkat=0,
        anggaran=Anggaran(simpul_id=kode),
        pagu=1,
        realisasi_periode=None,
        realisasi_sd=None,
        serapan=None,
    )


def make_naskah(anggaran=()):
    tw = triwulan(TAHUN, 3)
    laporan = replace(make_kertas(*every_kind(7), tw).laporan, anggaran=tuple(anggaran))
    kepala = KepalaNaskah(
        kantor=KANTOR,
        kebijakan=BIASA,
        kode=KodeDokumen.LAPORAN_PENGUKURAN,
        periode=tw,
        judul="",
        tanggal_surat=date(TAHUN, 10, 4),
        tempat="",
    )
    return LaporanKinerja(kepala=kepala, isian=Isian(), laporan=laporan, bagian=(), banding=())


def test_each_sasaran_has_its_own_figures_and_those_of_what_supports_it():
    naskah = make_naskah()
    semua = naskah.laporan.semua
    bagian = [
        BagianLaporan(simpul=s.simpul, pendukung=(semua[-1].indikator.kode, "tidak ada"))
        for s in naskah.laporan.sasaran
    ]
    sendiri = [naskah.own(satu) for satu in bagian]
    assert sorted(p.indikator.id for isi in sendiri for p in isi) == sorted(
        p.indikator.id for p in semua
    ), "each indikator under one sasaran"
    for satu, isi in zip(bagian, sendiri, strict=True):
        assert {p.indikator.simpul_id for p in isi} == {satu.simpul.id}
        assert naskah.supporting(satu) == (semua[-1],)
        assert naskah.result(satu).rerata.seharusnya == len(isi)
    asing = BagianLaporan(simpul=simpul("X"))
    assert naskah.own(asing) == naskah.supporting(asing) == ()
    assert naskah.result(asing) is None, "a sasaran that was not measured has no result"


def test_money_is_told_by_program_not_by_what_lies_below_it():
    isi = [
        money("p1", JenisSimpul.PROGRAM),
        money("p1.k1", JenisSimpul.KEGIATAN),
        money("p2", JenisSimpul.PROGRAM),
    ]
    naskah = make_naskah(isi)
    bagian = BagianLaporan(simpul=simpul("S0"), program=("p1", "p1.k1", "p9"))
    assert naskah.programs(bagian) == (isi[0],)
