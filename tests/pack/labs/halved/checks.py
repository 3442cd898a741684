from gradatim.checks import check, equal, raises


@check
def even(lab, rng):
    """halves an even number"""
    half = int(rng.integers(1, 900))
    equal(lab.halved(2 * half), half)


@check
def odd(lab, rng):
    """refuses an odd number"""
    raises(ValueError, lab.halved, 2 * int(rng.integers(1, 900)) + 1)
