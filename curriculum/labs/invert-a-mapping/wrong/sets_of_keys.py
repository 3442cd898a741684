"""Your program collects the keys in sets. A set has no order, and you cannot ask for its first item; the
table had an order, Ann before Cleo. A list keeps it. No key can come twice, so a set gains you nothing."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        answer.setdefault(value, set()).add(key)
    return answer
