"""You call it reversed if every group shows a smaller effect than the whole. From
0.25 to 0.1 is smaller, and still in favour of the treatment. Reversed means the
opposite sign."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""

    def effect(rows):
        treated = rows[treatment] == 1
        return float(rows.loc[treated, outcome].mean() - rows.loc[~treated, outcome].mean())

    overall = effect(df)
    groups = {name: effect(rows) for name, rows in df.groupby(group)}
    sizes = df[group].value_counts()
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": sum(groups[name] * sizes[name] for name in groups) / len(df),
        "reversed": all(abs(one) < abs(overall) or np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
