"""You count 1+6 and 6+1 as one outcome, which makes 21 outcomes of two dice. The two dice are two things: throw a red one
and a blue one, and 1+6 and 6+1 are as different as 1+6 and 2+5. There are 36."""


def ways(count, sides, added):
    """Return a dict from each total, the lowest first, to the number of ways that lead to it."""
    rows = {(added, 1): 1}
    for _ in range(count):
        further = {}
        for (total, lowest), number in rows.items():
            for face in range(lowest, sides + 1):
                place = (total + face, face)
                further[place] = further.get(place, 0) + number
        rows = further
    found = {}
    for (total, _), number in sorted(rows.items()):
        found[total] = found.get(total, 0) + number
    return found
