"""Keputusan tentang Tim SAKIP: the decree and its lampiran."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from sakip_desktop.domain.jabatan import Sifat
from sakip_desktop.domain.periode import tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.sk_tim_naskah import SkTimNaskah
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import (
    BabTabel,
    Baris,
    Kolom,
    P,
    Sekumpulan,
    make_seimbang,
    make_tabel,
)
from sakip_desktop.reports.lembar import Lembar
from sakip_desktop.reports.surat import (
    close,
    finish,
    make_halaman,
    make_kepala,
    make_pasangan,
    make_uraian,
)

JUDUL = "SK Tim SAKIP"
ASAL = Asal(
    JenisAsal.USULAN,
    "Keluaran SOP contoh 002 langkah 3–5; urutan Menimbang, Mengingat, Memutuskan dan kolom "
    "lampirannya usulan program ini.",
)
_URUTAN = (
    "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA",
    "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH",
)  # fmt: skip


def render_sk_tim(rekam: SkTimNaskah, progress: Progress) -> bytes:
    """The decree, then the lampiran on its own page."""
    kepala = rekam.kepala
    lembar = make_halaman(kepala)
    hari = tanggal_indonesia(kepala.tanggal_surat)
    tempat = f"Ditetapkan di {kepala.tempat}\npada tanggal {hari}"
    keputusan = close(lembar, kepala, rekam, _decree(rekam, lembar), tempat=tempat)
    lampiran = close(lembar, kepala, rekam, _appendix(rekam, lembar), lampiran=True, tempat="")
    return finish(lembar, kepala, rekam, [*keputusan, PageBreak(), *lampiran], progress)


def _official(rekam: SkTimNaskah) -> str:
    """Whose decree it is: of the office in whose name it is signed, whoever holds it today."""
    semua = rekam.kepala.penanda_tangan
    if not semua:
        return ""
    siapa = (semua[-1].atas_nama.splitlines() or [semua[-1].jabatan])[0]
    for awalan in ("a.n. ", *(satu.awalan for satu in Sifat)):
        siapa = siapa.removeprefix(awalan)
    return siapa


def _decree(rekam: SkTimNaskah, lembar: Lembar) -> list[Flowable]:
    gaya, isian, kepala = lembar.gaya, rekam.isian, rekam.kepala
    pejabat, tentang = _official(rekam).upper(), isian.text("tentang").upper()
    judul_sk = ParagraphStyle("judul_sk", parent=gaya.judul, fontSize=12, leading=14.6)
    isi: list[Flowable] = [
        *make_kepala(lembar, kepala),
        make_seimbang(f"KEPUTUSAN {pejabat}", judul_sk, lembar.lebar_isi),
        P(f"NOMOR {kepala.nomor or '................'}", gaya.subjudul),
        Spacer(1, 4),
        P("TENTANG", gaya.subjudul),
        make_seimbang(tentang, judul_sk, lembar.lebar_isi),
        Spacer(1, 2 * mm),
        make_seimbang(f"{pejabat},", judul_sk, lembar.lebar_isi),
        Spacer(1, 2 * mm),
    ]
    for judul, kunci, angka in (
        ("Menimbang", "menimbang", False),
        ("Mengingat", "mengingat", True),
        ("Memperhatikan", "memperhatikan", True),
    ):
        butir = isian.items(kunci)
        if butir:
            isi += [*make_uraian(lembar, judul, butir, angka=angka), Spacer(1, 2 * mm)]
    isi += [
        CondPageBreak(30 * mm),
        P("MEMUTUSKAN:", judul_sk),
        make_pasangan(lembar, (("Menetapkan", f"KEPUTUSAN {pejabat} TENTANG {tentang}."),)),
        Spacer(1, 1 * mm),
    ]
    diktum: list[Flowable] = []
    for ke, satu in enumerate(isian.items("menetapkan")):
        kata = _URUTAN[ke] if ke < len(_URUTAN) else f"KE-{ke + 1}"
        diktum += [make_pasangan(lembar, ((kata, satu),)), Spacer(1, 1 * mm)]
    # Not one short line alone with the signature on the last page.
    return [*isi, *diktum[:-4], Sekumpulan(diktum[-4:])] if diktum else isi


def _appendix(rekam: SkTimNaskah, lembar: Lembar) -> list[Flowable]:
    gaya, kepala = lembar.gaya, rekam.kepala
    tabel = make_tabel(
        gaya,
        lembar.lebar_isi,
        (
            Kolom("No", "tengah", minimal=9),
            Kolom("Nama\nNIP", bobot=3, minimal=45),
            Kolom("Jabatan dinas", bobot=3),
            Kolom("Kedudukan\ndalam tim", bobot=2),
            Kolom("Uraian tugas", bobot=4),
        ),
        [
            Baris(
                (
                    str(ke),
                    f"{satu.nama}\nNIP {satu.nip}" if satu.nip else satu.nama,
                    satu.jabatan,
                    satu.kedudukan,
                    satu.tugas,
                )
            )
            for ke, satu in enumerate(rekam.anggota, start=1)
        ],
    )
    return [
        make_pasangan(
            lembar,
            (
                ("Lampiran", f"Keputusan {_official(rekam)}".strip()),
                ("Nomor", kepala.nomor or "................"),
                ("Tanggal", tanggal_indonesia(kepala.tanggal_surat)),
                ("Tentang", rekam.isian.text("tentang")),
            ),
            lebar_kata=22,
            masuk=62,
        ),
        Spacer(1, 4 * mm),
        P("SUSUNAN TIM", gaya.judul),
        Spacer(1, 2 * mm),
        BabTabel([], tabel),
    ]
