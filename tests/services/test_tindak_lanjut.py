"""Follow-up: proposed, opened, worked on, handed over, closed, and carried from paper to paper."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from berkas_uji import pdf
from kantor_uji import AGUSTUS, JULI, PENGUKURAN, TAHUN, TW3, A, B
from openpyxl import load_workbook
from pdf_teks import pdf_text

from sakip_desktop.db.models import UnitKerja
from sakip_desktop.db.work import write
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.errors import BerkasDitolak, DataTidakSah, IzinDitolak, SudahBerubah
from sakip_desktop.domain.masukan import SerahInput
from sakip_desktop.domain.naskah import Isian
from sakip_desktop.domain.periode import bulan
from sakip_desktop.domain.riwayat import Entri
from sakip_desktop.domain.tindak_lanjut import AsalTindak, KeadaanTindak, TindakLanjut
from sakip_desktop.services import alur, ekspor, pembatalan, periksa
from sakip_desktop.services import tindak_lanjut as tl
from sakip_desktop.services.naskah import konsep
from sakip_desktop.services.usul_tindak import usul_sel, usul_tindak

SELESAI, PROSES, BATAL = KeadaanTindak.SELESAI, KeadaanTindak.PROSES, KeadaanTindak.BATAL
LUSA = date(TAHUN, 8, 20)


def masukan(uji, uraian="Data terlambat", *, nama=A, orang=None, tenggat=LUSA, **lain):
    isi = {
        "id": "",
        "periode": JULI,
        "asal": AsalTindak.TEMUAN,
        "rujukan": "",
        "uraian": uraian,
        "rencana": "Buat jadwal",
        "keluaran": "",
        "unit_id": uji.unit[nama] if nama else None,
        "orang_id": uji.orang[orang] if orang else None,
        "penanggung_jawab": "",
        "tenggat": tenggat,
        "keadaan": KeadaanTindak.BELUM,
        "persen": 0,
        "dibuat_oleh": "",
    }
    return TindakLanjut(**isi | lain)


def buka(uji, *semua, periode=JULI):
    tl.buka_banyak(uji.ctx, periode, semua)
    return tl.daftar_tindak(uji.ctx, periode)


def kini(uji, tindak, periode=JULI):
    return next(s for s in tl.daftar_tindak(uji.ctx, periode) if s.id == tindak.id)


@pytest.fixture
def tim(uji):
    return uji.masuk("perencana")


def test_its_way_from_opening_to_closing_with_evidence(tim, tmp_path):
    uji = tim
    (satu,) = buka(uji, masukan(uji, keluaran="Jadwal yang ditandatangani"))
    assert (satu.penanggung_jawab, satu.keadaan, satu.gerak) == (A, KeadaanTindak.BELUM, ())
    uji.masuk("pengisi-a")
    tl.catat_tindak(
        uji.ctx, satu.id, satu.versi, PROSES, 40, "Draf jadwal", tenggat=date(TAHUN, 9, 1)
    )
    with pytest.raises(SudahBerubah):
        tl.catat_tindak(uji.ctx, satu.id, satu.versi, PROSES, 50, "Lagi")
    satu = kini(uji, satu)
    assert (satu.persen, satu.tenggat) == (40, date(TAHUN, 9, 1))
    # One's own turn is taken back and brought again while nothing builds on it.
    urut, label = pembatalan.undoable(uji.ctx, tabel=tl.TABEL_TINDAK)
    assert label == "Tindak lanjut: dalam proses"
    batal = pembatalan.undo(uji.ctx, urut)
    dulu = kini(uji, satu)
    assert (dulu.persen, dulu.tenggat, dulu.keadaan, dulu.gerak) == (
        0,
        LUSA,
        KeadaanTindak.BELUM,
        (),
    )
    assert (batal.jenis, pembatalan.undoable(uji.ctx)) == (tl.BERUBAH, None)
    pembatalan.undo(uji.ctx, batal.jurnal_urut)
    satu = kini(uji, satu)
    assert (satu.persen, len(satu.gerak)) == (40, 1)
    uji.masuk("staf-a")
    with pytest.raises(IzinDitolak, match="Anda sendiri"):
        pembatalan.undo(uji.ctx, urut)
    uji.masuk("perencana")
    assert pembatalan.undoable(uji.ctx) is None, "what was opened has a turn by now"
    tl.catat_tindak(uji.ctx, satu.id, satu.versi, PROSES, 40, "Diingatkan")
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak, match="perkembangan lain"):
        pembatalan.undo(uji.ctx, urut)
    satu = kini(uji, satu)
    with pytest.raises(DataTidakSah, match="belum ada buktinya"):
        tl.catat_tindak(uji.ctx, satu.id, satu.versi, SELESAI, 100, "Sudah")
    with pytest.raises(DataTidakSah, match="tidak cocok"):
        tl.catat_tindak(uji.ctx, satu.id, satu.versi, SELESAI, 90, "Sudah")
    with pytest.raises(DataTidakSah, match="sudah lewat"):
        tl.catat_tindak(uji.ctx, satu.id, satu.versi, PROSES, 50, "x", tenggat=date(TAHUN, 7, 1))
    berkas = tmp_path / "jadwal.pdf"
    berkas.write_bytes(pdf("Jadwal"))
    tl.catat_tindak(uji.ctx, satu.id, satu.versi, SELESAI, 100, "Sudah", berkas=berkas)
    satu = kini(uji, satu)
    assert [g.keadaan for g in satu.gerak] == [PROSES, PROSES, SELESAI]
    batal = pembatalan.undo(uji.ctx, pembatalan.undoable(uji.ctx)[0])
    assert kini(uji, satu).keadaan is PROSES, "closed by mistake, open again"
    pembatalan.undo(uji.ctx, batal.jurnal_urut)
    satu = kini(uji, satu)
    assert tl.isi_tindak(uji.ctx, satu.gerak[-1]) == berkas.read_bytes()
    with pytest.raises(DataTidakSah, match="sudah ditutup"):
        tl.catat_tindak(uji.ctx, satu.id, satu.versi, PROSES, 50, "Buka lagi")
    # The check of the whole office knows the file and misses it.
    assert not [s for s in periksa.periksa_kantor(uji.ctx) if "jadwal.pdf" in str(s)]
    for kept in [s for s in uji.ctx.folder.bukti.rglob("*") if s.is_file()]:
        kept.unlink()
    kata = "\n".join(map(str, periksa.periksa_kantor(uji.ctx)))
    assert "Bukti tindak lanjut “Data terlambat”: jadwal.pdf" in kata
    with pytest.raises(BerkasDitolak):
        tl.isi_tindak(uji.ctx, satu.gerak[-1])


def test_closed_with_a_reason_where_nothing_can_be_shown(tim):
    (satu,) = buka(tim, masukan(tim, keluaran="Notulen"))
    tl.catat_tindak(
        tim.ctx,
        satu.id,
        satu.versi,
        SELESAI,
        100,
        "Dibahas lisan",
        tanpa_bukti="rapat tanpa notulis",
    )
    assert kini(tim, satu).gerak[-1].catatan == "Dibahas lisan (Tanpa bukti: rapat tanpa notulis)"


def test_several_are_opened_together_or_not_at_all(tim):
    with pytest.raises(DataTidakSah, match="Penanggung jawabnya"):
        tl.buka_banyak(tim.ctx, JULI, (masukan(tim), masukan(tim, nama=None)))
    with pytest.raises(DataTidakSah, match="dipilih"):
        tl.buka_banyak(tim.ctx, JULI, ())
    with pytest.raises(DataTidakSah, match="sudah lewat"):
        tl.buka_tindak(tim.ctx, JULI, masukan(tim, tenggat=date(TAHUN, 7, 1)))
    with pytest.raises(DataTidakSah, match="“Satu” sudah menjadi tindak lanjut"):
        tl.buka_banyak(tim.ctx, JULI, (masukan(tim, "Satu"), masukan(tim, " Satu ")))
    assert tl.daftar_tindak(tim.ctx, JULI) == ()
    assert [s.uraian for s in buka(tim, masukan(tim, "Satu"), masukan(tim, "Dua"))] == [
        "Satu",
        "Dua",
    ]
    urut, _ = pembatalan.undoable(tim.ctx)
    assert pembatalan.undo(tim.ctx, urut).label == "Dibatalkan: Tindak lanjut: Satu dan 1 lagi"
    assert tl.daftar_tindak(tim.ctx, JULI) == ()
    (satu, _dua) = buka(tim, masukan(tim, "Satu"), masukan(tim, "Satu", nama=B))
    with pytest.raises(DataTidakSah, match="sudah menjadi tindak lanjut"):
        tl.buka_tindak(tim.ctx, AGUSTUS, masukan(tim, "Satu"))
    tl.catat_tindak(tim.ctx, satu.id, satu.versi, BATAL, 0, "Tidak perlu")
    tl.buka_tindak(tim.ctx, AGUSTUS, masukan(tim, "Satu"))


def test_who_may_and_what_is_mine(tim):
    uji = tim
    semua = buka(
        uji,
        masukan(uji, "Milik unit A"),
        masukan(uji, "Milik unit B", nama=B),
        masukan(uji, "Milik orang", nama=None, orang="pengisi-a"),
        masukan(uji, "Milik orang unit lain", nama=A, orang="pengisi-b"),
    )
    a, b, orang, lain = semua
    uji.masuk("pengisi-a")
    assert {s.uraian for s in tl.tindak_saya(uji.ctx)} == {
        "Milik unit A",
        "Milik orang",
        "Milik orang unit lain",
    }
    assert [tl.izin_catat(uji.ctx, s).boleh for s in (a, b, orang)] == [True, False, True]
    uji.masuk("pengisi-b")
    assert [tl.izin_catat(uji.ctx, s).boleh for s in semua] == [False, True, False, True]
    tl.catat_tindak(uji.ctx, lain.id, lain.versi, PROSES, 10, "Milik saya")
    for satu in (a, orang):
        with pytest.raises(IzinDitolak):
            tl.catat_tindak(uji.ctx, satu.id, satu.versi, PROSES, 10, "Bukan milik saya")
    for perintah in (
        lambda: tl.buka_tindak(uji.ctx, JULI, masukan(uji)),
        lambda: tl.serahkan_tindak(uji.ctx, b.id, b.versi, uji.unit[A], None, "Bukan kami"),
        lambda: usul_tindak(uji.ctx, JULI),
    ):
        with pytest.raises(IzinDitolak):
            perintah()
    assert not [s for s in tl.tindak_saya(uji.masuk("staf-a").ctx) if s.uraian == "Milik unit B"]
    uji.masuk("pimpinan")
    assert all(tl.izin_catat(uji.ctx, s).boleh for s in semua)
    uji.masuk("kabag")
    assert all(tl.izin_catat(uji.ctx, s).boleh for s in semua)
    assert tl.tindak_saya(uji.ctx) == ()


def test_handed_to_another_when_a_unit_is_retired(tim):
    uji = tim
    (satu,) = buka(uji, masukan(uji, nama=None, orang="tim"))
    with pytest.raises(DataTidakSah, match="tetap sama"):
        tl.serahkan_tindak(uji.ctx, satu.id, satu.versi, None, uji.orang["tim"], "x")
    with pytest.raises(DataTidakSah, match="Alasannya kosong"):
        tl.serahkan_tindak(uji.ctx, satu.id, satu.versi, uji.unit[B], None, " ")
    tl.serahkan_tindak(uji.ctx, satu.id, satu.versi, uji.unit[B], None, "Pindah tugas.")
    satu = kini(uji, satu)
    assert satu.penanggung_jawab == B
    assert satu.gerak[-1].catatan == f"Diserahkan dari Tim (Contoh) kepada {B}. Pindah tugas."
    assert uji.orang["tim"] in dict(tl.calon_penanggung(uji.ctx))
    uji.jam.ke(date(TAHUN, 8, 30))
    uji.masuk("admin")
    _retire(uji, B)
    uji.masuk("perencana")
    satu = kini(uji, satu)
    assert satu.penanggung_jawab == B, "by its name still"
    assert tl.tindak_terlantar(uji.ctx) == (satu,)
    assert tl.tanpa_penanggung(uji.ctx, (satu,)) == {satu.id}
    with pytest.raises(DataTidakSah, match="Sudah berhenti"):
        buka(uji, masukan(uji, nama=B, tenggat=date(TAHUN, 12, 1)))
    tl.serahkan_tindak(uji.ctx, satu.id, satu.versi, uji.unit[A], None, "Unitnya berhenti")
    assert kini(uji, satu).penanggung_jawab == A
    assert tl.tanpa_penanggung(uji.ctx, tl.daftar_tindak(uji.ctx, JULI)) == frozenset()


def _retire(uji, nama):
    """As an office does it in the end; what its units answer for is another test's subject."""
    entri = Entri(
        opd_id=uji.ctx.opd_id, orang_id=uji.orang["admin"], nama="x", tindakan="uji", label="x"
    )
    with write(uji.ctx.engine, entri, uji.jam) as sesi:
        sesi.get_one(UnitKerja, uji.unit[nama]).berhenti_pada = date(TAHUN, 8, 30)
    uji.ctx.tersimpan.clear()


@pytest.mark.luas
def test_carried_on_over_periods_and_the_end_of_a_year_until_it_is_closed(tim):
    uji = tim
    (satu,) = buka(uji, masukan(uji, "Terbuka terus"))
    (_, cepat) = buka(uji, masukan(uji, "Cepat selesai"))
    uji.jam.ke(LUSA)
    tl.catat_tindak(uji.ctx, cepat.id, cepat.versi, SELESAI, 100, "Beres")

    def di(periode):
        return [s.uraian for s in tl.daftar_tindak(uji.ctx, periode)]

    both = ["Terbuka terus", "Cepat selesai"]
    assert sorted(di(JULI)) == sorted(both)
    assert sorted(di(AGUSTUS)) == sorted(both), "closed in August: the next paper says so"
    assert sorted(di(TW3)) == sorted(both)
    assert di(bulan(TAHUN, 9)) == di(bulan(TAHUN + 1, 1)) == ["Terbuka terus"]
    assert di(bulan(TAHUN, 6)) == []
    uji.jam.ke(date(TAHUN + 1, 2, 3))
    assert satu.overdue(uji.ctx.today())
    teks = pdf_text(ekspor.render(uji.ctx, KodeDokumen.TINDAK_LANJUT, bulan(TAHUN + 1, 1)))
    assert "Terbuka terus" in teks
    assert "Juli 2025" in teks
    assert "Cepat selesai" not in teks
    buku = load_workbook(
        BytesIO(ekspor.render(uji.ctx, KodeDokumen.TINDAK_LANJUT_EXCEL, bulan(TAHUN + 1, 1)))
    )
    (baris,) = list(buku["Tindak lanjut"].values)[6:]
    assert baris[:3] == (1, "Temuan", "Juli 2025")
    assert (baris[4], baris[6].date(), baris[9]) == ("Terbuka terus", LUSA, "Belum mulai")
    tl.catat_tindak(uji.ctx, satu.id, satu.versi, BATAL, 0, "Tidak relevan lagi")
    assert di(bulan(TAHUN + 1, 3)) == []


def test_proposals_of_every_source_and_each_only_once(uji):
    uji.masuk("pengisi-a")
    uji.isi("A1", "nilai", "4")
    uji.isi("A1", "kendala", "Petugas <b>sakit</b> & cuti")
    uji.isi("A1", "upaya", "Menunjuk pengganti")
    uji.isi("A2", "pembilang", "60")
    uji.isi("A2", "penyebut", "50")
    uji.masuk("perencana")
    notulen = konsep.usulkan(uji.ctx, KodeDokumen.NOTULEN, JULI)
    isian = Isian(teks={"kesimpulan": "Lengkapi bukti.\n\nSusun jadwal."})
    konsep.simpan_naskah(uji.ctx, replace(notulen, isian=isian))
    lembar = konsep.usulkan(uji.ctx, KodeDokumen.DISPOSISI, JULI)
    isian = replace(lembar.isian, teks={**lembar.isian.teks, "catatan": "Laporkan tiap Jumat."})
    konsep.simpan_naskah(uji.ctx, replace(lembar, isian=isian))
    usul = usul_tindak(uji.ctx, JULI)
    assert [s.uraian for s in usul if s.asal is AsalTindak.INSTRUKSI] == ["Laporkan tiap Jumat."]
    asal = {s.asal for s in usul}
    assert {AsalTindak.TEMUAN, AsalTindak.KENDALA, AsalTindak.REKOMENDASI} <= asal
    (kendala,) = [s for s in usul if s.asal is AsalTindak.KENDALA]
    assert (kendala.uraian, kendala.rencana) == (
        "Petugas <b>sakit</b> & cuti",
        "Menunjuk pengganti",
    )
    assert kendala.rujukan == "A1 Indikator A1, Juli 2025"
    assert kendala.unit_id == uji.unit[A]
    assert [s.uraian for s in usul if s.asal is AsalTindak.REKOMENDASI] == [
        "Lengkapi bukti.",
        "Susun jadwal.",
    ]
    sel = usul_sel(usul, uji.indikator["A1"], JULI)
    assert kendala in sel
    assert {s.indikator_id for s in sel} == {uji.indikator["A1"]}
    semua = [
        masukan(
            uji,
            s.uraian,
            asal=s.asal,
            rujukan=s.rujukan,
            indikator_id=s.indikator_id,
            simpul_id=s.simpul_id,
            disposisi_id=s.disposisi_id,
        )
        for s in usul
    ]
    tl.buka_banyak(uji.ctx, JULI, semua)
    assert usul_tindak(uji.ctx, JULI) == ()
    assert usul_tindak(uji.ctx, TW3) == (), "a month's is none of its quarter's again"


def test_the_heads_instruction_becomes_one(uji):
    uji.sampai_analisa()
    uji.jalan("")
    uji.masuk("pimpinan")
    assert not [s for s in usul_tindak(uji.ctx, JULI) if s.asal is AsalTindak.INSTRUKSI]
    alur.mulai_siklus(uji.ctx, PENGUKURAN, JULI)
    langkah = next(s for s in uji.siklus(PENGUKURAN).langkah if s.keadaan.is_open)
    serah = SerahInput(instruksi="Periksa ulang data Bagian A", catatan="Segera")
    alur.selesaikan_langkah(uji.ctx, langkah.id, serah=serah)
    (satu,) = [s for s in usul_tindak(uji.ctx, JULI) if s.asal is AsalTindak.INSTRUKSI]
    assert satu.uraian == "Periksa ulang data Bagian A Segera"
    assert "disposisi Pimpinan (Contoh), 01-08-2025" in satu.rujukan
    tl.buka_tindak(
        uji.ctx,
        JULI,
        masukan(
            uji, satu.uraian, asal=satu.asal, rujukan=satu.rujukan, disposisi_id=satu.disposisi_id
        ),
    )
    assert not [s for s in usul_tindak(uji.ctx, TW3) if s.asal is AsalTindak.INSTRUKSI]


def test_the_minutes_begin_with_what_is_still_open_and_never_with_what_was(tim):
    uji = tim
    (satu,) = buka(uji, masukan(uji, "Susun <b>jadwal</b> & edarkan"))
    undangan = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, JULI)
    assert undangan.isian.text("acara").endswith(" dan tindak lanjut yang belum selesai")
    konsep.simpan_naskah(uji.ctx, undangan)
    notulen = konsep.usulkan(uji.ctx, KodeDokumen.NOTULEN, JULI)
    terbuka = (
        "Tindak lanjut yang belum selesai:\n1. Susun <b>jadwal</b> & edarkan "
        f"({A}; tenggat 20 Agustus 2025; belum mulai, 0 %)"
    )
    assert notulen.isian.text("pembahasan") == terbuka
    teks = {**notulen.isian.teks, "pembahasan": f"Dibahas angka.\n\n{terbuka}"}
    konsep.simpan_naskah(uji.ctx, replace(notulen, isian=Isian(teks=teks)))
    assert "1. Susun <b>jadwal</b> & edarkan" in pdf_text(
        ekspor.render(uji.ctx, KodeDokumen.NOTULEN, JULI)
    )
    tl.catat_tindak(uji.ctx, satu.id, satu.versi, SELESAI, 100, "Beres")
    undangan = konsep.usulkan(uji.ctx, KodeDokumen.UNDANGAN, AGUSTUS)
    assert "tindak lanjut" not in undangan.isian.text("acara")
    kemudian = konsep.usulkan(uji.ctx, KodeDokumen.NOTULEN, AGUSTUS)
    assert kemudian.isian.text("pembahasan") == "Dibahas angka."
