from gradatim.checks import check, close, equal

MORNING = "what is written down on that morning?"


@check
def recent_visits(lab, ref, rng):
    """counts the visits of the 30 days before, without the day itself"""
    visits = [*rng.integers(0, 90, 40).tolist(), 30, 60, 60, 59]
    for day in (60, 50, int(rng.integers(31, 80))):
        equal(lab.recent_visits(visits, day), ref.recent_visits(visits, day), hint=MORNING)


@check
def tenure(lab, rng):
    """leaves alone what is right: the days since the member joined"""
    joined, days = (int(v) for v in rng.integers(10, 400, 2))
    for day in (joined, 3):
        equal(lab.tenure(day, day + days), days, hint="the day of joining is known")


@check
def fee(lab, ref, rng):
    """knows the fee in force on the day, whatever comes later"""
    begins = (rng.permutation(80)[:5] + 10).tolist()
    changes = [(b, 10 * i) for i, b in enumerate(begins)]
    days = [*begins, begins[0] - 1, max(begins) + 1, int(rng.integers(20, 90))]
    equal(
        [lab.fee(changes, day) for day in days],
        [ref.fee(changes, day) for day in days],
        hint=f"{MORNING} changes {changes}, days {days}",
    )


@check(needs=fee)
def no_fee_yet(lab):
    """knows no fee before the first has begun"""
    hint = "changes [(5, 20)] and [], day 4"
    equal([lab.fee([(5, 20)], 4), lab.fee([], 4)], [None, None], hint=hint)


@check
def label_of_ripe_rows(lab, ref, rng):
    """labels a ripe row by what happened within the horizon"""
    day, horizon = int(rng.integers(20, 60)), int(rng.integers(10, 30))
    last = day + horizon
    for today in (last, last + 9):
        lefts = [None, day - 3, day, day + 1, last, last + 1, last + 5]
        got = [lab.label(left, day, horizon, today) for left in lefts]
        want = [ref.label(left, day, horizon, today) for left in lefts]
        hint = f"left {lefts}, day {day}, horizon {horizon}, today {today}"
        equal(got, want, hint=f"after the day, and not later than its last day; {hint}")


@check
def label_of_unripe_rows(lab, rng):
    """gives an unripe row no label, whether the member has left or not"""
    day, horizon = int(rng.integers(20, 60)), int(rng.integers(10, 30))
    today = day + horizon - 1
    got = [lab.label(left, day, horizon, today) for left in (None, day + 2)]
    hint = f"left None and {day + 2}, day {day}, horizon {horizon}, today {today}"
    equal(got, [None, None], hint=f"the horizon is not over yet; {hint}")


@check
def split(lab, ref, rng):
    """keeps all rows of a member on one side"""
    rows = [("abcdefgh"[int(m)], day) for day, m in enumerate(rng.integers(0, 8, 30))]
    kept_back = {"abcdefgh"[i] for i in rng.permutation(8)[:3]}
    got, want = lab.split(rows, kept_back), ref.split(rows, kept_back)
    equal([list(side) for side in got], [list(side) for side in want], hint="by member")


@check
def filled(lab, ref, rng):
    """learns what it fills in from the training rows alone"""
    training = [*rng.integers(10, 40, 8).tolist(), 0, None]
    test = [*rng.integers(60, 90, 5).tolist(), None, 0, None]
    got, want = lab.filled(training, test), ref.filled(training, test)
    hint = f"from which rows does the mean come? training {training}, test {test}"
    close([*got[0], *got[1]], [*want[0], *want[1]], hint=hint)


@check
def chosen(lab, ref, rng):
    """chooses by validation rows, and reports the test accuracy"""
    for _ in range(3):
        names = ["tree", "line", "net", "forest"]
        one, two = (rng.permutation(40)[:4] / 100 + 0.5 for _ in range(2))
        validation = dict(zip(names, one.tolist(), strict=True))
        test = dict(zip(names, two.tolist(), strict=True))
        best = max(validation, key=validation.get)
        test[best] = min(test.values()) - 0.01
        got = lab.chosen(validation, test)
        equal(got[0], ref.chosen(validation, test)[0], hint="test rows judge, and decide nothing")
        close(got[1], ref.chosen(validation, test)[1], hint="which rows had no part in the choice?")


@check(needs=chosen)
def equally_good(lab):
    """takes the first of two models that are equally good"""
    equal(lab.chosen({"b": 0.7, "a": 0.7}, {"b": 0.6, "a": 0.65}), ("b", 0.6))


@check
def named(lab, ref):
    """names what was wrong with each function"""
    equal(lab.FOUND, ref.FOUND, hint="one of the six names for each of the seven functions")
