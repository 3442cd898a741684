UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["late_payments", "age", "months", "price", "visits_90"]
METRIC = "rank 100"
BASELINE = "least visits_90"

calls = 100
gain = 120 / 4 - 6
BREAK_EVEN = calls * 6 / gain
