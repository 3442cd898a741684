COLUMNS = [
    "age", "months", "price", "visits_90", "visits_month",
    "visits_total", "late_payments", "notice", "exit_reason",
]
NOT_KNOWN = {"visits_month", "visits_total", "notice", "exit_reason"}

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = [c for c in COLUMNS if c not in NOT_KNOWN]
METRIC = "rank 100"
BASELINE = "random 100"
BREAK_EVEN = 20.0
