"""An independent computation of capaian, with ``fractions.Fraction``.

It shares no code with ``sakip_desktop.domain``: words are plain strings, numbers are Fractions,
and the formulas are written as distances from the target instead of as products.  Tests of the
screen, of workbooks, of papers and of the command line hold their figures against it.
"""

from fractions import Fraction

BATAS_KELAS = ((91, "ST"), (76, "T"), (66, "S"), (51, "R"))


def to_fraction(nilai):
    """Exact value of an int, Decimal, Fraction or plain text ("4.88")."""
    return nilai if isinstance(nilai, Fraction) else Fraction(str(nilai))


def oracle_capaian(
    polaritas,
    target,
    realisasi,
    *,
    varian="",
    atas=None,
    terburuk=None,
    varian_turun="selisih",
):
    """Capaian in percent, exact; None where it cannot be computed.

    ``polaritas`` is naik, turun, rentang, predikat or ya_tidak; ``varian`` selisih, rasio, biasa,
    khusus or empty; ``atas`` the upper end of a range.
    """
    if target is None or realisasi is None:
        return None
    t, r = to_fraction(target), to_fraction(realisasi)
    if polaritas == "rentang":
        return _rentang(t, t if atas is None else to_fraction(atas), r, varian)
    hasil = None
    if atas is not None:
        return None
    if polaritas == "naik" and t != 0:
        hasil = 100 + 100 * (r - t) / abs(t)
    elif polaritas == "turun":
        cara = varian if varian in {"selisih", "rasio"} else varian_turun
        hasil = _turun(t, r, cara, terburuk)
    elif polaritas == "predikat" and t > 0:
        hasil = r / t * 100
    elif polaritas == "ya_tidak" and {t, r} <= {Fraction(0), Fraction(1)}:
        hasil = Fraction(100 if t == r else 0)
    return hasil


def _turun(t, r, cara, terburuk):
    if t == 0:
        if r == 0:
            return Fraction(100)
        if r < 0:
            return None
        if terburuk is None or to_fraction(terburuk) <= 0:
            return Fraction(0)
        return 100 - 100 * r / to_fraction(terburuk)
    if cara == "rasio":
        return None if r <= 0 or t < 0 else 100 / (r / t)
    return 100 - 100 * (r - t) / abs(t)


def _rentang(bawah, atas, r, varian):
    if bawah > atas:
        return None
    if bawah <= r <= atas:
        return Fraction(100)
    ujung = bawah if r < bawah else atas
    if ujung == 0:
        return None
    jarak = 100 * abs(r - ujung) / abs(ujung)
    return 100 + jarak if r < bawah and varian == "khusus" else 100 - jarak


def oracle_teks(capaian, *, batas=None, desimal=2):
    """As it must be shown: capped, half up, Indonesian, ``1.179,67``; empty for None."""
    if capaian is None:
        return ""
    if batas is not None:
        capaian = min(capaian, to_fraction(batas))
    satuan = 10**desimal
    bulat = (2 * abs(capaian) * satuan + 1) // 2  # floor(x + 1/2) on the absolute value
    utuh, pecahan = divmod(int(bulat), satuan)
    kelompok = []
    while utuh >= 1000:
        utuh, sisa = divmod(utuh, 1000)
        kelompok.insert(0, f"{sisa:03d}")
    tanda = "-" if capaian < 0 and bulat else ""
    return f"{tanda}{'.'.join([str(utuh), *kelompok])},{pecahan:0{desimal}d}"


def oracle_kategori(capaian):
    """Class of the Permendagri scale, decided on the exact value; empty for None."""
    if capaian is None:
        return ""
    return next((nama for batas, nama in BATAS_KELAS if capaian >= batas), "SR")


def oracle_rerata(isi, *, kosong_nol=False):
    """Weighted mean of ``(capaian or None, weight)``, exact; None where nothing counts.

    An empty one is passed over, or counts as 0 where the policy says so.
    """
    dihitung = [
        (to_fraction(0 if capaian is None else capaian), bobot)
        for capaian, bobot in isi
        if capaian is not None or kosong_nol
    ]
    if not dihitung:
        return None
    return sum(n * w for n, w in dihitung) / Fraction(sum(w for _, w in dihitung))
