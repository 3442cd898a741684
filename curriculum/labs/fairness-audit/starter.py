import numpy as np


def audit(y, p, group):
    """Return the report: groups, ratio, tpr_gap and fpr_gap."""
    # TODO: a report for each group, then compare those that are not small
    accuracy = float(np.mean(y == p))
    return {"groups": {}, "ratio": accuracy, "tpr_gap": accuracy, "fpr_gap": accuracy}
