def invert(d):
    out = {}
    for key, value in d.items():
        out.setdefault(value, []).append(value)
    return out
