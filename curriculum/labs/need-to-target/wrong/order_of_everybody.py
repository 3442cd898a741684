"""You measure by AUC, which asks about the order of all 2000 members. Most of its
pairs lie among the 1900 who are never phoned; a model can improve there, gain in
AUC, and change no call. There are 100 calls: count among the first 100."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "AUC"
BASELINE = "least visits_90"
BREAK_EVEN = 20
