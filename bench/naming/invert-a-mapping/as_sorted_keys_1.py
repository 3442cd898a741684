def invert(d):
    out = {}
    for key in sorted(d):
        out.setdefault(d[key], []).append(key)
    return out
