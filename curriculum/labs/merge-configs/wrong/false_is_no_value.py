"""Your program keeps the default if the new value counts as false: 0, False, an empty text or list and
None change nothing. With `value or default` nobody can switch a setting off. Ask whether the key is
there."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merged[key] = deep_merge(a[key], value)
        else:
            merged[key] = deepcopy(value or a.get(key))
    return merged
