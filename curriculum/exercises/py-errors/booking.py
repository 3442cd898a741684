'''Refuse the booking

A boat has a number of free seats, and somebody wants to book some of them. Return the number of seats that are free afterwards.

- `wanted`: what the booking form passes on. If it isn't an int, the form has a mistake: raise `TypeError`.
- `free`: an int, 0 or more. Between 1 and `free` seats can be booked. Raise `ValueError` for any other number.
- Returns an int.

>>> book(2, 5)
3
>>> book(5, 5)
0
'''

minutes = 5
chapter = "03-refuse-and-clean-up"
hint = "Two guards. Which of them has to come first, so that the other can compare numbers?"


def book(wanted: int, free: int) -> int:
    if not isinstance(wanted, int):
        raise TypeError(f"not a number of seats: {wanted!r}")
    if not 1 <= wanted <= free:
        raise ValueError(f"{wanted} seats wanted, {free} free")
    return free - wanted


def cases(rng):
    yield (1, 1)
    yield (0, 0)
    yield (1, 0)
    yield (2, 5)
    yield (5, 5)
    yield (3, 3)
    yield (6, 5)
    yield (0, 5)
    yield (-1, 5)
    yield ("2", 5)
    yield (None, 5)
    yield (1.0, 5)
    yield ([2], 3)
    yield ("", 0)
    yield (2.5, 1)
    for free in rng.integers(2, 30, 4).tolist():
        wanted = int(rng.integers(1, free + 1))
        yield (wanted, free)
        yield (wanted + free, free)
        yield (-wanted, free)


def wrong_one_kind_for_both(wanted, free):
    """You raise a ValueError for "2" as well. There the type is wrong, which is another kind of mistake, made by somebody else."""
    if not isinstance(wanted, int) or not 1 <= wanted <= free:
        raise ValueError
    return free - wanted


def wrong_text_accepted(wanted, free):
    """You turn what was passed into an int yourself, so "2" and 1.0 go through. The task calls that a mistake of the
    form: TypeError."""
    if wanted is None or isinstance(wanted, list):
        raise TypeError
    wanted = int(wanted or 0)
    if not 1 <= wanted <= free:
        raise ValueError
    return free - wanted


def wrong_no_seat_at_all(wanted, free):
    """You refuse only what is larger than `free`. A booking of 0 seats, or of -1, which even makes seats free, makes no sense either."""
    if not isinstance(wanted, int):
        raise TypeError
    if wanted > free:
        raise ValueError
    return free - wanted


def wrong_last_seat_kept(wanted, free):
    """You refuse a booking of all the free seats. The last seat can be booked too."""
    if not isinstance(wanted, int):
        raise TypeError
    if not 1 <= wanted < free:
        raise ValueError
    return free - wanted
