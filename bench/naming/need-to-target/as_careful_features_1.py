UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
