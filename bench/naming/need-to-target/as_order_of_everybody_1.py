UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "AUC"
BASELINE = "least visits_90"
BREAK_EVEN = 20
