future = ["visits_month", "notice", "exit_reason"]
everything = [
    "age",
    "months",
    "price",
    "visits_90",
    "visits_month",
    "visits_total",
    "late_payments",
    "notice",
    "exit_reason",
]
UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = sorted(set(everything) - set(future))
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 600 / (0.25 * 120)
