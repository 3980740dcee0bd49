"""The door: nothing is written by whoever may not, whichever command is tried."""

import importlib
import inspect
import pkgutil
from dataclasses import replace
from datetime import date, timedelta

import pytest
from isi_formulir import isi_berkas
from kantor_uji import (
    AGUSTUS,
    JULI,
    PENGUKURAN,
    TAHUN,
    A,
    B,
    make_plan,
    person,
    ubah_isian,
    write_plan,
)
from sqlmodel import select
from tanda_tangan_uji import sign
from test_naskah_final import draft, finish, numbered

import sakip_desktop.services
from sakip_desktop.db.models import Pengerjaan
from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.dokumen_kantor import MacamDokumen
from sakip_desktop.domain.errors import GalatSakip, IzinDitolak
from sakip_desktop.domain.izin import HAK, Objek, Tindakan, decide
from sakip_desktop.domain.jabatan import JenisKantor, Pelaku, Peran, PeranDipegang, Sifat
from sakip_desktop.domain.masukan import (
    AnggaranInput,
    KantorInput,
    KebijakanInput,
    PersetujuanTertulis,
    RealisasiInput,
)
from sakip_desktop.domain.naskah import Naskah, TataNaskah
from sakip_desktop.domain.perubahan import Perubahan
from sakip_desktop.domain.rencana import Objek as Obyek
from sakip_desktop.domain.smart import Butir
from sakip_desktop.domain.tanda_terima import CaraSerah
from sakip_desktop.domain.tindak_lanjut import AsalTindak, KeadaanTindak, TindakLanjut
from sakip_desktop.services import (
    agenda,
    alur,
    baris_rencana,
    bukti_angka,
    dokumen,
    dokumen_kantor,
    ekspor,
    formulir,
    formulir_masuk,
    formulir_terbit,
    kalender,
    kantor,
    masa_isi,
    pembatalan,
    pengecualian,
    pengguna,
    pengiriman,
    penyerahan,
    pertanyaan,
    rencana,
    riwayat,
    serah_peran,
    sop_kantor,
    tahun_rencana,
    tanda_terima,
    tindak_lanjut,
)
from sakip_desktop.services.agenda import BarisAgenda
from sakip_desktop.services.arsip import ArsipInput
from sakip_desktop.services.aturan import AturanInput
from sakip_desktop.services.dokumen_kantor import DokumenInput
from sakip_desktop.services.naskah import final, konsep, revisi
from sakip_desktop.services.naskah.jenis import Buku
from sakip_desktop.services.pintu_rencana import HasilUbah
from sakip_desktop.services.serah_peran import SerahPeran
from sakip_desktop.services.sk_tim import SkTimInput
from sakip_desktop.services.ubah_rencana import Isian

# Who may do what: one letter a role, in the order of ``Peran`` (decisions, §3).
# P pimpinan, V verifikator, R perencana, T anggota tim, A atasan unit, I pengisi, S staf,
# K pemeriksa, D admin
HURUF = dict(zip("PVRTAISKD", Peran, strict=True))
MATRIKS = """
siklus.mulai            P.R......
langkah.selesai         PVRTAIS..
langkah.centang         PVRTAIS..
langkah.lewati          PVRTAIS..
langkah.tarik           PVRTAIS..
langkah.waktu           PVRTAIS..
realisasi.isi           .....IS..
realisasi.kirim         .....I...
realisasi.tarik         .....I...
realisasi.lihat         .VRTAISK.
formulir.kembalikan     ....A....
bukti.tambah            ..RT.IS..
bukti.ubah              ..RT.IS..
bukti.cabut             ..RT.I...
formulir.buat           ..RT.I...
formulir.baca           ..RT.I...
formulir.catat          ..RT.....
rekap.lihat             PVRT...K.
masa.atur               ..R......
masa.unit               .VR......
masa.buka               .VR......
pertanyaan.buka         .VRTA....
pertanyaan.jawab        .....IS..
pertanyaan.tutup        .VRTA....
pengecualian.beri       .VRT.....
aturan.ubah             ..R......
validasi.setujui        .V.......
validasi.kembalikan     .V.......
validasi.lihat          PV.....K.
persetujuan.setujui     P........
persetujuan.kembalikan  P........
persetujuan.catat       ..R......
persetujuan.lihat       P.R....K.
rencana.lihat           PVRTAI.KD
rencana.impor           ..R......
rencana.ubah            ..R......
sop.ubah                ..R......
dokumen.ekspor          PVRTAI.KD
dokumen_kantor.ubah     ..RT.....
tindak_lanjut.buka      PVRT.....
tindak_lanjut.catat     PVRTAI...
naskah.ubah             ..RT.....
naskah.final            ..R......
dokumen.revisi          P........
tata_naskah.ubah        ..R......
agenda.ubah             ..RT.....
arsip.ubah              ..RT.....
kantor.ubah             ........D
pengguna.kelola         ........D
cadangan.salin          ........D
cadangan.pulihkan       ........D
jurnal.lihat            .......KD
"""
TABEL = dict(baris.split() for baris in MATRIKS.split("\n") if baris)


def test_the_matrix_names_every_action():
    assert set(TABEL) == {satu.value for satu in Tindakan}
    assert set(HAK) == set(Tindakan)


@pytest.mark.parametrize("tindakan", Tindakan, ids=lambda satu: satu.value)
def test_the_matrix_role_by_action(tindakan):
    boleh = {
        huruf
        for huruf, peran in HURUF.items()
        if decide(Pelaku("1", "x", "y", (PeranDipegang(peran),)), tindakan, Objek()).boleh
    }
    assert boleh == set(TABEL[tindakan.value]) - {"."}


# --- every command ---------------------------------------------------------------------------


def commands():
    """Every public function of the services that says what it changed."""
    hasil = {}
    awalan = f"{sakip_desktop.services.__name__}."
    for modul in pkgutil.walk_packages(sakip_desktop.services.__path__, awalan):
        isi = importlib.import_module(modul.name)
        for nama, fungsi in inspect.getmembers(isi, inspect.isfunction):
            if nama.startswith("_") or fungsi.__module__ != isi.__name__:
                continue
            if _is_command(fungsi):
                hasil[f"{modul.name.removeprefix(awalan)}.{nama}"] = fungsi
    return hasil


def _is_command(fungsi):
    """What says what it changed, and what writes a paper and gives it back."""
    hasil = fungsi.__annotations__.get("return")
    if hasil in (Perubahan, HasilUbah):
        return "ctx" in fungsi.__annotations__
    return hasil in (Naskah, BarisAgenda) and "sebagai" in inspect.signature(fungsi).parameters


def last_entry(uji):
    """Journal number of a cell entry of the filler of unit A."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "7")
    return pembatalan.undoable(uji.ctx)[0]


def approval(uji):
    """A written approval with a real scan on the disk."""
    berkas = uji.ctx.folder.root.parent / "pindaian.pdf"
    berkas.write_bytes(b"%PDF-1.7\nsurat\n")
    return PersetujuanTertulis(
        penanda_tangan="Pimpinan", tanggal=date(TAHUN, 8, 1), berkas=str(berkas)
    )


def to_head(uji):
    """The step that waits for the head's approval."""
    uji.ukur(sampai="disposisi-pimpinan")
    return uji.langkah("disposisi-pimpinan", sop=PENGUKURAN).id


def forms_sent(uji):
    uji.kirim(A)
    uji.kirim(B)
    return uji


def call(perintah, uji, isi, **lain):
    """Run a command; a dictionary at the end of its arguments holds those with names."""
    nama = isi[-1] if isi and isinstance(isi[-1], dict) else {}
    urut = isi[:-1] if nama else isi
    return PERINTAH[perintah](uji.ctx, *urut, **nama, **lain)


def retired(uji):
    """An indikator that was retired."""
    args = (uji.masuk("perencana").ctx, TAHUN, Obyek.INDIKATOR, "A3", date(TAHUN, 9, 1))
    baris_rencana.hentikan(*args, alasan="Tidak dipakai")
    return "A3"


def spare_unit(uji):
    """A unit that answers for nothing."""
    kantor.add_unit(uji.masuk("admin").ctx, "Bagian C")
    return kantor.find_unit(uji.ctx, "Bagian C").id


def begun(uji):
    """A year that was begun, and nothing recorded in it."""
    args = (uji.masuk("perencana").ctx, TAHUN + 1)
    tahun_rencana.mulai_tahun(*args, dari=TAHUN, dengan_target=True, alasan="Penyusunan")
    return TAHUN + 1


def form_ready(uji):
    """A form of unit A that was read for writing and is not recorded yet."""
    siap, _ = formulir_terbit.siapkan_formulir(
        uji.masuk("perencana").ctx, [uji.unit[A]], JULI, kode=lambda _satu: "K7QX2M9P"
    )
    return siap


def form_made(uji):
    """Id of a form of unit A."""
    formulir_terbit.catat_formulir(uji.ctx, form_ready(uji))
    return tanda_terima.daftar_formulir(uji.ctx, JULI)[0].id


def form_back(uji):
    """A form of unit A with a figure in it, after its dry run."""
    folder = uji.ctx.folder.root.parent / "formulir"
    berkas = formulir_terbit.buat_formulir(
        uji.masuk("perencana").ctx, [uji.unit[A]], JULI, folder
    ).berkas[0]
    isi_berkas(berkas, {("A1", "nilai"): 3})
    return formulir_masuk.periksa_formulir(uji.ctx, [berkas])[0]


def added(kode="A9"):
    """An indikator that is new."""
    return replace(make_plan().indikator[0], kode=kode)


def skippable(uji):
    """The open step of a cycle whose procedure lets it be passed over."""
    measuring(uji, "perintah")
    with uji.ctx.engine.begin() as conn:
        conn.exec_driver_sql(
            "UPDATE sop_versi SET isi = replace(isi, ?, ?)",
            ('kode = "perintah"', 'kode = "perintah"\nboleh_dilewati = true'),
        )
    uji.ctx.tersimpan.clear()
    return uji.langkah("perintah", sop=PENGUKURAN).id


def measuring(uji, sampai):
    """The measuring of July, walked to a step."""
    alur.mulai_siklus(uji.masuk("perencana").ctx, PENGUKURAN, JULI)
    return uji.jalan(sampai, sop=PENGUKURAN)


def worked(uji):
    """The latest work of the head of July's measuring."""
    measuring(uji, "rapat-arahan")
    with uji.ctx.read() as sesi:
        return sesi.exec(select(Pengerjaan).order_by(Pengerjaan.id.desc())).first().id


def adopted(uji):
    """A procedure that the office adopted."""
    sop_kantor.anut_sop(uji.masuk("perencana").ctx, PENGUKURAN, versi=0)
    return PENGUKURAN


def own_day(uji):
    """A free day of the office's own."""
    hari = date(TAHUN, 11, 20)
    kalender.simpan_hari(uji.masuk("admin").ctx, hari, "Hari jadi")
    return hari


def stand_in(uji):
    """The head's role, held by the Kepala Bagian for a week."""
    orang = {satu.nama_akun: satu.orang_id for satu in pengguna.list_orang(uji.masuk("admin").ctx)}
    return SerahPeran(
        peran=Peran.PIMPINAN,
        dari_id=orang["pimpinan"],
        kepada_id=orang["kabag"],
        sifat=Sifat.PLH,
        mulai=uji.ctx.today(),
        sampai=uji.ctx.today() + timedelta(days=7),
    )


def handed_over(uji):
    """Id and version of a role that was handed over."""
    serah_peran.serahkan_peran(uji.masuk("admin").ctx, stand_in(uji))
    (satu,) = serah_peran.daftar_serah(uji.ctx)
    return (satu.id, satu.versi)


def closed(uji):
    """July closed for everybody; it is the day after."""
    masa_isi.atur_masa(
        uji.masuk("perencana").ctx,
        JULI,
        dibuka=date(TAHUN, 8, 1),
        tenggat=date(TAHUN, 8, 8),
        ditutup=date(TAHUN, 8, 8),
    )
    uji.jam.ke(date(TAHUN, 8, 9))
    return uji


def opened_again(uji):
    """July closed, and opened again for unit A."""
    closed(uji)
    sampai = uji.ctx.today() + timedelta(days=3)
    masa_isi.buka_lagi(uji.ctx, JULI, uji.unit[A], sampai, "Data terlambat")
    return uji


def paper(uji, nama="laporan.pdf"):
    """A PDF that lies somewhere."""
    berkas = uji.ctx.folder.root.parent / nama
    berkas.write_bytes(b"%PDF-1.7\nlaporan\n")
    return berkas


def evidence(uji):
    """Id and version of a piece of evidence."""
    args = (uji.masuk("pengisi-a").ctx, uji.indikator["A1"], JULI)
    bukti_angka.tambah_bukti(*args, paper(uji))
    (satu,) = bukti_angka.daftar_bukti(*args)
    return (satu.id, satu.versi)


def renstra(berkas=None):
    """A document of the office as typed."""
    return DokumenInput(tahun=TAHUN, macam=MacamDokumen.RENSTRA, judul="Renstra", berkas=berkas)


def registered(uji):
    """Id and version of a document of the office."""
    dokumen_kantor.simpan_dokumen(uji.masuk("perencana").ctx, renstra())
    (satu,) = dokumen_kantor.daftar_dokumen_kantor(uji.ctx, TAHUN)
    return (satu.id, satu.versi)


def far_above(uji):
    """A figure that is more than twice its target."""
    uji.masuk("pengisi-a").isi("A1", "nilai", "25")
    return uji.indikator["A1"]


def exempted(uji):
    """Id of an exemption."""
    a1 = far_above(uji)
    pengecualian.beri_pengecualian(
        uji.masuk("tim").ctx, "melebihi-dua-kali-target", a1, JULI, "Ada kegiatan tambahan"
    )
    (satu,) = pengecualian.daftar_pengecualian(uji.ctx, JULI)
    return satu.id


def asked(uji):
    """Id of a question of the Kepala Bagian."""
    a1 = uji.indikator["A1"]
    pertanyaan.buka_pertanyaan(uji.masuk("kabag").ctx, a1, JULI, "nilai", "Dari mana?")
    (satu,) = pertanyaan.pertanyaan_sel(uji.ctx, a1, JULI)
    return satu.pertanyaan.id


def follow_up(uji, uraian="Data terlambat"):
    """A follow-up of unit A as typed."""
    return TindakLanjut(
        id="",
        periode=JULI,
        asal=AsalTindak.TEMUAN,
        rujukan="",
        uraian=uraian,
        rencana="",
        keluaran="",
        unit_id=uji.unit[A],
        orang_id=None,
        penanggung_jawab="",
        tenggat=date(TAHUN, 12, 1),
        keadaan=KeadaanTindak.BELUM,
        persen=0,
        dibuat_oleh="",
    )


def followed(uji):
    """Id and version of an open follow-up of unit A."""
    tindak_lanjut.buka_tindak(uji.masuk("perencana").ctx, JULI, follow_up(uji))
    (satu,) = tindak_lanjut.daftar_tindak(uji.ctx, JULI)
    return satu.id, satu.versi


def reserved(uji):
    """Id and version of a number that is reserved."""
    baris = agenda.pesan_nomor(
        uji.masuk("perencana").ctx, Buku.KELUAR, date(TAHUN, 8, 1), "Surat ke Bappeda"
    )
    return baris.id, baris.versi


def finished(uji, *, tembusan=()):
    """Id of an invitation that is final."""
    naskah = numbered(uji.masuk("perencana"))
    naskah = konsep.simpan_naskah(uji.ctx, replace(naskah, tembusan=tembusan))
    return finish(uji, naskah).id


def recipient(uji, *, dikirim=False):
    """A recipient of a final paper."""
    dokumen_id = finished(uji, tembusan=("Bupati Contoh",))
    pengiriman.isi_penerima(uji.ctx, dokumen_id)
    if dikirim:
        pengiriman.catat_kirim(uji.ctx, dokumen_id, uji.ctx.today(), "Pos")
    return pengiriman.daftar_penerima(uji.ctx, dokumen_id)[0]


def came_back(uji):
    """A final paper, no archive of it yet, and its signed file."""
    dokumen_id = finished(uji)
    with uji.ctx.read() as sesi:
        satu = dokumen.find_final(uji.ctx, sesi, dokumen_id)
    berkas = uji.ctx.folder.root.parent / "hasil.pdf"
    berkas.write_bytes(sign((uji.ctx.folder.dokumen / satu.berkas).read_bytes()))
    return dokumen_id, 0, berkas


def unnumbered(uji):
    """Id and version of a draft that lacks its number only."""
    naskah = draft(uji.masuk("perencana"))
    return naskah.id, naskah.versi


def ready(uji):
    """A paper that was drawn and is about to become final."""
    naskah = numbered(uji.masuk("perencana"))
    siap = final.siapkan_final(uji.ctx, naskah.id, naskah.versi)
    return siap, final.gambar_final(siap)


def final_naskah(uji):
    """Id and version of the naskah of a final paper."""
    naskah_id = numbered(uji.masuk("perencana")).id
    with uji.ctx.read() as sesi:
        naskah = konsep.find_naskah(uji.ctx, sesi, naskah_id)
    finish(uji, naskah)
    with uji.ctx.read() as sesi:
        return naskah_id, konsep.find_naskah(uji.ctx, sesi, naskah_id).versi


def revised(uji):
    """Id and version of a final paper that is being revised."""
    satu = revisi.buat_revisi(uji.ctx, *final_naskah(uji), "Salah ruang rapat")
    return satu.id, satu.versi


def outdated(uji):
    """Id of July's approved measurement, whose budget was corrected since."""
    uji.sampai_analisa().jalan("").ukur()
    uji.masuk("perencana")
    ubah_isian(uji.ctx, TAHUN, "SK1", "pagu_murni", "13.000.000", **ALASAN)
    with uji.ctx.read() as sesi:
        return dokumen.daftar_final(uji.ctx, sesi, JULI)[0].id


ALASAN = {"alasan": "Perjanjian Kinerja Perubahan"}
# For each command: prepares (as people who may) and gives arguments after the context with which
# the right person succeeds.
CARA = {
    "alur.mulai_siklus": lambda u: (PENGUKURAN, AGUSTUS),
    "alur.selesaikan_langkah": lambda u: (forms_sent(u).langkah("rekap").id,),
    "alur.setujui": lambda u: (u.sampai_analisa().langkah("analisa").id,),
    "alur.kembalikan": lambda u: (to_head(u), "Periksa lagi"),
    "alur.catat_persetujuan": lambda u: (to_head(u), approval(u)),
    "alur.lewati_langkah": lambda u: (skippable(u), "Sudah rapat bulan lalu"),
    "alur.tarik_langkah": lambda u: (
        measuring(u, "rapat-arahan").langkah("perintah", sop=PENGUKURAN).id,
        "Salah tekan",
    ),
    "bukti_angka.tambah_bukti": lambda u: (u.indikator["A1"], JULI, paper(u)),
    "bukti_angka.tambah_tautan": lambda u: (u.indikator["A1"], JULI, "https://contoh.go.id/1"),
    "bukti_angka.cabut_bukti": evidence,
    "bukti_angka.ganti_macam": lambda u: (evidence(u)[0], "Foto", 1),
    "dokumen_kantor.simpan_dokumen": lambda u: (renstra(paper(u)),),
    "dokumen_kantor.cabut_dokumen": registered,
    "ceklis.centang": lambda u: (
        measuring(u, "perintah").langkah("perintah", sop=PENGUKURAN).id,
        "Surat dari Bupati/Inspektorat",
        {"ada": True, "versi": 0},
    ),
    "kalender.simpan_jam": lambda _u: (5, "08.00-12.00", 0),
    "kalender.simpan_hari": lambda _u: (date(TAHUN, 11, 20), "Hari jadi"),
    "kalender.hapus_hari": lambda u: (own_day(u), 1),
    "pengerjaan.catat_waktu": lambda u: (worked(u), 15, 1),
    "serah_peran.serahkan_peran": lambda u: (stand_in(u),),
    "serah_peran.akhiri_serah": handed_over,
    "sk_tim.simpan_sk": lambda _u: (
        SkTimInput(
            nomor="1",
            tanggal=date(TAHUN, 1, 2),
            mulai=date(TAHUN, 1, 2),
            sampai=date(TAHUN, 12, 31),
        ),
    ),
    "sop_kantor.anut_sop": lambda _u: (PENGUKURAN, {"versi": 0}),
    "sop_kantor.lepas_sop": lambda u: (adopted(u), {"versi": 1}),
    "sop_kantor.simpan_identitas": lambda _u: (PENGUKURAN, {"nomor": "1/2025"}, {"versi": 0}),
    "formulir_terbit.catat_formulir": lambda u: (form_ready(u),),
    "formulir_masuk.terapkan_berkas": lambda u: (form_back(u),),
    "tanda_terima.catat_keluar": lambda u: ([form_made(u)], CaraSerah.SUREL, "Kasubag"),
    "tanda_terima.catat_kembali": lambda u: ([form_made(u)], CaraSerah.KERTAS, "Kasubag"),
    "kantor.save_kantor": lambda u: (
        KantorInput(nama="X", jenis=JenisKantor.DINAS, pemda="Y", tempat="Z"),
    ),
    "kantor.add_unit": lambda u: ("Bagian C",),
    "unit.hentikan_unit": lambda u: (spare_unit(u), date(TAHUN, 9, 1), ALASAN),
    "unit.berlakukan_unit": lambda u: (spare_unit(u), ALASAN),
    "kebijakan.save_kebijakan": lambda _u: (KebijakanInput(batas_rerata="110", alasan="Uji"),),
    "kantor.pastikan_jam": lambda _u: (),
    "aturan.save_aturan": lambda _u: (
        AturanInput(kode="lompatan", ambang="40", alasan="Rapat tim"),
    ),
    "pengecualian.beri_pengecualian": lambda u: (
        "melebihi-dua-kali-target",
        far_above(u),
        JULI,
        "Ada kegiatan tambahan",
    ),
    "pengecualian.cabut_pengecualian": lambda u: (exempted(u),),
    "pertanyaan.buka_pertanyaan": lambda u: (u.indikator["A1"], JULI, "nilai", "Periksa"),
    "pertanyaan.jawab_pertanyaan": lambda u: (asked(u), "Sudah benar", {"versi": 1}),
    "pertanyaan.tanya_lagi": lambda u: (asked(u), "Dari mana angkanya?", {"versi": 1}),
    "pertanyaan.tutup_pertanyaan": lambda u: (asked(u), {"versi": 1}),
    "pengguna.save_orang": lambda u: (person("baru", u.unit),),
    "masa_isi.atur_masa": lambda _u: (
        JULI,
        {"dibuka": date(TAHUN, 8, 1), "tenggat": date(TAHUN, 8, 12), "ditutup": None},
    ),
    "masa_isi.buka_lagi": lambda u: (
        JULI,
        closed(u).unit[A],
        u.ctx.today() + timedelta(days=3),
        "Data terlambat",
    ),
    "masa_isi.atur_tenggat_unit": lambda u: (
        JULI,
        u.unit[A],
        u.ctx.today() + timedelta(days=20),
        "Data terlambat",
    ),
    "masa_isi.tutup_lagi": lambda u: (JULI, opened_again(u).unit[A], {"versi": 1}),
    "penyerahan.kirim_formulir": lambda u: (u.penuhi(A).unit[A], JULI),
    "penyerahan.tarik_formulir": lambda u: (forms_sent(u).unit[A], JULI, "Salah ketik"),
    "penyerahan.kembalikan_formulir": lambda u: (
        u.sampai_analisa().unit[A],
        JULI,
        "Periksa lagi",
    ),
    "realisasi.record_realisasi": lambda u: (
        RealisasiInput(
            indikator_id=u.indikator["A1"], periode=JULI, kolom="nilai", teks="1", versi=0
        ),
    ),
    "realisasi.record_anggaran": lambda u: (
        AnggaranInput(simpul_id=u.simpul["SK1"], periode=JULI, kolom="nilai", teks="1", versi=0),
    ),
    "realisasi.record_banyak": lambda u: (
        (
            RealisasiInput(
                indikator_id=u.indikator["A1"], periode=JULI, kolom="kendala", teks="x", versi=0
            ),
            AnggaranInput(
                simpul_id=u.simpul["SK1"], periode=JULI, kolom="nilai", teks="1", versi=0
            ),
        ),
        "Tempel",
    ),
    "rencana.terapkan_impor": lambda u: (
        write_plan(u.ctx.folder.root.parent / "rencana.xlsx"),
        TAHUN,
    ),
    "rencana.terapkan_uji": lambda u: (
        rencana.uji_impor(u.ctx, write_plan(u.ctx.folder.root.parent / "rencana-uji.xlsx"), TAHUN),
    ),
    "pembatalan.undo": lambda u: (last_entry(u),),
    "smart.nilai_smart": lambda _u: (
        TAHUN,
        "A1",
        Butir.S,
        {"terpenuhi": True, "catatan": "", "versi": 0},
    ),
    "ubah_rencana.ubah_banyak": lambda _u: (
        TAHUN,
        (Isian(Obyek.INDIKATOR, "A1", "nama", "Lain"),),
        ALASAN,
    ),
    "baris_rencana.tambah_simpul": lambda _u: (
        TAHUN,
        replace(make_plan().simpul[0], kode="S9"),
        ALASAN,
    ),
    "baris_rencana.tambah_indikator": lambda _u: (TAHUN, added(), ALASAN),
    "baris_rencana.hentikan": lambda _u: (
        TAHUN,
        Obyek.INDIKATOR,
        "A3",
        date(TAHUN, 9, 1),
        ALASAN,
    ),
    "baris_rencana.berlakukan": lambda u: (TAHUN, Obyek.INDIKATOR, retired(u), ALASAN),
    "baris_rencana.ganti_indikator": lambda _u: (TAHUN, "A3", added(), date(TAHUN, 9, 1), ALASAN),
    "tahun_rencana.mulai_tahun": lambda _u: (
        TAHUN + 1,
        {"dari": TAHUN, "dengan_target": True} | ALASAN,
    ),
    "tahun_rencana.batalkan_tahun": lambda u: (begun(u), ALASAN),
    "tindak_lanjut.buka_tindak": lambda u: (JULI, follow_up(u)),
    "tindak_lanjut.buka_banyak": lambda u: (JULI, (follow_up(u), follow_up(u, "Dua"))),
    "tindak_lanjut.catat_tindak": lambda u: (*followed(u), KeadaanTindak.PROSES, 50, "Mulai"),
    "tindak_lanjut.serahkan_tindak": lambda u: (*followed(u), u.unit[B], None, "Pindah tugas"),
    "agenda.catat_lampau": lambda _u: (
        Buku.KELUAR,
        "067/12/2025",
        12,
        date(TAHUN, 2, 1),
        "Surat lama",
    ),
    "agenda.batalkan_nomor": lambda u: (*reserved(u), "Tidak jadi dikirim"),
    "arsip.simpan_arsip": lambda u: (ArsipInput(dokumen_id=finished(u), rak="Lemari 1"),),
    "arsip.lampirkan_pindaian": lambda u: (finished(u), 0, paper(u, "pindaian surat.pdf")),
    "arsip_tte.arsipkan_tte": came_back,
    "pengiriman.isi_penerima": lambda u: (finished(u, tembusan=("Inspektorat",)),),
    "pengiriman.simpan_penerima": lambda u: (replace(recipient(u), banyaknya=3),),
    "pengiriman.hapus_penerima": lambda u: (
        (satu := recipient(u)).id,
        satu.versi,
    ),
    "pengiriman.catat_kirim": lambda u: (recipient(u).dokumen_id, u.ctx.today(), "Pos"),
    "pengiriman.catat_terima": lambda u: (
        (satu := recipient(u, dikirim=True)).id,
        satu.versi,
        u.ctx.today(),
        "Ajudan",
    ),
    "tata_naskah.simpan_tata": lambda _u: (TataNaskah(kode_unit="Set.DPRD"),),
    "agenda.pesan_nomor": lambda _u: (Buku.KELUAR, date(TAHUN, 8, 1), "Surat ke Bappeda"),
    "agenda.beri_nomor": unnumbered,
    "naskah.konsep.simpan_naskah": lambda u: (
        konsep.usulkan(u.masuk("perencana").ctx, KodeDokumen.UNDANGAN, JULI),
    ),
    "naskah.batal.batalkan_naskah": lambda u: (*unnumbered(u), "Rapat batal"),
    "naskah.final.finalkan": ready,
    "naskah.revisi.buat_revisi": lambda u: (*final_naskah(u), "Salah ruang rapat"),
    "naskah.revisi.batalkan_revisi": revised,
    "naskah.revisi.revisi_pengukuran": lambda u: (outdated(u), "Pagu diperbaiki"),
}
# Who succeeds with exactly these arguments: the preparation is right.
BERHAK = {
    "alur.mulai_siklus": "perencana",
    "alur.selesaikan_langkah": "tim",
    "alur.setujui": "kabag",
    "alur.kembalikan": "pimpinan",
    "alur.catat_persetujuan": "perencana",
    "alur.lewati_langkah": "pimpinan",
    "alur.tarik_langkah": "pimpinan",
    "bukti_angka.tambah_bukti": "staf-a",
    "bukti_angka.tambah_tautan": "tim",
    "bukti_angka.cabut_bukti": "pengisi-a",
    "bukti_angka.ganti_macam": "staf-a",
    "dokumen_kantor.simpan_dokumen": "tim",
    "dokumen_kantor.cabut_dokumen": "perencana",
    "ceklis.centang": "pimpinan",
    "kalender.simpan_jam": "admin",
    "kalender.simpan_hari": "admin",
    "kalender.hapus_hari": "admin",
    "pengerjaan.catat_waktu": "pimpinan",
    "serah_peran.serahkan_peran": "admin",
    "serah_peran.akhiri_serah": "admin",
    "sk_tim.simpan_sk": "perencana",
    "sop_kantor.anut_sop": "perencana",
    "sop_kantor.lepas_sop": "perencana",
    "sop_kantor.simpan_identitas": "perencana",
    "formulir_terbit.catat_formulir": "pengisi-a",
    "formulir_masuk.terapkan_berkas": "pengisi-a",
    "tanda_terima.catat_keluar": "tim",
    "tanda_terima.catat_kembali": "tim",
    "kantor.save_kantor": "admin",
    "kantor.add_unit": "admin",
    "unit.hentikan_unit": "admin",
    "unit.berlakukan_unit": "admin",
    "kebijakan.save_kebijakan": "admin",
    "kantor.pastikan_jam": "admin",
    "pengguna.save_orang": "admin",
    "aturan.save_aturan": "perencana",
    "pengecualian.beri_pengecualian": "tim",
    "pengecualian.cabut_pengecualian": "kabag",
    "pertanyaan.buka_pertanyaan": "kabag",
    "pertanyaan.jawab_pertanyaan": "staf-a",
    "pertanyaan.tanya_lagi": "kabag",
    "pertanyaan.tutup_pertanyaan": "kabag",
    "masa_isi.atur_masa": "perencana",
    "masa_isi.buka_lagi": "kabag",
    "masa_isi.atur_tenggat_unit": "kabag",
    "masa_isi.tutup_lagi": "kabag",
    "penyerahan.kirim_formulir": "pengisi-a",
    "penyerahan.tarik_formulir": "pengisi-a",
    "penyerahan.kembalikan_formulir": "kabag",
    "realisasi.record_realisasi": "pengisi-a",
    "realisasi.record_anggaran": "staf-a",
    "realisasi.record_banyak": "staf-a",
    "rencana.terapkan_impor": "perencana",
    "rencana.terapkan_uji": "perencana",
    "pembatalan.undo": "pengisi-a",
    "smart.nilai_smart": "perencana",
    **dict.fromkeys((nama for nama in CARA if "_rencana." in nama), "perencana"),
    "tindak_lanjut.buka_tindak": "pimpinan",
    "tindak_lanjut.buka_banyak": "tim",
    "tindak_lanjut.catat_tindak": "pengisi-a",
    "tindak_lanjut.serahkan_tindak": "kabag",
    **dict.fromkeys(
        (nama for nama in CARA if nama.startswith(("agenda.", "arsip", "pengiriman."))), "tim"
    ),
    "tata_naskah.simpan_tata": "perencana",
    "naskah.konsep.simpan_naskah": "tim",
    "naskah.batal.batalkan_naskah": "tim",
    "naskah.final.finalkan": "perencana",
    "naskah.revisi.buat_revisi": "perencana",
    "naskah.revisi.batalkan_revisi": "perencana",
    "naskah.revisi.revisi_pengukuran": "pimpinan",
}


PERINTAH = commands()


def test_no_command_is_forgotten():
    assert set(PERINTAH) == set(CARA) == set(BERHAK)


@pytest.mark.parametrize("perintah", CARA)
def test_no_command_writes_for_a_person_without_the_right(uji, subtests, perintah):
    isi = CARA[perintah](uji)
    for akun in (None, "tamu", "pemeriksa"):
        uji.masuk(akun)
        sebelum = uji.isi_basis_data()
        with subtests.test(akun or "nobody"), pytest.raises(IzinDitolak) as info:
            call(perintah, uji, isi)
        assert info.value.mengapa
        assert uji.isi_basis_data() == sebelum


@pytest.mark.parametrize(
    "perintah",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(CARA)
    ],
)
def test_the_same_call_succeeds_for_the_person_with_the_right(uji, perintah):
    isi = CARA[perintah](uji)
    uji.masuk(BERHAK[perintah])
    hasil = call(perintah, uji, isi)
    assert isinstance(hasil, Perubahan | HasilUbah | Naskah | BarisAgenda)


DENGAN_TAB = [nama for nama in CARA if "sebagai" in inspect.signature(PERINTAH[nama]).parameters]


@pytest.mark.parametrize(
    "perintah",
    [  # every 4th row is quick
        satu if ke % 4 == 0 else pytest.param(satu, marks=pytest.mark.luas)
        for ke, satu in enumerate(DENGAN_TAB)
    ],
)
def test_nobody_succeeds_in_a_role_that_is_not_held(uji, perintah):
    """A tab acts as its own role, not as any role that would be allowed."""
    isi = CARA[perintah](uji)
    uji.masuk(BERHAK[perintah])
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak):
        call(perintah, uji, isi, sebagai=Peran.PEMERIKSA)
    assert uji.isi_basis_data() == sebelum


# --- units and steps -------------------------------------------------------------------------


@pytest.mark.parametrize("akun", ["pengisi-b", "admin", "perencana", "kabag", "pimpinan"])
def test_figures_of_a_unit_are_typed_by_its_own_people(uji, akun):
    uji.masuk(akun)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak):
        uji.isi("A1", "nilai", "1")
    with pytest.raises(IzinDitolak):
        uji.isi_rupiah("SK1", "1")
    assert uji.isi_basis_data() == sebelum


def test_staf_fill_and_do_not_send(uji):
    uji.penuhi(A).masuk("staf-a").isi("A1", "nilai", "11")
    with pytest.raises(IzinDitolak, match="Hanya Kepala Subbagian/JF"):
        penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)


def test_a_closed_step_refuses_and_says_who_has_it(uji):
    uji.kirim(A)
    sebelum = uji.isi_basis_data()
    with pytest.raises(IzinDitolak) as info:
        uji.isi("A1", "nilai", "11")
    assert "Langkah 7 sudah diselesaikan oleh Pengisi-A (Contoh) pada 1 Agustus 2025" in str(
        info.value
    )
    with pytest.raises(IzinDitolak):
        uji.isi_rupiah("SK1", "2", versi=1)
    assert uji.isi_basis_data() == sebelum


def test_a_period_without_a_cycle_refuses_and_says_whom_to_ask(uji):
    uji.masuk("pengisi-a")
    with pytest.raises(
        IzinDitolak, match=r"Pengumpulan data Agustus 2025 belum dimulai\. Minta Tim"
    ):
        uji.isi("A1", "nilai", "1", AGUSTUS)


def test_a_step_that_is_not_yet_its_turn_refuses(uji):
    uji.masuk("perencana")
    alur.mulai_siklus(uji.ctx, "pengumpulan-data-kinerja", AGUSTUS)
    uji.masuk("pengisi-a")
    with pytest.raises(IzinDitolak, match=r"Langkah 7 belum gilirannya\. Sekarang: langkah 1"):
        uji.isi("A1", "nilai", "1", AGUSTUS)


def test_the_journal_names_person_and_role(uji):
    uji.masuk("staf-a").isi("A1", "nilai", "1", sebagai=Peran.STAF)
    terakhir = riwayat.daftar_jurnal(uji.masuk("pemeriksa").ctx, batas=1)[0]
    assert (terakhir.nama, terakhir.peran) == ("Staf-A (Contoh)", "staf")
    assert terakhir.tindakan == "realisasi.isi"
    assert terakhir.jumlah_baris == 1


# --- reading ---------------------------------------------------------------------------------

BACA = {
    "formulir": (
        lambda u: formulir.formulir(u.ctx, u.unit[A], JULI),
        "pengisi-a staf-a atasan-a kabag perencana tim pemeriksa",
    ),
    "pohon": (
        lambda u: rencana.pohon_rencana(u.ctx, TAHUN),
        "pimpinan kabag perencana tim atasan-a pengisi-a pengisi-b pemeriksa admin",
    ),
    "jurnal": (lambda u: riwayat.daftar_jurnal(u.ctx), "admin pemeriksa"),
    "orang": (lambda u: pengguna.list_orang(u.ctx), "admin"),
    "riwayat sel": (
        lambda u: riwayat.riwayat_sel(u.ctx, u.indikator["A1"], JULI),
        "pimpinan pengisi-a staf-a atasan-a kabag perencana tim pemeriksa",
    ),
    "dokumen": (
        lambda u: ekspor.render(u.ctx, "rekapitulasi", JULI),
        "pimpinan kabag perencana tim atasan-a pengisi-a pengisi-b pemeriksa admin",
    ),
}


@pytest.mark.parametrize("apa", BACA)
def test_reading_has_its_own_door(uji, apa):
    baca, berhak = BACA[apa]
    boleh = set()
    for akun in (None, *uji.orang):
        uji.masuk(akun)
        try:
            baca(uji)
        except IzinDitolak:
            continue
        boleh.add(akun)
    assert boleh == set(berhak.split())


def test_every_refusal_has_three_parts_or_at_least_two(uji):
    uji.masuk("tamu")
    with pytest.raises(GalatSakip) as info:
        uji.isi("A1", "nilai", "1")
    assert info.value.apa == "Ini tidak dapat dilakukan."
    assert info.value.mengapa == (
        "Anda tidak memegang peran apa pun hari ini. Minta Administrator memberikannya."
    )
    uji.masuk("admin")
    with pytest.raises(GalatSakip) as info:
        uji.isi("A1", "nilai", "1")
    assert info.value.mengapa == (
        "Hanya Kepala Subbagian/JF atau Staf unit ini yang berwenang melakukan ini."
    )
