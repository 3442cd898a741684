from fractions import Fraction

_EXPORT = {
    "age": "first",
    "months": "first",
    "price": "first",
    "visits_90": "first",
    "visits_month": "later",
    "visits_total": "yesterday",
    "late_payments": "first",
    "notice": "later",
    "exit_reason": "later",
}


def _worth_it(calls, cost, kept, value):
    hits = 0
    while hits * kept * value < calls * cost:
        hits += 1
    return hits


UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = [name for name, moment in reversed(_EXPORT.items()) if moment == "first"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = _worth_it(100, 6, Fraction(3, 12), 120)
