"""Who stays in the study?

A study on sleep can only use people with complete answers. Before anybody is dropped, the team wants to see which age
groups would suffer most. Return, for each group, the share of its people who have no gap in any column.

- `people`: a DataFrame with the column `group` (text, no gaps) and others of any types, with any labels. There is at
  least one row. It isn't changed.
- Returns a list of tuples (group, share), the smallest share first. Groups with equal shares are in alphabetical order.
  A group in which nobody is complete is in the list as well, with the share 0. Nothing is rounded.

>>> people = pd.DataFrame({"group": ["old", "young", "old"], "sleep": [None, 8.0, 6.5], "tea": ["yes", "no", "no"]})
>>> who_stays_in_the_study(people)
[('old', 0.5), ('young', 1.0)]
"""

import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "A mask says which rows are complete, one value for each row. The mean of a mask is a share, also within a group. `.groupby` sorts the groups, and `sorted()` leaves equals in their order."


def who_stays_in_the_study(people: pd.DataFrame) -> list[tuple[str, float]]:
    complete = ~people.isna().any(axis=1)
    shares = complete.groupby(people["group"]).mean()
    return sorted(shares.to_dict().items(), key=lambda pair: pair[1])


def cases(rng):
    f = pd.DataFrame
    yield (f({"group": ["old"], "sleep": [8.0]}),)
    yield (f({"group": ["old"], "sleep": [None]}),)
    yield (f({"group": ["young", "old"], "sleep": [7.0, 8.0]}),)
    yield (f({"group": ["old", "young", "old"], "sleep": [None, 8.0, 6.5], "tea": ["yes", "no", "no"]}),)
    yield (f({"group": ["b", "a", "b", "a"], "x": [None, 1.0, 1.0, 2.0], "y": [None, 1.0, 2.0, 3.0]}, index=[1, 1, 0, 0]),)
    yield (f({"group": ["c", "b", "a"], "x": [None, None, 1.0], "y": ["", "u", "v"]}),)
    yield (f({"group": ["m", "m", "w", "w"], "x": [None, 0.0, 0.0, 4.0], "y": [None, None, 1.0, None], "z": [None, 2.0, 2.0, 2.0]}),)
    for n in (6, 10, 16):
        group = [*"pqq", *["pqr"[i] for i in rng.integers(0, 3, n)], "s"]
        table = f({"group": group, "a": rng.integers(0, 9, n + 4) * 1.0, "b": rng.integers(0, 9, n + 4) * 1.0})
        table.loc[rng.permutation(n + 3)[: n // 3], "a"] = None
        table.loc[[1, *rng.permutation(n + 3)[: n // 4], n + 3], "b"] = None
        yield (table,)


def wrong_share_of_cells(people):
    """You count cells. One gap is enough to drop a whole person, and a person with three gaps is dropped only once."""
    filled = people.drop(columns="group").notna().mean(axis=1)
    shares = filled.groupby(people["group"]).mean().to_dict()
    return sorted(shares.items(), key=lambda pair: (pair[1], pair[0]))


def wrong_empty_groups_lost(people):
    """You look only at the groups that still occur after dropping. The group that loses everybody is the one that the team
    most needs to see."""
    left = people.dropna()["group"].value_counts().to_dict()
    people_in = people["group"].value_counts().to_dict()
    return sorted([(name, left[name] / people_in[name]) for name in left], key=lambda pair: (pair[1], pair[0]))


def wrong_share_of_the_rest(people):
    """You divide by all complete rows, so your shares say who makes up the rest. Divide by the number of people in the
    same group."""
    complete = ~people.isna().any(axis=1)
    counts = complete.groupby(people["group"]).sum().to_dict()
    total = max(int(complete.sum()), 1)
    return sorted([(name, int(n) / total) for name, n in counts.items()], key=lambda pair: (pair[1], pair[0]))


def wrong_by_the_alphabet(people):
    """Your list is in alphabetical order throughout. The smallest share comes first; the alphabet decides between equals."""
    complete = ~people.isna().any(axis=1)
    return sorted(complete.groupby(people["group"]).mean().to_dict().items())
