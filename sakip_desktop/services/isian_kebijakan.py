"""The policy as it is typed: texts into a policy or a sentence, and a policy into texts."""

from datetime import date
from decimal import Decimal
from pathlib import PurePath

from sakip_desktop.domain.angka import Ambigu, Hasil, Kosong, Terbaca, format_isian, parse_angka
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kategori import SKALA_PERMENDAGRI, WARNA, make_skala
from sakip_desktop.domain.kinerja import VARIAN_SAH, Kebijakan, Kelas, Polaritas, Skala, Varian
from sakip_desktop.domain.masukan import KebijakanInput, KelasInput, SkalaInput
from sakip_desktop.domain.teks import one_line

KERTAS = ("A4", "F4")
HURUF = ("Liberation Sans", "Liberation Serif")
"""Fonts that come along; another one is a TrueType file of the PC."""
MARGIN_TERKECIL, MARGIN_TERBESAR = 5, 50  # mm
SISI = 4  # of a sheet
_LANTAI = "Isi persen, biasanya 0; yang kosong dihitung 0."
KELAS_TERBANYAK = 10
LABEL_TERPANJANG, SINGKATAN_TERPANJANG = 40, 4  # letters that fit the papers' columns


def kebijakan_masukan(kini: Kebijakan) -> KebijakanInput:
    """A policy as it would be typed, without a reason."""
    return KebijakanInput(
        batas_tampil=_typed(kini.batas_tampil),
        batas_rerata=_typed(kini.batas_rerata),
        lantai_rerata=_typed(kini.lantai_rerata),
        varian_turun=kini.varian_turun.value,
        kosong_nol=kini.kosong_nol,
        skala=skala_masukan(kini.skala),
        pengisi_boleh_memeriksa=kini.pengisi_boleh_memeriksa,
        persetujuan_tertulis=kini.persetujuan_tertulis,
        kertas=kini.kertas,
        huruf=kini.huruf,
        margin_mm=kini.margin_mm,
    )


def skala_masukan(skala: Skala) -> SkalaInput:
    """A scale as it would be typed."""
    return SkalaInput(
        nama=skala.nama,
        sumber=skala.sumber,
        kelas=tuple(
            KelasInput(
                batas=format_isian(satu.batas_bawah),
                termasuk=satu.termasuk,
                label=satu.label,
                singkatan=satu.singkatan,
                warna=satu.warna,
            )
            for satu in skala.kelas
        ),
    )


def _typed(nilai: Decimal | None) -> str:
    return "" if nilai is None else format_isian(nilai)


def read_kebijakan(masukan: KebijakanInput, mulai: date) -> Kebijakan:
    """What was typed as a policy (without id) that would count from a day.

    Raises:
        DataTidakSah: a percent cannot be read, a cap is 0, the floor is above it, paper, font,
            formula or margins are unknown, or the scale is none.
    """
    batas_rerata = _limit(masukan.batas_rerata, "Batas capaian dalam rata-rata")
    batas_tampil = _limit(masukan.batas_tampil, "Batas capaian yang ditampilkan")
    lantai = _percent(masukan.lantai_rerata, "Lantai capaian dalam rata-rata", _LANTAI)
    lantai = lantai or Decimal(0)
    if batas_rerata is not None and lantai > batas_rerata:
        raise DataTidakSah(
            "Kebijakan belum dapat disimpan.",
            "Lantai rata-rata lebih tinggi daripada batasnya.",
            "Isi lantai yang lebih rendah, biasanya 0.",
        )
    if masukan.kertas not in KERTAS:
        raise DataTidakSah(f"Kertas “{masukan.kertas}” tidak dikenal.", saran="Pilih A4 atau F4.")
    if masukan.varian_turun not in VARIAN_SAH[Polaritas.TURUN]:
        raise DataTidakSah(
            f"Rumus “{masukan.varian_turun}” tidak dikenal.", saran="Pilih selisih atau rasio."
        )
    if len(masukan.margin_mm) != SISI or not all(
        isinstance(sisi, int) and MARGIN_TERKECIL <= sisi <= MARGIN_TERBESAR
        for sisi in masukan.margin_mm
    ):
        raise DataTidakSah(
            "Margin tidak sah.",
            f"Tiap sisi kertas bermargin {MARGIN_TERKECIL} sampai {MARGIN_TERBESAR} mm, agar muat "
            "di kertas dan di pencetak.",
            "Isi misalnya 20 mm.",
        )
    if masukan.huruf not in HURUF and PurePath(masukan.huruf).suffix.lower() != ".ttf":
        raise DataTidakSah(
            f"Huruf “{masukan.huruf}” tidak dikenal.",
            saran=f"Pilih {' atau '.join(HURUF)}, atau sebuah berkas TrueType (.ttf).",
        )
    return Kebijakan(
        id="",
        berlaku_mulai=mulai,
        skala=SKALA_PERMENDAGRI if masukan.skala is None else read_skala(masukan.skala),
        batas_tampil=batas_tampil,
        batas_rerata=batas_rerata,
        lantai_rerata=lantai,
        varian_turun=Varian(masukan.varian_turun),
        kosong_nol=masukan.kosong_nol,
        pengisi_boleh_memeriksa=masukan.pengisi_boleh_memeriksa,
        persetujuan_tertulis=masukan.persetujuan_tertulis,
        kertas=masukan.kertas,
        huruf=masukan.huruf,
        margin_mm=masukan.margin_mm,
    )


def read_skala(masukan: SkalaInput) -> Skala:
    """What was typed as a scale.

    Raises:
        DataTidakSah: a bound cannot be read, a class has no name, or ``make_skala`` refuses it.
    """
    nama = one_line(masukan.nama)
    if not nama:
        raise DataTidakSah(
            "Skala belum bernama.",
            "Namanya tampak dalam riwayat kebijakan.",
            "Tulis nama, misalnya “Skala kantor 2026”.",
        )
    if len(masukan.kelas) > KELAS_TERBANYAK:
        raise DataTidakSah(
            f"Skala “{nama}” mempunyai {len(masukan.kelas)} kelas.",
            f"Paling banyak {KELAS_TERBANYAK} kelas masih dapat dibedakan di kertas.",
            "Hapus kelas yang tidak dipakai.",
        )
    kelas = [read_kelas(satu, ke) for ke, satu in enumerate(masukan.kelas, 1)]
    return make_skala(nama, one_line(masukan.sumber), kelas)


def read_kelas(masukan: KelasInput, ke: int) -> Kelas:
    """One class of it, the ``ke``-th from the top.

    Raises:
        DataTidakSah: its bound, name, short name or colour cannot be used.
    """
    label = one_line(masukan.label)
    if not 0 < len(label) <= LABEL_TERPANJANG:
        raise DataTidakSah(
            f"Kelas ke-{ke} belum dapat dipakai.",
            f"Nama kelas {'terlalu panjang' if label else 'belum diisi'}.",
            f"Tulis nama, paling banyak {LABEL_TERPANJANG} huruf.",
        )
    batas = parse_angka(masukan.batas, satuan="%")
    if not isinstance(batas, Terbaca):
        apa = f"Batas bawah kelas “{label}”"
        raise _not_read(apa, masukan.batas, batas, "Isi persen, misalnya 76 atau 90,5.")
    singkatan = one_line(masukan.singkatan) or "".join(kata[0] for kata in label.split()).upper()
    if len(singkatan) > SINGKATAN_TERPANJANG:
        raise DataTidakSah(
            f"Singkatan “{singkatan}” kelas “{label}” terlalu panjang.",
            saran=f"Tulis paling banyak {SINGKATAN_TERPANJANG} huruf.",
        )
    if masukan.warna not in WARNA.values():
        raise DataTidakSah(
            f"Warna kelas “{label}” tidak dikenal.", saran=f"Pilih {', '.join(WARNA)}."
        )
    return Kelas(
        batas_bawah=batas.nilai,
        label=label,
        singkatan=singkatan,
        warna=masukan.warna,
        termasuk=masukan.termasuk,
    )


def _limit(teks: str, nama: str) -> Decimal | None:
    """A cap; None for none.  People who want none may type 0, which would make every capaian 0."""
    batas = _percent(teks, nama)
    if batas == 0:
        raise DataTidakSah(
            f"{nama} tidak dapat 0.",
            "Dengan batas 0 % setiap capaian menjadi 0.",
            "Kosongkan bila tanpa batas.",
        )
    return batas


def _percent(
    teks: str, nama: str, saran: str = "Isi persen, misalnya 120, atau kosongkan bila tanpa batas."
) -> Decimal | None:
    hasil = parse_angka(teks, satuan="%")
    if isinstance(hasil, Kosong):
        return None
    if not isinstance(hasil, Terbaca) or hasil.nilai < 0:
        raise _not_read(nama, teks, hasil, saran)
    return hasil.nilai


def _not_read(apa: str, teks: str, hasil: Hasil, saran: str) -> DataTidakSah:
    """That a percent cannot be read, and how it could be; of a doubtful one between what."""
    if isinstance(hasil, Ambigu):
        return DataTidakSah(f"{apa} tidak dapat dibaca.", hasil.isi, hasil.saran)
    return DataTidakSah(f"{apa} tidak dapat dibaca.", f"Tertulis “{teks}”.", saran)
