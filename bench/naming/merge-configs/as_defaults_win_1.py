from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key in b:
        if key not in out:
            out[key] = deepcopy(b[key])
        elif isinstance(out[key], dict) and isinstance(b[key], dict):
            out[key] = deep_merge(out[key], b[key])
    return out
