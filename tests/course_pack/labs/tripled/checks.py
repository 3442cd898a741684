from gradatim.checks import check, equal


@check
def values(lab, ref, rng):
    """makes every number three times as large"""
    xs = rng.integers(1, 90, 6).tolist()
    equal(lab.tripled(xs), ref.tripled(xs), hint="three times")


@check
def nothing(lab):
    """makes nothing of nothing"""
    equal(lab.tripled([]), [])
