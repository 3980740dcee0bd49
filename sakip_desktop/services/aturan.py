"""The rules of checking as the office has them: dated versions, and what each finds now.

A version from today counts for the periods that end today or later; those that have ended keep
theirs, and so does every form that was sent before.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sakip_desktop.db.models import AturanPeriksa, new_id
from sakip_desktop.db.rows import count_rows
from sakip_desktop.domain import angka
from sakip_desktop.domain.aturan import (
    ATURAN,
    Aturan,
    AturanKantor,
    Ketetapan,
    VersiAturan,
    check_ketetapan,
    is_exempted,
    rules_on,
)
from sakip_desktop.domain.errors import DataTidakSah
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.periode import Periode
from sakip_desktop.domain.perubahan import Jenis, Perubahan
from sakip_desktop.domain.teks import one_line
from sakip_desktop.domain.temuan import Temuan
from sakip_desktop.services.analisis import TemuanDi, find_all
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.kebijakan import policy_day
from sakip_desktop.services.telaah_rencana import temuan_rencana

ALASAN_TERPANJANG = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class AturanInput:
    """A rule as it is typed; an empty ``ambang`` takes the rule's own."""

    kode: str
    aktif: bool = True
    ambang: str = ""
    alasan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KartuAturan:
    """A rule with what the office decided about it, and what it finds.

    Attributes:
        berlaku: what counts for periods that end today or later.
        versi: every decision, the newest first.
        temuan: what it finds in the period that was asked for, by the rules that count there.
        rencana: what it finds in the year's plan: kode and finding.
        pada_periode: what counts for that period, where it is another decision.
    """

    aturan: Aturan
    berlaku: Ketetapan
    versi: tuple[VersiAturan, ...]
    temuan: tuple[TemuanDi, ...]
    rencana: tuple[tuple[str, Temuan], ...] = ()
    pada_periode: Ketetapan | None = None

    @property
    def jumlah(self) -> int:
        """How much it finds."""
        return len(self.temuan) + len(self.rencana)

    @property
    def dikecualikan(self) -> int:
        """How much of that is exempted."""
        return sum(is_exempted(satu.temuan) for satu in self.temuan)

    @property
    def aktif(self) -> bool:
        """Whether it is switched on."""
        return self.berlaku.aktif

    @property
    def ambang(self) -> Decimal | None:
        """The threshold in force; None where the rule has none."""
        return threshold_of(self.aturan, self.berlaku)

    @property
    def kalimat(self) -> str:
        """What it finds, with its threshold put in."""
        return self.aturan.kalimat(self.ambang)

    @property
    def diubah(self) -> bool:
        """Whether the office has it otherwise than it was built."""
        return not self.aktif or self.ambang != threshold_of(self.aturan, Ketetapan())


@dataclass(frozen=True, slots=True, kw_only=True)
class DampakAturan:
    """What a rule would find in a period if it were otherwise.

    Attributes:
        berlaku_mulai: the day from which it would count.
        terkena: whether the period would be checked by it: it ends on that day or later.
        sekarang, nanti: what it finds now, and what it would find.
    """

    periode: Periode
    berlaku_mulai: date
    terkena: bool
    sekarang: tuple[TemuanDi, ...]
    nanti: tuple[TemuanDi, ...]

    @property
    def bertambah(self) -> tuple[TemuanDi, ...]:
        """What would be found and is not now."""
        return _without(self.nanti, self.sekarang)

    @property
    def hilang(self) -> tuple[TemuanDi, ...]:
        """What would not be found any more."""
        return _without(self.sekarang, self.nanti)


def _without(semua: tuple[TemuanDi, ...], lain: tuple[TemuanDi, ...]) -> tuple[TemuanDi, ...]:
    ada = {_place(satu) for satu in lain}
    return tuple(satu for satu in semua if _place(satu) not in ada)


def _place(satu: TemuanDi) -> tuple[str, str, str, Periode, str]:
    return satu.unit_id, satu.indikator_id, satu.simpul_id, satu.bulan, satu.temuan.kode


def threshold_of(aturan: Aturan, ketetapan: Ketetapan) -> Decimal | None:
    """The threshold of a rule under a decision; None where it has none."""
    if aturan.ambang is None:
        return None
    return aturan.ambang.bawaan if ketetapan.ambang is None else ketetapan.ambang


def kartu_aturan(ctx: AppContext, periode: Periode) -> tuple[KartuAturan, ...]:
    """Every rule in the order of the catalogue, with what it finds in the forms of a period.

    Who reads no other unit's data sees what is found in the own ones.

    Raises:
        IzinDitolak: staf do not see the plan, and with it not its rules.
    """
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        semua = ctx.versi_aturan(sesi)
        temuan: dict[str, list[TemuanDi]] = {}
        for satu in find_all(ctx, sesi, periode):
            temuan.setdefault(satu.temuan.kode, []).append(satu)
    rencana: dict[str, list[tuple[str, Temuan]]] = {}
    for kode, isi in temuan_rencana(ctx, periode.tahun):
        rencana.setdefault(isi.kode, []).append((kode, isi))
    kini = rules_on(semua, ctx.today()).ketetapan
    dulu = rules_on(semua, periode.akhir).ketetapan
    return tuple(
        KartuAturan(
            aturan=aturan,
            berlaku=_decided(kini, aturan.kode),
            versi=tuple(satu for satu in reversed(semua) if satu.kode == aturan.kode),
            temuan=tuple(temuan.get(aturan.kode, ())),
            rencana=tuple(rencana.get(aturan.kode, ())),
            pada_periode=_other(_decided(dulu, aturan.kode), _decided(kini, aturan.kode)),
        )
        for aturan in ATURAN.values()
    )


def _decided(ketetapan: Mapping[str, Ketetapan], kode: str) -> Ketetapan:
    return ketetapan.get(kode, Ketetapan())


def _other(satu: Ketetapan, kini: Ketetapan) -> Ketetapan | None:
    return None if satu == kini else satu


def masukan_aturan(kartu: KartuAturan) -> AturanInput:
    """A rule in force as it would be typed, without a reason."""
    ambang = "" if kartu.ambang is None else angka.format_angka(kartu.ambang)
    return AturanInput(kode=kartu.aturan.kode, aktif=kartu.aktif, ambang=ambang)


def read_aturan(masukan: AturanInput) -> Ketetapan:
    """What was typed as a decision.

    Raises:
        DataTidakSah: the threshold is no number, or it cannot be decided (``check_ketetapan``).
    """
    nilai: Decimal | None = None
    teks = masukan.ambang.strip()
    if teks:
        aturan = ATURAN.get(masukan.kode)
        satuan = "" if aturan is None or aturan.ambang is None else aturan.ambang.satuan
        hasil = angka.parse_angka(teks, satuan=satuan)
        if not isinstance(hasil, angka.Terbaca):
            raise DataTidakSah(
                f"Ambang “{teks}” tidak terbaca sebagai angka.", saran="Tulis misalnya 50."
            )
        nilai = hasil.nilai
    isi = Ketetapan(masukan.aktif, nilai)
    check_ketetapan(masukan.kode, isi)
    milik = ATURAN[masukan.kode].ambang
    if milik is not None and nilai == milik.bawaan:
        isi = Ketetapan(masukan.aktif)
    return isi


def pratinjau_aturan(
    ctx: AppContext, masukan: AturanInput, periode: Periode, *, sebagai: Peran | None = None
) -> DampakAturan:
    """What a rule would find in the forms of a period if it were as typed; nothing is written.

    Forms that were sent are looked at too, to compare: they keep the rules of their time.

    Raises:
        DataTidakSah: it cannot be read, or cannot be decided.
        IzinDitolak: only the planner may.
    """
    isi = read_aturan(masukan)
    with ctx.read(Tindakan.ATURAN_UBAH, sebagai=sebagai) as sesi:
        mulai = ctx.today()
        kini = ctx.aturan(sesi, periode.akhir)
        baru = AturanKantor({**kini.ketetapan, masukan.kode: isi})
        sekarang, nanti = (
            tuple(
                satu
                for satu in find_all(ctx, sesi, periode, aturan)
                if satu.temuan.kode == masukan.kode
            )
            for aturan in (kini, baru)
        )
    return DampakAturan(
        periode=periode,
        berlaku_mulai=mulai,
        terkena=periode.akhir >= mulai,
        sekarang=sekarang,
        nanti=nanti,
    )


def save_aturan(
    ctx: AppContext, masukan: AturanInput, *, sebagai: Peran | None = None
) -> Perubahan:
    """A new dated version of a rule, in force from today.

    Raises:
        DataTidakSah: it cannot be read or decided, it is as it is already, there is no reason, or
            the clock is in doubt.
        IzinDitolak: only the planner may.
    """
    kode = masukan.kode
    judul = ATURAN[kode].judul if kode in ATURAN else kode
    with ctx.work(
        Tindakan.ATURAN_UBAH, f"Ubah aturan “{judul}”", tentang=kode, sebagai=sebagai
    ) as sesi:
        isi = read_aturan(masukan)
        kini = _decided(rules_on(ctx.versi_aturan(sesi), ctx.today()).ketetapan, kode)
        if isi == kini:
            raise DataTidakSah(
                "Aturan ini sama dengan yang berlaku.", saran="Ubah isiannya lebih dahulu."
            )
        sesi.add(
            AturanPeriksa(
                id=new_id(),
                opd_id=ctx.opd_id,
                kode=kode,
                nomor=count_rows(sesi, AturanPeriksa, opd_id=ctx.opd_id, kode=kode) + 1,
                berlaku_mulai=policy_day(ctx, sesi, "Aturan"),
                aktif=isi.aktif,
                ambang=isi.ambang,
                alasan=_require_reason(masukan.alasan),
                ditetapkan_oleh="" if ctx.pelaku is None else ctx.pelaku.nama,
            )
        )
    return Perubahan(frozenset({Jenis.KANTOR}), "Aturan tersimpan")


def _require_reason(alasan: str) -> str:
    teks = one_line(alasan)
    if not teks:
        raise DataTidakSah(
            "Alasan belum diisi.",
            "Riwayat aturan menyebut dasar tiap perubahan.",
            "Tulis dasarnya, misalnya hasil rapat Tim SAKIP.",
        )
    if len(teks) > ALASAN_TERPANJANG:
        raise DataTidakSah(
            "Alasan ini terlalu panjang.",
            f"Paling banyak {ALASAN_TERPANJANG} huruf, tertulis {len(teks)}.",
            "Ringkas.",
        )
    return teks


def decided_text(aturan: Aturan, isi: Ketetapan) -> str:
    """A decision in words: ``dimatikan``, ``ambang 40 %``, ``seperti bawaan``."""
    if not isi.aktif:
        return "dimatikan"
    if aturan.ambang is not None and isi.ambang is not None:
        return f"ambang {aturan.ambang.write(isi.ambang)}"
    return "seperti bawaan"
