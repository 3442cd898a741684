"""The proof of whole labs, on real files and with the real judge."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.errors import RequestError

VALUES = '''
from gradatim.checks import check, equal, kind


@check
def values(lab, ref, rng):
    """makes every number three times as large"""
    xs = rng.integers(1, 90, 6).tolist()
    equal(lab.tripled(xs), ref.tripled(xs))
'''
OBJECT = "class Box:\n    pass\n\n\ndef tripled(xs):\n    return Box()\n"


def proof(root, *labs, seeds=3):
    lines = []
    found = author.check(
        curriculum.load(root), labs or ("tripled",), seeds=seeds, report=lines.append
    )
    assert len(lines) == len(found.labs)
    return found


def problems_of(found):
    return [
        (problem.where.removeprefix("labs/tripled/"), problem.what) for problem in found.problems
    ]


def test_a_sound_lab_holds_and_all_its_mutants_die(write):
    found = proof(write())
    assert problems_of(found) == []
    assert found.holds
    assert found.labs == ("tripled",)
    assert found.mutants == found.killed > 5
    assert (found.survivors, found.score) == ((), 1.0)


def test_every_problem_is_listed_and_not_only_the_first(write):
    found = proof(
        write(
            {
                "starter.py": "def tripled(xs):\n    # TODO\n    return [x * 3 for x in xs]\n",
                "also/added.py": "def tripled(xs):\n    return [x + 3 for x in xs]\n",
                "wrong/doubled.py": '"""No."""\ndef tripled(xs):\n    return [x * 3 for x in xs]\n',
                "lesson.md": "# T\n\nEvery number becomes three times as large $\\nope{x}$. TODO\n",
                "checks.py": VALUES.replace('"""makes every number three times as large"""', ""),
            }
        )
    )
    problems = dict(problems_of(found))
    assert "passes on every seed" in problems["starter.py"]
    assert "fails on every seed, first on seed 0: values: got" in problems["also/added.py"]
    assert "passes on every seed" in problems["wrong/doubled.py"]
    assert "passes on every seed" in problems["wrong/one_for_none.py"]
    assert any("has no docstring" in what for what in problems.values())
    assert any("nope" in what for _, what in problems_of(found))
    assert ("lesson.md", "it still holds a TODO") in problems_of(found)
    assert not found.holds


def test_an_outcome_that_depends_on_the_seed_is_a_problem(write):
    flaky = "def tripled(xs):\n    return [3 * x for x in xs] if sum(xs) % 2 else xs\n"
    (problem,) = [p for p in problems_of(proof(write({"also/added.py": flaky}), seeds=12))]
    assert problem[0] == "also/added.py"
    assert "of 12 seeds" in problem[1]


def test_nothing_else_is_said_while_the_solution_fails(write):
    found = proof(write({"checks.py": VALUES.replace("ref.tripled(xs)", "xs")}))
    assert "fails on every seed" in dict(problems_of(found))["solution.py"]
    assert found.mutants == 0


def test_checks_that_stumble_are_broken_and_no_failure(write):
    found = proof(write({"checks.py": VALUES + "    undefined\n"}))
    assert "breaks the judge on every seed" in dict(problems_of(found))["solution.py"]


def test_two_wrong_files_that_behave_alike_are_a_problem(write):
    twin = '"""You double."""\n\n\ndef tripled(xs):\n    return [2 * x for x in xs]\n'
    (problem,) = problems_of(proof(write({"wrong/twice.py": twin})))
    assert problem[0] == "wrong/twice.py"
    assert "named 'doubled': the checks cannot tell the two apart" in problem[1]


def test_a_check_that_looks_at_the_kind_alone_lets_cheats_through(write):
    kinds = VALUES.replace(
        "equal(lab.tripled(xs), ref.tripled(xs))", "equal(kind(lab.tripled(xs)), 'object')"
    )
    found = proof(write({"checks.py": kinds, "solution.py": OBJECT, "also/added.py": OBJECT}))
    assert any("answers an object that equals everything" in what for _, what in problems_of(found))


def test_a_mutant_that_passes_is_shown_as_a_diff_until_it_is_listed_with_a_reason(write):
    guarded = (
        "def tripled(xs):\n    if len(xs) < 1:\n        return []\n    return [3 * x for x in xs]\n"
    )
    root = write({"solution.py": guarded})
    found = proof(root)
    assert found.holds
    assert found.killed < found.mutants
    survivor = found.survivors[0]
    assert "-    if len(xs) < 1:" in survivor.diff

    reasons = "".join(f'"{s.id}" = "nothing times three is nothing"\n' for s in found.survivors)
    path = root / "labs" / "tripled" / "lab.toml"
    path.write_text(path.read_text() + f"\n[equivalent]\n{reasons}")
    again = proof(root)
    assert again.survivors == ()
    assert again.equivalent == len(found.survivors)
    assert again.score == 1.0


def test_a_reason_for_a_mutant_that_dies_is_a_problem(write):
    root = write()
    path = root / "labs" / "tripled" / "lab.toml"
    path.write_text(path.read_text() + '\n[equivalent]\n"gone @ 1:x -> y" = "it was once"\n')
    (problem,) = problems_of(proof(root))
    assert problem == ("lab.toml, equivalent", "no mutant survives as 'gone @ 1:x -> y'")


def test_strength_alone_says_the_same_of_the_mutants(write):
    root = write()
    lines = []
    found = author.measure_strength(curriculum.load(root), ["tripled"], report=lines.append)
    assert (found.mutants, found.killed) == (proof(root).mutants, found.mutants)
    assert lines == [f"tripled: no problems; {found.killed} of {found.killed} mutants killed"]


SOMETIMES = """from gradatim.checks import check, equal


@check
def triples(lab, ref, rng):
    \"\"\"returns three times each number\"\"\"
    xs = [int(rng.integers(0, 2))]
    equal(lab.tripled(xs), ref.tripled(xs))
"""


def test_a_mutant_that_some_seeds_let_pass_is_found_by_luck(write):
    found = author.find_flaky_mutants(
        curriculum.load(write({"checks.py": SOMETIMES})), ["tripled"], seeds=5
    )
    assert found and all(0 < one.failed < 5 for one in found)
    assert author.find_flaky_mutants(curriculum.load(write()), ["tripled"], seeds=5) == []


def test_an_unknown_lab_is_refused_before_anything_runs(write):
    with pytest.raises(RequestError, match="'quadrupled'"):
        proof(write(), "quadrupled")


def test_a_proof_without_a_seed_is_refused(write):
    with pytest.raises(RequestError, match="says nothing"):
        proof(write(), seeds=0)


def test_a_lab_that_cannot_be_read_is_listed_and_not_run(write):
    found = proof(write({"lab.toml": 'title = "Three"\nminuts = 3\n'}))
    assert found.labs == ("tripled",)
    assert any("minuts" in what for _, what in problems_of(found))
