"""Your model may learn from notice, the very thing that it is to predict. In the
export both are there; on the first of the month there is only the question."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "notice", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
