"""A cycle in memory, moved by ``sop.engine`` alone: what the tests of procedures walk."""

from dataclasses import replace

from sakip_desktop.domain.langkah import LangkahBerjalan
from sakip_desktop.sop import engine


class Siklus:
    """Running steps in memory; ``terap`` does what ``services.siklus.apply_moves`` does."""

    def __init__(self, sop, unit=("a", "b")):
        self.sop = sop
        self.langkah = [
            LangkahBerjalan(
                id=str(nomor),
                langkah=sop.step(gerak.kode),
                unit_id=gerak.unit_id,
                keadaan=gerak.keadaan,
            )
            for nomor, gerak in enumerate(engine.start(sop, unit))
        ]

    def get(self, kode, unit=None):
        return next(s for s in self.langkah if (s.langkah.kode, s.unit_id) == (kode, unit))

    def terap(self, gerak):
        gerak = list(gerak)
        kunci = [(satu.kode, satu.unit_id) for satu in gerak]
        assert len(kunci) == len(set(kunci)), "a step moved twice at once"
        baru = {(satu.kode, satu.unit_id): satu.keadaan for satu in gerak}
        self.langkah = [
            replace(s, keadaan=baru.get((s.langkah.kode, s.unit_id), s.keadaan))
            for s in self.langkah
        ]

    def maju(self, kode, unit=None):
        self.terap(engine.advance(self.sop, self.langkah, self.get(kode, unit)))
        return self

    def kembali(self, kode, *unit, dari=None):
        self.terap(engine.send_back(self.sop, self.langkah, self.get(kode, dari), unit))
        return self

    def setuju(self, satu):
        """The Ya branch of a running step."""
        return self.maju(satu.langkah.kode, satu.unit_id)

    def tarik(self, kode, unit=None, *, kembali=False):
        self.terap(engine.take_back(self.sop, self.langkah, self.get(kode, unit), kembali=kembali))
        return self

    @property
    def buka(self):
        return {(s.langkah.kode, s.unit_id) for s in self.langkah if s.keadaan.is_open}

    @property
    def keadaan(self):
        return {
            s.langkah.kode + (f"-{s.unit_id}" if s.unit_id else ""): s.keadaan for s in self.langkah
        }
