"""The rooms that nobody has booked

A hotel wants to renovate. Which rooms have no booking? A booking that was cancelled doesn't count. Return the rooms, by name: `name`.

- `rooms`: one row for each room, with its number in `id`. No two have the same name.
- `bookings`: one row for each booking. `room` is the room's number, or NULL as long as none has been chosen.
  `cancelled` is 1 or 0. A room may have many bookings, or none.

{tables}

For these the query returns

| name |
|---|
| Garden |
| Tower |
"""

minutes = 8
chapter = "09-sql-on-the-board"
hint = "Begin with all rooms, and ask for each whether a booking with two properties exists. What does NOT IN do if the list holds a NULL?"
equivalent = {
    "AddDistinct @ 1:SELECT -> SELECT DISTINCT": "no two rooms have the same name",
    "AddDistinct @ 6:SELECT -> SELECT DISTINCT": "it is only asked whether there is a row",
    "NumberReplacer @ 7:1 -> 2": "it is only asked whether there is a row",
    "NumberReplacer @ 7:1 -> 0": "it is only asked whether there is a row",
    "Compare_LtE @ 10:bookings.room = rooms.id AND bookings.cancelled = 0 -> bookings.room = rooms.id AND bookings.cancelled <= 0": "cancelled is 0 or 1",
}


def query():
    return """
        SELECT name
        FROM rooms
        WHERE NOT EXISTS (
            SELECT 1 FROM bookings WHERE bookings.room = rooms.id AND bookings.cancelled = 0
        )
        ORDER BY name
        """


def _hotel(rooms, bookings):
    numbered = [(n, *row) for n, row in enumerate(bookings, 1)]
    return {"rooms": [("id", "name"), *rooms], "bookings": [("id", "room", "cancelled"), *numbered]}


_FOUR = [(1, "Tower"), (2, "Garden"), (3, "Lake"), (4, "Attic")]


def cases(rng):
    yield {
        "rooms": [("id", "name"), (1, "Tower"), (2, "Garden"), (3, "Lake")],
        "bookings": [("id", "room", "cancelled"), (1, 3, 0), (2, 1, 1), (3, None, 0), (4, 3, 1)],
    }
    yield _hotel([(1, "Tower")], [(1, 1)])
    yield _hotel([(1, "Tower"), (2, "Lake")], [(1, 0)])
    yield _hotel(_FOUR, [(1, 0), (None, 0)])
    yield _hotel(_FOUR, [(1, 1), (2, 1), (2, 0), (4, 0)])
    yield _hotel(_FOUR, [(1, 0), (2, 0), (3, 0), (4, 0)])
    yield _hotel(_FOUR, [(4, 0), (4, 0), (3, 1), (None, 1)])
    yield _hotel(_FOUR, [(None, 0), (2, 1), (3, 0)])
    for n in (4, 6):
        room, gone = rng.integers(1, 5, n).tolist(), rng.integers(0, 2, n).tolist()
        yield _hotel(_FOUR, [*zip(room, gone), (None, 0)])


def wrong_not_in():
    """One booking that has no room yet is enough to make your result empty. If you use NOT IN, a NULL in its list means that the condition is never true."""
    return """
        SELECT name FROM rooms
        WHERE id NOT IN (SELECT room FROM bookings WHERE cancelled = 0)
        ORDER BY name
        """


def wrong_cancelled_counts():
    """You also count cancelled bookings. With one room and one cancelled booking of it, you return nothing; the room is free."""
    return """
        SELECT name FROM rooms
        WHERE NOT EXISTS (SELECT 1 FROM bookings WHERE bookings.room = rooms.id)
        ORDER BY name
        """


def wrong_condition_after_the_join():
    """Your query never returns a room, not even the only one when nobody has booked it. If you use LEFT JOIN, a room without a booking has NULL in `cancelled`, and `cancelled = 0` in WHERE drops it. The condition belongs in ON."""
    return """
        SELECT name FROM rooms
        LEFT JOIN bookings ON bookings.room = rooms.id
        WHERE bookings.cancelled = 0 AND bookings.room IS NULL
        ORDER BY name
        """


def wrong_some_booking_elsewhere():
    """You return a room if some booking belongs to another room. That says nothing about its own bookings. Two rooms, each with a booking, are enough to see it."""
    return """
        SELECT DISTINCT name FROM rooms
        JOIN bookings ON bookings.room <> rooms.id AND bookings.cancelled = 0
        ORDER BY name
        """
