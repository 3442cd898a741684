"""Split the wide table

A wide table of concerts repeats the seats of a hall in each row. Split it: return a tuple of a dict `hall -> seats`, and a list
of tuples `(concert, hall)` in the order of the rows.

- `rows`: a list of tuples `(concert, hall, seats)`.
- The same concert may occur in several rows (it was exported twice): keep it once, where it stands first.
- The data may contradict themselves. If a hall has two numbers of seats, or a concert two halls, raise `ValueError`.

>>> split_the_wide_table([("Fri", "Dome", 90), ("Sat", "Barn", 40), ("Sun", "Dome", 90), ("Fri", "Dome", 90)])
({'Dome': 90, 'Barn': 40}, [('Fri', 'Dome'), ('Sat', 'Barn'), ('Sun', 'Dome')])
"""

minutes = 7
chapter = "02-each-fact-once"
hint = "`d.setdefault(key, value)` stores a value only if the key is new, and returns what is there. When is that a contradiction?"


def split_the_wide_table(rows: list) -> tuple:
    halls, concerts = {}, {}
    for concert, hall, seats in rows:
        if halls.setdefault(hall, seats) != seats:
            raise ValueError(f"two numbers of seats for {hall}")
        if concerts.setdefault(concert, hall) != hall:
            raise ValueError(f"two halls for {concert}")
    return halls, list(concerts.items())


def cases(rng):
    yield ([],)
    yield ([("Fri", "Dome", 90)],)
    yield ([("Fri", "Dome", 90), ("Sat", "Dome", 80)],)
    yield ([("Fri", "Dome", 90), ("Fri", "Dome", 90)],)
    yield ([("Fri", "Dome", 90), ("Fri", "Barn", 40)],)
    yield ([("Sun", "Dome", 90), ("Fri", "Barn", 40), ("Sun", "Dome", 90), ("Sat", "Barn", 40)],)
    yield ([("Sun", "Dome", 90), ("Fri", "Barn", 90), ("Sat", "Barn", 90), ("Fri", "Barn", 90)],)
    yield ([("Sun", "Barn", 40), ("Fri", "Barn", 40), ("Sat", "Dome", 40), ("Sun", "Dome", 40)],)
    yield ([("Sat", "Barn", 40), ("Fri", "Barn", 40), ("Sat", "Barn", 41)],)
    yield ([("Fri", "Dome", 90), ("Sat", "Barn", 40), ("Fri", "Barn", 40)],)
    yield ([("Sat", "Barn", 40), ("Sat", "Dome", 40)],)
    seats = {"Dome": 90, "Barn": 40, "Loft": 40}
    for n in (5, 8):
        halls = dict(zip("abcdef", rng.choice(list(seats), 6).tolist()))
        yield ([(c, halls[c], seats[halls[c]]) for c in rng.choice(list("abcdef"), n).tolist()],)


def wrong_last_one_wins(rows):
    """You overwrite what was there. If a hall has two numbers of seats, you keep one of them and nobody notices."""
    halls = {hall: seats for _, hall, seats in rows}
    return halls, list({concert: hall for concert, hall, _ in rows}.items())


def wrong_concerts_twice(rows):
    """A concert that was exported twice is in your list twice."""
    halls, first = {}, {}
    for concert, hall, seats in rows:
        if halls.setdefault(hall, seats) != seats or first.setdefault(concert, hall) != hall:
            raise ValueError("contradiction")
    return halls, [(concert, hall) for concert, hall, _ in rows]


def wrong_only_halls_checked(rows):
    """You look for contradictions in the seats only. A concert in two halls passes, with the first of them."""
    halls, concerts = {}, {}
    for concert, hall, seats in rows:
        if halls.setdefault(hall, seats) != seats:
            raise ValueError("two numbers of seats")
        concerts.setdefault(concert, hall)
    return halls, list(concerts.items())
