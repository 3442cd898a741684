"""Broken files of others: every reader answers with a value or a sentence, soon and in bounds.

Files are broken as damage and malice would: bytes, lines, numbers, words. GRADATIM_FUZZ_S sets for
how many seconds the suite `fuzz` does so for each reader.
"""

from __future__ import annotations

import os
import random
import re
import resource
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest

from gradatim import anki, curriculum
from gradatim.curriculum.pack import problems
from gradatim.errors import GradatimError
from gradatim.verify.manifest import read_manifest

SECONDS = float(os.environ.get("GRADATIM_FUZZ_S", "5"))
HOW_MUCH = [
    pytest.param((40, 0.0), id="a few"),
    pytest.param((0, SECONDS), id="many", marks=pytest.mark.suite("fuzz")),
]
HERE, ROOT = Path(__file__).parent, Path(__file__).parents[1]
SYSTEMS = sorted(ROOT.glob("systems/*/gradatim.toml"))
NO_CACHE = shutil.ignore_patterns("__pycache__", "proofs")
PACKS = {"pack": HERE / "pack", "course": HERE / "course_pack"}


# Breaking --------------------------------------------------------------------------------

MOST_BYTES = 400_000  # of a broken file
MOST_S, MOST_MB = 1.0, 256  # of the processor, and of memory, that one file may take
NUMBERS = ("0", "-1", "1", "1e999", "nan", "9" * 400, str(2**63), "0x7f", "1_0", "-0.0", "true")
WORDS = (
    "", "x", '"', "'''", '"""', "{", "}", "[", "]" * 9, "[" * 5_000, "{a=" * 3_000, "\0", "\ufeff",
    "\u202e", "../../x", "/etc/passwd", "${HOME}", "|", "a" * 200_000, "\n" * 5_000, "# " * 9_999,
    "[commands]\n", "[[stage]]\n", "- " * 2_000, "**" * 3_000, "`" * 3_000, "<b>" * 3_000,
    "| " * 2_000,
)  # fmt: skip


def mutate(data: bytes, rng: random.Random) -> bytes:
    """The file with one to four things wrong with it."""
    for _ in range(rng.randint(1, 4)):
        data = rng.choice((_bytes, _line, _number, _word, _cut))(data, rng)[:MOST_BYTES]
    return data


def _bytes(data: bytes, rng: random.Random) -> bytes:
    place = rng.randrange(len(data) + 1)
    return data[:place] + rng.randbytes(rng.randint(1, 8)) + data[place + rng.randint(0, 8) :]


def _line(data: bytes, rng: random.Random) -> bytes:
    lines = data.splitlines(keepends=True) or [b""]
    one = rng.randrange(len(lines))
    times = rng.choice((0, 2, 2_000))
    moved = rng.randrange(len(lines))
    return b"".join([*lines[:one], *lines[one : one + 1] * times, *lines[one + 1 :], lines[moved]])


def _number(data: bytes, rng: random.Random) -> bytes:
    found = list(re.finditer(rb"-?\d+(?:\.\d+)?", data))
    if not found:
        return data
    one = rng.choice(found)
    return data[: one.start()] + rng.choice(NUMBERS).encode() + data[one.end() :]


def _word(data: bytes, rng: random.Random) -> bytes:
    found = list(re.finditer(rb"\"[^\"\n]*\"|\w+", data))
    new = rng.choice(WORDS).encode()
    if not found:
        return data + new
    one = rng.choice(found)
    return data[: one.start()] + new + data[one.end() :]


def _cut(data: bytes, rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def fuzz(
    read: Callable[[bytes], object], seeds: list[bytes], inputs: int, seconds: float = 0
) -> int:
    """Reads broken versions of `seeds`: so many, or as many as come within `seconds`.

    A GradatimError is an answer. Anything else that is raised, and a file that takes too long or
    too much memory, is an AssertionError with the input. Returns how many were read.
    """
    rng, end, count = random.Random(5), time.monotonic() + seconds, 0
    while count < inputs or time.monotonic() < end:
        data = mutate(rng.choice(seeds), rng)
        before, size = time.process_time(), _peak()
        try:
            with suppress(GradatimError):
                read(data)
        except Exception as error:
            raise AssertionError(f"no sentence for {data[:3000]!r}") from error
        took, grew = time.process_time() - before, _peak() - size
        assert took <= MOST_S, f"{took:.1f} s for {len(data)} bytes: {data[:3000]!r}"
        assert grew <= MOST_MB, f"{grew:.0f} MB for {len(data)} bytes: {data[:3000]!r}"
        count += 1
    return count


def _peak() -> float:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


# Readers ---------------------------------------------------------------------------------


def _collection() -> bytes:
    with closing(sqlite3.connect(":memory:")) as made:
        made.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT, flds TEXT, tags TEXT)")
        rows = [(n, f"g{n}", f"front {n}\x1fback {n}", " a b ") for n in range(30)]
        made.executemany("INSERT INTO notes VALUES (?, ?, ?, ?)", rows)
        made.commit()
        return made.serialize()


def _zipped(content: bytes) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("collection.anki2", content)
    return made.getvalue()


@pytest.mark.parametrize("much", HOW_MUCH)
@pytest.mark.parametrize("inside", [False, True], ids=["package", "collection"])
def test_a_broken_package_of_cards(tmp_path: Path, inside: bool, much: tuple[int, float]) -> None:
    path = tmp_path / "a.apkg"

    def read(data: bytes) -> None:
        path.write_bytes(_zipped(data) if inside else data)
        anki.read(path)

    fuzz(read, [_collection() if inside else _zipped(_collection())], *much)


@pytest.mark.parametrize("much", HOW_MUCH)
def test_a_broken_manifest(tmp_path: Path, much: tuple[int, float]) -> None:
    def read(data: bytes) -> None:
        (tmp_path / "gradatim.toml").write_bytes(data)
        read_manifest(tmp_path)

    assert SYSTEMS
    fuzz(read, [path.read_bytes() for path in SYSTEMS], *much)


@pytest.mark.parametrize("much", HOW_MUCH)
@pytest.mark.parametrize("name", PACKS)
def test_a_broken_pack(tmp_path: Path, name: str, much: tuple[int, float]) -> None:
    """One file of a pack is broken at a time, and all of the pack is read."""
    root = shutil.copytree(PACKS[name], tmp_path, dirs_exist_ok=True, ignore=NO_CACHE)
    files = sorted(path for path in root.rglob("*") if path.is_file())
    for path in files:
        good = path.read_bytes()
        fuzz(partial(_read_pack, root, path), [good], much[0] // 20, much[1] / len(files))
        path.write_bytes(good)


def _read_pack(root: Path, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    problems(root)
    pack = curriculum.load(root)
    for lab in pack.labs:
        pack.material(lab)
