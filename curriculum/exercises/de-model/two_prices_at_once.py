"""Two prices at once

In this table of order lines the price should depend on the product alone. Somebody has changed it in some lines only. Return
the products with **more than one** price: `product`, `lowest` and `highest`, sorted by product.

- `lines`: one row for each line of an order. `price` may be NULL: not entered. A NULL contradicts nothing.

{tables}

Tea costs 4 in one line and 5 in another:

| product | lowest | highest |
|---|---|---|
| tea | 4 | 5 |
"""

minutes = 6
chapter = "02-each-fact-once"
hint = "The question is about each product, after grouping. What does COUNT(DISTINCT ...) do with NULL?"


def query():
    return """
        SELECT product, MIN(price) AS lowest, MAX(price) AS highest
        FROM lines
        GROUP BY product
        HAVING COUNT(DISTINCT price) > 1
        ORDER BY product
        """


def _lines(*rows):
    return {"lines": [("order_no", "product", "price"), *((n // 2, *row) for n, row in enumerate(rows, 2))]}


def cases(rng):
    yield {
        "lines": [("order_no", "product", "price"), (1, "tea", 4), (1, "jam", 3), (2, "tea", 5), (3, "jam", 3)]
    }
    yield _lines(("tea", 4))
    yield _lines(("tea", 4), ("tea", 4), ("tea", 4))
    yield _lines(("tea", 4), ("tea", None), ("jam", None))
    yield _lines(("tea", 4), ("oats", 2), ("jam", 9), ("oats", 2))
    yield _lines(("tea", 4), ("oats", 2), ("jam", 9), ("oats", 3), ("oats", 4), ("tea", 1))
    yield _lines(("rice", 7), ("oats", 8), ("rice", 7), ("oats", None), ("oats", 8))
    yield _lines(("rice", 7), ("salt", 1), ("salt", 2), ("rice", 6), ("jam", 5), ("jam", 5))
    yield _lines(("salt", None), ("salt", 2), ("tea", 4), ("tea", 6), ("jam", None), ("jam", 1))
    for n in (7, 10):
        yield _lines(*zip(rng.choice(["tea", "jam", "oats", "rice"], n).tolist(), rng.integers(2, 5, n).tolist()))


def wrong_lines_counted():
    """You count the lines of a product. Two lines with the same price contradict nothing."""
    return """
        SELECT product, MIN(price) AS lowest, MAX(price) AS highest
        FROM lines GROUP BY product HAVING COUNT(price) > 1 ORDER BY product
        """


def wrong_null_is_a_price():
    """You take NULL for a price of its own. It says that nobody has entered one."""
    return """
        SELECT product, MIN(price) AS lowest, MAX(price) AS highest
        FROM lines GROUP BY product HAVING COUNT(DISTINCT COALESCE(price, -1)) > 1 ORDER BY product
        """


def wrong_grouped_by_price_too():
    """You group by product and price. Each group then has one price, and no product can have two."""
    return """
        SELECT product, MIN(price) AS lowest, MAX(price) AS highest
        FROM lines GROUP BY product, price HAVING COUNT(DISTINCT price) > 1 ORDER BY product
        """
