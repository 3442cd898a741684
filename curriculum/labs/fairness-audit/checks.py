import numpy as np

from gradatim.checks import check, close, equal


def people(rng, sizes, rates):
    """y, p and group of people in random order; approval depends on y and on the group"""
    names = [name for name, n in sizes.items() for _ in range(n)]
    names = [names[i] for i in rng.permutation(len(names))]
    y = rng.integers(2, size=len(names))
    chance = np.array([rates[name] for name in names]) * np.where(y == 1, 1.0, 0.5)
    return y, (rng.random(len(names)) < chance).astype(int), names


def crowd(rng):
    """three groups that are not small"""
    sizes = dict(zip("abc", rng.integers(40, 90, 3).tolist(), strict=True))
    return people(rng, sizes, {"a": 0.9, "b": 0.5, "c": 0.7})


def column(report, key):
    """One number of each group."""
    return {name: one[key] for name, one in report["groups"].items()}


def same(lab, ref, key, data, hint):
    close(column(lab.audit(*data), key), column(ref.audit(*data), key), hint=hint)


@check
def every_group(lab, ref, rng):
    """reports every group, and how many people it has"""
    same(lab, ref, "n", people(rng, {"a": 50, "b": 7, "c": 1}, dict.fromkeys("abc", 0.5)), "people")
    names = {"Lee": 9, "lee": 7, "LEE ": 5, "": 4}
    data = people(rng, names, dict.fromkeys(names, 0.5))
    same(lab, ref, "n", data, "a name as it is written, an empty one too")


@check(needs=every_group)
def unknown(lab, ref, rng):
    """reports people whose group is not known under "unknown\""""
    data = people(rng, {"a": 50, None: 8, "b": 40}, {"a": 0.5, None: 0.5, "b": 0.7})
    same(lab, ref, "n", data, hint="they are a group as well")


@check(needs=every_group)
def selection_rate(lab, ref, rng):
    """gives the share of approved people among all people of the group"""
    same(lab, ref, "rate", crowd(rng), hint="of whom?")


@check(needs=every_group)
def true_positive_rate(lab, ref, rng):
    """gives the share of approved people among those with y = 1"""
    same(lab, ref, "tpr", crowd(rng), hint="of whom?")


@check(needs=every_group)
def false_positive_rate(lab, ref, rng):
    """gives the share of approved people among those with y = 0"""
    same(lab, ref, "fpr", crowd(rng), hint="of whom?")


@check(needs=[true_positive_rate, false_positive_rate])
def nobody_to_ask(lab, rng):
    """has no rate for a group in which there is nobody to take it of"""
    y, p, group = crowd(rng)
    y, p = np.append(y, [1, 1, 0]), np.append(p, [0, 1, 1])
    report = lab.audit(y, p, [*group, "d", "d", "e"])["groups"]
    got = [report["d"]["tpr"], report["d"]["fpr"], report["e"]["tpr"], report["e"]["fpr"]]
    close(got, [0.5, np.nan, np.nan, 1.0], hint="0 / 0 is nan")


@check(needs=every_group)
def interval(lab, ref, rng):
    """gives the interval for the rate of every group"""
    data = people(rng, {"a": 60, "b": 40, "c": 12}, {"a": 0.9, "b": 0.5, "c": 0.7})
    same(lab, ref, "low", data, hint="the lower end, after Wilson")
    same(lab, ref, "high", data, hint="the upper end, after Wilson")


@check(needs=interval)
def interval_at_the_ends(lab, ref, rng):
    """gives an interval where nobody or everybody was approved"""
    n, m = (int(k) for k in rng.integers(4, 60, 2))
    data = rng.integers(2, size=n + m), np.repeat([0, 1], [n, m]), ["a"] * n + ["b"] * m
    same(lab, ref, "low", data, hint=f"none of {n}, all of {m}")
    same(lab, ref, "high", data, hint=f"none of {n}, all of {m}")


@check(needs=every_group)
def small(lab, ref, rng):
    """calls a group small if it has fewer than 30 people"""
    data = people(rng, {"a": 29, "b": 30, "c": 31, "d": 3}, dict.fromkeys("abcd", 0.5))
    got = column(lab.audit(*data), "small")
    equal(got, {"a": True, "b": False, "c": False, "d": True}, hint="29, 30, 31 and 3 people")


@check(needs=selection_rate)
def ratio(lab, ref, rng):
    """divides the smallest rate by the largest"""
    data = crowd(rng)
    close(lab.audit(*data)["ratio"], ref.audit(*data)["ratio"], hint="at most 1")


@check(needs=true_positive_rate)
def tpr_gap(lab, ref, rng):
    """subtracts the smallest true positive rate from the largest"""
    data = crowd(rng)
    close(lab.audit(*data)["tpr_gap"], ref.audit(*data)["tpr_gap"], hint="three groups")


@check(needs=false_positive_rate)
def fpr_gap(lab, ref, rng):
    """subtracts the smallest false positive rate from the largest"""
    data = crowd(rng)
    close(lab.audit(*data)["fpr_gap"], ref.audit(*data)["fpr_gap"], hint="three groups")


def compared(report):
    return [report[key] for key in ("ratio", "tpr_gap", "fpr_gap")]


@check(needs=[ratio, tpr_gap, fpr_gap, small])
def small_groups_not_compared(lab, ref, rng):
    """leaves small groups out of the comparison"""
    y, p, group = crowd(rng)
    y, p, group = np.append(y, [0, 1] * 14), np.append(p, [0] * 28), [*group, *["d"] * 28]
    data = np.append(y, [0, 1]), np.append(p, [1, 1]), [*group, "e", "e"]
    close(compared(lab.audit(*data)), compared(ref.audit(*data)), hint="28 and 2 people")


@check(needs=[ratio, tpr_gap, fpr_gap, unknown])
def unknown_compared(lab, ref, rng):
    """compares the unknown as well, if they are many"""
    data = people(rng, {"a": 60, "b": 50, None: 45}, {"a": 0.9, "b": 0.8, None: 0.2})
    close(compared(lab.audit(*data)), compared(ref.audit(*data)), hint="45 people")


@check(needs=[ratio, tpr_gap, fpr_gap, nobody_to_ask])
def gap_without_some(lab, ref, rng):
    """takes the gaps over the groups that have such a rate"""
    y, p, group = crowd(rng)
    for name, missing in (("a", 0), ("b", 0), ("b", 1), ("c", 1)):
        fewer = np.where(np.array(group) == name, 1 - missing, y)
        mine, good = lab.audit(fewer, p, group), ref.audit(fewer, p, group)
        close(compared(mine), compared(good), hint=f"{name} has nobody with y = {missing}")


@check(needs=[gap_without_some])
def gap_of_one(lab, rng):
    """has no gap where a single group has such a rate"""
    _, p, group = crowd(rng)
    for name in "abc":
        report = lab.audit((np.array(group) == name).astype(int), p, group)
        close(report["tpr_gap"], np.nan, hint=f"only {name} has people with y = 1")


@check(needs=[ratio, tpr_gap, fpr_gap, small])
def nothing_to_compare(lab, rng):
    """compares nothing if fewer than two groups are large enough"""
    for sizes in ({"a": 45}, {"a": 50, "b": 29}, {"a": 5, "b": 6}):
        report = lab.audit(*people(rng, sizes, {"a": 0.8, "b": 0.5}))
        close(compared(report), [np.nan] * 3, hint=f"people in each group: {sizes}")


@check(needs=[ratio, tpr_gap, fpr_gap])
def two_groups(lab, ref, rng):
    """compares two groups as well as three"""
    data = people(rng, {"x": 60, "y": 50}, {"x": 0.6, "y": 0.9})
    close(compared(lab.audit(*data)), compared(ref.audit(*data)))


@check(needs=[ratio, tpr_gap, fpr_gap])
def nobody_approved(lab, rng):
    """has no ratio if nobody was approved, and gaps of 0"""
    y, p, group = crowd(rng)
    close(compared(lab.audit(y, 0 * p, group)), [np.nan, 0.0, 0.0], hint="0 / 0")
    some = p * (np.array(group) != "b")
    close(lab.audit(y, some, group)["ratio"], 0.0, hint="nobody in b: a rate of 0 is a rate")
