"""Find the mistake: price and distance

A student compares rooms: the distance to the university in kilometres along the bottom, the rent upwards. Rooms whose
rent is missing can't be drawn. The program mixes up the two axes, and it draws each room twice. Find both mistakes
and fix them.

- `rooms`: a DataFrame with the columns `rent` and `km` (floats; `rent` may be missing, `km` not), at least one row,
  and any labels. It isn't changed.
- The rooms with a rent are drawn by a single call of `ax.scatter()`.
- Returns a tuple of three: the x-label, the y-label, and a list with one entry for each call of `ax.scatter()`: the
  points of that call as a list of `[x, y]`, in the order of the table. The two labels are right already.

>>> price_and_distance(pd.DataFrame({"rent": [420.0, None, 300.0], "km": [1.5, 2.0, 7.0]}))
('distance (km)', 'rent (euros a month)', [[[1.5, 420.0], [7.0, 300.0]]])
"""

import matplotlib.pyplot as plt
import pandas as pd

kind = "fix"
minutes = 6
chapter = "01-figure-and-axes"
hint = "Which column belongs on the x-axis? And which rows should a single call draw?"

starter = '''
import matplotlib.pyplot as plt
import pandas as pd


def price_and_distance(rooms: pd.DataFrame) -> tuple:
    figure, ax = plt.subplots()
    known = rooms[rooms["rent"].notna()]
    ax.scatter(rooms["rent"], rooms["km"])
    ax.scatter(known["rent"], known["km"])
    ax.set_xlabel("distance (km)")
    ax.set_ylabel("rent (euros a month)")
    drawn = [points.get_offsets().tolist() for points in ax.collections]
    return ax.get_xlabel(), ax.get_ylabel(), drawn
'''


def price_and_distance(rooms: pd.DataFrame) -> tuple:
    figure, ax = plt.subplots()
    known = rooms[rooms["rent"].notna()]
    ax.scatter(known["km"], known["rent"])
    ax.set_xlabel("distance (km)")
    ax.set_ylabel("rent (euros a month)")
    drawn = [points.get_offsets().tolist() for points in ax.collections]
    return ax.get_xlabel(), ax.get_ylabel(), drawn


def _rooms(rent, km, index=None):
    return pd.DataFrame({"rent": rent, "km": km}, index=index).astype(float)


def cases(rng):
    yield (_rooms([400], [2]),)
    yield (_rooms([400, 350], [2, 5]),)
    yield (_rooms([420, None, 300], [1.5, 2.0, 7.0]),)
    yield (_rooms([None, 500, 250, None], [1, 3, 9, 4], [7, 7, 2, 0]),)
    yield (_rooms([310, 320, 330], [8, 6, 4], ["c", "b", "a"]),)
    for n in (5, 8):
        rent = (rng.integers(20, 60, n) * 10).astype(float)
        rent[rng.integers(0, n - 1)] = None
        yield (_rooms(rent, rng.integers(1, 30, n) / 2),)


def wrong_axes_exchanged(rooms):
    """Your rents run along the bottom. The distance belongs there."""
    figure, ax = plt.subplots()
    known = rooms[rooms["rent"].notna()]
    ax.scatter(known["rent"], known["km"])
    drawn = [points.get_offsets().tolist() for points in ax.collections]
    return "distance (km)", "rent (euros a month)", drawn


def wrong_drawn_twice(rooms):
    """You draw the rooms twice, in two colours, one over the other. One call is enough."""
    figure, ax = plt.subplots()
    known = rooms[rooms["rent"].notna()]
    ax.scatter(rooms["km"], rooms["rent"])
    ax.scatter(known["km"], known["rent"])
    drawn = [points.get_offsets().tolist() for points in ax.collections]
    return "distance (km)", "rent (euros a month)", drawn
