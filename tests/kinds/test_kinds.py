"""The table of kinds: found by rule, complete, and with every side's part in its own module."""

import subprocess
import sys
from pathlib import Path

import pytest

from gradatim import kinds
from gradatim.kinds import KINDS, LAB_KINDS, ChildPart, author_part, child_part, language_of
from gradatim.kinds.authoring import AuthorPart
from gradatim.profiles import PROFILES

HOME = Path(kinds.__file__).parent
NAMES = {
    "function",
    "class",
    "generator",
    "debug",
    "sql",
    "figure",
    "command",
    "git",
    "tests",
    "http",
    "static",
    "pipeline",
    "artefact",
}


def test_every_kind_of_the_labs_is_found():
    assert set(LAB_KINDS) == NAMES | {"notebook", "program"}
    assert set(KINDS) - set(LAB_KINDS) == {"cells", "script"}


def test_each_folder_is_a_kind_and_declares_it():
    folders = {path.parent for path in HOME.glob("*/__init__.py")}
    assert all("KIND = " in (folder / "__init__.py").read_text() for folder in folders)


@pytest.mark.parametrize("name", LAB_KINDS)
def test_a_kind_has_the_parts_of_all_three_sides(name):
    part, author = child_part(name), author_part(name)
    assert (part is None) == KINDS[name].is_module
    assert part is None or isinstance(part, ChildPart)
    assert isinstance(author, AuthorPart)
    assert author.profile in PROFILES
    assert Path(author.file("some_lab")).suffix in KINDS[name].suffixes


TRUSTED = """
import sys
from gradatim import curriculum, submission
pack = curriculum.load()
for lab in pack.labs.values():
    pack.material(lab.id)
loaded = [name for name in sys.modules if name.startswith("gradatim.kinds.")]
print([name for name in loaded if name.endswith((".child", ".author"))])
"""


def run(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    return done.stdout or done.stderr


def test_the_trusted_side_loads_no_part_of_another_side():
    assert run(TRUSTED) == "[]\n"


FURTHER = """
import importlib.util, sys
spec = importlib.util.find_spec("gradatim.kinds")
spec.submodule_search_locations.append({folder!r})
kinds = sys.modules["gradatim.kinds"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(kinds)
assert "sql" in kinds.KINDS
print(kinds.child_part("haiku").load({{"a.txt": b"one two"}}, None, "a.txt"))
"""


def test_a_new_folder_is_a_new_kind(tmp_path):
    kind = tmp_path / "haiku"
    kind.mkdir()
    (kind / "__init__.py").write_text(
        "from gradatim.kinds.kind import Kind\nKIND = Kind({'.txt': 'text'})\n"
    )
    (kind / "child.py").write_text(
        "from gradatim.kinds.kind import ChildPart\n"
        "CHILD = ChildPart(lambda files, folder, file: files[file].decode().split())\n"
    )
    assert run(FURTHER.format(folder=str(tmp_path))) == "['one', 'two']\n"


def test_files_are_shown_in_the_language_of_their_kind():
    shown = [language_of(name) for name in ("a.py", "q.sql", "a.sh", "shop", "x.ipynb", "a.csv")]
    assert shown == ["python", "sql", "shell", "text", "text", "text"]
