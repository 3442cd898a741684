"""Seeds that share processes: only what was expected is believed from there."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.author.bench import Bench, failed
from gradatim.author.names import Recorded, lean, misnamed
from gradatim.author.turns import Program, Turns
from gradatim.judge import wall
from gradatim.model import Outcome

# It changes a library, which nothing takes back: on a second seed in one process it does not work.
ONCE = """import numpy

FIRST = not hasattr(numpy, "_was")
numpy._was = True


def tripled(xs):
    return [3 * x for x in xs] if FIRST else xs
"""


def told(root, seeds):
    found = author.check(curriculum.load(root), ["tripled"], seeds=seeds, report=lambda line: None)
    return [(p.where.removeprefix("labs/tripled/"), p.what) for p in found.problems]


@pytest.fixture
def bench():
    with Bench() as bench:
        yield bench


def test_a_failure_that_an_earlier_seed_caused_is_no_failure(write):
    assert told(write({"also/added.py": ONCE}), seeds=8) == []


def test_the_seeds_on_which_a_wrong_file_passes_are_all_found(bench, write):
    odd = '"""You stop at odd sums."""\n\n\ndef tripled(xs):\n    '
    root = write({"wrong/odd.py": odd + "return xs if sum(xs) % 2 else [3 * x for x in xs]\n"})
    material = curriculum.load(root).material("tripled")
    files = next(wrong.files for wrong in material.wrong if wrong.name == "odd")
    alone = [bench.grade(material, files, seed).outcome for seed in range(20)]
    what = next(what for where, what in told(root, seeds=20) if where == "wrong/odd.py")
    assert what.startswith(f"it passes on {alone.count(Outcome.PASS)} of 20 seeds, first on seed")
    assert what.endswith(f" {alone.index(Outcome.PASS)}")


def test_until_failure_gives_the_first_failure_or_the_whole_verdict(bench, write):
    material = curriculum.load(write()).material("tripled")
    wrong = {one.name: one.files for one in material.wrong}
    assert [r.name for r in bench.until_failure(material, wrong["doubled"], 0).results] == [
        "values"
    ]
    both = bench.until_failure(material, wrong["one_for_none"], 0, ("values",)).results
    assert [r.name for r in both] == ["nothing"]
    passed = bench.until_failure(material, material.solution, 0).results
    assert [(r.name, str(r.outcome)) for r in passed] == [("values", "PASS"), ("nothing", "PASS")]


def test_checks_that_stumble_are_broken_until_failure_too(bench, write):
    checks = (
        "from gradatim.checks import check\n\n\n@check\ndef odd(lab):\n    '''works'''\n    x\n"
    )
    material = curriculum.load(write({"checks.py": checks})).material("tripled")
    assert str(bench.until_failure(material, material.solution, 0).outcome) == "BROKEN"


def test_names_rest_on_the_checks_that_failed_alone(bench, write):
    material = curriculum.load(write()).material("tripled")
    runs = {
        w.name: [bench.recorded(material, w.files, s) for s in range(6)] for w in material.wrong
    }
    lighter = {name: [lean(run) for run in some] for name, some in runs.items()}
    assert all(failed(run) for some in lighter.values() for run in some)
    assert not any(r.trace for some in lighter.values() for run in some for r in run.results[2:])
    for kept in (runs, lighter):
        assert list(misnamed({name: Recorded(some, some[:2]) for name, some in kept.items()})) == []


def test_a_program_is_run_for_all_its_seeds_in_two_processes(bench, write, monkeypatch):
    material = curriculum.load(write()).material("tripled")
    begun = []
    child = bench._judge.children.child
    monkeypatch.setattr(
        bench._judge.children, "child", lambda profile: begun.append(profile) or child(profile)
    )
    with bench.sitting() as sitting:
        tasks = [wall.Task(material, material.solution, seed) for seed in range(9)]
        assert all(sitting.run(task) is not None for task in tasks)
    assert len(begun) == 2


def test_where_a_right_program_fails_beside_others_nothing_is_believed_from_there(write, bench):
    material = curriculum.load(write()).material("tripled")
    for files, doubted in ((material.solution, False), ({"tripled.py": ONCE.encode()}, True)):
        turns = Turns(bench, material)
        program = Program("", "", files, Outcome.PASS, bench.grade(material, files, 0))
        assert {str(v.outcome) for v in turns.passes([(program, s) for s in range(3)])} == {"PASS"}
        assert turns.doubted == doubted
        assert [run is None for _, _, run in turns._runs([(program, 9)])] == [doubted]
