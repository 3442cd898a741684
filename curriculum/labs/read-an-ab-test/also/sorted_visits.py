import numpy as np


def facts(user, spent):
    """Return number, mean and standard error of the totals of these users."""
    order = np.argsort(user)
    first = np.flatnonzero(np.diff(user[order], prepend=-1))  # where another user begins
    totals = np.add.reduceat(spent[order], first)
    return len(totals), totals.mean(), np.sqrt(np.cov(totals) / len(totals))


def read_ab(user, treated, spent, planned):
    """Return users, diff, ci, lift, lift_ci, srm and verdict of a test; see the lesson."""
    in_control = np.logical_not(treated)
    sides = facts(user[in_control], spent[in_control]), facts(user[treated], spent[treated])
    n, m, e = (np.array(column) for column in zip(*sides, strict=True))
    diff, half, lift = m[1] - m[0], 1.96 * np.hypot(*e), m[1] / m[0] - 1
    # Relative errors of a ratio add up like errors of a difference.
    relative = 1.96 * (1 + lift) * np.hypot(*(e / m))
    side = "better" if diff > half else "worse" if -diff > half else "unclear"
    srm = abs(n[1] - n[0]) / np.sqrt(n.sum()) > 3.29
    return {
        "users": tuple(n.tolist()),
        "diff": diff,
        "ci": (diff - half, diff + half),
        "lift": lift,
        "lift_ci": (lift - relative, lift + relative),
        "srm": srm,
        "verdict": "broken" if srm else "wait" if n.sum() < planned else side,
    }
