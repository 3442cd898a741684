"""You cut the number of signs down to a whole one. For 5 with `4d6` it is 1.64, so it should be two signs, and yours has
one. `round` goes to the nearest."""

LONGEST = 60  # signs of the longest bar


def lines(exact):
    """Return a line for each total: a bar as long as its share asks for, and the share."""
    most, outcomes = max(exact.values()), sum(exact.values())
    found = []
    for total, number in exact.items():
        bar = "#" * int(LONGEST * number / most)
        found.append(f"{total:5} {bar} {100 * number / outcomes:.2f}")
    return found
