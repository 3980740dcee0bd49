"""Ids, years and numbers that no page hands over: a sentence, never a bug's trace."""

from dataclasses import replace
from datetime import date

import pytest
from kantor_uji import JULI, TAHUN
from kebijakan_uji import LAIN

from sakip_desktop.domain.errors import GalatSakip
from sakip_desktop.domain.masukan import SkalaInput
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.smart import Butir
from sakip_desktop.services import (
    kebijakan,
    kesiapan,
    pembatalan,
    penyerahan,
    pratinjau_kebijakan,
    riwayat,
    riwayat_rencana,
    smart,
    tahun_rencana,
)
from sakip_desktop.services.riwayat import Saringan

TAHUN_ANEH = (-3, 0, 1, 1899, 3000, 9999, 10_000, 10**6, 10**30)
BILANGAN_ANEH = (-(10**30), -1, 0, 2**63, 10**30)
TEKS_ANEH = ("", " ", "x", "%", "a\0b", "\ud800", "é" * 10_000, "'; drop table jurnal; --")


def judge(uji, tahun=TAHUN, kode="A1", *, versi=0, catatan="Baik"):
    return smart.nilai_smart(
        uji.ctx, tahun, kode, Butir.S, terpenuhi=True, catatan=catatan, versi=versi
    )


# By whom, the call, and the odd values for it.
PANGGILAN = {
    "kebijakan_pada": (
        "admin",
        lambda u, isi: kebijakan.kebijakan_pada(u.ctx, isi),
        (date.min, date.max),
    ),
    "save_kebijakan alasan": (
        "admin",
        lambda u, isi: kebijakan.save_kebijakan(u.ctx, replace(LAIN, alasan=isi)),
        TEKS_ANEH,
    ),
    "save_kebijakan percent": (
        "admin",
        lambda u, isi: kebijakan.save_kebijakan(u.ctx, replace(LAIN, batas_tampil=isi)),
        (*TEKS_ANEH, "9" * 5_000, "1" + "0" * 30, "NaN", "-0", "∞"),
    ),
    "save_kebijakan scale": (
        "admin",
        lambda u, isi: kebijakan.save_kebijakan(
            u.ctx, replace(LAIN, skala=SkalaInput(nama=isi, sumber=isi, kelas=()))
        ),
        TEKS_ANEH,
    ),
    "save_kebijakan font": (
        "admin",
        lambda u, isi: kebijakan.save_kebijakan(u.ctx, replace(LAIN, huruf=isi)),
        (*TEKS_ANEH, *(f"{isi}.ttf" for isi in TEKS_ANEH)),
    ),
    "pratinjau": (
        "admin",
        lambda u, isi: pratinjau_kebijakan.pratinjau(u.ctx, LAIN, isi),
        TAHUN_ANEH,
    ),
    "riwayat_sel": (
        "pengisi-a",
        lambda u, isi: riwayat.riwayat_sel(u.ctx, isi, JULI),
        TEKS_ANEH,
    ),
    "riwayat_sel year": (
        "pengisi-a",
        lambda u, isi: riwayat.riwayat_sel(u.ctx, u.indikator["A1"], isi),
        (bulan(1900, 1), bulan(2999, 12)),
    ),
    "daftar_jurnal batas": (
        "pemeriksa",
        lambda u, isi: riwayat.daftar_jurnal(u.ctx, batas=isi),
        BILANGAN_ANEH,
    ),
    "daftar_jurnal sebelum": (
        "pemeriksa",
        lambda u, isi: riwayat.daftar_jurnal(u.ctx, sebelum=isi),
        BILANGAN_ANEH,
    ),
    "jumlah_jurnal words": (
        "pemeriksa",
        lambda u, isi: riwayat.jumlah_jurnal(
            u.ctx, saringan=Saringan(cari=isi, nama=isi, tindakan=isi)
        ),
        TEKS_ANEH,
    ),
    "jumlah_jurnal days": (
        "pemeriksa",
        lambda u, isi: riwayat.jumlah_jurnal(u.ctx, saringan=Saringan(dari=isi, sampai=isi)),
        (date.min, date.max),
    ),
    "isi_jurnal": ("pemeriksa", lambda u, isi: riwayat.isi_jurnal(u.ctx, isi), BILANGAN_ANEH),
    "undo": ("pengisi-a", lambda u, isi: pembatalan.undo(u.ctx, isi), BILANGAN_ANEH),
    "undoable": (
        "pengisi-a",
        lambda u, isi: pembatalan.undoable(u.ctx, unit_id=isi, periode=JULI),
        TEKS_ANEH,
    ),
    "riwayat_indikator": (
        "perencana",
        lambda u, isi: riwayat_rencana.riwayat_indikator(u.ctx, isi),
        TEKS_ANEH,
    ),
    "riwayat_simpul": (
        "perencana",
        lambda u, isi: riwayat_rencana.riwayat_simpul(u.ctx, isi),
        TEKS_ANEH,
    ),
    "kesiapan_rencana": (
        "perencana",
        lambda u, isi: kesiapan.kesiapan_rencana(u.ctx, isi),
        TAHUN_ANEH,
    ),
    "list_smart": ("perencana", lambda u, isi: smart.list_smart(u.ctx, isi), TAHUN_ANEH),
    "nilai_smart tahun": ("perencana", judge, TAHUN_ANEH),
    "nilai_smart kode": ("perencana", lambda u, isi: judge(u, kode=isi), TEKS_ANEH),
    "nilai_smart versi": ("perencana", lambda u, isi: judge(u, versi=isi), (-1, 2**63, 10**30)),
    "nilai_smart catatan": ("perencana", lambda u, isi: judge(u, catatan=isi), TEKS_ANEH),
    "mulai_tahun": (
        "perencana",
        lambda u, isi: tahun_rencana.mulai_tahun(
            u.ctx, isi, dari=TAHUN, dengan_target=True, alasan="Uji"
        ),
        TAHUN_ANEH,
    ),
    "mulai_tahun dari": (
        "perencana",
        lambda u, isi: tahun_rencana.mulai_tahun(
            u.ctx, 2030, dari=isi, dengan_target=True, alasan="Uji"
        ),
        TAHUN_ANEH,
    ),
    "pembuka_formulir": (
        "pengisi-a",
        lambda u, isi: penyerahan.pembuka_formulir(u.ctx, isi, JULI),
        TEKS_ANEH,
    ),
}


def refusal(panggil, uji, isi):
    """The sentence with which it is refused; empty when it is answered."""
    try:
        panggil(uji, isi)
    except GalatSakip as galat:
        return galat.apa
    return ""


@pytest.mark.parametrize(("akun", "panggil", "nilai"), PANGGILAN.values(), ids=PANGGILAN)
def test_what_no_page_hands_over_is_answered_or_refused_with_a_sentence(uji, akun, panggil, nilai):
    uji.masuk(akun)
    kalimat = [refusal(panggil, uji, isi) for isi in nilai]
    assert {satu[-1:] for satu in kalimat} <= {"", "."}
    if nilai is TAHUN_ANEH:
        assert all(kalimat), "each is a year that the program does not know"
