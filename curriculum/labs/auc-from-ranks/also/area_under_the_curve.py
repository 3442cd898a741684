import numpy as np


def auc(y, s):
    """Return the area under the ROC curve, trapezium by trapezium."""
    if y.min() == y.max():
        raise ValueError("AUC needs at least one positive and one negative")
    down = np.argsort(-s, kind="stable")
    # No threshold passes between equal scores: the curve has corners only where the score changes.
    corners = np.append(np.flatnonzero(np.diff(s[down])), len(s) - 1)
    hits = np.append(0, np.cumsum(y[down])[corners])
    alarms = np.append(0, np.cumsum(1 - y[down])[corners])
    return float(np.trapezoid(hits / hits[-1], alarms / alarms[-1]))
