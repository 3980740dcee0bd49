"""What was asked about the sample's last month, figures and rupiah, and what is exempted there."""

from collections.abc import Callable

from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.laporan import BarisFormulir, Formulir
from sakip_desktop.domain.periode import Periode, setahun
from sakip_desktop.domain.pertanyaan import KeadaanTanya
from sakip_desktop.services import formulir, kantor, pengecualian, pertanyaan
from sakip_desktop.services.context import AppContext

_TANYA = "Mohon sebutkan dokumen sumber angka ini."
_TANYA_LAIN = "Apakah angka ini sudah sama dengan laporan bulanannya?"
_TANYA_RUPIAH = "Apakah SP2D yang terbit pada hari terakhir sudah termasuk?"
_JAWAB = "Sudah; dicocokkan dengan laporan bulanan yang ditandatangani kepala subbagian."
_BENAR = "Sudah dicocokkan dengan dokumen sumbernya."


def converse(
    ctx: AppContext,
    periode: Periode,
    as_role: Callable[[Peran], None],
    as_filler: Callable[[str], None],
) -> int:
    """Two questions that wait, one that was answered, one exemption; how many there are.

    Args:
        ctx: the sample office.
        periode: the collection whose forms are (partly) filled.
        as_role: acts as the first person of a role.
        as_filler: acts as the filler of a unit, by its name.
    """
    as_role(Peran.ANGGOTA_TIM)
    semua = [formulir.formulir(ctx, unit.id, periode) for unit in kantor.list_unit(ctx)]
    terisi = [(satu, baris) for satu in semua for baris in _filled(satu)]
    if not terisi:
        return 0
    setahun_ = [formulir.formulir(ctx, unit.unit.id, setahun(periode.tahun)) for unit in semua]
    dibuat = _exempt(ctx, [baris for unit in setahun_ for baris in reversed(unit.baris)])
    as_role(Peran.VERIFIKATOR)
    _ask(ctx, terisi[0][1], _TANYA)
    ditanya = _ask_rupiah(ctx, terisi[0][0])
    lain = next((satu for satu in terisi if satu[0].unit != terisi[0][0].unit), terisi[-1])
    _ask(ctx, lain[1], _TANYA_LAIN)
    as_filler(lain[0].unit.nama)
    bulan = lain[1].realisasi.periode
    tanya = pertanyaan.pertanyaan_sel(ctx, lain[1].indikator.id, bulan)[-1].pertanyaan
    pertanyaan.jawab_pertanyaan(ctx, tanya.id, _JAWAB, versi=tanya.versi)
    return dibuat + 2 + ditanya


def _filled(isi: Formulir) -> list[BarisFormulir]:
    return [
        satu for satu in isi.baris if satu.realisasi.versi and not satu.realisasi.catatan_kembali
    ]


def _ask(ctx: AppContext, baris: BarisFormulir, isi: str) -> None:
    pertanyaan.buka_pertanyaan(
        ctx, baris.indikator.id, baris.realisasi.periode, "nilai", isi, sebagai=Peran.VERIFIKATOR
    )


def _ask_rupiah(ctx: AppContext, isi: Formulir) -> int:
    """The first budget line that is filled in; how many were asked about."""
    for baris in isi.anggaran:
        if baris.nilai is not None:
            pertanyaan.buka_pertanyaan(
                ctx, baris.simpul.id, baris.bulan, "nilai", _TANYA_RUPIAH, sebagai=Peran.VERIFIKATOR
            )
            return 1
    return 0


def _exempt(ctx: AppContext, semua: list[BarisFormulir]) -> int:
    """The first figure that can be exempted from a rule, the latest month first."""
    for baris in semua:
        for temuan in pengecualian.dapat_dikecualikan(baris.temuan):
            pengecualian.beri_pengecualian(
                ctx, temuan.kode, baris.indikator.id, baris.realisasi.periode, _BENAR
            )
            return 1
    return 0


def close_answered(ctx: AppContext, periode: Periode, as_role: Callable[[Peran], None]) -> None:
    """The verifikator reads the answers of a form that came back, and closes the questions."""
    as_role(Peran.VERIFIKATOR)
    for satu in pertanyaan.pertanyaan_periode(ctx, periode, sebagai=Peran.VERIFIKATOR):
        tanya = satu.pertanyaan
        if tanya.keadaan is KeadaanTanya.DIJAWAB:
            pertanyaan.tutup_pertanyaan(ctx, tanya.id, versi=tanya.versi, sebagai=Peran.VERIFIKATOR)
