"""You count letters only, and not that a name ends. In the lesson's file a is followed by n three times, and once the name
is over: the shares are 0.75 and 0.25, not 1. Without the end, names stop only where nothing was ever seen, or never."""

MARK = "\n"  # before the first and behind the last letter; no name has a line end in it
LONGEST = 30


def count(names):
    """Return how often each letter follows each: a dict of dicts."""
    found = {}
    for name in names:
        text = MARK + name
        for place in range(1, len(text)):
            row = found.setdefault(text[place - 1], {})
            row[text[place]] = row.get(text[place], 0) + 1
    return found


def draw(weights, rng):
    """Return one of the letters, drawn with these weights."""
    drawn = rng.random() * sum(weights.values())
    reached = 0
    for letter in sorted(weights):
        reached += weights[letter]
        if drawn < reached:
            break
    return letter


def invent(table, rng):
    """Return an invented name."""
    name, letter = "", MARK
    while len(name) < LONGEST and letter in table:
        letter = draw(table[letter], rng)
        if letter == MARK:
            break
        name += letter
    return name
