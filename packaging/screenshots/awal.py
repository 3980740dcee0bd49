"""The login window, the pages of the first start, and the guide."""

from panggung import grab

from sakip_desktop.gui.dialogs.awal import AwalDialog
from sakip_desktop.gui.dialogs.bantuan import BantuanDialog
from sakip_desktop.gui.dialogs.login import LoginDialog
from sakip_desktop.services.pembukaan import account_names


def draw_first_screens(application, folder, tujuan):
    """The login window and the five pages of the first start."""
    login = LoginDialog(account_names(folder), lambda _progress: None)
    login.open_file = lambda: None  # only its looks are wanted
    login.show()
    grab(application, login, tujuan / "00-masuk.png")
    login.close()
    awal = AwalDialog(lambda _awal: "")
    awal.show()
    awal.ui.pilih_kantor.setChecked(True)
    for nomor in range(awal.ui.tumpukan.count()):
        awal.ui.tumpukan.setCurrentIndex(nomor)
        awal._show_page()  # noqa: SLF001 - the pages are walked without filling them
        grab(application, awal, tujuan / f"00-awal-{nomor + 1}.png")
    awal.close()
    bantuan = BantuanDialog()
    bantuan.open_at("isi_data")
    bantuan.show()
    grab(application, bantuan, tujuan / "11-panduan.png")
    bantuan.close()


GAMBAR = (draw_first_screens,)
