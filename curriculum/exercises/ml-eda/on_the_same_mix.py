"""On the same mix

Two ambulances are compared by the share of their patients who arrive within 15 minutes. One drives mostly in the city, the
other mostly in the country. Compute the rate that an ambulance would have with the mix of *all* patients.

- `trips`: a DataFrame with the columns `car` (text), `area` (text) and `on_time` (0 or 1), one row for each patient,
  with any labels and without gaps. Every car has been in every area. It isn't changed.
- `car`: one of the cars.
- Returns a float: the rates of this car in each area, each weighted by the share of all rows (of all cars) that are
  in this area. Nothing is rounded.

>>> trips = pd.DataFrame({"car": ["A", "A", "A", "B"], "area": ["city", "city", "country", "country"], "on_time": [1, 1, 0, 1]})
>>> trips = pd.concat([trips, pd.DataFrame({"car": ["B"], "area": ["city"], "on_time": [0]})])
>>> on_the_same_mix(trips, "A")
0.6
"""

import pandas as pd

minutes = 6
chapter = "03-what-goes-together"
hint = "Two Series with the areas as labels: the rates of this car, and the shares of all rows. Multiplied, they find each other by their labels."


def on_the_same_mix(trips: pd.DataFrame, car: str) -> float:
    rates = trips[trips["car"] == car].groupby("area")["on_time"].mean()
    mix = trips["area"].value_counts(normalize=True)
    return float((rates * mix).sum())


def _trips(*rows):
    car, area, on_time = zip(*[(car, area, k < good) for car, area, good, n in rows for k in range(n)])
    return pd.DataFrame({"car": car, "area": area, "on_time": [int(x) for x in on_time]})


def cases(rng):
    yield _trips(("A", "city", 1, 1)), "A"
    yield _trips(("A", "city", 0, 1), ("A", "country", 1, 1), ("B", "city", 1, 1), ("B", "country", 2, 2)).set_axis([0, 0, 0, 1, 1]), "A"
    yield _trips(("A", "city", 2, 2), ("A", "country", 0, 1), ("B", "city", 0, 1), ("B", "country", 1, 1)), "A"
    one = _trips(("A", "city", 9, 10), ("A", "country", 1, 4), ("B", "city", 2, 3), ("B", "country", 4, 12))
    yield one, "A"
    yield one, "B"
    two = _trips(("X", "country", 1, 2), ("X", "city", 5, 6), ("Y", "coast", 3, 3), ("Y", "country", 2, 8), ("X", "coast", 0, 1), ("Y", "city", 1, 1))
    yield two, "X"
    yield two.iloc[::-1], "Y"
    for _ in range(3):
        rows = [(car, area, int(rng.integers(0, n + 1)), n) for car in "PQ" for area in ("city", "country") for n in [int(rng.integers(1, 12))]]
        yield _trips(*rows, ("P", "coast", 1, 9), ("Q", "coast", 5, 7)), "P"


def wrong_own_mix(trips, car):
    """You return the car's own rate. A car that drives mostly in the city looks better only because of that."""
    return float(trips.loc[trips["car"] == car, "on_time"].mean())


def wrong_plain_mean(trips, car):
    """You average the rates of the areas. An area with few patients then weighs as much as one with many."""
    return float(trips[trips["car"] == car].groupby("area")["on_time"].mean().mean())


def wrong_rates_of_all_cars(trips, car):
    """Your rates are those of all cars together. Only this car's patients belong in them; the others are in the mix."""
    return float(trips["on_time"].mean())
