"""Rencana Aksi: targets per triwulan and the actions behind them, across the page."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.perjanjian import Aksi, BarisAksi, RencanaAksi
from sakip_desktop.domain.progress import Progress
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.kata import format_target, judul_simpul, target_bersatuan
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala

JUDUL = "Rencana Aksi"
ASAL = Asal(
    JenisAsal.USULAN,
    "Susunan kolom usulan program ini, sasaran sebagai judul kelompok: target per triwulan dari "
    "rencana, aksi dan jadwalnya ditulis kantor.",
)
_KOLOM = (
    Kolom("No", "tengah", minimal=8),
    Kolom("Indikator", bobot=3, minimal=30),
    Kolom("Target\ntahun", "tengah", minimal=16, maksimal=24),
    Kolom("TW I", "tengah", maksimal=18),
    Kolom("TW II", "tengah", maksimal=18),
    Kolom("TW III", "tengah", maksimal=18),
    Kolom("TW IV", "tengah", maksimal=18),
    Kolom("Program/kegiatan/\nsub kegiatan", bobot=2.5, minimal=28),
    Kolom("Uraian aksi", bobot=3, minimal=30),
    Kolom("Jadwal", bobot=1, minimal=14),
    Kolom("Output aksi", bobot=1.6, minimal=19),
    Kolom("Anggaran\n(Rp)", "kanan", bobot=1, minimal=22),
    Kolom("Penanggung\njawab", bobot=1.6, minimal=28),
)


def render_rencana_aksi(rekam: RencanaAksi, progress: Progress) -> bytes:
    """The table as a PDF, landscape."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala, rebah=True)
    gaya = lembar.gaya
    baris: list[Baris] = []
    for nomor, satu in enumerate(rekam.baris, start=1):
        if nomor == 1 or satu.sasaran != rekam.baris[nomor - 2].sasaran:
            judul = P(judul_simpul(satu.sasaran), gaya.sel_tebal)
            baris.append(Baris((judul,), grup=True))
        baris += [_row(rekam, nomor, satu, ke, a) for ke, a in enumerate(satu.aksi or (Aksi(),))]
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(f"RENCANA AKSI TAHUN {kepala.periode.tahun}", gaya.judul),
        *([P(f"Nomor {kepala.nomor}", gaya.subjudul)] if kepala.nomor else []),
        Spacer(1, 8),
        BabTabel([], make_tabel(gaya, lembar.lebar_isi, _KOLOM, baris)),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _row(rekam: RencanaAksi, nomor: int, satu: BarisAksi, ke: int, aksi: Aksi) -> Baris:
    """The indikator is named in its first row only."""
    ind = satu.indikator
    depan: tuple[str, ...] = ("",) * 7
    if ke == 0:
        depan = (
            str(nomor),
            ind.nama,
            target_bersatuan(ind, ind.target.get(rekam.kepala.periode)),
            *(format_target(ind, target) for target in satu.triwulan),
        )
    return Baris(
        (
            *depan,
            aksi.kegiatan,
            aksi.uraian,
            aksi.jadwal,
            aksi.keluaran,
            aksi.anggaran,
            aksi.penanggung_jawab,
        ),
        lanjut=7 if ke else 0,
    )
