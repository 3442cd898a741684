"""Your program copies the defaults, but takes over the tables and lists of `b` as they are. Appending to
`answer["model"]["sizes"]` later also changes the settings that were laid over the defaults. Copy these
too."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], value)
        else:
            merged[key] = value
    return merged
