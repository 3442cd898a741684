"""The balance after each booking

A gift card is topped up and used. For every booking, return the card's balance right **after this booking**: `card`, `id` and
`balance`, sorted by card and id.

- `bookings`: `amount` is above 0 if the card was topped up, and below 0 if it was used. The bookings of a card are in the order
  of their `day`, and of equal days in the order of their `id`.

{tables}

On day 3 card 1 is used twice:

| card | id | balance |
|---|---|---|
| 1 | 10 | 50 |
| 1 | 12 | 30 |
| 1 | 13 | 25 |
| 2 | 11 | 20 |
"""

minutes = 8
chapter = "03-which-rows-count"
hint = "Which rows are in the frame if you give only `ORDER BY day`? Bookings 12 and 13 are peers."


def query():
    return """
        SELECT
            card,
            id,
            SUM(amount) OVER (
                PARTITION BY card
                ORDER BY day, id
                ROWS UNBOUNDED PRECEDING
            ) AS balance
        FROM bookings
        ORDER BY card, id
        """


def _bookings(*rows):
    return {"bookings": [("id", "card", "day", "amount"), *rows]}


def cases(rng):
    yield {
        "bookings": [
            ("id", "card", "day", "amount"),
            (10, 1, 2, 50),
            (11, 2, 2, 20),
            (12, 1, 3, -20),
            (13, 1, 3, -5),
        ]
    }
    yield _bookings((5, 1, 1, 10))
    yield _bookings((5, 1, 1, 10), (6, 1, 1, -4))
    yield _bookings((9, 1, 1, 30), (4, 1, 5, -10), (7, 2, 1, 15), (6, 1, 3, 20))
    yield _bookings((1, 3, 4, 25), (2, 3, 4, -5), (3, 3, 4, 10), (4, 2, 4, 40), (5, 2, 9, -40))
    yield _bookings((8, 1, 2, 30), (3, 1, 2, 5), (5, 1, 1, 7), (2, 2, 2, 9), (4, 2, 2, -1))
    yield _bookings((8, 6, 7, 12), (9, 6, 7, 12), (7, 6, 8, 12), (6, 5, 8, 1), (5, 5, 8, 2), (4, 5, 7, 4))
    for n in (6, 10):
        ids, days = rng.permutation(40)[:n].tolist(), rng.integers(1, 4, n).tolist()
        yield _bookings(*((i, int(rng.integers(1, 3)), d, int(rng.integers(1, 50))) for i, d in zip(ids, days)))


def wrong_end_of_the_day():
    """With `ORDER BY day` alone, all bookings of a day are peers, and each gets the balance at the end of the day."""
    return """
        SELECT card, id, SUM(amount) OVER (PARTITION BY card ORDER BY day) AS balance
        FROM bookings ORDER BY card, id
        """


def wrong_all_cards():
    """Your sum runs over the bookings of all cards. Each card has a balance of its own."""
    return """
        SELECT card, id, SUM(amount) OVER (ORDER BY card, day, id ROWS UNBOUNDED PRECEDING) AS balance
        FROM bookings ORDER BY card, id
        """


def wrong_final_balance():
    """Every row gets the sum of the whole card, including what came later. That's what happens without `ORDER BY` in the window."""
    return """
        SELECT card, id, SUM(amount) OVER (PARTITION BY card) AS balance
        FROM bookings ORDER BY card, id
        """


def wrong_order_of_entry():
    """Your sum runs in the order of the ids. A booking that was entered late counts from its day on."""
    return """
        SELECT card, id, SUM(amount) OVER (PARTITION BY card ORDER BY id) AS balance
        FROM bookings ORDER BY card, id
        """
