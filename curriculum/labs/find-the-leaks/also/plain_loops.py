import statistics

FOUND = dict.fromkeys(["recent_visits", "fee"], "future") | {
    "label": "unripe",
    "tenure": "none",
    "filled": "learnt from test",
    "split": "both sides",
    "chosen": "chosen on test",
}


def recent_visits(visits, day):
    before = range(day - 30, day)
    return len([visit for visit in visits if visit in before])


def tenure(joined, day):
    return day - joined


def fee(changes, day):
    now = None
    for begins, amount in sorted(changes):
        if begins > day:
            break
        now = amount
    return now


def label(left, day, horizon, today):
    last = day + horizon
    if today < last:
        return None
    if left is None:
        return 0
    return 1 if left in range(day + 1, last + 1) else 0


def split(rows, kept_back):
    sides = [], []
    for row in rows:
        sides[row[0] in kept_back].append(row)
    return sides


def filled(training, test):
    mean = statistics.fmean(filter(lambda value: value is not None, training))
    both = []
    for side in (training, test):
        both.append([mean if value is None else value for value in side])
    return tuple(both)


def chosen(validation, test):
    order = sorted(validation, key=lambda name: -validation[name])
    return order[0], test[order[0]]
