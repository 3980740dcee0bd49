"""Each of the six procedures is walked to its end, and what goes wrong on the way.

``mesin_alur`` has the model that every act is compared with: what is stored, the journal's entry,
the disposisi.
"""

import shutil
from datetime import timedelta

import pytest
from kantor_uji import AGUSTUS, JULI, A, B, copy_open, open_kantor
from mesin_alur import BULAN, PEMEGANG, Gerak, begun, make_machine, transitions, walk

from sakip_desktop.cli import parse, run
from sakip_desktop.db import journal
from sakip_desktop.domain.errors import DataTidakSah, IzinDitolak, LangkahBelumSiap
from sakip_desktop.paths import DataFolder
from sakip_desktop.services import alur, pembukaan, penyerahan, riwayat, siklus

# Where every Tidak leads, written by hand from the sources with the corrections of the office.
TIDAK = {
    "pengumpulan-data-kinerja": {
        ("analisa", "isi-formulir"),
        ("disposisi-pimpinan", "analisa"),
    },
    "pengukuran-kinerja": {("analisa", "ukur"), ("disposisi-pimpinan", "analisa")},
    "pengukuran-kinerja-setwan": {
        ("validasi", "isi-formulir"),
        ("koreksi", "validasi"),
        ("persetujuan", "koreksi"),
    },
    "pengukuran-kinerja-kecamatan": {
        ("validasi", "isi-formulir"),
        ("koreksi", "validasi"),
        ("persetujuan", "koreksi"),
    },
    "pengukuran-kinerja-dinas": {
        ("periksa-sk", "konsep-sk"),
        ("tanda-tangan-sk", "periksa-sk"),
        ("rapat-verifikasi", "ukur"),
        ("periksa-laporan", "rapat-verifikasi"),
    },
    "pengukuran-kinerja-badan": {
        ("validasi", "isi-formulir"),
        ("koreksi", "validasi"),
        ("persetujuan", "koreksi"),
    },
}
# Those that tests/services/test_sop_berjenjang.py tries every role at.
SUDAH = {
    "pengukuran-kinerja-setwan",
    "pengukuran-kinerja-kecamatan",
    "pengukuran-kinerja-dinas",
}


@pytest.fixture(scope="module")
def titik(cetakan_kantor, tmp_path_factory):
    """All six at their first step."""
    tempat = tmp_path_factory.mktemp("enam") / "kantor"
    with copy_open(DataFolder(shutil.copytree(cetakan_kantor[0].root, tempat))) as uji:
        return [begun(uji)]


def refuse_the_others(mesin, sop):
    """At the open step everybody else is refused, whatever the step offers; once a step."""
    jalan = mesin.dunia.jalan[sop]
    if sop in SUDAH or jalan.terbuka()[0] in jalan.saat:
        return
    kode, unit = jalan.terbuka()[0]
    langkah = jalan.sop.step(kode)
    cara = ["selesai", *["kembali"] * langkah.keputusan, *["lewati"] * langkah.boleh_dilewati]
    for satu in cara:
        for akun in PEMEGANG:
            if not jalan.boleh(gerak := Gerak(sop, satu, kode, unit, akun)):
                mesin._refused(gerak)


@pytest.mark.luas
@pytest.mark.parametrize("sop", BULAN)
def test_every_way_through_a_procedure_is_taken_and_others_are_refused(sop, titik, tmp_path):
    mesin = make_machine(tmp_path, titik)()
    semua = {satu for satu in transitions(titik) if satu[0] == sop}
    jalan, nomor = walk(mesin, sop, lambda: refuse_the_others(mesin, sop))
    assert [*dict.fromkeys(nomor)] == jalan.urut
    kembali = {(dari, ke) for dari, ke, arah, _ in jalan.disposisi if arah == "kembali"}
    assert {satu for satu in kembali if satu[0] != satu[1]} == TIDAK[sop]
    # What makes a document final is never opened again: its other way needs another cycle.
    walk(mesin, sop)
    assert mesin.dilalui == semua


# --- bad input -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("salah", "baris"),
    [('pelaku = ["pimpinan"', 3), ("nomor = 1 2", 3), ('judul = "tak ditutup', 3)],
)
def test_a_syntax_error_in_an_sop_is_told_with_line_and_column(tmp_path, capsys, salah, baris):
    berkas = tmp_path / "salah.toml"
    berkas.write_text(f'kode = "uji"\nversi = 1\n{salah}\n', encoding="utf-8")
    assert run(parse(["sop", "periksa", str(berkas)])) == 1
    teks = "".join(capsys.readouterr())
    assert f"baris {baris}" in teks
    assert "kolom" in teks
    assert "Traceback" not in teks


def test_a_cycle_goes_on_with_its_stored_version_when_the_file_has_gone(uji, monkeypatch):
    sop = "pengukuran-kinerja"
    di = {"sop": sop, "periode": JULI}
    alur.mulai_siklus(uji.masuk("perencana").ctx, sop, JULI)
    uji.jalan("ukur", **di)
    tinggal = {kode: isi for kode, isi in siklus.shipped_sop().items() if kode != sop}
    monkeypatch.setattr(siklus, "shipped_sop", lambda: tinggal)
    with pytest.raises(DataTidakSah, match="tidak ada"):
        alur.mulai_siklus(uji.masuk("perencana").ctx, sop, AGUSTUS)
    langkah = uji.siklus(**di).sop.langkah
    uji.jalan("analisa", **di)
    alur.kembalikan(uji.masuk("kabag").ctx, uji.langkah("analisa", **di).id, "Hitung lagi")
    uji.jalan("", **di)
    assert uji.siklus(**di).selesai
    assert uji.siklus(**di).sop.langkah == langkah


def test_a_clock_set_back_in_the_middle_counts_the_later_time_and_is_said(folder_kantor):
    di = {"sop": "pengukuran-kinerja", "periode": JULI}
    uji = open_kantor(folder_kantor)
    alur.mulai_siklus(uji.masuk("perencana").ctx, di["sop"], JULI)
    uji.jalan("ukur", **di)
    sejak = uji.langkah("ukur", **di).sejak
    uji.masuk(None)
    pembukaan.close_office(uji.ctx)
    uji.jam.maju(days=-90)
    uji = open_kantor(folder_kantor, uji.jam)
    assert any(
        "mundur" in str(satu) or "jam" in str(satu).lower() for satu in uji.ctx.pemberitahuan
    )
    uji.jalan("analisa", **di)
    assert uji.langkah("analisa", **di).sejak == sejak
    alur.kembalikan(uji.masuk("kabag").ctx, uji.langkah("analisa", **di).id, "Hitung lagi")
    uji.jalan("rekap", **di)
    # Somebody has worked behind it since, though the clock says that it was before.
    lapor = uji.langkah("metodologi", **di)
    with pytest.raises(LangkahBelumSiap, match="sudah mengerjakan"):
        alur.tarik_langkah(uji.masuk("perencana").ctx, lapor.id, "Salah")
    with uji.ctx.engine.connect() as conn:
        pada = conn.exec_driver_sql("SELECT pada FROM disposisi ORDER BY rowid").scalars().all()
        assert journal.verify_chain(conn) == []
    assert pada == sorted(pada)
    assert riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0].jam_diragukan
    uji.jam.maju(days=120)
    uji.jalan("lapor-verifikator", **di)
    assert uji.langkah("lapor-verifikator", **di).sejak > sejak + timedelta(days=20)
    pembukaan.close_office(uji.ctx)


@pytest.mark.luas
def test_a_stale_page_cannot_decide_a_step_twice(uji):
    """Two windows of the same person, or a double click: the second gets a sentence."""
    di = {"sop": "pengukuran-kinerja-badan", "periode": AGUSTUS}
    alur.mulai_siklus(uji.masuk("perencana").ctx, di["sop"], AGUSTUS)
    uji.jalan("isi-formulir", **di)
    for nama in (A, B):
        uji.kirim(nama, AGUSTUS)
    with pytest.raises(IzinDitolak, match="sudah diselesaikan oleh"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[B], AGUSTUS)
    uji.jalan("validasi", **di)
    uji.masuk("atasan-a")
    periksa = uji.langkah("validasi", A, **di).id
    alur.selesaikan_langkah(uji.ctx, periksa)
    refused(uji, IzinDitolak, lambda: alur.selesaikan_langkah(uji.ctx, periksa))
    refused(uji, IzinDitolak, lambda: alur.lewati_langkah(uji.ctx, periksa, "x"))


@pytest.mark.luas
def test_a_unit_is_sent_back_once_and_not_past_where_the_cycle_stands(titik, tmp_path):
    """The head of the unit has it, or the unit itself: the verifikator's page is stale."""
    sop = "pengukuran-kinerja-kecamatan"
    mesin = make_machine(tmp_path, titik)()
    mesin.mulai(0)
    jalan = mesin.dunia.jalan[sop]
    while jalan.terbuka()[0][0] != "koreksi":
        mesin._do(mesin.dunia.sah(sop, ("selesai",))[0])
    kembali = [Gerak(sop, "kembali-unit", "isi-formulir", unit, "kabag") for unit in (A, B)]
    mesin._do(kembali[0])
    mesin._refused(kembali[0])  # the head of A has it already
    mesin._do(Gerak(sop, "kembali-unit", "isi-formulir", A, "atasan-a"))
    mesin._refused(kembali[1])  # A itself fills in again: B would be open beside it
    mesin.periksa()
    # A finished cycle stays finished, also for who ended it.
    while jalan.terbuka():
        mesin._do(mesin.dunia.sah(sop, ("selesai",))[0])
    terakhir = jalan.urut[-1]
    mesin._refused(Gerak(sop, "tarik", terakhir, None, jalan.oleh[terakhir, None]))
    mesin.teardown()


def refused(uji, jenis, lakukan):
    """With a sentence, and nothing changed."""
    sebelum = uji.isi_basis_data()
    with pytest.raises(jenis):
        lakukan()
    assert uji.isi_basis_data() == sebelum
