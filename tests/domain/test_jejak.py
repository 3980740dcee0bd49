"""What a trace may say: where in the program, never who uses the computer."""

import pytest

from sakip_desktop.domain.jejak import clean_fault, without_paths

JATUH = r"""Windows fatal exception: access violation

Thread 0x00001f40 (most recent call first):
  File "D:\Orang\Siti Rahmawati, S.E\AppData\SAKIP\sakip_desktop\gui\tasks.py", line 71 in run
Current thread 0x00000a2c (most recent call first):
  File "/media/nu'man/Data Kantor/sakip_desktop/services/realisasi.py", line 160 in _store
  File "D:\Aplikasi Siti\reportlab\pdfgen\canvas.py", line 9 in save
  File "<frozen importlib._bootstrap>", line 241 in _call
nilai 87654321,5 milik 198001012005012987
pengguna Siti Rahmawati

Extension modules: _argon2_cffi_bindings._ffi, PySide6.QtCore (total: 2)
"""


def test_of_a_hard_end_the_way_through_the_program_is_kept_and_nothing_else():
    assert (
        clean_fault(JATUH)
        == """Windows fatal exception: access violation

Thread 0x00001f40 (most recent call first):
  File "sakip_desktop/gui/tasks.py", line 71 in run
Current thread 0x00000a2c (most recent call first):
  File "sakip_desktop/services/realisasi.py", line 160 in _store
  File "canvas.py", line 9 in save
  File "<frozen importlib._bootstrap>", line 241 in _call
(baris lain)
(baris lain)

Extension modules: _argon2_cffi_bindings._ffi, PySide6.QtCore (total: 2)
"""
    )
    assert clean_fault(clean_fault(JATUH)) == clean_fault(JATUH)
    assert clean_fault("") == ""


def test_a_fault_file_cut_in_the_middle_gives_no_rest_of_a_path():
    assert clean_fault(JATUH[JATUH.index("Rahmawati") :]).startswith("(baris lain)\nCurrent")


@pytest.mark.parametrize(
    ("teks", "bersih"),
    [
        (r"cannot open D:\Orang\Siti Rahmawati\tema.qss", "cannot open (jalur)"),
        ("cannot open /media/Siti Rahmawati/tema.qss: no file", "cannot open (jalur): no file"),
        ('"D:/Orang/Siti Rahmawati/x y.ini" rusak', '"(jalur)" rusak'),
        ("file:///media/siti/a.xlsx", "(jalur)"),
        (r"di \\server\Bagian Umum\x", "di (jalur)"),
        ("told GagalMasuk", "told GagalMasuk"),
        ("office opened", "office opened"),
    ],
)
def test_a_message_has_no_paths(teks, bersih):
    assert without_paths(teks) == bersih
