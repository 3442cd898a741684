"""The most harmful first

A reviewer has collected findings on a change. Not all of them are worth the author's time, and the others should come in an order that helps.
Return the findings that are to be written down.

- `findings`: a list of tuples: the number of the line, the kind (a text), whether the change adds this line, and whether a witness was found (two bools).
- `order`: a list of different kinds, the most harmful first. A kind that is not in it does not matter enough to be mentioned.
- A finding is written down if the change adds its line, there is a witness, and its kind is in `order`.
- Returns a list of tuples, kind and line: the most harmful kind first, and findings of the same kind by their lines, the smallest first. The same kind on the
  same line is mentioned once.

>>> worth_writing([(9, "limit", True, True), (4, "secret", True, True), (2, "limit", False, True)], ["secret", "limit"])
[('secret', 4), ('limit', 9)]
"""

minutes = 6
chapter = "02-harm-first"
hint = "Three conditions, joined by `and`. To sort by harm, ask where a kind stands in `order`: `index` tells you."


def worth_writing(findings: list[tuple[int, str, bool, bool]], order: list[str]) -> list[tuple[str, int]]:
    kept = {(order.index(kind), line) for line, kind, added, witness in findings if added and witness and kind in order}
    return [(order[place], line) for place, line in sorted(kept)]


_ORDER = ["injection", "secret", "limit", "no test"]


def cases(rng):
    yield ([], _ORDER)
    yield ([(3, "limit", True, True)], [])
    yield ([(3, "limit", True, True)], _ORDER)
    yield ([(3, "limit", False, True)], _ORDER)
    yield ([(8, "secret", False, True), (3, "limit", True, True)], _ORDER)
    yield ([(8, "no test", True, True), (3, "limit", False, True)], _ORDER)
    yield ([(3, "limit", True, False)], _ORDER)
    yield ([(3, "layout", True, True)], _ORDER)
    yield ([(9, "limit", True, True), (10, "limit", True, True)], _ORDER)
    yield ([(10, "limit", True, True), (9, "limit", True, True)], _ORDER)
    yield ([(9, "limit", True, True), (9, "limit", True, True)], _ORDER)
    yield ([(9, "limit", True, True), (9, "secret", True, True)], _ORDER)
    yield ([(9, "limit", True, True), (4, "secret", True, True), (2, "limit", False, True)], ["secret", "limit"])
    yield ([(1, "a", True, True), (2, "b", True, True), (3, "a", True, True)], ["b", "a"])
    for n in (5, 9):
        rows = [(int(line), [*_ORDER, "layout"][k], a < 3, w < 3) for line, k, a, w in rng.integers([1, 0, 0, 0], [30, 5, 4, 4], (n, 4)).tolist()]
        yield (rows + [(40, "secret", True, True), (7, "limit", True, True), (31, "injection", True, True), (7, "limit", True, True), (2, "layout", True, True)], _ORDER)


def wrong_by_line(findings, order):
    """You sort by the lines. The most harmful kind comes first, wherever it stands; the lines decide among findings of one kind."""
    kept = {(line, order.index(kind)) for line, kind, added, witness in findings if added and witness and kind in order}
    return [(order[place], line) for line, place in sorted(kept)]


def wrong_alphabet(findings, order):
    """You sort the kinds by the alphabet. How harmful a kind is, you see from its place in `order`."""
    return sorted({(kind, line) for line, kind, added, witness in findings if added and witness and kind in order})


def wrong_old_lines_too(findings, order):
    """You mention findings on lines that the change doesn't add. What was wrong before belongs in a note of its own."""
    kept = {(order.index(kind), line) for line, kind, added, witness in findings if witness and kind in order}
    return [(order[place], line) for place, line in sorted(kept)]


def wrong_said_twice(findings, order):
    """You mention the same kind twice for the same line. Once is enough."""
    kept = [(order.index(kind), line) for line, kind, added, witness in findings if added and witness and kind in order]
    return [(order[place], line) for place, line in sorted(kept)]
