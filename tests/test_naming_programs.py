"""The programs that measure naming: each archive can be read and written, and a sample of them is
judged."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gradatim import curriculum
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool

BENCH = Path(__file__).parents[1] / "bench" / "naming.py"
PACK = curriculum.load()
SAMPLE = ("fizzbuzz-with-rules", "group-anagrams")


def _loaded() -> Any:
    spec = importlib.util.spec_from_file_location("naming_programs", BENCH)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses ask for it
    spec.loader.exec_module(module)
    return module


naming = _loaded()
ARCHIVES = sorted(naming.HERE.iterdir())


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    made = Judge(Pool())
    yield made
    made.close()


def test_every_archive_belongs_to_a_lab_and_comes_back_byte_for_byte() -> None:
    assert {path.stem for path in ARCHIVES} <= PACK.labs.keys()
    for path in ARCHIVES:
        files = naming.unpacked(path.read_bytes())
        assert files and naming.packed(files) == path.read_bytes(), path.name


def test_every_program_names_a_wrong_idea_of_its_lab() -> None:
    for path in ARCHIVES:
        assert [*naming.programs(PACK.material(path.stem))]  # it stops at an unknown idea


@pytest.mark.parametrize("source", [b"x = 1", b"x = 1\n=== y\n"])
def test_what_could_not_be_read_again_is_not_packed(source: bytes) -> None:
    with pytest.raises(SystemExit, match=r"a\.py: end it with a line end"):
        naming.packed({"a.py": source})


@pytest.mark.parametrize("lab", SAMPLE)
def test_a_sample_is_named_as_it_should_be(judge: Judge, lab: str) -> None:
    material = PACK.material(lab)
    for program in [*naming.programs(material)][::5]:
        verdict = naming.explained(judge, material, program.source, 1)
        assert naming.right(program, verdict), program.name
