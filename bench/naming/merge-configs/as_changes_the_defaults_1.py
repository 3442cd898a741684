from copy import deepcopy


def deep_merge(a, b):
    for key, value in b.items():
        if isinstance(a.get(key), dict) and isinstance(value, dict):
            deep_merge(a[key], value)
        else:
            a[key] = deepcopy(value)
    return deepcopy(a)
