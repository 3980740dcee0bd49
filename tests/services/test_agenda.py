"""Buku agenda: whatever is done with numbers, none doubles and none is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kantor_uji import JULI, TAHUN

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.naskah import TataNaskah
from sakip_desktop.domain.nomor import check_pola, make_nomor, read_klasifikasi
from sakip_desktop.domain.teks import kunci
from sakip_desktop.services import agenda, tata_naskah
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.naskah.jenis import Buku

AGUSTUS_1 = date(TAHUN, 8, 1)


@pytest.fixture
def tim(uji):
    uji.masuk("perencana")
    return uji


def draft(uji, hari=AGUSTUS_1):
    usul = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
    return konsep.simpan_naskah(uji.ctx, replace(usul, tanggal=hari))


LANGKAH = st.lists(
    st.tuples(
        st.sampled_from(["pesan", "beri", "pakai", "batal", "lampau"]),
        st.integers(0, 12),  # which one, or which place in the book
        st.integers(0, 3),  # days that go by, or that a letter is older
    ),
    max_size=20,
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(langkah=LANGKAH, tahun=st.integers(2000, 2090))
def test_numbers_of_a_book_and_year_never_double_and_leave_no_gap(tim, langkah, tahun):
    ctx, hari = tim.ctx, date(tahun, 3, 1)

    def lines():
        return agenda.daftar_agenda(ctx, Buku.KELUAR, tahun)

    def pick(ke, *keadaan):
        ada = [satu for satu in lines() if satu.keadaan in keadaan]
        return ada[ke % len(ada)] if ada else None

    for apa, ke, geser in langkah:
        try:
            if apa == "pesan":
                hari += timedelta(days=geser)
                agenda.pesan_nomor(ctx, Buku.KELUAR, hari, "Surat")
            elif apa == "beri":
                satu = draft(tim, hari)
                agenda.beri_nomor(ctx, satu.id, satu.versi, klasifikasi="000.8")
            elif apa == "pakai" and (dipesan := pick(ke, agenda.DIPESAN)):
                satu = draft(tim, hari)
                agenda.beri_nomor(ctx, satu.id, satu.versi, agenda_id=dipesan.id)
            elif apa == "batal" and (baris := pick(ke, agenda.DIPESAN, agenda.DIPAKAI)):
                agenda.batalkan_nomor(ctx, baris.id, baris.versi, "Salah tulis")
            elif apa == "lampau":
                lama = hari - timedelta(days=geser)
                nomor = f"{ke}/{tahun}" if geser else f"L-{len(lines())}"
                agenda.catat_lampau(ctx, Buku.KELUAR, nomor, ke, lama, "Surat lama")
        except DataTidakSah:
            continue  # told in a sentence, and nothing was taken

    semua = lines()
    urut = sorted({satu.urut for satu in semua})
    assert not urut or urut == list(range(urut[0], urut[-1] + 1))
    assert len({(satu.urut, satu.sisipan) for satu in semua}) == len(semua)
    assert len({kunci(satu.nomor) for satu in semua}) == len(semua)
    # A number that somebody looks at is the one that is taken, and the book goes on from its end.
    berikut = agenda.nomor_berikut(ctx, Buku.KELUAR, date(tahun, 12, 31), klasifikasi="000.8")
    taken = agenda.pesan_nomor(
        ctx, Buku.KELUAR, date(tahun, 12, 31), "Terakhir", klasifikasi="000.8"
    )
    assert (taken.nomor, taken.urut) == (berikut, (urut[-1] if urut else 0) + 1)


@pytest.mark.luas
def test_the_number_of_a_draft_is_given_once_kept_by_revisions_and_freed_when_cancelled(tim):
    tata_naskah.simpan_tata(
        tim.ctx,
        TataNaskah(
            kode_unit="Set.DPRD",
            pola={"keluar": "{klasifikasi}/{urut3}/{kode_unit}/{bulan_romawi}/{tahun}"},
        ),
    )
    satu = draft(tim)
    bernomor = agenda.beri_nomor(tim.ctx, satu.id, satu.versi, klasifikasi="000.1.5")
    assert bernomor.nomor == f"000.1.5/001/Set.DPRD/VIII/{TAHUN}"
    assert agenda.klasifikasi_terakhir(tim.ctx, KodeDokumen.UNDANGAN) == "000.1.5"
    assert agenda.klasifikasi_terakhir(tim.ctx, KodeDokumen.NOTULEN) == ""
    with pytest.raises(DataTidakSah, match="sudah bernomor"):
        agenda.beri_nomor(tim.ctx, satu.id, bernomor.versi)
    with pytest.raises(SudahBerubah):
        agenda.beri_nomor(tim.ctx, satu.id, satu.versi)
    for hari in (None, date(TAHUN + 1, 1, 2), date(TAHUN, 9, 1)):  # the number names August
        with pytest.raises(DataTidakSah, match="milik tanggal 01-08"):
            konsep.simpan_naskah(tim.ctx, replace(bernomor, tanggal=hari))
    hari = date(TAHUN, 8, 5)
    bernomor = konsep.simpan_naskah(tim.ctx, replace(bernomor, tanggal=hari))
    (baris,) = agenda.daftar_agenda(tim.ctx, Buku.KELUAR, TAHUN)
    assert baris.tanggal == hari  # the book goes along
    sesudah = agenda.pesan_nomor(tim.ctx, Buku.KELUAR, hari, "Surat sesudahnya")
    with pytest.raises(DataTidakSah, match="berurutan menurut tanggal"):
        konsep.simpan_naskah(tim.ctx, replace(bernomor, tanggal=date(TAHUN, 8, 6)))
    agenda.batalkan_nomor(tim.ctx, sesudah.id, sesudah.versi, "Tidak jadi")
    baris, _ = agenda.daftar_agenda(tim.ctx, Buku.KELUAR, TAHUN)
    agenda.batalkan_nomor(tim.ctx, baris.id, baris.versi, "Salah surat")
    kini = konsep.daftar_naskah(tim.ctx, JULI)[0]
    assert kini.nomor == ""
    lagi = agenda.beri_nomor(tim.ctx, kini.id, kini.versi, klasifikasi="000.1.5")
    assert lagi.nomor == f"000.1.5/003/Set.DPRD/VIII/{TAHUN}"


def test_a_reserved_number_belongs_to_its_book_and_year_and_days_do_not_run_back(tim):
    dipesan = agenda.pesan_nomor(tim.ctx, Buku.KEPUTUSAN, AGUSTUS_1, "SK")
    satu = draft(tim)
    with pytest.raises(DataTidakSah, match="buku atau tahun lain"):
        agenda.beri_nomor(tim.ctx, satu.id, satu.versi, agenda_id=dipesan.id)
    agenda.pesan_nomor(tim.ctx, Buku.KELUAR, date(TAHUN, 8, 20), "Surat")
    with pytest.raises(DataTidakSah, match="lampau"):
        agenda.beri_nomor(tim.ctx, satu.id, satu.versi)

    # Every book has a pattern of its own to begin with; the same in two would double a number.
    kelas = {"klasifikasi": "000.8.6"}
    nomor = [agenda.pesan_nomor(tim.ctx, buku, date(TAHUN, 8, 20), "S", **kelas) for buku in Buku]
    assert [(satu.nomor, satu.klasifikasi) for satu in nomor] == [
        (f"000.8.6/2/{TAHUN}", "000.8.6"),
        (f"000.8.6/2/KPTS/{TAHUN}", "000.8.6"),
        (f"000.8.6/001/{TAHUN}", "000.8.6"),
    ]
    tata_naskah.simpan_tata(
        tim.ctx, TataNaskah(pola=dict.fromkeys(Buku, "{klasifikasi}/{urut}/{tahun}"))
    )
    with pytest.raises(DataTidakSah, match="sudah ada di buku surat keluar"):
        agenda.pesan_nomor(tim.ctx, Buku.DOKUMEN, date(TAHUN, 8, 20), "S", **kelas)
    assert len(agenda.daftar_agenda(tim.ctx, Buku.DOKUMEN, TAHUN)) == 1


def test_letters_of_the_past_keep_their_number_and_leave_no_gap(tim):
    def write(nomor, urut, hari=AGUSTUS_1):
        agenda.catat_lampau(tim.ctx, Buku.KELUAR, nomor, urut, hari, "Surat lama")

    write("000/57/2025", 57)  # the office begins in the middle of the year
    for nomor, urut in (("000/60/2025", 60), ("000/50/2025", 50), ("000/57/2025", 58), ("", 58)):
        with pytest.raises(DataTidakSah):
            write(nomor, urut)
    with pytest.raises(DataTidakSah, match="belum tiba"):  # or no number could be given till then
        write("000/58/2025", 58, tim.ctx.today() + timedelta(days=1))
    write("000/58/2025", 58)
    write("000/57.1/2025", 57)
    semua = agenda.daftar_agenda(tim.ctx, Buku.KELUAR, TAHUN)
    assert [(satu.urut, satu.sisipan) for satu in semua] == [(57, ""), (57, "a"), (58, "")]


def test_only_the_team_takes_numbers(uji):
    uji.masuk("kabag")
    assert agenda.daftar_agenda(uji.ctx, Buku.KELUAR, TAHUN) == ()
    with pytest.raises(IzinDitolak):
        agenda.pesan_nomor(uji.ctx, Buku.KELUAR, AGUSTUS_1, "Surat")


@settings(max_examples=50)
@given(
    klasifikasi=st.sampled_from(["000", "000.8", "000.8.6.3", "067", "800.1.2"]),
    urut=st.integers(1, 9999),
    hari=st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    kode=st.sampled_from(["", "Set.DPRD", "KEC-IV", "Dinas A"]),
    pola=st.sampled_from(
        [
            "{klasifikasi}/{urut}/{kode_unit}/{tahun}",
            "{urut3}/{klasifikasi}/{bulan_romawi}/{tahun}",
            "{klasifikasi}-{urut} {bulan}.{tahun}",
        ]
    ),
)
def test_the_classification_is_read_out_of_a_number_again(klasifikasi, urut, hari, kode, pola):
    nomor = make_nomor(check_pola(pola), urut, hari, klasifikasi=klasifikasi, kode_unit=kode)
    assert read_klasifikasi(pola, nomor) == klasifikasi


@pytest.mark.parametrize("pola", ["{tahun}", "{urut}/Set", "{urut", "{urutan}/{tahun}", "tetap"])
def test_a_pattern_that_cannot_tell_numbers_apart_is_refused(pola):
    with pytest.raises(DataTidakSah, match="Pola nomor"):
        check_pola(pola)
