"""Fill an area with colour

"In a drawing program, you click on a square, and the whole area of that colour changes to a new one: all squares that can be reached from
there, sideways or up and down, through squares of the same colour. Give me the new picture, and leave the old one as it is."

- `picture`: a list of texts of equal length, at least one with at least one letter. Each letter is a colour.
- `row`, `column`: ints, a place in the picture. `colour`: a letter, possibly the one that's there already.
- Returns a list of texts; `picture` is not changed.


>>> repaint(["aab", "aba", "baa"], 0, 0, "c")
['ccb', 'cba', 'baa']
>>> repaint(["ab"], 0, 1, "b")
['ab']
"""

minutes = 12
chapter = "06-graphs"
hint = "Find the area first, as a set of places, and paint afterwards. What happens if you paint at once and the new colour is the old one? Each square enters the set once: O(R · C) for R rows and C columns."
equivalent = {
    "Compare_Lt_NotEq @ 9:inside = 0 <= y < len(picture) and 0 <= x < len(picture[0]) -> inside = 0 <= y != len(picture) and 0 <= x < len(picture[0])": "y is never beyond the end by more than one",
    "Compare_Lt_NotEq @ 9:inside = 0 <= y < len(picture) and 0 <= x < len(picture[0]) -> inside = 0 <= y < len(picture) and 0 <= x != len(picture[0])": "x is never beyond the end by more than one",
    "NumberReplacer @ 9:inside = 0 <= y < len(picture) and 0 <= x < len(picture[0]) -> inside = 0 <= y < len(picture) and 0 <= x < len(picture[ -1])": "all lines have the same length",
}


def repaint(picture: list[str], row: int, column: int, colour: str) -> list[str]:
    old = picture[row][column]
    area = {(row, column)}
    stack = [(row, column)]
    while stack:
        r, c = stack.pop()
        for place in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
            y, x = place
            inside = 0 <= y < len(picture) and 0 <= x < len(picture[0])
            if inside and picture[y][x] == old and place not in area:
                area.add(place)
                stack.append(place)
    painted = []
    for r, line in enumerate(picture):
        letters = [colour if (r, c) in area else letter for c, letter in enumerate(line)]
        painted.append("".join(letters))
    return painted


def cases(rng):
    yield (["a"], 0, 0, "a")
    yield (["a"], 0, 0, "b")
    yield (["ab"], 0, 1, "b")
    yield (["aba"], 0, 0, "c")
    yield (["aaa"], 0, 0, "c")
    yield (["ab", "ba"], 0, 0, "c")
    yield (["ab", "ba"], 1, 0, "c")
    yield (["a", "b", "a"], 2, 0, "c")
    yield (["aab", "aba", "baa"], 0, 0, "c")
    yield (["aab", "aba", "baa"], 2, 2, "b")
    yield (["bbbb", "babb", "bbab", "bbbb"], 1, 1, "c")
    yield (["aaaa", "abba", "aaaa"], 2, 1, "b")
    yield (["bab", "aaa", "bab"], 1, 1, "c")
    yield (["abab", "aaab", "bbba"], 0, 2, "c")
    yield (["bbb", "bab", "bbb", "bab"], 1, 1, "d")
    yield (["aba", "bba", "aba"], 0, 0, "c")
    yield (["aba", "bbb", "aaa"], 0, 0, "c")
    yield (["abba"], 0, 0, "c")
    for n in (4, 6):
        cells = rng.integers(0, 5, (n, n + 1)).tolist()
        rows = ["".join("aaabb"[k] for k in line) for line in cells]
        yield (rows, int(rng.integers(0, n)), int(rng.integers(0, n)), "c")


def wrong_everywhere(picture, row, column, colour):
    """You repaint every square of that colour. Only those that can be reached from the click belong to the area. `repaint(["aba"], 0, 0, "c")` gives ['cbc'], not ['cba']."""
    return [line.replace(picture[row][column], colour) for line in picture]


def _filled(picture, row, column, colour, moves, wraps=False):
    old = picture[row][column]
    area = {(row, column)}
    stack = [(row, column)]
    while stack:
        r, c = stack.pop()
        for down, right in moves:
            y, x = r + down, c + right
            if wraps and (y == -1 or x == -1):
                y, x = y % len(picture), x % len(picture[0])
            inside = 0 <= y < len(picture) and 0 <= x < len(picture[0])
            if inside and picture[y][x] == old and (y, x) not in area:
                area.add((y, x))
                stack.append((y, x))
    return [
        "".join(colour if (r, c) in area else letter for c, letter in enumerate(line))
        for r, line in enumerate(picture)
    ]


def wrong_over_corners(picture, row, column, colour):
    """You also go over corners. Squares have to touch with a side. `repaint(["ab", "ba"], 0, 0, "c")` gives ['cb', 'bc'], not ['cb', 'ba']."""
    steps = [-1, 0, 1]
    return _filled(picture, row, column, colour, [(y, x) for y in steps for x in steps])


def wrong_round_the_edge(picture, row, column, colour):
    """You don't check for positions below 0. They count from the end, so your colour flows over the left or upper edge to the other side. `repaint(["aba"], 0, 0, "c")` gives ['cbc'], not ['cba']."""
    sides = [(-1, 0), (1, 0), (0, -1), (0, 1)]
    return _filled(picture, row, column, colour, sides, wraps=True)


def wrong_neighbours_only(picture, row, column, colour):
    """You repaint the square and its four neighbours, and don't go on from them. `repaint(["aaa"], 0, 0, "c")` gives ['cca'], not ['ccc']."""
    old = picture[row][column]
    near = [(row, column), (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return [
        "".join(colour if letter == old and (r, c) in near else letter for c, letter in enumerate(line))
        for r, line in enumerate(picture)
    ]
