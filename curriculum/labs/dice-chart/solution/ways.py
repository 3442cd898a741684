"""In how many ways dice show a total, by going from die to die."""


def ways(count, sides, added):
    """Return a dict from each total, the lowest first, to the number of ways that lead to it."""
    found = {added: 1}
    for _ in range(count):
        further = {}
        for total, number in found.items():
            for face in range(1, sides + 1):
                further[total + face] = further.get(total + face, 0) + number
        found = further
    return found
