"""The bill of each table

In a restaurant, `orders` holds what was ordered: the number of the `seat`, the `dish` and how many `pieces`.
`menu` has the price of each dish, once. Return one row for each seat, in any order: `seat`, and as `total`
what its dishes cost. A dish that isn't on the menu is on the house and costs nothing; a seat that ordered
nothing else has no row.

{tables}

For these the query returns

| seat | total |
|---|---|
| 1 | 31 |
| 2 | 9 |
"""

minutes = 6
chapter = "04-side-by-side"
hint = "What does a line of the order cost? Bring the price beside it first."


def query():
    return """
        SELECT orders.seat, SUM(orders.pieces * menu.price) AS total
        FROM orders
        JOIN menu ON menu.dish = orders.dish
        GROUP BY orders.seat
        """


_ORDERS, _MENU = ("seat", "dish", "pieces"), ("dish", "price")


def cases(rng):
    yield {
        "orders": [
            ("seat", "dish", "pieces"),
            (1, "soup", 2),
            (1, "fish", 1),
            (2, "soup", 1),
            (2, "bread", 3),
            (3, "bread", 1),
        ],
        "menu": [("dish", "price"), ("soup", 9), ("fish", 13), ("tea", 3)],
    }
    yield {"orders": [_ORDERS, (4, "tea", 2), (4, "tea", 2)], "menu": [_MENU, ("tea", 3), ("soup", 8)]}
    yield {"orders": [_ORDERS, (1, "pie", 3), (2, "tea", 2), (2, "pie", 1)], "menu": [_MENU, ("pie", 5), ("tea", 3)]}
    yield {"orders": [_ORDERS, (6, "water", 4), (7, "tea", 2), (7, "pie", 3)], "menu": [_MENU, ("tea", 3), ("pie", 4)]}
    yield {"orders": [_ORDERS, (8, "pie", 2), (8, "pie", 1), (9, "water", 1)], "menu": [_MENU, ("pie", 6)]}
    dishes = ["soup", "fish", "tea", "water"]
    for n in (6, 9):
        picks = zip(*(rng.integers(low, top, n).tolist() for low, top in ((1, 4), (0, 4), (1, 4))))
        prices = (rng.permutation(9)[:3] + 4).tolist()
        orders = [_ORDERS, *((s, dishes[d], p) for s, d, p in picks), (5, "water", 2), (1, "fish", 2), (1, "soup", 3)]
        yield {"orders": orders, "menu": [_MENU, *zip(dishes, prices)]}


def wrong_pieces_ignored():
    """You add the price of each line once, however many pieces were ordered. Two soups at 9 cost 18."""
    return """
        SELECT orders.seat, SUM(menu.price) AS total
        FROM orders JOIN menu ON menu.dish = orders.dish GROUP BY orders.seat
        """


def wrong_sums_multiplied():
    """You multiply the sum of the pieces by the sum of the prices. Each line has its own price: multiply first, add afterwards."""
    return """
        SELECT orders.seat, SUM(orders.pieces) * SUM(menu.price) AS total
        FROM orders JOIN menu ON menu.dish = orders.dish GROUP BY orders.seat
        """


def wrong_seats_without_a_price():
    """A LEFT JOIN keeps orders that aren't on the menu, so a seat that has nothing to pay gets a row as well."""
    return """
        SELECT orders.seat, SUM(orders.pieces * menu.price) AS total
        FROM orders LEFT JOIN menu ON menu.dish = orders.dish GROUP BY orders.seat
        """


def wrong_a_row_for_each_dish():
    """You group by dish as well, so a seat has a row for each of its dishes."""
    return """
        SELECT orders.seat, SUM(orders.pieces * menu.price) AS total
        FROM orders JOIN menu ON menu.dish = orders.dish GROUP BY orders.seat, orders.dish
        """
