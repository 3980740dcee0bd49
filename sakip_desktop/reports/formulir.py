"""*Formulir Pengumpulan Data Kinerja* of one unit, to fill by hand or as it was filled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from sakip_desktop.domain.aturan import is_printed
from sakip_desktop.domain.baris_formulir import (
    entry_target,
    entry_target_text,
    kind_text,
    own_text,
    previous_text,
)
from sakip_desktop.domain.formulir_berkas import IdentitasFormulir
from sakip_desktop.domain.kinerja import Indikator, Keadaan, Kebijakan, Polaritas
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.masa_isi import SETELAH_TENGGAT, hari_tanggal
from sakip_desktop.domain.periode import NAMA_BULAN, tanggal_indonesia
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import (
    GARIS,
    LATAR_CETAK,
    TINGGI_TULIS,
    BabTabel,
    Baris,
    GarisTulis,
    Gaya,
    Kolom,
    P,
    Sekumpulan,
    Sel,
    close_with,
    draw_hatch,
    make_tabel,
)
from sakip_desktop.reports.lembar import (
    Keterangan,
    Lembar,
    build_pdf,
    make_kop,
    make_lembar,
    moment_text,
)
from sakip_desktop.reports.pengesahan import make_pengesahan
from sakip_desktop.reports.sel_kelas import class_cell
from sakip_desktop.reports.sidik import sidik_isi

JUDUL = "Formulir Pengumpulan Data Kinerja"
ASAL = Asal(
    JenisAsal.USULAN,
    "Susunan kolom usulan program ini. PermenPAN-RB 53/2014 bagian H meminta indikator, "
    "frekuensi, penanggung jawab dan mekanisme perhitungan, tanpa menetapkan bentuk formulirnya.",
)
_TINGGI_ISIAN = 2 * TINGGI_TULIS + 3  # millimetres of a row that is filled by hand


def render_formulir(
    formulir: Formulir,
    kebijakan: Kebijakan,
    *,
    kosong: bool,
    identitas: IdentitasFormulir | None = None,
    dibuat: date | None = None,
) -> bytes:
    """The form as PDF; the same records give the same bytes.

    Args:
        formulir: what the screen shows.
        kebijakan: paper, font, scale.
        kosong: leave everything that the unit fills in empty, with room to write.
        identitas: the form that was recorded, None for one that is only looked at: its code
            stands on every page and finds it again.
        dibuat: the day on which it was recorded.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
    """
    lembar = make_lembar(kebijakan, rebah=True)
    gaya = lembar.gaya
    isi = make_kop(lembar, formulir.kantor)
    isi += [
        P(JUDUL.upper(), gaya.judul),
        P(f"{formulir.unit.nama} – {formulir.periode.label}", gaya.subjudul),
    ]
    if formulir.tenggat is not None:
        isi.append(
            P(
                f"Diserahkan kepada Tim SAKIP paling lambat {hari_tanggal(formulir.tenggat)}",
                gaya.subjudul,
            )
        )
    if kosong:
        isi += _how_to_fill(formulir, gaya)
    else:
        isi += [P(_penyerahan(formulir), gaya.subjudul), Spacer(1, 4)]
    isi += _kinerja(formulir, kebijakan, lembar, kosong=kosong)
    isi += _anggaran(formulir, lembar, kosong=kosong)
    if not kosong:
        isi += _temuan(formulir, lembar)
    isi = close_with(isi, _penutup(formulir, lembar, kosong=kosong))
    judul = f"{JUDUL} {formulir.unit.nama} {formulir.periode.label}"
    ket = Keterangan(
        judul=f"{judul} (kosong)" if kosong else judul,
        kantor=formulir.kantor,
        sidik=sidik_isi(_blank(formulir) if kosong else formulir),
        draf=not kosong and not formulir.dikirim,
        kode="" if identitas is None else identitas.kode,
        tentang_kode="" if identitas is None else _about(identitas, dibuat),
    )
    return build_pdf(lembar, ket, isi)


_CARA = (
    "Tulis angka dengan koma sebagai tanda desimal, tanpa satuan. Isian yang kosong berarti belum "
    "diisi, bukan nol. Bila data tidak dapat dipenuhi, tulis sebabnya pada kolom Penjelasan."
)


def _how_to_fill(formulir: Formulir, gaya: Gaya) -> list[Flowable]:
    """What is written into which cells, before the first of them."""
    kotak = 9 * mm
    sel = ("", P("diisi tangan", gaya.sel), "", P("sudah tercetak", gaya.sel), "", "")
    ket = P("tidak diisi (dihitung program, atau bukan indikator perbandingan)", gaya.sel)
    contoh = Table(
        [[*sel[:5], ket]],
        colWidths=[kotak, 28 * mm, kotak, 34 * mm, kotak, 110 * mm],
        rowHeights=[5 * mm],
        style=[
            ("FONT", (0, 0), (-1, -1), gaya.sel.fontName, gaya.sel.fontSize, gaya.sel.leading),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            *(("BOX", (k, 0), (k, 0), 0.6, GARIS) for k in (0, 2, 4)),
            ("BACKGROUND", (2, 0), (2, 0), LATAR_CETAK),
            ("BACKGROUND", (4, 0), (4, 0), draw_hatch),
        ],
        hAlign="LEFT",
    )
    cara = _CARA
    if any(satu.indikator.kumulatif_realisasi for satu in formulir.baris):
        bulan = formulir.periode.short_in(formulir.periode.tahun)
        cara += f" “s.d. {bulan}” berarti angka sejak Januari sampai bulan itu."
    return [Spacer(1, 5), P(cara, gaya.prosa), contoh]


def _about(identitas: IdentitasFormulir, dibuat: date | None) -> str:
    """``Nomor 2, dibuat 3 April 2026``."""
    kapan = "" if dibuat is None else f", dibuat {tanggal_indonesia(dibuat)}"
    return f"Nomor {identitas.nomor}{kapan}"


def _blank(formulir: Formulir) -> tuple[object, ...]:
    """What stands on an empty form."""
    baris = tuple(
        (satu.simpul, satu.indikator, satu.realisasi.periode, entry_target(satu), satu.sebelumnya)
        for satu in formulir.baris
    )
    anggaran = tuple(
        (satu.simpul, satu.bulan, satu.pagu, _before(satu)) for satu in formulir.anggaran
    )
    return (formulir.kantor, formulir.unit, formulir.periode, baris, anggaran)


def _penyerahan(formulir: Formulir) -> str:
    """When the form was sent and by whom, or that it was not."""
    langkah = formulir.langkah
    if langkah is None or not formulir.dikirim or langkah.sejak is None:
        return "Belum dikirim ke Tim SAKIP"
    return f"Dikirim {moment_text(langkah.sejak, formulir.kantor.zona)} oleh {langkah.oleh}"


# ----------------------------------------------------------------------------------- performance


def _kinerja(
    formulir: Formulir, kebijakan: Kebijakan, lembar: Lembar, *, kosong: bool
) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("A. Kinerja", gaya.bab)
    if not formulir.baris:
        kalimat = (
            f"Tidak ada indikator {formulir.unit.nama} yang diukur pada {formulir.periode.label}."
        )
        return [Sekumpulan([judul, P(kalimat, gaya.prosa)])]
    ada = _used(formulir.baris)
    teks = 25 if kosong else 19
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Indikator kinerja", bobot=2.4, minimal=34),
        *([Kolom("Bulan")] if ada.bulan else []),
        Kolom("Satuan", maksimal=20),
        Kolom("Target tahun", "kanan", maksimal=22),
        Kolom("Target periode", "kanan", maksimal=19),
        Kolom("Periode lalu", "kanan", maksimal=19),
        *([Kolom("Tahun lalu", "kanan", maksimal=22)] if ada.tahun_lalu else []),
        *(
            [Kolom("Pembilang, penyebut", bobot=1.2, minimal=32 if kosong else 22)]
            if ada.rasio
            else []
        ),
        Kolom("Realisasi", "kanan", minimal=24 if kosong else 20),
        # Capaian and category are computed, so an empty form has no room for them.
        *([] if kosong else [Kolom("Capaian (%)", "kanan"), Kolom("Kategori", minimal=21)]),
        Kolom("Penjelasan", bobot=1.4, minimal=teks),
        Kolom("Kendala", bobot=1.6, minimal=teks),
        Kolom("Upaya", bobot=1.6, minimal=teks),
    ]
    baris: list[Baris] = []
    nomor = 0
    for simpul, semua in groupby(formulir.baris, key=lambda satu: satu.simpul):
        baris.append(Baris((P(kata.judul_simpul(simpul), gaya.sel_tebal),), grup=True))
        for _, sebaris in groupby(semua, key=lambda satu: satu.indikator.id):
            nomor += 1
            for ke, satu in enumerate(sebaris):
                kepala: tuple[Sel, Sel] = ("", "")
                if ke == 0:
                    kepala = (str(nomor), _indikator(satu.indikator, gaya))
                sel = _row(satu, kepala, lembar, kebijakan, ada, kosong=kosong)
                baris.append(_ground(satu, sel, ada) if kosong else Baris(sel))
    tabel = make_tabel(
        gaya, lembar.lebar_isi, kolom, baris, tinggi_baris=_TINGGI_ISIAN if kosong else 0
    )
    catatan = [] if kosong else [kata.skala_text(kebijakan.skala)]
    if formulir.tidak_diukur:
        catatan.append(
            f"{formulir.tidak_diukur} indikator {formulir.unit.nama} tidak diukur pada periode ini "
            "dan tidak ditanyakan."
        )
    return [BabTabel([judul], tabel, [P(satu, gaya.catatan) for satu in catatan])]


def _indikator(indikator: Indikator, gaya: Gaya) -> list[Flowable]:
    """Name, and below it how it is defined and computed."""
    nama = f"{indikator.kode} {indikator.nama}" if indikator.kode else indikator.nama
    rincian = (indikator.definisi, f"Rumus: {indikator.rumus}" if indikator.rumus else "")
    return [P(nama, gaya.sel), *(P(satu, gaya.sel_miring) for satu in rincian if satu)]


@dataclass(frozen=True, slots=True)
class _Dipakai:
    """Which columns the form needs; the others would be empty, on the screen too."""

    bulan: bool
    tahun_lalu: bool
    rasio: bool


def _used(baris: Sequence[BarisFormulir]) -> _Dipakai:
    return _Dipakai(
        bulan=len({satu.realisasi.periode for satu in baris}) > 1,
        tahun_lalu=any(satu.tahun_lalu is not None for satu in baris),
        rasio=any(satu.indikator.is_rasio for satu in baris),
    )


def _row(
    satu: BarisFormulir,
    kepala: tuple[Sel, Sel],
    lembar: Lembar,
    kebijakan: Kebijakan,
    ada: _Dipakai,
    *,
    kosong: bool,
) -> tuple[Sel, ...]:
    """The cells in the order of the window, which is the order of typing."""
    gaya = lembar.gaya
    ind, figur = satu.indikator, satu.realisasi
    lalu = kata.format_nilai(ind, satu.tahun_lalu)
    tetap: tuple[Sel, ...] = (
        *kepala,
        *((NAMA_BULAN[figur.periode.bulan_akhir - 1],) if ada.bulan else ()),
        ind.satuan,
        kata.format_target(ind, satu.target_tahun),
        entry_target_text(satu) or kata.KOSONG,
        previous_text(satu) or kata.KOSONG,
        *((lalu,) if ada.tahun_lalu else ()),
        *((_komponen(satu, gaya, kosong=kosong),) if ada.rasio else ()),
    )
    if kosong:
        return (*tetap, _to_write(satu, gaya), "", "", "")
    kategori: Sel = "–"
    if satu.kategori is not None:
        kategori = class_cell(satu.kategori, kebijakan.skala, gaya)
    elif satu.terhadap_tahun and satu.capaian.nilai_tampil is not None:
        kategori = P("– Terhadap target tahun", gaya.sel)
    return (
        *tetap,
        _realisasi(satu, gaya),
        _capaian(satu, gaya),
        kategori,
        P(figur.penjelasan, gaya.sel),
        P(figur.kendala, gaya.sel),
        P(figur.upaya, gaya.sel),
    )


def _ground(satu: BarisFormulir, sel: tuple[Sel, ...], ada: _Dipakai) -> Baris:
    """A row to fill by hand: what is printed, what is not filled in, where words go."""
    teks = len(sel) - 3
    isian = teks - 1  # the figure stands before the words, a ratio's components before it
    rasio = satu.indikator.is_rasio
    arsir = (isian,) if rasio else (isian - 1,) if ada.rasio else ()
    cetak = tuple(range(isian - 1 if ada.rasio else isian))
    return Baris(sel, cetak=cetak, arsir=arsir, tulis=tuple(range(teks, len(sel))))


def _to_write(satu: BarisFormulir, gaya: Gaya) -> Sel:
    """What is written into the cell of the figure."""
    ind = satu.indikator
    if ind.is_rasio:
        return P("dihitung", gaya.sel_tengah)
    pilihan = [label for label, _ in ind.predikat]
    if ind.polaritas is Polaritas.YA_TIDAK:
        pilihan = ["Ya", "Tidak"]
    lingkari = f"lingkari: {' / '.join(pilihan)}" if pilihan else ""
    isi = (kind_text(ind, satu.realisasi.periode), lingkari)
    return P("\n".join(filter(None, isi)), gaya.sel_miring)


def _komponen(satu: BarisFormulir, gaya: Gaya, *, kosong: bool) -> Sel:
    """Numerator and denominator of a ratio, under their names."""
    ind, figur = satu.indikator, satu.realisasi
    if not ind.is_rasio:
        return ""
    dua = ((ind.nama_pembilang, figur.pembilang), (ind.nama_penyebut, figur.penyebut))
    if kosong:
        return [satu for nama, _ in dua for satu in (P(f"{nama}:", gaya.sel), GarisTulis())]
    return P("\n".join(f"{nama}: {kata.format_polos(nilai)}" for nama, nilai in dua), gaya.sel)


def _capaian(satu: BarisFormulir, gaya: Gaya) -> Sel:
    """The capaian; where running totals are typed, also of which figures it is."""
    angka, sendiri = kata.format_capaian(satu.capaian), own_text(satu)
    return P(f"{angka}\n{sendiri}", gaya.sel_kanan) if sendiri else angka


_KEADAAN = {
    Keadaan.BELUM_DIISI: "belum diisi",
    Keadaan.TIDAK_DIUKUR: "tidak diukur",
    Keadaan.TIDAK_DAPAT_DIPENUHI: "tidak dapat dipenuhi",
    Keadaan.BELUM_JELAS: "belum jelas",
}


def _realisasi(satu: BarisFormulir, gaya: Gaya) -> Sel:
    """The figure, or the state in words with what was typed or why there is none."""
    figur = satu.realisasi
    terlambat = figur.terlambat and figur.keadaan is not Keadaan.BELUM_DIISI
    if figur.keadaan is Keadaan.TERISI:
        ind = satu.indikator
        angka = f"{kind_text(ind, figur.periode)} {kata.format_nilai(ind, figur.nilai)}"
        isi = P(angka, gaya.sel_kanan)
        return [isi, P(SETELAH_TENGGAT, gaya.sel_miring)] if terlambat else isi
    tambahan = figur.belum_terbaca or figur.alasan
    keadaan = _KEADAAN[figur.keadaan]
    isi = P(f"{keadaan}: {tambahan}" if tambahan else keadaan, gaya.sel)
    return [isi, P(SETELAH_TENGGAT, gaya.sel_miring)] if terlambat else isi


def _marked(angka: str, gaya: Gaya, *, terlambat: bool) -> Sel:
    """A number, with the mark of one that was saved late below it."""
    if not terlambat:
        return angka
    return [P(angka, gaya.sel_kanan), P(SETELAH_TENGGAT, gaya.sel_miring)]


# ---------------------------------------------------------------------------------------- budget


def _anggaran(formulir: Formulir, lembar: Lembar, *, kosong: bool) -> list[Flowable]:
    if not formulir.anggaran:
        return []
    gaya = lembar.gaya
    telat = any(satu.terlambat for satu in formulir.anggaran)
    kolom = [
        Kolom("Kode", maksimal=34),
        Kolom("Kegiatan atau sub kegiatan", bobot=2.5, minimal=50),
        Kolom("Bulan", minimal=20),
        Kolom("Pagu (Rp)", "kanan"),
        Kolom("Sampai periode lalu (Rp)", "kanan"),
        # Beside a mark the number is no plain text any more, which the column would measure.
        Kolom("Periode ini (Rp)", "kanan", minimal=32 if kosong else 27 if telat else 0),
        # What the program adds up has no room on an empty form.
        *(
            []
            if kosong
            else [
                Kolom("Sampai periode ini (Rp)", "kanan"),
                Kolom("Serapan (%)", "kanan", minimal=18),
            ]
        ),
        Kolom("Penjelasan", bobot=1.5, minimal=30),
    ]
    cetak, tulis = (tuple(range(5)), (6,)) if kosong else ((), ())
    baris = [
        Baris(_budget_row(satu, gaya, kosong=kosong), cetak=cetak, tulis=tulis)
        for satu in formulir.anggaran
    ]
    tinggi = TINGGI_TULIS + 2 if kosong else 0
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris, tinggi_baris=tinggi)
    return [BabTabel([P("B. Realisasi anggaran", gaya.bab)], tabel)]


def _budget_row(satu: BarisFormulirAnggaran, gaya: Gaya, *, kosong: bool) -> tuple[Sel, ...]:
    tetap: tuple[Sel, ...] = (
        satu.simpul.kode,
        P(satu.simpul.uraian, gaya.sel),
        NAMA_BULAN[satu.bulan.bulan_akhir - 1],
        kata.format_uang(satu.pagu),
        kata.format_uang(_before(satu)),
    )
    if kosong:
        return (*tetap, "", "")
    terlambat = satu.terlambat and satu.nilai is not None
    nilai = _marked(kata.format_uang(satu.nilai), gaya, terlambat=terlambat)
    if satu.nilai is None and satu.teks_asli:
        nilai = P(f"belum jelas: {satu.teks_asli}", gaya.sel)
    return (
        *tetap,
        nilai,
        kata.format_uang(satu.realisasi_sd),
        kata.format_bagian(satu.serapan),
        P(satu.penjelasan, gaya.sel),
    )


def _before(satu: BarisFormulirAnggaran) -> int | None:
    """What was spent before the month."""
    return None if satu.realisasi_sd is None else satu.realisasi_sd - (satu.nilai or 0)


# -------------------------------------------------------------------------- findings, signatures


def _temuan(formulir: Formulir, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    baris = [
        *(
            _finding_row(f"{satu.indikator.kode} {satu.indikator.nama}".strip(), t, p, gaya)
            for satu in formulir.baris
            for t in satu.temuan
            if is_printed(t)
            for p in (satu.realisasi.penjelasan,)
        ),
        *(
            _finding_row(kata.judul_simpul(satu.simpul), t, satu.penjelasan, gaya)
            for satu in formulir.anggaran
            for t in satu.temuan
            if is_printed(t)
        ),
    ]
    judul = P("C. Temuan", gaya.bab)
    if not baris:
        return [Sekumpulan([judul, P("Tidak ada temuan yang perlu penjelasan.", gaya.prosa)])]
    kolom = [
        Kolom("Pada", bobot=1.2, minimal=45),
        Kolom("Tingkat"),
        Kolom("Temuan", bobot=1.5, minimal=50),
        Kolom("Penjelasan", bobot=1.5, minimal=50),
    ]
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]


def _finding_row(pada: str, temuan: Temuan, penjelasan: str, gaya: Gaya) -> Baris:
    return Baris(
        (
            P(pada, gaya.sel),
            kata.TANDA_TEMUAN[temuan.tingkat],
            P(temuan.isi, gaya.sel),
            P(penjelasan or kata.tanpa_penjelasan(temuan), gaya.sel),
        )
    )


def _penutup(formulir: Formulir, lembar: Lembar, *, kosong: bool) -> list[Flowable]:
    gaya = lembar.gaya
    isi: list[Flowable] = [P(satu, gaya.daftar, butir="•") for satu in formulir.catatan]
    petunjuk = (
        "Capaian dan kategori dihitung oleh program."
        if kosong
        else "Isian yang kosong berarti belum diisi, bukan nol. Capaian dan kategori dihitung oleh "
        "program dari angka di atas."
    )
    tempat = f"{formulir.kantor.tempat}, {'.' * 30}"
    return [
        *isi,
        P(petunjuk, gaya.penutup),
        *make_pengesahan(gaya, lembar.lebar_isi, tempat, formulir.penanda_tangan),
    ]
