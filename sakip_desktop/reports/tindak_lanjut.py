"""Rencana Tindak Lanjut: the matrix, across the page."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.tindak_lanjut import (
    KATA_ASAL,
    KATA_TINDAK,
    RencanaTindak,
    TindakLanjut,
)
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.surat import close, finish, make_halaman, make_kepala, make_paragraf

JUDUL = "Rencana Tindak Lanjut"
ASAL = Asal(
    JenisAsal.USULAN,
    "Kolomnya usulan program ini, menurut matriks tindak lanjut hasil evaluasi dan formulir "
    "pemantauan triwulanan (RTL, penanggung jawab, batas waktu, bukti).",
)
_KOLOM = (
    Kolom("No", "tengah", minimal=9),
    Kolom("Asal", bobot=1.4, minimal=20),
    Kolom("Temuan, kendala,\nrekomendasi, atau instruksi", bobot=4),
    Kolom("Rencana tindak lanjut", bobot=4),
    Kolom("Batas waktu", "tengah", minimal=24),
    Kolom("Penanggung jawab", bobot=2.4),
    Kolom("Output/bukti", bobot=2.4),
    Kolom("Status", bobot=1.6, minimal=20),
    Kolom("%", "kanan", minimal=10),
    Kolom("Catatan terakhir", bobot=3),
)


def render_tindak_lanjut(rekam: RencanaTindak, progress: Progress) -> bytes:
    """The matrix as a PDF, landscape."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala, rebah=True)
    gaya = lembar.gaya
    baris = [_row(rekam, ke, satu) for ke, satu in enumerate(rekam.tindak, start=1)]
    kosong = ("", "", "Belum ada tindak lanjut.", *[""] * (len(_KOLOM) - 3))
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(JUDUL.upper(), gaya.judul),
        P(kepala.periode.label, gaya.subjudul),
        *([P(f"Nomor {kepala.nomor}", gaya.subjudul)] if kepala.nomor else []),
        Spacer(1, 6),
        *make_paragraf(lembar, rekam.isian.text("pengantar")),
        BabTabel([], make_tabel(gaya, lembar.lebar_isi, _KOLOM, baris or [Baris(kosong)])),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _row(rekam: RencanaTindak, nomor: int, satu: TindakLanjut) -> Baris:
    lama = satu.periode != rekam.kepala.periode
    return Baris(
        (
            str(nomor),
            f"{KATA_ASAL[satu.asal]}\n{satu.periode.label}" if lama else KATA_ASAL[satu.asal],
            "\n".join(teks for teks in (satu.rujukan, satu.uraian) if teks),
            satu.rencana,
            tanggal_indonesia(satu.tenggat),
            satu.penanggung_jawab,
            satu.keluaran,
            KATA_TINDAK[satu.keadaan],
            str(satu.persen),
            satu.catatan_terakhir,
        )
    )
