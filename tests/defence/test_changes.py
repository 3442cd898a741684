"""Changes of one line, written so that the whole line stays as it was."""

from __future__ import annotations

import ast

import pytest

from gradatim.defence.changes import mutations, with_probe


def lines(body: str) -> list[str]:
    return [one.new.strip() for one in mutations(f"def f(x, y):\n    {body}\n")]


@pytest.mark.parametrize(
    ("body", "new"),
    [
        ("return x  <  y  # é", ["return x  <=  y  # é", "return x  >  y  # é"]),
        ("return x + y + 1", ["return x + y - 1", "return x - y + 1", "return x + y + 2",
                              "return x + y + 0"]),
        ("return x[-1]", ["return x[-2]", "return x[0]"]),
        ("return not x", ["return x"]),
        ("x += y", ["x -= y"]),
        ("return min(x, y)", ["return max(x, y)"]),
        ("return x is None", ["return x is not None"]),
        ("return x not in y", ["return x in y"]),
        ("return 3", []),
        ("return f'{x + 1}'", []),
        ("raise ValueError(x + 1)", []),
        ("return 'é' + x", ["return 'é' - x"]),
    ],
)  # fmt: skip
def test_what_becomes_of_a_line(body: str, new: list[str]):
    assert sorted(lines(body)) == sorted(new)


def test_only_bodies_of_functions_are_changed():
    source = "N = 1 + 2\n\ndef f(x: int = 1 + 2) -> 1 < 2:\n    '''3 < 4'''\n    return x\n"
    assert list(mutations(source)) == []


def test_each_change_is_valid_python_and_changes_one_line():
    source = (
        "def f(x):\n    while x > 1:\n        x = x // 2 if x % 2 == 0 else 3 * x + 1\n    return x"
    )
    found = list(mutations(source))
    assert len(found) > 10
    for one in found:
        ast.parse(one.source)
        pairs = zip(source.split("\n"), one.source.split("\n"), strict=True)
        assert [n for n, (a, b) in enumerate(pairs, 1) if a != b] == [one.line]


def test_only_conditions_can_be_probed():
    source = "def f(x):\n    if x < 3:\n        return x < 4\n    return 0\n"
    found = {one.new.strip(): with_probe(source, one) for one in mutations(source)}
    assert "if _probe_(x < 3, lambda: x <= 3):" in found["if x <= 3:"]
    assert found["return x <= 4"] == ""
