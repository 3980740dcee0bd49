"""The graph of a procedure, read back from its drawing."""

from dataclasses import dataclass

from sakip_desktop.domain.alir_gambar import TIDAK, Bentuk, Simbol


@dataclass(frozen=True, slots=True)
class _Cabang:
    """An arrow with what it starts and ends on."""

    asal: Simbol
    tujuan: Simbol
    tidak: bool


def read_graph(alir):
    """Of each step where its arrows lead: (lanjut, tidak), empty where there is none.

    Read from the geometry alone: an arrow belongs to the symbols on whose outlines it starts and
    ends, and a pentagon leads to the one with its letter on another page.

    Raises:
        ValueError: an arrow starts or ends nowhere, or a pentagon leads nowhere.
    """
    cabang = [[_ends(halaman, panah) for panah in halaman.panah] for halaman in alir.halaman]
    masuk = {}
    for sehalaman in cabang:
        for satu in sehalaman:
            if satu.asal.bentuk is Bentuk.SEGILIMA:
                masuk.setdefault(satu.asal.kunci, set()).add(satu.tujuan.kunci)
    hasil = {satu.kode: ["", ""] for halaman in alir.halaman for satu in halaman.baris}
    for sehalaman in cabang:
        for satu in sehalaman:
            if satu.asal.bentuk is Bentuk.SEGILIMA:
                continue
            tujuan = satu.tujuan.kunci
            if satu.tujuan.bentuk is Bentuk.SEGILIMA:
                (tujuan,) = masuk.get(tujuan, set())
            if hasil[satu.asal.kunci][satu.tidak]:
                msg = f"{satu.asal.kunci} has two arrows of one kind"
                raise ValueError(msg)
            hasil[satu.asal.kunci][satu.tidak] = tujuan
    return {kode: (lanjut, tidak) for kode, (lanjut, tidak) in hasil.items()}


def _ends(halaman, panah):
    (asal,) = [satu for satu in halaman.simbol if satu.on_border(panah.titik[0])]
    (tujuan,) = [satu for satu in halaman.simbol if satu.on_border(panah.titik[-1])]
    tidak = panah.tulisan is not None and panah.tulisan.teks == TIDAK
    return _Cabang(asal, tujuan, tidak)
