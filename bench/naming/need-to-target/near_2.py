UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "mean error"
BASELINE = "least visits_90"
BREAK_EVEN = 20.0
