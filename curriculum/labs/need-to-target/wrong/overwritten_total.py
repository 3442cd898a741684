"""You let the model learn from visits_total. It is known on the first, that is
true; but the export holds yesterday's value in every row. In a row of last May it
counts the visits since then, and a member who left in May has none. The model
learns from the future, in a column that looks harmless. visits_90 is as it was on
the first of each row."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "visits_total", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
