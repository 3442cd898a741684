"""Your program goes through the keys of the defaults and leaves out what only `b` has: `name` is missing.
What is laid over the defaults may contain new settings. The result has all keys of both."""

from copy import deepcopy


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = {}
    for key, value in a.items():
        if isinstance(value, dict) and isinstance(b.get(key), dict):
            merged[key] = deep_merge(value, b[key])
        else:
            merged[key] = deepcopy(b[key] if key in b else value)
    return merged
