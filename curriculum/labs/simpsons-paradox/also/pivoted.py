"""One table of means and one of counts; the effects are differences of columns."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""
    rates = df.pivot_table(index=group, columns=treatment, values=outcome, aggfunc="mean")
    inside = rates[1] - rates[0]
    share = df[group].value_counts(normalize=True)
    slope = np.cov(df[treatment], df[outcome])  # for 0 and 1 the slope is the difference of means
    overall = slope[0, 1] / slope[0, 0]
    return {
        "overall": overall,
        "groups": inside.to_dict(),
        "adjusted": (inside * share).sum(),
        "reversed": bool((inside * overall < 0).all()),
    }
