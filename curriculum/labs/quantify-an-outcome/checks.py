from gradatim.checks import check, close, equal, raises


def pairs(rng):
    """(before, after, n): a clear gain, a clear loss, a small change; none of them 0"""
    n = int(rng.integers(150, 400))
    k = int(rng.integers(n // 3, n // 2))
    return [(k, k + n // 4, n), (k, k - n // 4, n), (k, k + 3, n), (3, 9, 20), (18, 20, 20)]


@check
def points(lab, ref, rng):
    """says the change in points"""
    for case in pairs(rng):
        close(lab.claim(*case)["points"], ref.claim(*case)["points"], hint=f"claim{case}")


@check
def relative(lab, ref, rng):
    """says the change relatively, measured by what there was before"""
    for case in pairs(rng):
        close(lab.claim(*case)["relative"], ref.claim(*case)["relative"], hint=f"claim{case}")


@check(needs=relative)
def from_nothing(lab):
    """gives no relative change where there was nothing before"""
    for case in ((0, 4, 30), (0, 0, 12)):
        equal(lab.claim(*case)["relative"], None, hint=f"claim{case}")


@check(needs=points)
def interval(lab, ref, rng):
    """has Newcombe's interval, made of two Wilson intervals"""
    for case in [*pairs(rng), (0, 5, 40), (40, 40, 40), (1, 0, 1)]:
        got, want = lab.claim(*case), ref.claim(*case)
        close([got["low"], got["high"]], [want["low"], want["high"]], hint=f"claim{case}")


def around(n):
    """cases near the places where the verdict changes"""
    steps = range(0, n // 3, max(1, n // 60))
    return [(n // 2, n // 2 + i, n) for i in steps] + [(n // 2, n // 2 - i, n) for i in steps]


@check
def verdict(lab, ref, rng):
    """calls it a gain or a loss only where the interval doesn't contain 0"""
    for n in (12, 60, int(rng.integers(200, 900))):
        for case in around(n):
            equal(lab.claim(*case)["verdict"], ref.claim(*case)["verdict"], hint=f"claim{case}")
    for case, want in (((10, 20, 100), "gain"), ((20, 10, 100), "loss")):
        equal(lab.claim(*case)["verdict"], want, hint=f"claim{case}: an end of 0.01 isn't 0")
    case = (500_000, 498_000, 1_000_000)
    equal(lab.claim(*case)["verdict"], "loss", hint=f"claim{case}")


@check(needs=[interval, verdict])
def sentence(lab, ref, rng):
    """writes the sentence as agreed"""
    for case in [(240, 276, 400), (240, 252, 400), *pairs(rng), (0, 30, 30), (7, 7, 7)]:
        equal(lab.claim(*case)["sentence"], ref.claim(*case)["sentence"], hint=f"claim{case}")


@check
def no_baseline(lab):
    """refuses a claim without a baseline"""
    raises(ValueError, lab.claim, None, 30, 40, hint="before is None")


@check
def impossible(lab):
    """refuses counts that can't be"""
    for case in ((41, 30, 40), (30, 41, 40), (-1, 3, 40), (3, -1, 40), (0, 0, 0), (0, 0, -3)):
        raises(ValueError, lab.claim, *case, hint=f"claim{case}")
    equal(lab.claim(1, 1, 1)["points"], 0.0, hint="1 of 1 is possible")
