from itertools import groupby

from gradatim.checks import check, equal

RULES = (0.85, 100, 2, 3, 30, 4)
GOOD, BAD = (True, 300, 0.92, False), (True, 300, 0.80, False)
BROKEN, FEW = (False, 310, 0.41, True), (True, 40, 0.70, False)
MOVED = (True, 300, 0.92, True)


def called(days, rules=RULES):
    """the calls behind an answer, as a hint shows them"""
    parts = []
    for values, same in groupby(enumerate(days, 1), key=lambda pair: pair[1]):
        numbers = [day for day, _ in same]
        ends = "day" if len(numbers) == 1 else f"days {numbers[0]} to"
        parts.append(f"{ends} {numbers[-1]} {', '.join(map(str, values))}")
    return f"Trigger{rules}; " + "; ".join(parts)


def actions(lab, days, rules=RULES):
    """what happens on each of these days that isn't "none": day -> answer"""
    trigger = lab.Trigger(*rules)
    found = [trigger.morning(day, *values) for day, values in enumerate(days, 1)]
    return {day: answer for day, answer in enumerate(found, 1) if answer != ("none", "", [])}


@check
def two_bad_days(lab):
    """starts a training on the second bad day in a row"""
    want = {4: ("train", "quality", [1, 2, 3, 4])}
    days = [BAD, GOOD, BAD, BAD]
    equal(actions(lab, days), want, hint=called(days))


@check(needs=two_bad_days)
def exactly_at_the_limits(lab):
    """judges a day with exactly enough rows, finds the limit good enough, and 0.0 bad"""
    at, full = (True, 300, 0.85, False), (True, 100, 0.84, False)
    days = [BAD, at, full, (True, 99, 0.95, False), full]
    equal(actions(lab, days), {5: ("train", "quality", [2, 3, 4, 5])}, hint=called(days))
    days = [(True, 300, 0.0, False)] * 2
    equal(actions(lab, days), {2: ("train", "quality", [1, 2])}, hint=called(days))
    rules = (0.7, 50, 1, 3, 30, 4)
    days = [(True, 300, 0.7, False), (True, 49, 0.1, False), (True, 50, 0.69, False)]
    want = {3: ("train", "quality", [1, 2, 3])}
    equal(actions(lab, days, rules), want, hint=called(days, rules))


@check(needs=two_bad_days)
def few_rows(lab):
    """neither counts a day with too few rows nor lets it end the row"""
    lucky, empty = (True, 12, 0.99, False), (True, 0, None, False)
    equal(actions(lab, [BAD, FEW, FEW]), {}, hint=called([BAD, FEW, FEW]))
    days, want = [BAD, lucky, empty, BAD], {4: ("train", "quality", [1, 2, 3, 4])}
    equal(actions(lab, days), want, hint=called(days))


@check(needs=two_bad_days)
def broken_days(lab):
    """asks for a repair on a broken day, and doesn't judge it"""
    repair = ("repair", "checks", [])
    equal(actions(lab, [BAD, BROKEN, GOOD]), {2: repair}, hint=called([BAD, BROKEN, GOOD]))
    days = [BAD, (False, 300, 0.95, False), BAD]
    got = {day: answer[:2] for day, answer in actions(lab, days).items()}
    equal(got, {2: repair[:2], 3: ("train", "quality")}, hint=called(days))


@check(needs=two_bad_days)
def learns_from_sound_days(lab):
    """learns from the last sound days only, with few rows or not"""
    days = [GOOD, GOOD, BROKEN, FEW, BAD, BROKEN, BAD]
    equal(actions(lab, days).get(7), ("train", "quality", [2, 4, 5, 7]), hint=called(days))
    days = [BROKEN, BAD, BAD]
    equal(actions(lab, days).get(3), ("train", "quality", [2, 3]), hint=called(days))


@check(needs=learns_from_sound_days)
def stays_as_it_was(lab, given):
    """leaves the days of an earlier answer as they were"""
    days = [GOOD, GOOD, BAD, BAD, *[GOOD] * 4]
    got = given.days_kept(lab.Trigger(*RULES), days, 4)
    equal(got, [1, 2, 3, 4], hint=f"the answer of day 4, looked at after day 8; {called(days)}")


@check(needs=two_bad_days)
def pause_after_a_start(lab):
    """judges no day of the pause, and then counts from 0"""
    hint = "the days on which something happens"
    got = actions(lab, [BAD] * 12)
    equal(sorted(got), [2, 7, 12], hint=f"{hint}; {called([BAD] * 12)}")
    days = [BAD, BAD, BROKEN, BAD, BAD, BAD, BAD]
    equal(sorted(actions(lab, days)), [2, 3, 7], hint=f"{hint}; {called(days)}")
    rules = (0.85, 100, 2, 0, 30, 4)
    got = actions(lab, [BAD] * 6, rules)
    equal(sorted(got), [2, 4, 6], hint=f"{hint}; {called([BAD] * 6, rules)}")


@check(needs=two_bad_days)
def drift_alone(lab):
    """asks for a look when features have moved, in the pause as well"""
    look = ("look", "drift", [])
    days = [MOVED, GOOD, MOVED, MOVED]
    equal(actions(lab, days), {1: look, 3: look, 4: look}, hint=called(days))
    days = [(True, 40, 0.92, True), (True, 300, 0.80, True), GOOD]
    equal(actions(lab, days), {1: look, 2: look}, hint=called(days))
    days = [BAD, (True, 300, 0.80, True), MOVED, GOOD]
    equal(actions(lab, days), {2: ("train", "quality", [1, 2]), 3: look}, hint=called(days))


@check(needs=two_bad_days)
def by_schedule(lab):
    """starts a training when the last one is long ago, on a sound day"""
    rules = (0.85, 100, 2, 3, 6, 2)
    want = {6: ("train", "schedule", [5, 6]), 12: ("train", "schedule", [11, 12])}
    equal(actions(lab, [GOOD] * 13, rules), want, hint=called([GOOD] * 13, rules))
    days = [*[GOOD] * 5, BROKEN, MOVED]
    want = {6: ("repair", "checks", []), 7: ("train", "schedule", [5, 7])}
    equal(actions(lab, days, rules), want, hint=called(days, rules))
    for days, want in (
        ([GOOD, GOOD, BAD, BAD, *[GOOD] * 7], {4: "quality", 10: "schedule"}),
        ([*[GOOD] * 4, BAD, BAD, BAD, BAD, BAD], {6: "quality"}),
        ([*[GOOD] * 4, BAD, FEW, BAD, BAD, BAD, BAD, BAD], {6: "schedule", 11: "quality"}),
    ):
        got = {day: answer[1] for day, answer in actions(lab, days, rules).items()}
        equal(got, want, hint=called(days, rules))
    rules = (0.85, 100, 9, 5, 3, 2)
    hint = "the days of a start: the schedule of 3 days holds in a pause of 5, too"
    got = sorted(actions(lab, [BAD] * 9, rules))
    equal(got, [3, 6, 9], hint=f"{hint}; {called([BAD] * 9, rules)}")


@check(needs=[broken_days, pause_after_a_start, drift_alone, by_schedule])
def a_season(lab, ref, rng):
    """decides as it should over two hundred days"""
    for _ in range(2):
        kinds = rng.choice(5, size=200, p=[0.4, 0.3, 0.1, 0.1, 0.1]).tolist()
        days = [(GOOD, BAD, BROKEN, FEW, MOVED)[kind] for kind in kinds]
        rules = (0.85, 100, int(rng.integers(2, 4)), int(rng.integers(2, 6)), 15, 6)
        equal(actions(lab, days, rules), actions(ref, days, rules), hint=f"Trigger{rules}")
