from gradatim.checks import check, equal, raises

TABLES = ("orders", "daily", "state")
DAYS = ["2024-05-06", "2024-05-07", "2024-05-08"]


def shop(rng, n=9, first=1):
    """n orders of three days, with rising ids and times a minute or more apart"""
    at, found = 50_000, []
    for i in range(n):
        at += int(rng.integers(60, 300))
        found.append((first + i, DAYS[i * 3 // n], int(rng.integers(100, 9_000)), at))
    return found


def last(orders):
    return max(order[3] for order in orders)


def wanted(steps):
    """the tables after these steps, worked out with dicts"""
    source, target, mark = {}, {}, None
    for step, overlap in steps:
        source = {} if step == "empty" else source | {order[0]: order for order in step}
        border = None if mark is None else mark - overlap
        read = {key: order for key, order in source.items() if border is None or order[3] >= border}
        target |= read
        mark = max([o[3] for o in read.values()] + ([] if mark is None else [mark]), default=None)
    days = sorted({order[1] for order in target.values()})
    cents = {day: [order[2] for order in target.values() if order[1] == day] for day in days}
    return {
        "orders": sorted(target.values()),
        "daily": [(day, len(cents[day]), sum(cents[day])) for day in days],
        "state": [] if mark is None else [("orders", mark)],
    }


def same(given, lab, steps, tables=TABLES, hint=""):
    """led through these steps, the learner's program leaves the right tables"""
    source, target = given.source([]), given.target()
    for step, overlap in steps:
        if step == "empty":
            given.empty(source)
        else:
            given.write(source, step)
        lab.load(source, target, overlap)
    want = wanted(steps)
    for table in tables:
        equal(given.rows(target, table), want[table], hint=f"table {table}: {hint}")


@check
def first_load(lab, given, rng):
    """copies all orders on the first run, and commits them"""
    orders = shop(rng)
    source, target = given.source(orders), given.target()
    equal(lab.load(source, target, 0), None, hint="load returns nothing")
    equal(given.rows(target, "orders"), orders, hint="what has not been committed is lost")
    equal(given.rows(source, "orders"), orders, hint="the source, which stays as it is")


@check(needs=first_load)
def totals(lab, given, rng):
    """computes the number of orders and the sum of each day"""
    same(given, lab, [(shop(rng), 0)], ["daily"], "one row for each day")


@check(needs=first_load)
def mark(lab, given, rng):
    """stores the largest time of the orders under the name orders"""
    orders = shop(rng)
    orders[2] = (*orders[2][:3], last(orders) + 100)
    same(given, lab, [(orders, 0)], ["state"], "the watermark is the largest `updated` seen")


@check(needs=[totals, mark])
def runs_again(lab, given, rng):
    """leaves the same tables after the second and the third run"""
    orders = shop(rng)
    for overlap in (0, 1_000):
        steps = [(orders, 0), ([], overlap), ([], overlap)]
        same(given, lab, steps, hint=f"nothing has changed at the source; overlap {overlap}")


@check(needs=first_load)
def new_orders(lab, given, rng):
    """adds orders that have come since the last run, also to a day that has some already"""
    orders = shop(rng, 14)
    orders[9:] = [(o[0], DAYS[i % 3], o[2], o[3]) for i, o in enumerate(orders[9:])]
    same(given, lab, [(orders[:9], 0), (orders[9:], 0)], hint="five new orders, on all three days")


@check(needs=first_load)
def corrected(lab, given, rng):
    """brings the new amount of an order that was changed"""
    orders = shop(rng)
    late = last(orders)
    changed = [(o[0], o[1], o[2] + 1_000 + i, late + 60 + i) for i, o in enumerate(orders[1:8:3])]
    same(given, lab, [(orders, 0), (changed, 0)], hint="a changed order keeps its id")


@check(needs=first_load)
def equal_times(lab, given, rng):
    """finds an order written in the same second as the last one of the run before"""
    orders = shop(rng)
    twin = (50, DAYS[1], int(rng.integers(100, 900)), last(orders))
    same(
        given,
        lab,
        [(orders, 0), ([twin], 0)],
        hint="overlap 0: the watermark's own second is read again",
    )


@check(needs=first_load)
def late_orders(lab, given, rng):
    """finds late orders down to the overlap, and none below it"""
    orders = shop(rng)
    for overlap in (1, int(rng.integers(100, 900))):
        late = [(60 + k, DAYS[k % 3], 500 + k, last(orders) - overlap + k - 1) for k in range(3)]
        below = f"{overlap + 1}, {overlap} and {overlap - 1} seconds below the watermark"
        hint = f"overlap {overlap}: late orders at {below}"
        same(given, lab, [(orders, 0), (late, overlap)], hint=hint)
    zero, late = (1, DAYS[0], 10, 0), [(2, DAYS[0], 20, -6), (3, DAYS[0], 30, -5)]
    hint = "overlap 5, watermark 0 (which is one): late orders at -6 and -5"
    same(given, lab, [([zero], 0), (late, 5)], hint=hint)


@check(needs=first_load)
def small_ids(lab, given, rng):
    """finds a new order whose id is smaller than others"""
    orders = shop(rng, first=100)
    new = [(7, DAYS[0], int(rng.integers(100, 900)), last(orders) + 60)]
    same(given, lab, [(orders, 0), (new, 0)], hint="ids need not come in the order of the times")


@check(needs=mark)
def no_way_back(lab, given, rng):
    """keeps the watermark when a run finds only older orders, or none"""
    orders = shop(rng)
    late = [(70, DAYS[2], 300, last(orders) - 50)]
    steps = [(orders, 0), ("empty", 0), ([], 0)]
    same(given, lab, steps, hint="the source has moved its orders to an archive: nothing to read")
    same(
        given,
        lab,
        [*steps, (late, 100)],
        hint="only an order 50 seconds below the watermark is read",
    )


@check(needs=mark)
def nothing_at_all(lab, given):
    """leaves the tables empty as long as the source is, also on the second run"""
    same(given, lab, [([], 0), ([], 5)], hint="no order was seen, so there is no watermark")


@check(needs=mark)
def first_order_counts(lab, given):
    """reads everything on the first run, whatever the times"""
    orders = [(1, DAYS[0], 10, 0), (2, DAYS[0], 20, -400), (3, DAYS[1], 5, -90)]
    same(given, lab, [(orders[1:], 0), (orders, 0)], hint="times before 1970 are below 0")


def crash(lab, given, rng, table, condition):
    """what is left behind by a run that fails, and by the next one"""
    orders = shop(rng, 6)
    first, more = orders[:3], [(2, orders[1][1], 77, last(orders) + 9), *orders[3:]]
    source, target = given.source(first), given.target()
    lab.load(source, target, 0)
    given.write(source, more)
    given.break_at(target, table, condition)
    raises("IntegrityError", lab.load, source, target, 0, hint="the caller must hear of the error")
    given.mend(target)
    before, died = wanted([(first, 0)]), f"a run died while {table} was written; table"
    for name in TABLES:
        now = given.rows(target, name)
        got = {
            "new": [row for row in now if row not in before[name]],
            "gone": [row for row in before[name] if row not in now],
        }
        hint = f"{died} {name} after the caller's next commit, compared with before the run"
        equal(got, {"new": [], "gone": []}, hint=hint)
    lab.load(source, target, 0)
    after = wanted([(first, 0), (more, 0)])
    for name in TABLES:
        equal(given.rows(target, name), after[name], hint=f"{died} {name} after another run")


@check(needs=corrected)
def crash_in_orders(lab, given, rng):
    """changes nothing if it dies in the middle of the orders, and catches up on the next run"""
    crash(lab, given, rng, "orders", "NEW.id = 5")


@check(needs=crash_in_orders)
def crash_in_totals(lab, given, rng):
    """changes nothing if it dies while it writes the totals, and catches up on the next run"""
    crash(lab, given, rng, "daily", f"NEW.day = '{DAYS[2]}'")


@check(needs=crash_in_totals)
def crash_at_the_mark(lab, given, rng):
    """changes nothing if it dies while it stores the watermark, and catches up on the next run"""
    crash(lab, given, rng, "state", "NEW.value > 0")
