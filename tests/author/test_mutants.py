"""Which mutants a text has. Nothing is run here."""

from __future__ import annotations

import json
import tomllib

import pytest

from gradatim import curriculum
from gradatim.author.mutants import mutants
from gradatim.kinds.module import mutation as mutate_python
from gradatim.kinds.sql import mutation as mutate_sql
from gradatim.kinds.tests import mutation as mutate_tests

QUERY = """
select c.name, coalesce(sum(o.price), 0) as total, count(distinct o.day) as days,
    count(o.id) as n
from customers c left join orders o on o.customer = c.id and o.price > 2
where c.town is not null
group by c.id, c.name having count(*) >= 2
order by total desc, c.name
"""
TESTS = """import pytest
from m import f


@pytest.mark.parametrize("x, y", [(1, 2),
    (3, 4)])
def test_values(x, y):
    assert f(x) == y
    assert f(-x) == -y


def test_nothing():
    with pytest.raises(ValueError):
        f(None)
"""


def python(source):
    return {change.text for change in mutate_python.changes(source)}


@pytest.mark.parametrize(
    ("source", "mutant"),
    [
        ("def f(a, b):\n    return a < b\n", "def f(a, b):\n    return a <= b\n"),
        ("def f(a):\n    return a + 1\n", "def f(a):\n    return a - 1\n"),
        ("def f(a):\n    return sorted(a, reverse=True)\n", "def f(a):\n    return sorted(a)\n"),
        ("def f(a):\n    a.sort()\n    return a\n", "def f(a):\n    pass\n    return a\n"),
        ("def f(s):\n    s.n = 3\n", "def f(s):\n    pass\n"),
        ("@staticmethod\ndef f():\n    return 1\n", "def f():\n    return 1\n"),
        ("def f(a, b):\n    return a and b\n", "def f(a, b):\n    return a or b\n"),
        ("def f(ä, **k):\n    return g('ü', **k)\n", "def f(ä, **k):\n    return g('ü')\n"),
    ],
)
def test_a_small_change_of_python_is_a_mutant(source, mutant):
    assert mutant in python(source)


def test_docstrings_annotations_and_scripts_have_no_mutants():
    source = (
        '"""1 + 1"""\n\n\ndef f(a: int | None = None) -> "2 < 3":\n    """1 < 2"""\n    return a\n'
        '\n\nif __name__ == "__main__":\n    print(1 + 2)\n'
    )
    assert python(source) == set()


def test_no_mutant_compiles_to_another_one():
    source = "def f(a, b):\n    return [x + 1 for x in a if x != b and x > 0]\n"
    found = [change.text for change in mutate_python.changes(source)]
    keys = [mutate_python._bytecode_key(text) for text in [source, *found]]
    assert len(set(keys)) == len(keys)


def test_numbers_are_not_shifted_as_bits():
    assert not [text for text in python("def f(a, b):\n    return a * b\n") if "<<" in text]


@pytest.mark.parametrize(
    ("operator", "words"),
    [
        ("JoinKind", "JOIN orders AS o"),
        ("Compare_GtE", "o.price >= 2"),
        ("Compare_NotEq", "o.price <> 2"),
        ("SwapAndOr", "OR o.price > 2"),
        ("DropDistinct", "COUNT(o.day)"),
        ("CountColumn", "COUNT(o.price) >= 2"),
        ("CountRows", "COUNT(*) AS n"),
        ("OrderDirection", "total ASC"),
        ("OrderDirection", "c.name DESC"),
        ("DropOrder", "total DESC\n"),
        ("DropGroup", "GROUP BY\n  c.name\n"),
        ("NumberReplacer", ">= 3"),
        ("DropCoalesce", "SUM(o.price) AS total"),
        ("Aggregate_Avg", "AVG(o.price)"),
    ],
)
def test_a_small_change_of_a_query_is_a_mutant(operator, words):
    found = [
        c.text for c in mutate_sql.changes(mutate_sql.formatted(QUERY)) if c.operator == operator
    ]
    assert any(words.replace("ASC", "") in text for text in found), found


@pytest.mark.parametrize("clause", ["WHERE", "HAVING"])
def test_a_clause_may_be_dropped(clause):
    found = mutate_sql.changes(mutate_sql.formatted(QUERY))
    dropped = [c.text for c in found if c.operator == f"Drop{clause.title()}"]
    assert [clause in text for text in dropped] == [False]


def test_a_query_that_nobody_can_read_has_no_mutants():
    assert list(mutate_sql.changes("select from where ((")) == []
    assert mutate_sql.formatted("select from where ((") == "select from where (("


def test_tests_lose_one_test_assertion_or_case_at_a_time():
    found = list(mutate_tests.changes(TESTS))
    kinds = [change.operator for change in found]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "RemoveTest": 2,
        "RemoveAssertion": 2,
        "RemoveCase": 2,
    }
    for change in found:
        compile(change.text, change.operator, "exec")
        assert change.text != TESTS


def test_an_id_is_a_key_of_toml_as_it_is_printed(write):
    source = "def tripled(xs):\n    return [3 * x for x in xs if x not in (\"a\\n\", 'b')]\n"
    found = list(mutants(curriculum.load(write({"solution.py": source})).material("tripled")))
    ids = [mutant.id for mutant in found]
    table = tomllib.loads("\n".join(f'"{id}" = "why"' for id in ids))
    assert list(table) == ids


def test_each_cell_of_a_notebook_has_its_own_mutants(write):
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": ["1 + 1"]},
        {"cell_type": "code", "metadata": {}, "source": ["x = 1\n", "y = x + 1"], "outputs": []},
        {"cell_type": "code", "metadata": {}, "source": "z = y < 2\nz", "outputs": []},
        {"cell_type": "code", "metadata": {"tags": ["parameters"]}, "source": "n = 7"},
    ]
    text = json.dumps({"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": cells})
    root = write()
    lab = root / "labs" / "tripled"
    for path in [*lab.glob("s*.py"), *lab.glob("*/*.py")]:
        path.unlink()
    for name in ("starter", "solution"):
        (lab / f"{name}.ipynb").write_text(text)
    toml = (lab / "lab.toml").read_text().replace("tripled.py", "tripled.ipynb")
    (lab / "lab.toml").write_text(toml.replace('"function"', '"notebook"'))
    found = list(mutants(curriculum.load(root).material("tripled")))
    assert "cell 1: Binary_Add_Sub @ 2:y = x + 1 -> y = x - 1" in [m.id for m in found]
    assert any(m.id.startswith("cell 2: Compare_Lt_LtE") for m in found)
    assert not any("cell 3" in m.id or "DropStatement" in m.id for m in found)
    for mutant in found:
        assert len(json.loads(mutant.files["tripled.ipynb"])["cells"]) == 4
