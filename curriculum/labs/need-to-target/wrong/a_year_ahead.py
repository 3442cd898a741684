"""You ask who leaves within a year. On each first of the month you would phone
people who mean to leave next spring, and they would be on the list twelve times.
The list is in use for a month, until the next one is made: a horizon of one
month."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 12
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
