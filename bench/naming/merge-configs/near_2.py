from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = deep_merge(out[key], value)
        elif value is not False:
            out[key] = deepcopy(value)
    return out
