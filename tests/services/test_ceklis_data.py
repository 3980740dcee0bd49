"""What the program makes ticks itself in the checklist of a step."""

from kantor_uji import JULI, A, B

from sakip_desktop.services import ceklis, siklus
from sakip_desktop.services.ceklis_data import from_data
from sakip_desktop.services.formulir_terbit import buat_formulir


def read(uji, langkah, butir, sop="pengumpulan-data-kinerja"):
    with uji.ctx.read() as sesi:
        berjalan = siklus.list_siklus(uji.ctx, sesi)
        satu = next(s for s in berjalan if s.sop.kode == sop and s.periode == JULI)
        return from_data(uji.ctx, sesi, satu, langkah, butir)


def test_the_empty_form_is_there_once_it_was_made_for_the_unit(uji, tmp_path):
    uji.masuk("pengisi-a")
    langkah = uji.langkah("isi-formulir", A)
    butir = "Blangko formulir pengumpulan data"
    assert read(uji, langkah, butir)[0] is False
    assert not {s.butir: s for s in ceklis.ceklis(uji.ctx, langkah.id)}[butir].ada
    uji.masuk("perencana")
    buat_formulir(uji.ctx, (uji.unit[A],), JULI, tmp_path)
    ada, kalimat = read(uji, langkah, butir)
    assert ada
    assert kalimat.startswith("Formulir ")
    satu = {s.butir: s for s in ceklis.ceklis(uji.ctx, langkah.id)}[butir]
    assert (satu.ada, satu.otomatis) == (True, True)
    lain = uji.langkah("isi-formulir", B)
    assert read(uji, lain, butir)[0] is False


def test_a_paper_of_the_measurement_is_there_once_every_form_is_in(uji):
    uji.masuk("perencana")
    langkah = uji.langkah("isi-formulir", A)
    butir = "Dokumen Pengukuran Kinerja"
    assert read(uji, langkah, butir) == (
        False,
        "Disusun program dari data; 2 unit belum mengirim formulir.",
    )
    for nama in (A, B):
        uji.kirim(nama)
    uji.masuk("perencana")
    assert read(uji, langkah, butir)[0] is True
    assert read(uji, langkah, "Surat dari Bupati/Inspektorat") is None
