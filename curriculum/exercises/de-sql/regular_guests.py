"""Regular guests

A café wants to thank its regular guests: those who came on at least three different days. The table `bills` has a
row for each bill: the `card` of the guest (a text), the `day`, and the `amount`. A guest may pay several bills on one day;
`card` is NULL for those who paid in cash, and they can't be thanked.

Return one row for each regular guest:

- `card`
- `days`: on how many different days the guest came
- `each_day`: what the guest spent per day, on average over these days

The guest with the most days comes first; where these are equal, the card whose text comes
first.

{tables}

For these the query returns

| card | days | each_day |
|---|---|---|
| K7 | 3 | 8.0 |
"""

minutes = 7
chapter = "03-one-row-for-each-group"
hint = "By which of the three numbers of a group is the sum divided: rows, cards or days?"


def query():
    return """
        SELECT card, COUNT(DISTINCT day) AS days, SUM(amount) / COUNT(DISTINCT day) AS each_day
        FROM bills
        WHERE card IS NOT NULL
        GROUP BY card
        HAVING COUNT(DISTINCT day) >= 3
        ORDER BY days DESC, card
        """


_COLUMNS = ("card", "day", "amount")


def cases(rng):
    yield {
        "bills": [
            ("card", "day", "amount"),
            ("K7", "2025-03-01", 6),
            ("K7", "2025-03-01", 4),
            ("K7", "2025-03-02", 5),
            ("K7", "2025-03-04", 9),
            ("K8", "2025-03-01", 5),
            ("K8", "2025-03-01", 5),
            ("K8", "2025-03-02", 5),
            (None, "2025-03-01", 3),
        ]
    }
    days = [f"2025-03-0{d}" for d in range(1, 8)]
    yield {"bills": [_COLUMNS, *((None, d, 4) for d in days), ("K5", days[0], 2), ("K5", days[1], 4), ("K5", days[2], 6)]}
    yield {"bills": [_COLUMNS, *(("K9", d, 3) for d in days[:3]), *(("K4", d, 5) for d in days[2:5]), *(("K6", d, 5) for d in days[:5]), ("K4", days[2], 7)]}
    yield {"bills": [_COLUMNS, *(("K1", days[0], 3) for _ in range(5)), *(("K2", d, 10) for d in days[:4]), ("K2", days[0], 2)]}
    yield {"bills": [_COLUMNS, ("K3", days[0], 8), ("K3", days[0], 8), ("K3", days[1], 8), ("K3", days[1], 1), ("K3", days[6], 11), (None, days[2], 1), (None, days[3], 1), (None, days[4], 1)]}
    tied = ["K9", "B2", "R5", "A3", "M1", "Z8", "C4", "H6"]
    yield {"bills": [_COLUMNS, *((card, d, 4) for d in days[:3] for card in tied), *((None, d, 9) for d in days[3:6])]}
    for n in (14, 24):
        rows = [(f"K{card}" if card else None, days[d], a) for card, d, a in zip(*(rng.integers(low, top, n).tolist() for low, top in ((0, 5), (0, 7), (2, 20))))]
        yield {"bills": [_COLUMNS, *rows, *(("K9", d, 6) for d in days[:3]), ("K9", days[0], 9), ("K6", days[0], 1), ("K6", days[0], 2), ("K6", days[1], 3)]}


def wrong_bills_counted():
    """You count bills, not days. Somebody who pays three bills on one day came once."""
    return """
        SELECT card, COUNT(day) AS days, SUM(amount) / COUNT(day) AS each_day FROM bills
        WHERE card IS NOT NULL GROUP BY card HAVING COUNT(day) >= 3 ORDER BY days DESC, card
        """


def wrong_mean_of_the_bills():
    """Your `each_day` is the mean of the bills. Two bills on one day make one day; divide the sum by the number of days."""
    return """
        SELECT card, COUNT(DISTINCT day) AS days, AVG(amount) AS each_day FROM bills
        WHERE card IS NOT NULL GROUP BY card HAVING COUNT(DISTINCT day) >= 3 ORDER BY days DESC, card
        """


def wrong_cash_is_a_guest():
    """GROUP BY puts all the bills without a card together, as if one guest had paid them. Leave them out."""
    return """
        SELECT card, COUNT(DISTINCT day) AS days, SUM(amount) / COUNT(DISTINCT day) AS each_day FROM bills
        GROUP BY card HAVING COUNT(DISTINCT day) >= 3 ORDER BY days DESC, card
        """


def wrong_more_than_three():
    """You want more than three days. At least three includes three."""
    return """
        SELECT card, COUNT(DISTINCT day) AS days, SUM(amount) / COUNT(DISTINCT day) AS each_day FROM bills
        WHERE card IS NOT NULL GROUP BY card HAVING COUNT(DISTINCT day) > 3 ORDER BY days DESC, card
        """
