"""Papers of the sample offices: written, numbered, made final, revised and sent as people do it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.kinerja import Unit
from sakip_desktop.domain.naskah import CaraTtd, Isian, JenisBidang, Naskah, TataNaskah
from sakip_desktop.domain.periode import Periode, setahun
from sakip_desktop.services import agenda, dokumen, ekspor, pengiriman
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah import final, konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.naskah.revisi import buat_revisi
from sakip_desktop.services.pengiriman import Penerima
from sakip_desktop.services.tata_naskah import KAKI_TTE, simpan_tata

KLASIFIKASI = "000.8.6"
_KODE_UNIT = {JenisKantor.SETWAN: "Set.DPRD", JenisKantor.BADAN: "Bappelitbang"}
_POLA = {
    Buku.KELUAR.value: "{klasifikasi}/{urut}/{kode_unit}/{bulan_romawi}/{tahun}",
    Buku.KEPUTUSAN.value: "{klasifikasi}/{urut}/{kode_unit}/{tahun}",
    Buku.DOKUMEN.value: "{klasifikasi}/{urut3}/{kode_unit}/{tahun}",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NaskahContoh:
    """What people type into one paper beside what is proposed.

    Attributes:
        final: whether it is made final; otherwise it stays a draft to go on with.
    """

    kode: KodeDokumen
    perihal: str = ""
    teks: Mapping[str, str] = field(default_factory=dict)
    daftar: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cara: CaraTtd = CaraTtd.BASAH
    tembusan: tuple[str, ...] = ()
    final: bool = True


_AWAL_TAHUN = (
    NaskahContoh(kode=KodeDokumen.SK_TIM, perihal="Tim SAKIP"),
    NaskahContoh(kode=KodeDokumen.PERJANJIAN_KINERJA, perihal="Perjanjian Kinerja"),
    NaskahContoh(kode=KodeDokumen.RENCANA_AKSI, perihal="Rencana Aksi Perjanjian Kinerja"),
)
_RAPAT = (KodeDokumen.DAFTAR_HADIR, KodeDokumen.NOTULEN)
_SESUDAH_DIUKUR = (
    NaskahContoh(
        kode=KodeDokumen.DISPOSISI,
        perihal="Permintaan laporan kinerja",
        teks={
            "dari": "Bupati Contoh",
            "nomor_surat": "000.8.6/0/Contoh",
            "agenda": "12",
            "catatan": "Ukur capaian periode ini dan laporkan sebelum akhir bulan.",
        },
        daftar={"diteruskan": ("Ketua Tim SAKIP",), "instruksi": ("Tindak lanjuti",)},
    ),
    NaskahContoh(kode=KodeDokumen.PROGRAM_KERJA, perihal="Program kerja pengukuran", final=False),
    NaskahContoh(kode=KodeDokumen.CEKLIST),
    NaskahContoh(kode=KodeDokumen.LAPORAN_PENGUMPULAN, perihal="Hasil pengumpulan data"),
    NaskahContoh(
        kode=KodeDokumen.LAPORAN_PENGUKURAN,
        perihal="Laporan pengukuran kinerja",
        teks={
            "tugas": "Tugas dan fungsi kantor ini ditetapkan dalam peraturan kepala daerah tentang "
            "kedudukan, susunan organisasi, tugas, dan fungsi perangkat daerah.",
        },
    ),
    NaskahContoh(kode=KodeDokumen.TINDAK_LANJUT, perihal="Tindak lanjut hasil pengukuran"),
)
_PERUBAHAN = NaskahContoh(
    kode=KodeDokumen.PERJANJIAN_KINERJA,
    perihal="Perubahan anggaran",
    teks={"alasan": "terjadi perubahan strategi (program, kegiatan, dan alokasi anggaran)"},
)
_NOTULEN = {
    "pemimpin": "Ketua Tim SAKIP",
    "pencatat": "Sekretaris Tim SAKIP",
    "pembukaan": "Rapat dibuka oleh pimpinan rapat pada pukul 09.05.",
    "pembahasan": "Setiap bagian menyampaikan angka dan bukti dukungnya. Angka yang dikembalikan "
    "sudah diperbaiki dan dicocokkan dengan dokumen sumbernya.\n\nKendala yang disampaikan menjadi "
    "bahan tindak lanjut.",
    "kesimpulan": "Data periode ini lengkap dan dapat diukur. Kendala ditindaklanjuti oleh bagian "
    "masing-masing sebelum rapat berikutnya.",
}
_NARASI = "Disusun dari data yang sudah divalidasi dan disetujui; rinciannya pada tabel."
_AKSI = "Menyusun jadwal, melaksanakan, dan memantau hasilnya setiap triwulan"
_KELUARAN = "Laporan triwulanan"


def begin_year(ctx: AppContext, tahun: int) -> int:
    """What stands at the beginning of a year: rules for papers, decree, agreement, action plan.

    Args:
        ctx: the sample office, the planner acting.
        tahun: its year.

    Returns:
        How many papers were made.
    """
    kode_unit = _KODE_UNIT.get(JenisKantor(ctx.kantor.jenis), "Contoh")
    simpan_tata(
        ctx,
        TataNaskah(
            kode_unit=kode_unit,
            pola=_POLA,
            kaki_tte=KAKI_TTE,
            atasan_nama="H. Surya Wibawa, S.H. (Contoh)",
            atasan_jabatan="Bupati Contoh",
        ),
    )
    kemarin = date(tahun, 1, 2)  # a letter of before the program, with the number that it has
    nomor = f"{KLASIFIKASI}/1/{kode_unit}/I/{tahun}"
    agenda.catat_lampau(ctx, Buku.KELUAR, nomor, 1, kemarin, "Permintaan data awal tahun")
    return sum(_write(ctx, satu, setahun(tahun)) is not None for satu in _AWAL_TAHUN)


def after_measuring(ctx: AppContext, periode: Periode) -> int:
    """A measured quarter: its meeting with a revised invitation, its reports, and their sending.

    Args:
        ctx: the sample office, the planner acting.
        periode: the quarter whose measurement was approved.

    Returns:
        How many papers were made.
    """
    dibuat = [_write(ctx, satu, periode) for satu in _SESUDAH_DIUKUR]
    dibuat += [_change_agreement(ctx, periode)]
    undangan = _invite(ctx, periode)
    dibuat += [undangan]
    dibuat += [
        _write(ctx, NaskahContoh(kode=kode, teks=_NOTULEN), periode, induk=undangan)
        for kode in _RAPAT
    ]
    _waste_number(ctx)
    dibuat += [_send(ctx, periode), _write(ctx, _ARSIP, periode)]
    return sum(satu is not None for satu in dibuat)


_ARSIP = NaskahContoh(kode=KodeDokumen.DAFTAR_ARSIP)
_PENGANTAR = NaskahContoh(
    kode=KodeDokumen.SURAT_PENGANTAR,
    perihal="Penyampaian dokumen kinerja",
    cara=CaraTtd.TTE,
    tembusan=("Inspektur Daerah Contoh", "Kepala Bagian Organisasi Contoh"),
)


def _change_agreement(ctx: AppContext, periode: Periode) -> Naskah | None:
    """The agreement after the change of the budget, where there is a first one."""
    with ctx.read() as sesi:
        semua = dokumen.daftar_final(ctx, sesi, setahun(periode.tahun))
    if not any(satu.kode is _PERUBAHAN.kode for satu in semua):
        return None
    return _write(ctx, _PERUBAHAN, periode)


def _invite(ctx: AppContext, periode: Periode) -> Naskah:
    """An invitation whose room was wrong: final, then final again as its first revision."""
    hari = ctx.today().isoformat()
    rapat = NaskahContoh(
        kode=KodeDokumen.UNDANGAN, perihal="Rapat hasil pengukuran", teks={"hari": hari}
    )
    naskah = _write(ctx, rapat, periode)
    if naskah is None:
        raise LookupError(KodeDokumen.UNDANGAN)
    revisi = buat_revisi(ctx, naskah.id, naskah.versi, "Ruang rapat berpindah")
    isian = replace(revisi.isian, teks={**revisi.isian.teks, "tempat": "Aula lantai 2"})
    return _finish(ctx, konsep.simpan_naskah(ctx, replace(revisi, isian=isian)))


def _waste_number(ctx: AppContext) -> None:
    """A number that was reserved for a letter which was not written."""
    pesan = agenda.pesan_nomor(
        ctx, Buku.KELUAR, ctx.today(), "Undangan sosialisasi", klasifikasi=KLASIFIKASI
    )
    agenda.batalkan_nomor(ctx, pesan.id, pesan.versi, "Sosialisasi digabung dengan rapat tim")


def _send(ctx: AppContext, periode: Periode) -> Naskah | None:
    """The letter that goes with the papers: two recipients and copies, one of them has it."""
    naskah = _write(ctx, _PENGANTAR, periode)
    if naskah is None:
        return None
    with ctx.read() as sesi:
        semua = dokumen.daftar_final(ctx, sesi, periode)
    surat = next(satu for satu in semua if satu.naskah_id == naskah.id)
    pengiriman.isi_penerima(ctx, surat.id)
    sekda = Penerima(
        id="", dokumen_id=surat.id, urut=0, penerima="Sekretaris Daerah Contoh", banyaknya=2
    )
    pengiriman.simpan_penerima(ctx, sekda)
    pengiriman.catat_kirim(ctx, surat.id, ctx.today(), pengiriman.CARA_KIRIM[0])
    pertama = pengiriman.daftar_penerima(ctx, surat.id)[0]
    pengiriman.catat_terima(
        ctx, pertama.id, pertama.versi, ctx.today(), "Petugas penerima surat (Contoh)"
    )
    return naskah


def _write(
    ctx: AppContext, satu: NaskahContoh, periode: Periode, *, induk: Naskah | None = None
) -> Naskah | None:
    """One paper as far as it goes; None for a kind that this program does not make."""
    if satu.kode not in JENIS:
        return None
    induk_id = None if induk is None else induk.id
    usul = konsep.usulkan(ctx, satu.kode, periode, induk_id=induk_id)
    naskah = konsep.simpan_naskah(
        ctx,
        replace(
            usul,
            isian=_filled(satu, usul, ctx.today()),
            perihal=satu.perihal or usul.perihal,
            tanggal=ctx.today(),
            cara=satu.cara,
            tembusan=satu.tembusan,
        ),
    )
    if not satu.final:
        return naskah
    if JENIS[satu.kode].buku is not None:
        naskah = agenda.beri_nomor(ctx, naskah.id, naskah.versi, klasifikasi=KLASIFIKASI)
    return _finish(ctx, naskah)


def _filled(satu: NaskahContoh, usul: Naskah, hari: date) -> Isian:
    """What was proposed, with what people typed, and a sentence where one is asked for."""
    kunci = {bidang.kunci for bidang in JENIS[satu.kode].bidang}
    isian = replace(
        usul.isian,
        teks={**usul.isian.teks, **{k: teks for k, teks in satu.teks.items() if k in kunci}},
        daftar={**satu.daftar, **usul.isian.daftar},
        tabel={**usul.isian.tabel},
    )
    if satu.kode is KodeDokumen.RENCANA_AKSI:
        isian.tabel["aksi"] = tuple(
            (kode, kegiatan, uraian or _AKSI, jadwal, hasil or _KELUARAN, anggaran, siapa)
            for kode, kegiatan, uraian, jadwal, hasil, anggaran, siapa in isian.rows("aksi")
        )
    for bidang in JENIS[satu.kode].bidang:
        if bidang.jenis is JenisBidang.TANGGAL:
            isian.teks.setdefault(bidang.kunci, hari.isoformat())
    for bidang in isian.missing(JENIS[satu.kode].bidang):
        isian.teks.setdefault(bidang.kunci, _NARASI)
    return isian


def _finish(ctx: AppContext, naskah: Naskah) -> Naskah:
    """Make it final; one that still lacks something stays a draft."""
    kurang = [s for s in final.syarat_naskah(ctx, naskah) if s.terpenuhi is False]
    if not kurang:
        siap = final.siapkan_final(ctx, naskah.id, naskah.versi, sebagai=Peran.PERENCANA)
        final.finalkan(ctx, siap, final.gambar_final(siap), sebagai=Peran.PERENCANA)
    with ctx.read() as sesi:
        return konsep.find_naskah(ctx, sesi, naskah.id)


def write_missing(
    ctx: AppContext, naskah: Periode, data: Periode, unit: Unit, kabar: Callable[[Path], None]
) -> None:
    """Every kind of paper that does not lie in the folder of papers yet, once.

    Args:
        ctx: the sample office, the planner acting.
        naskah: the period of papers that people wrote.
        data: the period of papers that come from figures alone.
        unit: whose form and receipt are made.
        kabar: told of each file.
    """
    folder = ctx.folder.dokumen
    ada = {satu.name.split(" ")[0] for satu in folder.iterdir() if satu.is_file()}
    for kode in KodeDokumen:
        if kode.value in ada or kode.value not in dict(ekspor.kode_dokumen()):
            continue
        milik = unit if kode in _PER_UNIT else None
        periode = naskah if kode in JENIS else data
        nama = ekspor.suggest_name(
            kode,
            periode,
            milik.singkatan or milik.nama if milik else "",
            ekspor.find_dokumen(kode).akhiran,
        )
        ekspor.ekspor(ctx, kode, periode, folder / nama, milik.id if milik else None)
        kabar(folder / nama)


_PER_UNIT = frozenset({KodeDokumen.FORMULIR_KOSONG, KodeDokumen.FORMULIR, KodeDokumen.TANDA_TERIMA})
