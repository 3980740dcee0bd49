"""Ceklist Dokumen: documents, evidence, and the SMART judgement of each indikator."""

from reportlab.platypus import Flowable, Spacer

from sakip_desktop.domain.ceklist import BarisCeklist, BuktiCeklist, CeklistDokumen
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.smart import NAMA_BUTIR, BarisSmart, Butir
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import BabTabel, Baris, Kolom, P, make_tabel
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    make_paragraf,
    make_prosa,
)

JUDUL = "Ceklist Dokumen"
ASAL = Asal(
    JenisAsal.SEED,
    "Keluaran SOP contoh 004 langkah I-4 (Ceklist dokumen); penilaian SMART dari langkah II-4. SOP "
    "itu tidak memberi susunannya, kolomnya usulan program ini.",
)
_ADA = "√"
_TANDA = {True: "√", False: "×", None: kata.KOSONG}
_BUTIR = "; ".join(f"{butir.value} = {nama}" for butir, nama in NAMA_BUTIR.items())


def render_ceklist(rekam: CeklistDokumen, progress: Progress) -> bytes:
    """The checklist as a PDF."""
    kepala, isian = rekam.kepala, rekam.isian
    lembar = make_halaman(kepala, padat=True)
    gaya = lembar.gaya
    catatan = isian.text("catatan")
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        P("CEKLIST DOKUMEN", gaya.judul),
        P(f"Pengumpulan data dan pengukuran kinerja {kepala.periode.label}", gaya.subjudul),
        Spacer(1, 6),
        *make_paragraf(lembar, isian.text("pengantar")),
        *_documents(rekam, lembar),
        *_evidence(rekam, lembar),
        *_smart(rekam, lembar),
        *(make_prosa(lembar, "Catatan", catatan) if catatan else []),
    ]
    return finish(lembar, kepala, rekam, close(lembar, kepala, rekam, isi), progress)


def _documents(rekam: CeklistDokumen, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    ada = sum(satu.ada for satu in rekam.dokumen)
    kolom = (
        Kolom("No", "tengah", minimal=9),
        Kolom("Dokumen", bobot=3),
        Kolom("Ada", "tengah", minimal=10, maksimal=14),
        Kolom("Nomor dan tanggal", bobot=1, minimal=40),
        Kolom("Tempat", bobot=2),
        Kolom("Keterangan", bobot=2),
    )
    baris = [_document(nomor, satu) for nomor, satu in enumerate(rekam.dokumen, start=1)]
    for nomor, satu in enumerate(rekam.isian.rows("lain"), start=len(baris) + 1):
        nama, tanda, surat, tempat, keterangan = satu
        baris.append(Baris((str(nomor), nama, tanda, surat, tempat, keterangan)))
    judul = P("A. Dokumen kantor", gaya.bab)
    ringkas = P(f"{ada} dari {len(rekam.dokumen)} dokumen pada register ada.", gaya.prosa)
    return [BabTabel([judul, ringkas], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]


def _document(nomor: int, satu: BarisCeklist) -> Baris:
    hari = "" if satu.tanggal is None else tanggal_indonesia(satu.tanggal)
    sama = satu.judul.casefold() == satu.jenis.casefold()
    return Baris(
        (
            str(nomor),
            satu.jenis if sama or not satu.judul else f"{satu.jenis}\n{satu.judul}",
            _ADA if satu.ada else "–",
            "\n".join(teks for teks in (satu.nomor, hari) if teks),
            satu.letak,
            satu.catatan if satu.ada else "Belum ada",
        )
    )


def _evidence(rekam: CeklistDokumen, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("B. Bukti dukung tiap indikator", gaya.bab)
    if not rekam.bukti:
        return [judul, P("Tidak ada indikator yang diukur pada periode ini.", gaya.prosa)]
    kolom = (
        Kolom("No", "tengah", minimal=9),
        Kolom("Kode", maksimal=26),
        Kolom("Indikator\nUnit kerja", bobot=4),
        Kolom("Bukti yang diminta", bobot=2),
        Kolom("Lengkap", "tengah", minimal=18),
        Kolom("Keterangan", bobot=3),
    )
    baris = [_proof(nomor, satu) for nomor, satu in enumerate(rekam.bukti, start=1)]
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]


def _proof(nomor: int, satu: BuktiCeklist) -> Baris:
    utuh = satu.diminta and satu.lengkap == satu.diminta
    hitung = f"{satu.lengkap} dari {satu.diminta}" if satu.diminta else kata.KOSONG
    return Baris(
        (
            str(nomor),
            satu.kode,
            f"{satu.nama}\n{satu.unit}" if satu.unit else satu.nama,
            "; ".join(satu.macam) or "Tidak disebut dalam rencana",
            f"{_ADA} {hitung}" if utuh else hitung,
            satu.catatan,
        )
    )


def _smart(rekam: CeklistDokumen, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P(f"C. Penilaian SMART indikator tahun {rekam.kepala.periode.tahun}", gaya.bab)
    if not rekam.smart:
        return [judul, P("Rencana belum memuat indikator.", gaya.prosa)]
    kolom = (
        Kolom("No", "tengah", minimal=9),
        Kolom("Kode", maksimal=26),
        Kolom("Indikator", bobot=4),
        *(Kolom(butir.value, "tengah", minimal=9) for butir in Butir),
        Kolom("Catatan", bobot=2),
    )
    baris = [_judged(nomor, satu) for nomor, satu in enumerate(rekam.smart, start=1)]
    kunci = f"√ terpenuhi, × tidak terpenuhi, – belum dinilai. {_BUTIR}."
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris)
    return [BabTabel([judul], tabel, [P(kunci, gaya.catatan)])]


def _judged(nomor: int, satu: BarisSmart) -> Baris:
    catatan = (f"{b.value}: {isi.catatan}" for b, isi in satu.butir.items() if isi.catatan)
    return Baris(
        (
            str(nomor),
            satu.kode,
            satu.nama,
            *(_TANDA[satu.butir[butir].terpenuhi] for butir in Butir),
            "\n".join(catatan),
        )
    )
