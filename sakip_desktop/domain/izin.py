"""Permission: one pure decision, asked by the door (``services.context``) and by the buttons.

The table is data; the reason is a sentence for the person, in the titles of the office that the
caller gives: why not, and who can.  Actions that belong to an SOP step also need that step to be
open (``objek.langkah_terbuka``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sakip_desktop.domain.jabatan import PERAN_UNIT, Pelaku, Peran
from sakip_desktop.domain.teks import enumerate_words


class Tindakan(StrEnum):
    """What the door asks about; the words of SOP files and of the journal.

    The journal has a few words more, for what happens before or without a person at the door
    (``akun.masuk``, ``akun.gagal``, ``akun.pulih``, ``kantor.awal``).  A backup needs none: it
    changes nothing, and the program makes them without a person too.
    """

    SIKLUS_MULAI = "siklus.mulai"
    LANGKAH_SELESAI = "langkah.selesai"
    LANGKAH_CENTANG = "langkah.centang"
    LANGKAH_LEWATI = "langkah.lewati"
    LANGKAH_TARIK = "langkah.tarik"
    LANGKAH_WAKTU = "langkah.waktu"
    REALISASI_ISI = "realisasi.isi"
    REALISASI_KIRIM = "realisasi.kirim"
    REALISASI_TARIK = "realisasi.tarik"
    REALISASI_LIHAT = "realisasi.lihat"
    BUKTI_TAMBAH = "bukti.tambah"
    BUKTI_UBAH = "bukti.ubah"
    BUKTI_CABUT = "bukti.cabut"
    FORMULIR_KEMBALIKAN = "formulir.kembalikan"
    FORMULIR_BUAT = "formulir.buat"
    FORMULIR_BACA = "formulir.baca"
    FORMULIR_CATAT = "formulir.catat"
    REKAP_LIHAT = "rekap.lihat"
    MASA_ATUR = "masa.atur"
    MASA_UNIT = "masa.unit"
    MASA_BUKA = "masa.buka"
    PERTANYAAN_BUKA = "pertanyaan.buka"
    PERTANYAAN_JAWAB = "pertanyaan.jawab"
    PERTANYAAN_TUTUP = "pertanyaan.tutup"
    PENGECUALIAN_BERI = "pengecualian.beri"
    ATURAN_UBAH = "aturan.ubah"
    VALIDASI_SETUJUI = "validasi.setujui"
    VALIDASI_KEMBALIKAN = "validasi.kembalikan"
    VALIDASI_LIHAT = "validasi.lihat"
    PERSETUJUAN_SETUJUI = "persetujuan.setujui"
    PERSETUJUAN_KEMBALIKAN = "persetujuan.kembalikan"
    PERSETUJUAN_CATAT = "persetujuan.catat"
    PERSETUJUAN_LIHAT = "persetujuan.lihat"
    RENCANA_LIHAT = "rencana.lihat"
    RENCANA_IMPOR = "rencana.impor"
    RENCANA_UBAH = "rencana.ubah"
    SOP_UBAH = "sop.ubah"
    DOKUMEN_EKSPOR = "dokumen.ekspor"
    DOKUMEN_KANTOR_UBAH = "dokumen_kantor.ubah"
    NASKAH_UBAH = "naskah.ubah"
    NASKAH_FINAL = "naskah.final"
    DOKUMEN_REVISI = "dokumen.revisi"
    TATA_NASKAH_UBAH = "tata_naskah.ubah"
    AGENDA_UBAH = "agenda.ubah"
    ARSIP_UBAH = "arsip.ubah"
    TINDAK_LANJUT_BUKA = "tindak_lanjut.buka"
    TINDAK_LANJUT_CATAT = "tindak_lanjut.catat"
    KANTOR_UBAH = "kantor.ubah"
    PENGGUNA_KELOLA = "pengguna.kelola"
    CADANGAN_SALIN = "cadangan.salin"
    CADANGAN_PULIHKAN = "cadangan.pulihkan"
    JURNAL_LIHAT = "jurnal.lihat"


@dataclass(frozen=True, slots=True)
class Objek:
    """What an action is about.

    Attributes:
        unit_id: the unit whose data are touched, None for the whole office.
        langkah_terbuka: False when the SOP step that allows the action is not open; None when
            no step is asked for.
        alasan_terkunci: why the step is not open, shown to the person.
    """

    unit_id: str | None = None
    langkah_terbuka: bool | None = None
    alasan_terkunci: str = ""


@dataclass(frozen=True, slots=True)
class Izin:
    """The answer: allowed (and as which role), or not and why."""

    boleh: bool
    alasan: str = ""
    peran: Peran | None = None


_TIM = frozenset({Peran.ANGGOTA_TIM, Peran.PERENCANA})
_PEMBACA_KANTOR = _TIM | {Peran.VERIFIKATOR, Peran.PIMPINAN, Peran.PEMERIKSA}
_PENANYA = _TIM | {Peran.VERIFIKATOR, Peran.ATASAN_UNIT}
_PEKERJA = frozenset(Peran) - {Peran.PEMERIKSA, Peran.ADMIN}
_SEMUA_KECUALI_STAF = frozenset(Peran) - {Peran.STAF}

# Who may do what; ``tests/domain/test_hak.py`` has the same table, written by hand.
HAK: dict[Tindakan, frozenset[Peran]] = {
    Tindakan.SIKLUS_MULAI: frozenset({Peran.PIMPINAN, Peran.PERENCANA}),
    Tindakan.LANGKAH_SELESAI: _PEKERJA,
    Tindakan.LANGKAH_CENTANG: _PEKERJA,
    Tindakan.LANGKAH_LEWATI: _PEKERJA,
    Tindakan.LANGKAH_TARIK: _PEKERJA,
    Tindakan.LANGKAH_WAKTU: _PEKERJA,
    Tindakan.REALISASI_ISI: frozenset({Peran.PENGISI, Peran.STAF}),
    Tindakan.REALISASI_KIRIM: frozenset({Peran.PENGISI}),
    Tindakan.REALISASI_TARIK: frozenset({Peran.PENGISI}),
    Tindakan.REALISASI_LIHAT: frozenset(
        {Peran.PENGISI, Peran.STAF, Peran.ATASAN_UNIT, Peran.VERIFIKATOR, Peran.PEMERIKSA}
    )
    | _TIM,
    Tindakan.BUKTI_TAMBAH: _TIM | {Peran.PENGISI, Peran.STAF},
    Tindakan.BUKTI_UBAH: _TIM | {Peran.PENGISI, Peran.STAF},
    Tindakan.BUKTI_CABUT: _TIM | {Peran.PENGISI},
    Tindakan.FORMULIR_KEMBALIKAN: frozenset({Peran.ATASAN_UNIT}),
    Tindakan.FORMULIR_BUAT: _TIM | {Peran.PENGISI},
    Tindakan.FORMULIR_BACA: _TIM | {Peran.PENGISI},
    Tindakan.FORMULIR_CATAT: _TIM,
    Tindakan.REKAP_LIHAT: _PEMBACA_KANTOR,
    Tindakan.MASA_ATUR: frozenset({Peran.PERENCANA}),
    Tindakan.MASA_UNIT: frozenset({Peran.VERIFIKATOR, Peran.PERENCANA}),
    Tindakan.MASA_BUKA: frozenset({Peran.VERIFIKATOR, Peran.PERENCANA}),
    Tindakan.PERTANYAAN_BUKA: _PENANYA,
    Tindakan.PERTANYAAN_JAWAB: frozenset({Peran.PENGISI, Peran.STAF}),
    Tindakan.PERTANYAAN_TUTUP: _PENANYA,
    Tindakan.PENGECUALIAN_BERI: _TIM | {Peran.VERIFIKATOR},
    Tindakan.ATURAN_UBAH: frozenset({Peran.PERENCANA}),
    Tindakan.VALIDASI_SETUJUI: frozenset({Peran.VERIFIKATOR}),
    Tindakan.VALIDASI_KEMBALIKAN: frozenset({Peran.VERIFIKATOR}),
    Tindakan.VALIDASI_LIHAT: frozenset({Peran.VERIFIKATOR, Peran.PIMPINAN, Peran.PEMERIKSA}),
    Tindakan.PERSETUJUAN_SETUJUI: frozenset({Peran.PIMPINAN}),
    Tindakan.PERSETUJUAN_KEMBALIKAN: frozenset({Peran.PIMPINAN}),
    Tindakan.PERSETUJUAN_CATAT: frozenset({Peran.PERENCANA}),
    Tindakan.PERSETUJUAN_LIHAT: frozenset({Peran.PIMPINAN, Peran.PERENCANA, Peran.PEMERIKSA}),
    Tindakan.RENCANA_LIHAT: _SEMUA_KECUALI_STAF,
    Tindakan.RENCANA_IMPOR: frozenset({Peran.PERENCANA}),
    Tindakan.RENCANA_UBAH: frozenset({Peran.PERENCANA}),
    Tindakan.SOP_UBAH: frozenset({Peran.PERENCANA}),
    Tindakan.DOKUMEN_EKSPOR: _SEMUA_KECUALI_STAF,
    Tindakan.DOKUMEN_KANTOR_UBAH: _TIM,
    Tindakan.NASKAH_UBAH: _TIM,
    Tindakan.NASKAH_FINAL: frozenset({Peran.PERENCANA}),
    Tindakan.DOKUMEN_REVISI: frozenset({Peran.PIMPINAN}),
    Tindakan.TATA_NASKAH_UBAH: frozenset({Peran.PERENCANA}),
    Tindakan.AGENDA_UBAH: _TIM,
    Tindakan.ARSIP_UBAH: _TIM,
    Tindakan.TINDAK_LANJUT_BUKA: _TIM | {Peran.VERIFIKATOR, Peran.PIMPINAN},
    Tindakan.TINDAK_LANJUT_CATAT: _TIM
    | {Peran.VERIFIKATOR, Peran.PIMPINAN, Peran.ATASAN_UNIT, Peran.PENGISI},
    Tindakan.KANTOR_UBAH: frozenset({Peran.ADMIN}),
    Tindakan.PENGGUNA_KELOLA: frozenset({Peran.ADMIN}),
    Tindakan.CADANGAN_SALIN: frozenset({Peran.ADMIN}),
    Tindakan.CADANGAN_PULIHKAN: frozenset({Peran.ADMIN}),
    Tindakan.JURNAL_LIHAT: frozenset({Peran.ADMIN, Peran.PEMERIKSA}),
}

KATA_PERAN = {
    Peran.PIMPINAN: "pimpinan",
    Peran.VERIFIKATOR: "verifikator",
    Peran.PERENCANA: "perencana",
    Peran.ANGGOTA_TIM: "anggota tim SAKIP",
    Peran.ATASAN_UNIT: "atasan unit",
    Peran.PENGISI: "pengisi data",
    Peran.STAF: "staf",
    Peran.PEMERIKSA: "pemeriksa",
    Peran.ADMIN: "administrator",
}


def decide(
    pelaku: Pelaku,
    tindakan: Tindakan,
    objek: Objek,
    *,
    sebagai: Peran | None = None,
    kata: Mapping[Peran, str] = KATA_PERAN,
) -> Izin:
    """Whether the person may do this to that, and as which role.

    Args:
        pelaku: the person with all roles held today.
        tindakan: the action.
        objek: its unit and the state of the SOP step it needs.
        sebagai: the role of the tab in front; None lets any held role do.
        kata: what the office calls its roles.
    """
    dipegang = [satu for satu in Peran if satu in HAK[tindakan]]
    dipegang = [satu for satu in dipegang if pelaku.holds(satu, objek.unit_id)]
    dipakai = [satu for satu in dipegang if sebagai in (None, satu)]
    if not dipakai:
        return Izin(boleh=False, alasan=_refusal(pelaku, tindakan, objek, sebagai, dipegang, kata))
    if objek.langkah_terbuka is False:
        alasan = objek.alasan_terkunci or "Langkah ini sedang tidak terbuka."
        return Izin(boleh=False, alasan=alasan)
    return Izin(boleh=True, peran=dipakai[0])


def name_roles(
    peran: Iterable[Peran], kata: Mapping[Peran, str], pelaku: Pelaku | None, hubung: str = "atau"
) -> str:
    """Roles in the office's titles, ``A, B, atau C``, each title once.

    Where the person holds another role of the same title (Kepala Bagian), the role's own word
    stands behind it, or the sentence would refuse the person to themselves.
    """
    pilihan = set(peran)
    lain = set() if pelaku is None else {kata[satu] for satu in pelaku.peran - pilihan}
    return enumerate_words(
        [
            f"{kata[satu]} ({KATA_PERAN[satu]})" if kata[satu] in lain else kata[satu]
            for satu in Peran
            if satu in pilihan
        ],
        hubung,
    )


def other_tab(
    pelaku: Pelaku, sebagai: Peran, boleh: Iterable[Peran], kata: Mapping[Peran, str]
) -> str:
    """That the person may, but not as the role of this tab."""
    return (
        f"Di tab ini Anda bertindak sebagai {name_roles([sebagai], kata, pelaku)}. Lakukan dari "
        f"tab Anda sebagai {name_roles(boleh, kata, pelaku)}."
    )


_KECUALI_TERBANYAK = 3


def _refusal(
    pelaku: Pelaku,
    tindakan: Tindakan,
    objek: Objek,
    sebagai: Peran | None,
    dipegang: list[Peran],
    kata: Mapping[Peran, str],
) -> str:
    """Why not, and who can, whatever the person is: one or two short sentences."""
    berhak = HAK[tindakan]
    admin = kata[Peran.ADMIN]
    if not pelaku.peran:
        return f"Anda tidak memegang peran apa pun hari ini. Minta {admin} memberikannya."
    if sebagai is not None and not pelaku.holds(sebagai):
        return (
            f"Anda tidak memegang peran {name_roles([sebagai], kata, pelaku)} hari ini. Bila "
            f"seharusnya masih, minta {admin} memperpanjangnya."
        )
    if sebagai is not None and dipegang:
        return other_tab(pelaku, sebagai, dipegang, kata)
    di_unit = berhak & PERAN_UNIT
    if (pelaku.peran if sebagai is None else {sebagai}) & berhak:
        siapa = name_roles(di_unit or berhak, kata, None)
        unit = " unit itu" if di_unit else ""
        return f"Data ini milik unit lain. Hubungi {siapa}{unit}."
    kecuali = set(Peran) - berhak
    if len(kecuali) <= _KECUALI_TERBANYAK:
        return (
            "Semua peran berwenang melakukan ini, kecuali "
            f"{name_roles(kecuali, kata, None, 'dan')}."
        )
    unit = " unit ini" if objek.unit_id is not None and berhak <= PERAN_UNIT else ""
    return f"Hanya {name_roles(berhak, kata, pelaku)}{unit} yang berwenang melakukan ini."
