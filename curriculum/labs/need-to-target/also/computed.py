"""The decisions as small calculations."""

AS_IT_WAS_ON_THE_FIRST = {
    "late_payments": True,
    "visits_90": True,
    "visits_month": False,
    "visits_total": False,
    "exit_reason": False,
    "notice": False,
    "price": True,
    "months": True,
    "age": True,
}


def break_even(calls, cost, chance, worth):
    """Return how many of the calls must reach somebody who means to leave."""
    return calls * cost / (chance * worth)


UNIT = " and ".join(["member", "month"])
EVENT = "notice"
HORIZON_MONTHS = len(["the month that begins"])
FEATURES = tuple(name for name, known in AS_IT_WAS_ON_THE_FIRST.items() if known)
METRIC = f"rank {100}"
BASELINE = "least " + FEATURES[1]
BREAK_EVEN = break_even(calls=100, cost=6, chance=1 / 4, worth=120)
