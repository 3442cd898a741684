import numpy as np

from gradatim.checks import check, close


def equal_pages(rng, tests=80, pairs=40):
    return rng.normal(size=(tests, pairs))


def largest(data, looks):
    return np.array([max(abs(row[:m].sum()) / m**0.5 for m in looks) for row in data])


@check
def one_look_at_the_end(lab, rng):
    """counts false alarms for a single look at the end"""
    data = equal_pages(rng)
    want = np.mean(largest(data, [40]) > 1.0)
    close(lab.alarm_rate(data, np.array([40]), 1.0), want, hint="a sum of m has the spread root m")


@check
def one_look_before_the_end(lab, rng):
    """counts false alarms for a single look before all pairs are there"""
    data = equal_pages(rng)
    for m in (1, 9, 25):
        want = np.mean(largest(data, [m]) > 1.0)
        close(lab.alarm_rate(data, np.array([m]), 1.0), want, hint="how many pairs are there then?")


@check
def many_looks(lab, rng):
    """counts each test in which any look raises the alarm once"""
    for looks in ([5, 40], [4, 8, 12, 20, 33], list(range(1, 31))):
        data = equal_pages(rng)
        want = np.mean(largest(data, looks) > 1.2)
        close(lab.alarm_rate(data, np.array(looks), 1.2), want, hint="one look is enough")


@check
def both_sides(lab, rng):
    """counts alarms on either side"""
    data, looks = equal_pages(rng), np.array([5, 10, 20])
    want = np.mean(largest(data, looks) > 1.3)
    close(lab.alarm_rate(data, looks, 1.3), want, hint="-2.2 is as far from 0 as 2.2")
    close(lab.alarm_rate(-data, looks, 1.3), want, hint="-2.2 is as far from 0 as 2.2")


@check
def default_limit(lab, rng):
    """takes 1.96 if no limit is named, and a limit reached exactly for no alarm"""
    data, looks = np.array([[1.961], [1.959], [-1.961], [0.0]]), np.array([1])
    close(lab.alarm_rate(data, looks), 0.5)
    close(lab.alarm_rate(np.array([[2.0], [-2.0], [3.0], [0.0]]), looks, 2.0), 0.25, hint="larger")


@check
def fair_for_one_look(lab, rng):
    """finds the fair limit for a single look"""
    data = equal_pages(rng)
    want = np.quantile(largest(data, [40]), 0.9)
    close(lab.fair_limit(data, np.array([40]), 0.1), want, hint="which share stays below?")


@check
def fair_for_many_looks(lab, rng):
    """finds the fair limit for many looks"""
    for looks in ([5, 40], list(range(2, 31, 2))):
        data = equal_pages(rng)
        for share in (0.05, 0.2):
            want = np.quantile(largest(data, looks), 1 - share)
            got = lab.fair_limit(data, np.array(looks), share)
            close(got, want, hint="the largest of each test, then the quantile")


@check
def default_share(lab, rng):
    """takes a share of 0.05 if none is named"""
    data, looks = equal_pages(rng), np.array([10, 20, 30, 40])
    close(lab.fair_limit(data, looks), np.quantile(largest(data, looks), 0.95))


@check
def one_test(lab, rng):
    """works for a single test"""
    data, looks = equal_pages(rng, 1, 12), np.array([3, 12])
    close(lab.fair_limit(data, looks), largest(data, looks)[0])
    close(lab.alarm_rate(data, looks, 0.0), 1.0)
