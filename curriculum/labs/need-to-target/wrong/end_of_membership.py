"""You predict that the membership ends. Who is a member until the end of June
handed in the notice in May: on the first of June there is nothing left that a call
could change. What has to be predicted is the notice itself."""

UNIT = "member and month"
EVENT = "end"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
