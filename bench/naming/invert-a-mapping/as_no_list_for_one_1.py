from collections import defaultdict


def invert(d):
    groups = defaultdict(list)
    for k in d:
        groups[d[k]].append(k)
    return {v: ks[0] if len(ks) == 1 else ks for v, ks in groups.items()}
