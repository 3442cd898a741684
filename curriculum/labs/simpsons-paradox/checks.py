import numpy as np
import pandas as pd

from gradatim.checks import check, close, equal


def rows(name, treated, others):
    """Rows of a group, from (successes, failures) of the treated and of the others."""
    counts = [*treated, *others]
    pairs = np.repeat([[1, 1], [1, 0], [0, 1], [0, 0]], counts, axis=0)
    return pd.DataFrame({"size": name, "open": pairs[:, 0], "success": pairs[:, 1]})


def mixed(rng, *groups):
    """The groups in one table, in random order."""
    return pd.concat(groups).sample(frac=1, random_state=rng, ignore_index=True)


def group(rng, name, treated, others):
    """So many treated and others, with as many successes as luck will have it."""
    k, j = int(rng.integers(1, treated)), int(rng.integers(1, others))
    return rows(name, (k, treated - k), (j, others - j))


def patients(rng):
    """three groups of different size, treated and successful more or less often"""
    # Primes, also the sums 73 and 71: shares of them are never equal, so no effect is 0.
    return mixed(rng, group(rng, "a", 53, 19), group(rng, "b", 13, 47), group(rng, "c", 7, 5))


def counted(df, idea):
    """An idea, and how many treated and others succeeded in each group."""
    groups = []
    for name, part in df.groupby("size"):
        yes, no = (part[part["open"] == value]["success"] for value in (1, 0))
        groups.append(f"{name} {yes.sum()} of {len(yes)} and {no.sum()} of {len(no)}")
    return f"{idea}; successes of the treated and of the others: {', '.join(groups)}"


def both(lab, ref, df):
    names = "open", "success", "size"
    return lab.effects(df, *names), ref.effects(df, *names)


@check
def overall(lab, ref, rng):
    """compares the treated with the others in all rows"""
    df = patients(rng)
    mine, good = both(lab, ref, df)
    hint = counted(df, "a share of the treated, a share of the others")
    close(mine["overall"], good["overall"], hint=hint)


@check
def groups(lab, ref, rng):
    """compares the treated with the others in each group"""
    df = patients(rng)
    mine, good = both(lab, ref, df)
    hint = counted(df, "the same, with the rows of one group")
    close(mine["groups"], good["groups"], hint=hint)


@check(needs=groups)
def adjusted(lab, ref, rng):
    """weights the effect of each group by its number of rows"""
    df = patients(rng)
    mine, good = both(lab, ref, df)
    hint = counted(df, "both treatments, the same mix of people")
    close(mine["adjusted"], good["adjusted"], hint=hint)


@check(needs=[overall, groups])
def kidney_stones(lab, rng):
    """finds the reversal in the kidney stones"""
    df = mixed(rng, rows("small", (81, 6), (234, 36)), rows("large", (192, 71), (55, 25)))
    got = lab.effects(df, "open", "success", "size")
    equal(got["reversed"], True, hint="+0.064, +0.043, and -0.046")


@check(needs=[overall, groups])
def reversed_downwards(lab, rng):
    """finds a reversal in the other direction as well"""
    x, y = rows("x", (24, 6), (9, 1)), rows("y", (3, 7), (12, 18))
    df = mixed(rng, *[x, y] * int(rng.integers(1, 4)))
    got = lab.effects(df, "open", "success", "size")
    equal(got["reversed"], True, hint=counted(df, "overall up, in each group down"))


@check(needs=[overall, groups])
def not_in_every_group(lab, rng):
    """finds no reversal if one of the groups agrees with the whole"""
    x, y = rows("x", (24, 6), (9, 1)), rows("y", (3, 7), (12, 18))
    df = mixed(rng, x, y, rows("z", (5 + int(rng.integers(4)), 3), (2, 7)))
    got = lab.effects(df, "open", "success", "size")
    equal(got["reversed"], False, hint=counted(df, "does every group disagree with the whole?"))


@check(needs=[overall, groups])
def same_direction(lab, rng):
    """finds no reversal where the groups only show another size of the effect"""
    x, y = rows("x", (40, 10), (7, 3)), rows("y", (3, 7), (10, 40))
    df = mixed(rng, *[x, y] * int(rng.integers(1, 4)))
    got = lab.effects(df, "open", "success", "size")
    equal(got["reversed"], False, hint=counted(df, "look at the signs"))


@check(needs=[overall, groups, adjusted])
def other_columns(lab, ref, rng):
    """uses the columns that it is told, whatever else is in the table"""
    df = patients(rng).rename(columns={"open": "group", "success": "treatment", "size": "ward"})
    for name in ("outcome", "effect", "t", "y", "n"):
        df.insert(0, name, rng.integers(2, size=len(df)))
    names = "group", "treatment", "ward"
    close(lab.effects(df, *names), ref.effects(df, *names))


@check(needs=[overall, groups, adjusted])
def one_group(lab, ref, rng):
    """answers the same three times if there is one group"""
    df = group(rng, "a", 29, 11)
    mine, good = both(lab, ref, df)
    close(mine, good, hint="one group is the whole")
