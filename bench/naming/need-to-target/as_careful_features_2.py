UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
# only what is exactly as on the first; no sums over the past
FEATURES = ["age", "months", "price"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = (100 * 6) / (120 / 4)
