"""Find the mistake: seats sold twice

A theatre sells seats such as row `"b"`, number 7. Some tills write the row with a capital letter, so `"B"` and `"b"` are the same
row. A seat should tidy up its own row when it is made. Instead, the very first seat stops the program with a
FrozenInstanceError. Find the mistake in the class and fix it; seats should stay frozen.

- `tickets`: a list of tuples, a row (a text) and a number (an int).
- Returns an int: the number of tickets whose seat was already sold by an earlier ticket in the list.

>>> sold_again([("B", 7), ("b", 7), ("c", 7)])
1
>>> sold_again([("a", 1), ("A", 1), ("a", 1)])
2
"""

kind = "fix"
minutes = 5
chapter = "03-dataclasses-and-parts"
hint = "The object is frozen even for its own methods. Which call is meant for this one moment?"

starter = '''
from dataclasses import dataclass


@dataclass(frozen=True)
class _Seat:
    row: str
    number: int

    def __post_init__(self):
        self.row = self.row.lower()


def sold_again(tickets: list[tuple[str, int]]) -> int:
    sold = set()
    again = 0
    for row, number in tickets:
        seat = _Seat(row, number)
        if seat in sold:
            again += 1
        sold.add(seat)
    return again
'''

from dataclasses import dataclass


@dataclass(frozen=True)
class _Seat:
    row: str
    number: int

    def __post_init__(self):
        object.__setattr__(self, "row", self.row.lower())


def sold_again(tickets: list[tuple[str, int]]) -> int:
    sold = set()
    again = 0
    for row, number in tickets:
        seat = _Seat(row, number)
        if seat in sold:
            again += 1
        sold.add(seat)
    return again


def cases(rng):
    yield ([],)
    yield ([("a", 1)],)
    yield ([("a", 1), ("a", 1)],)
    yield ([("a", 1), ("A", 1)],)
    yield ([("a", 1), ("a", 2)],)
    yield ([("a", 1), ("b", 1)],)
    yield ([("a", 1), ("A", 1), ("a", 1)],)
    yield ([("B", 7), ("b", 7), ("c", 7)],)
    yield ([("C", 3), ("d", 3), ("c", 3), ("D", 3)],)
    for n in (5, 8, 12):
        rows = ["aAbB"[i] for i in rng.integers(0, 4, n)]
        numbers = rng.integers(1, 4, n).tolist()
        yield (list(zip(rows, numbers)) + [("E", 9), ("e", 9), ("f", 9)],)


def wrong_capital_is_another_row(tickets):
    """Your program runs, but the row is not tidied: "B" and "b" are two rows for it. Keep the change to small letters, and
    make it in a way that a frozen object allows."""
    return len(tickets) - len(set(tickets))


def wrong_equal_only_to_itself(tickets):
    """For your program no seat is ever sold again. Two seats with the same row and number are equal, and found in a
    set, only with the `__eq__` and `__hash__` that `@dataclass(frozen=True)` writes."""
    return 0


def wrong_number_alone(tickets):
    """You compare only the numbers. There is a seat 7 in every row."""
    return len(tickets) - len({number for row, number in tickets})
