"""The check of an SOP file: every fault in its line, and what should be looked at besides.

A file without faults can be loaded; warnings and remarks never keep it from that.
"""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date

from sakip_desktop.domain.identitas_sop import Identitas
from sakip_desktop.domain.izin import HAK, Tindakan
from sakip_desktop.domain.jabatan import LABEL_KANTOR, JenisKantor
from sakip_desktop.domain.langkah import Langkah, Sop
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.temuan_sop import TemuanSop
from sakip_desktop.sop.baris import Jalur, find_line, find_text, line_map
from sakip_desktop.sop.loader import read_berkas
from sakip_desktop.sop.peringatan import foreign_names, has_nip, revoked

# Acts of somebody else inside a step: the planner records, the atasan opens the form again.
_ORANG_LAIN = frozenset({Tindakan.PERSETUJUAN_CATAT, Tindakan.FORMULIR_KEMBALIKAN})
_DASAR_HUKUM = "dasar_hukum"
_LEMBAR_KERJA = frozenset({"jenis_kegiatan", "pj_produk", "pj_kegiatan", "ruang_lingkup"})


def check_sop(
    teks: str, nama: str, *, jenis_kantor: JenisKantor | None, hari: date
) -> tuple[TemuanSop, ...]:
    """Everything that can be said about a file, in the order of its lines.

    Args:
        teks: the TOML.
        nama: file name, for the remark about the code.
        jenis_kantor: the kind of the office that wants to use it; None takes the file's own.
        hari: the day for which regulations must be in force.
    """
    terbaca = read_berkas(teks)
    if terbaca.sop is None:
        return terbaca.temuan
    sop, peta = terbaca.sop, line_map(teks)
    temuan = [
        *_warnings(sop, teks, peta, jenis_kantor or sop.jenis_kantor, hari),
        *_powerless(sop, peta),
        *_remarks(sop, nama, jenis_kantor, peta),
    ]
    return tuple(sorted(temuan, key=lambda satu: satu.baris or 0))


def _warnings(
    sop: Sop, teks: str, peta: dict[Jalur, int], jenis: JenisKantor | None, hari: date
) -> Iterator[TemuanSop]:
    """What the words of the file say that they should not."""
    for jalur, langkah, kata in _words(sop):
        kunci = str(jalur[-1])
        temuan = revoked(kata, hari)
        if jenis is not None and kunci != _DASAR_HUKUM:  # a title of a law names whom it likes
            temuan += [
                f"menyebut “{asing}”, padahal SOP ini untuk {LABEL_KANTOR[jenis]}"
                for asing in foreign_names(kata, jenis)
            ]
        if has_nip(kata):
            temuan.append("memuat NIP; nama dan NIP pejabat diambil dari kantor, bukan dari SOP")
        baris = find_line(peta, jalur)
        for isi in temuan:
            yield TemuanSop(
                tingkat=Tingkat.PERINGATAN,
                isi=isi,
                langkah=langkah,
                kunci=kunci,
                baris=find_text(teks, kata, baris),
            )


def _words(sop: Sop) -> Iterator[tuple[Jalur, str, str]]:
    """Every text that people read, with its path and its step."""
    yield ("judul",), "", sop.judul
    for satu in fields(Identitas):
        nilai = getattr(sop.identitas, satu.name)
        for kata in (nilai,) if isinstance(nilai, str) else nilai:
            yield ("identitas", satu.name), "", kata
    for ke, langkah in enumerate(sop.langkah):
        for kunci in ("judul", "tombol", "pelaksana", "keterangan"):
            yield ("langkah", ke, kunci), langkah.kode, getattr(langkah, kunci)
        for kunci in ("kelengkapan", "keluaran"):
            for kata in getattr(langkah, kunci):
                yield ("langkah", ke, kunci), langkah.kode, kata


def _powerless(sop: Sop, peta: dict[Jalur, int]) -> Iterator[TemuanSop]:
    """Actions that none of those who work in a step may do."""
    for ke, langkah in enumerate(sop.langkah):
        for tindakan in langkah.tindakan:
            if not _may(langkah, tindakan):
                siapa = ", ".join(langkah.pelaku)
                yield TemuanSop(
                    tingkat=Tingkat.PERINGATAN,
                    isi=f"“{tindakan}” bukan wewenang {siapa}",
                    langkah=langkah.kode,
                    kunci="tindakan",
                    baris=find_line(peta, ("langkah", ke, "tindakan")),
                )


def _may(langkah: Langkah, tindakan: Tindakan) -> bool:
    return tindakan in _ORANG_LAIN or bool(set(langkah.pelaku) & HAK[tindakan])


def _remarks(
    sop: Sop, nama: str, jenis: JenisKantor | None, peta: dict[Jalur, int]
) -> Iterator[TemuanSop]:
    """What is only said: totals, empty boxes, another kind of office."""

    def remark(isi: str, kunci: str, *jalur: str) -> TemuanSop:
        baris = find_line(peta, (*jalur, kunci)) or 1
        return TemuanSop(tingkat=Tingkat.INFO, isi=isi, kunci=kunci, baris=baris)

    jumlah = " + ".join(satu.teks for satu in sop.jumlah_waktu) or "belum ada"
    tanpa = [satu.nomor for satu in sop.langkah if satu.waktu is None]
    isi = f"{sop.banyak_nomor} langkah, jumlah waktu baku {jumlah}"
    yield remark(isi + (f"; tanpa waktu: langkah {', '.join(tanpa)}" if tanpa else ""), "kode")
    kosong = [
        satu.name
        for satu in fields(Identitas)
        if not getattr(sop.identitas, satu.name) and satu.name not in _LEMBAR_KERJA
    ]
    if kosong:
        yield remark(f"belum diisi: {', '.join(kosong)}", "identitas")
    if nama.removesuffix(".toml") != sop.kode:
        yield remark(f"“{sop.kode}”, padahal berkasnya bernama {nama}", "kode")
    if jenis is not None and sop.jenis_kantor not in (None, jenis):
        isi = f"ditulis untuk {LABEL_KANTOR[sop.jenis_kantor]}, kantor ini {LABEL_KANTOR[jenis]}"
        yield remark(isi, "jenis_kantor")
