from gradatim.checks import check, equal


def fed(sums, events):
    """what each push returns"""
    return [sums.push(at, amount) for at, amount in events]


def same(lab, ref, size, delay, events, hint):
    """the learner's object gives out the same as the reference, push by push, and at the end"""
    mine, right = lab.WindowSums(size, delay), ref.WindowSums(size, delay)
    equal(fed(mine, events), fed(right, events), hint=hint)
    equal(mine.flush(), right.flush(), hint="what flush returns")


def amounts(rng, times):
    return [(at, int(rng.integers(1, 500))) for at in times]


def around(rng, n, size, mess):
    """times that rise by about half a window, up to mess seconds out of order"""
    base = range(0, n * size // 2, size // 2)
    return [
        at + int(late) for at, late in zip(base, rng.integers(-mess, mess + 1, n), strict=False)
    ]


@check
def in_order(lab, ref, rng):
    """gives out each window when an event of a later one arrives, with delay 0"""
    times = [at + int(rng.integers(1, 4)) for at in range(0, 60, 5)]
    same(lab, ref, 10, 0, amounts(rng, times), "the events come in order; size 10, delay 0")


@check
def mark(lab, rng):
    """has the largest time so far, minus the delay, as its watermark"""
    sums = lab.WindowSums(10, 5)
    equal(sums.watermark, None, hint="no event has come yet")
    first = int(rng.integers(100, 110))
    for at, want in (
        (first, first - 5),
        (first + 7, first + 2),
        (first + 4, first + 2),
        (first + 8, first + 3),
    ):
        sums.push(at, 1)
        equal(sums.watermark, want, hint=f"after an event at {at}; delay 5")
    sums = lab.WindowSums(10, 5)
    for at, want in ((-30, -35), (0, -5), (-3, -5), (5, 0), (-2, 0)):
        sums.push(at, 1)
        hint = f"events at -30, 0, -3, 5, -2; after the one at {at}; delay 5"
        equal(sums.watermark, want, hint=hint)


@check(needs=in_order)
def waits(lab, ref, rng):
    """keeps a window open until the watermark reaches its end"""
    times = [3, 12, 14, int(rng.integers(15, 18)), 18, 29, 32, 44]
    same(
        lab,
        ref,
        10,
        8,
        amounts(rng, times),
        "size 10, delay 8: [0, 10) is complete from an event at 18 on",
    )


@check(needs=in_order)
def several_at_once(lab, ref, rng):
    """gives out all windows that one event completes, sorted by start"""
    times = [31, 2, 22, 41, int(rng.integers(95, 200)), 300]
    same(
        lab,
        ref,
        10,
        40,
        amounts(rng, times),
        "one event may complete several windows, and none lies in [10, 20); size 10, delay 40",
    )


@check(needs=in_order)
def out_of_order(lab, ref, rng):
    """counts events out of order whose window is open"""
    times = [3, 12, 8, 11, 5, 18, 13, 17, 40]
    same(lab, ref, 10, 9, amounts(rng, times), "size 10, delay 9: no event is late here")


@check(needs=in_order)
def below_the_mark(lab, ref, rng):
    """counts events below the watermark whose window is open"""
    times = [3, 18, 11, 12, 26, int(rng.integers(20, 22)), 39]
    same(
        lab,
        ref,
        10,
        4,
        amounts(rng, times),
        "size 10, delay 4: after 18, [10, 20) is still open for 11 and 12",
    )


def count_late(lab, times, late, hint):
    sums = lab.WindowSums(10, 5)
    fed(sums, [(at, 1) for at in times])
    equal(sums.late, late, hint=hint)


@check(needs=in_order)
def late(lab, ref, rng):
    """counts late events and leaves them out of all results"""
    events = amounts(rng, [3, 12, 16, 9, 14, 2, 25, 19, int(rng.integers(0, 10)), 47])
    same(lab, ref, 10, 5, events, "size 10, delay 5: after 16 the window [0, 10) is over")
    count_late(lab, [3, 12, 16, 9, 14, 2, 25, 19, 47], 3, "9, 2 and 19 are late")
    count_late(lab, [5, -12, 3], 1, "after 5 the watermark is 0, so -12 is late")
    count_late(lab, [0, -17, 3], 1, "after 0 the watermark is -5, so -17 is late")


@check(needs=late)
def empty_and_over(lab, ref, rng):
    """knows that a window without events can be over, too"""
    events = amounts(rng, [3, 47, int(rng.integers(20, 30)), 33, 45, 80])
    same(lab, ref, 10, 5, events, "size 10, delay 5: after 47 the window [30, 40) is over")
    count_late(lab, [3, 47, 25, 33, 45, 80], 2, "25 and 33 are late")


@check(needs=late)
def never_back(lab, ref, rng):
    """does not open a window again after a straggler"""
    events = amounts(rng, [3, 27, 22, 6, 21, 4, 14, 50])
    same(lab, ref, 10, 5, events, "size 10, delay 5: 27 has moved the watermark to 22")


@check(needs=in_order)
def below_zero(lab, ref, rng):
    """has windows below zero"""
    times = [-43, -38, -31, -29, int(rng.integers(-19, -12)), -3, 4, 15]
    same(lab, ref, 10, 2, amounts(rng, times), "-43 lies in [-50, -40)")


@check(needs=[late, out_of_order])
def shuffled(lab, ref, rng):
    """gives out the right results for a long stream, whatever the order"""
    for size, delay, mess in ((10, 0, 9), (10, 12, 15), (4, 30, 20)):
        events = amounts(rng, around(rng, 30, size, mess))
        same(lab, ref, size, delay, events, f"size {size}, delay {delay}")
    events = amounts(rng, rng.integers(-6, 12, 25).tolist())
    same(lab, ref, 1, 3, events, "size 1, delay 3: a window holds the events of one second")


@check(needs=in_order)
def sums_of_zero(lab, ref, rng):
    """gives out a window whose amounts come to 0"""
    n = int(rng.integers(1, 500))
    events = [(3, 0), (12, n), (14, -n), (25, n), (47, n)]
    same(lab, ref, 10, 5, events, f"amounts 0 in [0, 10), {n} and {-n} in [10, 20)")


@check(needs=in_order)
def flushed(lab, rng):
    """gives out at the end what is open, and that only once"""
    sums, more = lab.WindowSums(10, 100), int(rng.integers(1, 9))
    fed(sums, [(3, more), (4, 0), (5, -more)])
    equal(sums.flush(), [(0, 3, 0)], hint=f"the amounts {more}, 0 and {-more}")
    sums = lab.WindowSums(10, 100)
    fed(sums, [(35, 2), (3, 4), (38, int(rng.integers(5, 9)))])
    equal(
        [row[:2] for row in sums.flush()],
        [(0, 1), (30, 2)],
        hint="start and count of the open windows",
    )
    equal(sums.flush(), [], hint="a second flush finds nothing open")
    equal(lab.WindowSums(10, 5).flush(), [], hint="no event has come")


@check(needs=[flushed, mark, late])
def after_the_end(lab, rng):
    """leaves the watermark and the number of late events as they are at the end"""
    sums, last = lab.WindowSums(10, 5), int(rng.integers(20, 30))
    fed(sums, [(3, 1), (last, 1), (4, 1)])
    sums.flush()
    hint = f"size 10, delay 5; events at 3, {last} and 4, which is late; then flush"
    equal([sums.watermark, sums.late], [last - 5, 1], hint=hint)


@check(needs=in_order)
def forgets(lab, given):
    """holds no more after 400 windows than after 40, late events included"""
    more = given.grown(lab.WindowSums, 10, 5, 40, 400)
    equal(max(more, 0), 0, hint="so many values more; what was given out or late can go")
