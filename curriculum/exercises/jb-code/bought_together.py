"""Pairs of articles bought together

A shop wants to know which two articles are often in the same order. Return each pair of different articles that are
together in at least two orders: `one`, `other` (`one` before `other` in the alphabet) and `orders`, the number of
orders. Most orders first; of equally frequent pairs, by `one`, then by `other`.

- `lines`: one row for each line of an order, with the order's number in `order_id`. An article may stand on several lines of one order.


{tables}

For these the query returns

| one | other | orders |
|---|---|---|
| jam | tea | 2 |
"""

minutes = 8
chapter = "09-sql-on-the-board"
hint = "Join the table with itself. On what must both sides agree, and what makes each pair appear once? And what happens to the count if jam stands on two lines of one order?"


def query():
    return """
        SELECT a.article AS one, b.article AS other, COUNT(DISTINCT a.order_id) AS orders
        FROM lines AS a
        JOIN lines AS b ON a.order_id = b.order_id AND a.article < b.article
        GROUP BY a.article, b.article
        HAVING COUNT(DISTINCT a.order_id) >= 2
        ORDER BY orders DESC, one, other
        """


def _lines(*orders):
    rows = [(n, article) for n, order in enumerate(orders, 1) for article in order.split()]
    return {"lines": [("order_id", "article"), *rows]}


def cases(rng):
    yield {
        "lines": [
            ("order_id", "article"), (1, "tea"), (1, "jam"), (2, "jam"), (2, "egg"), (2, "tea"),
            (2, "jam"), (3, "tea"),
        ]
    }  # fmt: skip
    yield _lines("tea")
    yield _lines("tea jam")
    yield _lines("tea jam jam")
    yield _lines("tea jam", "jam tea")
    yield _lines("tea tea", "tea tea")
    yield _lines("tea jam egg", "egg tea", "jam egg")
    yield _lines("ink tea jam", "jam tea ink", "tea jam", "ink ink jam")
    yield _lines("egg tea", "tea egg egg", "ham jam", "ham jam jam", "egg tea tea", "ham ham")
    yield _lines("tea egg jam ham", "jam ham tea", "egg egg ham ham", "jam tea egg")
    names = ["egg", "ham", "ink", "jam", "tea"]
    for n in (4, 6):
        orders = rng.integers(0, 5, (n, 4)).tolist()
        yield _lines("tea jam", "tea jam jam", *(" ".join(names[k] for k in o) for o in orders))


def wrong_both_orders():
    """Each pair appears twice, as jam, tea and as tea, jam. Two orders with tea and jam are enough to see it. It happens if you only ask for two different articles, with `<>`."""
    return """
        SELECT a.article AS one, b.article AS other, COUNT(DISTINCT a.order_id) AS orders
        FROM lines AS a
        JOIN lines AS b ON a.order_id = b.order_id AND a.article <> b.article
        GROUP BY a.article, b.article
        HAVING COUNT(DISTINCT a.order_id) >= 2
        ORDER BY orders DESC, one, other
        """


def wrong_rows_counted():
    """You count joined rows. One order with tea and two lines of jam makes two rows, but it is one order."""
    return """
        SELECT a.article AS one, b.article AS other, COUNT(*) AS orders
        FROM lines AS a
        JOIN lines AS b ON a.order_id = b.order_id AND a.article < b.article
        GROUP BY a.article, b.article
        HAVING COUNT(*) >= 2
        ORDER BY orders DESC, one, other
        """


def wrong_with_itself():
    """You also pair each article with itself. Two orders with tea are enough to see it."""
    return """
        SELECT a.article AS one, b.article AS other, COUNT(DISTINCT a.order_id) AS orders
        FROM lines AS a
        JOIN lines AS b ON a.order_id = b.order_id AND a.article <= b.article
        GROUP BY a.article, b.article
        HAVING COUNT(DISTINCT a.order_id) >= 2
        ORDER BY orders DESC, one, other
        """


def wrong_any_order():
    """You join every line with every other line, and forget that both must be of one order. A jam in two orders and a tea in a third make a pair."""
    return """
        SELECT a.article AS one, b.article AS other, COUNT(DISTINCT a.order_id) AS orders
        FROM lines AS a
        JOIN lines AS b ON a.article < b.article
        GROUP BY a.article, b.article
        HAVING COUNT(DISTINCT a.order_id) >= 2
        ORDER BY orders DESC, one, other
        """
