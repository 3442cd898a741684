def invert(d):
    out = {}
    for key, value in d.items():
        out.setdefault(value, []).insert(0, key)
    return out
