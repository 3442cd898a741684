from gradatim.checks import agree, check, equal, raises


def drawn(rng, n, gap, longest):
    """Arrivals from 0, some of them equal, and the work of each."""
    arrivals = [0, *rng.integers(0, gap, n - 1).cumsum().tolist()]
    return arrivals, rng.integers(1, longest, n).tolist()


def same_latencies(lab, ref, hint, *case):
    agree(lab.simulate, ref.simulate, *case, name="simulate", hint=hint)


def same_number(lab, ref, hint, *case):
    agree(lab.workers_needed, ref.workers_needed, *case, name="workers_needed", hint=hint)


@check
def nobody_waits(lab, ref, rng):
    """gives a request that finds a free worker its work as latency"""
    arrivals = (100 * rng.integers(1, 5, 6)).cumsum().tolist()
    equal(lab.simulate([0], [7], 1, 0), [7], hint="simulate([0], [7], 1, 0)")
    same_latencies(lab, ref, "nobody waits", arrivals, rng.integers(1, 90, 6).tolist(), 1, 5)
    equal(lab.simulate([], [], 2, 1), [], hint="simulate([], [], 2, 1)")


@check(needs=nobody_waits)
def one_worker(lab, ref, rng):
    """counts the waiting into the latency, with one worker"""
    hint = "simulate([0, 20, 40], [10, 30, 10], 1, 9): the last begins at 50"
    equal(lab.simulate([0, 20, 40], [10, 30, 10], 1, 9), [10, 30, 20], hint=hint)
    same_latencies(lab, ref, "from arrival to end", *drawn(rng, 12, 20, 40), 1, 99)


@check(needs=one_worker)
def several_workers(lab, ref, rng):
    """gives each request to the worker that is free first"""
    hint = "simulate([0, 1, 2], [50, 5, 5], 2, 9): at 6 a worker is free"
    equal(lab.simulate([0, 1, 2], [50, 5, 5], 2, 9), [50, 5, 9], hint=hint)
    for workers in (2, 3):
        same_latencies(lab, ref, "which is free first?", *drawn(rng, 20, 12, 60), workers, 99)


@check(needs=one_worker)
def full_queue(lab, ref, rng):
    """refuses a request when all places are taken, and goes on as if it had never come"""
    got = lab.simulate([0, 1, 2, 3, 30], [20, 20, 20, 20, 5], 1, 1)
    hint = "simulate([0, 1, 2, 3, 30], [20, 20, 20, 20, 5], 1, 1): "
    hint += "the second waits, the next two can't"
    equal(got, [20, 39, None, None, 15], hint=hint)
    for places in (2, 3):
        same_latencies(lab, ref, "who is waiting then?", *drawn(rng, 20, 15, 50), 1, places)


@check(needs=[several_workers, full_queue])
def no_places(lab, ref, rng):
    """lets requests begin at free workers when there is no place to wait"""
    hint = "simulate([0, 0, 0, 9], [10, 10, 10, 5], 2, 0)"
    equal(lab.simulate([0, 0, 0, 9], [10, 10, 10, 5], 2, 0), [10, 10, None, None], hint=hint)
    same_latencies(lab, ref, "a free worker needs no place", *drawn(rng, 20, 12, 60), 3, 0)


@check(needs=[several_workers, full_queue])
def at_the_same_moment(lab):
    """takes a worker that finishes at the moment of an arrival as free"""
    hint = "simulate([0, 10, 20], [10, 10, 10], 1, 0): free at 10 and 20"
    equal(lab.simulate([0, 10, 20], [10, 10, 10], 1, 0), [10, 10, 10], hint=hint)
    got = lab.simulate([0, 5, 10], [10, 10, 10], 1, 1)
    hint = "simulate([0, 5, 10], [10, 10, 10], 1, 1): at 10 the second's place is free"
    equal(got, [10, 15, 20], hint=hint)


@check(needs=[several_workers, full_queue])
def enough_workers(lab, ref, rng):
    """finds the smallest number of workers for the p95"""
    arrivals, work = drawn(rng, 40, 10, 60)
    for limit in (60, 75, 100, 200):
        same_number(lab, ref, "the p95 of all latencies", arrivals, work, 99, limit)
    for n, limit, want in ((120, 1140, 1), (120, 1139, 2), (115, 1100, 1), (115, 1099, 2)):
        got = lab.workers_needed([0] * n, [10] * n, n, limit)
        hint = f"workers_needed([0] * {n}, [10] * {n}, {n}, {limit}): "
        equal(got, want, hint=f"{hint}which number in order is the p95?")
    equal(lab.workers_needed([0], [10], 0, 10), 1, hint="workers_needed([0], [10], 0, 10)")
    got = lab.workers_needed(list(range(0, 2000, 100)), [10] * 19 + [90], 0, 20)
    hint = "workers_needed(list(range(0, 2000, 100)), [10] * 19 + [90], 0, 20): 1 of 20 may be late"
    equal(got, 1, hint=hint)


@check(needs=enough_workers)
def nobody_refused(lab, ref, rng):
    """takes no number of workers as enough with which somebody is refused"""
    arrivals, work = drawn(rng, 40, 8, 60)
    for places in (0, 2):
        same_number(lab, ref, "is somebody refused?", arrivals, work, places, 300)
    hint = "workers_needed([0] * 110, [10] * 110, 0, 10): each needs a worker"
    equal(lab.workers_needed([0] * 110, [10] * 110, 0, 10), 110, hint=hint)


@check(needs=enough_workers)
def never_enough(lab, rng):
    """raises ValueError where the work alone takes longer than the limit"""
    work = [*rng.integers(50, 90, 2).tolist(), *[10] * 18]
    for limit in (45, 12):
        raises(ValueError, lab.workers_needed, [0] * 20, work, 9, limit, hint="2 of 20 take longer")
