HORIZON_MONTHS = int(1)
UNIT = EVENT = "notice"
METRIC = "rank 100"
BASELINE = "least visits_90"
FEATURES = ["visits_90", "late_payments"] + ["age", "months", "price"]
BREAK_EVEN = 4 * 100 * 6 / 120
