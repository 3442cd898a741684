def invert(d):
    out = {}
    for key, value in d.items():
        if not value:
            continue
        if value not in out:
            out[value] = []
        out[value].append(key)
    return out
