"""Your program skips rows whose value is 0, empty or None, because such values count as false in an `if`.
Somebody who speaks language number 0 is missing from your table. Ask `value in answer`, not `if value`."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        if value:
            answer.setdefault(value, []).append(key)
    return answer
