from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if key in a and isinstance(value, dict):
            merged[key] = deep_merge(a[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged
