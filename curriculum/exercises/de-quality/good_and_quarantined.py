'''Good rows and quarantine

Divide a delivery into rows to load and rows to put aside, each of the latter with all its reasons. An order is a dict with
`id`, `customer` and `cents`. The reasons, in this order:

- "no customer" if `customer` is None,
- "unknown customer" if it is another value that isn't in `customers`,
- "cents" if `cents` is None or below 0,
- "repeated id" if the `id` occurs more than once in the delivery; all its rows are put aside.

Return a tuple: the list of good orders and the list of pairs `(order, reasons)`, both in the order of the delivery.

>>> good_and_quarantined([{"id": 1, "customer": 7, "cents": 40}, {"id": 2, "customer": 9, "cents": -5}], [7, 8])
([{'id': 1, 'customer': 7, 'cents': 40}], [({'id': 2, 'customer': 9, 'cents': -5}, ['unknown customer', 'cents'])])
'''

minutes = 11
chapter = "02-fresh-and-complete"
hint = "Collect the reasons of one order in a list. An empty list means: good."


def good_and_quarantined(orders: list, customers: list) -> tuple:
    ids = [order["id"] for order in orders]
    good, aside = [], []
    for order in orders:
        reasons = []
        if order["customer"] is None:
            reasons.append("no customer")
        elif order["customer"] not in customers:
            reasons.append("unknown customer")
        if order["cents"] is None or order["cents"] < 0:
            reasons.append("cents")
        if ids.count(order["id"]) > 1:
            reasons.append("repeated id")
        if reasons:
            aside.append((order, reasons))
        else:
            good.append(order)
    return good, aside


def _order(key, customer, cents):
    return {"id": key, "customer": customer, "cents": cents}


def cases(rng):
    yield ([], [7])
    yield ([_order(1, 7, 0)], [7])
    yield ([_order(1, None, 5)], [7])
    yield ([_order(1, 0, 5)], [7])
    yield ([_order(1, None, None)], [7])
    yield ([_order(1, 9, -5), _order(2, 7, 3)], [7, 8])
    yield ([_order(1, 7, 5), _order(1, 7, -6), _order(2, 8, -1)], [7, 8])
    yield ([_order(1, 7, 5), _order(2, 7, None), _order(1, 9, 5)], [7, 8])
    yield ([_order(3, None, 4), _order(4, None, -4), _order(3, 8, 4)], [7, 8])
    yield ([_order(1, 5, None), _order(2, 8, 9)], [7, 8])
    for n in (5, 9):
        picks = rng.integers(0, 4, (n, 2)).tolist()
        ids = rng.integers(1, 2 * n, n).tolist()
        yield ([_order(i, [7, 8, 9, None][a], [40, 0, -3, None][b]) for i, (a, b) in zip(ids, picks, strict=True)], [7, 8])


def _divide(orders, customers, first=False, later=False, gap_unknown=False, drop=False):
    ids = [order["id"] for order in orders]
    good, aside = [], []
    for i, order in enumerate(orders):
        reasons = []
        if order["customer"] is None:
            reasons.append("no customer")
        if order["customer"] not in customers and (gap_unknown or order["customer"] is not None):
            reasons.append("unknown customer")
        if order["cents"] is None or order["cents"] < 0:
            reasons.append("cents")
        if (ids[:i] if later else ids).count(order["id"]) > (0 if later else 1):
            reasons.append("repeated id")
        if not reasons:
            good.append(order)
        elif not (drop and "no customer" in reasons):
            aside.append((order, reasons[:1] if first else reasons))
    return good, aside


def wrong_first_reason(orders, customers):
    """You give only the first reason. Somebody corrects it, and the order comes back in the next delivery because of the second."""
    return _divide(orders, customers, first=True)


def wrong_later_copies(orders, customers):
    """You load the first row of a repeated id and put aside the later ones. Which of them is right isn't known."""
    return _divide(orders, customers, later=True)


def wrong_gap_is_unknown(orders, customers):
    """You call a missing customer unknown as well. It's one fault, and it has one name."""
    return _divide(orders, customers, gap_unknown=True)


def wrong_lost(orders, customers):
    """Rows without a customer end in neither list. Loaded and put aside must add up to what was received."""
    return _divide(orders, customers, drop=True)
