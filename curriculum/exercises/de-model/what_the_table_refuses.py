"""What the table refuses

A swimming pool hires out its lanes. Build two SQLite tables in memory so that **the database itself** refuses wrong rows, insert
first all members and then the bookings one after the other, and return the list of the bookings that it refused, in their
order.

- `members`: a list of different whole numbers. `bookings`: a list of tuples `(lane, hour, member, people)`.
- A booking is refused if its member isn't in `members`, if its lane is taken at that hour by a booking that wasn't refused, if
  `people` isn't above 0, or if one of its values is `None`.

>>> what_the_table_refuses([7], [(1, 9, 7, 2), (1, 9, 7, 3), (1, 10, 8, 2), (2, 9, 7, 0)])
[(1, 9, 7, 3), (1, 10, 8, 2), (2, 9, 7, 0)]
"""

import sqlite3

minutes = 13
chapter = "01-rows-that-cannot-be-wrong"
hint = "Four constraints. What must be switched on first? And which columns are the key of a booking?"


def what_the_table_refuses(members: list, bookings: list) -> list:
    con = sqlite3.connect(":memory:")
    con.execute("PRAGMA foreign_keys = ON")
    con.executescript("""
        CREATE TABLE members (member INTEGER PRIMARY KEY);
        CREATE TABLE bookings (
            lane INTEGER NOT NULL,
            hour INTEGER NOT NULL,
            member INTEGER NOT NULL REFERENCES members (member),
            people INTEGER NOT NULL CHECK (people > 0),
            PRIMARY KEY (lane, hour)
        );
    """)
    for member in members:
        con.execute("INSERT INTO members VALUES (?)", (member,))
    refused = []
    for booking in bookings:
        try:
            con.execute("INSERT INTO bookings VALUES (?, ?, ?, ?)", booking)
        except sqlite3.IntegrityError:
            refused.append(booking)
    return refused


def cases(rng):
    yield ([], [])
    yield ([7], [(1, 9, 7, 2)])
    yield ([7], [(1, 9, 8, 2)])
    yield ([7], [(1, 9, 7, 2), (1, 9, 7, 2)])
    yield ([7], [(1, 9, 7, 0), (1, 9, 7, 1), (2, 9, 7, -1)])
    yield ([7], [(None, 9, 7, 2), (1, None, 7, 2), (1, 9, None, 2), (1, 9, 7, None)])
    yield ([7, 8], [(1, 9, 7, 2), (2, 9, 7, 2), (1, 10, 8, 1), (1, 9, 8, 3)])
    yield ([1, 2], [(1, 9, 3, 1), (1, 9, 2, 1), (4, 8, 2, None), (4, 8, 2, 0)])
    yield ([3], [(2, 7, 3, 0), (2, 8, 3, 1), (2, 9, 3, 1)])
    yield ([3], [(6, 7, 3, 0), (6, 8, 3, 4)])
    yield ([4], [(5, 8, None, 1), (5, 8, 4, 1), (5, None, 4, 1), (5, None, 4, 2)])
    for n in (6, 12):
        draw = rng.integers(1, 4, (n, 3)).tolist()
        people = rng.integers(0, 4, n).tolist()
        yield ([1, 2], [(lane, 8 + hour, member, p) for (lane, hour, member), p in zip(draw, people)])


def _tried(members, bookings, columns, pragma=True):
    con = sqlite3.connect(":memory:")
    if pragma:
        con.execute("PRAGMA foreign_keys = ON")
    con.execute("CREATE TABLE members (member INTEGER PRIMARY KEY)")
    con.execute(f"CREATE TABLE bookings ({columns})")
    for member in members:
        con.execute("INSERT INTO members VALUES (?)", (member,))
    refused = []
    for booking in bookings:
        try:
            con.execute("INSERT INTO bookings VALUES (?, ?, ?, ?)", booking)
        except sqlite3.IntegrityError:
            refused.append(booking)
    return refused


def wrong_not_switched_on(members, bookings):
    """SQLite looks at foreign keys only after `PRAGMA foreign_keys = ON`. Your table takes members who don't exist."""
    columns = """lane INTEGER NOT NULL, hour INTEGER NOT NULL, member INTEGER NOT NULL REFERENCES members (member),
        people INTEGER NOT NULL CHECK (people > 0), PRIMARY KEY (lane, hour)"""
    return _tried(members, bookings, columns, False)


def wrong_null_allowed(members, bookings):
    """NULL passes a CHECK and a foreign key, and in SQLite even a primary key. Each column needs NOT NULL."""
    columns = """lane INTEGER, hour INTEGER, member INTEGER REFERENCES members (member),
        people INTEGER CHECK (people > 0), PRIMARY KEY (lane, hour)"""
    return _tried(members, bookings, columns)


def wrong_lane_is_the_key(members, bookings):
    """Your key is the lane alone, so each lane can be booked only once for ever. The key is lane and hour together."""
    columns = """lane INTEGER NOT NULL PRIMARY KEY, hour INTEGER NOT NULL,
        member INTEGER NOT NULL REFERENCES members (member), people INTEGER NOT NULL CHECK (people > 0)"""
    return _tried(members, bookings, columns)


def wrong_zero_people(members, bookings):
    """Your CHECK lets 0 people pass. The task says above 0."""
    columns = """lane INTEGER NOT NULL, hour INTEGER NOT NULL, member INTEGER NOT NULL REFERENCES members (member),
        people INTEGER NOT NULL CHECK (people >= 0), PRIMARY KEY (lane, hour)"""
    return _tried(members, bookings, columns)
