import numpy as np


def read_ab(user, treated, spent, planned):
    """Return users, diff, ci, lift, lift_ci, srm and verdict of a test; see the lesson."""
    groups = {False: {}, True: {}}
    for who, group, euros in zip(user.tolist(), treated.tolist(), spent.tolist(), strict=True):
        groups[group][who] = groups[group].get(who, 0.0) + euros
    c, t = (np.array(list(groups[group].values())) for group in (False, True))
    ratio, both = t.mean() / c.mean(), c.size + t.size
    # The delta method, user by user: each one pulls the ratio by a little.
    pulls = (t - t.mean()) / c.mean(), ratio * (c - c.mean()) / c.mean()
    error_of_ratio = np.sqrt(sum((p**2).sum() / (p.size - 1) / p.size for p in pulls))
    error = np.sqrt(c.var(ddof=1) / c.size + t.var(ddof=1) / t.size)
    steps = np.array([-1.96, 1.96])
    ci = t.mean() - c.mean() + steps * error
    srm = (c.size - t.size) ** 2 > 3.29**2 * both
    verdict = "unclear"
    if ci.min() > 0:
        verdict = "better"
    if ci.max() < 0:
        verdict = "worse"
    if both < planned:
        verdict = "wait"
    if srm:
        verdict = "broken"
    return {
        "users": [c.size, t.size],
        "diff": t.mean() - c.mean(),
        "ci": ci.tolist(),
        "lift": ratio - 1,
        "lift_ci": (ratio - 1 + steps * error_of_ratio).tolist(),
        "srm": bool(srm),
        "verdict": verdict,
    }
