def invert(d):
    out = {}
    for key, value in d.items():
        out.setdefault(str(value), []).append(key)
    return out
