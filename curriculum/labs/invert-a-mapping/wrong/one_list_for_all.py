"""All values of your table have the same list, so each name appears under every language. `fromkeys` with
`[]` makes one list and uses it for all keys; a list that is made before the loop does the same. Make a
new list whenever a new value turns up."""


def invert(d: dict) -> dict:
    """Return a dict from each value of d to the list of the keys that have it."""
    answer = dict.fromkeys(d.values(), [])
    for key, value in d.items():
        answer[value].append(key)
    return answer
