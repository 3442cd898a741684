"""Goods and shipping

A wine merchant has two fact tables of different grain: a row of `lines` is one line of an order, a row of `deliveries` is one
delivery of an order. For each order with lines, return `order_no`, `goods` (the sum of its lines) and `shipping` (the sum
of its deliveries, 0 without any), sorted by goods, the largest first; of equal ones the smaller number first.

- An order may have several lines, and any number of deliveries, even none. A delivery of an order without lines doesn't count.
  All amounts are in whole euros.

{tables}

Order 1 has two lines and two deliveries:

| order_no | goods | shipping |
|---|---|---|
| 1 | 50 | 9 |
| 2 | 10 | 0 |
"""

minutes = 9
chapter = "03-facts-and-dimensions"
hint = "Bring both tables to the same grain before you join them."


def query():
    return """
        WITH goods AS (
            SELECT order_no, SUM(euros) AS goods FROM lines GROUP BY order_no
        ),
        sent AS (
            SELECT order_no, SUM(fee) AS shipping FROM deliveries GROUP BY order_no
        )
        SELECT goods.order_no, goods, COALESCE(shipping, 0) AS shipping
        FROM goods
        LEFT JOIN sent ON sent.order_no = goods.order_no
        ORDER BY goods DESC, goods.order_no
        """


def _case(lines, deliveries):
    head = ("order_no", "line", "euros")
    numbered = [(order_no, n, euros) for n, (order_no, euros) in enumerate(lines, 1)]
    return {"lines": [head, *numbered], "deliveries": [("order_no", "fee"), *deliveries]}


def cases(rng):
    yield {
        "lines": [("order_no", "line", "euros"), (1, 1, 20), (1, 2, 30), (2, 1, 10)],
        "deliveries": [("order_no", "fee"), (1, 5), (1, 4)],
    }
    yield _case([(3, 8)], [(3, 2)])
    yield _case([(3, 8), (3, 8)], [(3, 2)])
    yield _case([(3, 8)], [(3, 2), (3, 2), (7, 4)])
    yield _case([(3, 8), (5, 9), (4, 17)], [(4, 6)])
    yield _case([(9, 10), (2, 10), (5, 4), (5, 6)], [(5, 3), (5, 3), (9, 1)])
    yield _case([(6, 12), (6, 13), (6, 25), (1, 60)], [(6, 4), (1, 2), (6, 4)])
    yield _case([(number, 10) for number in range(40, 0, -1)], [])
    for n in (6, 9):
        lines = zip(rng.integers(1, 5, n).tolist(), rng.integers(3, 40, n).tolist())
        yield _case([(5, 8), (5, 4), *lines], [*zip(rng.integers(1, 4, 4).tolist(), [5, 6, 7, 8]), (5, 3)])


def wrong_joined_first():
    """You join lines and deliveries, then add up. Order 1 has 2 times 2 = 4 rows: goods 100, shipping 18."""
    return """
        SELECT lines.order_no, SUM(euros) AS goods, COALESCE(SUM(fee), 0) AS shipping
        FROM lines LEFT JOIN deliveries ON deliveries.order_no = lines.order_no
        GROUP BY lines.order_no ORDER BY goods DESC, lines.order_no
        """


def wrong_one_fee_only():
    """You take one fee of each order. An order that was sent in two parcels paid twice."""
    return """
        WITH goods AS (SELECT order_no, SUM(euros) AS goods FROM lines GROUP BY order_no),
        sent AS (SELECT order_no, MAX(fee) AS shipping FROM deliveries GROUP BY order_no)
        SELECT goods.order_no, goods, COALESCE(shipping, 0) AS shipping
        FROM goods LEFT JOIN sent ON sent.order_no = goods.order_no ORDER BY goods DESC, goods.order_no
        """


def wrong_undelivered_lost():
    """Orders without a delivery are missing from your answer. A LEFT JOIN keeps them, with NULL for the shipping."""
    return """
        WITH goods AS (SELECT order_no, SUM(euros) AS goods FROM lines GROUP BY order_no),
        sent AS (SELECT order_no, SUM(fee) AS shipping FROM deliveries GROUP BY order_no)
        SELECT goods.order_no, goods, shipping
        FROM goods JOIN sent ON sent.order_no = goods.order_no ORDER BY goods DESC, goods.order_no
        """


def wrong_equal_amounts_once():
    """You undo the multiplication with DISTINCT. It also throws away amounts that are equal and belong there: 8 and 8."""
    return """
        SELECT lines.order_no, SUM(DISTINCT euros) AS goods, COALESCE(SUM(DISTINCT fee), 0) AS shipping
        FROM lines LEFT JOIN deliveries ON deliveries.order_no = lines.order_no
        GROUP BY lines.order_no ORDER BY goods DESC, lines.order_no
        """
