"""The files that rows name, with what the report calls each: what *Periksa keutuhan* looks at."""

from sakip_desktop.db.models import IndikatorRow
from sakip_desktop.domain.dokumen_kantor import KATA_MACAM
from sakip_desktop.services import arsip, bukti_angka, dokumen_kantor, tindak_lanjut
from sakip_desktop.services.context import AppContext


def kept_files(ctx: AppContext) -> tuple[tuple[str, str], ...]:
    """Hash and name of every file of evidence, documents of the office, archive, follow-up."""
    with ctx.read() as sesi:
        kode: dict[str, str] = {}
        hasil = []
        for satu in bukti_angka.all_kept(ctx, sesi):
            if satu.indikator_id not in kode:
                baris = sesi.get(IndikatorRow, satu.indikator_id)
                kode[satu.indikator_id] = "" if baris is None else baris.kode
            dicabut = "" if satu.berlaku else ", sudah dicabut"
            nama = f"Bukti {kode[satu.indikator_id]} {satu.periode.label} “{satu.nama}”{dicabut}"
            hasil.append((satu.sidik, f"{nama} (sidik {satu.sidik[:12]}…)"))
        for dokumen in dokumen_kantor.all_kept(ctx, sesi):
            dicabut = "" if dokumen.dicabut_pada is None else ", sudah dicabut"
            nama = f"{KATA_MACAM[dokumen.macam]} {dokumen.tahun} “{dokumen.nama}”{dicabut}"
            hasil.append((dokumen.sidik, f"{nama} (sidik {dokumen.sidik[:12]}…)"))
        lain = (*arsip.all_kept(ctx, sesi), *tindak_lanjut.all_kept(ctx, sesi))
        for sidik, nama in lain:
            hasil.append((sidik, f"{nama} (sidik {sidik[:12]}…)"))
    return tuple(hasil)
