import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sampel_domain import (
    TAHUN,
    d,
    make_anggaran,
    make_figur,
    make_indikator,
    make_kebijakan,
    make_simpul,
    make_target,
)

from sakip_desktop.domain.beku import freeze, thaw
from sakip_desktop.domain.kinerja import Kantor, Polaritas
from sakip_desktop.domain.laporan import (
    BarisAnggaran,
    Finalisasi,
    KelompokPengukuran,
    LaporanPengukuran,
)
from sakip_desktop.domain.pengukuran import measure
from sakip_desktop.domain.periode import triwulan
from sakip_desktop.domain.rerata import (
    JumlahAnggaran,
    compute_rerata,
    make_baris_sasaran,
)

TW1 = triwulan(TAHUN, 1)


def make_laporan(nilai):
    kebijakan = make_kebijakan(batas_tampil=d(120))
    ukuran = tuple(
        measure(
            make_indikator(
                polaritas=polaritas,
                predikat=(("B", d(4)), ("BB", d(5))),
                target=make_target(tahun=4, t1=(3, 4) if polaritas is Polaritas.RENTANG else 4),
            ),
            make_figur(nilai, None, nilai),
            TW1,
            kebijakan,
        )
        for polaritas in Polaritas
    )
    simpul = make_simpul("S")
    jumlah = JumlahAnggaran(pagu=1000, realisasi_periode=3, realisasi_sd=7)
    return LaporanPengukuran(
        kantor=Kantor(id="o", nama="Kantor <b>&", jenis="setwan", pemda="K", tempat="Contoh"),
        kebijakan=kebijakan,
        periode=TW1,
        kelompok=(KelompokPengukuran(simpul=simpul, tingkat=1, pengukuran=ukuran),),
        anggaran=(
            BarisAnggaran(
                simpul=simpul,
                tingkat=1,
                anggaran=make_anggaran("S", 1000, b1=3, b3=4),
                pagu=1000,
                realisasi_periode=7,
                realisasi_sd=7,
                serapan=jumlah.serapan,
            ),
        ),
        sasaran=(make_baris_sasaran(simpul, ukuran, jumlah, kebijakan, berlabel=True),),
        rerata=compute_rerata(ukuran),
        penanda_tangan=(),
        tanggal=date(TAHUN, 4, 10),
        final=Finalisasi(
            pada=datetime(TAHUN, 4, 10, 3, tzinfo=UTC), oleh="x", jurnal_urut=7, jurnal_sidik="ab"
        ),
    )


@pytest.mark.luas
@given(st.decimals(min_value=-99, max_value=99, places=2))
def test_law_what_was_frozen_thaws_to_the_same(nilai):
    laporan = make_laporan(nilai)
    teks = freeze(laporan)
    cair = thaw(LaporanPengukuran, teks)
    assert cair == laporan
    assert freeze(cair) == teks
    assert [satu.capaian.penjelasan for satu in cair.semua] == [
        satu.capaian.penjelasan for satu in laporan.semua
    ]


def test_the_text_is_canonical_and_keeps_digits():
    teks = freeze({"b": Decimal("1.50"), "a": [True, None]})
    assert teks == '{"a":[true,null],"b":"1.50"}'
    assert json.loads(freeze(make_laporan(d(3))))["periode"] == "2025-TW1"


@dataclass(frozen=True)
class Pasangan:
    isi: tuple[int, Decimal]
    lain: int = 5


def test_pairs_and_missing_fields():
    assert thaw(Pasangan, '{"isi":[1,"2.50"]}') == Pasangan((1, Decimal("2.50")))
    with pytest.raises(ValueError, match="argument 2 is shorter"):
        thaw(Pasangan, '{"isi":[1]}')


@pytest.mark.parametrize("isi", [0.1, {1.5}, object, b"x"])
def test_what_has_no_exact_text_is_not_frozen(isi):
    with pytest.raises(TypeError):
        freeze(isi)


def test_another_text_is_refused():
    with pytest.raises(KeyError):
        thaw(LaporanPengukuran, '{"lain": 5}')
    with pytest.raises(TypeError):
        thaw(LaporanPengukuran, "{}")
    with pytest.raises(ValueError, match="Expecting value"):
        thaw(LaporanPengukuran, "bukan JSON")
