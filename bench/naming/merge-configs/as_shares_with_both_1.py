def deep_merge(a, b):
    out = {}
    for key in [*a, *(k for k in b if k not in a)]:
        if key in a and key in b and isinstance(a[key], dict) and isinstance(b[key], dict):
            out[key] = deep_merge(a[key], b[key])
        elif key in b:
            out[key] = b[key]
        else:
            out[key] = a[key]
    return out
