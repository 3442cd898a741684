"""Whole farms, until it is enough

A model that estimates the weight of pigs from photographs will be used on new farms, so whole farms are kept back for the
test. The farms have been put in a random order. Take them one by one from the front of this order until the test has at
least `rows` photographs.

- `photos`: a DataFrame with a column `farm` (texts) and others, with any index. `order`: a list with each of its farms once.
- `rows`: a whole number from 0 up to the number of rows of `photos`. With 0, no farm is taken.
- Returns a tuple (train, test) of two DataFrames: rows of `photos` with all columns, in the order of `photos` and with
  their own index. `photos` isn't changed.

>>> photos = pd.DataFrame({"farm": ["A", "B", "A", "C"], "kg": [90, 110, 95, 102]})
>>> train, test = farms_until_enough(photos, ["B", "A", "C"], 2)
>>> train["farm"].tolist(), test["farm"].tolist()
(['C'], ['A', 'B', 'A'])
"""

import pandas as pd

minutes = 7
chapter = "03-people-and-days"
hint = "Which farms have been taken so far, and how many photographs do they have together? Ask before the next one is taken."


def farms_until_enough(photos: pd.DataFrame, order: list[str], rows: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    taken = []
    for farm in order:
        if photos["farm"].isin(taken).sum() < rows:
            taken.append(farm)
    in_test = photos["farm"].isin(taken)
    return photos[~in_test], photos[in_test]


def _photos(farms, start=0):
    return pd.DataFrame({"farm": list(farms), "kg": range(80, 80 + len(farms))}, index=range(start, start + len(farms)))


def cases(rng):
    yield _photos("A"), ["A"], 0
    yield _photos("A"), ["A"], 1
    yield _photos("AB"), ["B", "A"], 1
    yield _photos("ABAC"), ["B", "A", "C"], 2
    yield _photos("ABAC").set_axis([5, 5, 2, 2]), ["A", "B", "C"], 2
    yield _photos("ABAC"), ["A", "B", "C"], 2
    yield _photos("ABACCB", 7), ["A", "C", "B"], 3
    yield _photos("CCCAB", 3), ["C", "B", "A"], 1
    yield _photos("CCCAB", 3), ["C", "B", "A"], 2
    yield _photos("BBCCA", 1), ["B", "A", "C"], 5
    yield _photos("CABAB"), ["B", "C", "A"], 2
    for n in (9, 16):
        farms = "ABCD" + "".join("ABCD"[i] for i in rng.integers(0, 4, n))
        yield _photos(farms, 20), ["ABCD"[i] for i in rng.permutation(4)], int(rng.integers(2, n))


def wrong_exactly_rows(photos, order, rows):
    """You keep back exactly `rows` photographs, and the last farm is cut in two. Some of its photographs are then in
    training and others in the test. Farms stay whole."""
    sorted_rows = [i for farm in order for i in range(len(photos)) if photos["farm"].iloc[i] == farm]
    test = sorted(sorted_rows[:rows])
    train = sorted(sorted_rows[rows:])
    return photos.iloc[train], photos.iloc[test]


def wrong_number_of_farms(photos, order, rows):
    """You take `rows` farms. The photographs are counted, and a farm has several of them."""
    in_test = photos["farm"].isin(order[:rows])
    return photos[~in_test], photos[in_test]


def wrong_one_farm_more(photos, order, rows):
    """You take a farm too many when the number has just been reached. "At least" includes the number itself."""
    taken = []
    for farm in order:
        if photos["farm"].isin(taken).sum() > rows:
            break
        taken.append(farm)
    in_test = photos["farm"].isin(taken)
    return photos[~in_test], photos[in_test]


def wrong_order_of_farms(photos, order, rows):
    """Your parts are sorted by farm. The rows should stand in the order of `photos`."""
    taken = []
    for farm in order:
        if photos["farm"].isin(taken).sum() >= rows:
            break
        taken.append(farm)
    in_test = photos["farm"].isin(taken)
    return photos[~in_test].sort_values("farm"), photos[in_test].sort_values("farm")
