"""Fill the gaps: a school trip by ferry

A ferry company has a function `fare`. Look at its parameters and their defaults, and do not change it. Complete
`school_trip`, which works out what a class pays: the teachers travel as adults, the pupils as children, and there is
one coach, which takes up 3 places on the car deck. The class comes back the same day, so it buys a return ticket.

- `pupils` and `teachers`: ints, 0 or more.
- `coach`: a bool, True if it is not passed. If it is False, the class comes on foot and takes up no place on the car deck.
- Returns an int, the fare.

>>> school_trip(20, 2)
258
>>> school_trip(20, 2, coach=False)
168
"""

kind = "complete"
minutes = 5
chapter = "01-by-name"
hint = "Compare the order of the parameters of `fare` with what you have. Which of them have no default, and which are easiest to pass by name?"

starter = '''
def fare(adults, children=0, dogs=0, deck=0, both_ways=False):
    """Return the fare of a group. `deck` is the number of places on the car deck."""
    price = adults * 12 + children * 3 + dogs * 2 + deck * 15
    if both_ways:
        price = price * 2
    return price


def school_trip(pupils: int, teachers: int, coach: bool = ...) -> int:
    places = ...
    return fare(..., both_ways=...)
'''


def _fare(adults, children, deck, both_ways):
    price = adults * 12 + children * 3 + deck * 15
    if both_ways:
        price = price * 2
    return price


def school_trip(pupils: int, teachers: int, coach: bool = True) -> int:
    places = 3 if coach else 0
    return _fare(teachers, pupils, deck=places, both_ways=True)


def cases(rng):
    yield (0, 1)
    yield (1, 0)
    yield (20, 2)
    yield (20, 2, False)
    yield (20, 2, True)
    yield (0, 0)
    yield (5, 5, False)
    yield (31, 3)
    for n in rng.integers(10, 30, 3).tolist():
        yield (n, int(rng.integers(1, 5)))
        yield (n, int(rng.integers(1, 5)), False)


def wrong_pupils_as_adults(pupils, teachers, coach=True):
    """You pass the pupils first, but the first parameter of `fare` is the adults. `school_trip` has the two in another
    order."""
    return _fare(pupils, teachers, 3 if coach else 0, both_ways=True)


def wrong_one_way(pupils, teachers, coach=True):
    """The class pays for one way only: `both_ways` has the default False, so the call has to say otherwise."""
    return _fare(teachers, pupils, 3 if coach else 0, both_ways=False)


def wrong_coach_is_one_place(pupils, teachers, coach=True):
    """Your coach takes up one place instead of 3. If you pass the bool itself: in a calculation True counts as 1."""
    return _fare(teachers, pupils, coach, both_ways=True)


def wrong_on_foot_by_default(pupils, teachers, coach=False):
    """If nothing is passed for `coach`, your class comes on foot. The first example passes no third argument: 258
    includes the coach."""
    return _fare(teachers, pupils, 3 if coach else 0, both_ways=True)
