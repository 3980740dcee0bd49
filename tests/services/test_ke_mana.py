"""Where a step went is said to who left it."""

from kantor_uji import JULI, PENGUMPULAN, A, B

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.services import alur, penyerahan


def finish(uji, akun, kode):
    uji.masuk(akun)
    langkah = uji.langkah(kode)
    cara = alur.selesaikan_langkah if akun != "kabag" or kode != "analisa" else alur.setujui
    return cara(uji.ctx, langkah.id).ke_mana


def test_a_form_goes_to_the_team_which_waits_for_the_others(uji):
    assert uji.kirim(A).ke_mana == (
        "Dikirim ke Anggota Tim SAKIP (langkah 8), yang menunggu 1 unit lagi"
    )
    ditarik = penyerahan.tarik_formulir(uji.ctx, uji.unit[A], JULI, "Salah angka")
    assert ditarik.ke_mana == "Ditarik kembali: langkah 7 terbuka lagi untuk Anda"
    penyerahan.kirim_formulir(uji.ctx, uji.unit[A], JULI)
    assert uji.kirim(B).ke_mana == "Dikirim ke Anggota Tim SAKIP (langkah 8)"


def test_the_office_s_steps_name_who_has_them_now(uji):
    uji.kirim(A)
    uji.kirim(B)
    assert finish(uji, "tim", "rekap") == "Lanjut ke langkah 9, giliran Anda"
    assert finish(uji, "tim", "lapor-verifikator") == "Dikirim ke Kepala Bagian (langkah 10)"
    uji.masuk("tim")
    kembali = alur.tarik_langkah(uji.ctx, uji.langkah("lapor-verifikator").id, "Belum selesai")
    assert kembali.ke_mana == "Ditarik kembali: langkah 9 terbuka lagi untuk Anda"
    finish(uji, "tim", "lapor-verifikator")
    uji.masuk("kabag")
    kembali = penyerahan.kembalikan_formulir(uji.ctx, uji.unit[A], JULI, "Lampirkan bukti")
    assert kembali.ke_mana == ("Dikembalikan ke Kepala Subbagian/JF Bagian A (langkah 7)")
    penyerahan.kirim_formulir(uji.masuk("pengisi-a").ctx, uji.unit[A], JULI)
    uji.jalan("lapor-pimpinan")
    assert finish(uji, "kabag", "lapor-pimpinan") == "Dikirim ke Sekretaris DPRD (langkah 11b)"
    uji.jalan("arsip")
    assert uji.buka(sop=PENGUMPULAN) == [("arsip", None)]
    selesai = alur.selesaikan_langkah(
        uji.masuk("tim").ctx, uji.langkah("arsip").id, sebagai=Peran.ANGGOTA_TIM
    )
    assert selesai.ke_mana == "Selesai: Pengumpulan Data Kinerja Juli 2025 tuntas"
