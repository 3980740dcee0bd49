"""Checks of budgets: one line, the same amount twice, parents that are not the sum.

Levels as in ``validasi``.
"""

from collections.abc import Mapping, Sequence

from sakip_desktop.domain.angka import format_rupiah, parse_rupiah, why_unread
from sakip_desktop.domain.aturan import BAWAAN, AturanKantor
from sakip_desktop.domain.kinerja import (
    Anggaran,
    Simpul,
)
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.rerata import children_of, roll_up_anggaran, sum_known
from sakip_desktop.domain.temuan import Temuan, kesalahan, peringatan


def check_anggaran(
    anggaran: Anggaran, periode: Periode, *, teks_asli: str = "", aturan: AturanKantor = BAWAAN
) -> tuple[Temuan, ...]:
    """Findings of one budget line in one month (or longer period).

    Args:
        anggaran: pagu and realisasi of the node.
        periode: the period looked at; the pagu is compared with January to its end.
        teks_asli: what was typed when it could not be read, else empty.
        aturan: the rules as the office has them.
    """
    if teks_asli:
        kata = why_unread(parse_rupiah(teks_asli, jumlah=True), teks_asli)
        return (kesalahan("belum-jelas", "nilai", *kata),)
    dalam, sampai, pagu = anggaran.total(periode), anggaran.total_sd(periode), anggaran.pagu
    temuan = []
    if dalam is not None and dalam < 0:
        temuan.append(
            peringatan(
                "rupiah-negatif",
                "nilai",
                f"Realisasi {format_rupiah(dalam)} di bawah nol.",
                "Periksa tanda minus, atau jelaskan koreksinya.",
            )
        )
    if sampai and pagu is not None and sampai > pagu:
        temuan.append(
            peringatan(
                "melebihi-pagu",
                "nilai",
                f"Realisasi s.d. {periode.label} {format_rupiah(sampai)} melebihi pagu "
                f"{format_rupiah(pagu)} sebesar {format_rupiah(sampai - pagu)}.",
                "Periksa angka dan pagu perubahan, atau jelaskan penyebabnya.",
            )
        )
    elif sampai and pagu is None:
        temuan.append(
            peringatan(
                "tanpa-pagu",
                "nilai",
                f"Ada realisasi {format_rupiah(sampai)}, tetapi pagunya belum ada.",
                "Minta perencana melengkapi pagu, atau jelaskan sumbernya.",
            )
        )
    return aturan.saring(temuan)


def check_anggaran_pohon(
    simpul: Sequence[Simpul],
    anggaran: Mapping[str, Anggaran],
    periode: Periode,
    *,
    aturan: AturanKantor = BAWAAN,
) -> dict[str, tuple[Temuan, ...]]:
    """Findings of all budget lines together, by node id; nodes without findings are left out.

    Args:
        simpul: the nodes looked at (of a unit, or of the office).
        anggaran: budget by node id.
        periode: the period looked at.
        aturan: the rules as the office has them.
    """
    hasil: dict[str, list[Temuan]] = {}
    for satu in simpul:
        if satu.id in anggaran:
            sendiri = check_anggaran(anggaran[satu.id], periode, aturan=aturan)
            hasil.setdefault(satu.id, []).extend(sendiri)
    for kunci, temuan in _check_twice(simpul, anggaran, periode, aturan):
        hasil.setdefault(kunci, []).append(temuan)
    for kunci, temuan in check_parents(simpul, anggaran, periode, aturan=aturan):
        hasil.setdefault(kunci, []).append(temuan)
    return {kunci: tuple(temuan) for kunci, temuan in hasil.items() if temuan}


def _check_twice(
    simpul: Sequence[Simpul],
    anggaran: Mapping[str, Anggaran],
    periode: Periode,
    aturan: AturanKantor,
) -> list[tuple[str, Temuan]]:
    """The same amount under two nodes, neither of which stands above the other."""
    if not aturan.aktif("rupiah-ganda"):
        return []
    ambang = aturan.ambang("rupiah-ganda")
    menurut_jumlah: dict[int, list[Simpul]] = {}
    for satu in simpul:
        jumlah = anggaran[satu.id].total(periode) if satu.id in anggaran else None
        if jumlah and abs(jumlah) > ambang:
            menurut_jumlah.setdefault(jumlah, []).append(satu)
    induk = {satu.id: satu.induk_id for satu in simpul}
    temuan = []
    for jumlah, kembar in menurut_jumlah.items():
        for satu in kembar:
            lain = [
                dia
                for dia in kembar
                if dia is not satu
                and dia.id not in _ancestors(satu.id, induk)
                and satu.id not in _ancestors(dia.id, induk)
            ]
            if lain:
                nama = ", ".join(f"{dia.kode} {dia.uraian}".strip() for dia in lain)
                isi = f"{format_rupiah(jumlah)} juga tercatat pada {nama}."
                saran = "Periksa apakah terketik dua kali; bila memang sama, jelaskan."
                temuan.append((satu.id, peringatan("rupiah-ganda", "nilai", isi, saran)))
    return temuan


def _ancestors(simpul_id: str, induk: Mapping[str, str | None]) -> set[str]:
    hasil: set[str] = set()
    naik = induk.get(simpul_id)
    while naik is not None and naik not in hasil:
        hasil.add(naik)
        naik = induk.get(naik)
    return hasil


def check_parents(
    simpul: Sequence[Simpul],
    anggaran: Mapping[str, Anggaran],
    periode: Periode,
    *,
    aturan: AturanKantor = BAWAAN,
) -> list[tuple[str, Temuan]]:
    """Node id and finding of each total entered at a parent that is not its children's sum.

    A realisasi is compared with everything below once all that has a pagu there is entered: before
    that a difference says nothing.
    """
    anak = children_of(simpul)
    jumlah_bawah = roll_up_anggaran(simpul, anggaran, periode)
    temuan = []
    for satu in simpul:
        bawahan = anak.get(satu.id, ())
        sendiri = anggaran.get(satu.id)
        if sendiri is None:
            continue
        belum = _has_gap(satu.id, anak, anggaran, periode)
        pasangan = (
            (
                "pagu",
                "Pagu",
                sendiri.pagu,
                [anggaran[dia.id].pagu for dia in bawahan if dia.id in anggaran],
            ),
            (
                "nilai",
                f"Realisasi {periode.label}",
                None if belum else sendiri.total(periode),
                [
                    jumlah_bawah[dia.id].realisasi_periode
                    for dia in bawahan
                    if dia.id in jumlah_bawah
                ],
            ),
        )
        for kolom, nama, punya, bagian in pasangan:
            jumlah, kode = sum_known(bagian), f"jumlah-{kolom}-berbeda"
            if punya is None or jumlah is None or not aturan.aktif(kode):
                continue
            if abs(punya - jumlah) <= aturan.ambang(kode):
                continue
            isi = (
                f"{nama} {format_rupiah(punya)} tidak sama dengan jumlah rinciannya "
                f"{format_rupiah(jumlah)} (selisih {format_rupiah(punya - jumlah)})."
            )
            saran = "Periksa apakah ada rincian yang terhitung dua kali atau terlewat."
            temuan.append((satu.id, peringatan(kode, kolom, isi, saran)))
    return temuan


def _has_gap(
    simpul_id: str,
    anak: Mapping[str | None, Sequence[Simpul]],
    anggaran: Mapping[str, Anggaran],
    periode: Periode,
) -> bool:
    """Whether something below a node has a pagu and no realisasi entered for the period."""
    tumpukan, dilihat = [simpul_id], {simpul_id}
    while tumpukan:
        for satu in anak.get(tumpukan.pop(), ()):
            isi = anggaran.get(satu.id, Anggaran(simpul_id=satu.id))
            if isi.total(periode) is not None or satu.id in dilihat:
                continue
            dilihat.add(satu.id)
            bawahan = [anggaran.get(dia.id) for dia in anak.get(satu.id, ())]
            if isi.pagu and not any(dia is not None and dia.pagu for dia in bawahan):
                return True
            tumpukan.append(satu.id)
    return False
