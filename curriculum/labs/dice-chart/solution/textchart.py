"""A chart of the exact shares for the terminal."""

LONGEST = 60  # signs of the longest bar


def lines(exact):
    """Return a line for each total: a bar as long as its share asks for, and the share."""
    most, outcomes = max(exact.values()), sum(exact.values())
    found = []
    for total, number in exact.items():
        bar = "#" * round(LONGEST * number / most)
        found.append(f"{total:5} {bar} {100 * number / outcomes:.2f}")
    return found
