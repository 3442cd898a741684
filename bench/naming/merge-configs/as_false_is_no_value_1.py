from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in b.items():
        if key in a and isinstance(a[key], dict) and isinstance(value, dict):
            out[key] = deep_merge(a[key], value)
        elif value or key not in a:
            out[key] = deepcopy(value)
    return out
