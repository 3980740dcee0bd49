"""The small office with every kind of paper final: made through the services, once."""

from dataclasses import replace
from datetime import timedelta

from kantor_uji import JULI

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import CaraTtd, JenisBidang, PilihanTtd, TataNaskah
from sakip_desktop.domain.tindak_lanjut import AsalTindak, KeadaanTindak, TindakLanjut
from sakip_desktop.services import agenda, dokumen, pengguna, tindak_lanjut
from sakip_desktop.services.naskah import final, konsep
from sakip_desktop.services.naskah.daftar import JENIS
from sakip_desktop.services.tata_naskah import simpan_tata

KATA = "Sudah dibahas bersama seluruh bagian."
TTE = {
    "cara": CaraTtd.TTE,
    "paraf": (PilihanTtd(peran=Peran.VERIFIKATOR),),
    "tembusan": ("Inspektur Contoh",),
}
TATA = TataNaskah(
    kode_unit="Set.DPRD",
    kaki_tte="Disiapkan untuk ditandatangani secara elektronik.",
    atasan_nama="Surya Wibawa (Contoh)",
    atasan_jabatan="Bupati Contoh",
)


def answered(jenis, isian, hari):
    """What is proposed, with every field and every cell filled."""
    teks, daftar, tabel = dict(isian.teks), dict(isian.daftar), dict(isian.tabel)
    for satu in jenis.bidang:
        match satu.jenis:
            case JenisBidang.TANGGAL:
                teks.setdefault(satu.kunci, hari.isoformat())
            case JenisBidang.DAFTAR:
                daftar[satu.kunci] = daftar.get(satu.kunci) or (KATA,)
            case JenisBidang.TABEL:
                baris = tabel.get(satu.kunci) or (("",) * len(satu.kolom),)
                tabel[satu.kunci] = tuple(tuple(sel or "Isi" for sel in b) for b in baris)
            case _:
                teks[satu.kunci] = teks.get(satu.kunci) or KATA
    return replace(isian, teks=teks, daftar=daftar, tabel=tabel)


def draft(uji, kode, periode=JULI, **ubah):
    """A stored paper that lacks nothing, with its number."""
    usul = konsep.usulkan(uji.ctx, kode, periode)
    hari = uji.ctx.today()
    isian = answered(JENIS[kode], usul.isian, hari)
    naskah = konsep.simpan_naskah(uji.ctx, replace(usul, isian=isian, tanggal=hari, **ubah))
    if JENIS[kode].buku is None:
        return naskah
    return agenda.beri_nomor(uji.ctx, naskah.id, naskah.versi, klasifikasi="000.8.6")


def finish(uji, naskah):
    """Make it final; the finished paper."""
    siap = final.siapkan_final(uji.ctx, naskah.id, naskah.versi)
    final.finalkan(uji.ctx, siap, final.gambar_final(siap))
    with uji.ctx.read() as sesi:
        semua = dokumen.daftar_final(uji.ctx, sesi)
    return next(satu for satu in semua if satu.naskah_id == naskah.id and satu.terbaru)


def change_person(uji, akun, **ubah):
    """Change a person as the administrator does."""
    uji.masuk("admin")
    lama = next(satu for satu in pengguna.list_orang(uji.ctx) if satu.nama_akun == akun)
    isi = {
        kolom: getattr(lama, kolom)
        for kolom in (
            "nama", "nama_akun", "jabatan", "orang_id", "nip", "pangkat", "sifat", "unit_id",
            "peran", "aktif",
        )
    }  # fmt: skip
    pengguna.save_orang(uji.ctx, pengguna.OrangInput(**isi | ubah))


def open_follow_up(uji, periode=JULI):
    uji.masuk("perencana")
    tindak_lanjut.buka_tindak(
        uji.ctx,
        periode,
        TindakLanjut(
            id="",
            periode=periode,
            asal=AsalTindak.KENDALA,
            uraian="Data terlambat",
            rencana="Menyusun jadwal pengumpulan",
            keluaran="Jadwal",
            unit_id=uji.unit["Bagian A"],
            tenggat=uji.ctx.today() + timedelta(days=30),
            rujukan="Notulen 1",
            orang_id=uji.orang["kabag"],
            penanggung_jawab="",
            keadaan=KeadaanTindak.BELUM,
            persen=0,
            dibuat_oleh="",
        ),
    )


def all_final(uji):
    """July measured and approved, and one paper of every kind final."""

    def walk():
        for ke, akun in enumerate(("pimpinan", "kabag", "perencana", "tim"), 1):
            change_person(uji, akun, nip=f"19000101{ke:010d}", pangkat="Pembina")
        uji.sampai_analisa().jalan("")
        uji.ukur()
        uji.masuk("perencana")
        simpan_tata(uji.ctx, TATA)
        open_follow_up(uji)
        for kode in JENIS:
            lain = TTE if kode is KodeDokumen.UNDANGAN else {}
            finish(uji, draft(uji, kode, **lain))

    return uji.titik("semua final", walk)


def finals(uji):
    """The newest finished paper of each kind, by its code."""
    with uji.ctx.read() as sesi:
        semua = dokumen.daftar_final(uji.ctx, sesi)
    return {satu.kode: satu for satu in reversed(semua) if satu.terbaru}
