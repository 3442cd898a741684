UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["months", "age", "late_payments", "visits_90", "price"]
METRIC = "rank 100"
BASELINE = "least visits_90"

CALL = 6
STAYS = 120
BREAK_EVEN = 100 * CALL / STAYS
