"""Rules of this project that a tool can hold: read from the sources, nothing is run."""

import ast
import functools
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[1]
PAKET = AKAR / "sakip_desktop"
TEKS = {
    ".py", ".toml", ".md", ".txt", ".in", ".sh", ".ps1", ".cfg", ".ini", ".csv", ".ui", ".ts",
    ".mako", ".spec", ".yml", ".yaml", ".svg", "",
}  # fmt: skip


def tracked():
    """Files of the project: what git knows or would take."""
    hasil = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=AKAR,
        capture_output=True,
        check=True,
    )
    nama = [satu for satu in hasil.stdout.decode().split("\0") if satu]
    return [AKAR / satu for satu in nama if (AKAR / satu).is_file()]


FILES = tracked()
SUMBER = sorted(satu for satu in FILES if satu.suffix == ".py" and PAKET in satu.parents)
BUATAN = PAKET / "gui" / "forms"


def name_of(path):
    return str(path.relative_to(AKAR))


@functools.cache
def text(path):
    return path.read_text(encoding="utf-8")


@functools.cache
def tree(path):
    """Parsed once for all rules."""
    return ast.parse(text(path), str(path))


@pytest.fixture(scope="module", autouse=True)
def forget_sources():
    """What was read and parsed is not carried through the rest of the run."""
    yield
    text.cache_clear()
    tree.cache_clear()


def called(simpul):
    """The last word of what is called."""
    fungsi = simpul.func
    return fungsi.attr if isinstance(fungsi, ast.Attribute) else getattr(fungsi, "id", "")


def calls(path, *nama):
    """Where one of these is called; most files do not even have the word."""
    if not re.search(rf"\b(?:{'|'.join(nama)})\(", text(path)):
        return []
    semua = ast.walk(tree(path))
    return [satu for satu in semua if isinstance(satu, ast.Call) and called(satu) in nama]


def with_fstrings():
    """Sources in which an f-string may stand."""
    return [path for path in SUMBER if re.search(r"""[fF][rR]?["']""", text(path))]


def has_fstring(simpul):
    return any(isinstance(satu, ast.JoinedStr) for satu in ast.walk(simpul))


def test_the_files_are_found():
    assert len(SUMBER) > 80
    assert AKAR / "pyproject.toml" in FILES


def test_no_fstring_goes_into_a_translation():
    """Qt collects literal texts; an f-string would never be found in the catalogue."""
    salah = [
        f"{name_of(path)}:{satu.lineno}"
        for path in with_fstrings()
        for satu in calls(path, "tr", "translate")
        if any(has_fstring(isi) for isi in satu.args)
    ]
    assert salah == []


def test_packaging_is_no_package():
    """A folder of that name with an ``__init__`` would hide the library that pip uses."""
    assert not (AKAR / "packaging" / "__init__.py").exists()


# Addresses of machines and of package registries do not belong into what is handed on.
_MESIN = re.compile(
    r"/(?<![\w.]/)(?:home|root|Users|work|tmp|scratch)/[\w.-]+|[A-Z]:\\\\Users\\\\"
    r"|--(?:extra-)?index[-]url|--find[-]links|\w+hosted\.org|//[\w.-]+/(?:simple|packages)\b"
)


def test_no_machine_path_and_no_registry_in_any_file():
    salah = []
    for path in FILES:
        if path.suffix not in TEKS or path == Path(__file__):
            continue
        if not _MESIN.search(text(path)):
            continue
        for nomor, baris in enumerate(text(path).splitlines(), 1):
            if _MESIN.search(baris):
                salah.append(f"{name_of(path)}:{nomor}: {baris.strip()[:80]}")
    assert salah == []


@pytest.mark.parametrize("lapisan", ["db", "services"])
def test_no_sql_is_put_together_from_values(lapisan):
    salah = [
        f"{name_of(path)}:{satu.lineno}"
        for path in with_fstrings()
        if PAKET / lapisan in path.parents
        for satu in calls(path, "text")
        if any(has_fstring(isi) for isi in satu.args)
    ]
    assert salah == []


def test_services_write_through_the_door_alone():
    """The door itself, and those that write while nobody is logged in (see ``context``)."""
    pintu = {
        "context.py",
        "pembukaan.py",  # the first start, a restore finished after a power cut
        "pengguna.py",  # logins, and a password set with the recovery code
        "cadangan.py",  # what was restored, in the file that came back
    }
    membuka = {
        path.name
        for path in SUMBER
        if path.parent == PAKET / "services"
        if "sakip_desktop.db.work" in text(path)
        for satu in ast.walk(tree(path))
        if isinstance(satu, ast.ImportFrom)
        and satu.module == "sakip_desktop.db.work"
        and any(nama.name == "write" for nama in satu.names)
    }
    assert membuka == pintu


@pytest.mark.parametrize("path", [satu for satu in FILES if satu.suffix == ".toml"], ids=name_of)
def test_every_toml_loads(path):
    assert tomllib.loads(text(path))


def public_definitions(path):
    """Public functions and classes of a module, and public methods of public classes."""
    for satu in tree(path).body:
        if isinstance(satu, ast.FunctionDef | ast.ClassDef) and not satu.name.startswith("_"):
            yield satu
            for dalam in getattr(satu, "body", ()) if isinstance(satu, ast.ClassDef) else ():
                if isinstance(dalam, ast.FunctionDef) and not dalam.name.startswith("_"):
                    yield dalam


@pytest.mark.parametrize("lapisan", ["domain", "services", "sop"])
def test_everything_public_says_what_it_means(lapisan):
    salah = [
        f"{name_of(path)}:{satu.lineno} {satu.name}"
        for path in SUMBER
        if path.parent == PAKET / lapisan
        for satu in public_definitions(path)
        if not ast.get_docstring(satu)
    ]
    assert salah == []


def test_every_module_says_what_it_is_for():
    salah = [
        name_of(path)
        for path in SUMBER
        if BUATAN not in path.parents and not text(path).startswith('"""')
    ]
    assert salah == []


def test_documented_errors_of_services_exist():
    """A ``Raises:`` section names errors that there are."""
    galat = {
        satu.name
        for satu in tree(PAKET / "domain" / "errors.py").body
        if isinstance(satu, ast.ClassDef)
    } | {"Cancelled", "KeyError", "ValueError", "TypeError", "OSError", "MasihDirujuk"}
    for path in SUMBER:
        if path.parent != PAKET / "services":
            continue
        for satu in public_definitions(path):
            teks = ast.get_docstring(satu) or ""
            if "Raises:" not in teks:
                continue
            bagian = teks.split("Raises:")[1].splitlines()
            for baris in bagian:
                cocok = re.match(r"    ([A-Z][\w, ]+):", baris)
                if cocok:
                    nama = {kata.strip() for kata in cocok.group(1).split(",")}
                    assert nama <= galat, f"{name_of(path)} {satu.name}: {nama - galat}"


def test_no_document_is_named_that_is_not_here():
    """Notes from before the repository are not in it; what counts stands in ARCHITECTURE.md."""
    catatan = re.compile(r"\b(?:decisions|design|domain|reliability|architecture)\.md\b|\bseed 0\d")
    salah = [
        f"{name_of(path)}:{nomor}: {baris.strip()[:80]}"
        for path in FILES
        if path.suffix in {".py", ".toml", ".md", ".ui"} and path != Path(__file__)
        if catatan.search(text(path))
        for nomor, baris in enumerate(text(path).splitlines(), 1)
        if catatan.search(baris)
    ]
    assert salah == []


def test_no_sleeping_in_tests():
    salah = [
        f"{name_of(path)}:{satu.lineno}"
        for path in FILES
        if path.suffix == ".py" and AKAR / "tests" in path.parents
        for satu in calls(path, "sleep")
    ]
    assert salah == []


def test_no_test_is_skipped_by_decoration():
    salah = [
        f"{name_of(path)}:{nomor}"
        for path in FILES
        if path.suffix == ".py" and AKAR / "tests" in path.parents and path != Path(__file__)
        for nomor, baris in enumerate(text(path).splitlines(), 1)
        if re.search(r"pytest\.(?:mark\.)?(?:skip|skipif|xfail)\b", baris)
    ]
    assert salah == []
