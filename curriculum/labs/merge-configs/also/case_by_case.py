def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    return {key: merged(key, a, b) for key in a.keys() | b.keys()}


def merged(key, a, b):
    """Return the value of one key."""
    if key not in b:
        return copied(a[key])
    if key not in a:
        return copied(b[key])
    if type(a[key]) is dict and type(b[key]) is dict:
        return deep_merge(a[key], b[key])
    return copied(b[key])


def copied(value):
    """Return a copy of a value and of everything in it."""
    if type(value) is dict:
        return {key: copied(inner) for key, inner in value.items()}
    if type(value) is list:
        return [copied(inner) for inner in value]
    return value
