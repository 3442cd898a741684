'''Find the mistake: the usual catch

Before a boat leaves the harbour, a cooperative predicts its catch. One column of the table is the boat's *usual* catch:
the mean of all its trips before this one. In the test the model was excellent, at sea it isn't. Find the leak in the
column and fix it.

- `trips`: a DataFrame with the columns `boat` (text) and `kilos` (floats without gaps), at least one row, in the order of
  time; the index is anything. It isn't changed.
- Returns a Series of floats with the index of `trips`: for each trip the mean catch of all earlier trips of the same
  boat, a gap for the first trip of a boat.

>>> trips = pd.DataFrame({"boat": ["Ida", "Tern", "Ida", "Ida"], "kilos": [30.0, 200, 50, 90]})
>>> usual_catch(trips).tolist()
[nan, nan, 30.0, 40.0]
'''

import pandas as pd

kind = "fix"
minutes = 4
chapter = "01-known-that-morning"
hint = "Stand in the harbour before the third trip of the Ida. Which of the numbers in the window has not been caught yet?"

starter = '''
import pandas as pd


def usual_catch(trips: pd.DataFrame) -> pd.Series:
    def of_one_boat(kilos):
        return kilos.expanding().mean()

    return trips.groupby("boat")["kilos"].transform(of_one_boat)
'''


def usual_catch(trips: pd.DataFrame) -> pd.Series:
    def of_one_boat(kilos):
        return kilos.shift(1).expanding().mean()

    return trips.groupby("boat")["kilos"].transform(of_one_boat)


def cases(rng):
    yield (pd.DataFrame({"boat": ["Ida"], "kilos": [30.0]}),)
    yield (pd.DataFrame({"boat": ["Ida", "Ida"], "kilos": [30.0, 50.0]}),)
    yield (pd.DataFrame({"boat": ["Ida", "Tern"], "kilos": [30.0, 50.0]}, index=[7, 3]),)
    yield (pd.DataFrame({"boat": ["Ida", "Ida", "Tern", "Ida"], "kilos": [30.0, 50.0, 20.0, 10.0]}, index=[7, 3, 7, 3]),)
    yield (pd.DataFrame({"boat": ["Ida", "Tern", "Ida", "Ida"], "kilos": [30.0, 200.0, 50.0, 90.0]}),)
    yield (pd.DataFrame({"boat": ["Tern", "Ida", "Tern", "Ida", "Tern"], "kilos": [10.0, 80.0, 40.0, 20.0, 70.0]}, index=[5, 4, 3, 2, 1]),)
    for n in (8, 15):
        boats = ["Ida", "Tern", "Gull"]
        yield (pd.DataFrame({"boat": [boats[i] for i in rng.integers(0, 3, n)], "kilos": rng.integers(10, 300, n) / 2}),)


def wrong_trip_itself(trips):
    """The mean contains the catch of the trip that is to be predicted. Before the boat leaves, this number doesn't
    exist."""
    return trips.groupby("boat")["kilos"].transform(lambda kilos: kilos.expanding().mean())


def wrong_boats_mixed(trips):
    """You move the catches down inside each boat, but the growing window then runs over all boats. Both belong inside
    the group."""
    return trips.groupby("boat")["kilos"].shift(1).expanding().mean()


def wrong_only_the_last_trip(trips):
    """You show the catch of the trip before. The mean of *all* earlier trips was asked for."""
    return trips.groupby("boat")["kilos"].shift(1)


def wrong_whole_year(trips):
    """You give every trip of a boat the same mean. It contains the catch of this trip and of all later ones."""
    return trips.groupby("boat")["kilos"].transform("mean")
