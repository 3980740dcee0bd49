"""Checks of one figure and of a unit's form: problems in data as values.

A check never raises and never changes anything.  Budget: ``validasi_anggaran``; the plan:
``validasi_rencana``.

*Kesalahan* blocks sending, *peringatan* needs an explanation, *info* is only said.  What real
offices do every day (a tenth of a Dokumen in a triwulan, a month that differs from the one before
when things are counted) is info; what is hardly ever right is a peringatan; what cannot be right
is a kesalahan.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal

from sakip_desktop.domain import satuan as satuan_
from sakip_desktop.domain.angka import format_angka, format_persen, parse_isian, why_unread
from sakip_desktop.domain.aturan import BAWAAN, AturanKantor
from sakip_desktop.domain.capaian import Capaian
from sakip_desktop.domain.kinerja import (
    Agregasi,
    Indikator,
    Keadaan,
    Polaritas,
    Realisasi,
)
from sakip_desktop.domain.laporan import BarisFormulir, BarisFormulirAnggaran, Formulir
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.temuan import Temuan, Tingkat, info, kesalahan, peringatan

_NOL = Decimal(0)
_DUA = Decimal(2)  # said in a word
_SERATUS = Decimal(100)
_BERLABEL = (Polaritas.PREDIKAT, Polaritas.YA_TIDAK)


def check_realisasi(
    indikator: Indikator,
    figur: Realisasi,
    *,
    capaian: Capaian | None = None,
    sebelumnya: Decimal | None = None,
    tahun_lalu: Decimal | None = None,
    terisi_terakhir: Realisasi | None = None,
    aturan: AturanKantor = BAWAAN,
) -> tuple[Temuan, ...]:
    """Findings of one figure.

    Args:
        indikator: the version it is measured with.
        figur: the figure; one that is not filled has no findings here (see ``check_formulir``).
        capaian: against the *period's* target; leave it out where there is only progress against
            the year's target, which says nothing about one month.
        sebelumnya: value of the month measured before, in the same form (running or not).
        tahun_lalu: value of the same month of the year before.
        terisi_terakhir: the figure filled last in the same year, with whatever gap before this one.
        aturan: the rules as the office has them.
    """
    if figur.keadaan is Keadaan.BELUM_JELAS:
        tertulis = (("nilai", figur.teks_asli), ("penyebut", figur.teks_penyebut))
        return tuple(
            kesalahan("belum-jelas", kolom, *_why_unread(indikator, teks))
            for kolom, teks in tertulis
            if teks or kolom == "nilai"
        )
    if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI and not figur.alasan.strip():
        return (
            kesalahan(
                "alasan-kosong",
                "nilai",
                "Data dinyatakan tidak dapat dipenuhi tanpa alasan.",
                "Tulis alasannya.",
            ),
        )
    if figur.keadaan is not Keadaan.TERISI:
        return ()
    temuan = _check_components(indikator, figur) if indikator.is_rasio else []
    if figur.nilai is not None:
        if indikator.polaritas in _BERLABEL:
            temuan += check_label(indikator, figur.nilai)
        else:
            if not temuan:
                temuan += _check_bounds(indikator, figur.nilai)
            temuan += _check_fall(indikator, figur, terisi_terakhir)
            temuan += _check_jumps(indikator, figur.nilai, sebelumnya, tahun_lalu, aturan)
        temuan += _check_against_target(indikator, capaian, aturan)
    return aturan.saring(temuan)


def _why_unread(indikator: Indikator, teks: str) -> tuple[str, str]:
    """The sentence that stood there while it was typed; of a ratio only components are typed."""
    kolom = "pembilang" if indikator.is_rasio else "nilai"
    return why_unread(parse_isian(indikator, kolom, teks), teks)


def _check_components(indikator: Indikator, figur: Realisasi) -> list[Temuan]:
    atas, bawah = figur.pembilang, figur.penyebut
    nama_atas, nama_bawah = indikator.pembilang, indikator.penyebut
    if atas is None or bawah is None:
        kolom, nama = ("pembilang", nama_atas) if atas is None else ("penyebut", nama_bawah)
        return [
            kesalahan("komponen-kosong", kolom, f"{_capital(nama)} belum diisi.", f"Isi {nama}.")
        ]
    if atas < 0 or bawah < 0:
        kolom, nilai = ("pembilang", atas) if atas < 0 else ("penyebut", bawah)
        return [
            kesalahan(
                "komponen-negatif",
                kolom,
                f"{_capital(kolom)} {format_angka(nilai)} di bawah 0.",
                "Periksa angkanya.",
            )
        ]
    if not bawah:
        return [_zero_denominator(indikator, atas)]
    if atas > bawah and _is_share(indikator):
        pasti = indikator.batas_atas is not None
        buat = kesalahan if pasti else peringatan
        return [
            buat(
                "pembilang-melebihi-penyebut",
                "pembilang",
                f"Pembilang {format_angka(atas)} ({nama_atas}) lebih besar dari penyebut "
                f"{format_angka(bawah)} ({nama_bawah}).",
                "Periksa kedua angka; bagian tidak dapat melebihi seluruhnya.",
            )
        ]
    return []


def _zero_denominator(indikator: Indikator, atas: Decimal) -> Temuan:
    isi = f"Penyebut ({indikator.penyebut}) 0: hasilnya tidak dapat dihitung."
    if not atas and indikator.agregasi is Agregasi.JUMLAH:
        # Nothing happened this month; over the year the components are added up all the same.
        return peringatan(
            "penyebut-nol", "penyebut", isi, "Jelaskan bahwa memang belum ada kejadian."
        )
    return kesalahan(
        "penyebut-nol",
        "penyebut",
        isi,
        "Periksa penyebut; bila memang belum ada data, nyatakan tidak dapat dipenuhi.",
    )


def _is_share(indikator: Indikator) -> bool:
    """A part of a whole in per cent; an upper bound above 100 says that it is none."""
    return (
        satuan_.is_persen(indikator.satuan)
        and indikator.pengali == _SERATUS
        and (indikator.batas_atas is None or indikator.batas_atas <= _SERATUS)
    )


def check_label(indikator: Indikator, nilai: Decimal) -> list[Temuan]:
    """Whether a value is one of the choices of a predikat or Ya/Tidak indikator."""
    if indikator.polaritas is Polaritas.YA_TIDAK:
        boleh, daftar = {Decimal(0), Decimal(1)}, "Ya atau Tidak"
    else:
        boleh = {skor for _, skor in indikator.predikat}
        daftar = ", ".join(label for label, _ in indikator.predikat)
    if not boleh or nilai in boleh:
        return []
    isi = f"{format_angka(nilai)} bukan salah satu pilihan indikator ini."
    return [kesalahan("bukan-pilihan", "nilai", isi, f"Pilih {daftar}.")]


def _check_bounds(indikator: Indikator, nilai: Decimal) -> list[Temuan]:
    bawah, atas = indikator.batas_bawah, indikator.batas_atas
    tertulis = f"{format_angka(nilai)} {indikator.satuan}".strip()
    if (bawah is not None and nilai < bawah) or (atas is not None and nilai > atas):
        kiri = "tanpa batas bawah" if bawah is None else format_angka(bawah)
        kanan = "tanpa batas atas" if atas is None else format_angka(atas)
        return [
            kesalahan(
                "di-luar-batas",
                "nilai",
                f"{tertulis} di luar batas indikator ini ({kiri} sampai {kanan}).",
                "Periksa letak koma dan satuannya.",
            )
        ]
    bulat = satuan_.is_bulat(indikator.satuan)
    if nilai < 0 and bawah is None:
        buat = kesalahan if bulat else peringatan
        return [
            buat("negatif", "nilai", f"{tertulis} di bawah 0.", "Periksa tanda minus pada angka.")
        ]
    if nilai > _SERATUS and atas is None and satuan_.is_persen(indikator.satuan):
        isi = f"{tertulis} lebih dari 100 %."
        return [
            peringatan(
                "lebih-dari-seratus", "nilai", isi, "Periksa letak koma, atau jelaskan mengapa."
            )
        ]
    if bulat and nilai != nilai.to_integral_value():
        isi = f"{tertulis}: satuan ini biasanya dihitung bulat."
        return [info("pecahan", "nilai", isi, "Biarkan bila memang kemajuan sebagian.")]
    return []


def _check_fall(indikator: Indikator, figur: Realisasi, terakhir: Realisasi | None) -> list[Temuan]:
    """A running total may not fall; January begins anew.

    Of a ratio it is the components that run: their quotient may fall.
    """
    if not indikator.kumulatif_realisasi or terakhir is None:
        return []
    jumlah = indikator.agregasi is Agregasi.JUMLAH
    kolom: tuple[str, ...] = ()
    if indikator.is_rasio and jumlah:
        kolom = ("pembilang", "penyebut")
    elif not indikator.is_rasio and (jumlah or indikator.agregasi is Agregasi.MAKS):
        kolom = ("nilai",)
    for satu in kolom:
        dulu, kini = getattr(terakhir, satu), getattr(figur, satu)
        if dulu is not None and kini is not None and kini < dulu:
            return [_falls(satu, dulu, kini, terakhir.periode)]
    return []


def _falls(kolom: str, dulu: Decimal, kini: Decimal, sejak: Periode) -> Temuan:
    apa = "Angka" if kolom == "nilai" else _capital(kolom)
    return peringatan(
        "kumulatif-turun",
        kolom,
        f"{apa} kumulatif turun dari {format_angka(dulu)} ({sejak.label}) menjadi "
        f"{format_angka(kini)}.",
        "Isi jumlah sejak Januari, atau jelaskan koreksinya.",
    )


def _check_jumps(
    indikator: Indikator,
    nilai: Decimal,
    sebelumnya: Decimal | None,
    tahun_lalu: Decimal | None,
    aturan: AturanKantor,
) -> list[Temuan]:
    """Far up or down.  Counts differ from month to month, so there it is only said."""
    dihitung = indikator.agregasi is Agregasi.JUMLAH and not indikator.is_rasio
    buat = info if dihitung else peringatan
    temuan = []
    ambang = aturan.ambang("lompatan")
    if not indikator.kumulatif_realisasi and _has_jumped(nilai, sebelumnya, ambang):
        temuan.append(_jump(buat, "lompatan", "periode sebelumnya", nilai, sebelumnya or _NOL))
    if _has_jumped(nilai, tahun_lalu, aturan.ambang("lompatan-tahunan")):
        kata = "bulan yang sama tahun lalu"
        temuan.append(_jump(buat, "lompatan-tahunan", kata, nilai, tahun_lalu or _NOL))
    return temuan


def _has_jumped(nilai: Decimal, dulu: Decimal | None, ambang: Decimal) -> bool:
    """Whether it moved by more than so many per cent; from 0 there is no proportion."""
    if not dulu:
        return False
    return abs(nilai - dulu) * _SERATUS > abs(dulu) * ambang


def _jump(
    buat: Callable[[str, str, str, str], Temuan],
    kode: str,
    kata: str,
    nilai: Decimal,
    dulu: Decimal,
) -> Temuan:
    berubah = format_persen((nilai - dulu) / abs(dulu) * _SERATUS)
    arah = "naik" if nilai > dulu else "turun"
    return buat(
        kode,
        "nilai",
        f"{format_angka(nilai)} {arah} {berubah.removeprefix('-')} dari {kata} "
        f"({format_angka(dulu)}).",
        "Periksa angkanya, atau jelaskan penyebabnya.",
    )


def _check_against_target(
    indikator: Indikator, capaian: Capaian | None, aturan: AturanKantor
) -> list[Temuan]:
    """Unlikely against the target: R > 2T, capaian below 0, capaian above 150 %; one of them.

    What the office switched off does not keep the next one back.
    """
    if capaian is None or capaian.nilai_mentah is None:
        return []
    target, realisasi, mentah = capaian.target, capaian.realisasi, capaian.nilai_mentah
    saran = "Periksa angka dan target, atau jelaskan penyebabnya."
    jauh = "melebihi-dua-kali-target"
    diukur = indikator.polaritas not in _BERLABEL and aturan.aktif(jauh)
    if target is not None and realisasi is not None and diukur:
        batas, kali = target.nilai if target.atas is None else target.atas, aturan.ambang(jauh)
        if batas > 0 and realisasi > batas * kali:
            berapa = "dua" if kali == _DUA else format_angka(kali)
            isi = (
                f"Realisasi {format_angka(realisasi)} lebih dari {berapa} kali target "
                f"{format_angka(batas)}."
            )
            return [peringatan("melebihi-dua-kali-target", "nilai", isi, saran)]
    if mentah < 0:
        isi = f"Capaian {format_persen(mentah)}, di bawah 0."
        return [peringatan("capaian-negatif", "nilai", isi, saran)]
    tinggi = aturan.ambang("capaian-tinggi")
    if mentah > tinggi:
        isi = f"Capaian {format_persen(mentah)}, lebih dari {format_angka(tinggi)} %."
        return [peringatan("capaian-tinggi", "nilai", isi, saran)]
    return []


def check_formulir(formulir: Formulir) -> tuple[Temuan, ...]:
    """What keeps a unit's form from being sent; each sentence names its line.

    Not filled (kesalahan), a kesalahan in a cell (repeated), a peringatan without an explanation
    (kesalahan).  Peringatan that are explained, and info, do not appear: nothing is left to do.
    """
    temuan: list[Temuan] = []
    for baris in formulir.baris:
        temuan += _check_line(baris)
    for rupiah in formulir.anggaran:
        temuan += _check_budget_line(rupiah)
    return tuple(temuan)


def _check_line(baris: BarisFormulir) -> list[Temuan]:
    nama = f"{baris.indikator.kode} {baris.indikator.nama}".strip()
    if baris.realisasi.keadaan is Keadaan.BELUM_DIISI:
        isi = f"{nama}: belum diisi."
        saran = "Isi angkanya, atau nyatakan tidak dapat dipenuhi dengan alasan."
        return [kesalahan("belum-diisi", "nilai", isi, saran)]
    return _unanswered(nama, baris.temuan, baris.realisasi.penjelasan)


def _check_budget_line(baris: BarisFormulirAnggaran) -> list[Temuan]:
    nama = f"Anggaran {baris.simpul.kode} {baris.simpul.uraian}".replace("  ", " ").strip()
    if baris.nilai is None and not baris.teks_asli:
        if not baris.pagu:
            return []
        isi = f"{nama}: realisasi {baris.bulan.label} belum diisi."
        return [kesalahan("belum-diisi", "rupiah", isi, "Isi rupiahnya; tulis 0 bila tidak ada.")]
    return _unanswered(nama, baris.temuan, baris.penjelasan)


def _unanswered(nama: str, temuan: Sequence[Temuan], penjelasan: str) -> list[Temuan]:
    hasil = [
        kesalahan(satu.kode, satu.kolom, f"{nama}: {satu.isi}", satu.saran)
        for satu in temuan
        if satu.tingkat is Tingkat.KESALAHAN
    ]
    if not penjelasan.strip():
        hasil += [
            kesalahan(
                "penjelasan-kosong",
                "penjelasan",
                f"{nama}: {satu.isi}",
                "Perbaiki angkanya, atau tulis penjelasan.",
            )
            for satu in temuan
            if satu.tingkat is Tingkat.PERINGATAN
        ]
    return hasil


def _capital(kata: str) -> str:
    return kata[:1].upper() + kata[1:]
