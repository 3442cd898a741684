"""Your table has one row for each notice. All of its rows are people who left;
those who stayed, 1940 of 2000 each month, do not occur in it. From it a model could
learn how leavers differ among themselves, and not how they differ from the rest."""

UNIT = "notice"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
