"""A role handed over for a while: who stands in acts with its rights, entries name both."""

from dataclasses import replace
from datetime import timedelta

import pytest
from kantor_uji import JULI, PENGUKURAN, A, B, person
from sqlmodel import select

from sakip_desktop.db.models import Disposisi
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran, Sifat
from sakip_desktop.services import alur, ceklis, pengguna, riwayat, serah_peran, tugas
from sakip_desktop.services.serah_peran import SerahPeran


@pytest.fixture
def serah(uji):
    """The head is away for a week; the Kepala Bagian stands in."""
    orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(uji.masuk("admin").ctx)}
    return SerahPeran(
        peran=Peran.PIMPINAN,
        dari_id=orang["pimpinan"],
        kepada_id=orang["kabag"],
        sifat=Sifat.PLH,
        mulai=uji.ctx.today(),
        sampai=uji.ctx.today() + timedelta(days=6),
    )


def head_step(uji):
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUKURAN, JULI)
    return uji.langkah("perintah", sop=PENGUKURAN).id


def test_who_stands_in_acts_as_the_role_and_every_entry_names_both(uji, serah):
    langkah = head_step(uji)
    with pytest.raises(IzinDitolak):
        alur.selesaikan_langkah(uji.masuk("kabag").ctx, langkah)
    serah_peran.serahkan_peran(uji.masuk("admin").ctx, serah)
    alur.selesaikan_langkah(uji.masuk("kabag").ctx, langkah, sebagai=Peran.PIMPINAN)
    catatan = riwayat.daftar_jurnal(uji.masuk("admin").ctx, batas=1)[0]
    assert (catatan.nama, catatan.peran, catatan.atas_nama) == (
        "Kabag (Contoh)",
        "pimpinan",
        "Plh. Pimpinan (Contoh)",
    )
    with uji.ctx.read() as sesi:
        kirim = sesi.exec(select(Disposisi).order_by(Disposisi.id.desc())).first()
    assert kirim.atas_nama == "Plh. Pimpinan (Contoh)"


def test_the_role_ends_with_its_last_day_and_own_roles_are_untouched(uji, serah):
    serah_peran.serahkan_peran(uji.masuk("admin").ctx, serah)
    (satu,) = serah_peran.daftar_serah(uji.ctx)
    assert (satu.dari, satu.kepada, satu.sifat) == (
        "Pimpinan (Contoh)",
        "Kabag (Contoh)",
        Sifat.PLH,
    )
    orang = next(p for p in pengguna.list_orang(uji.ctx) if p.orang_id == serah.kepada_id)
    assert [peran.peran for peran in orang.peran] == [Peran.VERIFIKATOR]
    assert uji.masuk("kabag").ctx.pelaku.peran == {Peran.VERIFIKATOR, Peran.PIMPINAN}
    assert uji.ctx.pelaku.stands_in_for(Peran.VERIFIKATOR) == ""
    boleh = Tindakan.PERSETUJUAN_LIHAT
    assert uji.ctx.izin(boleh, sebagai=Peran.PIMPINAN).boleh
    uji.jam.maju(days=7)
    assert not uji.ctx.izin(boleh, sebagai=Peran.PIMPINAN).boleh, "the window stood open overnight"
    assert uji.masuk("kabag").ctx.pelaku.peran == {Peran.VERIFIKATOR}
    assert Peran.PIMPINAN in uji.masuk("pimpinan").ctx.pelaku.peran


def test_it_can_be_ended_early_and_editing_the_person_does_not_touch_it(uji, serah):
    serah_peran.serahkan_peran(uji.masuk("admin").ctx, serah)
    (satu,) = serah_peran.daftar_serah(uji.ctx)
    serah_peran.akhiri_serah(uji.ctx, satu.id, satu.versi)
    assert uji.masuk("kabag").ctx.pelaku.peran == {Peran.VERIFIKATOR}
    uji.masuk("admin")
    with pytest.raises(SudahBerubah):
        serah_peran.akhiri_serah(uji.ctx, satu.id, satu.versi)
    with pytest.raises(DataTidakSah, match="sudah berakhir"):
        serah_peran.akhiri_serah(uji.ctx, satu.id, satu.versi + 1)
    with pytest.raises(DataTidakSah, match="tidak ditemukan"):
        serah_peran.akhiri_serah(uji.ctx, "tidak-ada", 1)


def test_what_cannot_be_is_refused_with_a_sentence(uji, serah):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    hari = uji.ctx.today()
    for salah, cocok in (
        ({"sifat": Sifat.DEFINITIF}, "sebagai Plt atau Plh"),
        ({"sampai": hari - timedelta(days=1), "mulai": hari}, "sebelum hari pertamanya"),
        (
            {"mulai": hari - timedelta(days=9), "sampai": hari - timedelta(days=1)},
            "sudah lewat",
        ),
        ({"sampai": hari + timedelta(days=400)}, "Paling lama 366 hari"),
        ({"dari_id": serah.kepada_id}, "tidak memegang peran"),
        ({"kepada_id": serah.dari_id}, "sudah memegang peran"),
        ({"kepada_id": "tidak-ada"}, "tidak ditemukan"),
    ):
        with pytest.raises(DataTidakSah, match=cocok):
            serah_peran.serahkan_peran(uji.ctx, replace(serah, **salah))
    assert uji.isi_basis_data() == sebelum
    serah_peran.serahkan_peran(uji.ctx, serah)
    with pytest.raises(DataTidakSah, match="sudah memegang"):
        serah_peran.serahkan_peran(uji.ctx, serah)


@pytest.mark.luas
def test_two_persons_never_stand_in_for_one_on_the_same_days(uji, serah):
    orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(uji.masuk("admin").ctx)}
    kepada_lain = replace(serah, kepada_id=orang["perencana"])
    serah_peran.serahkan_peran(uji.ctx, serah)
    sebelum = uji.isi_basis_data()
    for satu in (
        kepada_lain,
        replace(kepada_lain, sifat=Sifat.PLT),
        replace(kepada_lain, mulai=serah.sampai, sampai=serah.sampai + timedelta(days=30)),
    ):
        with pytest.raises(DataTidakSah) as galat:
            serah_peran.serahkan_peran(uji.ctx, satu)
        assert galat.value.mengapa == (
            "Kabag (Contoh) sudah menjadi Plh. untuk peran itu sampai 7 Agustus 2025."
        )
        assert "mulai 8 Agustus 2025" in galat.value.saran
    assert uji.isi_basis_data() == sebelum
    besok = serah.sampai + timedelta(days=1)
    serah_peran.serahkan_peran(
        uji.ctx, replace(kepada_lain, mulai=besok, sampai=besok + timedelta(days=6))
    )
    for satu in serah_peran.daftar_serah(uji.ctx):  # neither the first days nor the coming ones
        serah_peran.akhiri_serah(uji.ctx, satu.id, satu.versi)
    serah_peran.serahkan_peran(uji.ctx, replace(kepada_lain, sampai=besok + timedelta(days=9)))


def test_several_who_hold_one_role_may_each_be_stood_in_for(uji, serah):
    uji.masuk("admin")
    orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(uji.ctx)}
    milik = replace(serah, peran=Peran.PENGISI)
    for unit, nama, kepada in ((A, "pengisi-a", "kabag"), (B, "pengisi-b", "perencana")):
        serah_peran.serahkan_peran(
            uji.ctx,
            replace(milik, unit_id=uji.unit[unit], dari_id=orang[nama], kepada_id=orang[kepada]),
        )
    assert len(serah_peran.daftar_serah(uji.ctx)) == 2


@pytest.mark.luas
def test_a_role_that_ended_overnight_neither_shows_tasks_nor_ticks(uji, serah):
    """The window stood open, and whoever calls names no tab."""
    serah_peran.serahkan_peran(uji.masuk("admin").ctx, replace(serah, sampai=serah.mulai))
    langkah = head_step(uji)
    butir = uji.langkah("perintah", sop=PENGUKURAN).langkah.kelengkapan[0]
    uji.masuk("kabag")
    assert [satu.langkah.id for satu in tugas.tugas_saya(uji.ctx)] == [langkah]
    assert serah_peran.kalimat_pengganti(uji.ctx).startswith("Plh. ")
    uji.jam.maju(days=1)
    assert tugas.tugas_saya(uji.ctx) == ()
    assert serah_peran.kalimat_pengganti(uji.ctx) == ""
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak, match="bukan giliran Anda"):
        ceklis.centang(uji.ctx, langkah, butir, ada=True, versi=0)
    assert uji.isi_basis_data() == sebelum


@pytest.mark.luas
def test_who_only_stands_in_does_not_hand_the_role_on(uji, serah):
    uji.masuk("admin")
    serah_peran.serahkan_peran(uji.ctx, serah)
    sebelum = uji.isi_basis_data()
    lanjut = replace(serah, dari_id=serah.kepada_id, kepada_id=uji.orang["tim"])
    lama = lanjut.mulai + timedelta(days=300)
    for salah in (lanjut, replace(lanjut, sampai=lama), replace(lanjut, sifat=Sifat.PLT)):
        with pytest.raises(DataTidakSah, match="hanya untuk sementara"):
            serah_peran.serahkan_peran(uji.ctx, salah)
    assert uji.isi_basis_data() == sebelum
    besok = serah.sampai + timedelta(days=1)
    lanjut = replace(lanjut, dari_id=serah.dari_id, mulai=besok, sampai=besok)
    serah_peran.serahkan_peran(uji.ctx, lanjut)


@pytest.mark.luas
def test_a_post_whose_holder_left_is_vacant_and_held_as_plt(uji, serah):
    uji.jam.maju(days=1)
    uji.masuk("admin")
    lepas = person("pimpinan", uji.unit, orang_id=serah.dari_id, sandi="", peran=())
    pengguna.save_orang(uji.ctx, lepas)
    serah = replace(serah, mulai=uji.ctx.today())
    with pytest.raises(DataTidakSah, match="tidak memegang peran"):
        serah_peran.serahkan_peran(uji.ctx, serah)
    ada = {(satu.nama, satu.peran): satu.sampai for satu in serah_peran.dapat_diserahkan(uji.ctx)}
    assert ada["Pimpinan (Contoh)", Peran.PIMPINAN] < uji.ctx.today()
    assert ada["Kabag (Contoh)", Peran.VERIFIKATOR] is None
    serah_peran.serahkan_peran(uji.ctx, replace(serah, sifat=Sifat.PLT))
    assert uji.masuk("kabag").ctx.pelaku.stands_in_for(Peran.PIMPINAN) == "Plt. Pimpinan (Contoh)"
    with pytest.raises(DataTidakSah, match="tidak memegang peran"):  # never held by him
        serah_peran.serahkan_peran(
            uji.masuk("admin").ctx,
            replace(serah, sifat=Sifat.PLT, dari_id=uji.orang["tim"], kepada_id=uji.orang["tamu"]),
        )
    with pytest.raises(IzinDitolak):
        serah_peran.dapat_diserahkan(uji.masuk("perencana").ctx)
