# On the first of each month somebody decides, for each member, whether to phone.
UNIT = "member and month"

# Still open on the first, and when it has come in nothing can be changed any more.
EVENT = "notice"

# The next list comes a month later.
HORIZON_MONTHS = 1

# Known on the first, in every row as it was on that first.
FEATURES = ["age", "months", "price", "visits_90", "late_payments"]

# There is time for 100 calls.
METRIC = "rank 100"

# What is done today, on the same morning: 12 of 100.
BASELINE = "least visits_90"

# 100 calls cost 600 euro; one to somebody who means to leave brings 120 / 4 = 30 euro.
BREAK_EVEN = 20
