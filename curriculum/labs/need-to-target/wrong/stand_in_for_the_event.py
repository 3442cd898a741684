"""You predict who will come rarely. That is easier to see than a notice, but it is
not what the gym loses by: many rare visitors stay for years, and some who leave
came often until the last day. Rare visits may help to predict the notice; they are
not the notice."""

UNIT = "member and month"
EVENT = "rare visits"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
