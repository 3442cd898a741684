"""My framing of the gym's letter."""

UNIT, EVENT, HORIZON_MONTHS = "member and month", "notice", 1
FEATURES = "age months price visits_90 late_payments".split()
METRIC, BASELINE = "accuracy", "least visits_90"
BREAK_EVEN = 100 * 6 / (120 * 0.25)
