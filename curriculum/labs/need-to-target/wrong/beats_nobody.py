"""You compare with "nobody leaves". That list finds no one, so every model beats
it, the useless ones included. The gym does better today, without a model: the 100
members with the fewest visits in 90 days hold 12 who mean to leave. That is the
number to beat."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "nobody"
BREAK_EVEN = 20
