from gradatim.checks import check, equal

RULES = (0.85, 100, 2, 3, 30, 4)
GOOD, BAD = (True, 300, 0.92, False), (True, 300, 0.80, False)
BROKEN, FEW = (False, 310, 0.41, True), (True, 40, 0.70, False)
MOVED = (True, 300, 0.92, True)


def actions(lab, days, rules=RULES):
    """what happens on each of these days that isn't "none": day -> answer"""
    trigger = lab.Trigger(*rules)
    found = [trigger.morning(day, *values) for day, values in enumerate(days, 1)]
    return {day: answer for day, answer in enumerate(found, 1) if answer != ("none", "", [])}


@check
def two_bad_days(lab):
    """starts a training on the second bad day in a row"""
    want = {4: ("train", "quality", [1, 2, 3, 4])}
    equal(actions(lab, [BAD, GOOD, BAD, BAD]), want, hint="0.80, 0.92, 0.80, 0.80")


@check(needs=two_bad_days)
def exactly_at_the_limits(lab):
    """judges a day with exactly enough rows, and finds an accuracy at the limit good enough"""
    at, full = (True, 300, 0.85, False), (True, 100, 0.84, False)
    days = [BAD, at, full, (True, 99, 0.95, False), full]
    equal(actions(lab, days), {5: ("train", "quality", [2, 3, 4, 5])})


@check(needs=two_bad_days)
def few_rows(lab):
    """neither counts a day with too few rows nor lets it end the row"""
    lucky, empty = (True, 12, 0.99, False), (True, 0, None, False)
    equal(actions(lab, [BAD, FEW, FEW]), {}, hint="0.80 with 300 rows, then 0.70 with 40 rows")
    want = {4: ("train", "quality", [1, 2, 3, 4])}
    equal(actions(lab, [BAD, lucky, empty, BAD]), want, hint="0.99 with 12 rows, then no row")


@check(needs=two_bad_days)
def broken_days(lab):
    """asks for a repair on a broken day, and doesn't judge it"""
    repair = ("repair", "checks", [])
    equal(actions(lab, [BAD, BROKEN, GOOD]), {2: repair}, hint="0.80, broken, 0.92")
    fine = (False, 300, 0.95, False)
    got = actions(lab, [BAD, fine, BAD])
    equal(
        {day: answer[:2] for day, answer in got.items()}, {2: repair[:2], 3: ("train", "quality")}
    )


@check(needs=two_bad_days)
def learns_from_sound_days(lab):
    """learns from the last sound days only, with few rows or not"""
    got = actions(lab, [GOOD, GOOD, BROKEN, FEW, BAD, BROKEN, BAD]).get(7)
    equal(got, ("train", "quality", [2, 4, 5, 7]), hint="days 3 and 6 are broken")
    got = actions(lab, [BROKEN, BAD, BAD]).get(3)
    equal(got, ("train", "quality", [2, 3]), hint="two sound days, and the window has four")


@check(needs=two_bad_days)
def pause_after_a_start(lab):
    """judges no day of the pause, and then counts from 0"""
    got = actions(lab, [BAD] * 12)
    equal(sorted(got), [2, 7, 12], hint="twelve bad days, a pause of 3 after each start")
    got = actions(lab, [BAD] * 6, (0.85, 100, 2, 0, 30, 4))
    equal(sorted(got), [2, 4, 6], hint="six bad days, no pause")


@check(needs=two_bad_days)
def drift_alone(lab):
    """asks for a look when features have moved, in the pause as well"""
    look = ("look", "drift", [])
    equal(actions(lab, [MOVED, GOOD, MOVED, MOVED]), {1: look, 3: look, 4: look})
    got = actions(lab, [BAD, (True, 300, 0.80, True), MOVED, GOOD])
    equal(got, {2: ("train", "quality", [1, 2]), 3: look}, hint="bad and moved on day 2")


@check(needs=two_bad_days)
def by_schedule(lab):
    """starts a training when the last one is long ago, on a sound day"""
    rules = (0.85, 100, 2, 3, 6, 2)
    got = actions(lab, [GOOD] * 13, rules)
    equal(got, {6: ("train", "schedule", [5, 6]), 12: ("train", "schedule", [11, 12])})
    got = actions(lab, [GOOD, GOOD, BAD, BAD, *[GOOD] * 7], rules)
    equal({day: answer[1] for day, answer in got.items()}, {4: "quality", 10: "schedule"})
    got = actions(lab, [*[GOOD] * 5, BROKEN, MOVED], rules)
    equal(got, {6: ("repair", "checks", []), 7: ("train", "schedule", [5, 7])})
    got = actions(lab, [*[GOOD] * 4, BAD, BAD, BAD, BAD, BAD], rules)
    equal({day: answer[1] for day, answer in got.items()}, {6: "quality"}, hint="both on day 6")
    got = actions(lab, [*[GOOD] * 4, BAD, FEW, BAD, BAD, BAD, BAD, BAD], rules)
    equal({day: answer[1] for day, answer in got.items()}, {6: "schedule", 11: "quality"})
    got = actions(lab, [BAD] * 9, (0.85, 100, 9, 5, 3, 2))
    equal(sorted(got), [3, 6, 9], hint="the schedule of 3 days holds in a pause of 5, too")


@check(needs=[broken_days, pause_after_a_start, drift_alone, by_schedule])
def a_season(lab, ref, rng):
    """decides as it should over two hundred days"""
    for _ in range(2):
        kinds = rng.choice(5, size=200, p=[0.4, 0.3, 0.1, 0.1, 0.1]).tolist()
        days = [(GOOD, BAD, BROKEN, FEW, MOVED)[kind] for kind in kinds]
        rules = (0.85, 100, int(rng.integers(2, 4)), int(rng.integers(2, 6)), 15, 6)
        equal(actions(lab, days, rules), actions(ref, days, rules), hint=f"rules {rules}")
