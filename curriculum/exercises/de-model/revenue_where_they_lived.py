"""Revenue where they lived

The customers of a dairy are kept with their history: each row of `customers` is a version. Return the revenue of each city,
every sale counted for the city in which the customer lived **on the day of the sale**: `city` and `revenue`, the largest
revenue first; of equal ones the city that comes first in the alphabet.

- A version holds from the day `valid_from`, included, to the day `valid_to`, not included; `valid_to` is NULL while it still
  holds. For each sale there is exactly one such version. Days are whole numbers.

{tables}

Ada moves on day 10. Her sale of that day is counted for Bern:

| city | revenue |
|---|---|
| Bern | 30 |
| Kiel | 25 |
"""

minutes = 8
chapter = "03-facts-and-dimensions"
hint = "The join needs the customer and the day. On which side is the limit included, and what is `day < NULL`?"


def query():
    return """
        SELECT city, SUM(euros) AS revenue
        FROM sales
        JOIN customers
            ON customers.customer = sales.customer
            AND customers.valid_from <= sales.day
            AND (customers.valid_to IS NULL OR sales.day < customers.valid_to)
        GROUP BY city
        ORDER BY revenue DESC, city
        """


_HEAD = ("customer", "city", "valid_from", "valid_to")
_SALES = ("id", "customer", "day", "euros")


def _case(versions, *sales):
    rows = [(n, *sale) for n, sale in enumerate(sales, 1)]
    return {"sales": [_SALES, *rows], "customers": [_HEAD, *versions]}


def cases(rng):
    yield {
        "sales": [("id", "customer", "day", "euros"), (1, "Ada", 9, 20), (2, "Ada", 10, 30), (3, "Bo", 4, 5)],
        "customers": [
            ("customer", "city", "valid_from", "valid_to"),
            ("Ada", "Kiel", 1, 10),
            ("Ada", "Bern", 10, None),
            ("Bo", "Kiel", 2, None),
        ],
    }
    ada = [("Ada", "Bern", 10, 20), ("Ada", "Kiel", 1, 10), ("Ada", "Rome", 20, None)]
    both = [*ada, ("Bo", "Bern", 5, 9), ("Bo", "Oslo", 9, None)]
    yield _case([("Bo", "Oslo", 1, None)], ("Bo", 1, 9))
    yield _case(ada, ("Ada", 1, 4))
    yield _case(ada, ("Ada", 20, 4), ("Ada", 19, 7))
    yield _case(ada, ("Ada", 10, 4), ("Ada", 25, 4), ("Ada", 9, 4))
    yield _case(both, ("Bo", 9, 8), ("Ada", 12, 8), ("Bo", 5, 2))
    yield _case(both, ("Ada", 20, 1), ("Bo", 8, 6), ("Bo", 30, 3), ("Ada", 10, 1))
    for n in (6, 10):
        who, days = rng.choice(["Ada", "Bo"], n).tolist(), rng.integers(5, 25, n).tolist()
        yield _case(both, *zip(who, days, rng.integers(1, 30, n).tolist()))



def wrong_city_of_today():
    """You join the version that holds today. Sales of the past move along with the customer."""
    return """
        SELECT city, SUM(euros) AS revenue
        FROM sales JOIN customers ON customers.customer = sales.customer AND valid_to IS NULL
        GROUP BY city ORDER BY revenue DESC, city
        """


def wrong_all_versions():
    """You join by the customer alone. A sale then counts once for every version, and the revenue is too large."""
    return """
        SELECT city, SUM(euros) AS revenue
        FROM sales JOIN customers ON customers.customer = sales.customer
        GROUP BY city ORDER BY revenue DESC, city
        """


def wrong_both_limits():
    """On the day of a move two versions hold in your query, since `valid_to` is included. That day belongs to the new one."""
    return """
        SELECT city, SUM(euros) AS revenue
        FROM sales JOIN customers ON customers.customer = sales.customer
            AND valid_from <= day AND (valid_to IS NULL OR day <= valid_to)
        GROUP BY city ORDER BY revenue DESC, city
        """


def wrong_open_versions_lost():
    """You compare with `valid_to` even where it is NULL. The comparison isn't true there, so every sale in a version that still holds is lost."""
    return """
        SELECT city, SUM(euros) AS revenue
        FROM sales JOIN customers ON customers.customer = sales.customer
            AND valid_from <= day AND day < valid_to
        GROUP BY city ORDER BY revenue DESC, city
        """
