from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and key in out:
            out[key] = deep_merge(out[key], value)
        else:
            out[key] = deepcopy(value)
    return out
