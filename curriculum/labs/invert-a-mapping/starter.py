def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        answer[value] = key  # TODO: what if another key has had this value already?
    return answer
