"""Your program adds the new list to the end of the old one: `sizes` becomes [64, 32, 128], but it should
be [128]. Then no file laid over another could ever make a list shorter. A list is replaced like any
other value that is not a table."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merged[key] = deep_merge(a[key], value)
        elif isinstance(value, list) and isinstance(a.get(key), list):
            merged[key] = deepcopy(a[key] + value)
        else:
            merged[key] = deepcopy(value)
    return merged
