"""What should be looked at in a procedure of this office, its own identity included."""

import re
from collections.abc import Iterator
from datetime import date

from sakip_desktop.domain.identitas_sop import KOTAK
from sakip_desktop.domain.jabatan import LABEL_KANTOR, JenisKantor
from sakip_desktop.domain.teks import kunci
from sakip_desktop.domain.temuan import Tingkat
from sakip_desktop.domain.temuan_sop import TemuanSop
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.isian_sop import BLOK, TANGGAL
from sakip_desktop.services.sop_kantor import NaskahSop
from sakip_desktop.sop.periksa import check_sop
from sakip_desktop.sop.peringatan import foreign_names, has_nip, revoked

_URUTAN = list(Tingkat)
_DAERAH = re.compile(r"(?:Kabupaten|Kota|Provinsi) (?P<nama>[A-Z].*)")


def periksa_naskah(ctx: AppContext, naskah: NaskahSop) -> tuple[TemuanSop, ...]:
    """Every remark, the graver first.

    What the file says of the identity counts only where the office filled in nothing of its own.
    """
    kode, jenis, hari = naskah.sop.kode, JenisKantor(ctx.kantor.jenis), ctx.today()
    berkas = [
        satu
        for satu in check_sop(naskah.teks, f"{kode}.toml", jenis_kantor=jenis, hari=hari)
        if satu.langkah or satu.kunci not in {*naskah.milik, "identitas"}
    ]
    temuan = [*berkas, *_own(naskah, jenis, hari), *_borrowed(ctx, naskah), *_empty(naskah)]
    return tuple(sorted(temuan, key=lambda satu: _URUTAN.index(satu.tingkat)))


def _own(naskah: NaskahSop, jenis: JenisKantor, hari: date) -> Iterator[TemuanSop]:
    """What the office's own words say that they should not."""
    for nama, nilai in naskah.milik.items():
        for teks in (nilai,) if isinstance(nilai, str) else nilai:
            isi = revoked(teks, hari)
            if nama != "dasar_hukum":  # a title of a law names whom it likes
                isi += [
                    f"menyebut “{asing}”, padahal SOP ini untuk {LABEL_KANTOR[jenis]}"
                    for asing in foreign_names(teks, jenis)
                ]
            if has_nip(teks):
                isi.append("memuat NIP; nama dan NIP pejabat diambil program dari Administrasi")
            for kalimat in isi:
                yield TemuanSop(tingkat=Tingkat.PERINGATAN, isi=kalimat, kunci=nama)


def _borrowed(ctx: AppContext, naskah: NaskahSop) -> Iterator[TemuanSop]:
    """Another office's number, dates and local law, which would stand on this office's paper."""
    asal = naskah.asal
    if not asal.nama_unit or kunci(asal.nama_unit) == kunci(ctx.kantor.nama):
        return
    for nama in ("nomor", *TANGGAL):  # the jabatan on paper is that of the office's own head
        nilai = getattr(asal, nama)
        if nilai and nilai != "-" and nama not in naskah.milik:
            isi = f"“{nilai}” milik {asal.nama_unit}; isi milik kantor Anda, atau kosongkan"
            yield TemuanSop(tingkat=Tingkat.PERINGATAN, isi=isi, kunci=nama)
    daerah = _DAERAH.search(asal.nama_unit)
    if daerah is None or kunci(daerah["nama"]) in kunci(ctx.kantor.pemda):
        return
    for hukum in naskah.sop.identitas.dasar_hukum:
        if daerah["nama"] in hukum:
            judul = hukum.partition(" tentang ")[0]
            isi = f"“{judul}” peraturan {daerah.group()}; ganti dengan peraturan daerah Anda"
            yield TemuanSop(tingkat=Tingkat.PERINGATAN, isi=isi, kunci="dasar_hukum")


def _empty(naskah: NaskahSop) -> Iterator[TemuanSop]:
    kosong = [
        judul
        for nama, judul in {**BLOK, **KOTAK}.items()
        if not getattr(naskah.sop.identitas, nama)
    ]
    if kosong:
        isi = f"belum diisi: {', '.join(kosong)}"
        yield TemuanSop(tingkat=Tingkat.INFO, isi=isi, kunci="identitas")
