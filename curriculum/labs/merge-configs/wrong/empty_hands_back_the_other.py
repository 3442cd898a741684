"""Where nothing is laid over the defaults, your program hands back the defaults themselves, and where the
defaults are empty, what was to be laid over them. The caller sees a right answer, changes it for tonight's
run, and has changed the table that everybody shares. An answer is a new table, also in the easy cases."""

import copy


def deep_merge(a: dict, b: dict) -> dict:
    """Answer a new dict: a with b laid over it, inner tables merged one by one."""
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
