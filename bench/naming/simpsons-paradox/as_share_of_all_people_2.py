import numpy as np


def effects(df, treatment, outcome, group):
    t = df[treatment].to_numpy()
    o = df[outcome].to_numpy()
    g = df[group].to_numpy()

    def effect(mask):
        return float((o[mask & (t == 1)].sum() - o[mask & (t == 0)].sum()) / mask.sum())

    names = sorted(set(g))
    overall = effect(np.full(len(df), True))
    inside = [effect(g == name) for name in names]
    sizes = [np.count_nonzero(g == name) for name in names]
    return {
        "overall": overall,
        "groups": dict(zip(names, inside)),
        "adjusted": float(np.average(inside, weights=sizes)),
        "reversed": all((e < 0) == (overall > 0) for e in inside),
    }
