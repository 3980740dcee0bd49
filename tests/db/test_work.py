import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sampel_db import JamUji, change_figure, entri, figure
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from sakip_desktop.db import journal
from sakip_desktop.db.journal import head, history, last_seen, row_key, verify_chain
from sakip_desktop.db.models import (
    Akun,
    Disposisi,
    Jurnal,
    Meta,
    Opd,
    Orang,
    RealisasiRow,
    TargetRow,
    UnitKerja,
)  # fmt: skip
from sakip_desktop.db.work import (
    MasihDirujuk,
    confirm_clock,
    expect_version,
    read,
    undo,
    write,
)  # fmt: skip
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.riwayat import Entri


def chain(engine, since=None):
    with read(engine) as sesi:
        return verify_chain(sesi.connection(), since)


def now_head(engine):
    with read(engine) as sesi:
        return head(sesi.connection())


def claim(engine, instalasi):
    """Let the file say that it is another installation's."""
    with engine.connect() as conn:
        conn.exec_driver_sql("UPDATE meta SET nilai=? WHERE kunci='instalasi'", (instalasi,))
        conn.commit()


def test_a_forged_chain_of_another_installation_is_found(engine, jam):
    """It begins at zero and is right in itself; the figure that it explains is not."""
    asli = now_head(engine)
    claim(engine, "zzzz")
    change_figure(engine, jam, "999")
    claim(engine, asli.instalasi)
    for sejak in (None, asli):
        temuan = chain(engine, sejak)
        assert temuan[0].kode == "instalasi"
        assert "zzzz bukan dari kantor ini" in temuan[0].isi
    assert any(satu.kode == "baris" and "realisasi-1" in satu.isi for satu in chain(engine))


def test_a_file_that_changed_its_name_owns_none_of_its_entries(engine):
    claim(engine, "zzzz")
    assert "instalasi" in {satu.kode for satu in chain(engine)}


def test_half_a_letter_is_a_sentence(engine, jam):
    with pytest.raises(DataTidakSah, match="tanda yang rusak"), write(engine, entri(), jam) as sesi:
        sesi.get_one(RealisasiRow, "realisasi-1").kendala = "Hujan \ud83d"
    with pytest.raises(DataTidakSah, match="tanda yang rusak"), read(engine) as sesi:
        sesi.scalars(select(Akun).where(Akun.nama_akun == "\udcff")).all()
    assert change_figure(engine, jam, "81") == 2


def get(engine, kelas, kunci):
    with read(engine) as sesi:
        return sesi.get(kelas, kunci)


def test_a_save_is_journalled_in_the_same_transaction(engine, jam):
    fakta = Entri(
        tindakan="realisasi.isi", label="Isi realisasi Maret", opd_id="opd-1", orang_id="orang-1",
        nama="Kasubag (Contoh)", peran="pengisi", atas_nama="Sekretaris (Contoh)", objek="I1",
    )  # fmt: skip
    with write(engine, fakta, jam) as sesi:
        row = sesi.get_one(RealisasiRow, "realisasi-1")
        row.nilai = Decimal("81.500")
    assert sesi.urut == 2
    jurnal = get(engine, Jurnal, (now_head(engine).instalasi, 2))
    for kolom in ("tindakan", "label", "opd_id", "orang_id", "nama", "peran", "atas_nama", "objek"):
        assert getattr(jurnal, kolom) == getattr(fakta, kolom)
    (baris,) = json.loads(jurnal.isi)
    assert (baris["tabel"], baris["kunci"]) == ("realisasi", "realisasi-1")
    beda = {k for k, v in baris["sebelum"].items() if baris["sesudah"][k] != v}
    assert beda == {"nilai", "versi"}
    assert (baris["sebelum"]["nilai"], baris["sesudah"]["nilai"]) == ("80.25", "81.500")
    assert (baris["sebelum"]["versi"], baris["sesudah"]["versi"]) == (1, 2)
    assert ": " not in jurnal.isi
    assert chain(engine) == []


def test_the_digits_as_given_are_a_change(engine, jam):
    assert change_figure(engine, jam, "80.250") == 2
    assert str(get(engine, RealisasiRow, "realisasi-1").nilai) == "80.250"


def test_nothing_changed_writes_nothing(engine, jam):
    with write(engine, entri(), jam) as sesi:
        row = sesi.get_one(RealisasiRow, "realisasi-1")
        row.nilai = Decimal(99)
        sesi.flush()
        row.nilai = Decimal("80.25")
        row.versi = 1
    assert sesi.urut is None
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(RealisasiRow, "realisasi-1").nilai = Decimal("80.25")
    assert sesi.urut is None
    assert now_head(engine).urut == 1


def test_a_failing_block_saves_nothing(engine, jam):
    def isi_lalu_gagal():
        with write(engine, entri(), jam) as sesi:
            sesi.get_one(RealisasiRow, "realisasi-1").nilai = Decimal(1)
            sesi.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        isi_lalu_gagal()
    assert get(engine, RealisasiRow, "realisasi-1").nilai == Decimal("80.25")
    assert now_head(engine).urut == 1
    assert change_figure(engine, jam, "81") == 2


def test_several_flushes_are_one_entry_and_one_version(engine, jam):
    with write(engine, entri(), jam) as sesi:
        row = sesi.get_one(RealisasiRow, "realisasi-1")
        for nilai in ("1", "2", "3"):
            row.nilai = Decimal(nilai)
            sesi.flush()
    row = get(engine, RealisasiRow, "realisasi-1")
    assert (row.nilai, row.versi, sesi.urut) == (3, 2, 2)
    with read(engine) as baca:
        catatan = history(baca, "realisasi", "realisasi-1")
    assert [(c.urut, c.sesudah["nilai"]) for c in catatan] == [(1, "80.25"), (2, "3")]
    assert catatan[1].sebelum["nilai"] == "80.25"
    assert chain(engine) == []


def test_made_and_removed_in_one_block_leaves_no_trace(engine, jam):
    with write(engine, entri(), jam) as sesi:
        row = Orang(id="x", opd_id="opd-1", nama="X")
        sesi.add(row)
        sesi.flush()
        sesi.delete(row)
    assert sesi.urut is None


@pytest.mark.parametrize("cara", ["expired", "detached"])
def test_before_is_the_truth_even_when_it_was_not_loaded(engine, jam, cara):
    if cara == "detached":
        lama = get(engine, RealisasiRow, "realisasi-1")
    with write(engine, entri(), jam) as sesi:
        if cara == "expired":
            lama = sesi.get_one(RealisasiRow, "realisasi-1")
            sesi.expire(lama)
        else:
            sesi.add(lama)
        lama.nilai = Decimal(7)
        lama.kendala = "listrik padam"
    with read(engine) as baca:
        terakhir = history(baca, "realisasi", "realisasi-1")[-1]
    assert terakhir.sebelum["nilai"] == "80.25"
    assert terakhir.sebelum["versi"] == 1
    assert terakhir.sesudah["versi"] == 2
    assert terakhir.sesudah["kendala"] == "listrik padam"
    assert chain(engine) == []


def test_text_is_kept_in_composed_form_in_the_journal(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(RealisasiRow, "realisasi-1").kendala = "re\u0301sume\u0301"
    with read(engine) as baca:
        assert history(baca, "realisasi", "realisasi-1")[-1].sesudah["kendala"] == "résumé"
    assert chain(engine) == []


def test_composite_keys(engine, jam):
    kunci = ("versi-1", 2026, "bulan", 1)
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(TargetRow, kunci).nilai = Decimal(90)
    with read(engine) as baca:
        catatan = history(baca, "target", row_key(kunci))
    assert [c.sesudah["nilai"] for c in catatan] == ["85.50", "90"]
    assert undo(engine, 2, entri(), jam) == 3
    assert str(get(engine, TargetRow, kunci).nilai) == "85.50"


def test_order_of_adding_does_not_matter(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.add(UnitKerja(id="anak", opd_id="baru", nama="A", induk_id="induk"))
        sesi.flush()
        sesi.add(UnitKerja(id="induk", opd_id="baru", nama="B"))
        sesi.add(Opd(id="baru", nama="B", jenis="badan", pemda="C", tempat="D"))
    assert sesi.urut == 2
    assert chain(engine) == []


def test_what_is_referred_to_cannot_be_deleted(engine, jam):
    with pytest.raises(MasihDirujuk, match="merujuk"), write(engine, entri(), jam) as sesi:
        sesi.delete(sesi.get_one(Orang, "orang-1"))
    assert get(engine, Orang, "orang-1") is not None
    assert now_head(engine).urut == 1


def test_a_dangling_reference_is_a_bug_and_stays_one(engine, jam):
    with pytest.raises(IntegrityError), write(engine, entri(), jam) as sesi:
        sesi.add(Orang(id="x", opd_id="tidak ada", nama="X"))
    assert change_figure(engine, jam, "81") == 2


def test_changes_behind_the_journals_back_are_bugs(engine, jam):
    for perintah in (update(RealisasiRow).values(alasan="x"), insert(Orang).values(id="x")):
        with pytest.raises(RuntimeError), write(engine, entri(), jam) as sesi:
            sesi.execute(perintah)
    with pytest.raises(RuntimeError, match="key"), write(engine, entri(), jam) as sesi:
        sesi.get_one(Orang, "orang-1").id = "lain"


def test_reading_refuses_to_write(engine):
    with read(engine) as sesi:
        sesi.get_one(RealisasiRow, "realisasi-1").nilai = Decimal(1)
        with pytest.raises(RuntimeError):
            sesi.flush()
    with read(engine) as sesi:
        sesi.add(Orang(id="x", opd_id="opd-1", nama="X"))
        with pytest.raises(RuntimeError):
            sesi.commit()
    with pytest.raises(RuntimeError), read(engine) as sesi:
        sesi.execute(update(RealisasiRow).values(alasan="x"))
    assert get(engine, RealisasiRow, "realisasi-1").nilai == Decimal("80.25")


def test_meta_is_not_business(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.add(Meta(kunci="uji", nilai="1"))
    assert sesi.urut is None
    assert get(engine, Meta, "uji").nilai == "1"


def test_expect_version():
    row = figure(1, "x", 1, datetime(2026, 1, 1, tzinfo=UTC))
    expect_version(None, 0)
    expect_version(row, 1)
    for satu, versi in ((None, 1), (row, 0), (row, 2)):
        with pytest.raises(SudahBerubah) as galat:
            expect_version(satu, versi)
        assert galat.value.saran
    assert "Pengisi (Contoh)" in str(galat.value)


def test_passwords_stay_out_of_the_journal(engine, jam, berkas):
    with write(engine, entri("pengguna.sandi"), jam) as sesi:
        sesi.get_one(Akun, "akun-1").sandi = "$argon2id$baru"
    assert chain(engine) == []
    with read(engine) as baca:
        semua = "".join(j.isi for j in baca.scalars(select(Jurnal)))
    assert "argon2" not in semua
    with pytest.raises(IzinDitolak, match="kata sandi"):
        undo(engine, 2, entri(), jam)
    engine.dispose()
    with closing(sqlite3.connect(berkas)) as db:
        db.execute("UPDATE akun SET sandi='$argon2id$palsu' WHERE id='akun-1'")
        db.commit()
    assert [t.kode for t in chain(engine)] == ["baris"]


# --- undo


def test_undo_and_redo(engine, jam):
    change_figure(engine, jam, "81")
    change_figure(engine, jam, "82")
    awal = get(engine, RealisasiRow, "realisasi-1")
    assert undo(engine, 3, entri("batal", "Batalkan"), jam) == 4
    assert undo(engine, 2, entri("batal", "Batalkan"), jam) == 5
    row = get(engine, RealisasiRow, "realisasi-1")
    assert (str(row.nilai), row.versi) == ("80.25", 5)
    assert undo(engine, 5, entri(), jam) == 6
    assert undo(engine, 4, entri(), jam) == 7
    row = get(engine, RealisasiRow, "realisasi-1")
    assert (row.nilai, row.diubah_pada) == (awal.nilai, awal.diubah_pada)
    assert get(engine, Jurnal, (now_head(engine).instalasi, 7)).membatalkan == 4
    assert chain(engine) == []


def test_undo_of_making_and_of_removing(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.add(figure(1, "baru", 7, jam.now()))
        sesi.delete(sesi.get_one(RealisasiRow, "realisasi-2"))
    assert undo(engine, 2, entri(), jam) == 3
    assert get(engine, RealisasiRow, "baru") is None
    row = get(engine, RealisasiRow, "realisasi-2")
    assert (str(row.nilai), row.versi) == ("80.25", 2)
    assert undo(engine, 3, entri(), jam) == 4
    assert get(engine, RealisasiRow, "baru").ke == 7
    assert get(engine, RealisasiRow, "realisasi-2") is None
    assert chain(engine) == []


def test_undo_refuses_what_changed_since(engine, jam):
    change_figure(engine, jam, "81")
    change_figure(engine, jam, "82")
    with pytest.raises(SudahBerubah):
        undo(engine, 2, entri(), jam)
    assert get(engine, RealisasiRow, "realisasi-1").nilai == 82
    assert now_head(engine).urut == 3
    undo(engine, 3, entri(), jam)
    with pytest.raises(SudahBerubah):
        undo(engine, 3, entri(), jam)


@pytest.mark.luas
def test_undo_refuses_what_others_build_on(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.add(UnitKerja(id="u", opd_id="opd-1", nama="Baru"))
    with write(engine, entri(), jam) as sesi:
        sesi.add(UnitKerja(id="v", opd_id="opd-1", nama="Anak", induk_id="u"))
    with pytest.raises(SudahBerubah, match="dipakai"):
        undo(engine, 2, entri(), jam)
    with write(engine, entri(), jam) as sesi:
        sesi.delete(sesi.get_one(UnitKerja, "v"))
    with write(engine, entri(), jam) as sesi:
        sesi.add(UnitKerja(id="w", opd_id="opd-1", nama="Anak"))
    with pytest.raises(SudahBerubah):
        undo(engine, 4, entri(), jam)  # its name is taken by now
    assert chain(engine) == []


def test_hand_overs_are_not_undone(engine, jam):
    with write(engine, entri(), jam) as sesi:
        sesi.add(
            Disposisi(
                id="d", siklus_id="siklus-1", dari="isi", ke="periksa", arah="lanjut",
                orang_id="orang-1", pada=jam.now(),
            )
        )  # fmt: skip
    with pytest.raises(IzinDitolak, match="Tarik kembali"):
        undo(engine, 2, entri(), jam)
    assert get(engine, Disposisi, "d") is not None


def test_undo_of_nothing(engine, jam):
    with pytest.raises(DataTidakSah, match="99"):
        undo(engine, 99, entri(), jam)


# --- the chain under attack


def attack(engine, berkas, *perintah):
    """Change the closed file with a tool that drops the guards first; the program finds out."""
    engine.dispose()
    with closing(sqlite3.connect(berkas)) as db:
        for (nama,) in db.execute("SELECT name FROM sqlite_master WHERE type='trigger'").fetchall():
            db.execute(f"DROP TRIGGER {nama}")
        for satu in perintah:
            db.execute(satu)
        db.commit()


@pytest.mark.parametrize(
    ("perintah", "kode"),
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(*satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([
            ("UPDATE realisasi SET nilai='999' WHERE id='realisasi-1'", {"baris"}),
            ("UPDATE realisasi SET versi=9 WHERE id='realisasi-3'", {"baris"}),
            ("DELETE FROM target WHERE indikator_versi_id='versi-3'", {"baris"}),
            ("INSERT INTO orang VALUES ('x','opd-1','Selundupan','','',NULL,1)", {"baris"}),
            ("UPDATE jurnal SET nama='Orang lain' WHERE urut=3", {"sidik"}),
            ("UPDATE jurnal SET isi=replace(isi,'81','91') WHERE urut=2", {"sidik"}),
            ("UPDATE jurnal SET isi='[' WHERE urut=2", {"sidik", "isi"}),
            ("UPDATE jurnal SET waktu='2020-01-01T00:00:00.000000Z' WHERE urut=2", {"sidik"}),
            ("UPDATE jurnal SET jam_diragukan=1 WHERE urut=2", {"sidik"}),
            ("UPDATE jurnal SET sebelumnya='zz' WHERE urut=2", {"sidik"}),
            ("DELETE FROM jurnal WHERE urut=2", {"urut", "sidik", "isi"}),
            ("DELETE FROM jurnal_baris WHERE urut=2", {"isi"}),
            ("UPDATE jurnal_baris SET kunci='realisasi-2' WHERE urut=2", {"isi"}),
        ])
    ],
)  # fmt: skip
def test_tampering_is_found(engine, jam, berkas, perintah, kode):
    change_figure(engine, jam, "81")
    change_figure(engine, jam, "82")
    attack(engine, berkas, perintah)
    temuan = chain(engine)
    assert {t.kode for t in temuan} <= kode
    assert temuan
    assert all(t.isi.endswith(".") for t in temuan)


@pytest.mark.parametrize(
    "perintah",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate([
            "UPDATE jurnal SET urut='abc' WHERE urut=3",
            "UPDATE jurnal SET urut=2.5 WHERE urut=3",
            "UPDATE jurnal SET instalasi=x'00' WHERE urut=3",
            "UPDATE jurnal SET sidik=x'00' WHERE urut=2",
            "UPDATE jurnal SET sidik=7, sebelumnya=1e300 WHERE urut=2",
            "UPDATE jurnal SET jam_diragukan=x'01' WHERE urut=2",
            "UPDATE jurnal_baris SET kunci=x'01' WHERE urut=2",
            "UPDATE realisasi SET nilai=x'ff' WHERE id='realisasi-1'",
            *(
                f"UPDATE jurnal SET isi={isi} WHERE urut=2"
                for isi in (
                    "'null'", "'3'", "'{}'", "'[3]'", "'[[]]'", "'[{}]'", "x'ff'", "5",
                    "replace(hex(zeroblob(50000)), '00', '[')",
                    *(
                        f"""'[{{"tabel":{tabel},"kunci":{kunci},"sebelum":null,"sesudah":{isi}}}]'"""
                        for tabel, kunci, isi in (
                            ('"realisasi"', '["x"]', "null"),
                            ('"realisasi"', "7", "{}"),
                            ("null", '"x"', "{}"),
                            ('"realisasi"', '"\\ud83d"', "{}"),
                            ('"realisasi"', '"x"', '"abc"'),
                            ('"realisasi"', '"x"', "[1]"),
                            ('"realisasi"', '"x"', '{"nilai":[[]],"versi":1e999}'),
                        )
                    ),
                )
            ),
        ])
    ],
)  # fmt: skip
def test_garbage_in_the_journal_is_found_and_breaks_nothing(engine, jam, berkas, perintah):
    change_figure(engine, jam, "81")
    awal = now_head(engine)
    change_figure(engine, jam, "82")
    attack(engine, berkas, perintah)
    assert chain(engine)
    chain(engine, awal)


def test_an_entry_that_tells_nothing_readable_is_found_although_its_hash_is_right(
    engine, jam, berkas
):
    change_figure(engine, jam, "81")
    engine.dispose()
    with closing(sqlite3.connect(berkas)) as db:
        db.row_factory = sqlite3.Row
        baris = dict(db.execute("SELECT * FROM jurnal WHERE urut=2").fetchone())
        baris |= {"urut": 3, "isi": "[3]", "sebelumnya": baris["sidik"]}
        baris["sidik"] = journal._digest(
            baris["sebelumnya"], {**baris, "jam_diragukan": bool(baris["jam_diragukan"])}
        )
        tanda = ", ".join("?" * len(baris))
        db.execute(f"INSERT INTO jurnal VALUES ({tanda})", [*baris.values()])
        db.commit()
    assert [(satu.kode, satu.urut) for satu in chain(engine)] == [("isi", 3)]


def test_swapped_entries_are_found(engine, jam, berkas):
    change_figure(engine, jam, "81")
    change_figure(engine, jam, "82")
    attack(
        engine, berkas, "UPDATE jurnal SET urut=-1 WHERE urut=2",
        "UPDATE jurnal SET urut=2 WHERE urut=3",
        "UPDATE jurnal SET urut=3 WHERE urut=-1",
    )  # fmt: skip
    assert "sidik" in {t.kode for t in chain(engine)}


def test_an_anchor_finds_what_the_chain_alone_cannot(engine, jam, berkas):
    change_figure(engine, jam, "81")
    awal = now_head(engine)
    change_figure(engine, jam, "82")
    jangkar = now_head(engine)
    assert chain(engine, jangkar) == []
    assert chain(engine, awal) == []
    attack(
        engine, berkas, "DELETE FROM jurnal_baris WHERE urut=3", "DELETE FROM jurnal WHERE urut=3",
        "UPDATE realisasi SET nilai='81', versi=2, diubah_pada="
        "(SELECT json_extract(isi,'$[0].sesudah.diubah_pada') FROM jurnal WHERE urut=2) "
        "WHERE id='realisasi-1'",
    )  # fmt: skip
    assert chain(engine) == []
    assert [t.kode for t in chain(engine, jangkar)] == ["jangkar"]
    assert chain(engine, awal) == []


def test_since_an_anchor_only_later_entries_are_read(engine, jam, berkas):
    change_figure(engine, jam, "81")
    jangkar = now_head(engine)
    change_figure(engine, jam, "82", "realisasi-2")
    attack(engine, berkas, "UPDATE realisasi SET nilai='5' WHERE id='realisasi-1'")
    assert chain(engine, jangkar) == []
    assert [t.urut for t in chain(engine)] == [2]
    attack(engine, berkas, "UPDATE realisasi SET nilai='5' WHERE id='realisasi-2'")
    assert [t.urut for t in chain(engine, jangkar)] == [3]


# --- the clock


def test_a_clock_set_back_never_blocks_and_is_flagged(engine, jam):
    change_figure(engine, jam, "81")
    benar = jam.saat
    jam.saat = datetime(2009, 1, 1, tzinfo=UTC)
    assert change_figure(engine, jam, "82") == 3
    jam.saat = benar + timedelta(days=4000)
    assert change_figure(engine, jam, "83") == 4
    jam.saat = benar + timedelta(minutes=2)
    assert change_figure(engine, jam, "84") == 5
    with read(engine) as sesi:
        catatan = history(sesi, "realisasi", "realisasi-1")
        terakhir = last_seen(sesi.connection())
    assert [c.jam_diragukan for c in catatan] == [False, False, True, True, False]
    assert [c.urut for c in catatan] == [1, 2, 3, 4, 5]
    assert timedelta(0) <= jam.saat - terakhir < timedelta(minutes=1)
    assert chain(engine) == []


def test_an_administrator_may_confirm_the_clock(engine, jam):
    jam.saat += timedelta(days=500)
    change_figure(engine, jam, "81")
    confirm_clock(engine, jam)
    change_figure(engine, jam, "82")
    with read(engine) as sesi:
        flags = [c.jam_diragukan for c in history(sesi, "realisasi", "realisasi-1")]
    assert flags == [False, True, False]


@pytest.mark.luas
def test_a_database_made_under_a_dead_battery(tmp_path):
    from sakip_desktop.db.open import create_database

    jam = JamUji(datetime(2009, 1, 1, tzinfo=UTC))
    engine = create_database(tmp_path / "s.sqlite3", jam)
    with read(engine) as sesi:
        assert last_seen(sesi.connection()) is None
        assert now_head_urut(sesi) == 0
    with write(engine, entri(), jam) as sesi:
        sesi.add(Opd(id="o", nama="O", jenis="badan", pemda="C", tempat="D"))
    jam.saat = datetime(2026, 1, 1, tzinfo=UTC)
    with write(engine, entri(), jam) as sesi:
        sesi.get_one(Opd, "o").nama = "P"
    with read(engine) as sesi:
        assert [c.jam_diragukan for c in history(sesi, "opd", "o")] == [True, False]
        assert last_seen(sesi.connection()).year == 2026
    engine.dispose()


def now_head_urut(sesi):
    return head(sesi.connection()).urut
