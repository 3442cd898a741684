"""Nested JSON to flat rows and back."""


def flatten(value, prefix=""):
    """
    >>> flatten({"a": 1, "b": {"c": 2, "d": [3, 4]}})
    {'a': 1, 'b.c': 2, 'b.d.0': 3, 'b.d.1': 4}
    >>> flatten({"a": {}})
    {'a': None}
    """
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = ((str(n), one) for n, one in enumerate(value))
    else:
        return {prefix: value}
    found = {}
    for key, one in pairs:
        found.update(flatten(one, f"{prefix}.{key}" if prefix else key))
    if not found and prefix:
        found[prefix] = None
    return found


def depth(value):
    """
    >>> depth({"a": {"b": 1}})
    2
    >>> depth([1, [2, [3]]])
    3
    """
    if isinstance(value, dict):
        value = list(value.values())
    if not isinstance(value, list):
        return 0
    return 1 + max((depth(one) for one in value), default=0)


def pick(value, path, default=None):
    """
    >>> pick({"a": [{"b": 5}]}, "a.0.b")
    5
    >>> pick({"a": 1}, "a.b", "none")
    'none'
    """
    for part in path.split("."):
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif isinstance(value, dict) and part in value:
            value = value[part]
        else:
            return default
    return value


def changed(old, new):
    """Keys that are new, gone or have another value.

    >>> changed({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4})
    ['b', 'c']
    """
    names = set(old) | set(new)
    return sorted(n for n in names if n not in old or n not in new or old[n] != new[n])
