"""An office that is put back to one state again and again."""

from sakip_desktop.services import pembukaan


class Kembali:
    """An office that is put back to one state after every command that changed it."""

    def __init__(self, uji):
        self.uji = uji
        uji.masuk(None)
        uji.ctx.engine.dispose()
        self.berkas = uji.ctx.folder.database.read_bytes()
        self.jam = uji.jam.kini
        self.back()

    def back(self):
        ctx = self.uji.ctx
        ctx.engine.dispose()
        ctx.folder.database.write_bytes(self.berkas)
        self.uji.jam.kini = self.jam
        ctx.engine = pembukaan.open_office(ctx.folder, clock=self.uji.jam).engine
        ctx.tersimpan.clear()
        self.isi = self.uji.isi_basis_data()
