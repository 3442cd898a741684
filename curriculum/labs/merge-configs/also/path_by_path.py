import json


def deep_merge(a: dict, b: dict) -> dict:
    """Return a new dict: a with b laid over it, inner tables merged one by one."""
    merged, over = json.loads(json.dumps([a, b]))
    left = [(merged, over)]
    while left:
        below, above = left.pop()
        for key in above:
            pair = below.get(key), above[key]
            if all(isinstance(table, dict) for table in pair):
                left.append(pair)
            else:
                below[key] = above[key]
    return merged
