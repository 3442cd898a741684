"""Your program adds the new list behind the old one: `sizes` becomes [64, 32, 128], where [128] was wanted. Then no
file laid over another could make a list shorter. A list is replaced like any other value that is no table."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Answer a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merged[key] = deep_merge(a[key], value)
        elif isinstance(value, list) and isinstance(a.get(key), list):
            merged[key] = deepcopy(a[key] + value)
        else:
            merged[key] = deepcopy(value)
    return merged
