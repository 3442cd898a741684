"""Your overall effect is put together from the groups. It then agrees with them,
and the paradox cannot be seen: the overall effect compares all the treated with all
the others, 273 of 350 with 289 of 350, whatever their stones."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""

    def effect(rows):
        treated = rows[treatment] == 1
        return float(rows.loc[treated, outcome].mean() - rows.loc[~treated, outcome].mean())

    overall = float(np.mean([effect(rows) for _, rows in df.groupby(group)]))
    groups = {name: effect(rows) for name, rows in df.groupby(group)}
    sizes = df[group].value_counts()
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": sum(groups[name] * sizes[name] for name in groups) / len(df),
        "reversed": all(np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
