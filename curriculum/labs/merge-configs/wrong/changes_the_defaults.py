"""Your program writes into the defaults. The result is right, but the next run of the same program begins
with the settings of this one: the seed is None for everybody. Write into a copy of `a`."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            deep_merge(a[key], value)
        else:
            a[key] = deepcopy(value)
    return a
