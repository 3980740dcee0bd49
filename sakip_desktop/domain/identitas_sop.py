"""What stands above the table of an SOP, and what we changed in the source and why.

The form is that of PermenPAN-RB 35/2012: an identity block and six boxes.  What a source does not
give stays empty and is shown as "belum diisi"; nobody invents it.
"""

from dataclasses import dataclass

KOTAK = {
    "dasar_hukum": "Dasar Hukum",
    "kualifikasi": "Kualifikasi Pelaksana",
    "keterkaitan": "Keterkaitan",
    "peralatan": "Peralatan/Perlengkapan",
    "peringatan": "Peringatan",
    "pencatatan": "Pencatatan dan Pendataan",
}
"""The six boxes in the order of the form: field of ``Identitas`` and heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Koreksi:
    """One thing that we changed in the source.

    Attributes:
        kunci: what was changed: a key of the step, of the identity or of the SOP.
        asli: the words of the source, letter by letter; empty when it said nothing.
        kita: our words.
        mengapa: the reason, for the office that decides whether to adopt it.
    """

    kunci: str
    asli: str
    kita: str
    mengapa: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Identitas:
    """Identity block and boxes; empty means "belum diisi".

    Attributes:
        tanggal_pembuatan, tanggal_revisi, tanggal_efektif: as printed, e.g. ``6 Januari 2025``.
        disahkan_oleh: the jabatan; the person is the office's own.
        jenis_kegiatan, pj_produk, pj_kegiatan, ruang_lingkup: for the "Lembar Kerja Identifikasi
            Kegiatan", which few offices have.
    """

    nomor: str = ""
    tanggal_pembuatan: str = ""
    tanggal_revisi: str = ""
    tanggal_efektif: str = ""
    disahkan_oleh: str = ""
    nama_unit: str = ""
    dasar_hukum: tuple[str, ...] = ()
    kualifikasi: tuple[str, ...] = ()
    keterkaitan: tuple[str, ...] = ()
    peralatan: tuple[str, ...] = ()
    peringatan: tuple[str, ...] = ()
    pencatatan: tuple[str, ...] = ()
    jenis_kegiatan: str = ""
    pj_produk: str = ""
    pj_kegiatan: str = ""
    ruang_lingkup: str = ""
