"""Your program copies the outer table and then writes into the inner ones, which are still those of the
defaults: `dict(a)` and `a.copy()` copy one level. Afterwards `a["model"]` has the sizes of tonight's
run. Build a new table for each inner one too."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    return lay(dict(a), b)


def lay(merged, b):
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            lay(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged
