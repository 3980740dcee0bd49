"""Kertas kerja made without a database: the sample office's year, and every kind of indikator."""

import random
from dataclasses import fields, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from itertools import product

from sakip_desktop.domain.agregasi import compute_rasio
from sakip_desktop.domain.angka import Terbaca, parse_angka, parse_figur
from sakip_desktop.domain.kategori import SKALA_DIKENAL, SKALA_PERMENDAGRI
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Anggaran,
    Frekuensi,
    Indikator,
    JenisIndikator,
    JenisSimpul,
    Kantor,
    Keadaan,
    Kebijakan,
    Polaritas,
    Realisasi,
    Simpul,
    Target,
    Varian,
)
from sakip_desktop.domain.laporan import BarisAnggaran, KelompokPengukuran, LaporanPengukuran
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.penjelasan import AsalIndikator, KertasKerja, Sumber, VersiDipakai
from sakip_desktop.domain.periode import bulan, setahun, triwulan
from sakip_desktop.domain.rencana import with_defaults
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_rerata,
    compute_serapan,
    make_baris_sasaran,
)
from sakip_desktop.services.contoh_data import load_contoh
from sakip_desktop.spreadsheet.read_rencana import read_rencana

TAHUN = 2025
KANTOR = Kantor(
    id="k",
    nama="=Kantor & <b>Contoh</b>",
    jenis="setwan",
    pemda="Kabupaten Contoh",
    tempat="Contoh",
)
BIASA = Kebijakan(id="b", berlaku_mulai=date(2025, 1, 1), skala=SKALA_PERMENDAGRI)
KETAT = replace(
    BIASA,
    id="k",
    batas_tampil=Decimal(120),
    batas_rerata=Decimal(110),
    lantai_rerata=Decimal(20),
    varian_turun=Varian.RASIO,
    kosong_nol=True,
    skala=SKALA_DIKENAL[1],  # bounds that do not belong to their class
)
LONGGAR = replace(BIASA, id="l", batas_rerata=None, lantai_rerata=Decimal(-50))
PREDIKAT = tuple(
    (label, Decimal(skor)) for skor, label in enumerate(("D", "C", "CC", "B", "BB", "A", "AA"), 1)
)
PADA = datetime(2025, 10, 3, 2, 5, tzinfo=UTC)


def make_kertas(indikator, figur, periode, kebijakan=BIASA, **lain):
    """Measure the indikator as the recap does, with a sasaran for each node."""
    simpul = [
        Simpul(
            id=satu,
            versi_id=satu,
            jenis=JenisSimpul.SASARAN,
            kode=satu,
            uraian=f"=Sasaran {satu}",
            induk_id=None,
        )
        for satu in dict.fromkeys(ind.simpul_id for ind in indikator)
    ]
    semua = [measure(ind, figur.get(ind.id, {}), periode, kebijakan) for ind in indikator]
    semua = [satu for satu in semua if satu.diukur]
    pagu = [(10_000_000, 7_654_321), (0, 5), (3_333_333, None)]
    laporan = LaporanPengukuran(
        kantor=KANTOR,
        kebijakan=kebijakan,
        periode=periode,
        kelompok=tuple(
            KelompokPengukuran(
                simpul=satu,
                tingkat=0,
                pengukuran=tuple(s for s in semua if s.indikator.simpul_id == satu.id),
            )
            for satu in simpul
        ),
        anggaran=_budget(),
        sasaran=tuple(
            make_baris_sasaran(
                satu,
                semua,
                JumlahAnggaran(pagu=atas, realisasi_periode=None, realisasi_sd=bawah),
                kebijakan,
                berlabel=True,
            )
            for satu, (atas, bawah) in zip(simpul, pagu * len(simpul), strict=False)
        ),
        rerata=compute_rerata(semua, kosong_nol=kebijakan.kosong_nol),
        penanda_tangan=(),
        tanggal=date(2025, 10, 4),
        **lain,
    )
    return KertasKerja(
        laporan=laporan,
        asal=tuple(_source(satu.indikator, figur, periode) for satu in laporan.semua),
    )


def _budget():
    """A program, what is below it, and one that spent nothing yet."""
    isi = (("p1", None, 9_000_000, 6_543_210), ("p1.k1", "p1", 9_000_000, 6_543_210),
           ("p2", None, 1_234_567, None))  # fmt: skip
    return tuple(
        BarisAnggaran(
            simpul=Simpul(
                id=kode,
                versi_id=kode,
                jenis=JenisSimpul.PROGRAM,
                kode=kode,
                uraian="=Program",
                induk_id=induk,
            ),
            tingkat=0,
            anggaran=Anggaran(simpul_id=kode),
            pagu=pagu,
            realisasi_periode=None,
            realisasi_sd=sampai,
            serapan=compute_serapan(sampai, pagu),
        )
        for kode, induk, pagu, sampai in isi
    )


def _source(indikator, figur, periode):
    milik = figur.get(indikator.id, {})
    return AsalIndikator(
        indikator_id=indikator.id,
        unit="=Bagian satu",
        sumber=tuple(
            Sumber(
                figur=milik.get(satu) or Realisasi(indikator_id=indikator.id, periode=satu),
                oleh="=Pengisi (Contoh)" if satu in milik else "",
                pada=PADA if satu in milik else None,
            )
            for satu in periode.sampai_dengan()
            if indikator.measured_in(satu)
        ),
        versi=VersiDipakai(nomor=2, berlaku_mulai=date(2025, 8, 1), alasan="+Target diubah"),
        formulir="Dikirim",
    )


# --- the sample office ---------------------------------------------------------------------------


@cache
def sample_year():
    """Indikator and figures of the sample Sekretariat DPRD, as typed in its year."""
    contoh = load_contoh("setwan")
    rencana = read_rencana(contoh.buku, tahun=contoh.tahun, kantor_nama=contoh.kantor.nama).rencana
    bersama = {satu.name for satu in fields(Indikator)}
    semua = tuple(
        Indikator(
            id=satu.kode,
            versi_id=satu.kode,
            versi=1,
            simpul_id=satu.simpul,
            unit_id=satu.unit,
            **{
                kolom.name: getattr(satu, kolom.name)
                for kolom in fields(satu)
                if kolom.name in bersama
            },
        )
        for satu in map(with_defaults, rencana.indikator)
    )
    oleh_kode = {satu.id: satu for satu in semua}
    figur = {}
    for satu in contoh.figur:
        ind, kapan = oleh_kode[satu.indikator], bulan(TAHUN, satu.bulan)
        figur.setdefault(ind.id, {})[kapan] = _typed(ind, kapan, satu.isi)
    return semua, figur


def _typed(indikator, kapan, isi):
    angka = {}
    for kolom in ("nilai", "pembilang", "penyebut"):
        if kolom in isi:
            baca = (
                parse_figur(indikator, isi[kolom]) if kolom == "nilai" else parse_angka(isi[kolom])
            )
            if not isinstance(baca, Terbaca):
                return Realisasi(
                    indikator_id=indikator.id,
                    periode=kapan,
                    keadaan=Keadaan.BELUM_JELAS,
                    teks_asli=isi[kolom],
                )
            angka[kolom] = baca.nilai
    if "pembilang" in angka:
        angka["nilai"] = compute_rasio(angka["pembilang"], angka["penyebut"], indikator.pengali)
    keadaan = Keadaan.TERISI if angka else Keadaan.TIDAK_DAPAT_DIPENUHI
    return Realisasi(indikator_id=indikator.id, periode=kapan, keadaan=keadaan, **angka)


# --- every kind ----------------------------------------------------------------------------------

RAGAM = (
    (Polaritas.NAIK, Varian.BAWAAN),
    (Polaritas.TURUN, Varian.BAWAAN),
    (Polaritas.TURUN, Varian.SELISIH),
    (Polaritas.TURUN, Varian.RASIO),
    (Polaritas.RENTANG, Varian.BIASA),
    (Polaritas.RENTANG, Varian.KHUSUS),
    (Polaritas.PREDIKAT, Varian.BAWAAN),
    (Polaritas.YA_TIDAK, Varian.BAWAAN),
)
_TARGET = {
    Polaritas.NAIK: ("0", "8", "24,5", "-5", "0,7"),
    Polaritas.TURUN: ("0", "8", "24,5", "-5", "3"),
    Polaritas.RENTANG: ("3..5", "0..5", "-4..0", "8..8", "9..7", "-6..-2"),
    Polaritas.PREDIKAT: ("5", "7", "1", "9"),
    Polaritas.YA_TIDAK: ("1", "0", "2"),
}
_ANGKA = {
    Polaritas.PREDIKAT: ("1", "4", "5", "7", "6"),
    Polaritas.YA_TIDAK: ("1", "0", "1", "1"),
}
_ANGKA_BIASA = ("0", "4,88", "8", "24,5", "3", "5", "-2", "0,1", "0,2", "1000000,25", "2,9", "3,1")
_KOSONG = (
    Keadaan.BELUM_DIISI,
    Keadaan.BELUM_JELAS,
    Keadaan.TIDAK_DIUKUR,
    Keadaan.TIDAK_DAPAT_DIPENUHI,
)


def _desimal(teks):
    return Decimal(teks.replace(",", "."))


def _target(teks):
    bawah, _, atas = teks.partition("..")
    return Target(_desimal(bawah), _desimal(atas) if atas else None)


def every_kind(benih):
    """Each kind with each aggregation, figures of every state."""
    acak = random.Random(benih)
    semua, figur = [], {}
    ragam = product(RAGAM, Agregasi, (False, True), (False, True))
    for ke, ((polaritas, varian), agregasi, kumulatif, rasio) in enumerate(ragam):
        nomor = f"i{ke}"
        target = {triwulan(TAHUN, 3): _target(acak.choice(_TARGET[polaritas]))}
        if acak.random() < 0.15:
            target = {triwulan(TAHUN, 3): Target(Decimal(3), Decimal(5))}  # of another kind too
        if acak.random() < 0.1:
            target = {}
        target[setahun(TAHUN)] = _target(acak.choice(_TARGET[polaritas]))
        ind = Indikator(
            id=nomor,
            versi_id=nomor,
            versi=1,
            kode=acak.choice(("=1+1", "+Zz", "@b", "A&B", "-7")) + nomor,
            nama='=HYPERLINK("http://contoh.example")',
            jenis=JenisIndikator.IKU,
            simpul_id=f"S{ke % 3}",
            unit_id="u",
            satuan="=%",
            polaritas=polaritas,
            varian=varian,
            agregasi=agregasi,
            kumulatif_realisasi=kumulatif,
            frekuensi=acak.choice((Frekuensi.BULANAN, Frekuensi.BULANAN, Frekuensi.TRIWULAN)),
            pembilang="=atas" if rasio else "",
            penyebut="bawah" if rasio else "",
            pengali=acak.choice((Decimal(100), Decimal(1), Decimal(1000))),
            realisasi_terburuk=acak.choice((None, Decimal(40), Decimal(0), Decimal(-3))),
            predikat=PREDIKAT if polaritas is Polaritas.PREDIKAT else (),
            target=target,
            bobot=acak.choice((Decimal(1), Decimal(1), Decimal("2.5"), Decimal(0))),
        )
        semua.append(ind)
        figur[nomor] = dict(_figures(acak, ind))
    return semua, figur


def _figures(acak, indikator):
    penuh = acak.random() < 0.5
    for ke in range(1, 13):
        kapan = bulan(TAHUN, ke)
        if not indikator.measured_in(kapan) or (not penuh and acak.random() < 0.15):
            continue
        if not penuh and acak.random() < 0.25:
            yield (
                kapan,
                Realisasi(
                    indikator_id=indikator.id,
                    periode=kapan,
                    keadaan=acak.choice(_KOSONG),
                    teks_asli="=2+2",
                    alasan="@alasan",
                ),
            )
            continue
        angka = _desimal(acak.choice(_ANGKA.get(indikator.polaritas, _ANGKA_BIASA)))
        atas = bawah = None
        if indikator.is_rasio and acak.random() < 0.95:
            atas = _desimal(acak.choice(("0", "45", "7,5", "12")))
            bawah = _desimal(acak.choice(("0", "50", "9", "11")))
            angka = compute_rasio(atas, bawah, indikator.pengali)
        yield (
            kapan,
            Realisasi(
                indikator_id=indikator.id,
                periode=kapan,
                keadaan=Keadaan.TERISI,
                nilai=angka,
                pembilang=atas,
                penyebut=bawah,
            ),
        )
