import numpy as np

from gradatim.checks import check, close, equal


def exact(rng, n, mean, sd):
    """n totals with exactly this mean and standard deviation"""
    x = rng.normal(size=n)
    return mean + sd * (x - x.mean()) / x.std(ddof=1)


def visits(rng, control, treatment):
    """these totals of users, spread over visits; users in treatment come more often"""
    totals = np.concatenate([control, treatment])
    users = 10**9 + rng.permutation(9 * len(totals))[: len(totals)]
    treated = np.arange(len(totals)) >= len(control)
    times = rng.integers(1, 3 + 2 * treated)
    owner = np.repeat(np.arange(len(totals)), times)
    parts = rng.uniform(0.2, 1, len(owner))
    spent = parts / np.bincount(owner, parts)[owner] * totals[owner]
    order = rng.permutation(len(owner))
    return users[owner][order], treated[owner][order], spent[order]


def unequal(rng):
    """two groups that differ in size, mean and spread"""
    return visits(rng, exact(rng, 60, 20, 5), exact(rng, 45, 18.5, 9))


def standard_errors(rng, z):
    """two groups whose means are z standard errors apart"""
    error = np.sqrt((4**2 + 6**2) / 50)
    return visits(rng, exact(rng, 50, 30, 4), exact(rng, 50, 30 + z * error, 6))


USER = np.array([7, 7, 3, 8, 2, 5, 5, 5, 9])  # the nine visits of the lesson
TREATED = np.arange(9) > 3
SPENT = np.array([0.0, 4, 0, 5, 6, 2, 2, 4, 4])


@check
def by_hand(lab):
    """finds the numbers of the lesson's example"""
    got = lab.read_ab(USER, TREATED, SPENT, 6)
    equal(tuple(got["users"]), (3, 3), hint="six users, nine visits")
    half = 1.96 * np.array([np.sqrt(11 / 3), np.sqrt(32 / 27)])
    close(got["diff"], 3.0, hint="the means are 3 and 6")
    close(list(got["ci"]), [3 - half[0], 3 + half[0]], hint="from -0.753 to 6.753")
    close(got["lift"], 1.0, hint="100 % more")
    close(list(got["lift_ci"]), [1 - half[1], 1 + half[1]], hint="from -1.134 to 3.134")
    equal(got["verdict"], "unclear", hint="six of six users were there, and `ci` holds 0")


@check
def counts_users(lab, rng):
    """counts users, not visits"""
    equal(tuple(lab.read_ab(*unequal(rng), 10)["users"]), (60, 45), hint="what was tossed for?")


@check
def difference(lab, rng):
    """gives the difference of the mean totals of users"""
    close(lab.read_ab(*unequal(rng), 10)["diff"], -1.5, hint="one total for each user first")


@check
def interval(lab, rng):
    """gives the interval of the difference"""
    half = 1.96 * np.sqrt(5**2 / 60 + 9**2 / 45)
    got = list(lab.read_ab(*unequal(rng), 10)["ci"])
    close(got, [-1.5 - half, -1.5 + half], hint="variances of means add up")


@check
def lift(lab, rng):
    """gives the relative difference"""
    close(lab.read_ab(*unequal(rng), 10)["lift"], -0.075, hint="relative to which group?")


@check
def interval_of_the_lift(lab, rng):
    """gives the interval of the lift, with both means uncertain"""
    half = 1.96 * np.sqrt(9**2 / 45 / 20**2 + 18.5**2 / 20**4 * 5**2 / 60)
    got = list(lab.read_ab(*unequal(rng), 10)["lift_ci"])
    close(got, [-0.075 - half, -0.075 + half], hint="the mean of control moves, too")


@check
def small_groups(lab, ref, rng):
    """gives the same numbers for groups of two and three users"""
    test = visits(rng, rng.uniform(1, 5, 2), rng.uniform(1, 5, 3))
    mine, good = lab.read_ab(*test, 5), ref.read_ab(*test, 5)
    for key in ("ci", "lift_ci"):
        close(list(mine[key]), list(good[key]), hint="divided by n - 1")


@check(needs=counts_users)
def spent_nothing(lab, ref, rng):
    """counts users who spent nothing"""
    control, treatment = rng.uniform(1, 9, 5), rng.uniform(1, 9, 7)
    control[:2] = treatment[:3] = 0
    test = visits(rng, control, treatment)
    mine, good = lab.read_ab(*test, 12), ref.read_ab(*test, 12)
    hint = "2 of 5 users in control and 3 of 7 in treatment spent nothing"
    equal(tuple(mine["users"]), (5, 7), hint=hint)
    close(mine["diff"], good["diff"], hint=hint)


@check(needs=counts_users)
def large_numbers(lab, rng):
    """tells users apart whose numbers are large"""
    user, treated, spent = unequal(rng)
    got = lab.read_ab((user - 10**9) * 2**32 + 7, treated, spent, 10)
    equal(tuple(got["users"]), (60, 45), hint="a number of a user may need 64 bits")


@check
def ratio_mismatch(lab, rng):
    """says whether a fair coin would have made groups of such sizes"""
    cases = ((125, 75, True), (75, 125, True), (122, 78, False), (78, 122, False))
    for n_c, n_t, want in cases:
        test = visits(rng, exact(rng, n_c, 20, 5), exact(rng, n_t, 20, 5))
        equal(lab.read_ab(*test, 10)["srm"], want, hint="users, and 3.29 standard deviations")


@check
def broken(lab, ref, rng):
    """calls a test with a ratio mismatch broken, whatever else is true"""
    test = visits(rng, exact(rng, 125, 20, 5), exact(rng, 75, 40, 5))
    for planned in (100, 200, 500):
        got = lab.read_ab(*test, planned)
        equal(got["verdict"], "broken", hint="which reason comes first?")
        close(got["diff"], 20.0, hint="the numbers are given whatever the verdict is")
        want = list(ref.read_ab(*test, planned)["ci"])
        close(list(got["ci"]), want, hint="`ci` of a test that is broken")


@check
def waits(lab, ref, rng):
    """waits until as many users as planned were there, and no longer"""
    test, plans = standard_errors(rng, 6.0), (101, 120, 500, 100, 90, 60)
    got = [lab.read_ab(*test, planned)["verdict"] for planned in plans]
    equal(got, ["wait"] * 3 + ["better"] * 3, hint="50 and 50 users are 100")
    got, want = (list(code.read_ab(*test, 500)["ci"]) for code in (lab, ref))
    close(got, want, hint="`ci` of a test that has to wait")


@check
def clear_verdicts(lab, rng):
    """says better or worse where the whole interval lies on one side of 0"""
    for z, want in ((6.0, "better"), (-6.0, "worse")):
        equal(lab.read_ab(*standard_errors(rng, z), 100)["verdict"], want)


@check
def narrow_verdicts(lab, rng):
    """goes by the interval of the difference where it is a close thing"""
    zs, want = (2.1, -2.1, 1.8, -1.8, 0.5), ["better", "worse"] + ["unclear"] * 3
    got = [lab.read_ab(*standard_errors(rng, z), 100)["verdict"] for z in zs]
    equal(got, want, hint="does the interval hold 0?")
    test = visits(rng, exact(rng, 40, 10, 10), exact(rng, 40, 15, 10))  # lift_ci begins below 0
    equal(lab.read_ab(*test, 80)["verdict"], "better", hint="ci, not lift_ci")


@check
def no_spread(lab, rng):
    """finds nothing where every user spends the same"""
    n, spent = 12, np.full(12, float(rng.integers(2, 9)))
    got = lab.read_ab(rng.permutation(n), np.arange(n) < 6, spent, n)
    close(list(got["ci"]), [0.0, 0.0])
    equal(got["verdict"], "unclear", hint="0 is not above 0")
