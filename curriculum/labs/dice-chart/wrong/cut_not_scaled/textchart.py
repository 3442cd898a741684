"""You draw a sign for each way and cut the bar at sixty. The chart of `2d6` is tiny, and from `4d6` on all bars in the middle
are as long as the longest, so the shape is gone. Give the longest sixty, and the others in proportion."""

LONGEST = 60  # signs of the longest bar


def lines(exact):
    """Return a line for each total: a bar as long as its share asks for, and the share."""
    most, outcomes = max(exact.values()), sum(exact.values())
    found = []
    for total, number in exact.items():
        bar = "#" * min(LONGEST, number)
        found.append(f"{total:5} {bar} {100 * number / outcomes:.2f}")
    return found
