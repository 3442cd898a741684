from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in b.items():
        if value is None and key in out:
            continue
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            value = deep_merge(out[key], value)
        out[key] = deepcopy(value)
    return out
