"""You look further ahead than the list is in use, a year perhaps. On each first of
the month you would then phone people who mean to leave next spring, and they would
be on the list again and again. The next list is made after a month: a horizon of
one month."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 12
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
