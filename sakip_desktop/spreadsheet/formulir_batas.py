"""What may be entered in a line of a form, and the formula that says what is still missing."""

from decimal import Decimal

from sakip_desktop.domain.angka import format_angka
from sakip_desktop.domain.baris_formulir import kind_text
from sakip_desktop.domain.kinerja import Indikator
from sakip_desktop.domain.laporan import BarisFormulir
from sakip_desktop.domain.teks import one_line
from sakip_desktop.spreadsheet.formulir_baris import kind_of
from sakip_desktop.spreadsheet.formulir_bentuk import TIDAK_DAPAT_DIPENUHI, Jenis
from sakip_desktop.spreadsheet.formulir_hitung import Hitungan
from sakip_desktop.spreadsheet.formulir_lembar import Tabel

_TANPA_BATAS = 10**15


def limit_number(tabel: Tabel, hitungan: Hitungan, baris: BarisFormulir, nomor: int) -> None:
    """What may be entered as the figure of a line, and for which time."""
    ind = baris.indikator
    kapan = kind_text(ind, baris.realisasi.periode)
    jenis = kind_of(ind)
    if jenis is Jenis.RASIO:
        for nama in ("pembilang", "penyebut"):
            tabel.aturan.add(
                tabel.at(nama, nomor),
                "decimal",
                (str(-_TANPA_BATAS), str(_TANPA_BATAS)),
                "Tulis angkanya saja, tanpa satuan.",
                (f"{nama.capitalize()} {kapan}", one_line(getattr(ind, nama))),
            )
        return
    sel = tabel.at("nilai", nomor)
    pesan = (f"Realisasi {kapan}", one_line(ind.definisi) or "Tulis angkanya saja.")
    if jenis is Jenis.YA_TIDAK:
        tabel.aturan.add(sel, "list", ('"Ya,Tidak"',), "Pilih Ya atau Tidak.", pesan)
    elif jenis is Jenis.PREDIKAT:
        label, _ = hitungan.scale_of(ind)
        tabel.aturan.add(sel, "list", (label,), "Pilih salah satu predikat dari daftar.", pesan)
    else:
        bawah, atas = (
            _bound(ind.batas_bawah, -_TANPA_BATAS),
            _bound(ind.batas_atas, _TANPA_BATAS),
        )
        galat = f"Tulis angkanya saja, tanpa satuan.{_bounds_text(ind)}"
        tabel.aturan.add(sel, "decimal", (bawah, atas), galat, pesan)


def _bound(batas: Decimal | None, tanpa: int) -> str:
    return str(tanpa) if batas is None else f"{batas:f}"


def _bounds_text(ind: Indikator) -> str:
    bawah, atas = ind.batas_bawah, ind.batas_atas
    if bawah is None and atas is None:
        return ""
    kata = [
        f"paling sedikit {format_angka(bawah)}" if bawah is not None else "",
        f"paling banyak {format_angka(atas)}" if atas is not None else "",
    ]
    return f" Indikator ini {', '.join(filter(None, kata))}."


def missing_text(tabel: Tabel, baris: BarisFormulir, nomor: int, angka: str) -> str:
    """What is still to be done in a line, as a formula; ``angka`` is its figure as a number."""
    ind = baris.indikator
    sebab, nilai = (tabel.at(nama, nomor) for nama in (TIDAK_DAPAT_DIPENUHI, "nilai"))
    capaian, kendala, upaya = (tabel.at(n, nomor) for n in ("capaian", "kendala", "upaya"))
    meleset = '""'
    if not baris.terhadap_tahun:
        kurang = f'AND(ISNUMBER({capaian}),N({capaian})<100,OR({kendala}="",{upaya}=""))'
        meleset = f'IF({kurang},"Di bawah target: isi Kendala dan Upaya","")'
    if ind.is_rasio:
        atas, bawah = (tabel.at(nama, nomor) for nama in ("pembilang", "penyebut"))
        isi = f"COUNTA({atas},{bawah})"
        periksa = (
            f'IF({isi}=0,"Belum diisi",IF({isi}=1,"Lengkapi pembilang dan penyebut",'
            f'IF(COUNT({atas},{bawah})<2,"Tulis angkanya saja",'
            f'IF({bawah}=0,"Penyebut tidak boleh nol",{_outside(ind, nilai, meleset)}))))'
        )
    else:
        isi = f"COUNTA({nilai})"
        benar = f"ISNUMBER({nilai})"
        kata = "Tulis angkanya saja, tanpa satuan"
        if kind_of(ind) in {Jenis.PREDIKAT, Jenis.YA_TIDAK}:
            benar, kata = f"ISNUMBER({angka})", "Pilih dari daftar"
        periksa = (
            f'IF({isi}=0,"Belum diisi",IF(NOT({benar}),"{kata}",{_outside(ind, nilai, meleset)}))'
        )
    dua = f'IF({isi}>0,"Pilih salah satu: angka atau sebabnya","")'
    return f'IF({sebab}<>"",{dua},{periksa})'


def _outside(ind: Indikator, nilai: str, lain: str) -> str:
    """Beyond the limits, or a share that was meant as percent."""
    syarat = [
        f"N({nilai})<{ind.batas_bawah:f}" if ind.batas_bawah is not None else "",
        f"N({nilai})>{ind.batas_atas:f}" if ind.batas_atas is not None else "",
    ]
    batas = ",".join(filter(None, syarat))
    if kind_of(ind) is Jenis.PERSEN:
        kecil = f"AND(N({nilai})>0,N({nilai})<1)"
        lain = f'IF({kecil},"Di bawah 1 %: bila maksudnya 85 %, tulis 85",{lain})'
    if kind_of(ind) in {Jenis.PREDIKAT, Jenis.YA_TIDAK} or not batas:
        return lain
    return f'IF(OR({batas}),"Di luar batas indikator ini",{lain})'
