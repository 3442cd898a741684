from copy import deepcopy


def deep_merge(a, b):
    out = {key: deepcopy(value) for key, value in a.items() if key in b}
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = deep_merge(out[key], value)
        else:
            out[key] = deepcopy(value)
    return out
