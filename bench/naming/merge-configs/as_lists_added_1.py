from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in b.items():
        old = out.get(key)
        if isinstance(old, dict) and isinstance(value, dict):
            out[key] = deep_merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(deepcopy(value))
        else:
            out[key] = deepcopy(value)
    return out
