"""Your program merges the inner tables, but replaces the tables inside those. Settings three levels deep
are still lost, only one level further in. An inner table is a smaller problem of the same kind: let
`deep_merge` call itself."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = deepcopy(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = {**merged[key], **deepcopy(value)}
        else:
            merged[key] = deepcopy(value)
    return merged
