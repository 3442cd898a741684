"""The proof of cards, in the real jail."""

from __future__ import annotations

import pytest

from gradatim import author, curriculum
from gradatim.author.cards import problems, profile_for
from gradatim.author.workers import Workers
from gradatim.errors import RequestError
from gradatim.model import Card


def predict(code, answer, name="a"):
    return Card(name, "py-control", "?", answer, "s", "predict", code)


def numeric(code, answer="0.667"):
    return Card("n", "py-control", "?", answer, "s", "numeric", code, tolerance=0.005)


@pytest.fixture(scope="module")
def workers():
    with Workers() as made:
        yield made


@pytest.mark.parametrize(
    "card",
    [
        predict("for n in range(2, 8, 3):\n    print(n)\n", "2\n5"),
        predict("class A:\n    pass\n\n\nprint(A, __name__)", "<class '__main__.A'> __main__"),
        predict("print('a  ')\nprint()", "a"),
        predict("import numpy as np\nprint(np.ones(2) / 0)", "[inf inf]"),
        predict("import pandas as pd\nprint(pd.Series([1, None]).sum())", "1.0"),
        numeric("print(40 / (40 + 20))"),
        numeric("import numpy as np\nprint(np.float64(2) / 3)"),
    ],
    ids=lambda card: card.code.splitlines()[0],
)
def test_a_card_that_says_what_its_code_prints_holds(workers, card):
    assert problems(workers, [card]) == []


@pytest.mark.parametrize(
    ("card", "message"),
    [
        (predict("print(2)", "3"), "its code prints '2', and the card says '3'"),
        (predict("print(2)\nprint(5)", "2 5"), "its code prints '2\\n5', and the card says '2 5'"),
        (predict("x = 2", "2"), "its code prints '', and the card says '2'"),
        (predict("print('x' * 9_000)", "x"), "xxx ...', and the card says 'x'"),
        (predict("print(1)\n1 / 0", "1"), "ZeroDivisionError: division by zero (line 2: 1 / 0)"),
        (predict("print((", "1"), "does not run to its end: SyntaxError"),
        (predict("raise SystemExit", "1"), "does not run to its end: SystemExit"),
        (predict("import os\nprint(1)\nos._exit(0)", "1"), "to its end: ended its process"),
        (predict("import numpy\nprint(numpy.random.rand())", "0.5488135039273248"), "prints '0."),
        (numeric("print(0.68)"), "its code prints '0.68', and the card says '0.667'"),
        (numeric("print('two thirds')"), "its code prints 'two thirds', and the card"),
        (numeric("print(float('nan'))"), "its code prints 'nan', and the card says"),
    ],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_a_card_that_says_something_else_is_a_problem(workers, card, message):
    (problem,) = problems(workers, [card])
    assert message in problem.what
    assert problem.where == f"cards/py-control.toml, card '{card.id}'"


def test_cards_run_in_the_jail_and_apart_from_each_other(workers, tmp_path):
    trap = tmp_path / "ran"
    spoils = predict(f"import builtins\nbuiltins.print = None\nopen({str(trap)!r}, 'w')", "1")
    reads = predict(f"print(open({__file__!r}).read())", "1")
    found = problems(workers, [spoils, reads, *[predict("print(1)", "1")] * 4])
    assert [p.what.split(": ")[1] for p in found] in (
        ["PermissionError", "FileNotFoundError"],
        ["FileNotFoundError", "FileNotFoundError"],
        ["OSError", "FileNotFoundError"],
    )
    assert not trap.exists()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("print(1)", "numpy"),
        ("import json, pandas as pd", "pandas"),
        ("from pandas.api import types", "pandas"),
        ("def f():\n    import pandas\n    from scipy import stats", "sklearn"),
        ("import torch", "torch"),
        ("import torch\nimport sklearn.cluster", "torch-sklearn"),
        ("from . import x\nprint((", "numpy"),
    ],
)
def test_the_imports_choose_the_interpreter(code, name):
    assert profile_for(predict(code, "1")) == name


CARDS = """
[[card]]
id = "py-control-prints"
kind = "predict"
ask = "?"
code = "print(2)"
answer = "3"
source = "s"

[[card]]
id = "py-control-fine"
kind = "numeric"
ask = "?"
code = "print(2)"
answer = "2"
tolerance = 0
source = "s"

[[card]]
id = "py-control-plain"
ask = "?"
answer = "!"
source = "s"
"""


@pytest.fixture
def root(write):
    root = write()
    (root / "cards").mkdir()
    (root / "cards" / "py-control.toml").write_text(CARDS)
    return root


def test_a_proof_of_all_labs_proves_the_cards_too(root):
    lines = []
    found = author.check(curriculum.load(root), ["tripled"], seeds=1, report=lines.append)
    (problem,) = found.problems
    assert "prints '2'" in problem.what and problem.lab == ""
    assert (found.cards, lines[-1], found.holds) == (2, "2 cards run: 1 problem", False)


def test_a_proof_of_named_labs_leaves_the_cards_alone(root):
    text = (root / "roadmap.toml").read_text()
    (root / "roadmap.toml").write_text(text.replace('["tripled"]', '["tripled", "other"]'))
    (root / "labs" / "tripled").rename(root / "labs" / "other")
    lines = []
    found = author.check(curriculum.load(root), [], seeds=1, report=lines.append)
    assert (found.cards, found.problems, lines) == (0, (), [])


def test_cards_alone_are_proven_by_skill(root):
    lines = []
    pack = curriculum.load(root)
    found = author.prove_cards(pack, ["py-control"], report=lines.append)
    assert (found.labs, found.cards, len(found.problems)) == ((), 2, 1)
    assert author.prove_cards(pack, [], report=lines.append) == found
    with pytest.raises(RequestError, match="there is no skill 'py'"):
        author.prove_cards(pack, ["py"], report=lines.append)


def test_a_file_that_cannot_be_read_is_listed_and_not_run(root):
    (root / "cards" / "py-control.toml").write_text(CARDS + "[[card]]\n")
    lines = []
    found = author.prove_cards(curriculum.load(root), [], report=lines.append)
    assert found.cards == 0 and len(found.problems) == 4
    assert all("cards/py-control.toml, card '?'" in problem.where for problem in found.problems)
