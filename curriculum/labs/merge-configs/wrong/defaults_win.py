"""Your program lets the defaults win: a key that is in both keeps the value of `a`, so tonight's file can
add settings but not change any. `b` is laid over `a`."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(b)
    for key, value in a.items():
        if isinstance(value, dict) and isinstance(b.get(key), dict):
            merged[key] = deep_merge(value, b[key])
        else:
            merged[key] = deepcopy(value)
    return merged
