"""Seeds that share processes: only what was expected is believed from there."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.author import outcomes
from gradatim.author.batches import Program, Turns
from gradatim.author.naming import Recorded, lean, misnamed
from gradatim.author.workers import Bench, failed
from gradatim.judge import wall
from gradatim.judge.report import About, Result, Run
from gradatim.model import Level, Outcome, Verdict

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
        assert list(misnamed({name: Recorded(some, some[0]) for name, some in kept.items()})) == []


def entry(material, name):
    files = {wrong.name: wrong.files for wrong in material.wrong}[name]
    return (f"wrong/{name}.py", name, files, Outcome.FAIL)


def with_check(write, text):
    path = write() / "labs/tripled/checks.py"
    path.write_text(f"{path.read_text()}\n\n{text}")
    return curriculum.load(path.parents[2]).material("tripled")


def test_a_wrong_file_is_recorded_on_the_first_seed_and_judged_by_that(bench, write):
    material = curriculum.load(write()).material("tripled")
    doubled, none = (
        outcomes._program(bench, material, entry(material, name))
        for name in ("doubled", "one_for_none")
    )
    assert (doubled.likely, none.likely) == (("values",), ("nothing",))
    assert [[r.outcome for r in program.run.results] for program in (doubled, none)] == [
        ["FAIL", "PASS"],
        ["PASS", "FAIL"],
    ]
    assert doubled.run.results[0].seen is not None
    assert doubled.run.results[0].trace


def test_a_wrong_file_that_breaks_the_judge_is_not_judged_by_its_record(bench, write):
    material = with_check(write, "@check\ndef odd(lab):\n    '''works'''\n    x\n")
    first = outcomes._program(bench, material, entry(material, "doubled")).first
    assert first.outcome is Outcome.BROKEN


def noted(monkeypatch, name):
    """The place and the seed of every program that a method of Turns is asked: a set that fills."""
    noted, ask = set(), getattr(Turns, name)

    def note(turns, asked):
        noted.update((program.place, seed) for program, seed in asked)
        return ask(turns, asked)

    monkeypatch.setattr(Turns, name, note)
    return noted


def test_a_wrong_file_that_does_something_else_each_time_is_found_out(write, monkeypatch):
    clock = '"""You ask the clock."""\n\nimport time\n\n\ndef tripled(xs):\n'
    clock += "    return [time.perf_counter_ns()] if xs else []\n"
    said = "it is not named; does what it does change from run to run? (seed 0)"
    alone = noted(monkeypatch, "recorded_alone")
    assert told(write({"wrong/clock.py": clock}), seeds=2) == [("wrong/clock.py", said)]
    assert {place for place, _ in alone} == {"wrong/clock.py"}  # the others are known already


@pytest.mark.parametrize(("draw", "last"), [("rng.integers(1, 90, 6).tolist()", 9), ("[2, 7]", 5)])
def test_checks_that_draw_nothing_are_asked_on_fewer_seeds(write, monkeypatch, draw, last):
    path = write() / "labs/tripled/checks.py"
    drawn = path.read_text().replace("rng.integers(1, 90, 6).tolist()", draw)
    path.write_text(drawn if "rng." in draw else drawn.replace(", rng", ""))
    passes = noted(monkeypatch, "passes")
    assert told(path.parents[2], seeds=10) == []
    assert max(seed for _, seed in passes) == last


def test_a_further_program_of_an_idea_is_asked_on_fewer_seeds(write, monkeypatch):
    added = '"""You take each number twice."""\n\n\ndef tripled(xs):\n'
    root = write({"wrong/doubled.2.py": added + "    return list(map(sum, zip(xs, xs)))\n"})
    fails = noted(monkeypatch, "fails")
    assert told(root, seeds=12) == []
    last = dict(sorted(fails))
    assert last["wrong/doubled.py"] == last["starter.py"] == 11
    assert "wrong/doubled.2.py" not in last


def test_what_fails_on_every_seed_is_asked_first_and_the_quickest_of_it_before_all():
    needs = {"slow": (), "first": (), "waits": ("slow",), "quick": ("first",), "lucky": ()}
    seconds = {"slow": 3.0, "first": 0.5, "waits": 0.1, "quick": 0.2, "lucky": 0.1}
    checks = [About(name, "", needed) for name, needed in needs.items()]

    def run(*failing):
        told = [Result(name, "FAIL" if name in failing else "PASS") for name in needs]
        return Run(checks, told, seconds=seconds)

    known = [run("slow", "waits", "quick"), run("slow", "waits", "quick", "lucky")]
    first = Verdict("tripled", "", 0, Level.SEALED, ())
    program = Program("wrong/a.py", "a", {}, Outcome.FAIL, first, ("slow",))
    told = outcomes._informed(program, {"a": Recorded(known, known[0])})
    assert told.likely == ("quick", "slow", "waits")
    assert outcomes._informed(program, {}).likely == ("slow",)


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
