from collections import defaultdict


def invert(d):
    out = defaultdict(set)
    for k, v in d.items():
        out[v].add(k)
    return dict(out)
