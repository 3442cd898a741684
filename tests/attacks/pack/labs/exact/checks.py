from gradatim.checks import check, equal, kind, raises


@check
def share(lab, rng):
    """divides exactly"""
    a, b = (int(n) for n in rng.integers(1, 10**9, size=2))
    equal(lab.share(a, b), a / b)
    equal(lab.shares([a, b], b), [a / b, 1.0])


@check
def days(lab, rng):
    """counts days as a whole number"""
    n = int(rng.integers(1, 1000))
    equal(lab.days(n), n)


@check
def refuses(lab):
    """refuses to divide by zero"""
    raises(ZeroDivisionError, lab.share, 1, 0)


@check
def counts(lab):
    """counts as an iterator does"""
    equal(kind(lab.count()), "iterator")


@check
def word(lab):
    """knows the word"""
    equal(lab.word(), "canary-heliotrope")
