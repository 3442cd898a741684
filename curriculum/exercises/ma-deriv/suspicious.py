"""Find the mistake: half of the wrong formulas pass

A library has many formulas for slopes, and each slope was also measured. The function should return the names of all
formulas whose claimed slope differs from the measured one by more than a millionth of the larger of the two (both taken
without sign). It finds only some of them. Find the mistake and fix it.

- `rows`: a list of lists `[name, measured, claimed]`: a text and two numbers, neither of them 0.
- Returns a list of names in the order of the rows.

>>> suspicious([["sphere", 12.5, 25.0], ["cone", 4.0, 4.0], ["prism", 6.0, 2.0]])
['sphere', 'prism']
"""

kind = "fix"
minutes = 4
chapter = "02-both-sides"
hint = "Work out what is compared with 1e-6 for the sphere. Is that a large difference?"

starter = '''
def suspicious(rows: list[list]) -> list[str]:
    found = []
    for name, measured, claimed in rows:
        size = max(abs(measured), abs(claimed))
        if measured - claimed > 1e-6 * size:
            found.append(name)
    return found
'''


def suspicious(rows: list[list]) -> list[str]:
    found = []
    for name, measured, claimed in rows:
        size = max(abs(measured), abs(claimed))
        if abs(measured - claimed) > 1e-6 * size:
            found.append(name)
    return found


def cases(rng):
    yield ([],)
    yield ([["cube", 3.0, 3.0]],)
    yield ([["cube", 3.0, 6.0]],)
    yield ([["cube", 6.0, 3.0]],)
    yield ([["cube", -3.0, 3.0]],)
    yield ([["cube", 3.0, -3.0]],)
    yield ([["drop", -8.0, -4.0]],)
    yield ([["far", 5000000.0, 5000001.0]],)
    yield ([["near", 0.0000004, 0.0000008]],)
    yield ([["near", 0.0000009, 0.0000003]],)
    yield ([["faint", 0.000000004, 0.000000008]],)
    yield ([["faint", -0.000000003, 0.000000006], ["cube", 2.0, 2.0]],)
    yield ([["tiny", -0.0000002, 0.0000003]],)
    yield ([["mirror", 4.0, -4.0], ["far", -3000000.0, -3000001.0]],)
    yield ([["sphere", 12.5, 25.0], ["cone", 4.0, 4.0], ["prism", 6.0, 2.0]],)
    for n in (3, 6):
        rows = []
        for k in range(n):
            slope = float(rng.uniform(-9, 9))
            rows.append([f"f{k}", slope, slope * float(rng.choice([1, 2, -1, 0.5]))])
        yield (rows + [["low", 1.0, 2.0], ["tiny", 0.0000001, 0.0000005], ["far", 9000000.0, 9000001.0]],)


def wrong_one_direction(rows):
    """You find only slopes that were measured too large. A formula that claims too much is wrong as well: the sign of the difference plays no part."""
    return [name for name, m, c in rows if m - c > 1e-6 * max(abs(m), abs(c))]


def wrong_absolute_difference(rows):
    """You compare the difference with a millionth itself. Large slopes then look wrong because of rounding, and wrong formulas for tiny slopes pass. Compare with a millionth of the larger size."""
    return [name for name, m, c in rows if abs(m - c) > 1e-6]


def wrong_sizes_compared(rows):
    """You compare the sizes of the two numbers, so 3 and -3 pass as equal. Take the difference first, and drop its sign then."""
    return [name for name, m, c in rows if abs(abs(m) - abs(c)) > 1e-6 * max(abs(m), abs(c))]
