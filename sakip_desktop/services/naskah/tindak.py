"""Rencana Tindak Lanjut: what is to be done by whom until when, and how far it is."""

from sqlmodel import Session

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.domain.jabatan import Peran
from sakip_desktop.domain.naskah import Bidang, JenisBidang, KepalaNaskah, Naskah, PilihanTtd
from sakip_desktop.domain.periode import Periode, tanggal_indonesia
from sakip_desktop.domain.progress import Progress
from sakip_desktop.domain.syarat import Syarat
from sakip_desktop.domain.tindak_lanjut import KATA_TINDAK, RencanaTindak, TindakLanjut
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.naskah.jenis import Buku, JenisNaskah
from sakip_desktop.services.tindak_lanjut import load_tindak

_BIDANG = (
    Bidang(
        kunci="pengantar",
        judul="Pengantar",
        jenis=JenisBidang.PROSA,
        bawaan="Berdasarkan hasil pengukuran kinerja {periode}, tindak lanjut berikut "
        "dilaksanakan oleh penanggung jawabnya dan dipantau pada periode berikutnya.",
    ),
)


_AWALAN = "Tindak lanjut yang belum selesai:"
_ACARA = " dan tindak lanjut yang belum selesai"
_TERBANYAK = 12  # that a meeting is reminded of
_PANJANG = 200  # letters of each


def remind(ctx: AppContext, sesi: Session, periode: Periode, teks: str) -> str:
    """What a meeting begins its discussion with: the words so far, and what is still open.

    What the last meeting was reminded of goes out: it is told as it stands now.
    """
    lama = [satu for satu in teks.split("\n\n") if not satu.strip().startswith(_AWALAN)]
    terbuka = [satu for satu in load_tindak(ctx, sesi, periode) if satu.keadaan.terbuka]
    baris = [f"{ke}. {_short(satu)}" for ke, satu in enumerate(terbuka[:_TERBANYAK], 1)]
    if len(terbuka) > _TERBANYAK:
        baris.append(f"dan {len(terbuka) - _TERBANYAK} lagi")
    baru = ["\n".join((_AWALAN, *baris))] if baris else []
    return "\n\n".join((*lama, *baru) if any(lama) else baru)


def put_on_agenda(ctx: AppContext, sesi: Session, periode: Periode, acara: str) -> str:
    """What a meeting is about: with what is still open, and without it once nothing is."""
    acara = acara.removesuffix(_ACARA)
    terbuka = any(satu.keadaan.terbuka for satu in load_tindak(ctx, sesi, periode))
    return acara + _ACARA if terbuka and "tindak lanjut" not in acara.casefold() else acara


def _short(satu: TindakLanjut) -> str:
    uraian = " ".join(satu.pokok.split())
    if len(uraian) > _PANJANG:
        uraian = f"{uraian[:_PANJANG].rstrip()}…"
    keadaan = f"{KATA_TINDAK[satu.keadaan].casefold()}, {satu.persen} %"
    tenggat = f"tenggat {tanggal_indonesia(satu.tenggat)}"
    return f"{uraian} ({satu.penanggung_jawab}; {tenggat}; {keadaan})"


def _follow_up(
    ctx: AppContext, sesi: Session, naskah: Naskah, kepala: KepalaNaskah
) -> RencanaTindak:
    return RencanaTindak(
        kepala=kepala, isian=naskah.isian, tindak=load_tindak(ctx, sesi, naskah.periode)
    )


def _check(_ctx: AppContext, _sesi: Session, rekam: RencanaTindak) -> tuple[Syarat, ...]:
    if rekam.tindak:
        return (Syarat(terpenuhi=True, isi=f"{len(rekam.tindak)} tindak lanjut tercantum."),)
    return (Syarat(terpenuhi=False, isi="Belum ada tindak lanjut pada periode ini."),)


def _draw(rekam: RencanaTindak, progress: Progress) -> bytes:
    from sakip_desktop.reports.tindak_lanjut import render_tindak_lanjut

    return render_tindak_lanjut(rekam, progress)


JENIS_TINDAK = (
    JenisNaskah(
        kode=KodeDokumen.TINDAK_LANJUT,
        rekam=RencanaTindak,
        susun=_follow_up,
        gambar=_draw,
        bidang=_BIDANG,
        penanda=(
            PilihanTtd(sebagai="Mengetahui,", peran=Peran.PIMPINAN),
            PilihanTtd(peran=Peran.VERIFIKATOR),
        ),
        buku=Buku.DOKUMEN,
        syarat=_check,
    ),
)
