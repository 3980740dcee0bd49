"""Policies as somebody types them."""

from sakip_desktop.domain.masukan import KebijakanInput, KelasInput, SkalaInput

LAIN = KebijakanInput(
    batas_tampil="120", batas_rerata="110", lantai_rerata="10", varian_turun="rasio", alasan="baru"
)
DUA_KELAS = SkalaInput(
    nama="Skala kantor",
    sumber="Pedoman contoh",
    kelas=(
        KelasInput(batas="90,5", label="Tercapai Penuh", warna="#1b7837", termasuk=False),
        KelasInput(batas="0", label="Belum", singkatan="B", warna="#b2182b"),
    ),
)
