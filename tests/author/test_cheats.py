"""Programs without an answer never pass, whatever they do to their process."""

from __future__ import annotations

import pytest

from gradatim import curriculum
from gradatim.author.bench import Bench
from gradatim.author.cheats import CHEATS, programs, public_names
from gradatim.author.turns import Turns
from gradatim.model import Outcome


@pytest.fixture(scope="module")
def bench():
    with Bench() as made:
        yield made


@pytest.mark.parametrize("cheat", CHEATS)
def test_no_program_passes_that(cheat, bench, write):
    material = curriculum.load(write()).material("tripled")
    files = dict(programs(material, ["values", "nothing"]))[cheat]
    assert bench.grade(material, files, 1).outcome is Outcome.FAIL


def test_cheats_beside_one_process_for_the_checks_come_to_the_same(bench, write, monkeypatch):
    material = curriculum.load(write()).material("tripled")
    asked = [files for _, files in programs(material, ["values", "nothing"])]
    alone = [bench.grade(material, files, 0).outcome for files in asked]
    again = []
    monkeypatch.setattr(bench, "grade", lambda *one: again.append(one))
    beside = Turns(bench, material).refused(asked)
    assert [verdict.outcome for verdict in beside] == alone
    assert again == []


def test_what_passes_beside_others_is_asked_again_alone(bench, write):
    material = curriculum.load(write()).material("tripled")
    (verdict,) = Turns(bench, material).refused([material.solution])
    assert verdict.outcome is Outcome.PASS
    assert [str(result.outcome) for result in verdict.results] == ["PASS", "PASS"]


def test_every_cheat_stands_behind_a_whole_starter(write):
    material = curriculum.load(write()).material("tripled")
    for name, files in programs(material, ["values"]):
        source = files["tripled.py"]
        assert source.startswith(material.starter["tripled.py"])
        compile(source, name, "exec")


def test_a_cheat_offers_what_the_solution_offers():
    source = "import x\n\nclass A:\n    def m(self): ...\n\ndef f(): ...\n\ndef _g(): ...\n"
    assert public_names(source) == ["A", "f"]


def test_there_are_none_for_files_that_are_no_python(write):
    root = write()
    lab = root / "labs" / "tripled"
    for path in [*lab.glob("*.py"), *lab.glob("*/*.py")]:
        if path.name not in ("checks.py", "given.py"):
            path.rename(path.with_suffix(".sh"))
    toml = (lab / "lab.toml").read_text()
    (lab / "lab.toml").write_text(
        toml.replace("tripled.py", "tripled.sh").replace('"function"', '"command"')
    )
    assert list(programs(curriculum.load(root).material("tripled"), ["values"])) == []
