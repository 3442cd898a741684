# one row per decision
UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 12
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
