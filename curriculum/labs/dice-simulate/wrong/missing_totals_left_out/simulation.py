"""You print the totals that came up. One that never did is a result, too: its row says 0 beside the exact share, and a 0
may well be too few."""

import math


def throws(count, sides, added, times, rng):
    """Return a dict from each total that came up to how often it did."""
    found = {}
    for _ in range(times):
        total = added
        for _ in range(count):
            total += rng.randint(1, sides)
        found[total] = found.get(total, 0) + 1
    return found


def is_off(count, times, share):
    """Whether a count lies more than two standard deviations from the expected one."""
    return abs(count - times * share) > 2 * math.sqrt(times * share * (1 - share))


def rows(counts, exact):
    """Return a line for each total, and how many of the counts are off."""
    times, outcomes = sum(counts.values()), sum(exact.values())
    lines, off = [], 0
    for total, number in exact.items():
        if total not in counts:
            continue
        count = counts[total]
        line = f"{total:5}{count:8}{100 * count / times:8.2f}{100 * number / outcomes:8.2f}"
        if is_off(count, times, number / outcomes):
            line += " *"
            off += 1
        lines.append(line)
    return lines, off
