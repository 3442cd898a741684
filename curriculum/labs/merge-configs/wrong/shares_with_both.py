"""Your program merges correctly and changes nothing itself, but the tables and lists that it takes over
unmerged still belong to `a` and `b`. Setting `answer["log"]["level"]` later changes the defaults too.
Copy what you pass on, with everything in it."""


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged = dict(a)
    for key, value in b.items():
        if isinstance(value, dict) and isinstance(a.get(key), dict):
            merged[key] = deep_merge(a[key], value)
        else:
            merged[key] = value
    return merged
