from copy import deepcopy


def deep_merge(a, b):
    out = deepcopy(a)
    for key, value in deepcopy(b).items():
        if isinstance(value, dict) and isinstance(out.get(key), dict):
            out[key] = {**out[key], **value}
        else:
            out[key] = value
    return out
