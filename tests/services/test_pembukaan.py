"""Opening an office: what is told although it opens, and that it reaches the person."""

from datetime import timedelta

import pytest
from kantor_uji import MULAI, SANDI, A, Jam, closing, open_kantor

from sakip_desktop.db import journal, ruang
from sakip_desktop.db.open import BUKAN_TERAKHIR
from sakip_desktop.domain.errors import DiskPenuh
from sakip_desktop.domain.ukuran import MB
from sakip_desktop.services import kantor, pembukaan, pengguna, periksa, riwayat
from sakip_desktop.services.periksa import periksa_folder


def told(folder, kini):
    with closing(open_kantor(folder, Jam(kini))) as uji:
        return list(uji.ctx.pemberitahuan)


def test_an_ordinary_day_has_nothing_to_tell(folder_kantor):
    assert told(folder_kantor, MULAI + timedelta(hours=1)) == []
    assert told(folder_kantor, MULAI + timedelta(days=800)) == []  # not used for long


@pytest.mark.parametrize(
    "mundur",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([timedelta(minutes=30), timedelta(days=1), timedelta(days=6000)])
    ],
)
def test_a_clock_set_back_is_told_and_nothing_is_blocked(folder_kantor, mundur):
    with closing(open_kantor(folder_kantor, Jam(MULAI - mundur))) as uji:
        (satu,) = uji.ctx.pemberitahuan
        assert satu.apa == "Jam komputer ini tampaknya salah."
        assert "padahal isian terakhir disimpan 1 Agustus 2025 pukul 08." in satu.mengapa
        assert "Betulkan tanggal dan jam komputer" in satu.saran
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
        assert riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0].jam_diragukan
        assert uji.figur("A1").nilai == 7


def test_an_administrator_may_confirm_the_clock(folder_kantor):
    """The clock was a year ahead when it was last believed, and is right now."""
    with closing(open_kantor(folder_kantor, Jam(MULAI + timedelta(days=300)))) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    with closing(open_kantor(folder_kantor, Jam(MULAI + timedelta(days=1)))) as uji:
        assert len(uji.ctx.pemberitahuan) == 1
        kantor.pastikan_jam(uji.masuk("admin").ctx)
        uji.masuk("pengisi-a").isi("A1", "nilai", "8")
        terakhir, *_ = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=2)
        assert not terakhir.jam_diragukan
    assert told(folder_kantor, MULAI + timedelta(days=1, hours=1)) == []


def test_with_too_little_room_one_may_log_in_and_look(folder_kantor, monkeypatch):
    monkeypatch.setattr(ruang, "free_space", lambda _folder: 10_000_000)
    with closing(open_kantor(folder_kantor)) as uji:
        (satu,) = uji.ctx.pemberitahuan
        assert satu.apa == "Ruang disk hampir habis: data hanya dapat dibaca."
        pengguna.login(uji.ctx, "pengisi-a", SANDI)
        with uji.ctx.engine.connect() as conn:
            kepala = journal.head(conn)
        with pytest.raises(DiskPenuh, match="Belum tersimpan: ruang disk hampir habis"):
            uji.isi("A1", "nilai", "7")
        with uji.ctx.engine.connect() as conn:
            assert journal.head(conn) == kepala
        assert uji.baris("A1").realisasi.versi == 0
        monkeypatch.setattr(ruang, "free_space", lambda _folder: 100_000_000)
        uji.isi("A1", "nilai", "7")
        assert uji.figur("A1").nilai == 7


def test_a_check_says_what_was_told(folder_kantor, monkeypatch):
    monkeypatch.setattr(ruang, "free_space", lambda _folder: 320 * MB)
    hasil = periksa_folder(folder_kantor)
    assert hasil[0].kalimat.startswith("Perhatian: Ruang disk tinggal 320 MB.")
    assert (hasil[0].tanda, hasil[0].baik) == ("!", True)
    assert all(satu.baik for satu in hasil)


def test_a_marker_of_a_restore_is_finished_before_anything_else(folder_kantor, tmp_path):
    with closing(open_kantor(folder_kantor)) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    database = folder_kantor.database
    sementara = database.with_name(f"{database.name}.pulih")
    isi = database.read_bytes()
    from sakip_desktop.db.backup import sha256_of
    from sakip_desktop.paths import SEDANG_PULIH

    sementara.write_bytes(isi)
    penanda = f'{{"disisihkan":"x","sidik":"{sha256_of(sementara)}"}}'
    database.with_name(SEDANG_PULIH).write_text(penanda, encoding="utf-8")
    database.write_bytes(b"")  # the power went while it was being replaced
    ctx = pembukaan.open_office(folder_kantor)
    assert ctx.kantor.nama
    pembukaan.close_office(ctx)
    assert not database.with_name(SEDANG_PULIH).exists()
    assert (folder_kantor.root / "diganti" / "x" / database.name).read_bytes() == b""
    with closing(open_kantor(folder_kantor)) as uji:
        assert uji.figur("A1").nilai == 7
        assert uji.unit[A]
        assert all(satu.baik for satu in periksa.periksa_kantor(uji.ctx))


# --- an older file in the database's place ----------------------------------------------------


def rolled_back(folder):
    """A whole session is gone: the copy from before it lies in the database's place."""
    salinan = folder.database.read_bytes()
    with closing(open_kantor(folder)) as uji:
        uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    folder.database.write_bytes(salinan)


def not_the_last(kabar):
    return [satu for satu in kabar if satu.apa == BUKAN_TERAKHIR]


@pytest.mark.luas
def test_a_session_that_was_rolled_back_is_told_at_the_next_opening(folder_kantor):
    rolled_back(folder_kantor)
    with closing(open_kantor(folder_kantor)) as uji:
        [satu] = not_the_last(uji.ctx.pemberitahuan)
        assert "tidak ada lagi di dalamnya" in satu.mengapa
        assert "Periksa cadangan terbaru" in satu.saran
        uji.ctx.pemberitahuan.clear()  # the window has shown it
    assert not_the_last(told(folder_kantor, MULAI + timedelta(hours=1))) == []


def test_a_session_in_which_nothing_was_done_is_no_finding(folder_kantor):
    salinan = folder_kantor.database.read_bytes()
    assert told(folder_kantor, MULAI + timedelta(hours=1)) == []
    folder_kantor.database.write_bytes(salinan)
    assert told(folder_kantor, MULAI + timedelta(hours=1)) == []


@pytest.mark.luas
def test_who_closes_without_having_seen_it_is_told_again(folder_kantor):
    rolled_back(folder_kantor)
    for _ in range(2):
        assert not_the_last(told(folder_kantor, MULAI + timedelta(hours=1)))


@pytest.mark.luas
def test_a_check_reports_it_and_leaves_it_for_the_window(folder_kantor):
    rolled_back(folder_kantor)
    for _ in range(2):
        [satu] = [satu for satu in periksa_folder(folder_kantor) if not satu.baik]
        assert satu.kalimat.startswith(BUKAN_TERAKHIR)
    assert not_the_last(told(folder_kantor, MULAI + timedelta(hours=1)))
