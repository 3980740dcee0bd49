"""The words of the plan's choices and the codes of its targets, for window and workbook."""

from sakip_desktop.domain.kinerja import Agregasi, Frekuensi, JenisIndikator, Polaritas
from sakip_desktop.domain.periode import Periode, bulan, semester, setahun, triwulan

LABEL_JENIS = {
    JenisIndikator.IKU: "IKU",
    JenisIndikator.IKK: "IKK",
    JenisIndikator.LAINNYA: "Lainnya",
}
LABEL_POLARITAS = {
    Polaritas.NAIK: "Naik",
    Polaritas.TURUN: "Turun",
    Polaritas.RENTANG: "Rentang",
    Polaritas.PREDIKAT: "Predikat",
    Polaritas.YA_TIDAK: "Ya/Tidak",
}
LABEL_AGREGASI = {
    Agregasi.JUMLAH: "Jumlah",
    Agregasi.RERATA: "Rata-rata",
    Agregasi.TERAKHIR: "Nilai terakhir",
    Agregasi.MAKS: "Maksimum",
    Agregasi.MIN: "Minimum",
}
LABEL_FREKUENSI = {
    Frekuensi.BULANAN: "Bulanan",
    Frekuensi.TRIWULAN: "Triwulan",
    Frekuensi.SEMESTER: "Semester",
    Frekuensi.TAHUNAN: "Tahunan",
}
YA_TIDAK = {True: "Ya", False: "Tidak"}

TARGET = "target:"


def target_period(kolom: str, tahun: int) -> Periode:
    """The period of a target's column: ``target:tahun``, ``target:TW1``, ``S1``, ``07``."""
    kode = kolom.removeprefix(TARGET)
    if kode == "tahun":
        return setahun(tahun)
    if kode.startswith("TW"):
        return triwulan(tahun, int(kode[2:]))
    if kode.startswith("S"):
        return semester(tahun, int(kode[1:]))
    return bulan(tahun, int(kode))
