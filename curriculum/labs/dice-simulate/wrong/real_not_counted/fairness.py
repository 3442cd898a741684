"""You leave out the real throws themselves and divide by 999. Then p can be 0, as if what has just happened were
impossible. Add 1 above and below."""

from simulation import throws

GAMES = 999
LEVEL = 0.05


def read(text, sides):
    """Return a dict from each face to how often it was thrown, and the lines that are damaged."""
    counts, damaged = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        for word in line.split():
            if word.isascii() and word.isdigit() and 1 <= int(word) <= sides:
                counts[int(word)] = counts.get(int(word), 0) + 1
            elif number not in damaged:
                damaged.append(number)
    return counts, damaged


def distance(counts):
    """Return a number that grows with the distance of counts from equal ones.

    The squared differences add up to the squared counts less throws * throws / sides, and all
    games have as many throws. So the squared counts say which game is further off, and they are
    whole numbers.
    """
    return sum(count**2 for count in counts.values())


def p_value(counts, sides, rng):
    """Return the share of games with a fair die that are as far off, these throws included."""
    times, real = sum(counts.values()), distance(counts)
    far = 0
    for _ in range(GAMES):
        if distance(throws(1, sides, 0, times, rng)) >= real:
            far += 1
    return far / GAMES
