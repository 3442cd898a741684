"""You return the success rate of the treated. 0.931 is high; but with the newer
procedure it was 0.867, and only the difference says what the treatment has to do
with it."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""

    def effect(rows):
        treated = rows[treatment] == 1
        return float(rows.loc[treated, outcome].mean())

    overall = effect(df)
    groups = {name: effect(rows) for name, rows in df.groupby(group)}
    sizes = df[group].value_counts()
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": sum(groups[name] * sizes[name] for name in groups) / len(df),
        "reversed": all(np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
