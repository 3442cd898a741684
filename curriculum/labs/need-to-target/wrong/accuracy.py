"""You count how often yes or no is right. 1940 of 2000 members stay, so "nobody
leaves" scores 97 % and names nobody whom to phone; a list with 30 right names among
100 scores 95 % and is better for the gym. Count what the morning gains: how many of
the 100 mean to leave."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "accuracy"
BASELINE = "least visits_90"
BREAK_EVEN = 20
