"""You let a name begin with any letter, as often as it stands anywhere in the names. In ann, anna and nan the n is more
frequent than the a, but two of the three begin with a. Count the first letters by themselves: they follow the start."""

MARK = "\n"  # before the first and behind the last letter; no name has a line end in it
LONGEST = 30


def count(names):
    """Return how often each letter follows each: a dict of dicts."""
    found = {}
    for name in names:
        text = MARK + name + MARK
        for letter in name:
            first = found.setdefault(MARK, {})
            first[letter] = first.get(letter, 0) + 1
        for place in range(2, len(text)):
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
    while len(name) < LONGEST:
        letter = draw(table[letter], rng)
        if letter == MARK:
            break
        name += letter
    return name
