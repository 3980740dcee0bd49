"""What waits for the person's signature: in *Kirim & arsip* and in *Tugas saya* alike."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import case, func
from sqlmodel import Session, col, or_, select

from sakip_desktop.db.models import ArsipDokumen, Dokumen
from sakip_desktop.domain.izin import Tindakan
from sakip_desktop.services.context import AppContext
from sakip_desktop.services.dokumen import daftar_final, name_of

_TABEL = frozenset({"dokumen", "arsip_dokumen"})


@dataclass(frozen=True, slots=True)
class MenungguTtd:
    """A final paper that is not signed yet, as far as the archive knows.

    Attributes:
        tahun: in whose archive it stands.
        sejak: when it became final.
    """

    dokumen_id: str
    judul: str
    tahun: int
    sejak: datetime


def menunggu_ttd(ctx: AppContext) -> tuple[MenungguTtd, ...]:
    """The final papers on which the person stands as a signer, the oldest first.

    One waits until its scan or its signed file is in the archive, or the shelf on which it lies.
    Of a paper with revisions only the newest is to be signed.

    Raises:
        IzinDitolak: the person may not see the papers of the office.
    """
    pelaku = ctx.pelaku
    if pelaku is None:
        return ()
    with ctx.read(Tindakan.RENCANA_LIHAT) as sesi:
        return ctx.kept(
            sesi, ("menunggu ttd", pelaku.nama), _TABEL, lambda: _load(ctx, sesi, pelaku.nama)
        )


def _load(ctx: AppContext, sesi: Session, nama: str) -> tuple[MenungguTtd, ...]:
    milik = {
        dokumen_id
        for dokumen_id, penanda in _signers(ctx, sesi)
        if any(satu["nama"] == nama for satu in json.loads(penanda))
    }
    semua = (satu for satu in daftar_final(ctx, sesi) if satu.terbaru and satu.id in milik)
    return tuple(
        MenungguTtd(satu.id, name_of(satu), satu.periode.tahun, satu.difinalkan)
        for satu in sorted(semua, key=lambda satu: (satu.difinalkan, satu.id))
    )


def _signers(ctx: AppContext, sesi: Session) -> list[tuple[str, str]]:
    """Id and signers, as JSON, of each paper that is not archived as signed.

    They are taken out of the frozen texts by the database: together those may be long.
    """
    beku = case((func.json_valid(col(Dokumen.beku)) == 1, col(Dokumen.beku)), else_="{}")
    penanda = func.coalesce(
        func.json_extract(beku, "$.kepala.penanda_tangan"),
        func.json_extract(beku, "$.penanda_tangan"),
        "[]",
    )
    arsip = ArsipDokumen
    kueri = (
        select(Dokumen.id, penanda)
        .outerjoin(arsip, col(arsip.dokumen_id) == col(Dokumen.id))
        .where(
            Dokumen.opd_id == ctx.opd_id,
            or_(
                col(arsip.id).is_(None),
                (arsip.pindaian == "") & (arsip.tte == "") & (arsip.rak == ""),
            ),
        )
    )
    return list(sesi.exec(kueri))
