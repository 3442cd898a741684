"""An exercise that is an SQL query: what the learner gets, how it is judged, and its proof."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from course_pack import lay
from gradatim import curriculum
from gradatim.author import sql_exercises
from gradatim.author.workers import Workers
from gradatim.curriculum.sql import is_ordered

ID = "py-control/total_rain"
TEXT = '''"""Orders of each customer

The table `orders` has a row for each order. Return one row for each customer who ordered:
`customer`, and as `orders` how many orders there are, the customer with most orders first. Of two
with equally many, the smaller number comes first.

{tables}

For these the query returns

| customer | orders |
|---|---|
| 7 | 2 |
| 4 | 1 |
"""

minutes = 5
chapter = "01-adding-up"


def query():
    return """
        SELECT customer, COUNT(*) AS orders
        FROM orders
        GROUP BY customer
        ORDER BY COUNT(*) DESC, customer
        """


def _orders(*customers):
    return {"orders": [("id", "customer"), *enumerate(customers, 1)]}


def cases(rng):
    yield {"orders": [("id", "customer"), (1, 7), (2, 4), (3, 7)]}
    yield _orders(*range(40, 0, -1))
    yield _orders(9, 5, 3, 5)
    yield _orders(None, 1, 1, None, None)
    yield _orders(*rng.integers(1, 6, 9).tolist())


def wrong_sorted_by_customer():
    """You sort by customer only, so who ordered most need not stand first."""
    return """
        SELECT customer, COUNT(*) AS orders FROM orders GROUP BY customer ORDER BY customer
        """


def wrong_fewest_first():
    """ORDER BY goes upwards unless you write DESC."""
    return """
        SELECT customer, COUNT(*) AS orders FROM orders GROUP BY customer ORDER BY 2, customer
        """
'''


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    with Workers() as workers:
        yield workers


def proven(workers, root):
    found, strength = sql_exercises.problems(workers, curriculum.load(root), ID, 4)
    return [problem.what for problem in (*found, *strength.problems)], strength


def test_a_sound_query_holds_and_its_mutants_die(workers, tmp_path):
    problems, strength = proven(workers, lay(tmp_path, exercise=TEXT))
    assert problems == []
    assert strength.mutants == strength.killed >= 4


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("{tables}", "", "the task shows no tables"),
        ("| 7 | 2 |", "| 7 | 3 |", "does not end with the rows"),
        ("| customer | orders |\n", "| customer | count |\n", "does not end with the rows"),
        ("FROM orders\n", "FROM order_lines\n", "the reference fails"),
        ("ORDER BY customer\n", "ORDER BY 2 DESC, 1\n", "differs on 0 cases"),
        ("ORDER BY COUNT(*) DESC, customer", "", "differs on 0 cases"),
        ("minutes = 5", "minutes = 12", "the rule gives 6"),
        ("01-adding-up", "09-none", "there is no chapter '09-none'"),
    ],
)
def test_each_rule_has_a_file_that_breaks_it(workers, tmp_path, old, new, words):
    assert old in TEXT
    problems, _ = proven(workers, lay(tmp_path, exercise=TEXT.replace(old, new, 1)))
    assert any(words in what for what in problems), problems


def material_of(tmp_path, text=TEXT):
    return curriculum.load(lay(tmp_path, exercise=text)).material(ID)


def test_the_task_shows_the_tables_of_the_first_case(tmp_path):
    material = material_of(tmp_path)
    assert "`orders`:\n\n| id | customer |\n| --- | --- |\n| 1 | 7 |" in material.lesson
    assert list(material.starter) == ["total_rain.sql"]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("SELECT customer, COUNT(*) AS orders FROM orders GROUP BY 1", "in another order"),
        (
            "SELECT customer, COUNT(*) FROM orders GROUP BY 1 ORDER BY 2 DESC, 1",
            "the columns are named customer, count_star(); expected customer, orders",
        ),
        ("SELECT customer FROM order", "orders:"),
        ("SELECT 1 WHERE 1 = 0", "your query returns no rows of 1"),
    ],
)
def test_a_failure_shows_the_tables_and_both_answers(workers, tmp_path, query, words):
    verdict = workers.grade(material_of(tmp_path), {"total_rain.sql": query.encode()}, 0)
    message = verdict.results[0].message
    assert words in message
    assert "\n    id | customer\n    1  | 7" in message


@pytest.mark.parametrize(
    "query",
    [
        "select customer, count(id) as orders from orders group by customer order by 2 desc, 1",
        "WITH n AS (SELECT customer, COUNT(*) AS orders FROM orders GROUP BY customer)\n"
        "SELECT * FROM n ORDER BY orders DESC, customer;",
    ],
)
def test_right_queries_pass_however_they_are_written(workers, tmp_path, query):
    verdict = workers.grade(material_of(tmp_path), {"total_rain.sql": query.encode()}, 0)
    assert verdict.outcome == "PASS", verdict.results[0].message


@pytest.mark.parametrize(
    ("query", "ordered"),
    [
        ("SELECT a FROM t ORDER  BY a", True),
        ("SELECT a FROM t order by lower(a)", True),
        ("SELECT SUM(a) OVER (ORDER BY b) FROM t", False),
        ("SELECT a FROM (SELECT a FROM t ORDER BY a LIMIT 3)", False),
    ],
)
def test_only_an_order_of_the_whole_answer_counts(query, ordered):
    assert is_ordered(query) is ordered
