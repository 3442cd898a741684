"""Your share of the bill

Flatmates share the bills of their flats by the size of their rooms: whoever has half of the area pays half.
Compute what each person pays.

- `rooms`: a DataFrame with the columns `flat` (text), `person` (text), `area` (floats, above 0) and `bill` (floats:
  the bill of the whole flat, the same in all rows of a flat), with any labels. It isn't changed.
- Returns a new table with one more column at the end, `pays`: the person's part of the bill. The rows keep their
  order and labels. Nothing is rounded.

>>> rooms = pd.DataFrame({"flat": ["A", "B", "A"], "person": ["Ines", "Tom", "Eva"], "area": [12.0, 20.0, 18.0], "bill": [90.0, 70.0, 90.0]})
>>> share_of_the_bill(rooms)["pays"].tolist()
[36.0, 70.0, 54.0]
"""

import pandas as pd

minutes = 5
chapter = "01-one-row-for-each-group"
hint = "Each row needs the area of its whole flat beside it. Which method gives a value for every row instead of one for every group?"


def share_of_the_bill(rooms: pd.DataFrame) -> pd.DataFrame:
    whole = rooms.groupby("flat")["area"].transform("sum")
    return rooms.assign(pays=rooms["area"] / whole * rooms["bill"])


def _rooms(flat, area, bill, index=None):
    people = ["Ines", "Tom", "Eva", "Bo", "Cy", "Di", "Kai", "Leo", "Mia", "Zoe"]
    bills = [bill[name] for name in flat]
    return pd.DataFrame({"flat": flat, "person": people[: len(flat)], "area": area, "bill": bills}, index=index)


def cases(rng):
    yield (_rooms(["A"], [12.0], {"A": 50.0}),)
    yield (_rooms(["A", "A"], [10.0, 30.0], {"A": 80.0}),)
    yield (_rooms(["A", "B", "A"], [12.0, 20.0, 18.0], {"A": 90.0, "B": 70.0}),)
    yield (_rooms(["B", "A", "A", "B"], [5.0, 6.0, 9.0, 15.0], {"A": 30.0, "B": 40.0}, [7, 7, 3, 3]),)
    yield (_rooms(["C", "C", "C", "D"], [8.0, 8.0, 16.0, 9.0], {"C": 100.0, "D": 25.0}, ["w", "x", "y", "z"]),)
    for n in (6, 10):
        flat = ["E", "F", *(["E", "F", "G"][i] for i in rng.integers(0, 3, n - 2))]
        bill = {name: float(rng.integers(40, 200)) for name in "EFG"}
        yield (_rooms(flat, rng.integers(8, 30, n).astype(float), bill, rng.permutation(n)),)


def wrong_share_of_all_flats(rooms):
    """You divide by the area of all flats together. Each flat pays its own bill."""
    return rooms.assign(pays=rooms["area"] / rooms["area"].sum() * rooms["bill"])


def wrong_equal_parts(rooms):
    """Everybody in a flat pays the same in your table. The larger the room, the larger the part."""
    people = rooms.groupby("flat")["area"].transform("size")
    return rooms.assign(pays=rooms["bill"] / people)


def wrong_compared_with_the_largest(rooms):
    """You compare each room with the largest room of the flat. Where there are several rooms, the parts then add up to more than the bill."""
    largest = rooms.groupby("flat")["area"].transform("max")
    return rooms.assign(pays=rooms["area"] / largest * rooms["bill"])
