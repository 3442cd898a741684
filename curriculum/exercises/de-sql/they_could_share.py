"""They could share a car

Employees who live in the same town and begin at the same hour could drive together. The table `staff` has the columns
`id` (each one once), `name`, `town` and `hour`. `town` or `hour` is NULL where it isn't known, and such a person can't
be matched. Return each possible pair **once**, in any order: as `first` the name of the one with the smaller `id`, as
`second` that of the other. Two people may have the same name.

{tables}

For these the query returns

| first | second |
|---|---|
| Ana | Cem |
| Ben | Dora |
"""

minutes = 6
chapter = "04-side-by-side"
hint = "Put the table beside itself. Which condition keeps a pair from appearing twice, and a person from being their own partner?"


def query():
    return """
        SELECT a.name AS first, b.name AS second
        FROM staff AS a
        JOIN staff AS b ON a.town = b.town AND a.hour = b.hour AND a.id < b.id
        """


_COLUMNS = ("id", "name", "town", "hour")


def cases(rng):
    yield {
        "staff": [
            ("id", "name", "town", "hour"),
            (1, "Ana", "Ulm", 8),
            (2, "Ben", "Ulm", 9),
            (3, "Cem", "Ulm", 8),
            (4, "Dora", "Ulm", 9),
            (5, "Eva", None, 8),
        ]
    }
    yield {"staff": [_COLUMNS, (9, "Zoe", "Kiel", 7), (2, "Ada", "Kiel", 7), (5, "Max", "Kiel", 7)]}
    yield {"staff": [_COLUMNS, (1, "Kim", "Bonn", 8), (2, "Kim", "Bonn", 8), (3, "Lou", "Bonn", None), (4, "Mia", "Bonn", None)]}
    yield {"staff": [_COLUMNS, (6, "Uwe", None, 9), (4, "Tom", None, 9), (3, "Sue", "Jena", 9), (1, "Ron", "Jena", 9), (8, "Pam", "Jena", 6)]}
    yield {"staff": [_COLUMNS, (1, "Ida", "Hof", 8), (2, "Jan", "Hof", 7), (3, "Ida", "Hof", 8), (4, "Leo", "Suhl", 8)]}
    yield {"staff": [_COLUMNS, (1, "Ana", "Ulm", 8), (2, "Cem", "Ulm", 8), (3, "Kim", "Ulm", 8), (4, "Ben", "Ulm", 8)]}
    yield {"staff": [_COLUMNS, (1, "Ana", "Ulm", 8), (2, "Ben", "Ulm", 8), (3, "Ana", "Ulm", 7), (4, "Ben", "Ulm", 7)]}
    names, towns = ["Ana", "Ben", "Cem", "Dora", "Eva", "Fred", "Gina"], ["Ulm", "Kiel", None]
    for n in (7, 11):
        ids = rng.permutation(n).tolist()
        rows = [(i + 1, names[a], towns[t], 7 + h) for i, a, t, h in zip(ids, *(rng.integers(0, top, n).tolist() for top in (7, 3, 2)))]
        yield {"staff": [_COLUMNS, *rows, (n + 2, "Kim", "Ulm", 8), (n + 1, "Lou", "Ulm", 8), (n + 3, "Kim", "Ulm", 7)]}


def wrong_every_pair_twice():
    """Each of your pairs appears twice, once in either order. Ask for more than two different people: one of the two has the smaller `id`."""
    return """
        SELECT a.name AS first, b.name AS second FROM staff AS a
        JOIN staff AS b ON a.town = b.town AND a.hour = b.hour AND a.id <> b.id
        """


def wrong_pairs_with_oneself():
    """You let people share a car with themselves. Each row lives in its own town, so it finds itself as a partner."""
    return """
        SELECT a.name AS first, b.name AS second FROM staff AS a
        JOIN staff AS b ON a.town = b.town AND a.hour = b.hour AND a.id <= b.id
        """


def wrong_hour_not_compared():
    """You compare the towns only. Two people who begin at different hours can't drive together."""
    return """
        SELECT a.name AS first, b.name AS second FROM staff AS a
        JOIN staff AS b ON a.town = b.town AND a.id < b.id
        """


def wrong_names_in_order():
    """You compare names to keep each pair once. Two people may have the same name, and `first` belongs to the smaller `id`."""
    return """
        SELECT a.name AS first, b.name AS second FROM staff AS a
        JOIN staff AS b ON a.town = b.town AND a.hour = b.hour AND a.name < b.name
        """
