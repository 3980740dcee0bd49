"""Rows of the checks into records: what the office decided, what is exempted, what was asked."""

from collections import defaultdict
from collections.abc import Collection

from sqlmodel import Session, col, or_, select

from sakip_desktop.db import journal
from sakip_desktop.db.models import AturanPeriksa, Orang, Pengecualian, PesanPertanyaan
from sakip_desktop.db.models import Pertanyaan as PertanyaanRow
from sakip_desktop.domain.aturan import Dikecualikan, Ketetapan, VersiAturan
from sakip_desktop.domain.periode import JenisPeriode, Periode
from sakip_desktop.domain.pertanyaan import KeadaanTanya, MacamPesan, Pertanyaan, Pesan

KunciSel = tuple[str, Periode]
"""A figure or a budget line: id of the indikator or of the node, and its month or period."""


def load_aturan(sesi: Session, opd_id: str) -> tuple[VersiAturan, ...]:
    """Every decision about a rule, the oldest first."""
    baris = sesi.exec(
        select(AturanPeriksa)
        .where(AturanPeriksa.opd_id == opd_id)
        .order_by(col(AturanPeriksa.kode), col(AturanPeriksa.nomor))
    ).all()
    pembuat = journal.makers(sesi, "aturan_periksa", [satu.id for satu in baris]) if baris else {}
    return tuple(
        VersiAturan(
            kode=satu.kode,
            nomor=satu.nomor,
            berlaku_mulai=satu.berlaku_mulai,
            ketetapan=Ketetapan(satu.aktif, satu.ambang),
            alasan=satu.alasan,
            oleh=satu.ditetapkan_oleh,
            pada=pembuat[satu.id].waktu if satu.id in pembuat else None,
        )
        for satu in baris
    )


def load_pengecualian(
    sesi: Session, opd_id: str, tahun: int
) -> dict[KunciSel, tuple[Dikecualikan, ...]]:
    """What is exempted in a year, by figure or budget line; without what was withdrawn."""
    kueri = select(Pengecualian).where(
        Pengecualian.opd_id == opd_id,
        Pengecualian.tahun == tahun,
        col(Pengecualian.dicabut_pada).is_(None),
    )
    hasil: dict[KunciSel, tuple[Dikecualikan, ...]] = {}
    for satu in sesi.exec(kueri.order_by(col(Pengecualian.id))):
        milik = satu.indikator_id or satu.simpul_id or ""
        kunci = milik, Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke)
        isi = Dikecualikan(satu.kode, satu.diberi_oleh, satu.alasan)
        hasil[kunci] = (*hasil.get(kunci, ()), isi)
    return hasil


def load_pertanyaan(
    sesi: Session,
    opd_id: str,
    *,
    tahun: int | None = None,
    perihal: str | None = None,
    keadaan: Collection[KeadaanTanya] | None = None,
    kunci: str | None = None,
) -> tuple[Pertanyaan, ...]:
    """Questions with their conversations, the oldest first.

    Args:
        sesi: an open session.
        opd_id: the office.
        tahun: only of that year.
        perihal: only about that indikator or node.
        keadaan: only those that stand there.
        kunci: only the one of that id.
    """
    kueri = select(PertanyaanRow).where(PertanyaanRow.opd_id == opd_id)
    if tahun is not None:
        kueri = kueri.where(PertanyaanRow.tahun == tahun)
    if perihal is not None:
        kueri = kueri.where(
            or_(
                col(PertanyaanRow.indikator_id) == perihal,
                col(PertanyaanRow.simpul_id) == perihal,
            )
        )
    if keadaan is not None:
        kueri = kueri.where(col(PertanyaanRow.keadaan).in_([satu.value for satu in keadaan]))
    if kunci is not None:
        kueri = kueri.where(PertanyaanRow.id == kunci)
    baris = sesi.exec(kueri.order_by(col(PertanyaanRow.dibuka_pada), col(PertanyaanRow.id))).all()
    pesan = _messages(sesi, [satu.id for satu in baris]) if baris else {}
    return tuple(
        Pertanyaan(
            id=satu.id,
            indikator_id=satu.indikator_id or "",
            simpul_id=satu.simpul_id or "",
            periode=Periode(satu.tahun, JenisPeriode(satu.jenis), satu.ke),
            kolom=satu.kolom,
            keadaan=KeadaanTanya(satu.keadaan),
            pembuka_id=satu.pembuka_id,
            nilai_awal=satu.nilai_awal,
            dibuka_pada=satu.dibuka_pada,
            pesan=tuple(pesan[satu.id]),
            versi=satu.versi,
        )
        for satu in baris
    )


def _messages(sesi: Session, kunci: Collection[str]) -> dict[str, list[Pesan]]:
    hasil: dict[str, list[Pesan]] = defaultdict(list)
    semua = sesi.exec(
        select(PesanPertanyaan, Orang.nama)
        .join(Orang, col(PesanPertanyaan.orang_id) == Orang.id)
        .where(col(PesanPertanyaan.pertanyaan_id).in_(kunci))
        .order_by(col(PesanPertanyaan.pada), col(PesanPertanyaan.id))
    )
    for satu, nama in semua:
        hasil[satu.pertanyaan_id].append(
            Pesan(
                orang_id=satu.orang_id,
                nama=nama,
                peran=satu.peran,
                macam=MacamPesan(satu.macam),
                isi=satu.isi,
                nilai=satu.nilai,
                pada=satu.pada,
            )
        )
    return hasil
