"""What one entry of the journal changed, in the words of people: no keys, no row versions."""

from dataclasses import dataclass

from sqlmodel import Session, SQLModel

from sakip_desktop.db import journal
from sakip_desktop.db.models import IndikatorRow, Jurnal, Orang, SimpulRow, UnitKerja
from sakip_desktop.db.rows import period_of
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.domain.periode import JenisPeriode
from sakip_desktop.domain.riwayat import Isian
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.nilai_jurnal import KOSONG, name_value, spread
from sakip_desktop.services.versi_jurnal import compare_versions

# What only the program needs or writes, and moments: the entry has its own.
_TEKNIS = frozenset(
    {"id", "versi", "temuan", "isi", "sidik", "sejak", "pada", "dibuat", "diubah_pada"}
    | {"dibuka_pada", "diberi_pada", "dicabut_pada", "ditambah_pada", "ukuran"}
    | {"dinilai_pada", "ditetapkan_pada", "isi_awal", "sidik_susunan", "dibuat_pada"}
    | {"tte_hasil", "beku", "jurnal_sidik", "jurnal_urut", "sidik_pdf"}
)
_PERIODE = ("tahun", "jenis", "ke")  # told together
_TERURAI = frozenset({("naskah", "isian"), ("tata_naskah", "pola"), ("sop_kantor", "identitas")})
# What a new row carries beside what was typed, and who did it: the entry says that too.
_KETERANGAN = frozenset(
    {"oleh", "diubah oleh", "dinilai oleh", "ditetapkan oleh", "tahun", "periode", "butir"}
    | {"ditambah oleh", "dicatat oleh", "dibuat oleh", "dicatat pada"}
)
_BARU_TERISI = ("keadaan", KOSONG, "terisi")  # its figure says it
# Words of people for what the tables call otherwise.
_TABEL = {
    "agenda": "Buku agenda",
    "aturan_periksa": "Aturan pemeriksaan",
    "formulir_gerak": "Serah terima formulir",
    "formulir_terbit": "Formulir",
    "indikator_versi": "Indikator",
    "jabatan_dipegang": "Jabatan",
    "langkah_berjalan": "Langkah",
    "masa_isi": "Tenggat pengisian",
    "opd": "Kantor",
    "penilaian_smart": "Penilaian SMART",
    "peran_dipegang": "Peran",
    "pesan_pertanyaan": "Percakapan",
    "siklus": "Putaran kerja",
    "simpul_versi": "Susunan rencana",
    "pengerjaan": "Waktu kerja",
    "sop_kantor": "SOP kantor",
    "simpul": "Bagian rencana",
    "sk_tim": "SK Tim",
    "sop_versi": "SOP",
    "tindak_lanjut_gerak": "Perkembangan tindak lanjut",
}
_KOLOM = {
    "berhenti": "tidak berlaku lagi",
    "berhenti_pada": "tidak berlaku sejak",
    "catatan_kembali": "catatan verifikator",
    "gagal": "sandi salah berturut-turut",
    "gambar_saja": "hanya gambar",
    "harus_ganti": "harus mengganti sandi",
    "huruf": "jenis huruf dokumen",
    "indikator_id": "indikator",
    "induk_id": "di bawah",
    "kertas": "kertas dokumen",
    "kosong_nol": "yang kosong dihitung 0",
    "margin_mm": "margin dokumen (mm)",
    "nilai_awal": "nilai ketika ditanya",
    "nip": "NIP",
    "orang_id": "orang",
    "pagu_id": "pagu",
    "pengisi_boleh_memeriksa": "pengisi boleh memeriksa",
    "simpul_id": "bagian rencana",
    "sop_kode": "prosedur",
    "terlambat": "diisi setelah tenggat",
    "teks_asli": "tulisan asli",
    "teks_penyebut": "tulisan asli penyebut",
    "tunggu_sampai": "menunggu sampai",
    "unit_id": "unit",
    "urut": "urutan",
    "varian": "cara menghitung",
    "varian_turun": "rumus indikator yang menurun",
    "zona": "zona waktu",
}
# Whose row it is: of these tables a person's, of the others the first that it has.
_ORANG = frozenset({"akun", "jabatan_dipegang", "peran_dipegang"})
_PERIHAL = ("indikator_id", "simpul_id", "unit_id")
# Says something only where it is raised: every figure that was saved in time has it too.
_HANYA_BILA_YA = frozenset({"gambar_saja", "terlambat"})
# Ids that a person knows by a name or a code.
_BERNAMA: dict[str, tuple[type[SQLModel], str]] = {
    "indikator_id": (IndikatorRow, "kode"),
    "orang_id": (Orang, "nama"),
    "simpul_id": (SimpulRow, "kode"),
    "unit_id": (UnitKerja, "nama"),
}
_ARAH = {"lanjut": "diteruskan", "kembali": "dikembalikan", "tarik": "ditarik kembali"}
_DIKIRIM = "dikirim"  # what the page calls a unit's handing on
_DISPOSISI = frozenset({"arah", "dari", "ke"})  # told together
_RINGKAS_TERPANJANG = 40


@dataclass(frozen=True, slots=True)
class BarisBeda:
    """One row that a command changed: its table, and (column, before, after) of each field."""

    judul: str
    isian: tuple[tuple[str, str, str], ...]

    @property
    def kalimat(self) -> tuple[str, ...]:
        """Each field as a line: ``nilai: 5 → 6``, ``diteruskan dari … ke …``."""
        return tuple(_line(*satu) for satu in self.isian)


def list_beda(ctx: AppContext, sesi: Session, entri: Jurnal) -> tuple[BarisBeda, ...]:
    """What an entry changed, row by row."""
    semua = journal.changes_of(entri)
    if entri.tindakan == Tindakan.RENCANA_UBAH.value:
        semua = compare_versions(sesi, semua)
    return tuple(
        BarisBeda(_heading(ctx, sesi, satu), isian)
        for satu in semua
        if (isian := _differences(ctx, sesi, satu, entri.tindakan))
    )


def _heading(ctx: AppContext, sesi: Session, baris: journal.PerubahanBaris) -> str:
    """``Realisasi: IKU-01 Indeks kepuasan``: the table, and whose row of it."""
    tabel = _TABEL.get(baris.tabel, baris.tabel.replace("_", " ").capitalize())
    isi = baris.sesudah or baris.sebelum or {}
    tahun = int(isi.get("tahun") or 0)
    for kolom in ("orang_id",) if baris.tabel in _ORANG else _PERIHAL:
        if isi.get(kolom):
            nama = name_perihal(ctx, sesi, tahun, str(isi[kolom]))
            return f"{tabel}: {nama or _name_of(sesi, kolom, isi)}"
    return tabel


def name_perihal(ctx: AppContext, sesi: Session, tahun: int, kunci: str) -> str:
    """Kode and name of an indikator or a node of that year's plan, by its id or its kode."""
    rencana = ctx.rencana(sesi, tahun) if tahun else None
    if rencana is None:
        return ""
    for satu in rencana.indikator:
        if kunci in (satu.id, satu.kode):
            return f"{satu.kode} {satu.nama}"
    for simpul in rencana.simpul:
        if kunci in (simpul.id, simpul.kode):
            return f"{simpul.kode} {simpul.uraian}"
    return ""


def summarise(label: str, beda: tuple[BarisBeda, ...]) -> str:
    """The field that the label names, otherwise one that stood there before; and how many more."""
    isian = [
        satu
        for baris in beda
        for satu in baris.isian
        if satu[0] not in _KETERANGAN and satu != _BARU_TERISI
    ]
    if not isian:
        return ""

    def rank(satu: tuple[str, str, str]) -> tuple[bool, bool, bool]:
        kolom, sebelum, _ = satu
        return not label.casefold().startswith(kolom), kolom == "keadaan", sebelum == KOSONG

    kolom, sebelum, sesudah = min(isian, key=rank)
    sebelum, sesudah = (_cut(teks, _RINGKAS_TERPANJANG) for teks in (sebelum, sesudah))
    lagi = f" (+{len(isian) - 1} lagi di Rincian)" if len(isian) > 1 else ""
    return f"{_line(kolom, sebelum, sesudah)}{lagi}"


def _line(kolom: str, sebelum: str, sesudah: str) -> str:
    if kolom == _DIKIRIM or kolom in _ARAH.values():
        if sesudah == KOSONG:  # the last step
            return f"{sebelum}: selesai"
        return f"{kolom} dari {sebelum} ke {sesudah}"
    return f"{kolom}: {sebelum} → {sesudah}"


def _differences(
    ctx: AppContext, sesi: Session, baris: journal.PerubahanBaris, tindakan: str
) -> tuple[tuple[str, str, str], ...]:
    sebelum, sesudah = baris.sebelum or {}, baris.sesudah or {}

    def shown(isi: Isian, kolom: str) -> str:
        if (baris.tabel, kolom) in journal.RAHASIA:
            sidik = str(isi.get(kolom) or "")
            return f"rahasia (sidik …{sidik[-6:]})" if sidik else KOSONG
        if kolom in _HANYA_BILA_YA and not isi.get(kolom):
            return KOSONG
        return name_value(ctx, sesi, baris.tabel, isi, kolom)

    bersama = _DISPOSISI if baris.tabel == "disposisi" else frozenset()
    berperiode = _has_period(sebelum) or _has_period(sesudah)
    bersama |= set(_PERIODE) if berperiode else set()
    terurai = {kolom for tabel, kolom in _TERURAI if tabel == baris.tabel}
    semua = [
        (_KOLOM.get(kolom, kolom.replace("_", " ")), shown(sebelum, kolom), shown(sesudah, kolom))
        for kolom in sorted({**sebelum, **sesudah})
        if kolom not in _TEKNIS | bersama | terurai and not kolom.endswith("_id")
    ]
    if berperiode:
        semua.append(("periode", _period(sebelum), _period(sesudah)))
    for kolom in terurai:
        dulu, kini = (spread(ctx, sesi, baris.tabel, isi, kolom) for isi in (sebelum, sesudah))
        semua += [(k, dulu.get(k, KOSONG), kini.get(k, KOSONG)) for k in dict.fromkeys(dulu | kini)]
    semua += [
        (_KOLOM[kolom], _name_of(sesi, kolom, sebelum), _name_of(sesi, kolom, sesudah))
        for kolom in _BERNAMA
        if sebelum and sesudah and sebelum.get(kolom) != sesudah.get(kolom)
    ]
    if baris.tabel == "disposisi" and sesudah:  # only ever added
        arah = _ARAH.get(str(sesudah.get("arah")), str(sesudah.get("arah")))
        if tindakan == Tindakan.REALISASI_KIRIM.value and sesudah.get("arah") == "lanjut":
            arah = _DIKIRIM
        semua.insert(0, (arah, shown(sesudah, "dari"), shown(sesudah, "ke")))
    return tuple(satu for satu in semua if satu[1] != satu[2])


def _has_period(isi: Isian) -> bool:
    return all(kolom in isi for kolom in _PERIODE) and isi["jenis"] in set(JenisPeriode)


def _period(isi: Isian) -> str:
    return period_of(isi).label if _has_period(isi) else KOSONG


def _name_of(sesi: Session, kolom: str, isi: Isian) -> str:
    """What a person calls the row that an id names."""
    kelas, nama = _BERNAMA[kolom]
    kunci = isi.get(kolom)
    baris = None if not kunci else sesi.get(kelas, str(kunci))
    return KOSONG if baris is None else str(getattr(baris, nama))


def _cut(teks: str, panjang: int) -> str:
    return teks if len(teks) <= panjang else f"{teks[:panjang]}…"
