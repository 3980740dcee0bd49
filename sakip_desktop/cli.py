"""The commands that need no window: the same services, no Qt, no display.

Exit status: 0 done, 1 refused for a reason that was printed in Indonesian, 2 wrong call.
"""

import argparse
import contextlib
import getpass
import io
import os
import signal
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from sakip_desktop import __version__, cli_formulir
from sakip_desktop.domain.errors import DataTidakSah, GalatSakip
from sakip_desktop.domain.jabatan import JenisKantor
from sakip_desktop.paths import DataFolder, default_data_folder

if TYPE_CHECKING:
    from sakip_desktop.domain.periode import Periode
    from sakip_desktop.services.context import AppContext

SEMUA = "semua"
"""In place of a document's code: every paper of the period."""

_LAIN = {
    "laporan": "; angka yang sama ada pada pengukuran-kinerja (.pdf) dan rekapitulasi (.xlsx)",
    "formulir": "; formulir Excel dibuat dengan perintah formulir buat",
}
"""By the record of a paper: where the other kind of file is found."""

_TERJEMAHAN = (
    ("the following arguments are required:", "argumen berikut wajib diisi:"),
    ("unrecognized arguments:", "argumen tidak dikenal:"),
    ("invalid choice:", "pilihan tidak dikenal:"),
    ("choose from", "pilih dari"),
    ("expected one argument", "perlu satu nilai"),
    ("invalid int value:", "bukan bilangan:"),
    ("ambiguous option:", "pilihan belum jelas:"),
    ("could match", "dapat berarti"),
    ("not allowed with argument", "tidak dapat bersama"),
    ("argument ", "argumen "),
)


class _Pengurai(argparse.ArgumentParser):
    """An argument parser that speaks Indonesian."""

    def __init__(self, *, add_help: bool = True, **lain: Any) -> None:  # noqa: ANN401 - argparse's
        super().__init__(add_help=False, **lain)
        if add_help:
            self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def format_help(self) -> str:
        teks = super().format_help().replace("usage:", "Pemakaian:", 1)
        teks = teks.replace("\npositional arguments:\n", "\nIsian:\n")
        return teks.replace("\noptions:\n", "\nPilihan:\n")

    def error(self, message: str) -> NoReturn:
        for asing, kita in _TERJEMAHAN:
            message = message.replace(asing, kita)
        pakai = self.format_usage().replace("usage:", "Pemakaian:", 1)
        self.exit(2, f"{pakai}Panggilan salah: {message}\n")


def parse(argv: list[str]) -> argparse.Namespace:
    """Read the command line; a wrong call ends with status 2."""
    utama = make_parser()
    pilihan = utama.parse_args(argv)
    if not hasattr(pilihan, "data_dir"):
        pilihan.data_dir = None
    for nama, isi in vars(pilihan).items():
        if isinstance(isi, str) and not _is_text(isi):
            utama.error(f"nilai {nama} memuat tanda yang rusak; ketik ulang")
    return pilihan


def make_parser() -> argparse.ArgumentParser:
    """Every word of the command line, with what can be said to it."""
    folder = _folder_option()
    utama = _Pengurai(
        prog="sakip-desktop",
        description="Pengukuran kinerja (SAKIP) luring. Tanpa perintah, jendela program terbuka.",
        parents=[folder],
    )
    utama.add_argument(
        "--version",
        action="version",
        version=f"SAKIP Desktop {__version__}",
        help="tampilkan versi program",
    )
    utama.add_argument("--self-test", action="store_true", help="periksa program ini sendiri")
    utama.add_argument("--laporan", type=Path, help=argparse.SUPPRESS)
    utama.set_defaults(perintah=None)
    kata = utama.add_subparsers(metavar="PERINTAH", parser_class=_Pengurai)

    def command(
        nama: str, kerja: Callable[[argparse.Namespace], int], bantuan: str
    ) -> argparse.ArgumentParser:
        satu = kata.add_parser(nama, parents=[folder], help=bantuan, description=bantuan)
        satu.set_defaults(perintah=kerja)
        return satu

    _add_commands(command)
    return utama


def _folder_option() -> _Pengurai:
    """``--data-dir``, before and after every word."""
    folder = _Pengurai(add_help=False)
    folder.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="FOLDER",
        help="folder data (bawaan: folder data pengguna)",
    )
    return folder


def _is_text(isi: str) -> bool:
    """Whether the shell gave whole letters; bytes that are none arrive as lone surrogates."""
    return not any("\ud800" <= huruf <= "\udfff" for huruf in isi)


def _add_commands(
    command: Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser],
) -> None:
    contoh = command("contoh", _contoh, "buat kantor contoh di folder data yang kosong")
    contoh.add_argument(
        "--kantor", choices=("setwan", "badan"), required=True, help="kantor contoh yang mana"
    )
    contoh.add_argument("--ulang", action="store_true", help="buang kantor contoh yang lama")
    contoh.add_argument(
        "--latihan", action="store_true", help="sisakan pengumpulan terakhir untuk dilatih"
    )
    hitung = command("hitung", _hitung, "hitung capaian dari tabel csv atau xlsx")
    hitung.add_argument("masukan", type=Path, metavar="MASUKAN", help="tabel .csv atau .xlsx")
    hitung.add_argument(
        "--keluaran",
        type=Path,
        required=True,
        metavar="HASIL",
        help="berkas hasilnya, .csv atau .xlsx",
    )
    impor = command("impor", _impor, "uji buku rencana; dengan --terapkan, ambil")
    impor.add_argument("berkas", type=Path, metavar="BERKAS.xlsx", help="buku rencana")
    impor.add_argument("--tahun", type=int, help="tahun rencana (bawaan: dari bukunya)")
    impor.add_argument("--terapkan", action="store_true", help="ambil; tanpa ini hanya diuji")
    impor.add_argument("--alasan", default="", help="alasan perubahan rencana")
    _add_login(impor)
    ekspor = command("ekspor", _ekspor, "buat dokumen; tanpa KODE, daftar kodenya")
    ekspor.add_argument(
        "kode", nargs="?", metavar="KODE", help="satu dokumen, atau “semua” dokumen periode itu"
    )
    ekspor.add_argument("--periode", metavar="P", help="2025-07, 2025-TW3, 2025-S2, atau 2025")
    ekspor.add_argument("--unit", default="", help="nama atau singkatan satu unit")
    ekspor.add_argument(
        "--keluaran",
        type=Path,
        metavar="F",
        help="berkas .pdf atau .xlsx yang dibuat; untuk “semua”, foldernya",
    )
    _add_login(ekspor)
    cadangkan = command("cadangkan", _cadangkan, "buat cadangan yang terverifikasi")
    cadangkan.add_argument(
        "--keluaran",
        type=Path,
        metavar="FOLDER_ATAU_BERKAS",
        help="nama dengan akhiran (mis. .sqlite3) adalah berkas, kecuali folder bernama itu sudah "
        "ada; lainnya folder (bawaan: cadangan/ di folder data)",
    )
    pulihkan = command("pulihkan", _pulihkan, "lihat cadangan; dengan --terapkan, pulihkan")
    pulihkan.add_argument("berkas", type=Path, metavar="BERKAS", help="cadangannya")
    pulihkan.add_argument(
        "--terapkan", action="store_true", help="pulihkan; tanpa ini hanya dilihat"
    )
    _add_login(pulihkan)
    periksa = command(
        "periksa", _periksa, "periksa folder data, satu cadangan, atau satu PDF final"
    )
    periksa.add_argument(
        "berkas",
        type=Path,
        nargs="?",
        metavar="BERKAS",
        help="cadangan, atau PDF (status 1 bila diubah); tanpa ini folder datanya",
    )
    _add_sop(command("sop", _sop_daftar, "SOP: daftar, periksa berkas, cetak, waktu"))
    formulir = command("formulir", _formulir_baca, "formulir sebagai berkas: buat, lalu baca")
    cli_formulir.add_words(
        _words_of(formulir), _add_login, buat=_formulir_buat, baca=_formulir_baca
    )


def _words_of(
    perintah: argparse.ArgumentParser,
) -> Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]:
    """Makes the words after a command that is a family of them."""
    kata = perintah.add_subparsers(metavar="KATA", parser_class=_Pengurai, required=True)

    def command(
        nama: str, kerja: Callable[[argparse.Namespace], int], bantuan: str
    ) -> argparse.ArgumentParser:
        satu = kata.add_parser(nama, parents=[_folder_option()], help=bantuan, description=bantuan)
        satu.set_defaults(perintah=kerja)
        return satu

    return command


def _add_sop(sop: argparse.ArgumentParser) -> None:
    """The words after ``sop``."""
    command = _words_of(sop)
    command("daftar", _sop_daftar, "SOP yang disertakan: kode, judul, langkah, waktu baku")
    periksa = command(
        "periksa", _sop_periksa, "periksa berkas SOP (.toml), setiap salah di barisnya"
    )
    periksa.add_argument("berkas", type=Path, metavar="BERKAS.toml", help="SOP yang Anda tulis")
    periksa.add_argument(
        "--kantor",
        choices=[satu.value for satu in JenisKantor],
        help="jenis kantor yang hendak memakainya (bawaan: menurut berkasnya)",
    )
    cetak = command("cetak", _sop_cetak, "cetak SOP (pdf) dengan diagram alirnya")
    cetak.add_argument("kode", metavar="KODE", help="menurut sop daftar")
    cetak.add_argument(
        "--keluaran", type=Path, required=True, metavar="X.pdf", help="berkas yang dibuat"
    )
    cetak.add_argument("--kertas", choices=("A4", "F4"), default="A4", help="bawaan: A4")
    cetak.add_argument(
        "--identifikasi", action="store_true", help="Lembar Kerja Identifikasi Kegiatan"
    )
    waktu = command(
        "waktu", _sop_waktu, "waktu baku, kerja, dan berlalu tiap langkah, peran, siklus, dan tahun"
    )
    waktu.add_argument("--tahun", type=int, required=True, help="tahun siklusnya")
    waktu.add_argument(
        "--keluaran", type=Path, required=True, metavar="X.xlsx", help="berkas yang dibuat"
    )
    _add_login(waktu)


def _add_login(perintah: argparse.ArgumentParser) -> None:
    perintah.add_argument("--sebagai", metavar="AKUN", help="nama akun yang bertindak")
    perintah.add_argument(
        "--sandi-dari", type=Path, metavar="BERKAS", help="baca sandi dari berkas"
    )


def run(pilihan: argparse.Namespace) -> int:
    """Carry a command out; a refusal is printed as a sentence."""
    for aliran in (sys.stdout, sys.stderr):
        if isinstance(aliran, io.TextIOWrapper):  # an old console may not have “ and ✓
            aliran.reconfigure(errors="replace")
    try:
        with _folders_told(pilihan):
            status: int = pilihan.perintah(pilihan)
        if sys.stdout is not None:  # a Windows program without a console has none
            sys.stdout.flush()
    except GalatSakip as galat:
        print(galat, file=sys.stderr)
        return 1
    except BrokenPipeError:  # `| head`; what was not read may have been what is wrong
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


@contextlib.contextmanager
def _folders_told(pilihan: argparse.Namespace) -> Iterator[None]:
    """Say which folder had to be made for the result: the name may be a mistyped one."""
    hasil = [getattr(pilihan, nama, None) for nama in ("keluaran", "laporan")]
    calon = [folder for satu in hasil if satu for folder in (satu, *satu.parents)]
    belum = [satu for satu in calon if not os.path.lexists(satu)]
    try:
        yield
    finally:  # it stays where the result itself was refused afterwards
        baru = [satu for satu in belum if os.path.lexists(satu) and satu.is_dir()]
        for satu in baru:
            if not any(satu in lain.parents for lain in baru):
                print(f"Folder {satu} dibuat.", file=sys.stderr)


def _folder(pilihan: argparse.Namespace) -> DataFolder:
    if pilihan.data_dir is None:
        return default_data_folder()
    return DataFolder(pilihan.data_dir.resolve())


@contextlib.contextmanager
def _office(pilihan: argparse.Namespace, *, login: bool) -> Iterator["AppContext"]:
    """The open office, acted in as somebody when asked."""
    from sakip_desktop.services.kabar import kabar_tempat
    from sakip_desktop.services.pembukaan import close_office, open_office

    ctx = open_office(_folder(pilihan))
    ctx.cadangan_otomatis = True
    for satu in ctx.pemberitahuan:
        print(f"Perhatian: {satu}", file=sys.stderr)
    tempat = kabar_tempat(ctx)
    if tempat is not None:
        print(f"Perhatian: {tempat.teks}", file=sys.stderr)
    try:
        if login:
            from sakip_desktop.services import pengguna

            pengguna.login(ctx, _account(pilihan), _password(pilihan))
        yield ctx
    finally:
        close_office(ctx)


def _account(pilihan: argparse.Namespace) -> str:
    if not pilihan.sebagai:
        raise DataTidakSah(
            "Perintah ini bertindak atas nama seseorang.",
            "Jurnal mencatat siapa yang melakukannya.",
            "Tambahkan --sebagai AKUN.",
        )
    return str(pilihan.sebagai)


def _password(pilihan: argparse.Namespace) -> str:
    if pilihan.sandi_dari is None:
        return _ask_password(f"Sandi {pilihan.sebagai}: ")
    try:
        isi: str = pilihan.sandi_dari.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as galat:
        raise DataTidakSah(
            f"Berkas sandi {pilihan.sandi_dari} tidak dapat dibaca.", saran="Periksa jalurnya."
        ) from galat
    return isi.rstrip("\r\n")


def _ask_password(tanya: str) -> str:
    """Ask at the terminal; where it would be shown while typed, or nobody answers, refuse."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return getpass.getpass(tanya)
    except (EOFError, getpass.GetPassWarning) as galat:
        raise DataTidakSah(
            "Sandi tidak dapat ditanyakan di sini.",
            "Perintah ini tidak berjalan di terminal.",
            "Simpan sandi dalam berkas, lalu tambahkan --sandi-dari BERKAS.",
        ) from galat


def _contoh(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.services import contoh

    if pilihan.data_dir is None:
        raise DataTidakSah(
            "Kantor contoh perlu folder sendiri.",
            "Folder data bawaan untuk kantor Anda yang sebenarnya.",
            "Tambahkan --data-dir FOLDER.",
        )
    folder = _folder(pilihan)
    contoh.check_folder(folder, ulang=pilihan.ulang)
    mulai = time.monotonic()
    hasil = contoh.make_contoh(pilihan.kantor, folder, latihan=pilihan.latihan)
    lama = f"{time.monotonic() - mulai:.1f}".replace(".", ",")
    print(f"{hasil.kantor}\n")
    for nama, jumlah in hasil.jumlah.items():
        print(f"  {nama:<32} {jumlah:>6}")
    print(f"  {'lama pembuatan (detik)':<32} {lama:>6}\n")
    print(f"Dokumen   : {folder.dokumen}")
    print(f"Sandi     : {hasil.sandi} (sandi latihan, sama untuk semua akun)\n")
    _print_accounts(hasil.akun)
    return 0


def _print_accounts(akun: tuple[tuple[str, str, str], ...]) -> None:
    """Account for ``--sebagai``, name and jabatan as the login window lists them."""
    baris = (("akun", "nama", "jabatan"), *akun)
    lebar = [max(len(satu[kolom]) for satu in baris) for kolom in (0, 1)]
    for nama_akun, nama, jabatan in baris:
        print(f"  {nama_akun:<{lebar[0]}}  {nama:<{lebar[1]}}  {jabatan}")


def _require_file(berkas: Path, saran: str = "Sebutkan berkasnya.") -> None:
    try:
        folder, lain = berkas.is_dir(), berkas.exists() and not berkas.is_file()
    except OSError as galat:  # a name that is too long, a folder that may not be looked into
        raise DataTidakSah(
            f"{berkas} tidak dapat dipakai sebagai nama berkas.", saran=saran
        ) from galat
    if folder:
        raise DataTidakSah(f"{berkas.resolve()} adalah folder, bukan berkas.", saran=saran)
    if lain:
        raise DataTidakSah(
            f"{berkas} bukan berkas biasa.",
            "Pipa dan perangkat tidak dibaca; membacanya dapat menunggu tanpa akhir.",
            "Simpan dulu isinya sebagai berkas, lalu sebutkan berkas itu.",
        )


def _hitung(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.services.hitung import hitung_berkas

    _require_file(pilihan.masukan)
    hasil = hitung_berkas(pilihan.masukan, pilihan.keluaran)
    for status, jumlah in hasil.jumlah.items():
        print(f"{status.value:<22} {jumlah:>6}")
    if hasil.judul_baru:
        sebut = ", ".join(f"{asal} menjadi “{baru}”" for asal, baru in hasil.judul_baru)
        print(f"Kolom Anda yang judulnya sama dengan kolom hasil tetap ada: {sebut}.")
    return 0


def _impor(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.periode import check_tahun
    from sakip_desktop.services import rencana

    _require_file(pilihan.berkas)
    if pilihan.tahun is not None:
        check_tahun(pilihan.tahun)
    with _office(pilihan, login=pilihan.terapkan) as ctx:
        tahun = pilihan.tahun or rencana.year_of(pilihan.berkas)
        uji = rencana.uji_impor(ctx, pilihan.berkas, tahun)
        for masalah in uji.masalah:
            print(masalah)
        for beda in uji.beda:
            isi = f" {beda.kolom}: “{beda.sebelum}” → “{beda.sesudah}”" if beda.kolom else ""
            print(f"{beda.jenis.value:<10} {beda.objek.value} {beda.kode} {beda.nama}{isi}")
        for kode, temuan in uji.temuan:
            print(f"{temuan.tingkat.value:<10} {kode}: {temuan.isi} {temuan.saran}")
        for catatan in uji.catatan:
            print(f"catatan    {catatan}")
        if uji.masalah:
            print(f"{len(uji.masalah)} masalah; tidak ada yang diambil.", file=sys.stderr)
            return 1
        if not uji.beda:
            print("0 perbedaan: yang berlaku di kantor sudah sama dengan buku kerja ini.")
            return 0
        if not pilihan.terapkan:
            print(f"{len(uji.beda)} perbedaan. Belum ada yang berubah; tambahkan --terapkan.")
            return 0
        print(rencana.terapkan_impor(ctx, pilihan.berkas, tahun, pilihan.alasan).label + ".")
    return 0


def _ekspor(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.periode import parse_periode
    from sakip_desktop.services import ekspor, kantor

    if pilihan.kode is None:
        semua = ekspor.kode_dokumen()
        lebar = max(len(kode) for kode, _ in semua)
        for kode, judul in semua:
            print(f"{kode:<{lebar}}  {judul}")
        return 0
    if pilihan.periode is None or pilihan.keluaran is None:
        raise DataTidakSah(
            "Ekspor belum lengkap.", saran="Tambahkan --periode P dan --keluaran BERKAS."
        )
    periode = parse_periode(pilihan.periode)
    if pilihan.kode == SEMUA:
        return _ekspor_semua(pilihan, periode)
    _require_file(pilihan.keluaran, "Sebutkan juga nama berkasnya.")
    kode = ekspor.code_for(pilihan.kode, pilihan.keluaran.suffix)
    _check_paper(kode, pilihan.keluaran, pilihan.unit)
    with _office(pilihan, login=True) as ctx:
        _require_plan(ctx, periode, pilihan.keluaran)
        unit_id = None
        if pilihan.unit:
            unit_id = kantor.find_unit(ctx, pilihan.unit).id
        ekspor.ekspor(ctx, kode, periode, pilihan.keluaran, unit_id)
    print(f"Tersimpan: {pilihan.keluaran}")
    return 0


def _require_plan(ctx: "AppContext", periode: "Periode", keluaran: Path) -> None:
    if not ctx.rencana_tahun(periode.tahun).indikator:
        raise DataTidakSah(
            f"{keluaran.name} tidak dibuat.",
            f"Belum ada rencana tahun {periode.tahun}.",
            "Ambil dulu rencananya (impor), atau sebutkan periode tahun lain.",
        )


def _ekspor_semua(pilihan: argparse.Namespace, periode: "Periode") -> int:
    """Every paper of a period into a folder, each told when it is begun; Ctrl+C ends it whole."""
    from sakip_desktop.domain.progress import Cancelled
    from sakip_desktop.services import ekspor_semua

    if pilihan.unit:
        raise DataTidakSah(
            "Tidak ada yang dibuat.",
            "“semua” berarti dokumen kantor dan setiap unit.",
            "Hapus --unit dari perintahnya.",
        )
    with _office(pilihan, login=True) as ctx:
        _require_plan(ctx, periode, pilihan.keluaran)
        siap = ekspor_semua.siapkan_semua(ctx, periode)
        sampai = -1

        def tell(done: int, total: int, text: str) -> None:
            nonlocal sampai
            baru, sampai = done > sampai, done
            if baru and done < total:
                print(f"[{done + 1}/{total}] {text}", file=sys.stderr, flush=True)
            if diminta():
                raise Cancelled

        with _stop_between() as diminta:
            try:
                semua = ekspor_semua.simpan_semua(siap, periode, pilihan.keluaran, tell)
            except Cancelled:
                print(
                    f"Dihentikan: {sampai} dari {len(siap)} dokumen tersimpan utuh di "
                    f"{pilihan.keluaran}. Jalankan perintah yang sama untuk membuat semuanya.",
                    file=sys.stderr,
                )
                return 1
            finally:  # what was saved is noted, also when the rest was not: it is out
                ekspor_semua.catat_semua(ctx, siap[: max(sampai, 0)], periode)
    for path in semua:
        print(f"Tersimpan: {path}")
    return 0


@contextlib.contextmanager
def _stop_between() -> Iterator[Callable[[], bool]]:
    """While this lasts Ctrl+C ends nothing by itself: the work asks whether it was pressed."""
    diminta: list[int] = []
    tanda = (signal.SIGINT, signal.SIGTERM)
    lama = [signal.signal(satu, lambda nomor, _bingkai: diminta.append(nomor)) for satu in tanda]
    try:
        yield lambda: bool(diminta)
    finally:
        for satu, cara in zip(tanda, lama, strict=True):
            signal.signal(satu, cara)


def _check_paper(kode: str, keluaran: Path, unit: str) -> None:
    """Refuse a name that tells another kind of file, and a unit for a paper of the office."""
    from sakip_desktop.reports.registri import Bahan
    from sakip_desktop.services.ekspor import find_dokumen

    dokumen = find_dokumen(kode)
    kantor = (Bahan.LAPORAN, Bahan.DAFTAR_TANDA_TERIMA, Bahan.TINDAK_LANJUT, Bahan.NASKAH)
    if unit and dokumen.bahan in kantor:
        raise DataTidakSah(
            f"{dokumen.judul} tidak dibuat.",
            "Dokumen ini untuk seluruh kantor, bukan untuk satu unit.",
            "Hapus --unit dari perintahnya.",
        )
    if keluaran.suffix.lower() != f".{dokumen.akhiran}":
        raise DataTidakSah(
            f"{keluaran.name} tidak dibuat.",
            f"{dokumen.judul} selalu berkas .{dokumen.akhiran}.",
            f"Beri nama yang berakhir .{dokumen.akhiran}{_LAIN.get(dokumen.bahan.value, '')}.",
        )


def _cadangkan(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.ukuran import format_ukuran
    from sakip_desktop.services import cadangan
    from sakip_desktop.services.bukti import count_scans

    with _office(pilihan, login=False) as ctx:
        hasil = cadangan.buat(ctx, pilihan.keluaran)
        bukti = ctx.folder.bukti
        pindaian = count_scans(bukti)
    print(f"Cadangan terverifikasi: {hasil.berkas}")
    print(
        f"{format_ukuran(hasil.ukuran)}, jurnal sampai {hasil.kepala.urut}, SHA-256 {hasil.sidik}"
    )
    if pindaian:
        print(f"{pindaian} berkas bukti di {bukti} tidak ikut; salin folder itu juga.")
    return 0


def _pulihkan(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.ukuran import format_ukuran
    from sakip_desktop.services import cadangan

    _require_file(pilihan.berkas)
    folder = _folder(pilihan)
    if pilihan.terapkan:
        akun = _account(pilihan)
        hasil = cadangan.restore_as(folder, pilihan.berkas, akun, _password(pilihan))
        print(f"Dipulihkan dari {hasil.cadangan.berkas.name}.")
        if hasil.sebelumnya is not None:
            print(f"Keadaan sebelumnya dicadangkan di {hasil.sebelumnya.berkas}.")
        return 0
    if folder.database.exists():
        with _office(pilihan, login=False) as ctx:
            banding = cadangan.compare(ctx, pilihan.berkas)
    else:
        banding = cadangan.compare(None, pilihan.berkas)
    isi = banding.cadangan
    print(f"Cadangan {banding.kantor}, {format_ukuran(isi.ukuran)}, {banding.waktu}.")
    print(f"Bila dipulihkan, {banding.kejadian_hilang} catatan sesudahnya hilang.")
    if banding.kejadian_hilang:
        print(f"Yang hilang: {banding.hilang.ringkas}.")
    if banding.kembali:
        print(f"{banding.kembali} catatan yang sekarang tidak ada kembali.")
    print("Belum ada yang berubah; tambahkan --terapkan --sebagai ADMIN.")
    return 0


def _periksa(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.services import periksa

    if pilihan.berkas is not None and pilihan.berkas.suffix.lower() == ".pdf":
        return _cek_dokumen(pilihan)
    if pilihan.berkas is not None:
        _require_file(pilihan.berkas, "Untuk memeriksa folder data: periksa --data-dir FOLDER.")
    hasil = (
        periksa.periksa_folder(_folder(pilihan))
        if pilihan.berkas is None
        else (periksa.periksa_berkas(pilihan.berkas),)
    )
    for satu in hasil:
        print(f"{satu.tanda} {satu.kalimat}")
        if satu.saran:
            print(f"  → {satu.saran}")
    return 0 if all(satu.baik for satu in hasil) else 1


def _formulir_buat(pilihan: argparse.Namespace) -> int:
    with _office(pilihan, login=True) as ctx:
        return cli_formulir.buat(pilihan, ctx)


def _formulir_baca(pilihan: argparse.Namespace) -> int:
    cli_formulir.check_call(pilihan)
    with _office(pilihan, login=pilihan.terapkan) as ctx:
        return cli_formulir.baca(pilihan, ctx)


def _sop_daftar(_pilihan: argparse.Namespace) -> int:
    from sakip_desktop.services.prosedur import semua_sop

    for sop in semua_sop():
        waktu = " + ".join(satu.teks for satu in sop.jumlah_waktu)
        jenis = "" if sop.jenis_kantor is None else sop.jenis_kantor.value
        print(f"{sop.kode:<28} {sop.judul:<40} {jenis:<10} {sop.banyak_nomor} langkah, {waktu}")
    return 0


def _cek_dokumen(pilihan: argparse.Namespace) -> int:
    """Whether a PDF is a final paper of the office; 1 when it is altered or none of them."""
    from sakip_desktop.services.cek_dokumen import cek_dokumen

    with _office(pilihan, login=False) as ctx:
        hasil = cek_dokumen(ctx, pilihan.berkas)
    print(f"{'✓' if hasil.baik else '✕'} {hasil.kalimat}")
    return 0 if hasil.baik else 1


def _sop_periksa(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.temuan import Tingkat
    from sakip_desktop.services.prosedur import periksa_sop

    _require_file(pilihan.berkas, "Sebutkan berkas SOP-nya.")
    jenis = JenisKantor(pilihan.kantor) if pilihan.kantor else None
    temuan = periksa_sop(pilihan.berkas, jenis_kantor=jenis)
    for satu in temuan:
        print(f"{pilihan.berkas}:{satu.baris or 1}: {satu.tingkat.value}: {satu.kalimat}")
    salah = sum(satu.tingkat is Tingkat.KESALAHAN for satu in temuan)
    if salah:
        print(f"{salah} kesalahan; SOP ini tidak dapat dipakai.", file=sys.stderr)
        return 1
    print(f"✓ {pilihan.berkas.name} dapat dipakai.")
    return 0


def _sop_cetak(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.lembar_sop import KodeLembarSop
    from sakip_desktop.services import sop_cetak
    from sakip_desktop.services.ekspor import save

    keluaran: Path = pilihan.keluaran
    if keluaran.suffix.lower() != ".pdf":
        raise DataTidakSah(
            f"{keluaran.name} tidak dibuat.",
            "SOP selalu berkas .pdf.",
            "Beri nama yang berakhir .pdf.",
        )
    kode = KodeLembarSop.IDENTIFIKASI if pilihan.identifikasi else KodeLembarSop.SOP
    lembar = sop_cetak.lembar_sumber(sop_cetak.find_sop(pilihan.kode), pilihan.kertas)
    save(sop_cetak.cetak(lembar, kode), keluaran)
    print(f"{keluaran} dibuat.")
    return 0


def _sop_waktu(pilihan: argparse.Namespace) -> int:
    from sakip_desktop.domain.periode import check_tahun
    from sakip_desktop.domain.waktu_sop import Sudut
    from sakip_desktop.services import laporan_waktu as waktu
    from sakip_desktop.services.ekspor import save

    tahun, keluaran = check_tahun(pilihan.tahun), pilihan.keluaran
    if keluaran.suffix.lower() != ".xlsx":
        raise DataTidakSah(
            f"{keluaran.name} tidak dibuat.",
            "Waktu pelaksanaan SOP selalu berkas .xlsx.",
            "Beri nama yang berakhir .xlsx.",
        )
    _require_file(keluaran, "Sebutkan juga nama berkasnya.")
    with _office(pilihan, login=True) as ctx:
        laporan = waktu.laporan_waktu(ctx, tahun)
        save(waktu.buku_waktu(laporan), keluaran)
        waktu.catat_ekspor(ctx, tahun)
    for satu in laporan.rows(Sudut.TAHUN):
        print(f"{satu.kunci:<28} {satu.nama:<40} {satu.siklus:>3} siklus, baku {satu.baku_teks}")
    print(f"Tersimpan: {keluaran}")
    return 0
