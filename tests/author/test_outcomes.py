"""The outcomes of a lab's own programs: how many seeds, and what each must come to."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.author import outcomes
from gradatim.author.naming import RecordedRuns, misnamed, without_passing_traces
from gradatim.author.workers import Workers, failed
from gradatim.judge.report import DeclaredCheck, Result, Run
from gradatim.model import Outcome


def problems(root, seeds):
    found = author.check(curriculum.load(root), ["tripled"], seeds=seeds, report=lambda line: None)
    return [(p.where.removeprefix("labs/tripled/"), p.what) for p in found.problems]


@pytest.fixture
def workers():
    with Workers() as made:
        yield made


def test_the_seeds_on_which_a_wrong_file_passes_are_all_found(workers, write):
    odd = '"""You stop at odd sums."""\n\n\ndef tripled(xs):\n    '
    root = write({"wrong/odd.py": odd + "return xs if sum(xs) % 2 else [3 * x for x in xs]\n"})
    material = curriculum.load(root).material("tripled")
    files = next(wrong.files for wrong in material.wrong if wrong.name == "odd")
    alone = [workers.grade(material, files, seed).outcome for seed in range(20)]
    what = next(what for where, what in problems(root, seeds=20) if where == "wrong/odd.py")
    assert what.startswith(f"it passes on {alone.count(Outcome.PASS)} of 20 seeds, first on seed")
    assert what.endswith(f" {alone.index(Outcome.PASS)}")


def test_until_failure_gives_the_first_failure_or_the_whole_verdict(workers, write):
    material = curriculum.load(write()).material("tripled")
    wrong = {one.name: one.files for one in material.wrong}
    assert [r.name for r in workers.until_failure(material, wrong["doubled"], 0).results] == [
        "values"
    ]
    both = workers.until_failure(material, wrong["one_for_none"], 0, ("values",)).results
    assert [r.name for r in both] == ["nothing"]
    passed = workers.until_failure(material, material.solution, 0).results
    assert [(r.name, str(r.outcome)) for r in passed] == [("values", "PASS"), ("nothing", "PASS")]


def test_checks_that_stumble_are_broken_until_failure_too(workers, write):
    checks = (
        "from gradatim.checks import check\n\n\n@check\ndef odd(lab):\n    '''works'''\n    x\n"
    )
    material = curriculum.load(write({"checks.py": checks})).material("tripled")
    assert str(workers.until_failure(material, material.solution, 0).outcome) == "BROKEN"


def test_names_rest_on_the_checks_that_failed_alone(workers, write):
    material = curriculum.load(write()).material("tripled")
    runs = {
        w.name: [workers.record(material, w.files, s) for s in range(6)] for w in material.wrong
    }
    lighter = {name: [without_passing_traces(run) for run in some] for name, some in runs.items()}
    assert all(failed(run) for some in lighter.values() for run in some)
    assert not any(r.trace for some in lighter.values() for run in some for r in run.results[2:])
    for some_runs in (runs, lighter):
        assert (
            list(misnamed({name: RecordedRuns(some, some[0]) for name, some in some_runs.items()}))
            == []
        )


def test_a_wrong_file_that_breaks_the_judge_is_not_judged_by_its_record(write):
    path = write() / "labs/tripled/checks.py"
    path.write_text(
        path.read_text() + "\n\n@check\ndef odd(lab, ref):\n    'works'\n"
        "    if lab.tripled([1]) != [3]:\n        x\n"
    )
    (problem,) = problems(path.parents[2], seeds=2)
    assert problem[0] == "wrong/doubled.py"


def noted(monkeypatch, *methods):
    """Files and seed of every program that these methods are asked about: a set that fills."""
    calls = set()
    for name in methods:
        original = getattr(Workers, name)

        def note(self, material, files, seed, *more, original=original):
            calls.add((files["tripled.py"].decode(), seed))
            return original(self, material, files, seed, *more)

        monkeypatch.setattr(Workers, name, note)
    return calls


def test_a_wrong_file_that_does_something_else_each_time_is_found_out(write):
    clock = '"""You ask the clock."""\n\nimport time\n\n\ndef tripled(xs):\n'
    clock += "    return [time.perf_counter_ns()] if xs else []\n"
    what = "it is not named; does what it does change from run to run? (seed 0)"
    assert problems(write({"wrong/clock.py": clock}), seeds=2) == [("wrong/clock.py", what)]


@pytest.mark.parametrize(("draw", "last"), [("rng.integers(1, 90, 6).tolist()", 9), ("[2, 7]", 5)])
def test_checks_that_draw_nothing_are_asked_on_fewer_seeds(write, monkeypatch, draw, last):
    path = write() / "labs/tripled/checks.py"
    drawn = path.read_text().replace("rng.integers(1, 90, 6).tolist()", draw)
    path.write_text(drawn if "rng." in draw else drawn.replace(", rng", ""))
    graded = noted(monkeypatch, "grade")
    assert problems(path.parents[2], seeds=10) == []
    assert max(seed for _, seed in graded) == last


def test_a_further_program_of_an_idea_is_asked_on_fewer_seeds(write, monkeypatch):
    added = '"""You take each number twice."""\n\n\ndef tripled(xs):\n'
    added += "    return list(map(sum, zip(xs, xs)))\n"
    root = write({"wrong/doubled.2.py": added})
    asked = noted(monkeypatch, "grade", "record", "until_failure")
    assert problems(root, seeds=12) == []
    wrong = (root / "labs/tripled/wrong/doubled.py").read_text()
    assert max(seed for text, seed in asked if text == wrong) == 11
    assert max(seed for text, seed in asked if text == added) == 5


def test_what_fails_on_every_seed_comes_first_and_the_quickest_of_it_before_all():
    needs = {"slow": (), "first": (), "waits": ("slow",), "quick": ("first",), "lucky": ()}
    seconds = {"slow": 3.0, "first": 0.5, "waits": 0.1, "quick": 0.2, "lucky": 0.1}
    checks = [DeclaredCheck(name, "", needed) for name, needed in needs.items()]

    def run(*failing):
        results = [Result(name, "FAIL" if name in failing else "PASS") for name in needs]
        return Run(checks, results, seconds=seconds)

    known = [run("slow", "waits", "quick"), run("slow", "waits", "quick", "lucky")]
    assert outcomes._always_failing(RecordedRuns(known, known[0])) == ("quick", "slow", "waits")
