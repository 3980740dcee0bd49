"""What a head wants to know in a minute: what was not reached, and what the units say of it."""

from decimal import Decimal

from sakip_desktop.domain.capaian import Status
from sakip_desktop.domain.kinerja import Keadaan
from sakip_desktop.domain.laporan import LaporanPengukuran, Pengukuran

_SERATUS = Decimal(100)
_TANPA_KATA = "Unit tidak menulis penjelasan, kendala, atau upaya."


def missed(laporan: LaporanPengukuran) -> list[Pengukuran]:
    """Indikator below their target, the lowest first."""
    kurang = [
        satu
        for satu in laporan.semua
        if satu.capaian.nilai_mentah is not None and satu.capaian.nilai_mentah < _SERATUS
    ]
    return sorted(kurang, key=lambda satu: satu.capaian.nilai_mentah or Decimal(0))


def uncounted(laporan: LaporanPengukuran) -> list[Pengukuran]:
    """Indikator without a number where one was due; a missing period target is none of them."""
    biasa = (Status.OK, Status.TARGET_KOSONG, Status.TIDAK_DIUKUR)
    return [satu for satu in laporan.semua if satu.capaian.status not in biasa]


def reasons_of(satu: Pengukuran) -> str:
    """Why there is no number, and what the unit says of its figures; a line each."""
    capaian = satu.capaian
    tanpa = capaian.nilai_mentah is None
    bagian = [capaian.penjelasan if tanpa else capaian.catatan]
    for figur in satu.figur:
        bulan = f" ({figur.periode.label})" if len(satu.figur) > 1 else ""
        bagian += [
            f"{nama}{bulan}: {isi}"
            for nama, isi in (
                ("Penjelasan", figur.penjelasan),
                ("Kendala", figur.kendala),
                ("Upaya", figur.upaya),
            )
            if isi
        ]
        if figur.keadaan is Keadaan.TIDAK_DAPAT_DIPENUHI and figur.alasan:
            bagian.append(f"Tidak dapat dipenuhi{bulan}: {figur.alasan}")
    return "\n".join(filter(None, bagian)) or _TANPA_KATA
