"""Your program gives a bare key where there is only one, and a list where there are several. A loop over
the people who speak Polish then goes through the letters of "Ben". If all rows have the same shape, no
caller needs to ask which it is: a list, even for one."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        answer.setdefault(value, []).append(key)
    return {value: keys if len(keys) > 1 else keys[0] for value, keys in answer.items()}
