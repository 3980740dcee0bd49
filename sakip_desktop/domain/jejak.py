"""What a trace may say: where in the program it was, never whose computer and data it was about.

The log and the fault file of the interpreter are cleaned by the same rules.
"""

import re

PAKET = "sakip_desktop"

_DIKUTIP = re.compile(r'"(?:file://)?([^"\n]*[\\/][^"\n]*)"')
# Names of folders have spaces, commas and apostrophes: a path goes on as far as it may.
_JALUR = re.compile(r'(?:file://)?(?:[A-Za-z]:)?(?:[\\/]+[^\\/":<>|*?\n]+)+')
_JATUH = re.compile(
    r"$|Fatal Python error: |Windows fatal exception: |(Current t|T)hread 0x|Extension modules: "
    r'|  (File|Binary file) "[^"]*"|  Garbage-collecting$|  <[^>]*>$|  \.\.\.$'
)
_LAIN = "(baris lain)"


def short_source(jalur: str) -> str:
    """A source file from the package's folder on, another one by its name, any other path not."""
    bagian = jalur.replace("\\", "/").split("/")
    if PAKET in bagian:
        awal = len(bagian) - 1 - bagian[::-1].index(PAKET)
        return "/".join(bagian[awal:])
    return bagian[-1] if jalur.endswith(".py") else "(jalur)"


def without_paths(teks: str) -> str:
    """The text without paths: of a source file in quotation marks its name stays."""
    potong = _DIKUTIP.split(teks)  # every second one stood in quotation marks
    return "".join(
        f'"{short_source(satu)}"' if ke % 2 else _JALUR.sub("(jalur)", satu)
        for ke, satu in enumerate(potong)
    )


def clean_fault(teks: str) -> str:
    """What the interpreter wrote when it fell: the lines that it writes itself, without paths."""
    baris = (without_paths(satu) if _JATUH.match(satu) else _LAIN for satu in teks.split("\n"))
    return "\n".join(baris)
