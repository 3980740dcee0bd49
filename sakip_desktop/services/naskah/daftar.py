"""Which kinds of naskah there are: the one list behind drafts, window, export and freezing."""

from sakip_desktop.domain.dokumen import KodeDokumen
from sakip_desktop.services.naskah import (
    arsip,
    laporan_kinerja,
    pengumpulan,
    perjanjian,
    rapat,
    rencana_aksi,
    surat,
    tim,
    tindak,
)
from sakip_desktop.services.naskah.jenis import JenisNaskah

JENIS: dict[KodeDokumen, JenisNaskah] = {
    satu.kode: satu
    for satu in (
        *perjanjian.JENIS_PERJANJIAN,
        *rencana_aksi.JENIS_RENCANA_AKSI,
        *tim.JENIS_TIM,
        surat.JENIS_SURAT[0],
        pengumpulan.JENIS_PENGUMPULAN[0],
        *rapat.JENIS_RAPAT,
        pengumpulan.JENIS_PENGUMPULAN[1],
        *laporan_kinerja.JENIS_LAPORAN_KINERJA,
        *tindak.JENIS_TINDAK,
        surat.JENIS_SURAT[1],
        *arsip.JENIS_ARSIP,
    )
}
