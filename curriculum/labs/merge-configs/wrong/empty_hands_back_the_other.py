"""Where nothing is laid over the defaults, your program returns the defaults themselves; where the
defaults are empty, it returns the table that was to be laid over them. The caller sees a correct
result, changes it for tonight's run, and has changed the table that everybody shares. Return a new
table, even in these cases."""

import copy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    if not b:
        return a
    if not a:
        return b
    merged = copy.deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = deep_merge(merged[key], copy.deepcopy(value))
        else:
            merged[key] = copy.deepcopy(value)
    return merged
