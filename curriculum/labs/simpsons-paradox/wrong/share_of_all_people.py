"""You divide the successes by all people of the rows, treated or not. 81 of 357 and
234 of 357 say mainly who was treated more often. A success rate is a share of those
who got that treatment: 81 of 87, 234 of 270."""

import numpy as np


def effects(df, treatment, outcome, group):
    """Return the effect of the treatment: overall, groups, adjusted, reversed."""

    def effect(rows):
        treated = rows[treatment] == 1
        return float((rows.loc[treated, outcome].sum() - rows.loc[~treated, outcome].sum()) / len(rows))

    overall = effect(df)
    groups = {name: effect(rows) for name, rows in df.groupby(group)}
    sizes = df[group].value_counts()
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": sum(groups[name] * sizes[name] for name in groups) / len(df),
        "reversed": all(np.sign(one) == -np.sign(overall) for one in groups.values()),
    }
