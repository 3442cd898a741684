"""Planks end to end

A carpenter measures planks in feet and inches, and 12 inches are one foot. Write a class for such a length. Give it `+`, so that
two lengths make a new one (with fewer than 12 inches), and `__repr__`, which writes a length as `"7 ft 3 in"`. Then add up all
the planks and return the text for the whole length.

- `planks`: a list of tuples, feet and inches, both ints. Feet are 0 or more, inches from 0 to 11. The list may be empty; then the
  whole length is `"0 ft 0 in"`.
- Returns a text. It always names both parts.

>>> end_to_end([(3, 8), (3, 7)])
'7 ft 3 in'
>>> end_to_end([(0, 6), (0, 6)])
'1 ft 0 in'
"""

minutes = 6
chapter = "02-equal-shown-added"
hint = "Where do 26 inches go? `//` gives the whole feet in them, and `%` what is left over."


class _Length:
    def __init__(self, feet, inches):
        self.feet = feet + inches // 12
        self.inches = inches % 12

    def __add__(self, other):
        if not isinstance(other, _Length):
            return NotImplemented
        return _Length(self.feet + other.feet, self.inches + other.inches)

    def __repr__(self):
        return f"{self.feet} ft {self.inches} in"


def end_to_end(planks: list[tuple[int, int]]) -> str:
    whole = _Length(0, 0)
    for feet, inches in planks:
        whole = whole + _Length(feet, inches)
    return repr(whole)


def cases(rng):
    yield ([],)
    yield ([(4, 5)],)
    yield ([(0, 11)],)
    yield ([(1, 2), (3, 4)],)
    yield ([(0, 6), (0, 6)],)
    yield ([(3, 8), (3, 7)],)
    yield ([(0, 10), (0, 10), (0, 10)],)
    yield ([(2, 9), (0, 9), (1, 9), (5, 9)],)
    yield ([(0, 8), (0, 8), (0, 8)],)
    for n in (4, 7, 12):
        feet = rng.integers(0, 9, n).tolist()
        inches = rng.integers(3, 12, n).tolist()
        yield (list(zip(feet, inches)) + [(1, 11), (0, 11)],)


def wrong_inches_never_carried(planks):
    """You add feet to feet and inches to inches and leave it at that. 15 inches are 1 foot and 3 inches."""
    return f"{sum(f for f, i in planks)} ft {sum(i for f, i in planks)} in"


def wrong_one_foot_at_most(planks):
    """You turn 12 inches into a foot only once. Several planks can have 26 inches together, which is 2 feet and more."""
    feet = sum(f for f, i in planks)
    inches = sum(i for f, i in planks)
    if inches >= 12:
        feet, inches = feet + 1, inches - 12
    return f"{feet} ft {inches} in"


def wrong_ten_inches(planks):
    """You count 10 inches to the foot. It has 12."""
    inches = sum(i for f, i in planks)
    return f"{sum(f for f, i in planks) + inches // 10} ft {inches % 10} in"


def wrong_carry_lost(planks):
    """Your inches are right, but the feet that they fill are lost. Add them to the feet."""
    return f"{sum(f for f, i in planks)} ft {sum(i for f, i in planks) % 12} in"
