"""Looks at a split by groups from beside it, and reports only what does not depend on chance."""


def groups(group_split, df, by, seed):
    """Return the values of by in train, and those in test."""
    train, test = group_split(df, by, seed)
    return set(train[by].tolist()), set(test[by].tolist())


def in_both(group_split, df, by, seed):
    """Say whether a value of by is in both parts."""
    train, test = groups(group_split, df, by, seed)
    return "some are in both" if train & test else "none is in both"


def in_test(group_split, df, by, seed):
    """Return how many different values of by are in test."""
    return len(groups(group_split, df, by, seed)[1])


def rows_kept(group_split, df, by, seed):
    """Compare both parts with the rows that df has for their values of by."""
    parts = group_split(df, by, seed)
    return [compared(part, df[df[by].isin(set(part[by]))]) for part in parts]


def compared(part, want):
    """Say in which way the rows of part are not those of want."""
    if part.equals(want):
        return "all its rows, as they were"
    if len(part) != len(want):
        return "rows missing" if len(part) < len(want) else "rows too many"
    if part.index.tolist() == want.index.tolist():
        return "rows changed"
    if part.reset_index(drop=True).equals(want.reset_index(drop=True)):
        return "other row labels"
    return "another order of rows"


def never(group_split, df, by, seeds):
    """Return how many values of by are not in test whatever the seed."""
    seen = [groups(group_split, df, by, seed)[1] for seed in range(seeds)]
    return len(set(df[by]) - set().union(*seen))


def different(group_split, df, by, seeds):
    """Count the different choices of values for the test."""
    return len({frozenset(groups(group_split, df, by, seed)[1]) for seed in seeds})


def times_in_test(group_split, df, by, value, seeds):
    """Return with how many of so many seeds this value is in test."""
    return sum(value in groups(group_split, df, by, seed)[1] for seed in range(seeds))
