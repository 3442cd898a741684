import numpy as np

from gradatim.checks import check, close, equal, lend, raises


def right(x, rows, stat, level):
    values = [stat(x[row]) for row in rows]
    return np.quantile(values, [(1 - level) / 2, (1 + level) / 2])


def places(rng, size, n):
    return rng.integers(size, size=(n, size))


@check
def draws_again_and_again(lab, given, rng):
    """draws each item from all of them, so that some stand there twice and some not at all"""
    stands, times = given.how_often(lab.resample, rng.permutation(90)[:8], 7)
    equal(stands, ["now and then"], hint="with replacement")
    equal(times, "once on average", hint="is every place of x as likely as the others?")


@check
def draws_from_all_each_time(lab, given, rng):
    """draws from all items also after one of them was drawn"""
    got = given.twins(lab.resample, rng.permutation(90)[:2], 7)
    equal(got, "half the time", hint="what has been drawn is put back")


@check(needs=draws_from_all_each_time)
def equal_items(lab, given, rng):
    """gives each item its own chance, also if several of them are equal"""
    a, b = rng.permutation(90)[:2]
    got = given.share(lab.resample, rng.permutation([a, a, a, b]), 7)
    equal(got, "three quarters", hint="three of four people pay the same rent")


@check
def as_many_items(lab, given, rng):
    """draws as many items as there are"""
    got = given.sizes(lab.resample, [rng.normal(size=n) for n in (1, 2, 9)], 7)
    equal(got, [1, 2, 9])


@check
def chance_from_rng(lab, given, rng):
    """takes all chance from the generator that it is given"""
    want = ["the same for an equal generator", "another at the next call", "np.random in peace"]
    seed = int(rng.integers(1000))
    equal(given.chance(lab.resample, rng.normal(size=30), seed), want, hint="what is rng for?")


@check
def interval_of_a_mean(lab, given, rng):
    """gives the interval of a mean"""
    rows = places(rng, 9, 60)
    for x in (rng.normal(size=9), rng.integers(0, 9, size=9)):
        got = lab.boot_ci(x, given.mean, 0.9, 60, given.Draw(rows))
        close(list(got), list(right(x, rows, np.mean, 0.9)), hint="one mean for each resample")


@check
def interval_of_a_median(lab, given, rng):
    """gives the interval of any other statistic"""
    x, rows = rng.exponential(10, size=12), places(rng, 12, 60)
    for stat, own in ((given.median, np.median), (given.largest, np.max)):
        got = lab.boot_ci(x, stat, 0.75, 60, given.Draw(rows))
        close(list(got), list(right(x, rows, own, 0.75)), hint="which statistic was asked for?")


@check
def other_levels(lab, given, rng):
    """keeps as much in the middle as the level says"""
    x, rows = rng.normal(size=10), places(rng, 10, 40)
    for level in (0.5, 0.95):
        got = lab.boot_ci(x, given.median, level, 40, given.Draw(rows))
        close(list(got), list(right(x, rows, np.median, level)), hint="what is left out, halved")


@check
def few_resamples(lab, given, rng):
    """goes part of the way between two values, down to a single resample"""
    x = rng.normal(size=7)
    for n in (1, 2, 5):
        rows = places(rng, 7, n)
        got = lab.boot_ci(x, given.median, 0.7, n, given.Draw(rows))
        close(list(got), list(right(x, rows, np.median, 0.7)), hint="as np.quantile does")


@check
def as_often_as_told(lab, rng):
    """takes as many resamples as it is told, each of x itself"""
    x, draw = rng.normal(size=4), lend(lambda x: x[[0, 0, 1, 2]])
    lab.boot_ci(x, np.mean, 0.9, 5, draw)
    equal(draw.count, 5, hint="n resamples")
    close([list(call[0]) for call in draw.calls], [list(x)] * draw.count, hint="a resample of x")


@check
def no_such_level(lab, given, rng):
    """raises ValueError for a level of 0 or less"""
    x, rows = rng.normal(size=5), places(rng, 5, 20)
    for level in (0, 0.0, -0.5):
        raises(ValueError, lab.boot_ci, x, given.median, level, 20, given.Draw(rows))


@check
def level_of_one_or_more(lab, given, rng):
    """raises ValueError for a level of 1 or more"""
    x, rows = rng.normal(size=5), places(rng, 5, 20)
    for level in (1, 1.0, 95):
        hint = "a share; 95 would be per cent"
        raises(ValueError, lab.boot_ci, x, given.median, level, 20, given.Draw(rows), hint=hint)
