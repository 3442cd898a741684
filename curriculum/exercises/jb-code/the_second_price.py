"""The second-highest price

For each kind of article, return the highest price and the second-highest *different* price: `kind`, `highest`, `second`, in the order of
the kinds. If all articles of a kind have the same price, `second` is NULL; the kind stays in the result.

- `articles`: one row for each article. `kind` and `price` are never NULL.


{tables}

For these the query returns

| kind | highest | second |
|---|---|---|
| lamp | 40 | NULL |
| sofa | 900 | 700 |
"""

minutes = 9
chapter = "09-sql-on-the-board"
hint = "Rank the prices within each kind. Which of the three ranking functions gives 1, 1, 2 for the prices 900, 900, 700? Then bring the two ranks into one row for each kind."
equivalent = {
    "Aggregate_Avg @ 11:MAX(CASE WHEN place = 2 THEN price END) AS second -> AVG(CASE WHEN place = 2 THEN price END) AS second": "all prices on one place are equal",
    "Aggregate_Min @ 11:MAX(CASE WHEN place = 2 THEN price END) AS second -> MIN(CASE WHEN place = 2 THEN price END) AS second": "all prices on one place are equal",
    "Compare_GtE @ 11:MAX(CASE WHEN place = 2 THEN price END) AS second -> MAX(CASE WHEN place >= 2 THEN price END) AS second": "prices on later places are lower",
}


def query():
    return """
        WITH ranked AS (
            SELECT kind, price, DENSE_RANK() OVER (PARTITION BY kind ORDER BY price DESC) AS place
            FROM articles
        )
        SELECT kind, MAX(price) AS highest, MAX(CASE WHEN place = 2 THEN price END) AS second
        FROM ranked
        GROUP BY kind
        ORDER BY kind
        """


def _articles(*rows):
    return {"articles": [("id", "kind", "price"), *((n, *row) for n, row in enumerate(rows, 1))]}


def cases(rng):
    yield {
        "articles": [
            ("id", "kind", "price"), (1, "sofa", 700), (2, "sofa", 900), (3, "lamp", 40), (4, "sofa", 900),
        ]
    }  # fmt: skip
    yield _articles(("sofa", 5))
    yield _articles(("sofa", 5), ("sofa", 5))
    yield _articles(("sofa", 5), ("sofa", 7))
    yield _articles(("sofa", 5), ("lamp", 7), ("sofa", 9))
    yield _articles(("vase", 3), ("vase", 8), ("vase", 8), ("vase", 1))
    yield _articles(("vase", 3), ("rug", 8), ("rug", 8), ("vase", 6), ("rug", 2), ("bed", 4))
    yield _articles(("rug", 4), ("rug", 6), ("rug", 9), ("bed", 9), ("bed", 9))
    for n in (8, 12):
        kind, price = rng.integers(0, 3, n).tolist(), rng.integers(1, 9, n).tolist()
        yield _articles(*((("bed", "rug", "sofa")[k], p) for k, p in zip(kind, price)))
        yield _articles(("sofa", 9), ("sofa", 9), ("sofa", price[0] % 8), ("rug", price[1]))


def wrong_second_row():
    """You number the rows, so a second article with the highest price takes place 2. Two articles of one kind with the same price are enough: their second price is NULL."""
    return """
        WITH numbered AS (
            SELECT kind, price, ROW_NUMBER() OVER (PARTITION BY kind ORDER BY price DESC) AS place
            FROM articles
        )
        SELECT kind, MAX(price) AS highest, MAX(CASE WHEN place = 2 THEN price END) AS second
        FROM numbered
        GROUP BY kind
        ORDER BY kind
        """


def wrong_kind_lost():
    """A kind with one price only vanishes from your result, because no row has place 2. A single article is enough to see it: `second` should be NULL."""
    return """
        WITH ranked AS (
            SELECT kind, price, DENSE_RANK() OVER (PARTITION BY kind ORDER BY price DESC) AS place,
                MAX(price) OVER (PARTITION BY kind) AS highest
            FROM articles
        )
        SELECT DISTINCT kind, highest, price AS second FROM ranked WHERE place = 2 ORDER BY kind
        """


def wrong_lowest_price():
    """Your ranking begins with the lowest price, so `second` is the second-lowest. Two articles of one kind with the prices 5 and 7 are enough: `second` should be 5."""
    return """
        WITH ranked AS (
            SELECT kind, price, DENSE_RANK() OVER (PARTITION BY kind ORDER BY price) AS place
            FROM articles
        )
        SELECT kind, MAX(price) AS highest, MAX(CASE WHEN place = 2 THEN price END) AS second
        FROM ranked
        GROUP BY kind
        ORDER BY kind
        """


def wrong_all_kinds_together():
    """You rank all articles together, without PARTITION BY. The second place then belongs to one kind only. A sofa for 9 and a lamp for 7 are enough: the lamp's only price becomes its `second`."""
    return """
        WITH ranked AS (
            SELECT kind, price, DENSE_RANK() OVER (ORDER BY price DESC) AS place
            FROM articles
        )
        SELECT kind, MAX(price) AS highest, MAX(CASE WHEN place = 2 THEN price END) AS second
        FROM ranked
        GROUP BY kind
        ORDER BY kind
        """
