def invert(d):
    values = dict.fromkeys(d.values())
    return {v: [k for k in d if d[k] == v] for v in values}
