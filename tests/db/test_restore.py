import json
import sqlite3
import subprocess
from contextlib import closing
from dataclasses import replace

import pytest
from sampel_db import JamUji, change_figure, value_of

from sakip_desktop import paths
from sakip_desktop.db import karantina
from sakip_desktop.db import restore as restore_modul
from sakip_desktop.db.backup import make_backup, verify_backup
from sakip_desktop.db.manifest import list_backups
from sakip_desktop.db.open import open_database
from sakip_desktop.db.restore import (
    finish_restore,
    forget_note,
    read_note,
    restore,
)
from sakip_desktop.domain.errors import (
    BasisDataGalat,
    BasisDataTerkunci,
    CadanganDitolak,
)  # fmt: skip
from sakip_desktop.domain.progress import Cancelled
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.paths import DIPERIKSA, DIPULIHKAN, SEDANG_PULIH


def buka(path):
    return open_database(path, backup_folder=path.parent / "cadangan", clock=JamUji())


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "cadangan"


@pytest.fixture
def cadangan(engine, folder, jam):
    """A backup with 80.25; the closed database has gone on to 81."""
    satu = make_backup(engine, folder, clock=jam)
    change_figure(engine, jam, "81")
    engine.dispose()
    return satu


def dump(path):
    with closing(sqlite3.connect(path)) as db:
        return list(db.iterdump())


def files(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def test_a_restored_database_equals_the_backup(cadangan, berkas, folder, jam):
    lama = dump(berkas)
    steps = []
    hasil = restore(
        cadangan.berkas, berkas, backup_folder=folder, clock=jam,
        progress=lambda *apa: steps.append(apa[:2]),
    )  # fmt: skip
    assert steps == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert hasil.cadangan == cadangan
    assert dump(berkas) == dump(cadangan.berkas)
    assert value_of(berkas) == "80.25"
    assert hasil.sebelumnya.alasan == "pra-pulihkan"
    assert dump(verify_backup(hasil.sebelumnya.berkas).berkas) == lama
    assert dump(hasil.disisihkan / berkas.name) == lama
    assert not berkas.with_name(SEDANG_PULIH).exists()
    engine = buka(berkas)
    assert change_figure(engine, jam, "82") == 2
    engine.dispose()


@pytest.mark.luas
def test_and_back_again(cadangan, berkas, folder, jam):
    hasil = restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    lagi = restore(hasil.sebelumnya.berkas, berkas, backup_folder=folder, clock=jam)
    assert value_of(berkas) == "81"
    assert lagi.disisihkan != hasil.disisihkan
    assert [s.nomor for s in list_backups(folder)] == [3, 2, 1]


def test_a_damaged_database_can_be_replaced(cadangan, berkas, folder, jam):
    isi = bytearray(berkas.read_bytes())
    isi[8192:20000] = b"\xff" * (20000 - 8192)
    berkas.write_bytes(isi)
    hasil = restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    assert hasil.sebelumnya is None
    assert (hasil.disisihkan / berkas.name).read_bytes() == isi
    assert value_of(berkas) == "80.25"


@pytest.mark.parametrize(
    "perintah",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(["DROP TABLE meta", "DELETE FROM meta", "DROP TABLE jurnal"])
    ],
)
def test_a_database_without_its_tables_can_be_replaced(cadangan, berkas, folder, jam, perintah):
    with closing(sqlite3.connect(berkas)) as db:
        db.execute(perintah)
        db.commit()
    assert restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam).sebelumnya is None
    assert value_of(berkas) == "80.25"


@pytest.mark.parametrize(
    "isi",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([None, b"", b"PK" * 100])
    ],
)
def test_a_missing_or_foreign_file_can_be_replaced(cadangan, berkas, folder, jam, isi):
    berkas.unlink()
    if isi is not None:
        berkas.write_bytes(isi)
    hasil = restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    assert hasil.sebelumnya is None
    assert (hasil.disisihkan is None) == (isi is None)
    assert value_of(berkas) == "80.25"


def test_a_bad_backup_changes_nothing(cadangan, berkas, folder, jam):
    isi = bytearray(cadangan.berkas.read_bytes())
    isi[5000] ^= 1
    cadangan.berkas.write_bytes(isi)
    before = files(berkas.parent)
    with pytest.raises(CadanganDitolak):
        restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    assert files(berkas.parent) == before


@pytest.mark.luas
def test_an_open_database_is_not_replaced(cadangan, berkas, folder, jam):
    engine = buka(berkas)
    with pytest.raises(BasisDataTerkunci):
        restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    engine.dispose()
    assert value_of(berkas) == "81"


@pytest.mark.luas
def test_cancel_before_files_are_moved_changes_nothing(cadangan, berkas, folder, jam):
    before = files(berkas.parent)

    def berhenti(done, total, text):
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam, progress=berhenti)
    assert files(berkas.parent) == before


class Padam(BaseException):
    """The power goes."""


@pytest.mark.luas
def test_interrupted_between_any_two_steps(cadangan, berkas, folder, jam, monkeypatch):
    """Cut after each file operation in turn: opening finds the old state or the new one, whole."""
    berkas.with_name(f"{berkas.name}-journal").write_bytes(b"")  # a companion to be moved too
    awal = files(berkas.parent)
    seen = set()
    for potong in range(40):
        ke = [0]

        def step(asli, ke=ke, potong=potong):
            def jalan(*args, **kw):
                ke[0] += 1
                if ke[0] == potong:
                    raise Padam
                return asli(*args, **kw)

            return jalan

        with monkeypatch.context() as tambal:
            for nama in ("replace", "write_atomic", "fsync_file", "fsync_folder"):
                tambal.setattr(restore_modul, nama, step(getattr(paths, nama)))
            tambal.setattr(restore_modul, "remove_temp", lambda path: None)
            try:
                restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
                selesai = True
            except Padam:
                selesai = False
        buka(berkas).dispose()
        seen.add(value_of(berkas))
        assert not berkas.with_name(SEDANG_PULIH).exists()
        assert selesai == (potong == 0 or potong > ke[0])
        if selesai and potong:
            break
        for p in sorted(berkas.parent.rglob("*"), reverse=True):
            p.rmdir() if p.is_dir() else p.unlink()
        for nama, isi in awal.items():
            (berkas.parent / nama).parent.mkdir(parents=True, exist_ok=True)
            (berkas.parent / nama).write_bytes(isi)
    assert seen == {"81", "80.25"}
    assert potong >= 7


MARKERS = (
    b"", b"{", b"\xff\xfe", b"[]", b"null", b'"x"', b"{}", b'{"sidik": "00"}', b"[" * 100_000,
    b'{"sidik": "00", "disisihkan": "../../x"}', b'{"sidik": "00", "disisihkan": ".."}',
    b'{"sidik": "00", "disisihkan": ""}', b'{"sidik": "00", "disisihkan": "a\\u0000b"}',
)  # fmt: skip


def told(path):
    """Open and close; gives what the person was told."""
    kabar = []
    open_database(
        path, backup_folder=path.parent / "cadangan", clock=JamUji(), pemberitahuan=kabar
    ).dispose()
    return [str(satu) for satu in kabar if "terputus" in str(satu)]


@pytest.mark.parametrize(
    "isi",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(MARKERS)
    ],
)
def test_an_unreadable_marker_is_set_aside_and_told(berkas, isi):
    berkas.with_name(SEDANG_PULIH).write_bytes(isi)
    pulih = berkas.with_name(f"{berkas.name}.pulih")
    pulih.write_bytes(b"whatever")
    [kalimat] = told(berkas)
    assert "tidak terbaca" in kalimat
    assert "karantina" in kalimat
    assert not berkas.with_name(SEDANG_PULIH).exists()
    assert not pulih.exists()
    folder = berkas.parent / "karantina" / "0001"
    assert files(folder) == {SEDANG_PULIH: isi, pulih.name: b"whatever"}
    assert value_of(berkas) == "80.25"
    assert told(berkas) == []


def test_a_folder_in_the_markers_place_is_set_aside(berkas):
    berkas.with_name(SEDANG_PULIH).mkdir()
    assert len(told(berkas)) == 1
    assert value_of(berkas) == "80.25"


def test_a_file_in_karantinas_place_is_a_sentence(berkas):
    berkas.with_name(SEDANG_PULIH).write_bytes(b"")
    (berkas.parent / "karantina").write_bytes(b"")
    with pytest.raises(BasisDataGalat, match=r"karantina.* berkas di tempat folder"):
        buka(berkas)


def damaged_leftover(berkas, isi=b"cut", nama="lama"):
    pulih = berkas.with_name(f"{berkas.name}.pulih")
    if isi is None:
        pulih.mkdir()
    else:
        pulih.write_bytes(isi)
    teks = f'{{"sidik": "{"0" * 64}", "disisihkan": "{nama}"}}'
    berkas.with_name(SEDANG_PULIH).write_text(teks)


@pytest.mark.parametrize(
    "isi",
    [  # every 3rd row is quick
        satu if ke % 3 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([b"cut", b"", None])
    ],
)
def test_a_damaged_prepared_copy_is_not_used(berkas, isi):
    damaged_leftover(berkas, isi)
    before = berkas.read_bytes()
    [kalimat] = told(berkas)
    assert "rusak" in kalimat
    assert berkas.read_bytes() == before
    assert not berkas.with_name(f"{berkas.name}.pulih").exists()


@pytest.mark.luas
def test_a_damaged_leftover_does_not_stop_the_next_restore(cadangan, berkas, folder, jam):
    damaged_leftover(berkas)
    restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    assert value_of(berkas) == "80.25"
    assert told(berkas) == []


@pytest.mark.luas
@pytest.mark.parametrize("gone", [False, True])
def test_a_database_that_was_moved_aside_comes_back_with_its_log(berkas, tmp_path, jam, gone):
    """The cut came after moving; then the prepared copy was damaged or taken by a scanner."""
    engine = buka(berkas)
    change_figure(engine, jam, "83")
    lama = tmp_path / "diganti" / "lama"
    lama.mkdir(parents=True)
    for akhiran in ("", "-wal"):  # another process copies: this one has the file open
        subprocess.run(["cp", f"{berkas}{akhiran}", str(lama)], check=True)
    engine.dispose()
    berkas.unlink()
    damaged_leftover(berkas)
    if gone:
        berkas.with_name(f"{berkas.name}.pulih").unlink()
    assert len(told(berkas)) == 1
    assert value_of(berkas) == "83"
    assert files(lama) == {}


def test_a_log_is_never_put_beside_another_database(berkas, tmp_path):
    lama = tmp_path / "diganti" / "lama"
    lama.mkdir(parents=True)
    (lama / f"{berkas.name}-wal").write_bytes(b"of another file")
    damaged_leftover(berkas)
    told(berkas)
    assert (lama / f"{berkas.name}-wal").exists()


@pytest.mark.luas
def test_giving_up_survives_a_cut_between_any_two_steps(berkas, monkeypatch):
    """Each move in turn fails once; the next opening ends it."""
    awal = berkas.read_bytes()
    for potong in range(1, 9):
        lama = berkas.parent / "diganti" / "lama"
        lama.mkdir(parents=True, exist_ok=True)
        berkas.rename(lama / berkas.name)
        damaged_leftover(berkas)
        ke = [0]

        def step(sumber, tujuan, ke=ke, potong=potong):
            ke[0] += 1
            if ke[0] == potong:
                raise Padam
            paths.replace(sumber, tujuan)

        with monkeypatch.context() as tambal:
            for modul in (restore_modul, karantina):
                tambal.setattr(modul, "replace", step)
            try:
                finish_restore(berkas)
                selesai = True
            except Padam:
                selesai = False
        assert len(told(berkas)) <= 1
        assert berkas.read_bytes() == awal
        assert not berkas.with_name(SEDANG_PULIH).exists()
        if selesai:
            break
    assert potong == 4


def test_nothing_to_finish(berkas):
    assert finish_restore(berkas) is None


def test_a_copy_without_a_marker_is_removed_at_the_next_opening(berkas):
    """Killed before the marker: it was never to take the database's place."""
    for nama in (".pulih", ".pulih-wal"):
        berkas.with_name(f"{berkas.name}{nama}").write_bytes(b"half of a backup")
    buka(berkas).dispose()
    assert {p.name for p in berkas.parent.iterdir()} == {berkas.name, ".diperiksa.json"}
    assert value_of(berkas) == "80.25"


def test_where_there_is_no_database_the_copy_stays(berkas):
    pulih = berkas.with_name(f"{berkas.name}.pulih")
    berkas.rename(pulih)
    with pytest.raises(BasisDataGalat, match="tidak ditemukan"):
        buka(berkas)
    assert value_of(pulih) == "80.25"


# --- who restored -----------------------------------------------------------------------------

SIAPA = Entri(
    tindakan="cadangan.pulihkan", label="Dipulihkan dari c.sqlite3", opd_id="opd-1",
    orang_id="orang-1", nama="Admin (Contoh)", peran="admin",
)  # fmt: skip


@pytest.mark.luas
def test_the_marker_tells_who_and_stays_as_a_note(cadangan, berkas, folder, jam):
    assert read_note(berkas) is None
    restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam, entri=SIAPA)
    assert read_note(berkas) == replace(SIAPA, objek="jurnal 1, sebelumnya 2")
    forget_note(berkas)
    assert read_note(berkas) is None
    forget_note(berkas)


@pytest.mark.parametrize(
    "isi",
    [
        *MARKERS, b'{"entri": null}', b'{"entri": {"label": "x"}}',
        b'{"entri": {"tindakan": "x", "label": 7}}', b'{"entri": {"tindakan": "x", "label": ""}}',
        b'{"entri": {"tindakan": "x", "label": "y", "membatalkan": 3}}',
        b'{"entri": {"tindakan": "x", "label": "y", "asing": "z"}}',
    ],
)  # fmt: skip
def test_a_damaged_note_still_says_that_a_backup_came_back(berkas, isi):
    berkas.with_name(DIPULIHKAN).write_bytes(isi)
    entri = read_note(berkas)
    assert entri == Entri(tindakan="cadangan.pulihkan", label="Dipulihkan dari cadangan")


def test_a_note_journals_nothing_else_and_is_cut_to_one_line(berkas):
    isi = {"tindakan": "peran.beri", "label": "a\nb" + "x" * 9000}
    berkas.with_name(DIPULIHKAN).write_text(json.dumps({"entri": isi}))
    entri = read_note(berkas)
    assert entri.tindakan == "cadangan.pulihkan"
    assert entri.label.startswith("a bx")
    assert len(entri.label) == 500


def test_a_folder_in_the_notes_place_is_set_aside(berkas):
    berkas.with_name(DIPULIHKAN).mkdir()
    assert read_note(berkas).nama == ""
    forget_note(berkas)
    assert (berkas.parent / "karantina" / "0001" / DIPULIHKAN).is_dir()
    assert read_note(berkas) is None


@pytest.mark.luas
def test_a_folder_where_the_memory_of_the_last_check_lies_does_not_stop_a_restore(
    cadangan, berkas, folder, jam
):
    penanda = berkas.with_name(DIPERIKSA)
    penanda.unlink(missing_ok=True)
    penanda.mkdir()
    restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam)
    assert value_of(berkas) == "80.25"
    assert (berkas.parent / "karantina" / "0001" / DIPERIKSA).is_dir()


@pytest.mark.luas
def test_a_cut_after_the_copy_took_its_place_is_no_rollback(
    cadangan, berkas, folder, jam, monkeypatch
):
    """What was remembered of the replaced file is forgotten before, not after."""
    buka(berkas).dispose()

    def step(sumber, tujuan):
        paths.replace(sumber, tujuan)
        if tujuan == berkas:
            raise Padam

    monkeypatch.setattr(restore_modul, "replace", step)
    with pytest.raises(Padam):
        restore(cadangan.berkas, berkas, backup_folder=folder, clock=jam, entri=SIAPA)
    kabar = []
    monkeypatch.undo()
    open_database(berkas, backup_folder=folder, clock=jam, pemberitahuan=kabar).dispose()
    assert kabar == []
    assert read_note(berkas).nama == SIAPA.nama


def test_a_marker_that_somebody_planted_tells_of_no_restore(berkas):
    """Without its copy a marker is believed only where the database is that copy."""
    isi = {"sidik": "0" * 64, "disisihkan": "x", "entri": {"tindakan": "x", "label": "Dusta"}}
    berkas.with_name(SEDANG_PULIH).write_text(json.dumps(isi))
    [kalimat] = told(berkas)
    assert "bukan cadangan yang disebut" in kalimat
    assert read_note(berkas) is None
    assert value_of(berkas) == "80.25"
