# what the gym loses is the membership
EVENT = "end"
UNIT = "member and month"
HORIZON_MONTHS = 1
METRIC = "rank 100"
BASELINE = "least visits_90"
FEATURES = list(("visits_90", "age", "price", "months", "late_payments"))
price_of_morning = 6 * 100
worth_of_hit = 0.25 * 120
BREAK_EVEN = round(price_of_morning / worth_of_hit)
