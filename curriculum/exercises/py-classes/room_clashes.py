"""Fill the gaps: clashes in the meeting room

People book a meeting room from one hour to another. Two bookings clash if they need the room at the same time. A booking from 9 to
11 and one from 11 to 12 don't clash: the first is over when the second starts. Fill the gaps in the dataclass. The
function `clashes` is finished and uses it.

- `bookings`: a list of tuples, start and end, both ints.
- Returns the number of pairs of bookings that clash, an int.
- Raises `ValueError` if a booking doesn't end after its start.

>>> clashes([(9, 11), (10, 12), (11, 12)])
2
>>> clashes([(8, 18), (12, 13)])
1
"""

equivalent = {
    "ReplaceTrueWithFalse @ 4:@dataclass(frozen=True) -> @dataclass(frozen=False)": "nobody assigns to the attributes of a finished object, so frozen or not gives the same result",
    "DropArgument @ 4:@dataclass(frozen=True) -> @dataclass()": "nobody assigns to the attributes of a finished object, so frozen or not gives the same result",
}
kind = "complete"
minutes = 7
chapter = "03-dataclasses-and-parts"
hint = "When do two bookings *not* clash? One of them is over before or when the other starts. Turn that round."

starter = '''
from dataclasses import dataclass


@dataclass(frozen=True)
class _Booking:
    start: int
    end: int

    def __post_init__(self):
        ...

    def clashes_with(self, other):
        return ...


def clashes(bookings: list[tuple[int, int]]) -> int:
    made = [_Booking(start, end) for start, end in bookings]
    number = 0
    for i, first in enumerate(made):
        for second in made[i + 1:]:
            if first.clashes_with(second):
                number += 1
    return number
'''

from dataclasses import dataclass


@dataclass(frozen=True)
class _Booking:
    start: int
    end: int

    def __post_init__(self):
        if self.end <= self.start:
            raise ValueError(f"a booking from {self.start} to {self.end}")

    def clashes_with(self, other):
        return self.start < other.end and other.start < self.end


def clashes(bookings: list[tuple[int, int]]) -> int:
    made = [_Booking(start, end) for start, end in bookings]
    number = 0
    for i, first in enumerate(made):
        for second in made[i + 1:]:
            if first.clashes_with(second):
                number += 1
    return number


def cases(rng):
    yield ([],)
    yield ([(9, 10)],)
    yield ([(9, 9)],)
    yield ([(10, 9)],)
    yield ([(9, 11), (10, 12)],)
    yield ([(10, 12), (9, 11)],)
    yield ([(9, 11), (11, 12)],)
    yield ([(11, 12), (9, 11)],)
    yield ([(8, 18), (12, 13)],)
    yield ([(12, 13), (8, 18)],)
    yield ([(9, 10), (9, 10)],)
    yield ([(9, 11), (10, 12), (11, 12)],)
    yield ([(14, 16), (13, 15), (9, 10)],)
    yield ([(11, 12), (10, 14), (8, 12)],)
    yield ([(8, 10), (14, 16), (9, 9)],)
    yield ([(8, 12), (10, 11), (11, 14), (13, 15)],)
    for n in (3, 5, 8):
        starts = rng.integers(7, 17, n).tolist()
        lengths = rng.integers(1, 5, n).tolist()
        yield ([(s, s + k) for s, k in zip(starts, lengths)] + [(20, 22), (22, 23)],)


def wrong_touching_counts(bookings):
    """You count two bookings that only touch. One from 9 to 11 is over when the next starts at 11."""
    if any(end <= start for start, end in bookings):
        raise ValueError
    return sum(1 for i, a in enumerate(bookings) for b in bookings[i + 1:] if a[0] <= b[1] and b[0] <= a[1])


def wrong_only_when_it_starts_inside(bookings):
    """You ask only whether the second booking starts during the first. The first can also start during the second."""
    if any(end <= start for start, end in bookings):
        raise ValueError
    return sum(1 for i, a in enumerate(bookings) for b in bookings[i + 1:] if a[0] <= b[0] < a[1])


def wrong_unchecked(bookings):
    """You accept a booking that ends when it starts or before. `__post_init__` is the place to refuse it."""
    return sum(1 for i, a in enumerate(bookings) for b in bookings[i + 1:] if a[0] < b[1] and b[0] < a[1])
