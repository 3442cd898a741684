def effects(df, treatment, outcome, group):
    overall = difference(df, treatment, outcome)
    groups = {}
    weighted = 0.0
    for name in df[group].unique():
        rows = df[df[group] == name]
        groups[name] = difference(rows, treatment, outcome)
        weighted += groups[name] * rows[treatment].sum()
    turned = True
    for value in groups.values():
        if value * overall > 0:
            turned = False
    return {
        "overall": overall,
        "groups": groups,
        "adjusted": weighted / df[treatment].sum(),
        "reversed": turned,
    }


def difference(rows, treatment, outcome):
    with_it = rows[rows[treatment] == 1]
    without = rows[rows[treatment] == 0]
    rate_with = (with_it[outcome] == 1).sum() / len(with_it)
    rate_without = (without[outcome] == 1).sum() / len(without)
    return float(rate_with - rate_without)
