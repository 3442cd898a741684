"""Income and costs

`invoices` and `expenses` both have the columns `project`, the `id` of a project, and `amount`. Return one
row for each project, in any order: `name`, as `income` the sum of its invoices, and as `costs` the sum of
its expenses, 0 where there are none. A project may have several of both, and several of the same amount.
Names may occur several times.

{tables}

For these the query returns

| name | income | costs |
|---|---|---|
| bridge | 200 | 45 |
| tower | 0 | 70 |
| well | 0 | 0 |
"""

minutes = 8
chapter = "05-a-query-in-a-query"
hint = "Two invoices and three expenses make six rows. Reduce each of the two tables to one row per project before you join it."


def query():
    return """
        SELECT projects.name, COALESCE(i.income, 0) AS income, COALESCE(e.costs, 0) AS costs
        FROM projects
        LEFT JOIN (
            SELECT project, SUM(amount) AS income FROM invoices GROUP BY project
        ) AS i ON i.project = projects.id
        LEFT JOIN (
            SELECT project, SUM(amount) AS costs FROM expenses GROUP BY project
        ) AS e ON e.project = projects.id
        """


_PROJECTS, _HEAD = ("id", "name"), ("project", "amount")


def cases(rng):
    yield {
        "projects": [("id", "name"), (1, "bridge"), (2, "tower"), (3, "well")],
        "invoices": [("project", "amount"), (1, 100), (1, 100)],
        "expenses": [("project", "amount"), (1, 20), (2, 70), (1, 15), (1, 10)],
    }
    yield {
        "projects": [_PROJECTS, (4, "road"), (5, "road")],
        "invoices": [_HEAD, (4, 10), (4, 10), (5, 30)],
        "expenses": [_HEAD, (4, 5), (4, 7)],
    }
    yield {
        "projects": [_PROJECTS, (1, "pool"), (2, "gate")],
        "invoices": [_HEAD, (1, 60), (1, 50), (2, 80)],
        "expenses": [_HEAD, (1, 8), (1, 8), (1, 9)],
    }
    yield {
        "projects": [_PROJECTS, (7, "mill"), (8, "mill"), (9, "mill"), (6, "dam")],
        "invoices": [_HEAD, (7, 40), (7, 40), (6, 5)],
        "expenses": [_HEAD, (7, 30), (7, 30), (6, 2), (6, 9)],
    }
    names = ["mill", "dam", "pool"]
    for n in (4, 6):
        projects = [(k, names[p]) for k, p in enumerate(rng.integers(0, 3, n).tolist(), 1)]
        both = [[(int(rng.integers(1, n)), int(rng.integers(1, 9) * 10)) for _ in range(2 * n)] for _ in "ie"]
        more = [(1, 20), (1, 20)]
        yield {
            "projects": [_PROJECTS, *projects],
            "invoices": [_HEAD, *both[0], *more],
            "expenses": [_HEAD, *both[1], *more],
        }


def wrong_rows_multiplied():
    """You join both tables at once, so each invoice appears once for every expense of its project, and the other way round. The sums are multiplied."""
    return """
        SELECT projects.name, COALESCE(SUM(i.amount), 0) AS income, COALESCE(SUM(e.amount), 0) AS costs
        FROM projects
        LEFT JOIN invoices AS i ON i.project = projects.id
        LEFT JOIN expenses AS e ON e.project = projects.id
        GROUP BY projects.id, projects.name
        """


def wrong_distinct_amounts():
    """DISTINCT sees amounts, not invoices. Two invoices of 100 come to 200, and you add only one of them."""
    return """
        SELECT projects.name, COALESCE(SUM(DISTINCT i.amount), 0) AS income, COALESCE(SUM(DISTINCT e.amount), 0) AS costs
        FROM projects
        LEFT JOIN invoices AS i ON i.project = projects.id
        LEFT JOIN expenses AS e ON e.project = projects.id
        GROUP BY projects.id, projects.name
        """


def wrong_projects_lost():
    """An inner join drops the projects that have no invoice or no expense. They should be there with 0."""
    return """
        SELECT projects.name, i.income, e.costs
        FROM projects
        JOIN (SELECT project, SUM(amount) AS income FROM invoices GROUP BY project) AS i ON i.project = projects.id
        JOIN (SELECT project, SUM(amount) AS costs FROM expenses GROUP BY project) AS e ON e.project = projects.id
        """


def wrong_nothing_is_null():
    """Where a project has no invoices or no expenses, your sum is NULL. The task asks for 0."""
    return """
        SELECT projects.name, i.income, e.costs
        FROM projects
        LEFT JOIN (SELECT project, SUM(amount) AS income FROM invoices GROUP BY project) AS i ON i.project = projects.id
        LEFT JOIN (SELECT project, SUM(amount) AS costs FROM expenses GROUP BY project) AS e ON e.project = projects.id
        """
