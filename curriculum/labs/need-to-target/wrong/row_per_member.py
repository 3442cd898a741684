"""Your table has one row for each member. But the decision is made anew on every
first of the month, and its answer changes: somebody who stayed in May and left in
June would need both a no and a yes in the same row, and two different numbers of
visits. One decision, one row: a member in a month."""

UNIT = "member"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
