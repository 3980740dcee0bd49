"""Frozen records for the papers: an invented office of any size."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from sakip_desktop.domain.capaian import Status, compute_capaian_indikator
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI, classify
from sakip_desktop.domain.kinerja import (
    Anggaran,
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
    Unit,
)
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    BarisFormulir,
    BarisFormulirAnggaran,
    BarisSasaran,
    Finalisasi,
    Formulir,
    KelompokPengukuran,
    LaporanPengukuran,
    PenandaTangan,
    Pengukuran,
    RerataTertimbang,
)
from sakip_desktop.domain.periode import Periode, bulan, triwulan
from sakip_desktop.domain.temuan import Temuan, Tingkat

KANTOR = Kantor(
    id="k",
    nama="Sekretariat DPRD Kabupaten Contoh",
    jenis="setwan",
    pemda="Pemerintah Kabupaten Contoh",
    tempat="Contoh",
    alamat="Jalan Contoh Raya Nomor 1, Contoh 40000",
    kontak="Telepon (0200) 000000, pos-el setwan@contoh.example",
)
KEBIJAKAN = Kebijakan(id="kb", berlaku_mulai=date(2025, 1, 1), skala=SKALA_PERMENDAGRI)
PERIODE = triwulan(2025, 3)
FINAL = Finalisasi(
    pada=datetime(2025, 10, 2, 3, 42, tzinfo=UTC),
    oleh="Andi Percobaan (Contoh)",
    jurnal_urut=1234,
    jurnal_sidik="0123456789abcdef" * 4,
    revisi=1,
)
TTD = (
    PenandaTangan(
        sebagai="Mengetahui,",
        jabatan="Sekretaris DPRD Kabupaten Contoh",
        nama="Andi Percobaan, S.H., M.Si. (Contoh)",
        nip="190001012000011001",
        pangkat="Pembina Utama Muda (IV/c)",
    ),
    PenandaTangan(
        sebagai="Disusun oleh,",
        jabatan="Kepala Bagian Program dan Keuangan",
        nama="Budi Percobaan, S.E. (Contoh)",
        nip="190002022000022002",
        pangkat="Pembina (IV/a)",
    ),
)
_NAMA = (
    "Persentase rekomendasi Badan Musyawarah yang ditindaklanjuti tepat waktu",
    "Jumlah rancangan peraturan daerah yang dibahas sampai selesai",
    "Indeks kepuasan pimpinan dan anggota DPRD atas layanan sekretariat",
    "Jumlah hari keterlambatan penyampaian risalah rapat paripurna",
    "Persentase sarana dan prasarana rapat dalam kondisi baik",
)
_SATUAN = ("%", "Dokumen", "Indeks", "Hari", "%")


def make_indikator(nomor, **lain):
    isi = {
        "id": f"i{nomor}",
        "versi_id": f"iv{nomor}",
        "versi": 1,
        "kode": f"{1 + nomor // 12}.{1 + nomor % 12}",
        "nama": _NAMA[nomor % len(_NAMA)],
        "jenis": JenisIndikator.IKU,
        "simpul_id": "s",
        "unit_id": "u1",
        "satuan": _SATUAN[nomor % len(_SATUAN)],
        "polaritas": Polaritas.TURUN if nomor % 5 == 3 else Polaritas.NAIK,
        "definisi": "Bagian rekomendasi yang selesai ditindaklanjuti dalam 14 hari kerja.",
        "rumus": "rekomendasi selesai ÷ seluruh rekomendasi × 100",
    }
    return Indikator(**isi | lain)


def make_pengukuran(nomor, periode=PERIODE, **lain):
    indikator = lain.pop("indikator", None) or make_indikator(nomor)
    target = Decimal(80 + nomor % 20)
    realisasi = None if nomor % 17 == 11 else target * (60 + nomor * 7 % 50) / 100
    capaian = compute_capaian_indikator(indikator, Target(target), realisasi, KEBIJAKAN)
    isi = {
        "indikator": indikator,
        "periode": periode,
        "target_tahun": Target(target + 5),
        "target_periode": Target(target),
        "realisasi_periode": realisasi,
        "realisasi_sd": realisasi,
        "capaian": capaian,
        "kemajuan": compute_capaian_indikator(indikator, Target(target + 5), realisasi, KEBIJAKAN),
        "kategori": None
        if capaian.nilai_mentah is None
        else classify(SKALA_PERMENDAGRI, capaian.nilai_mentah),
        "terisi": 3 if realisasi is not None else 2,
        "seharusnya": 3,
        "figur": tuple(make_figur(indikator, b, realisasi, nomor) for b in periode.bulan),
        "temuan": make_temuan(nomor),
    }
    return Pengukuran(**isi | lain)


def make_figur(indikator, periode, nilai, nomor):
    return Realisasi(
        indikator_id=indikator.id,
        periode=periode,
        keadaan=Keadaan.BELUM_DIISI if nilai is None else Keadaan.TERISI,
        nilai=nilai,
        penjelasan="Dua rapat diundur ke bulan berikutnya." if nomor % 8 == 3 else "",
        kendala="Jadwal rapat paripurna berubah dua kali." if nomor % 9 == 4 else "",
        upaya="Menetapkan jadwal cadangan bersama Badan Musyawarah." if nomor % 9 == 4 else "",
    )


def make_temuan(nomor):
    if nomor % 8 != 3:
        return ()
    return (
        Temuan(
            kode="lonjakan",
            tingkat=Tingkat.PERINGATAN,
            kolom="nilai",
            isi="Realisasi 64,00 turun 52 % dari triwulan sebelumnya (133,00).",
            saran="Periksa angkanya atau jelaskan sebabnya.",
        ),
    )


def make_simpul(nomor, jenis, uraian, induk=None):
    return Simpul(
        id=f"s{jenis}{nomor}",
        versi_id="v",
        jenis=jenis,
        kode=f"4.01.0{nomor}",
        uraian=uraian,
        induk_id=induk,
    )


def make_laporan(jumlah=24, **lain):
    periode = lain.get("periode", PERIODE)
    semua = [make_pengukuran(nomor, periode) for nomor in range(jumlah)]
    kelompok = []
    sasaran = []
    anggaran = []
    for ke, awal in enumerate(range(0, jumlah, 6), start=1):
        induk = make_simpul(
            ke, JenisSimpul.SASARAN, "Meningkatnya kualitas layanan kepada pimpinan dan anggota"
        )
        program = make_simpul(ke, JenisSimpul.PROGRAM, "Program dukungan tugas DPRD", induk.id)
        kegiatan = make_simpul(ke, JenisSimpul.KEGIATAN, "Fasilitasi rapat dan sidang", program.id)
        kelompok += [
            KelompokPengukuran(simpul=induk, tingkat=0, pengukuran=tuple(semua[awal : awal + 2])),
            KelompokPengukuran(
                simpul=program, tingkat=1, pengukuran=tuple(semua[awal + 2 : awal + 4])
            ),
            KelompokPengukuran(
                simpul=kegiatan, tingkat=2, pengukuran=tuple(semua[awal + 4 : awal + 6])
            ),
        ]
        for tingkat, simpul in ((0, program), (1, kegiatan)):
            anggaran.append(
                BarisAnggaran(
                    simpul=simpul,
                    tingkat=tingkat,
                    anggaran=Anggaran(simpul_id=simpul.id, pagu_murni=14_723_660_349),
                    pagu=14_723_660_349,
                    realisasi_periode=2_759_455_579,
                    realisasi_sd=9_759_455_579,
                    serapan=Decimal("66.28417"),
                )
            )
        sasaran.append(
            BarisSasaran(
                simpul=induk,
                rerata=RerataTertimbang(nilai=Decimal("87.654321"), dihitung=5, seharusnya=6),
                kategori=SKALA_PERMENDAGRI.kelas[1],
                pagu=14_723_660_349,
                realisasi=9_759_455_579,
                serapan=Decimal("66.28417"),
                efisiensi=Decimal("21.370151"),
                efisiensi_label="efisien",
            )
        )
    isi = {
        "kantor": KANTOR,
        "kebijakan": KEBIJAKAN,
        "periode": periode,
        "kelompok": tuple(k for k in kelompok if k.pengukuran),
        "anggaran": tuple(anggaran),
        "sasaran": tuple(sasaran),
        "rerata": RerataTertimbang(
            nilai=Decimal("88.123456") if jumlah else None,
            dihitung=sum(1 for s in semua if s.capaian.status is Status.OK),
            seharusnya=jumlah,
        ),
        "penanda_tangan": TTD,
        "tanggal": date(2025, 10, 2),
        "catatan": (
            "Pengisi dan pemeriksa Bagian Umum adalah orang yang sama: Budi Percobaan (Contoh).",
        ),
    }
    return LaporanPengukuran(**isi | lain)


def make_formulir(jumlah=7, **lain):
    periode = lain.get("periode", bulan(2025, 9))
    simpul = [
        make_simpul(1, JenisSimpul.SASARAN, "Meningkatnya kualitas layanan kesekretariatan"),
        make_simpul(2, JenisSimpul.KEGIATAN, "Administrasi umum perangkat daerah"),
        make_simpul(3, JenisSimpul.SUB_KEGIATAN, "Penyediaan bahan logistik kantor"),
    ]
    baris = tuple(
        _form_row(nomor, simpul[nomor * len(simpul) // jumlah], satu)
        for nomor in range(jumlah)
        for satu in periode.bulan
    )
    isi = {
        "kantor": KANTOR,
        "unit": Unit(id="u1", nama="Bagian Umum"),
        "periode": periode,
        "baris": baris,
        "anggaran": tuple(
            BarisFormulirAnggaran(
                simpul=satu,
                bulan=bulan(periode.tahun, periode.bulan_akhir),
                pagu=1_971_343_265,
                nilai=127_500_000,
                teks_asli="",
                sebelumnya=90_000_000,
                realisasi_sd=1_270_250_000,
                serapan=Decimal("64.4357"),
                penjelasan="",
                temuan=(),
                versi=1,
            )
            for satu in simpul[1:]
        ),
        "tidak_diukur": 2,
        "langkah": None,
        "tenggat": date(2025, 10, 5),
        "penanda_tangan": (
            replace(TTD[1], sebagai="Pengisi,", jabatan="Kepala Subbagian Umum"),
            replace(TTD[1], sebagai="Mengetahui,", jabatan="Kepala Bagian Umum"),
            replace(TTD[1], sebagai="Diterima Tim SAKIP,", jabatan="Sekretaris Tim SAKIP"),
        ),
    }
    return Formulir(**isi | lain)


def _form_row(nomor, simpul, periode: Periode):
    rasio = {}
    if nomor % 5 == 0:
        rasio = {"pembilang": "rekomendasi selesai", "penyebut": "seluruh rekomendasi"}
    indikator = make_indikator(nomor, **rasio)
    satu = make_pengukuran(nomor, periode, indikator=indikator)
    figur = satu.figur[0]
    if rasio:
        figur = replace(figur, pembilang=Decimal(48), penyebut=Decimal(60))
    return BarisFormulir(
        indikator=indikator,
        simpul=simpul,
        realisasi=figur,
        sebelumnya=Decimal(71),
        tahun_lalu=Decimal(69),
        target=satu.target_periode,
        target_tahun=satu.target_tahun,
        capaian=satu.capaian,
        terhadap_tahun=False,
        kategori=satu.kategori,
        temuan=satu.temuan,
    )
