"""Counts which letter follows which others, and draws letters by these counts."""

MARK = "\n"  # before the first and behind the last letter; no name has a line end in it
LONGEST = 30


def count(names, order=1):
    """Return how often each letter follows the `order` before it: a dict of dicts."""
    found = {}
    for name in names:
        for context, letter in guesses(name, order):
            row = found.setdefault(context, {})
            row[letter] = row.get(letter, 0) + 1
    return found


def guesses(name, order):
    """Return for each letter of a name, and its end, what stands before it, and what comes."""
    text = MARK * order + name + MARK
    places = range(order, len(text))
    return [(text[place - order : place], text[place]) for place in places]


def draw(weights, rng):
    """Return one of the letters, drawn with these weights."""
    drawn = rng.random() * sum(weights.values())
    reached = 0
    for letter in sorted(weights):
        reached += weights[letter]
        if drawn < reached:
            break
    return letter


def invent(table, rng, order, temperature):
    """Return an invented name."""
    name = ""
    while len(name) < LONGEST:
        row = table[(MARK * order + name)[-order:]]
        letter = draw({c: number ** (1 / temperature) for c, number in row.items()}, rng)
        if letter == MARK:
            break
        name += letter
    return name
