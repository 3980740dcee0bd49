"""*Dokumen Pengukuran Kinerja* of a month, a triwulan, a semester or a year."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from reportlab.platypus import Flowable, PageBreak, Spacer

from sakip_desktop.domain.agregasi import agregasi_berlaku, is_pooled
from sakip_desktop.domain.angka import format_persen
from sakip_desktop.domain.aturan import is_exempted, is_printed
from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import Agregasi, Indikator, Realisasi, Simpul
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran, RerataTertimbang
from sakip_desktop.domain.periode import NAMA_BULAN, JenisPeriode, tanggal_indonesia
from sakip_desktop.domain.progress import Progress, silent
from sakip_desktop.domain.rerata import counted_value, total_anggaran
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.reports import kata
from sakip_desktop.reports.asal import Asal, JenisAsal
from sakip_desktop.reports.layout import (
    BabTabel,
    Baris,
    Gaya,
    Kolom,
    P,
    Sekumpulan,
    Sel,
    close_with,
    make_tabel,
)
from sakip_desktop.reports.lembar import Lembar, build_pdf, describe, make_kop, make_lembar
from sakip_desktop.reports.pengesahan import make_pengesahan
from sakip_desktop.reports.sel_kelas import class_cell

JUDUL = "Dokumen Pengukuran Kinerja"
TANGGAL_KOSONG = "." * 30
"""Where the date of a draft will stand; it is dated when it is approved."""
_TERCAPAI = Decimal(100)
_NOL = Decimal(0)
ASAL = Asal(
    JenisAsal.USULAN,
    "Susunan kolom usulan program ini. PermenPAN-RB 53/2014 lampiran II meminta target, realisasi "
    "dan capaian tiap indikator, efisiensi dan realisasi anggaran, tanpa menetapkan bentuk "
    "tabelnya.",
)


def render_pengukuran(laporan: LaporanPengukuran, progress: Progress = silent) -> bytes:
    """The paper as PDF; the same record gives the same bytes.

    Args:
        laporan: everything that is printed; only the totals of the budget table are added here.
        progress: told about each part and each page; may raise ``Cancelled``.

    Raises:
        DataTidakSah: the office's paper or font cannot be used.
        Cancelled: somebody pressed Batal.
    """
    lembar = make_lembar(laporan.kebijakan, rebah=True)
    bagian = (
        ("ringkasan", _opening),
        ("capaian kinerja", _kinerja),
        ("anggaran", _anggaran),
        ("hasil per sasaran", _sasaran),
        ("yang tidak dapat dihitung", _tak_terhitung),
        ("temuan", _temuan),
        ("kendala dan upaya", _kendala),
        ("catatan", _catatan),
    )
    isi: list[Flowable] = make_kop(lembar, laporan.kantor)
    for nomor, (nama, buat) in enumerate(bagian):
        progress(nomor, len(bagian) + 2, f"{JUDUL}: {nama}")
        isi += buat(laporan, lembar)
    isi = close_with(isi, _pengesahan(laporan, lembar)) + _lampiran(laporan, lembar)
    ket = describe(JUDUL, laporan)
    pdf = build_pdf(
        lembar,
        ket,
        isi,
        on_page=lambda ke: progress(len(bagian), len(bagian) + 2, f"{JUDUL}: halaman {ke}"),
    )
    progress(len(bagian) + 2, len(bagian) + 2, f"{JUDUL}: selesai")
    return pdf


def _opening(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    isi: list[Flowable] = [
        P(JUDUL.upper(), gaya.judul),
        P(laporan.kantor.nama, gaya.subjudul),
        P(f"Periode {laporan.periode.label}", gaya.subjudul),
    ]
    if laporan.nomor:
        isi.append(P(f"Nomor {laporan.nomor}", gaya.subjudul))
    isi += [Spacer(1, 6), _ringkasan(laporan, lembar), Spacer(1, 2)]
    if laporan.belum_dikirim:
        isi.append(P(_sementara(laporan), gaya.catatan))
    if _di_luar_rerata(laporan):
        isi.append(P(_belum_masuk_text(laporan), gaya.catatan))
    if laporan.tidak_diukur:
        kalimat = (
            f"{len(laporan.tidak_diukur)} indikator lain tidak diukur pada periode ini (bagian IV)."
        )
        isi.append(P(kalimat, gaya.catatan))
    return isi


def _sementara(laporan: LaporanPengukuran) -> str:
    unit = laporan.belum_dikirim
    ikut = "diisi" if laporan.final else "lengkap"  # a final one keeps its words
    return (
        f"Angka sementara: {len(unit)} unit kerja belum mengirim formulir ({'; '.join(unit)}). "
        f"Yang sudah {ikut} di situ ikut dihitung dan masih dapat berubah."
    )


def _di_luar_rerata(laporan: LaporanPengukuran) -> list[Pengukuran]:
    """What has a capaian that the mean leaves out: filled in part, or without weight.

    Of a draft only: a final paper is drawn again byte for byte, with the words of its time.
    """
    if laporan.final:
        return []
    return [
        satu
        for satu in laporan.semua
        if satu.capaian.status is Status.OK
        and counted_value(satu, kosong_nol=laporan.kebijakan.kosong_nol) is None
    ]


def _belum_masuk(rerata: RerataTertimbang) -> int:
    """How many are measured and neither averaged nor counted as 0."""
    return rerata.seharusnya - rerata.dihitung - rerata.nol


def _belum_masuk_text(laporan: LaporanPengukuran) -> str:
    """What the number beside the mean consists of, so that both add up to all."""
    luar = _di_luar_rerata(laporan)
    sebagian = sum(not satu.lengkap for satu in luar)
    bagian = (
        (sebagian, "baru terisi sebagian"),
        (len(luar) - sebagian, "tanpa bobot"),
        (_belum_masuk(laporan.rerata) - len(luar), "tanpa capaian"),
    )
    isi = ", ".join(f"{banyak} indikator {apa}" for banyak, apa in bagian if banyak)
    return f"Belum masuk rata-rata: {isi} (bagian IV)."


def _ringkasan(laporan: LaporanPengukuran, lembar: Lembar) -> Flowable:
    """What a head of office wants to know before reading on."""
    serapan = total_anggaran(laporan.anggaran).serapan
    perlu = sum(not is_exempted(temuan) for _, temuan, _ in _semua_temuan(laporan))
    tanpa_angka = ("Belum atau tidak dapat dihitung", f"{len(_gagal(laporan))} indikator")
    if _di_luar_rerata(laporan):
        tanpa_angka = ("Belum masuk rata-rata", f"{_belum_masuk(laporan.rerata)} indikator")
    kotak = (
        ("Rata-rata capaian kinerja", kata.rerata_text(laporan.rerata)),
        (
            "Serapan anggaran s.d. akhir periode",
            "belum ada realisasi" if serapan is None else format_persen(serapan),
        ),
        tanpa_angka,
        ("Temuan yang perlu perhatian", f"{perlu} temuan" if perlu else "tidak ada"),
    )
    gaya = lembar.gaya
    return make_tabel(
        gaya,
        lembar.lebar_isi,
        [Kolom(judul, "tengah", bobot=1) for judul, _ in kotak],
        [Baris(tuple(P(isi, gaya.sel_besar) for _, isi in kotak))],
    )


# ----------------------------------------------------------------------------------- performance


def _kinerja(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("I. Capaian kinerja", gaya.bab)
    if not laporan.semua:
        return [
            judul,
            P(
                f"Tidak ada indikator yang diukur pada {laporan.periode.label}: rencana kinerja "
                "untuk periode ini belum memuat indikator.",
                gaya.prosa,
            ),
        ]
    setahun = laporan.periode.jenis is JenisPeriode.TAHUN
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Indikator kinerja", bobot=5, minimal=50),
        Kolom("Satuan", maksimal=24),
        Kolom("Target tahun", "kanan"),
        *(
            []
            if setahun
            else [Kolom("Target periode", "kanan"), Kolom("Realisasi periode", "kanan")]
        ),
        Kolom("Realisasi" if setahun else "Realisasi s.d. periode", "kanan"),
        Kolom("Capaian (%)", "kanan"),
        Kolom("Kategori", minimal=36),
        *([] if setahun else [Kolom("Terhadap target tahun (%)", "kanan")]),
    ]
    baris: list[Baris] = []
    nomor = 0
    for simpul, tingkat, pengukuran in _with_parents(laporan):
        judul_grup = P(kata.judul_simpul(simpul), gaya.grup(tingkat))
        baris.append(Baris((judul_grup,), grup=True))
        for satu in pengukuran:
            nomor += 1
            baris.append(Baris(_performance_row(laporan, gaya, nomor, satu, setahun=setahun)))
    keterangan = (
        kata.skala_text(laporan.kebijakan.skala),
        kata.batas_text(laporan.kebijakan),
        kata.rumus_text(satu.capaian.rumus for satu in laporan.semua),
        *kata.predikat_text(satu.indikator for satu in laporan.semua),
    )
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris)
    return [BabTabel([judul], tabel, [P(satu, gaya.catatan) for satu in keterangan])]


def _with_parents(
    laporan: LaporanPengukuran,
) -> Iterator[tuple[Simpul, int, tuple[Pengukuran, ...]]]:
    """The groups with their level from 0, and before each the nodes above it not yet printed.

    A program stands below its own sasaran also when that sasaran has no indikator of its own.
    """
    semua = [satu.simpul for satu in laporan.sasaran]
    semua += [satu.simpul for satu in laporan.anggaran]
    semua += [satu.simpul for satu in laporan.kelompok]
    dikenal = {simpul.id: simpul for simpul in semua}
    tercetak: list[str] = []  # the way from the top to the last heading
    for kelompok in laporan.kelompok:
        jalan = [kelompok.simpul]
        while (atas := dikenal.get(jalan[-1].induk_id or "")) is not None:
            jalan.append(atas)
        jalan.reverse()
        kode = [simpul.id for simpul in jalan]
        for tingkat, simpul in enumerate(jalan[:-1]):
            if tercetak[: tingkat + 1] != kode[: tingkat + 1]:
                yield simpul, tingkat, ()
        yield kelompok.simpul, len(jalan) - 1, kelompok.pengukuran
        tercetak = kode


def _performance_row(
    laporan: LaporanPengukuran, gaya: Gaya, nomor: int, satu: Pengukuran, *, setahun: bool
) -> tuple[Sel, ...]:
    ind = satu.indikator
    kategori: Sel = P(kata.tanpa_kategori(satu), gaya.sel)
    if satu.kategori is not None:
        kategori = class_cell(satu.kategori, laporan.kebijakan.skala, gaya)
    periode: tuple[Sel, ...] = (
        kata.format_target(ind, satu.target_periode),
        kata.format_nilai(ind, satu.realisasi_periode),
    )
    return (
        str(nomor),
        P(_name_in(satu), gaya.sel),
        ind.satuan,
        kata.format_target(ind, satu.target_tahun),
        *(() if setahun else periode),
        kata.format_nilai(ind, satu.realisasi_sd),
        kata.format_capaian(satu.capaian),
        kategori,
        *(() if setahun else (kata.format_capaian(satu.kemajuan),)),
    )


# ---------------------------------------------------------------------------------------- budget


def _anggaran(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("II. Realisasi anggaran", gaya.bab)
    if not laporan.anggaran:
        return [judul, P("Rencana untuk periode ini belum memuat pagu anggaran.", gaya.prosa)]
    kolom = [
        Kolom("Kode", maksimal=40),
        Kolom("Program, kegiatan, sub kegiatan", bobot=1, minimal=60),
        Kolom("Pagu (Rp)", "kanan"),
        Kolom("Realisasi periode (Rp)", "kanan"),
        Kolom("Realisasi s.d. periode (Rp)", "kanan"),
        Kolom("Serapan (%)", "kanan"),
        Kolom("Sisa pagu (Rp)", "kanan"),
    ]
    dasar = min(satu.tingkat for satu in laporan.anggaran)
    baris = [
        Baris(
            (
                satu.simpul.kode,
                P(satu.simpul.uraian, gaya.sel_masuk(satu.tingkat - dasar)),
                *_money(satu.pagu, satu.realisasi_periode, satu.realisasi_sd),
                kata.format_bagian(satu.serapan),
                kata.format_uang(_rest(satu.pagu, satu.realisasi_sd)),
            )
        )
        for satu in laporan.anggaran
    ]
    jumlah = total_anggaran(laporan.anggaran)
    baris.append(
        Baris(
            (
                "",
                P("Jumlah", gaya.sel_tebal),
                *_money(jumlah.pagu, jumlah.realisasi_periode, jumlah.realisasi_sd),
                kata.format_bagian(jumlah.serapan),
                kata.format_uang(_rest(jumlah.pagu, jumlah.realisasi_sd)),
            ),
            jumlah=True,
        )
    )
    perubahan = any(satu.anggaran.pagu_perubahan is not None for satu in laporan.anggaran)
    ekor = [P("Pagu adalah pagu setelah perubahan anggaran, bila ada.", gaya.catatan)]
    tabel = make_tabel(gaya, lembar.lebar_isi, kolom, baris)
    return [BabTabel([judul], tabel, ekor if perubahan else ())]


def _money(*nilai: int | None) -> tuple[str, ...]:
    return tuple(kata.format_uang(satu) for satu in nilai)


def _rest(pagu: int | None, realisasi: int | None) -> int | None:
    return None if pagu is None else pagu - (realisasi or 0)


# ------------------------------------------------------------------------------------ by sasaran


def _sasaran(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("III. Hasil per sasaran", gaya.bab)
    if not laporan.sasaran:
        return [Sekumpulan([judul, P("Rencana belum memuat sasaran.", gaya.prosa)])]
    kolom = [
        Kolom("Sasaran", bobot=4, minimal=60),
        Kolom("Rata-rata capaian (%)", "kanan"),
        Kolom("Indikator dihitung", "tengah"),
        Kolom("Kategori", minimal=36),
        Kolom("Pagu (Rp)", "kanan"),
        Kolom("Realisasi s.d. periode (Rp)", "kanan"),
        Kolom("Serapan (%)", "kanan"),
        Kolom("Efisiensi (poin)", "kanan"),
        Kolom("Keterangan efisiensi", bobot=1, minimal=22),
    ]
    baris = []
    for satu in laporan.sasaran:
        kategori: Sel = kata.KOSONG
        if satu.kategori is not None:
            kategori = class_cell(satu.kategori, laporan.kebijakan.skala, gaya)
        baris.append(
            Baris(
                (
                    P(kata.judul_simpul(satu.simpul), gaya.sel),
                    kata.format_bagian(satu.rerata.nilai),
                    kata.kelengkapan_text(satu.rerata),
                    kategori,
                    *_money(satu.pagu, satu.realisasi),
                    kata.format_bagian(satu.serapan),
                    kata.format_bagian(satu.efisiensi).replace("-", "−"),
                    P(satu.efisiensi_label or kata.KOSONG, gaya.sel),
                )
            )
        )
    catatan = P(
        "Efisiensi adalah rata-rata capaian dikurangi serapan anggaran, dalam poin persentase: "
        "lebih dari 5 efisien, kurang dari −5 tidak efisien, di antaranya cukup efisien (batas "
        "bawaan program). Keterangannya diberikan pada akhir tahun, karena pagunya pagu setahun, "
        "setelah semua formulir dikirim, bila semua indikatornya ikut dihitung.",
        gaya.catatan,
    )
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris), [catatan])]


# -------------------------------------------------------------------- what is missing, what to see


def _gagal(laporan: LaporanPengukuran) -> list[Pengukuran]:
    """Measured in this period, but without a capaian."""
    return [satu for satu in laporan.semua if satu.capaian.status is not Status.OK]


def _tak_terhitung(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    gagal = _gagal(laporan)
    luar = _di_luar_rerata(laporan)
    belum_masuk = ", belum masuk rata-rata" if luar else ""
    judul = P(f"IV. Indikator yang tidak dapat dihitung{belum_masuk} atau tidak diukur", gaya.bab)
    kalimat = [_di_luar_text(luar)] if luar else []
    kalimat += [_tidak_diukur_text(laporan)] if laporan.tidak_diukur else []
    if not gagal and not kalimat:
        apa = "Capaian semua indikator dapat dihitung." if laporan.semua else "Tidak ada indikator."
        return [Sekumpulan([judul, P(apa, gaya.prosa)])]
    catatan = [P(satu, gaya.catatan) for satu in kalimat]
    if not gagal:
        return [Sekumpulan([judul, *catatan])]
    kolom = [
        Kolom("Kode", maksimal=30),
        Kolom("Indikator kinerja", bobot=1, minimal=60),
        Kolom("Mengapa tidak dapat dihitung", bobot=1.4, minimal=60),
    ]
    baris = [
        Baris(
            (
                satu.indikator.kode,
                P(satu.indikator.nama, gaya.sel),
                P(_reason(satu), gaya.sel),
            )
        )
        for satu in gagal
    ]
    isi: list[Flowable] = [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris))]
    return isi + ([Spacer(1, 4), *catatan] if catatan else [])


def _di_luar_text(luar: Sequence[Pengukuran]) -> str:
    """Names what is shown with a capaian and yet not averaged, and why."""
    daftar = "; ".join(
        f"{_name(satu.indikator)} ("
        + ("tanpa bobot)" if satu.lengkap else f"terisi {satu.terisi} dari {satu.seharusnya})")
        for satu in luar
    )
    return f"{len(luar)} indikator bercapaian di bagian I, tetapi belum masuk rata-rata: {daftar}."


def _tidak_diukur_text(laporan: LaporanPengukuran) -> str:
    daftar = "; ".join(
        f"{_name(satu)} ({kata.FREKUENSI[satu.frekuensi]})" for satu in laporan.tidak_diukur
    )
    return (
        f"{len(laporan.tidak_diukur)} indikator tidak diukur pada {laporan.periode.label} menurut "
        f"frekuensinya, jadi bukan nol dan tidak ikut dirata-rata: {daftar}."
    )


def _name(satu: Indikator) -> str:
    return f"{satu.kode} {satu.nama}" if satu.kode else satu.nama


def _name_in(satu: Pengukuran) -> str:
    """The name; in a month with the span that the figure stands for, where that is longer."""
    rentang = kata.RENTANG.get(satu.indikator.frekuensi)
    if rentang is None or satu.periode.jenis is not JenisPeriode.BULAN:
        return _name(satu.indikator)
    return f"{_name(satu.indikator)} ({rentang})"


def _reason(satu: Pengukuran) -> str:
    alasan = [satu.capaian.alasan or satu.capaian.penjelasan]
    alasan += [
        f"{NAMA_BULAN[figur.periode.bulan_akhir - 1]}: {figur.alasan}"
        for figur in satu.figur
        if figur.alasan
    ]
    return "\n".join(baris for baris in alasan if baris)


def _semua_temuan(laporan: LaporanPengukuran) -> Iterator[tuple[str, Temuan, str]]:
    """What must be seen: where, the finding, its explanation."""
    for satu in laporan.semua:
        for temuan in satu.temuan:
            if is_printed(temuan):
                yield _name(satu.indikator), temuan, _monthly_text(satu.figur, "penjelasan")
    for baris in laporan.anggaran:
        teks = baris.anggaran.penjelasan
        ada = dict.fromkeys(teks[satu] for satu in laporan.periode.bulan if teks.get(satu))
        penjelasan = "\n".join(ada)  # the same words of several months are said once
        for temuan in baris.temuan:
            if is_printed(temuan):
                yield kata.judul_simpul(baris.simpul), temuan, penjelasan


def _penjelasan_lain(laporan: LaporanPengukuran) -> Iterator[tuple[str, str]]:
    """What a unit explained although nothing had to be: where, and its words."""
    for satu in laporan.semua:
        bertemuan = any(is_printed(temuan) for temuan in satu.temuan)
        teks = _monthly_text(satu.figur, "penjelasan")
        if teks and not bertemuan:
            yield _name(satu.indikator), teks


def _temuan(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("V. Temuan dan penjelasan", gaya.bab)
    kolom = [
        Kolom("Pada", bobot=1.2, minimal=45),
        Kolom("Tingkat", bobot=0, minimal=20),
        Kolom("Temuan", bobot=1.6, minimal=50),
        Kolom("Penjelasan unit kerja", bobot=1.6, minimal=50),
    ]
    temuan_ = [
        Baris(
            (
                P(nama, gaya.sel),
                kata.TANDA_TEMUAN[temuan.tingkat],
                P(temuan.isi, gaya.sel),
                P(penjelasan or kata.tanpa_penjelasan(temuan), gaya.sel),
            )
        )
        for nama, temuan, penjelasan in _semua_temuan(laporan)
    ]
    lain = [
        Baris((P(nama, gaya.sel), P(penjelasan, gaya.sel)))
        for nama, penjelasan in _penjelasan_lain(laporan)
    ]
    isi: list[Flowable] = []
    if temuan_:
        isi.append(BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, temuan_)))
    else:
        kalimat = P("Tidak ada temuan yang perlu penjelasan.", gaya.prosa)
        isi.append(Sekumpulan([judul, kalimat]))
    if lain:
        kolom_lain = [
            Kolom("Pada", bobot=1, minimal=50),
            Kolom("Penjelasan lain dari unit kerja", bobot=2, minimal=60),
        ]
        isi.append(BabTabel([Spacer(1, 4)], make_tabel(gaya, lembar.lebar_isi, kolom_lain, lain)))
    return isi


def _monthly_text(figur: Sequence[Realisasi], nama: str) -> str:
    """A text field of the monthly figures in one cell, with the months where there are several."""
    if len(figur) <= 1:
        return "\n".join(str(getattr(satu, nama)) for satu in figur)
    baris = []
    for teks, kelompok in groupby(figur, key=lambda satu: str(getattr(satu, nama))):
        if teks:
            bulan = [NAMA_BULAN[satu.periode.bulan_akhir - 1] for satu in kelompok]
            rentang = bulan[0] if len(bulan) == 1 else f"{bulan[0]} s.d. {bulan[-1]}"
            baris.append(f"{rentang}: {teks}")
    return "\n".join(baris)


def _kendala(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    judul = P("VI. Kendala dan upaya", gaya.bab)
    baris = [
        Baris((P(_name(satu.indikator), gaya.sel), P(kendala, gaya.sel), P(upaya, gaya.sel)))
        for satu in laporan.semua
        if (kendala := _monthly_text(satu.figur, "kendala")) or _monthly_text(satu.figur, "upaya")
        for upaya in (_monthly_text(satu.figur, "upaya"),)
    ]
    tanpa = _tanpa_kendala(laporan)
    ekor = [P(tanpa, gaya.catatan)] if tanpa else []
    if not baris:
        kalimat = P("Unit kerja tidak mencatat kendala.", gaya.prosa)
        return [Sekumpulan([judul, kalimat, *ekor])]
    kolom = [
        Kolom("Indikator kinerja", bobot=1, minimal=50),
        Kolom("Kendala", bobot=1.2, minimal=50),
        Kolom("Upaya", bobot=1.2, minimal=50),
    ]
    return [BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris), ekor)]


def _tanpa_kendala(laporan: LaporanPengukuran) -> str:
    """A sentence naming what missed its target without a word about why; empty for none."""
    daftar = "; ".join(
        f"{_name(satu.indikator)} ({format_persen(satu.capaian.nilai_tampil)}"
        + (", penjelasan pada bagian V)" if any(f.penjelasan for f in satu.figur) else ")")
        for satu in laporan.semua
        if satu.kategori is not None
        and satu.capaian.nilai_tampil is not None
        and satu.capaian.nilai_tampil < _TERCAPAI
        and not any(figur.kendala for figur in satu.figur)
    )
    return f"Di bawah target, tanpa kendala yang dicatat: {daftar}." if daftar else ""


# ------------------------------------------------------------------------------ signatures, annex


def _catatan(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    """Sentences that must be printed, such as one person having filled and checked."""
    if not laporan.catatan:
        return []
    gaya = lembar.gaya
    butir = [P(satu, gaya.daftar, butir="•") for satu in laporan.catatan]
    return [Sekumpulan([P("VII. Catatan", gaya.bab), *butir])]


def _pengesahan(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    gaya = lembar.gaya
    penutup = P(
        f"Dokumen ini memuat hasil pengukuran kinerja {laporan.kantor.nama} untuk "
        f"{laporan.periode.label}, disusun dari formulir pengumpulan data kinerja unit kerja. Cara "
        "menghitung tiap capaian ada dalam lampiran.",
        gaya.penutup,
    )
    hari = tanggal_indonesia(laporan.tanggal) if laporan.final else TANGGAL_KOSONG
    tanggal = f"{laporan.kantor.tempat}, {hari}"
    return [
        penutup,
        *make_pengesahan(gaya, lembar.lebar_isi, tanggal, laporan.penanda_tangan),
    ]


_AGREGASI = {
    Agregasi.JUMLAH: "jumlah angka",
    Agregasi.RERATA: "rata-rata angka",
    Agregasi.TERAKHIR: "angka terakhir",
    Agregasi.MAKS: "angka tertinggi",
    Agregasi.MIN: "angka terendah",
}


def _cara_agregasi(indikator: Indikator) -> str:
    """How the period's figure is made of the months'."""
    if is_pooled(indikator):
        return "jumlah pembilang ÷ jumlah penyebut"
    agregasi = agregasi_berlaku(indikator)
    if agregasi is Agregasi.JUMLAH and indikator.kumulatif_realisasi:
        return "angka kumulatif dikurangi yang sebelumnya"
    kumulatif = " (kumulatif)" if indikator.kumulatif_realisasi else ""
    return f"{_AGREGASI[agregasi]} {kata.PER[indikator.frekuensi]}{kumulatif}"


def _hitungan(satu: Pengukuran) -> str:
    """The sentence of a capaian; without one the reason, but no advice: the paper is for a head."""
    kalimat = satu.capaian.alasan or satu.capaian.penjelasan
    return f"{_asal_rasio(satu)}{kalimat}"


def _asal_rasio(satu: Pengukuran) -> str:
    """What the realisasi of a ratio was divided from, where it is one division."""
    ind, figur = satu.indikator, satu.figur
    terisi = [satu for satu in figur if satu.pembilang is not None and satu.penyebut is not None]
    utuh = (is_pooled(ind) and not ind.kumulatif_realisasi) or len(figur) == 1
    if not ind.is_rasio or satu.realisasi_periode is None or not utuh or not terisi:
        return ""
    atas = sum((satu.pembilang or _NOL for satu in terisi), _NOL)
    bawah = sum((satu.penyebut or _NOL for satu in terisi), _NOL)
    kali = "" if ind.pengali == 1 else f" × {kata.format_polos(ind.pengali)}"
    hasil = kata.format_nilai(ind, satu.realisasi_periode)
    return f"{kata.format_polos(atas)} ÷ {kata.format_polos(bawah)}{kali} = {hasil}; "


def _lampiran(laporan: LaporanPengukuran, lembar: Lembar) -> list[Flowable]:
    if not laporan.semua:
        return []
    gaya = lembar.gaya
    kolom = [
        Kolom("No.", "tengah"),
        Kolom("Kode", maksimal=30),
        Kolom("Indikator kinerja", bobot=2, minimal=50),
        Kolom("Angka periode", maksimal=40),
        Kolom("Rumus", maksimal=36),
        Kolom("Hitungan capaian", bobot=3, minimal=60),
    ]
    baris = [
        Baris(
            (
                str(nomor),
                satu.indikator.kode,
                P(satu.indikator.nama, gaya.sel),
                _cara_agregasi(satu.indikator),
                kata.nama_rumus(satu.capaian.rumus),
                P(_hitungan(satu), gaya.sel),
            )
        )
        for nomor, satu in enumerate(laporan.semua, start=1)
    ]
    judul = P("Lampiran: cara menghitung", gaya.bab)
    return [
        PageBreak(),
        BabTabel([judul], make_tabel(gaya, lembar.lebar_isi, kolom, baris)),
    ]
