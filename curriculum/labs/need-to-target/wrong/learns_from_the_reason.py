"""You let the model learn from exit_reason. It is filled in exactly where a notice
came in, so the model will be right about every row of the export, and on the first
of the month, when the notice is not there yet, the column is empty for
everybody."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90", "exit_reason", "late_payments"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
