"""*Standar Operasional Prosedur* on paper: identity block, six boxes, table with the flowchart."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer, Table

from sakip_desktop.domain.alir_gambar import Bentuk
from sakip_desktop.domain.identitas_sop import KOTAK
from sakip_desktop.domain.lembar_sop import LembarSop, total_text
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import GARIS, LATAR_KEPALA, Gaya, P
from sakip_desktop.reports.lembar import Keterangan, Lembar, build_pdf, make_lembar
from sakip_desktop.reports.pengesahan import RUANG_TTD
from sakip_desktop.reports.sidik import sidik_teks
from sakip_desktop.reports.sop_tabel import TabelSop

JUDUL = "Standar Operasional Prosedur"
ASAL = Asal(
    JenisAsal.REGULASI,
    "Bentuk SOP Administrasi Pemerintahan dengan bagan alir bercabang: PermenPAN-RB 35/2012, "
    "lampiran; diagram alirnya digambar dari berkas SOP yang dijalankan program ini.",
)
BELUM = "belum diisi"
_RUANG_KAKI = 64.0  # at most, points
_BARIS_EKOR = 12.0
_UKURAN_KOTAK = (8.0, 7.5, 7.0)


def render_sop(lembar: LembarSop, progress: Progress = silent) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    Args:
        lembar: the procedure and the office's words.
        progress: told about each page; may raise ``Cancelled``.

    Raises:
        DataTidakSah: paper or font cannot be used, or a step does not fit on a page.
        Cancelled: somebody pressed Batal.
    """
    kertas = make_lembar(lembar.kebijakan, rebah=True)
    gaya, lebar = kertas.gaya, kertas.lebar_isi
    progress(0, 2, f"{JUDUL}: diagram alir")
    judul = P(f"SOP {lembar.sop.judul}".upper(), gaya.bab)
    tinggi_judul = judul.wrap(lebar, 1000)[1] + gaya.bab.spaceAfter + 1
    ruang = kertas.tinggi - kertas.margin[0] - max(kertas.margin[2], _RUANG_KAKI) - tinggi_judul
    ekor = 3 * _BARIS_EKOR + 8
    tabel = TabelSop(lembar, gaya, lebar, ruang, ekor)
    isi: list[Flowable] = _first_page(lembar, kertas)
    for satu in tabel.pages():
        isi += [PageBreak(), P(f"SOP {lembar.sop.judul}".upper(), gaya.bab), satu]
    isi += _closing(lembar, tabel)
    pdf = build_pdf(
        kertas, note(lembar, JUDUL), isi, on_page=lambda ke: progress(1, 2, f"Halaman {ke}")
    )
    progress(2, 2, f"{JUDUL}: selesai")
    return pdf


def note(lembar: LembarSop, judul: str) -> Keterangan:
    """Foot and file properties of a paper of the procedure."""
    return Keterangan(
        judul=f"{judul}: {lembar.sop.judul}",
        kantor=lembar.kantor,
        sidik=sidik_teks(_printed(lembar)),
        draf=lembar.draf,
        nomor=lembar.sop.identitas.nomor,
    )


def _printed(lembar: LembarSop) -> list[str]:
    """Every business text of the papers, for the fingerprint."""
    sop, ttd = lembar.sop, lembar.pengesah
    isi = [lembar.kantor.nama, sop.judul, sop.sumber, repr(sop.identitas)]
    isi += [] if ttd is None else [ttd.jabatan, ttd.nama, ttd.nip, ttd.pangkat]
    for satu in sop.langkah:
        isi += [satu.nomor, lembar.words(satu.judul), satu.lanjut, satu.tidak, satu.keterangan]
        isi += [lembar.kata[peran] for peran in satu.pelaku]
        isi += [lembar.words(teks) for teks in (*satu.kelengkapan, *satu.keluaran)]
        isi.append("" if satu.waktu is None else f"{satu.waktu.teks}")
    return isi


# --- identity ------------------------------------------------------------------------------------


def _identity(lembar: LembarSop, kertas: Lembar) -> Flowable:
    """Room for the emblem and the office on the left, number, dates and signature on the right."""
    gaya, kantor, identitas = kertas.gaya, lembar.kantor, lembar.sop.identitas
    nama = [kantor.nama] if kantor.nama else [identitas.nama_unit or BELUM]
    if kantor.pemda:
        depan = "" if kantor.pemda.casefold().startswith("pemerintah") else "Pemerintah "
        nama.insert(0, f"{depan}{kantor.pemda}")
    kiri = [
        P("(lambang daerah)", gaya.sel_tengah),
        Spacer(1, 34),
        *(P(satu.upper(), gaya.sel_besar) for satu in nama),
    ]
    baris = [
        ("Nomor SOP", _filled(identitas.nomor)),
        ("Tanggal pembuatan", _filled(identitas.tanggal_pembuatan)),
        ("Tanggal revisi", _filled(identitas.tanggal_revisi)),
        ("Tanggal efektif", _filled(identitas.tanggal_efektif)),
        ("Disahkan oleh", _signature(lembar, gaya)),
        ("Nama SOP", P(lembar.sop.judul, gaya.sel_tebal)),
    ]
    isi: list[list[Any]] = [
        [
            kiri if nomor == 0 else "",
            P(judul, gaya.sel),
            P(teks, gaya.sel) if isinstance(teks, str) else teks,
        ]
        for nomor, (judul, teks) in enumerate(baris)
    ]
    lebar = kertas.lebar_isi
    return Table(
        isi,
        colWidths=[lebar * 0.5, 92, lebar * 0.5 - 92],
        style=[
            *_rules(gaya),
            ("SPAN", (0, 0), (0, -1)),
            ("VALIGN", (0, 0), (0, -1), "MIDDLE"),
        ],
        hAlign="LEFT",
    )


def _signature(lembar: LembarSop, gaya: Gaya) -> list[Flowable]:
    """Jabatan, room to sign, name and NIP of the office's own head."""
    ttd = lembar.pengesah
    jabatan = lembar.sop.identitas.disahkan_oleh if ttd is None else ttd.jabatan
    nama = "" if ttd is None else ttd.nama
    isi: list[Flowable] = [
        P(jabatan or BELUM, gaya.sel_tengah),
        Spacer(1, RUANG_TTD * mm * 0.6),
        P(nama or "." * 40, gaya.sel_tengah),
    ]
    lain = [] if ttd is None else [ttd.pangkat, f"NIP {ttd.nip}" if ttd.nip else ""]
    return [*isi, *(P(satu, gaya.sel_tengah) for satu in lain if satu)]


def _first_page(lembar: LembarSop, kertas: Lembar) -> list[Flowable]:
    """Identity and boxes; the boxes a little smaller where one page then holds them."""
    ruang = kertas.tinggi - kertas.margin[0] - max(kertas.margin[2], _RUANG_KAKI)
    identitas = _identity(lembar, kertas)
    sisa = ruang - identitas.wrap(kertas.lebar_isi, ruang)[1]
    for ukuran in _UKURAN_KOTAK:
        kotak = _boxes(lembar, kertas, ukuran)
        if kotak.wrap(kertas.lebar_isi, ruang)[1] <= sisa:
            return [identitas, kotak]
    return [identitas, _boxes(lembar, kertas, _UKURAN_KOTAK[0])]


def _boxes(lembar: LembarSop, kertas: Lembar, ukuran: float) -> Flowable:
    """The six boxes, two beside each other."""
    gaya, identitas = kertas.gaya, lembar.sop.identitas
    isi = gaya.sel.clone("sel_kotak", fontSize=ukuran, leading=round(ukuran * 1.18, 1))
    kotak = [
        [P(f"{judul}:", gaya.sel_tebal), *_numbered(getattr(identitas, nama), lembar, gaya, isi)]
        for nama, judul in KOTAK.items()
    ]
    return Table(
        [kotak[ke : ke + 2] for ke in range(0, len(kotak), 2)],
        colWidths=[kertas.lebar_isi / 2] * 2,
        style=_rules(gaya),
        hAlign="LEFT",
    )


def _numbered(
    isi: Sequence[str], lembar: LembarSop, gaya: Gaya, sel: ParagraphStyle
) -> list[Flowable]:
    if not isi:
        return [P(BELUM, gaya.sel_miring)]
    if len(isi) == 1:
        return [P(lembar.words(isi[0]), sel)]
    butir = sel.clone("sel_butir", leftIndent=13, bulletIndent=0, bulletFontSize=sel.fontSize)
    return [P(lembar.words(teks), butir, butir=f"{ke}.") for ke, teks in enumerate(isi, start=1)]


def _filled(teks: str) -> str:
    return teks or BELUM


def _rules(gaya: Gaya) -> list[tuple[Any, ...]]:
    return [
        ("GRID", (0, 0), (-1, -1), 0.5, GARIS),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        # Empty cells too: they would bring in Helvetica.
        ("FONT", (0, 0), (-1, -1), gaya.sel.fontName, gaya.sel.fontSize, gaya.sel.leading),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]


# --- end -----------------------------------------------------------------------------------------


def _closing(lembar: LembarSop, tabel: TabelSop) -> list[Flowable]:
    """Total of the times, what the pentagons lead to, where the procedure comes from."""
    gaya = tabel.gaya
    jumlah = Table(
        [[P("Jumlah waktu baku", gaya.sel_tebal), P(total_text(lembar.sop), gaya.sel_tebal)]],
        colWidths=[110, tabel.lebar - 110],
        style=[*_rules(gaya), ("BACKGROUND", (0, 0), (-1, -1), LATAR_KEPALA)],
        hAlign="LEFT",
    )
    catatan = [_pentagons(tabel), f"Sumber: {lembar.sop.sumber}."]
    return [jumlah, Spacer(1, 3), *(P(satu, gaya.sel) for satu in catatan if satu)]


def _pentagons(tabel: TabelSop) -> str:
    """``Segilima: A ke langkah 7, B ke langkah 9.``; empty where there are none."""
    nomor = {satu.kode: satu.nomor for satu in tabel.lembar.sop.langkah}
    tujuan: dict[str, str] = {}
    for halaman in tabel.alir.halaman:
        segilima = {s.kunci: s for s in halaman.simbol if s.bentuk is Bentuk.SEGILIMA}
        for huruf, satu in segilima.items():
            for panah in halaman.panah:
                if satu.on_border(panah.titik[0]):
                    akhir = next(s for s in halaman.simbol if s.on_border(panah.titik[-1]))
                    tujuan[huruf] = nomor[akhir.kunci]
    if not tujuan:
        return ""
    isi = ", ".join(f"{huruf} ke langkah {ke}" for huruf, ke in sorted(tujuan.items()))
    return f"Segilima menyambung ke halaman lain: {isi}."
