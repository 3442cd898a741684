def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = {}
    for key, value in d.items():
        if value not in answer:
            answer[value] = []
        answer[value].append(key)
    return answer
