"""Turn ``ui/*.ui`` into ``sakip_desktop/gui/forms/ui_*.py``; with ``--check`` only compare.

The generated modules are checked in: they need no build step, and mypy and PyInstaller see them.
The version stamp of uic is taken out, so that another PySide6 makes no noise in the history.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "ui"
FORMS = ROOT / "sakip_desktop" / "gui" / "forms"
COMMAND = "make forms"


def find_uic() -> Path:
    """The compiler inside the PySide6 wheel; its Python wrapper takes ten times as long."""
    folder = Path(PySide6.__path__[0])
    for place in (folder / "Qt" / "libexec" / "uic", folder / "uic.exe", folder / "uic"):
        if place.is_file():
            return place
    msg = f"no uic inside {folder}"
    raise FileNotFoundError(msg)


def compile_form(source: Path) -> str:
    """The Python text of one form."""
    done = subprocess.run(
        [str(find_uic()), "--generator", "python", source.name],
        cwd=source.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    if done.stderr.strip():
        msg = f"{source.name}: {done.stderr.strip()}"
        raise ValueError(msg)
    return re.sub(r"(User Interface Compiler) version [0-9.]+", r"\1", done.stdout)


def target_of(source: Path) -> Path:
    """Where the form of a ``.ui`` file is kept."""
    return FORMS / f"ui_{source.stem}.py"


def stale_forms() -> Iterator[tuple[Path, str | None]]:
    """Every generated file that is not what it should be, with the text it should have.

    The text is None for a generated file whose ``.ui`` is gone.
    """
    expected = {target_of(source): compile_form(source) for source in sorted(UI.glob("*.ui"))}
    for target, text in expected.items():
        if not target.is_file() or target.read_text(encoding="utf-8") != text:
            yield target, text
    for target in sorted(FORMS.glob("ui_*.py")):
        if target not in expected:
            yield target, None


def main(arguments: list[str]) -> int:
    """Write what is stale; with ``--check`` only name it and return 1."""
    stale = list(stale_forms())
    if "--check" in arguments:
        for target, _text in stale:
            print(f"stale: {target.relative_to(ROOT)} (run: {COMMAND})")
        return 1 if stale else 0
    for target, text in stale:
        if text is None:
            target.unlink()
        else:
            target.write_text(text, encoding="utf-8", newline="\n")
        print(f"{'removed' if text is None else 'written'}: {target.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
