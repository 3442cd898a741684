"""You leave columns out that the model may use. Payments that came late until the
first are known on the first; that the column is about the past, and was counted up
to a moment, makes it no column of the future. The question is only whether each row
holds what was known on its own first."""

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
FEATURES = ["age", "months", "price", "visits_90"]
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 20
