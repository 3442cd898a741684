"""You work out the differences as floats. 50 / 6 can't be held exactly, so two games that are equally far off may differ
in the last digit, and some that count are left out. Stay with whole numbers."""

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


def distance(counts, sides):
    """Return how far counts are from equal ones; whole numbers, so that equal ones are equal."""
    times = sum(counts.values())
    far = 0
    for face in range(1, sides + 1):
        far += (counts.get(face, 0) - times / sides) ** 2
    return far


def p_value(counts, sides, rng):
    """Return the share of games with a fair die that are as far off, these throws included."""
    times, real = sum(counts.values()), distance(counts, sides)
    far = 1
    for _ in range(GAMES):
        if distance(throws(1, sides, 0, times, rng), sides) >= real:
            far += 1
    return far / (1 + GAMES)
