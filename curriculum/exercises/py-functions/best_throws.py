"""The best throws

At a sports day everybody may throw a ball as often as they like. Each row of the list holds a name, and then the lengths of the throws
in centimetres, however many there were. Return a line for each row, with the name, the best throw and the number of throws.

- `rows`: a list of lists, possibly empty. The first item of each is a text, all others are ints.
- Returns a list of texts such as `"Ida: 830 in 3"`. Somebody who hasn't thrown gets `"Bo: no throw"`.

>>> best_throws([["Ida", 790, 830, 815], ["Bo"]])
['Ida: 830 in 3', 'Bo: no throw']
"""

minutes = 7
chapter = "03-any-number"
hint = "A star can stand on the left of `=`, and in a `for` line too: one name for the first item, and a starred one for the list of all that follow."


def best_throws(rows: list[list]) -> list[str]:
    lines = []
    for name, *throws in rows:
        if throws:
            lines.append(f"{name}: {max(throws)} in {len(throws)}")
        else:
            lines.append(f"{name}: no throw")
    return lines


def cases(rng):
    yield ([],)
    yield ([["Bo"]],)
    yield ([["Ida", 700]],)
    yield ([["Ida", 700, 650]],)
    yield ([["Ida", 0]],)
    yield ([["Ida", 610, 640], ["Cy", 640, 610]],)
    yield ([["Bo", 0, 0], ["Bo"], ["Bo", 9, 12, 100]],)
    yield ([["Ida", 790, 830, 815], ["Bo"]],)
    for n in (2, 4, 6):
        rows = [[f"Player {i}"] + rng.integers(300, 900, int(rng.integers(0, 6))).tolist() for i in range(n)]
        yield (rows + [["Di", 500, 720, 610], ["Ed"], ["Flo", 820, 410]],)


def wrong_last_throw(rows):
    """You show the last throw. The best one may have come earlier."""
    return [f"{row[0]}: {row[-1]} in {len(row) - 1}" if len(row) > 1 else f"{row[0]}: no throw" for row in rows]


def wrong_name_counted(rows):
    """You count the name as a throw. The throws are what comes after it."""
    return [f"{row[0]}: {max(row[1:])} in {len(row)}" if len(row) > 1 else f"{row[0]}: no throw" for row in rows]


def wrong_row_left_out(rows):
    """Somebody who hasn't thrown is missing from your list. They get a line too."""
    return [f"{row[0]}: {max(row[1:])} in {len(row) - 1}" for row in rows if len(row) > 1]
