def invert(d):
    out = {}
    for key, value in d.items():
        out[value] = (*out.get(value, ()), key)
    return out
