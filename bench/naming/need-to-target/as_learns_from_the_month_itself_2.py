export = """age months price visits_90 visits_month
visits_total late_payments notice exit_reason""".split()

FEATURES = list(export)
for column in ("visits_total", "notice", "exit_reason"):
    FEATURES.remove(column)

UNIT = "member and month"
EVENT = "notice"
HORIZON_MONTHS = 1
METRIC = "rank 100"
BASELINE = "least visits_90"
BREAK_EVEN = 6 * 100 / (120 / 4)
