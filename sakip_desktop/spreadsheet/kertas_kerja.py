"""*Kertas Kerja Pengukuran* as a workbook that reckons by itself.

What people entered stands in cells; aggregation, capaian, category and means are formulas over
them, so that an auditor can follow a figure back to its months, or change one and see what becomes
of it.  The formulas are in ``rumus_kertas``; every text of a person stays text.
"""

from collections.abc import Sequence
from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from sakip_desktop.domain.agregasi import agregasi_berlaku, is_pooled
from sakip_desktop.domain.capaian import LABEL_RUMUS, NAMA_RUMUS
from sakip_desktop.domain.kinerja import Agregasi, Indikator, Keadaan, Polaritas, Realisasi, Target
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran
from sakip_desktop.domain.penjelasan import (
    AsalIndikator,
    KertasKerja,
    Sumber,
    aggregation_rule,
    version_text,
)
from sakip_desktop.domain.periode import JenisPeriode, waktu_indonesia
from sakip_desktop.spreadsheet import rumus_kertas as rumus
from sakip_desktop.spreadsheet.lembar_kertas import AWAL, Masukan, Nilai, Rumus, fill
from sakip_desktop.spreadsheet.rumus_kertas import Rentang, SelCapaian
from sakip_desktop.spreadsheet.rupa import Kolom
from sakip_desktop.spreadsheet.simpan import workbook_bytes

REKAP, HITUNGAN, ISIAN, ANGGARAN, PREDIKAT, KEBIJAKAN = (
    "Rekap", "Hitungan", "Isian", "Anggaran", "Predikat", "Kebijakan",
)  # fmt: skip
_KEADAAN = {
    Keadaan.TERISI: "terisi",
    Keadaan.BELUM_DIISI: "belum diisi",
    Keadaan.BELUM_JELAS: "belum jelas",
    Keadaan.TIDAK_DIUKUR: "tidak diukur",
    Keadaan.TIDAK_DAPAT_DIPENUHI: "tidak dapat dipenuhi",
}


_DUA = "#,##0.00"
_ENAM = "#,##0.000000"  # what is shown of a figure that is not rounded
_RUPIAH = "#,##0"

_KOLOM_ISIAN = (
    Kolom("Kode", 9),
    Kolom("Indikator kinerja", 36),
    Kolom("Bulan", 16),
    Kolom("Keadaan", 14),
    Kolom("Pembilang", 12),
    Kolom("Penyebut", 12),
    Kolom("Isian", 12),
    Kolom("Nilai", 14),
    Kolom("Dipakai untuk", 18),
    Kolom("Diisi oleh", 26),
    Kolom("Pada", 26),
    Kolom("Keterangan", 30),
)
_KOLOM_HITUNGAN = {
    "kode": Kolom("Kode", 9),
    "nama": Kolom("Indikator kinerja", 36),
    "no_simpul": Kolom("No. simpul", 7),
    "simpul": Kolom("Sasaran, program, kegiatan, sub kegiatan", 28),
    "satuan": Kolom("Satuan", 10),
    "versi": Kolom("Versi indikator", 26),
    "rumus": Kolom("Rumus capaian (R realisasi, T target)", 34),
    "agregasi": Kolom("Cara menggabungkan bulan", 26),
    "pengali": Kolom("Pengali", 8),
    "terburuk": Kolom("Realisasi terburuk", 10),
    "bobot": Kolom("Bobot", 7),
    "target": Kolom("Target periode", 10),
    "atas": Kolom("Batas atas target", 10),
    "t": Kolom("Target dalam angka", 10),
    "target_tahun": Kolom("Target tahun", 10),
    "atas_tahun": Kolom("Batas atas target tahun", 10),
    "t_tahun": Kolom("Target tahun dalam angka", 10),
    "seharusnya": Kolom("Bulan seharusnya", 11, "0"),
    "terisi": Kolom("Bulan terisi", 8, "0"),
    "dasar": Kolom("Angka kumulatif awal ada", 11),
    "r": Kolom("Realisasi periode", 14),
    "mentah": Kolom("Capaian penuh (%)", 14, _ENAM),
    "tampil": Kolom("Capaian (%)", 10, _DUA),
    "kategori": Kolom("Kategori", 15),
    "rerata": Kolom("Capaian dalam rata-rata (%)", 14, _ENAM),
    "r_sd": Kolom("Realisasi s.d. periode", 14),
    "maju": Kolom("Terhadap target tahun, penuh (%)", 14, _ENAM),
    "maju_tampil": Kolom("Terhadap target tahun (%)", 12, _DUA),
    "ikut": Kolom("Ikut rata-rata", 8, "0"),
    "nol": Kolom("Kosong dihitung 0", 9, "0"),
    "bobot_dipakai": Kolom("Bobot dipakai", 8),
    "bobot_kali": Kolom("Bobot × capaian", 14, _ENAM),
    "dokumen": Kolom("Capaian dalam dokumen (%)", 12, _DUA),
    "cocok": Kolom("Cocok dengan dokumen", 10),
    "sebab": Kolom("Sebab tidak dihitung", 36),
}
_LETAK = {nama: get_column_letter(ke) for ke, nama in enumerate(_KOLOM_HITUNGAN, start=1)}
_KOLOM_REKAP = (
    Kolom("Kode", 12),
    Kolom("Sasaran", 48),
    Kolom("Rata-rata penuh (%)", 14, _ENAM),
    Kolom("Rata-rata capaian (%)", 12, _DUA),
    Kolom("Indikator dihitung", 11, "0"),
    Kolom("Kosong dihitung 0", 10, "0"),
    Kolom("Indikator seharusnya", 12, "0"),
    Kolom("Kategori", 16),
    Kolom("Pagu (Rp)", 20, _RUPIAH),
    Kolom("Realisasi s.d. periode (Rp)", 20, _RUPIAH),
    Kolom("Serapan penuh (%)", 14, _ENAM),
    Kolom("Serapan (%)", 11, _DUA),
    Kolom("Efisiensi (poin)", 11, _DUA),
    Kolom("Keterangan efisiensi", 16),
)
_KOLOM_ANGGARAN = (
    Kolom("Kode", 16),
    Kolom("Program, kegiatan, sub kegiatan", 60),
    Kolom("Pagu (Rp)", 20, _RUPIAH),
    Kolom("Realisasi s.d. periode (Rp)", 20, _RUPIAH),
    Kolom("Serapan (%)", 12, _DUA),
)
_KOLOM_PREDIKAT = (Kolom("Kode", 12), Kolom("Predikat", 24), Kolom("Skor", 10))
_KOLOM_KEBIJAKAN = (Kolom("Kebijakan", 44), Kolom("Isi", 16), Kolom("Batasnya termasuk", 12))
_BARIS_SKALA = AWAL + 5  # below five lines of policy


def make_kertas_kerja(kertas: KertasKerja) -> bytes:
    """The workbook as bytes; the same record gives the same bytes."""
    buku = Workbook()
    del buku[buku.sheetnames[0]]
    for nama in (REKAP, HITUNGAN, ISIAN, ANGGARAN, PREDIKAT, KEBIJAKAN):
        buku.create_sheet(nama)
    laporan = kertas.laporan
    skor = _fill_predikat(buku[PREDIKAT], laporan)
    baris_isian = _fill_isian(buku[ISIAN], kertas, skor)
    nomor = {satu.simpul.id: ke for ke, satu in enumerate(laporan.kelompok, start=1)}
    _fill_hitungan(buku[HITUNGAN], kertas, nomor, skor, baris_isian)
    jumlah = _fill_anggaran(buku[ANGGARAN], laporan)
    _fill_rekap(buku[REKAP], kertas, nomor, jumlah)
    _fill_kebijakan(buku[KEBIJAKAN], laporan)
    buku.calculation.fullCalcOnLoad = True
    return workbook_bytes(buku)


# --- what was entered ----------------------------------------------------------------------------

_Skor = dict[str, tuple[int, int]]
"""First and last line of the scale of an indikator on the sheet *Predikat*."""


def _fill_predikat(lembar: Worksheet, laporan: LaporanPengukuran) -> _Skor:
    baris: list[Sequence[Nilai]] = []
    letak: _Skor = {}
    for satu in laporan.semua:
        ind = satu.indikator
        if ind.predikat:
            awal = AWAL + len(baris)
            baris += [(ind.kode, label, Masukan(skor)) for label, skor in ind.predikat]
            letak[ind.id] = (awal, AWAL + len(baris) - 1)
    fill(lembar, laporan, "Skor predikat", _KOLOM_PREDIKAT, baris)
    return letak


def _fill_isian(
    lembar: Worksheet, kertas: KertasKerja, skor: _Skor
) -> dict[str, tuple[Rentang | None, Rentang, Rentang]]:
    """A line for each month; returns the lines before the period, of it, and up to its end."""
    baris: list[Sequence[Nilai]] = []
    letak = {}
    periode = kertas.laporan.periode
    for ke, (satu, asal) in enumerate(
        zip(kertas.laporan.semua, kertas.asal, strict=True), start=AWAL
    ):
        awal = AWAL + len(baris)
        for sel in asal.sumber:
            nomor = AWAL + len(baris)
            baris.append(
                _entry_row(satu.indikator, sel, nomor, ke, skor, dalam=sel.bulan in periode)
            )
        akhir = AWAL + len(baris) - 1
        sebelum = sum(sel.bulan not in periode for sel in asal.sumber)
        letak[satu.indikator.id] = (
            _lines(awal, awal + sebelum - 1) if sebelum else None,
            _lines(awal + sebelum, akhir),
            _lines(awal, akhir),
        )
    fill(lembar, kertas.laporan, "Isian tiap bulan", _KOLOM_ISIAN, baris)
    return letak


def _lines(awal: int, akhir: int) -> Rentang:
    return Rentang(ISIAN, awal, akhir, keadaan="D", pembilang="E", penyebut="F", nilai="H")


def _entry_row(
    indikator: Indikator, sel: Sumber, nomor: int, baris: int, skor: _Skor, *, dalam: bool
) -> tuple[Nilai, ...]:
    figur = sel.figur
    terisi = figur.keadaan is Keadaan.TERISI
    isian = f"G{nomor}"
    nilai = f'IF({isian}="","",{_number_of(indikator, isian, skor)})'
    if indikator.is_rasio:
        pengali = f"{HITUNGAN}!${_LETAK['pengali']}${baris}"
        bagi = f'IF(F{nomor}=0,"",E{nomor}*{pengali}/F{nomor})'
        nilai = f'IF(OR(E{nomor}="",F{nomor}=""),{nilai},{bagi})'
    return (
        indikator.kode,
        indikator.nama,
        sel.bulan.label,
        Masukan(_KEADAAN[figur.keadaan]),
        Masukan(figur.pembilang if terisi else None),
        Masukan(figur.penyebut if terisi else None),
        Masukan(_typed(indikator, figur)),
        Rumus(f'IF(D{nomor}<>"terisi","",{nilai})'),
        "angka periode ini" if dalam else "hanya s.d. periode",
        sel.oleh,
        waktu_indonesia(sel.pada),
        figur.belum_terbaca if figur.keadaan is Keadaan.BELUM_JELAS else figur.alasan,
    )


def _typed(indikator: Indikator, figur: Realisasi) -> str | Decimal | None:
    """What stands as the figure itself; where both components are there, they are the figure."""
    dihitung = indikator.is_rasio and None not in (figur.pembilang, figur.penyebut)
    if figur.keadaan is not Keadaan.TERISI or dihitung:
        return None
    return _entered(indikator, figur.nilai)


def _entered(indikator: Indikator, nilai: Decimal | None) -> str | Decimal | None:
    """The label of a predikat, Ya or Tidak, or the number."""
    if nilai is None:
        return None
    if indikator.polaritas is Polaritas.PREDIKAT:
        return next((label for label, skor in indikator.predikat if skor == nilai), nilai)
    if indikator.polaritas is Polaritas.YA_TIDAK and nilai in (0, 1):
        return "Ya" if nilai else "Tidak"
    return nilai


def _number_of(indikator: Indikator, sel: str, skor: _Skor) -> str:
    """The number that stands for an entered cell: the score of a label, 1 for Ya."""
    if indikator.polaritas is Polaritas.YA_TIDAK:
        return f'IF(ISNUMBER({sel}),{sel},IF({sel}="Ya",1,0))'
    if indikator.polaritas is Polaritas.PREDIKAT and indikator.id in skor:
        awal, akhir = skor[indikator.id]
        label, angka = (f"{PREDIKAT}!${k}${awal}:${k}${akhir}" for k in "BC")
        return f"IF(ISNUMBER({sel}),{sel},SUMPRODUCT(EXACT({label},{sel})*{angka}))"
    return sel


# --- what is computed ----------------------------------------------------------------------------


def _fill_hitungan(
    lembar: Worksheet,
    kertas: KertasKerja,
    nomor_simpul: dict[str, int],
    skor: _Skor,
    isian: dict[str, tuple[Rentang | None, Rentang, Rentang]],
) -> None:
    laporan = kertas.laporan
    simpul = {k.simpul.id: f"{k.simpul.kode} {k.simpul.uraian}".strip() for k in laporan.kelompok}
    baris: list[Sequence[Nilai]] = []
    for nomor, (satu, asal) in enumerate(zip(laporan.semua, kertas.asal, strict=True), start=AWAL):
        ind = satu.indikator
        isi: dict[str, Nilai] = {
            "no_simpul": nomor_simpul[ind.simpul_id],
            "simpul": simpul[ind.simpul_id],
            "kode": ind.kode,
            "nama": ind.nama,
            "satuan": ind.satuan,
            **_rules(satu, asal),
            **_targets(satu, nomor, skor),
            **_aggregated(satu, isian[ind.id], nomor),
            **_computed(satu, laporan, nomor, skor),
            **_in_mean(nomor),
            "dokumen": satu.capaian.nilai_tampil,
            "cocok": Rumus(_agrees(nomor)),
            "sebab": satu.capaian.alasan,
        }
        baris.append([isi[nama] for nama in _KOLOM_HITUNGAN])
    fill(lembar, laporan, "Hitungan capaian", tuple(_KOLOM_HITUNGAN.values()), baris, diam=2)


def _at(nama: str, nomor: int) -> str:
    return f"{_LETAK[nama]}{nomor}"


def _rules(satu: Pengukuran, asal: AsalIndikator) -> dict[str, Nilai]:
    kode = satu.capaian.rumus
    return {
        "versi": version_text(asal.versi),
        "rumus": f"{NAMA_RUMUS.get(kode, kode)}: {LABEL_RUMUS.get(kode, '')}",
        "agregasi": aggregation_rule(satu.indikator),
        "pengali": Masukan(satu.indikator.pengali),
        "terburuk": Masukan(satu.indikator.realisasi_terburuk),
        "bobot": Masukan(satu.indikator.bobot),
    }


def _targets(satu: Pengukuran, nomor: int, skor: _Skor) -> dict[str, Nilai]:
    ind = satu.indikator

    def cells(target: Target | None, isian: str, atas: str, angka: str) -> dict[str, Nilai]:
        sel = _at(isian, nomor)
        return {
            isian: Masukan(None if target is None else _entered(ind, target.nilai)),
            atas: Masukan(None if target is None else target.atas),
            angka: Rumus(rumus.guarded(f'{sel}=""', _number_of(ind, sel, skor))),
        }

    return {
        **cells(satu.target_periode, "target", "atas", "t"),
        **cells(satu.target_tahun, "target_tahun", "atas_tahun", "t_tahun"),
    }


def _aggregated(
    satu: Pengukuran, letak: tuple[Rentang | None, Rentang, Rentang], nomor: int
) -> dict[str, Nilai]:
    ind = satu.indikator
    awal, dalam, sampai = letak
    agregasi, gabung, kumulatif = (
        agregasi_berlaku(ind),
        is_pooled(ind),
        ind.kumulatif_realisasi,
    )
    pengali = _at("pengali", nomor)
    pecah = kumulatif and agregasi is Agregasi.JUMLAH
    sendiri = rumus.aggregate_own(
        dalam, awal, agregasi, gabung=gabung, kumulatif=kumulatif, pengali=pengali
    )
    sd = rumus.aggregate_sd(sampai, agregasi, gabung=gabung, kumulatif=kumulatif, pengali=pengali)
    setahun = satu.periode.jenis is JenisPeriode.TAHUN
    return {
        "seharusnya": Rumus(rumus.count_due(dalam)),
        "terisi": Rumus(rumus.count_filled(dalam, gabung=gabung)),
        "dasar": Rumus(rumus.base_is_there(awal if pecah else None, gabung=gabung)),
        "r": Rumus(sendiri),
        "r_sd": Rumus(_at("r", nomor) if setahun else sd),
    }


def _computed(
    satu: Pengukuran, laporan: LaporanPengukuran, nomor: int, skor: _Skor
) -> dict[str, Nilai]:
    ind = satu.indikator
    ujung = None
    if ind.id in skor:
        awal, akhir = skor[ind.id]
        rentang = f"{PREDIKAT}!$C${awal}:$C${akhir}"
        ujung = (f"MIN({rentang})", f"MAX({rentang})")

    def cells(r: str, t: str, atas: str) -> SelCapaian:
        r, t, atas, w = (_at(nama, nomor) for nama in (r, t, atas, "terburuk"))
        return SelCapaian(r, t, atas, w, ujung)

    kode = satu.capaian.rumus
    mentah, maju = _at("mentah", nomor), _at("maju", nomor)
    terisi, seharusnya = _at("terisi", nomor), _at("seharusnya", nomor)
    tanpa = f'OR({mentah}="",{terisi}<{seharusnya},{_at("dasar", nomor)}="tidak")'
    if satu.periode.jenis is JenisPeriode.TAHUN:
        kemajuan: Nilai = Rumus(mentah)
    elif _piles_up(satu):
        kemajuan = None
    else:
        hitung = rumus.capaian(kode, cells("r_sd", "t_tahun", "atas_tahun"))
        kemajuan = Rumus(rumus.guarded(f"{terisi}<{seharusnya}", hitung))
    return {
        "mentah": Rumus(rumus.capaian(kode, cells("r", "t", "atas"))),
        "tampil": Rumus(rumus.shown(mentah, _policy(0))),
        "kategori": Rumus(rumus.guarded(tanpa, _class_of(mentah, laporan))),
        "rerata": Rumus(rumus.clamped(mentah, _policy(2), _policy(1))),
        "maju": kemajuan,
        "maju_tampil": Rumus(rumus.shown(maju, _policy(0))),
    }


def _piles_up(satu: Pengukuran) -> bool:
    """A sum of which less is better is compared with the year's target when the year is over."""
    ind = satu.indikator
    return (
        ind.polaritas is Polaritas.TURUN
        and agregasi_berlaku(ind) is Agregasi.JUMLAH
        and not is_pooled(ind)
        and not satu.periode.menutup_tahun
    )


def _in_mean(nomor: int) -> dict[str, Nilai]:
    bobot, kategori, ikut, nol = (_at(n, nomor) for n in ("bobot", "kategori", "ikut", "nol"))
    kosong = f'AND({_policy(3)}="Ya",{bobot}>0,{ikut}=0,{_at("t", nomor)}<>"",{_at("r", nomor)}="")'
    return {
        "ikut": Rumus(f'IF(AND({bobot}>0,{kategori}<>""),1,0)'),
        "nol": Rumus(f"IF({kosong},1,0)"),
        "bobot_dipakai": Rumus(f"{bobot}*({ikut}+{nol})"),
        "bobot_kali": Rumus(f"IF({ikut}=1,{bobot}*{_at('rerata', nomor)},0)"),
    }


def _agrees(nomor: int) -> str:
    tampil, dokumen = _at("tampil", nomor), _at("dokumen", nomor)
    sama = f'IF(ROUND({tampil}-{dokumen},2)=0,"ya","tidak")'
    kosong = f'IF(AND({tampil}="",{dokumen}=""),"ya","tidak")'
    return f'IF(OR({tampil}="",{dokumen}=""),{kosong},{sama})'


# --- money, recap, policy ------------------------------------------------------------------------


def _fill_anggaran(lembar: Worksheet, laporan: LaporanPengukuran) -> list[int]:
    """Returns the lines of the uppermost nodes, whose sum is the office's."""
    baris: list[Sequence[Nilai]] = []
    ada = {satu.simpul.id for satu in laporan.anggaran}
    atas = []
    for nomor, satu in enumerate(laporan.anggaran, start=AWAL):
        baris.append(
            (
                satu.simpul.kode,
                satu.simpul.uraian,
                Masukan(satu.pagu),
                Masukan(satu.realisasi_sd),
                Rumus(f"ROUND({rumus.sure(f'D{nomor}*100/C{nomor}')},2)")
                if satu.pagu and satu.realisasi_sd is not None
                else None,
            )
        )
        if satu.simpul.induk_id not in ada:
            atas.append(nomor)
    fill(lembar, laporan, "Anggaran", _KOLOM_ANGGARAN, baris)
    return atas


def _fill_rekap(
    lembar: Worksheet, kertas: KertasKerja, nomor: dict[str, int], anggaran: list[int]
) -> None:
    laporan = kertas.laporan
    baris: list[Sequence[Nilai]] = []
    for ke, satu in enumerate(laporan.sasaran, start=AWAL):
        # A sasaran without an indikator of its own has a number that no line carries.
        milik = nomor.get(satu.simpul.id, 0)
        baris.append(
            (
                satu.simpul.kode,
                satu.simpul.uraian,
                *_mean_cells(laporan, ke, milik),
                Masukan(satu.pagu),
                Masukan(satu.realisasi),
                *_money_cells(ke),
                Rumus(_efficiency_label(ke)) if satu.efisiensi_label else "",
            )
        )
    ke = AWAL + len(baris)
    kolom = {
        huruf: Rumus(f"SUM({','.join(f'{ANGGARAN}!{huruf}{satu}' for satu in anggaran)})")
        if anggaran
        else None
        for huruf in "CD"
    }
    baris.append(
        (
            "",
            kertas.cakupan,
            *_mean_cells(laporan, ke, None),
            kolom["C"],
            kolom["D"],
            *_money_cells(ke)[:2],
            "",
            "",
        )
    )
    fill(lembar, laporan, "Rekapitulasi per sasaran", _KOLOM_REKAP, baris)


def _mean_cells(laporan: LaporanPengukuran, ke: int, simpul: int | None) -> tuple[Nilai, ...]:
    """Mean, its parts and its class; of one node, or of the office."""
    terakhir = AWAL + max(len(laporan.semua), 1) - 1

    def column(nama: str) -> str:
        return f"{HITUNGAN}!${_LETAK[nama]}${AWAL}:${_LETAK[nama]}${terakhir}"

    def total(nama: str) -> str:
        if simpul is None:
            return f"SUM({column(nama)})"
        return f"SUMIF({column('no_simpul')},{simpul},{column(nama)})"

    banyak = (
        f"COUNT({column('no_simpul')})"
        if simpul is None
        else f"COUNTIF({column('no_simpul')},{simpul})"
    )
    penuh = rumus.guarded(
        f"{total('bobot_dipakai')}=0", f"{total('bobot_kali')}/{total('bobot_dipakai')}"
    )
    tanpa = f'OR(C{ke}="",E{ke}+F{ke}<G{ke})'
    return (
        Rumus(penuh),
        Rumus(rumus.guarded(f'C{ke}=""', f"ROUND({rumus.sure(f'C{ke}')},2)")),
        Rumus(total("ikut")),
        Rumus(total("nol")),
        Rumus(banyak),
        Rumus(rumus.guarded(tanpa, _class_of(f"C{ke}", laporan))) if simpul is not None else "",
    )


def _money_cells(ke: int) -> tuple[Nilai, ...]:
    serapan = rumus.guarded(f'OR(J{ke}="",I{ke}="",I{ke}=0)', f"J{ke}*100/I{ke}")
    efisiensi = rumus.guarded(f'OR(C{ke}="",K{ke}="")', f"ROUND({rumus.sure(f'C{ke}-K{ke}')},2)")
    return (
        Rumus(serapan),
        Rumus(rumus.guarded(f'K{ke}=""', f"ROUND({rumus.sure(f'K{ke}')},2)")),
        Rumus(efisiensi),
    )


def _efficiency_label(ke: int) -> str:
    selisih = rumus.sure(f"C{ke}-K{ke}")
    label = f'IF({selisih}>5,"Efisien",IF({selisih}<-5,"Tidak efisien","Cukup efisien"))'
    return rumus.guarded(f'M{ke}=""', label)


def _policy(ke: int) -> str:
    """Cell of the policy: cap shown, cap and floor of means, whether empty counts as 0."""
    return f"{KEBIJAKAN}!$B${AWAL + ke}"


def _class_of(nilai: str, laporan: LaporanPengukuran) -> str:
    banyak = len(laporan.kebijakan.skala.kelas)
    batas, termasuk, label = (
        f"{KEBIJAKAN}!${k}${_BARIS_SKALA}:${k}${_BARIS_SKALA + banyak - 1}" for k in "BCA"
    )
    return rumus.classify(nilai, batas, termasuk, label, banyak)


def _fill_kebijakan(lembar: Worksheet, laporan: LaporanPengukuran) -> None:
    kebijakan = laporan.kebijakan
    baris: list[Sequence[Nilai]] = [
        (
            "Batas capaian yang ditampilkan (%), kosong: tanpa batas",
            Masukan(kebijakan.batas_tampil),
            "",
        ),
        (
            "Batas capaian dalam rata-rata (%), kosong: tanpa batas",
            Masukan(kebijakan.batas_rerata),
            "",
        ),
        ("Capaian terendah dalam rata-rata (%)", Masukan(kebijakan.lantai_rerata), ""),
        (
            "Yang kosong dihitung 0 dalam rata-rata",
            Masukan("Ya" if kebijakan.kosong_nol else "Tidak"),
            "",
        ),
        (f"Kelas skala {kebijakan.skala.nama}, dari yang tertinggi", "mulai (%)", "1 = ya"),
        *(
            (satu.label, Masukan(satu.batas_bawah), Masukan(1 if satu.termasuk else 0))
            for satu in kebijakan.skala.kelas
        ),
    ]
    fill(lembar, laporan, "Kebijakan capaian", _KOLOM_KEBIJAKAN, baris)
