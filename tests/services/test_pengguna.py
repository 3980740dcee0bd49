"""People: first start, passwords, waiting, recovery, roles from a day to a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from kantor_uji import (
    JULI,
    MULAI,
    SANDI,
    A,
    B,
    Jam,
    Kantor,
    closing,
    first_office,
    open_kantor,
    person,
)
from sqlmodel import select

from sakip_desktop.db.models import Akun, JabatanDipegang, Opd, PeranDipegang
from sakip_desktop.domain.errors import BasisDataGalat, DataTidakSah, GagalMasuk, IzinDitolak
from sakip_desktop.domain.jabatan import JenisKantor, Peran
from sakip_desktop.domain.masukan import KantorInput, PeranInput
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import kantor, pembukaan, pengguna, riwayat

SALAH = "sandi yang salah"


# --- first start -----------------------------------------------------------------------------


@pytest.fixture
def kosong(tmp_path):
    folder = DataFolder(tmp_path / "baru")
    folder.create()
    return folder


def test_the_first_start_makes_office_units_and_administrator(kosong):
    assert pembukaan.needs_first_start(kosong)
    ctx, kode = pembukaan.first_start(kosong, first_office(), clock=Jam())
    with closing(Kantor(ctx, Jam())):
        assert ctx.kantor.nama == "Sekretariat DPRD Kabupaten Contoh"
        assert [satu.nama for satu in kantor.list_unit(ctx)] == [A, B]
        assert ctx.pelaku.peran == {Peran.ADMIN}
        assert len(kode.replace("-", "")) == 26
    assert not pembukaan.needs_first_start(kosong)
    assert [satu[0] for satu in pembukaan.account_names(kosong)] == ["admin"]


def test_there_is_no_default_password(kosong):
    with pytest.raises(DataTidakSah, match="Sandi terlalu pendek"):
        pembukaan.first_start(kosong, first_office(admin=person("admin", {}, sandi="")))
    assert pembukaan.needs_first_start(kosong)


@pytest.mark.parametrize(
    ("lain", "kalimat"),
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(
            [
                (
                    {
                        "kantor": KantorInput(
                            nama=" ", jenis=JenisKantor.DINAS, pemda="K", tempat="C"
                        )
                    },
                    "Nama kantor belum diisi",
                ),
                (
                    {
                        "kantor": KantorInput(
                            nama="K", jenis=JenisKantor.DINAS, pemda="K", tempat="C", zona="UTC"
                        )
                    },
                    "Zona waktu “UTC”",
                ),
                ({"unit": (A, "")}, "Nama unit belum diisi"),
                ({"unit": (A, A)}, "sudah ada"),
                ({"admin": person("admin", {}, nip="123")}, "NIP tidak sah"),
                ({"admin": person("admin", {}, jabatan="")}, "Jabatan belum diisi"),
            ]
        )
    ],
)
def test_a_faulty_first_start_leaves_no_half_office(kosong, lain, kalimat):
    with pytest.raises(DataTidakSah, match=kalimat):
        pembukaan.first_start(kosong, first_office(**lain))
    assert pembukaan.needs_first_start(kosong)
    assert not kosong.database.exists()


def test_a_first_start_never_goes_over_an_office(folder_kantor):
    sebelum = folder_kantor.database.read_bytes()
    with pytest.raises(BasisDataGalat):
        pembukaan.first_start(folder_kantor, first_office("Kantor lain"))
    assert folder_kantor.database.read_bytes() == sebelum


def test_a_folder_with_backups_alone_is_not_new(kosong):
    (kosong.cadangan / "x.sqlite3").write_bytes(b"x")
    assert not pembukaan.needs_first_start(kosong)


# --- logging in ------------------------------------------------------------------------------


def test_the_right_password_enters_with_all_roles(uji):
    pelaku = pengguna.login(uji.ctx, "pengisi-a", SANDI)
    assert uji.ctx.pelaku is pelaku
    assert pelaku.nama == "Pengisi-A (Contoh)"
    assert pelaku.units(Peran.PENGISI) == {uji.unit[A]}
    pengguna.logout(uji.ctx)
    assert uji.ctx.pelaku is None


def test_wrong_password_and_unknown_name_say_the_same(uji):
    with pytest.raises(GagalMasuk) as salah:
        pengguna.login(uji.ctx, "admin", SALAH)
    with pytest.raises(GagalMasuk) as asing:
        pengguna.login(uji.ctx, "tidak-ada", SALAH)
    assert str(salah.value) == str(asing.value)
    assert uji.ctx.pelaku is None


def test_nobody_stays_logged_in_by_somebody_elses_failure(uji):
    uji.masuk(None)
    with pytest.raises(GagalMasuk):
        pengguna.login(uji.ctx, "admin", SANDI + " ")
    assert uji.ctx.pelaku is None


def fail(uji, kali, akun="admin"):
    for _ in range(kali):
        with pytest.raises(GagalMasuk, match="tidak cocok"):
            pengguna.login(uji.ctx, akun, SALAH)


def test_five_failures_wait_a_minute_and_not_for_ever(uji):
    fail(uji, 5)
    with pytest.raises(GagalMasuk, match="Tunggu satu menit"):
        pengguna.login(uji.ctx, "admin", SANDI)
    uji.jam.maju(seconds=61)
    assert pengguna.login(uji.ctx, "admin", SANDI)


def test_waiting_attempts_do_not_stretch_the_wait(uji):
    fail(uji, 5)
    for _ in range(20):
        with pytest.raises(GagalMasuk, match="Tunggu"):
            pengguna.login(uji.ctx, "admin", SALAH)
    uji.jam.maju(seconds=61)
    fail(uji, 4)  # a fresh five
    assert pengguna.login(uji.ctx, "admin", SANDI)


def test_success_forgets_the_failures(uji):
    fail(uji, 4)
    pengguna.login(uji.ctx, "admin", SANDI)
    fail(uji, 4)
    assert pengguna.login(uji.ctx, "admin", SANDI)


def test_one_persons_failures_do_not_lock_another_out(uji):
    fail(uji, 5)
    assert pengguna.login(uji.ctx, "perencana", SANDI)


@pytest.mark.parametrize("mundur", [timedelta(minutes=10), timedelta(days=3650)])
def test_a_clock_set_back_ends_the_wait(uji, mundur):
    fail(uji, 5)
    uji.jam.maju(seconds=-mundur.total_seconds())
    assert pengguna.login(uji.ctx, "admin", SANDI)


def test_a_clock_set_back_takes_nobodys_roles_away(uji):
    """A dead CMOS battery starts the computer in 2009; people must still be able to work."""
    uji.jam.ke(date(2009, 1, 1))
    pelaku = pengguna.login(uji.ctx, "pengisi-a", SANDI)
    assert pelaku.peran == {Peran.PENGISI}
    assert pelaku.jabatan == "Jabatan pengisi-a"
    uji.isi("A1", "nilai", "3")
    assert uji.figur("A1").nilai == 3
    entri = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert entri.jam_diragukan


def test_failures_are_journalled_without_the_password(uji):
    fail(uji, 1)
    baris = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert baris.tindakan == "akun.gagal"
    with uji.ctx.engine.connect() as conn:
        isi = conn.exec_driver_sql("SELECT group_concat(isi || label) FROM jurnal").scalar()
    assert SALAH not in isi
    assert SANDI not in isi
    assert "$argon2" not in isi


def test_a_password_in_another_spelling_of_unicode_is_the_same(uji):
    uji.masuk("admin")
    pengguna.save_orang(uji.ctx, person("baru", uji.unit, sandi="sandi é panjang"))
    assert pengguna.login(uji.ctx, "baru", "sandi e\N{COMBINING ACUTE ACCENT} panjang")


def test_an_inactive_account_cannot_enter_and_is_not_listed(uji):
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person("tamu", uji.unit, orang_id=uji.orang["tamu"], sandi="", aktif=False)
    )
    assert "tamu" not in {satu.nama_akun for satu in pengguna.list_akun(uji.ctx)}
    with pytest.raises(GagalMasuk, match="tidak cocok"):
        pengguna.login(uji.ctx, "tamu", SANDI)


def test_names_of_people_are_stored_as_they_are_seen(uji):
    uji.masuk("admin")
    kotor = {
        "nama": " Nama\n\u202eOrang ",
        "jabatan": "Kepala\u200b Bagian",
        "pangkat": "\x00III/a",
    }
    pengguna.save_orang(uji.ctx, person("baru", uji.unit, **kotor))
    satu = next(s for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "baru")
    assert (satu.nama, satu.jabatan, satu.pangkat) == ("Nama Orang", "Kepala Bagian", "III/a")
    sebelum = uji.isi_basis_data()
    for kolom, isi in (("nama", "x" * 501), ("pangkat", "x" * 501), ("jabatan", "\u200b")):
        with pytest.raises(DataTidakSah):
            pengguna.save_orang(uji.ctx, person("lain", uji.unit, **{kolom: isi}))
    assert uji.isi_basis_data() == sebelum


# --- passwords and people --------------------------------------------------------------------


@pytest.mark.parametrize(("sandi", "boleh"), [("1234567", False), ("12345678", True)])
def test_eight_characters(uji, sandi, boleh):
    uji.masuk("admin")
    baru = person("baru", uji.unit, sandi=sandi)
    if boleh:
        pengguna.save_orang(uji.ctx, baru)
        assert pengguna.login(uji.ctx, "baru", sandi)
        return
    with pytest.raises(DataTidakSah, match="paling sedikit 8"):
        pengguna.save_orang(uji.ctx, baru)


def test_an_empty_password_leaves_the_old_one(uji):
    uji.masuk("admin")
    tamu = person("tamu", uji.unit, orang_id=uji.orang["tamu"], sandi="", nama="Nama Baru (Contoh)")
    pengguna.save_orang(uji.ctx, tamu)
    assert pengguna.login(uji.ctx, "tamu", SANDI).nama == "Nama Baru (Contoh)"


def test_another_administrator_sets_a_new_password_and_ends_the_wait(uji):
    fail(uji, 5, "tamu")
    uji.masuk("admin")
    pengguna.save_orang(
        uji.ctx, person("tamu", uji.unit, orang_id=uji.orang["tamu"], sandi="sandi baru sekali")
    )
    assert pengguna.login(uji.ctx, "tamu", "sandi baru sekali")


def test_a_login_name_belongs_to_one_person(uji):
    uji.masuk("admin")
    sebelum = uji.isi_basis_data()
    for nama in ("tamu", " tamu "):
        with pytest.raises(DataTidakSah, match="sudah dipakai"):
            pengguna.save_orang(uji.ctx, person("baru", uji.unit, nama_akun=nama))
    assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize(
    ("nip", "boleh"),
    [
        ("190001011920012001", True),
        ("19000101 192001 2 001", True),
        ("", True),
        ("1900010119200120", False),
        ("١٩٠٠٠١٠١١٩٢٠٠١٢٠٠١", False),
    ],
)
def test_a_nip_has_eighteen_digits(uji, nip, boleh):
    uji.masuk("admin")
    baru = person("baru", uji.unit, nip=nip)
    if boleh:
        pengguna.save_orang(uji.ctx, baru)
        tersimpan = next(s for s in pengguna.list_orang(uji.ctx) if s.nama_akun == "baru")
        assert tersimpan.nip == nip.replace(" ", "")
    else:
        with pytest.raises(DataTidakSah, match="18 angka"):
            pengguna.save_orang(uji.ctx, baru)


def test_roles_are_held_from_a_day_to_a_day_and_never_deleted(uji):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    uji.jam.ke(date(2025, 9, 1))
    pengguna.save_orang(uji.ctx, replace(tim, peran=(PeranInput(peran=Peran.PEMERIKSA),)))
    assert uji.masuk("tim").ctx.pelaku.peran == {Peran.PEMERIKSA}
    with uji.ctx.read() as sesi:
        baris = sesi.exec(
            select(PeranDipegang).where(PeranDipegang.orang_id == uji.orang["tim"])
        ).all()
    assert {(satu.peran, satu.mulai, satu.sampai) for satu in baris} == {
        ("anggota_tim", date(2025, 8, 1), date(2025, 8, 31)),
        ("pemeriksa", date(2025, 9, 1), None),
    }


def test_saving_unchanged_roles_and_title_adds_no_rows(uji):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    sebelum = uji.isi_basis_data()
    pengguna.save_orang(uji.ctx, tim)
    assert uji.isi_basis_data() == sebelum


def test_an_acting_title_is_said_so_from_its_day(uji):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    uji.jam.ke(date(2025, 9, 1))
    pengguna.save_orang(uji.ctx, replace(tim, jabatan="Kepala Bagian A", sifat="plt"))
    assert uji.masuk("tim").ctx.pelaku.jabatan == "Plt. Kepala Bagian A"
    with uji.ctx.read() as sesi:
        lama = sesi.exec(
            select(JabatanDipegang).where(
                JabatanDipegang.orang_id == uji.orang["tim"], JabatanDipegang.nama == "Jabatan tim"
            )
        ).one()
    assert lama.sampai == date(2025, 8, 31)


def titles(uji, akun):
    with uji.ctx.read() as sesi:
        return [
            (satu.nama, satu.mulai, satu.sampai)
            for satu in sesi.exec(
                select(JabatanDipegang)
                .where(JabatanDipegang.orang_id == uji.orang[akun])
                .order_by(JabatanDipegang.mulai)
            )
        ]


def test_a_title_may_have_begun_before_it_was_entered(uji):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    uji.jam.ke(date(2025, 9, 10))
    baru = replace(tim, jabatan="Kepala Bagian A", jabatan_mulai=date(2025, 9, 1))
    pengguna.save_orang(uji.ctx, baru)
    assert titles(uji, "tim") == [
        ("Jabatan tim", date(2025, 8, 1), date(2025, 8, 31)),
        ("Kepala Bagian A", date(2025, 9, 1), None),
    ]


@pytest.mark.parametrize("mulai", [date(2025, 8, 20), date(2025, 9, 5)])
def test_a_wrong_first_day_is_corrected_with_the_end_of_the_title_before(uji, mulai):
    test_a_title_may_have_begun_before_it_was_entered(uji)
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="", jabatan="Kepala Bagian A")
    pengguna.save_orang(uji.ctx, replace(tim, jabatan_mulai=mulai))
    assert titles(uji, "tim") == [
        ("Jabatan tim", date(2025, 8, 1), mulai - timedelta(days=1)),
        ("Kepala Bagian A", mulai, None),
    ]


def test_a_slip_of_the_same_day_leaves_one_title(uji):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    pengguna.save_orang(uji.ctx, replace(tim, jabatan="Anggota Tim"))
    assert titles(uji, "tim") == [("Anggota Tim", date(2025, 8, 1), None)]


@pytest.mark.parametrize(
    ("mulai", "jabatan", "kalimat"),
    [
        (date(2025, 9, 11), "Kepala Bagian A", "11 September 2025 belum tiba"),
        (date(2025, 7, 31), "Kepala Bagian A", "baru dipegang sejak 1 Agustus 2025"),
        (date(2025, 9, 11), "Jabatan tim", "belum tiba"),
    ],
)
def test_a_title_begins_neither_tomorrow_nor_before_the_last(uji, mulai, jabatan, kalimat):
    uji.masuk("admin")
    tim = person("tim", uji.unit, orang_id=uji.orang["tim"], sandi="")
    uji.jam.ke(date(2025, 9, 10))
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match=kalimat):
        pengguna.save_orang(uji.ctx, replace(tim, jabatan=jabatan, jabatan_mulai=mulai))
    assert uji.isi_basis_data() == sebelum


def test_a_change_of_the_own_roles_counts_at_once(uji):
    uji.masuk("admin")
    admin = person("admin", uji.unit, orang_id=uji.orang["admin"], sandi="")
    peran = (*admin.peran, PeranInput(peran=Peran.PERENCANA))
    pengguna.save_orang(uji.ctx, replace(admin, peran=peran))
    assert uji.ctx.pelaku.peran == {Peran.ADMIN, Peran.PERENCANA}


@pytest.mark.parametrize("ubah", [{"peran": ()}, {"aktif": False}])
def test_the_last_administrator_cannot_go(uji, ubah):
    uji.masuk("admin")
    admin = person("admin", uji.unit, orang_id=uji.orang["admin"], sandi="")
    sebelum = uji.isi_basis_data()
    with pytest.raises(DataTidakSah, match="tidak ada lagi administrator"):
        pengguna.save_orang(uji.ctx, replace(admin, **ubah))
    assert uji.isi_basis_data() == sebelum
    kedua = person("baru", uji.unit, peran=(PeranInput(peran=Peran.ADMIN),))
    pengguna.save_orang(uji.ctx, kedua)
    pengguna.save_orang(uji.ctx, replace(admin, **ubah))
    assert Peran.ADMIN not in uji.masuk("admin").ctx.pelaku.peran or ubah == {"aktif": False}


# --- recovery code ---------------------------------------------------------------------------


@pytest.fixture
def kode(cetakan_kantor):
    return cetakan_kantor[1]


def test_the_recovery_code_sets_a_password_once(uji, kode):
    berikut = pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan")
    assert pengguna.login(uji.ctx, "admin", "sandi pemulihan")
    assert berikut != kode
    with pytest.raises(GagalMasuk, match="Kode pemulihan"):
        pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan 2")
    pengguna.reset_with_recovery(uji.ctx, berikut, "admin", "sandi pemulihan 2")


def test_the_code_may_be_typed_as_it_is_read(uji, kode):
    ditulis = kode.replace("-", " ").lower().replace("0", "o").replace("1", "l")
    pengguna.reset_with_recovery(uji.ctx, ditulis, "admin", "sandi pemulihan")
    assert pengguna.login(uji.ctx, "admin", "sandi pemulihan")
    with pytest.raises(GagalMasuk, match="Kode pemulihan"):  # used up, however it is typed
        pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan 2")


def test_a_recovery_ends_the_wait(uji, kode):
    fail(uji, 5)
    pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan")
    assert pengguna.login(uji.ctx, "admin", "sandi pemulihan")


@pytest.mark.parametrize(
    ("ganti", "akun", "sandi", "galat"),
    [
        ("?", "admin", "sandi pemulihan", GagalMasuk),  # no code holds this sign
        ("", "tidak-ada", "sandi pemulihan", GagalMasuk),
        ("", "admin", "pendek", DataTidakSah),
    ],
)
def test_a_failed_recovery_uses_nothing_up(uji, kode, ganti, akun, sandi, galat):
    with pytest.raises(galat):
        pengguna.reset_with_recovery(uji.ctx, ganti + kode[len(ganti) :], akun, sandi)
    pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan")


def test_an_administrator_makes_a_new_code_and_the_old_one_is_void(uji, kode):
    baru = pengguna.renew_kode_pemulihan(uji.masuk("admin").ctx)
    with pytest.raises(GagalMasuk, match="Kode pemulihan"):
        pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan")
    pengguna.reset_with_recovery(uji.ctx, baru, "admin", "sandi pemulihan")


def test_nobody_else_makes_a_new_code(uji, kode):
    with pytest.raises(IzinDitolak):
        pengguna.renew_kode_pemulihan(uji.masuk("perencana").ctx)
    pengguna.reset_with_recovery(uji.ctx, kode, "admin", "sandi pemulihan")


def test_secrets_are_kept_as_argon2id_only(uji):
    with uji.ctx.read() as sesi:
        rahasia = [satu.sandi for satu in sesi.exec(select(Akun))]
        rahasia.append(sesi.exec(select(Opd)).one().sandi_pemulihan)
    assert all(satu.startswith("$argon2id$") for satu in rahasia)
    assert len(set(rahasia)) == len(rahasia)


# --- across days -----------------------------------------------------------------------------


def test_reopening_keeps_people_and_their_days(folder_kantor):
    with closing(open_kantor(folder_kantor, Jam(MULAI + timedelta(days=400)))) as uji:
        assert uji.masuk("pengisi-a").ctx.pelaku.peran == {Peran.PENGISI}
        assert uji.figur("A1", JULI).nilai is None


def test_a_password_costs_what_owasp_asks(quick_hash):
    hasher = quick_hash()
    assert (hasher.memory_cost, hasher.time_cost, hasher.parallelism) == (19456, 2, 1)
    assert hasher.hash(SANDI).startswith("$argon2id$v=19$m=19456,t=2,p=1$")
