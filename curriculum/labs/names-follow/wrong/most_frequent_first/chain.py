"""You lay the letters side by side with the most frequent one first. The probabilities are right, but the same random
number becomes another letter than the lesson says: the end comes first, then the letters in the order of `sorted`."""

MARK = "\n"  # before the first and behind the last letter; no name has a line end in it
LONGEST = 30


def count(names):
    """Return how often each letter follows each: a dict of dicts."""
    found = {}
    for name in names:
        text = MARK + name + MARK
        for place in range(1, len(text)):
            row = found.setdefault(text[place - 1], {})
            row[text[place]] = row.get(text[place], 0) + 1
    return found


def draw(weights, rng):
    """Return one of the letters, drawn with these weights."""
    drawn = rng.random() * sum(weights.values())
    reached = 0
    for letter in sorted(weights, key=lambda letter: (-weights[letter], letter)):
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
