"""There and back

A bus company has lists of the stops of its lines. A line that serves the same stops in the opposite order is the same line, driven back. Bring
together what belongs together, without comparing each line with each other line.

- `lines`: a list of lists of texts, each with at least one stop. The same list of stops may occur several times; then these
  belong together too.
- Returns a list of groups, each a list of the positions in `lines`, counted from 0. The positions of a group are in ascending order, and the
  groups are in the order of their first positions.

>>> groups([["A", "B", "C"], ["A", "C", "B"], ["C", "B", "A"]])
[[0, 2], [1]]
"""

minutes = 6
chapter = "02-look-up"
hint = "Each line has two ways to be written. If both directions always choose the same of the two, for instance the smaller one, that can be the key. Which type must a key not have?"


def groups(lines: list[list[str]]) -> list[list[int]]:
    found = {}
    for position, stops in enumerate(lines):
        key = tuple(min(stops, stops[::-1]))
        found.setdefault(key, []).append(position)
    return list(found.values())


def cases(rng):
    yield ([],)
    yield ([["A"]],)
    yield ([["A"], ["A"]],)
    yield ([["A", "B"], ["B", "A"]],)
    yield ([["A", "B"], ["A", "B"]],)
    yield ([["A", "B"], ["A", "C"]],)
    yield ([["AB", "C"], ["A", "BC"]],)
    yield ([["A", "B", "C"], ["A", "D", "C"]],)
    yield ([["A", "C"], ["A", "D", "C"], ["C", "D", "A"]],)
    yield ([["A", "B", "C"], ["A", "C", "B"], ["C", "B", "A"]],)
    yield ([["A", "B", "A"], ["B", "A", "A"], ["A", "A", "B"]],)
    yield ([["A", "B"], ["C"], ["B", "A"], ["C"], ["A", "B"]],)
    yield ([["B", "A", "C"], ["A", "B", "C"], ["C", "A", "B"], ["A", "C", "B"]],)
    for n in (5, 9):
        lines = [["ABC"[i] for i in rng.integers(0, 3, 3)] for _ in range(n)]
        yield (lines + [["D", "E", "F"], ["F", "E", "D"], ["E", "D", "F"]],)


def _grouped(keys):
    found = {}
    for position, key in enumerate(keys):
        found.setdefault(key, []).append(position)
    return list(found.values())


def wrong_any_order(lines):
    """You bring together A, B, C and A, C, B. The stops have to come in the same order, from one end or from the other."""
    return _grouped([tuple(sorted(stops)) for stops in lines])


def wrong_one_direction(lines):
    """You bring together only lines with the same direction. C, B, A is A, B, C, driven back."""
    return _grouped([tuple(stops) for stops in lines])


def wrong_ends_only(lines):
    """You bring together lines that only have the same two ends. What lies between them has to be the same too."""
    return _grouped([(min(stops[0], stops[-1]), max(stops[0], stops[-1])) for stops in lines])
