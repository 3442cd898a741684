"""Expensive for its town

In the table `houses`, `price` is NULL where it hasn't been agreed on. Return `town` and `price` of each house
whose price is above the mean of the known prices **of its own town**, in any order. `town` is never NULL.
Houses may agree in both columns; each has its row.

{tables}

For these the query returns

| town | price |
|---|---|
| Ulm | 500 |
| Kiel | 300 |
"""

minutes = 6
chapter = "05-a-query-in-a-query"
hint = "For each house, the subquery looks at the houses of the same town. It uses the same table under an alias."


def query():
    return """
        SELECT town, price
        FROM houses
        WHERE price > (
            SELECT AVG(other.price) FROM houses AS other WHERE other.town = houses.town
        )
        """


_HEAD = ("town", "price")


def cases(rng):
    yield {
        "houses": [
            ("town", "price"),
            ("Ulm", 500),
            ("Ulm", 400),
            ("Kiel", 300),
            ("Kiel", 100),
            ("Kiel", None),
        ]
    }
    yield {"houses": [_HEAD, ("Ulm", 200), ("Ulm", 200), ("Rome", 900)]}
    yield {"houses": [_HEAD, ("Oslo", 90), ("Oslo", 90), ("Oslo", 30), ("Bari", 40), ("Bari", 20)]}
    yield {"houses": [_HEAD, ("Bari", 60), ("Bari", 50), ("Bari", None), ("Oslo", 10), ("Oslo", 20)]}
    yield {"houses": [_HEAD, ("Bari", 80), ("Bari", None), ("Oslo", 500), ("Oslo", 300), ("Oslo", 400)]}
    yield {"houses": [_HEAD, ("Kiel", 70), ("Kiel", None), ("Oslo", 10), ("Oslo", 10), ("Oslo", 40)]}
    towns = ["Ulm", "Kiel", "Bari"]
    for n in (7, 10):
        where, prices = rng.integers(0, 3, n).tolist(), (rng.integers(1, 9, n) * 10).tolist()
        picks = [(towns[w], p if p < 80 else None) for w, p in zip(where, prices)]
        more = [("Rome", 500), ("Rome", 540), ("Rome", 540), ("Rome", None)]
        yield {"houses": [_HEAD, *picks, *more]}


def wrong_mean_of_all():
    """You compare with the mean of all houses. In an expensive town every house may be above it."""
    return """
        SELECT town, price FROM houses WHERE price > (SELECT AVG(price) FROM houses)
        """


def wrong_mean_included():
    """A house whose price equals the mean isn't above it."""
    return """
        SELECT town, price FROM houses
        WHERE price >= (SELECT AVG(other.price) FROM houses AS other WHERE other.town = houses.town)
        """


def wrong_gap_is_nought():
    """You count a price that hasn't been agreed on as 0. The mean comes out too low, and too many houses lie above it."""
    return """
        SELECT town, price FROM houses
        WHERE price > (SELECT AVG(COALESCE(other.price, 0)) FROM houses AS other WHERE other.town = houses.town)
        """


def wrong_dearest_only():
    """You return the most expensive house of each town. Several may lie above the mean, and where all cost the same none does."""
    return """
        SELECT town, MAX(price) AS price FROM houses GROUP BY town
        """
