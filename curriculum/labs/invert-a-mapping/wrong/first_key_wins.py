"""Your program begins a list for a value when it first meets that value, and leaves the list alone after
that: Ann and Cleo speak Hindi, but your table knows only Ann. The line that appends must run for every
key; only the line that begins the list depends on whether there is one."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        if value not in answer:
            answer[value] = [key]
    return answer
