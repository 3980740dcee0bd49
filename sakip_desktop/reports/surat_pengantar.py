"""Surat Pengantar: what is sent, in how many copies, and who received it."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.laporan import PenandaTangan
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.surat import SuratPengantar
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    place_and_day,
)

JUDUL = "Surat Pengantar"
ASAL = Asal(
    JenisAsal.USULAN,
    "Keluaran SOP contoh 000 langkah 12 (Surat pengantar); SOP itu tidak memberi susunannya, "
    "kolomnya usulan program ini.",
)
_PENERIMA = PenandaTangan(
    sebagai=f"Diterima tanggal {'.' * 24}", jabatan="Penerima,", nama="", nip="." * 30
)


def render_surat_pengantar(rekam: SuratPengantar, progress: Progress) -> bytes:
    """The letter as a PDF, the receiver on the left, the sender on the right."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala)
    gaya = lembar.gaya
    tabel = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("No", "tengah", minimal=9),
            Kolom("Naskah dinas yang dikirimkan", bobot=5),
            Kolom("Banyaknya", bobot=2),
            Kolom("Keterangan", bobot=3),
        ),
        [Baris((str(ke), *baris)) for ke, baris in enumerate(isian.rows("kiriman"), start=1)],
    )
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P(place_and_day(kepala), gaya.kanan),
        *_address(lembar, isian.items("yth")),
        Spacer(1, 6 * mm),
        P(JUDUL.upper(), gaya.judul),
        P(f"Nomor {kepala.nomor or '................'}", gaya.subjudul),
        Spacer(1, 4 * mm),
        BabTabel([], tabel),
    ]
    isi = close(lembar, kepala, rekam, isi, tempat="", penerima=_PENERIMA)
    return finish(lembar, kepala, rekam, isi, progress)


def _address(lembar: Lembar, yth: tuple[str, ...]) -> list[Flowable]:
    """``Yth.`` with its lines below each other, as an address has them."""
    gaya = lembar.gaya
    awal, *lagi = yth or ("................",)
    return [P(f"Yth. {awal}", gaya.pasangan), *(P(satu, gaya.pasangan) for satu in lagi)]
