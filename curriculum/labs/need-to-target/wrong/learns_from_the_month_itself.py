"""You let the model learn from visits_month. It is a strong sign: who has handed in
the notice comes less often. But on the first of the month not one of these visits
has happened. In the export the column is filled in, because all the months in it
are over; on the morning of the list it is empty."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "visits_month", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
