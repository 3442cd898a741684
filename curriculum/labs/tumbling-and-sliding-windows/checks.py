from gradatim.checks import agree, check, raises


def some(rng, n, low=0, high=80):
    """n events in no order; each arrives some time after it happened"""
    at = rng.integers(low, high, n).tolist()
    late = rng.integers(1, 30, n).tolist()
    amounts = rng.integers(1, 500, n).tolist()
    return [(a, a + d, m) for a, d, m in zip(at, late, amounts, strict=True)]


def inside(rng, n, size):
    """events of the first three windows, none of them on an edge; each arrives in its own window"""
    at = [size * int(rng.integers(0, 3)) + int(rng.integers(1, size - 1)) for _ in range(n)]
    return [(a, a + 1 if (a + 1) % size else a, int(rng.integers(1, 500))) for a in at]


def same(lab, ref, events, size, slide, hint):
    """the learner's windows are the reference's"""
    agree(lab.windows, ref.windows, events, size, slide, name="windows", hint=hint)


@check
def tumbling(lab, ref, rng):
    """counts and adds up in tumbling windows"""
    events = [(1, 1, 10), *inside(rng, 7, 10), (1, 1, 10)]
    same(lab, ref, events, 10, 10, "slide and size are equal; equal events count twice")


@check
def nothing(lab, ref):
    """returns an empty list for no events"""
    same(lab, ref, [], 10, 5, "no window has events")


@check(needs=tumbling)
def event_time(lab, ref, rng):
    """counts each event where it happened, not where it arrived"""
    events = [(at, at + 25, amount) for at, _, amount in inside(rng, 6, 10)]
    same(lab, ref, events, 10, 10, "all of them arrive 25 seconds late")


@check(needs=tumbling)
def edges(lab, ref, rng):
    """counts an event on an edge in one window only, the one that begins there"""
    events = [(int(k) * 10, int(k) * 10, 100 + i) for i, k in enumerate(rng.integers(0, 5, 5))]
    same(lab, ref, events, 10, 10, "the start is included, the end is not")


@check(needs=tumbling)
def aligned(lab, ref, rng):
    """begins its windows at multiples of the slide, wherever the first event lies"""
    events = [(a + 40, b + 40, m) for a, b, m in inside(rng, 6, 20)]
    same(lab, ref, events, 20, 20, "no event happened before second 41")


@check(needs=tumbling)
def below_zero(lab, ref, rng):
    """finds the windows of times below zero"""
    events = [(a - 60, b - 60, m) for a, b, m in inside(rng, 6, 10)]
    same(lab, ref, [(-3, -2, 7), (3, 4, 9), *events], 10, 10, "-3 lies in [-10, 0)")


@check(needs=tumbling)
def sliding(lab, ref, rng):
    """counts an event in every window that it lies in"""
    for size, slide in ((10, 5), (12, 3), (6, 1)):
        same(lab, ref, some(rng, 5), size, slide, "the windows overlap")


@check(needs=tumbling)
def nothing_to_add(lab, ref, rng):
    """keeps a window whose amounts come to 0"""
    (a, b, c), n = (int(x) for x in rng.integers(1, 9, 3)), int(rng.integers(1, 500))
    events = [(a, a, 0), (b + 10, b + 10, n), (c + 10, c + 30, -n), (25, 26, n)]
    same(lab, ref, events, 10, 10, "one event of 0, and two that cancel out: a window has events")


@check(needs=sliding)
def uneven(lab, ref, rng):
    """copes with a slide that does not divide the size"""
    for size, slide in ((10, 4), (7, 5), (11, 3)):
        same(lab, ref, some(rng, 9), size, slide, "the number of windows varies")


@check(needs=sliding)
def sliding_below_zero(lab, ref, rng):
    """finds overlapping windows that begin below zero"""
    events = [(2, 3, 40), *some(rng, 5, -30, 12)]
    same(lab, ref, events, 10, 5, "2 also lies in [-5, 5)")


@check(needs=sliding)
def far_apart(lab, ref, rng):
    """does not take longer when events are far apart"""
    year = 31_536_000
    near, far = some(rng, 3), some(rng, 3)
    events = [*near, *((at - 9_000 * year, arrived, amount) for at, arrived, amount in far)]
    same(lab, ref, events, 10, 5, "begin with the event, not with the windows")


@check
def refused(lab, ref, rng):
    """refuses a slide below 1 or above the size"""
    for size, slide in ((10, 0), (10, 11), (5, -5)):
        raises(
            ValueError, lab.windows, some(rng, 3), size, slide, hint=f"size {size}, slide {slide}"
        )
    raises(ValueError, lab.windows, [], 10, 11, hint="no events, size 10, slide 11")
