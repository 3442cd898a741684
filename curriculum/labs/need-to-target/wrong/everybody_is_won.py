"""You count 120 euro for each member who means to leave and is phoned, and get 600
/ 120 = 5. Only one in four of them stays because of the call, so such a call brings
120 / 4 = 30 euro on average."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 5
