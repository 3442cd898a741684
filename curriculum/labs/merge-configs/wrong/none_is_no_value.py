"""Your program takes None in `b` to mean "nothing was said" and keeps the default: the seed stays 0. But
`null` was written on purpose, and a setting that should stay as it is would be left out. Ask whether
the key is there, not what its value is."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merged[key] = deep_merge(a[key], value)
        elif value is not None or key not in a:
            merged[key] = deepcopy(value)
    return merged
