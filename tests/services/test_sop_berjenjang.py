"""The 14 steps of a Kecamatan in an office: each unit's data are checked by its own head."""

import pytest
from kantor_uji import AGUSTUS, JULI, ORANG, A, B, person

from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.langkah import KeadaanLangkah
from sakip_desktop.domain.masukan import PeranInput
from sakip_desktop.services import alur, pengguna, penyerahan, tugas
from sakip_desktop.services.dokumen import final_laporan

SOP = "pengukuran-kinerja-kecamatan"
DI = {"sop": SOP, "periode": AGUSTUS}


AKUN = {
    Peran.PIMPINAN: "pimpinan",
    Peran.VERIFIKATOR: "kabag",
    Peran.PERENCANA: "perencana",
    Peran.ANGGOTA_TIM: "tim",
    Peran.ATASAN_UNIT: "atasan-a",
}


def two_heads(uji):
    """One person is the head of both units."""
    uji.masuk("admin")
    dua = tuple(PeranInput(peran=Peran.ATASAN_UNIT, unit_id=uji.unit[nama]) for nama in (A, B))
    pengguna.save_orang(
        uji.ctx,
        person("atasan-a", uji.unit, orang_id=uji.orang["atasan-a"], sandi="", peran=dua),
    )


def start(uji):
    """Both units' forms are in and collected; the heads of both check."""
    two_heads(uji)
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, SOP, AGUSTUS)
    uji.jalan("isi-formulir", **DI)
    uji.kirim(A, AGUSTUS)
    uji.kirim(B, AGUSTUS)
    uji.jalan("validasi", **DI)


@pytest.fixture
def berjenjang(uji):
    return uji.titik("kecamatan validasi", lambda: start(uji))


def finish(uji, kode, nama=None, akun="atasan-a"):
    uji.masuk(akun)
    alur.selesaikan_langkah(uji.ctx, uji.langkah(kode, nama, **DI).id)


def send_back(uji, nama, alasan):
    penyerahan.kembalikan_formulir(
        uji.ctx, uji.unit[nama], AGUSTUS, alasan, sebagai=Peran.ATASAN_UNIT
    )


@pytest.mark.luas
def test_each_head_checks_the_own_unit_and_sends_it_back(berjenjang):
    uji = berjenjang
    assert uji.buka(**DI) == [("validasi", A), ("validasi", B)]
    uji.masuk("atasan-a")
    assert [satu.unit_nama for satu in tugas.tugas_saya(uji.ctx)] == [A, B]
    finish(uji, "validasi", A)
    uji.masuk("atasan-a")
    send_back(uji, B, "Angka B1 keliru")
    assert uji.buka(**DI) == [("isi-formulir", B)]
    formulir = uji.langkah("isi-formulir", B, **DI)
    assert formulir.keadaan is KeadaanLangkah.DIKEMBALIKAN
    assert formulir.catatan == "Angka B1 keliru"
    with pytest.raises(LangkahBelumSiap):  # the unit has it
        send_back(uji, B, "lagi")
    diperiksa = uji.langkah("validasi", A, **DI)
    assert diperiksa.keadaan is KeadaanLangkah.SELESAI
    assert uji.langkah("validasi", B, **DI).keadaan is KeadaanLangkah.MENUNGGU
    with pytest.raises(LangkahBelumSiap, match="Pekerjaan sedang kembali di langkah 6a"):
        alur.tarik_langkah(uji.ctx, diperiksa.id, "Salah tekan")
    uji.masuk("pengisi-b")
    penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    assert uji.buka(**DI) == [("himpun", None)]
    uji.jalan("validasi", **DI)

    assert uji.buka(**DI) == [("validasi", B)], "what was checked of the other unit stays checked"
    with pytest.raises(IzinDitolak):
        finish(uji, "validasi", B, akun="kabag")
    with pytest.raises(IzinDitolak):
        finish(uji, "validasi", B, akun="pengisi-b")
    finish(uji, "validasi", B)
    assert uji.buka(**DI) == [("sampaikan-data", None)]


@pytest.mark.luas
def test_the_verifikator_sends_one_units_check_back_and_the_head_signs_at_the_end(berjenjang):
    uji = berjenjang
    finish(uji, "validasi", A)
    finish(uji, "validasi", B)
    uji.jalan("koreksi", **DI)
    uji.masuk("kabag")
    with pytest.raises(LangkahBelumSiap, match="Pilih unit"):
        alur.kembalikan(uji.ctx, uji.langkah("koreksi", **DI).id, "salah")
    penyerahan.kembalikan_formulir(
        uji.ctx, uji.unit[A], AGUSTUS, "Periksa lagi", sebagai=Peran.VERIFIKATOR
    )
    assert uji.buka(**DI) == [("validasi", A)]
    assert uji.langkah("validasi", A, **DI).catatan == "Periksa lagi"
    finish(uji, "validasi", A)
    uji.jalan("persetujuan", **DI)

    uji.masuk("pimpinan")
    alur.kembalikan(uji.ctx, uji.langkah("persetujuan", **DI).id, "Ejaan")
    assert uji.buka(**DI) == [("koreksi", None)]
    uji.jalan("tanda-tangan", **DI)
    with uji.ctx.read() as sesi:
        assert final_laporan(uji.ctx, sesi, AGUSTUS) is None
    uji.jalan("", **DI)
    assert uji.siklus(**DI).selesai
    with uji.ctx.read() as sesi:
        laporan = final_laporan(uji.ctx, sesi, AGUSTUS)
    assert laporan.final.oleh == "Pimpinan (Contoh)"


@pytest.mark.luas
def test_a_month_has_one_form_and_a_period_one_final_document(berjenjang):
    uji = berjenjang
    uji.masuk("perencana")
    with pytest.raises(DataTidakSah, match="Agustus 2025 sudah ada"):
        alur.mulai_siklus(uji.ctx, "pengumpulan-data-kinerja", AGUSTUS)
    with pytest.raises(DataTidakSah, match="Juli 2025 sudah ada"):
        alur.mulai_siklus(uji.ctx, "pengukuran-kinerja-dinas", JULI)
    with pytest.raises(DataTidakSah, match="Dokumennya sudah dibuat oleh"):
        alur.mulai_siklus(uji.ctx, "pengukuran-kinerja", AGUSTUS)
    alur.mulai_siklus(uji.ctx, "pengukuran-kinerja", JULI)


# --- every role at every step --------------------------------------------------------------------


def attempts(uji, siklus, satu):
    """Everything that moves a step; the wrong person is refused in each."""
    nomor = satu.id
    if satu.langkah.diisi_unit:
        yield lambda: penyerahan.kirim_formulir(uji.ctx, satu.unit_id, siklus.periode)
    elif Tindakan.LANGKAH_SELESAI in satu.langkah.tindakan:
        yield lambda: alur.selesaikan_langkah(uji.ctx, nomor)
    else:
        yield lambda: alur.setujui(uji.ctx, nomor)
    if satu.langkah.tidak and not siklus.sop.step(satu.langkah.tidak).per_unit:
        yield lambda: alur.kembalikan(uji.ctx, nomor, "alasan")


def holds(akun, satu):
    """Whether the account works in the step, or records it for somebody."""
    unit = None if satu.unit_id is None else "ada"
    for peran, milik in ORANG[akun]:
        if peran in satu.langkah.pelaku and (unit is None or milik in (None, A, B)):
            return True
        if peran in satu.langkah.dicatat_oleh:
            return True
    return False


@pytest.mark.parametrize(
    "sop",
    [
        "pengukuran-kinerja-setwan",
        pytest.param("pengukuran-kinerja-kecamatan", marks=pytest.mark.luas),
        pytest.param("pengukuran-kinerja-dinas", marks=pytest.mark.luas),
    ],
)
def test_every_step_is_done_by_its_role_and_refused_to_every_other(uji, sop):
    di = {"sop": sop, "periode": AGUSTUS}
    uji.titik("dua atasan", lambda: two_heads(uji))
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, sop, AGUSTUS)
    dilalui = []
    while uji.buka(**di):
        siklus = uji.siklus(**di)
        satu = next(s for s in siklus.langkah if s.keadaan.is_open)
        for akun in ORANG:
            if holds(akun, satu):
                continue
            uji.masuk(akun)
            for coba in attempts(uji, siklus, satu):
                with pytest.raises(IzinDitolak):
                    coba()
        assert uji.siklus(**di) == siklus  # nothing has moved
        dilalui.append(satu.langkah.nomor)
        forward(uji, satu)
    langkah = uji.siklus(**di).sop.langkah
    assert dilalui == [nomor for s in langkah for nomor in [s.nomor] * (2 if s.per_unit else 1)]


def forward(uji, satu):
    nama = {kode: nama for nama, kode in uji.unit.items()}.get(satu.unit_id)
    peran = satu.langkah.pelaku[0]
    if satu.langkah.diisi_unit:
        uji.kirim(nama, AGUSTUS)
        return
    uji.masuk(AKUN[peran])
    if Tindakan.LANGKAH_SELESAI in satu.langkah.tindakan:
        alur.selesaikan_langkah(uji.ctx, satu.id, sebagai=peran)
    else:
        alur.setujui(uji.ctx, satu.id, sebagai=peran)
