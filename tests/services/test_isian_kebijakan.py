"""The policy as it is typed: scales and percents from text, and back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kebijakan_uji import DUA_KELAS

from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.kategori import (
    SKALA_DIKENAL,
    SKALA_PERMENDAGRI,
    WARNA,
    make_skala,
    skala_from_json,
    skala_to_json,
)
from sakip_desktop.domain.kinerja import VARIAN_SAH, Kebijakan, Kelas, Polaritas
from sakip_desktop.domain.masukan import KebijakanInput
from sakip_desktop.services.isian_kebijakan import (
    HURUF,
    KERTAS,
    kebijakan_masukan,
    read_kebijakan,
    read_skala,
    skala_masukan,
)
from sakip_desktop.services.kebijakan import get_kebijakan, save_kebijakan


def test_a_scale_is_read_as_typed_and_goes_with_the_policy(uji):
    uji.masuk("admin")
    save_kebijakan(uji.ctx, KebijakanInput(skala=DUA_KELAS, alasan="Uji"))
    skala = get_kebijakan(uji.ctx).skala
    assert [(s.batas_bawah, s.termasuk, s.label, s.singkatan) for s in skala.kelas] == [
        (Decimal("90.5"), False, "Tercapai Penuh", "TP"),
        (0, True, "Belum", "B"),
    ]
    for satu in SKALA_DIKENAL:
        assert read_skala(skala_masukan(satu)) == satu
    assert read_kebijakan(KebijakanInput(), date(2025, 1, 1)).skala == SKALA_PERMENDAGRI


def kelas(nomor, **ubah):
    isi = list(DUA_KELAS.kelas)
    isi[nomor] = replace(isi[nomor], **ubah)
    return replace(DUA_KELAS, kelas=tuple(isi))


@pytest.mark.parametrize(
    ("skala", "kata"),
    [
        (replace(DUA_KELAS, nama=" "), "belum bernama"),
        (replace(DUA_KELAS, kelas=()), "tidak mempunyai kelas"),
        (replace(DUA_KELAS, kelas=DUA_KELAS.kelas[:1] * 11), "11 kelas"),
        (kelas(0, label=""), "Nama kelas belum diisi"),
        (kelas(0, label="x" * 41), "Nama kelas terlalu panjang"),
        (kelas(0, batas="tinggi"), "Tercapai Penuh” tidak dapat dibaca"),
        (kelas(0, batas=""), "Tercapai Penuh” tidak dapat dibaca"),
        (kelas(0, singkatan="TINGGI"), "Singkatan “TINGGI”"),
        (kelas(0, warna="#123456"), "Pilih hijau tua"),
        (kelas(0, batas="0"), "tumpang tindih"),
        (kelas(1, batas="10"), "tidak berakhir di 0"),
        (kelas(1, termasuk=False), "tidak memuat 0"),
    ],
)
def test_a_scale_that_is_none_is_refused_with_its_sentence(uji, skala, kata):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=kata) as galat:
        save_kebijakan(uji.ctx, KebijakanInput(skala=skala, alasan="Uji"))
    assert galat.value.saran
    assert uji.isi_basis_data() == sebelum


# --- there and back ----------------------------------------------------------------------------

HARI = date(2025, 8, 1)
PERSEN = st.decimals(0, 1000, places=4)
BATAS = st.decimals("0.0001", 1000, places=4)
KATA = st.text("abcdefghijklmnopqrstuvwxyzÀé ", min_size=1, max_size=20).map(
    lambda teks: " ".join(teks.split()) or "Kelas"
)


@st.composite
def scales(draw):
    batas = draw(st.lists(st.decimals("0.0001", 1000, places=4), max_size=9, unique=True))
    nama = draw(st.lists(KATA, min_size=len(batas) + 1, max_size=len(batas) + 1, unique=True))
    kelas = [
        Kelas(
            batas_bawah=satu,
            label=label,
            singkatan=draw(st.text("ABCDE", min_size=1, max_size=4)),
            warna=draw(st.sampled_from(list(WARNA.values()))),
            termasuk=satu == 0 or draw(st.booleans()),
        )
        for satu, label in zip([*sorted(batas, reverse=True), Decimal(0)], nama, strict=True)
    ]
    return make_skala(draw(KATA), draw(KATA), kelas)


@st.composite
def policies(draw):
    batas = draw(st.none() | BATAS)
    return Kebijakan(
        id="",
        berlaku_mulai=HARI,
        skala=draw(scales()),
        batas_tampil=draw(st.none() | BATAS),
        batas_rerata=batas,
        lantai_rerata=draw(PERSEN if batas is None else st.decimals(0, batas, places=4)),
        varian_turun=draw(st.sampled_from(list(VARIAN_SAH[Polaritas.TURUN]))),
        kosong_nol=draw(st.booleans()),
        pengisi_boleh_memeriksa=draw(st.booleans()),
        persetujuan_tertulis=draw(st.booleans()),
        kertas=draw(st.sampled_from(KERTAS)),
        huruf=draw(st.sampled_from([*HURUF, "C:\\Windows\\Fonts\\arial.TTF"])),
        margin_mm=draw(st.tuples(*[st.integers(5, 50)] * 4)),
    )


@pytest.mark.luas
@given(policies())
def test_every_policy_is_read_from_the_way_it_is_typed_and_stored(kebijakan):
    assert read_kebijakan(kebijakan_masukan(kebijakan), HARI) == kebijakan
    assert skala_from_json(skala_to_json(kebijakan.skala)) == kebijakan.skala
