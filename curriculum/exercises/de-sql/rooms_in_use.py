"""Rooms in use

A caretaker wants to know which rooms of building B have to be cleaned in the first week of May. The table
`bookings` has a row for each booking: the `room`, such as `B12`, the `day` as text, and the `hour`. The
building is the first letter of the room. A room may be booked for several hours of a day; it's cleaned once.

Return `day` and `room` of everything there is to clean from `2025-05-01` to `2025-05-07`, both days
included. The latest day comes first; the rooms of a day go from A to Z.

{tables}

For these the query returns

| day | room |
|---|---|
| 2025-05-07 | B2 |
| 2025-05-01 | B12 |
| 2025-05-01 | B2 |
"""

minutes = 6
chapter = "01-ask-for-rows"
hint = "Which columns must not come after SELECT, so that two hours of a day are one row?"


def query():
    return """
        SELECT DISTINCT day, room
        FROM bookings
        WHERE room LIKE 'B%' AND day BETWEEN '2025-05-01' AND '2025-05-07'
        ORDER BY day DESC, room
        """


_COLUMNS = ("room", "day", "hour")


def cases(rng):
    yield {
        "bookings": [
            ("room", "day", "hour"),
            ("B2", "2025-05-01", 9),
            ("B12", "2025-05-01", 9),
            ("B2", "2025-05-01", 14),
            ("A1", "2025-05-02", 10),
            ("B2", "2025-05-07", 9),
            ("B2", "2025-05-08", 9),
        ]
    }
    yield {"bookings": [_COLUMNS, ("B1", "2025-04-30", 8), ("B1", "2025-05-08", 8), ("B3", "2025-05-07", 8), ("B3", "2025-05-07", 9)]}
    yield {"bookings": [_COLUMNS, ("AB1", "2025-05-03", 8), ("CB", "2025-05-03", 8), ("B", "2025-05-03", 8), ("B", "2025-05-04", 8), ("BB", "2025-05-03", 8)]}
    yield {"bookings": [_COLUMNS, ("B9", "2025-05-01", 8), ("B9", "2025-05-01", 9), ("B9", "2025-05-02", 8), ("B4", "2025-05-02", 8)]}
    yield {"bookings": [_COLUMNS, ("A1", "2025-05-01", 8), ("B1", "2024-05-01", 8), ("B1", "2025-05-01", 8), ("B1", "2025-05-01", 9), ("LAB4", "2025-05-06", 8), ("B1", "2025-05-07", 9)]}
    for n in (8, 14):
        rows = [(f"{'BBA'[a]}{b}", f"2025-05-{d:02}", h) for a, b, d, h in zip(*(rng.integers(low, top, n).tolist() for low, top in ((0, 3), (1, 4), (1, 10), (8, 12))))]
        yield {"bookings": [_COLUMNS, *rows, ("B7", "2025-05-03", 8), ("B7", "2025-05-03", 9), ("AB1", "2025-05-03", 8), ("B5", "2025-05-07", 8)]}


def wrong_a_row_for_each_hour():
    """You return a row for each booking. Two hours in one room on one day are one thing to clean."""
    return """
        SELECT day, room FROM bookings
        WHERE room LIKE 'B%' AND day BETWEEN '2025-05-01' AND '2025-05-07' ORDER BY day DESC, room
        """


def wrong_last_day_left_out():
    """You leave the last day out. The seventh of May belongs to the week; BETWEEN includes both ends."""
    return """
        SELECT DISTINCT day, room FROM bookings
        WHERE room LIKE 'B%' AND day >= '2025-05-01' AND day < '2025-05-07' ORDER BY day DESC, room
        """


def wrong_b_anywhere():
    """You take every room with a B somewhere in its name. AB1 is in building A: the B has to come first, with nothing in front of it."""
    return """
        SELECT DISTINCT day, room FROM bookings
        WHERE room LIKE '%B%' AND day BETWEEN '2025-05-01' AND '2025-05-07' ORDER BY day DESC, room
        """


def wrong_both_keys_downwards():
    """Your rooms go from Z to A as well. DESC belongs to one key only; the rooms have a key of their own."""
    return """
        SELECT DISTINCT day, room FROM bookings
        WHERE room LIKE 'B%' AND day BETWEEN '2025-05-01' AND '2025-05-07' ORDER BY day DESC, room DESC
        """
