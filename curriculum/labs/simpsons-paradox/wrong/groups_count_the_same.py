"""Your adjusted effect is the plain mean of the effects of the groups. With 690
people in one group and 10 in another, the ten speak for half. Weight each group by
its number of rows."""

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
        "adjusted": sum(groups.values()) / len(groups),
        "reversed": all(np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
