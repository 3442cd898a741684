"""You compare with 100 members drawn by lot. 60 of 2000 mean to leave, so chance
finds 3 of 100. The gym already finds 12 by looking at the visits of 90 days. A
model that finds 8 would beat your baseline and make every morning worse."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "random 100"
BREAK_EVEN = 20
