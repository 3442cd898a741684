"""The proof of worked neighbours, in the real jail."""

from __future__ import annotations

import pytest

from gradatim import curriculum
from gradatim.author import wording
from gradatim.author.prove import check
from gradatim.author.worked import missing, problems
from gradatim.author.workers import Workers

GOOD = """# Twice as much

Double each.

```python
print([2 * x for x in [1, 2]])
```

```text
[2, 4]
```

In the lab it is three times.
"""
ROADMAP = """
[[skill]]
id = "py-classes"
title = "Classes"
phase = 1
hours = 3
"""


@pytest.fixture(scope="module")
def workers():
    with Workers() as made:
        yield made


@pytest.fixture
def problems_in(workers, write):
    """What is wrong with the lab's neighbour when it reads so."""

    def found(worked):
        pack = curriculum.load(write({"worked.md": worked}))
        return [problem.what for problem in problems(workers, pack.material("tripled"))]

    return found


def test_a_neighbour_that_prints_what_stands_below_it_holds(problems_in):
    assert problems_in(GOOD) == problems_in(None) == []
    assert problems_in(GOOD.replace("Double", "```go\nx := 2\n```\n\nDouble")) == []


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("[2, 4]", "[2, 5]", "its code prints '[2, 4]', and the text below says '[2, 5]\\n'"),
        ("print(", "1 / 0; print(", "its code does not run to its end: ZeroDivisionError"),
        ("# Twice", "Twice", "it has no title"),
        ("```text", "```", "its blocks are not one program and what it prints"),
        ("```python", "```", "its blocks are not one program and what it prints"),
        ("Double", "```python\nx = 2\n```\n\nDouble", "its blocks are not one program"),
    ],
)
def test_one_that_does_not_is_a_problem(problems_in, old, new, what):
    (found,) = problems_in(GOOD.replace(old, new, 1))
    assert what in found


def test_it_is_part_of_the_proof_and_of_the_texts_that_rules_hold_for(write):
    text = GOOD.replace("[2, 4]", "[9]").replace("Double each.", "TODO $\\nope{x}$")
    pack = curriculum.load(write({"worked.md": text}))
    found = check(pack, ["tripled"], seeds=1, report=lambda line: None)
    assert [p.where.partition("tripled/")[2] for p in found.problems] == ["worked.md"] * 3
    texts = dict(wording.lab_texts(pack.material("tripled")))
    assert texts["labs/tripled/worked.md"] == text


def test_a_first_lab_without_one_is_a_problem_where_others_have_one(write):
    root = write()
    assert missing(curriculum.load(root)) == []
    other = root / "labs" / "boxed"
    (root / "labs" / "tripled").joinpath("worked.md").write_text(GOOD)
    other.mkdir()
    for path in (root / "labs" / "tripled").glob("*.*"):
        if path.name != "worked.md":
            (other / path.name).write_text(path.read_text().replace("py-control", "py-classes"))
    road = (root / "roadmap.toml").read_text().replace('["tripled"]', '["tripled", "boxed"]')
    (root / "roadmap.toml").write_text(road + ROADMAP)
    pack = curriculum.load(root)
    message = "the first lab of 'py-classes' has no worked neighbour"
    assert [(p.lab, p.what) for p in missing(pack)] == [("boxed", message)]
    found = check(pack, list(pack.labs), seeds=1, report=lambda line: None)
    assert message in [p.what for p in found.problems]
    assert message not in [p.what for p in check(pack, ["boxed"], seeds=1, report=print).problems]
    (other / "worked.md").write_text(GOOD)
    assert missing(curriculum.load(root)) == []
