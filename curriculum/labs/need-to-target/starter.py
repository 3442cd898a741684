# TODO: replace each None by your decision; the choices are in the lesson
UNIT = None
EVENT = None
HORIZON_MONTHS = None
FEATURES = []
METRIC = None
BASELINE = None
BREAK_EVEN = None
