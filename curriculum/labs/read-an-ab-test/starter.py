def read_ab(user, treated, spent, planned):
    """Return users, diff, ci, lift, lift_ci, srm and verdict of a test; see the lesson."""
    # TODO: this counts visits; the coin was tossed for users. And ci, lift_ci and verdict?
    control, treatment = spent[~treated], spent[treated]
    return {
        "users": (len(control), len(treatment)),
        "diff": treatment.mean() - control.mean(),
        "ci": (0.0, 0.0),
        "lift": 0.0,
        "lift_ci": (0.0, 0.0),
        "srm": False,
        "verdict": "unclear",
    }
