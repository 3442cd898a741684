UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["late_payments", "visits_90", "price", "months", "age"]
METRIC = "rank 100"
BASELINE = "random 100"  # a model has to be better than chance
BREAK_EVEN = 600 / 30
