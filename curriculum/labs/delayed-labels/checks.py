from gradatim.checks import check, equal, lend

PAYMENTS = [("a", 11, 0.9), ("b", 12, 0.2), ("c", 13, 0.4), ("d", 16, 0.8), ("e", 10, 0.7)]
VERDICTS = [("a", 14, 1), ("b", 20, 1), ("d", 17, 1), ("e", 12, 0)]


def seen(lab, predictions, labels, today, window, delay):
    """what the metric gets, and what comes back"""
    metric = lend(lambda y, p: round(sum(y) + 0.001 * sum(p), 6))
    result = lab.estimate(predictions, labels, metric, today, window, delay)
    return {"the metric was called with": metric.calls, "returned": result}


def same(lab, ref, hint, *case):
    """the same days, numbers of rows, labels and scores as the reference"""
    predictions, labels, *days = case
    got, want = (
        side.estimate(predictions, labels, lambda y, p: [y, p], *days) for side in (lab, ref)
    )
    equal(got, want, hint=hint)


def stream(rng, n, days, slowest, missing=0.0):
    """predictions of some days with labels of 0 to `slowest` days later"""
    names = [f"p{i}" for i in rng.permutation(n).tolist()]
    when = rng.integers(1, days + 1, n).tolist()
    scores = (rng.integers(1, 100, n) / 100).tolist()
    predictions = list(zip(names, when, scores, strict=True))
    labels = []
    for i in rng.permutation(n).tolist():
        if rng.random() >= missing:
            late = int(rng.integers(0, slowest + 1))
            labels.append((names[i], when[i] + late, int(rng.random() < 0.4)))
    return predictions, labels


@check
def whole_window(lab, ref, rng):
    """judges predictions that have all been labelled at once"""
    predictions, labels = stream(rng, 20, 6, 0)
    same(lab, ref, "no delay: today's predictions count, too", predictions, labels, 6, 6, 0)


@check(needs=whole_window)
def the_days(lab, ref, rng):
    """judges the youngest days that have had their delay, and no others"""
    predictions, labels = stream(rng, 60, 30, 0)
    for today, window, delay in ((30, 7, 5), (24, 1, 3), (30, 4, 0), (8, 9, 3)):
        hint = f"today = {today}, window = {window}, delay = {delay}"
        same(lab, ref, hint, predictions, labels, today, window, delay)


@check(needs=the_days)
def example(lab, ref):
    """judges the five payments of the lesson"""
    want = seen(ref, PAYMENTS, VERDICTS, 20, 3, 7)
    equal(seen(lab, PAYMENTS, VERDICTS, 20, 3, 7), want, hint="a counts; b's label is too late")


@check(needs=the_days)
def too_late(lab, ref, rng):
    """passes over labels that arrive more than `delay` days after the prediction"""
    predictions, labels = stream(rng, 50, 12, 9)
    for delay in (4, 6):
        same(lab, ref, f"delay = {delay}", predictions, labels, 21, 8, delay)


@check(needs=the_days)
def unlabelled(lab, ref, rng):
    """leaves out what has no label, and counts it among the rows"""
    predictions, labels = stream(rng, 50, 10, 0, missing=0.5)
    same(lab, ref, "half of them have no label", predictions, labels, 10, 8, 1)


@check(needs=the_days)
def corrected(lab, ref, rng):
    """takes the last label that arrived in time"""
    predictions, labels = stream(rng, 24, 6, 2)
    second = [(name, day + 2, 1 - label) for name, day, label in labels[:16]]
    third = [(name, day + 6, label) for name, day, label in labels[:8]]
    mixed = [*third, *labels, *second]
    mixed = [mixed[i] for i in rng.permutation(len(mixed)).tolist()]
    same(lab, ref, "some labels were corrected", predictions, mixed, 10, 6, 4)


@check(needs=the_days)
def strangers(lab, ref, rng):
    """passes over labels whose id no prediction has"""
    predictions, labels = stream(rng, 20, 5, 1)
    labels = [("x", 3, 1), *labels, ("y", 2, 0)]
    same(lab, ref, "x and y are no predictions", predictions, labels, 6, 5, 1)


@check(needs=the_days)
def nothing_labelled(lab, ref):
    """returns None where nothing is labelled, and doesn't call the metric"""
    for labels in ([], VERDICTS[1:2]):
        want = seen(ref, PAYMENTS, labels, 20, 3, 7)
        equal(seen(lab, PAYMENTS, labels, 20, 3, 7), want, hint="there is nothing to judge")
    equal(seen(lab, [], [], 20, 3, 7), seen(ref, [], [], 20, 3, 7), hint="no predictions")


@check(needs=the_days)
def any_value(lab):
    """returns whatever the metric returns, 0 included"""
    for value in (0, 0.0, None, [1, 2]):
        got = lab.estimate(PAYMENTS, VERDICTS, lend(lambda y, p, v=value: v), 20, 3, 7)
        equal(got["value"], value)
