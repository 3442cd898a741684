import numpy as np

from gradatim.checks import check, close, equal


def rows(rng, n, d=20):
    return rng.normal(size=(n, d))


def days(lab, ref, rng, number, d, n, m, moved=0.0, hint="", **settings):
    """compares the columns reported on several days; the hint says how to draw a day's rows"""
    more = "".join(f", {name}={value}" for name, value in settings.items())
    for seed in rng.integers(100_000, size=number).tolist():
        day = np.random.default_rng(seed)
        a, b = rows(day, n, d), rows(day, m, d)
        b[:, d // 2] += moved
        got = sorted(j for j, _ in lab.drift(a, b, **settings))
        want = sorted(j for j, _ in ref.drift(a, b, **settings))
        call = f"rng = np.random.default_rng({seed}); a = rng.normal(size=({n}, {d})); "
        call += f"b = rng.normal(size=({m}, {d})); "
        call += f"b[:, {d // 2}] += {moved}; " if moved else ""
        equal(got, want, hint=f"the columns; {hint}: {call}drift(a, b{more})")


@check
def distance(lab, ref, rng):
    """finds the largest gap between two cumulative shares"""
    for n, m in ((4, 3), (60, 25), (40, 150)):
        a, b = rng.normal(size=n), rng.normal(0.5, 1.5, m)
        close(lab.ks(a, b), ref.ks(a, b), hint=f"{n} and {m} values")
    a, b = a * 1e-9, b * 1e-9
    close(lab.ks(a, b), ref.ks(a, b), hint="values around 0.000000001: the unit doesn't matter")


@check(needs=distance)
def either_direction(lab, rng):
    """counts a gap in either direction"""
    a = rng.normal(size=30)
    got = [lab.ks(a, a + 50), lab.ks(a + 50, a), lab.ks(a, a)]
    close(got, [1.0, 1.0, 0.0], hint="all below, all above, and the same")
    got = [lab.ks(np.array([2.0]), np.array(b)) for b in ([1.0, 5.0], [2.0], [3.0])]
    close(got, [0.5, 0.0, 1.0], hint="one value, 2, compared with 1 and 5, with 2, and with 3")


@check(needs=distance)
def equal_values(lab, ref, rng):
    """compares after all repetitions of a value"""
    close(lab.ks(np.array([1.0, 2, 3, 4]), np.array([2.0, 2, 5])), 1 / 3)
    for n, m in ((50, 50), (80, 40)):
        a, b = rng.poisson(1.5, n).astype(float), rng.poisson(1.8, m).astype(float)
        close(lab.ks(a, b), ref.ks(a, b), hint="many equal values on both sides")


@check(needs=distance)
def reports(lab, ref, rng):
    """reports the columns that moved with their distances, the furthest first"""
    a, b = rows(rng, 400, 6), rows(rng, 300, 6)
    for j, by in zip(rng.permutation(6)[:3].tolist(), (0.7, 2.0, 1.2), strict=True):
        b[:, j] += by
    got, want = lab.drift(a, b), ref.drift(a, b)
    equal([j for j, _ in got], [j for j, _ in want])
    close([x for _, x in got], [x for _, x in want], hint="the distance, not a p-value")


@check(needs=reports)
def wider(lab, ref, rng):
    """notices a column that spreads further around the same mean"""
    a, b = rows(rng, 600, 5), rows(rng, 600, 5)
    b[:, 3] *= 2.5
    equal([j for j, _ in lab.drift(a, b)], [j for j, _ in ref.drift(a, b)])


@check(needs=reports)
def equal_distances(lab, ref, rng):
    """puts the smaller column first when two distances are equal"""
    a = np.repeat(np.arange(64.0)[:, None], 4, axis=1)
    hint = "a = np.repeat(np.arange(64.0)[:, None], 4, axis=1); drift(a, a + 32)"
    equal([j for j, _ in lab.drift(a, a + 32)], [0, 1, 2, 3], hint=hint)


@check(needs=reports)
def quiet_days(lab, ref, rng):
    """stays silent on most of 40 days on which nothing has changed"""
    days(lab, ref, rng, 40, 20, 100, 100, hint="20 tests share one alpha", smallest=0.0)


@check(needs=reports)
def finds_shifts(lab, ref, rng):
    """finds a column that moved, on 15 days"""
    days(lab, ref, rng, 15, 12, 300, 200, 0.45, "column 6 was moved", smallest=0.0)


@check(needs=reports)
def other_levels(lab, ref, rng):
    """uses the level that is asked for, and the number of columns that there are"""
    for alpha, d in ((0.3, 2), (0.9, 5)):
        hint = f"alpha = {alpha}, {d} columns"
        days(lab, ref, rng, 20, d, 90, 60, hint=hint, smallest=0.0, alpha=alpha)


@check(needs=reports)
def all_columns_count(lab):
    """divides alpha by the number of all columns, also with a `smallest` that few of them reach"""
    a = np.repeat(np.arange(100.0)[:, None], 20, axis=1)
    call = "a = np.repeat(np.arange(100.0)[:, None], 20, axis=1); b = a.copy(); "
    for by, want in ((23, []), (30, [7])):
        b = a.copy()
        b[:, 7] += by
        hint = f"the limit is 0.2585: {call}b[:, 7] += {by}; drift(a, b, smallest=0.2)"
        equal([j for j, _ in lab.drift(a, b, smallest=0.2)], want, hint=hint)


@check(needs=reports)
def unequal_sizes(lab, ref, rng):
    """lets both numbers of rows count in the limit"""
    for n, m in ((400, 30), (30, 400)):
        hint = f"{n} reference rows and {m} current ones"
        days(lab, ref, rng, 12, 4, n, m, hint=hint, smallest=0.0, alpha=0.5)


@check(needs=reports)
def trifles(lab, ref, rng):
    """passes over what is certain but too small to matter"""
    a, b = rows(rng, 3000, 4), rows(rng, 3000, 4)
    b += np.array([0.0, 0.15, 0.2, 0.5])
    for smallest in (0.1, 0.02):
        got = [j for j, _ in lab.drift(a, b, smallest=smallest)]
        want = [j for j, _ in ref.drift(a, b, smallest=smallest)]
        equal(got, want, hint=f"the smallest distance that matters is {smallest}")
    equal(
        [j for j, _ in lab.drift(a, b)], [j for j, _ in ref.drift(a, b)], hint="the default is 0.1"
    )


@check(needs=reports)
def exactly_enough(lab):
    """reports a distance of exactly `smallest`"""
    a, b = np.arange(64.0)[:, None], np.arange(64.0)[:, None] + 32
    hint = "the distance is 0.5: a = np.arange(64.0)[:, None]; drift(a, a + 32, smallest=0.5)"
    equal(lab.drift(a, b, smallest=0.5), [(0, 0.5)], hint=hint)
