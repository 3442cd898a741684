UNIT = "member and month"
EVENT = "notice"
# three months, so that we see it coming early enough
HORIZON_MONTHS = 3
FEATURES = [
    "price",
    "late_payments",
    "visits_90",
    "months",
    "age",
]
METRIC = "rank 100"
BASELINE = "least visits_90"

calls = 100
cost = calls * 6
gain_per_leaver = 120 / 4
BREAK_EVEN = cost / gain_per_leaver
