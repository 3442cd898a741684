"""How many mines?

On a field of squares some squares hide a mine. For the game, each free square shows how many mines there are in the squares around it:
to the left and right, above and below, and in the four corners. At the edge of the field there are fewer squares around.

- `field`: a list of texts of the same length, one for each row, possibly empty. `"*"` is a mine, `"."` a free square.
- Returns a new list of texts of the same size: mines stay `"*"`, and each free square becomes the digit of its number, `"0"` too.

>>> numbered(["*..", "...", ".*."])
['*10', '221', '1*1']
>>> numbered(["."])
['0']
"""

minutes = 10
chapter = "05-loop-in-a-loop"
hint = "For each square, go through the three rows and three columns around it, and pass over those that don't exist. Mind that position -1 exists in Python: it is the last one."

equivalent = {
    "Compare_Eq_LtE @ 6:if field[r][c] == '*': -> if field[r][c] <= '*':": "the star comes before the dot",
    "Compare_Eq_LtE @ 13:if inside and field[a][b] == '*': -> if inside and field[a][b] <= '*':": "the star comes before the dot",
    "Compare_Lt_NotEq @ 12:inside = a >= 0 and a < len(field) and b >= 0 and b < len(field[r]) -> inside = a >= 0 and a != len(field) and b >= 0 and b < len(field[r])": "no row is more than one behind the last",
    "Compare_Lt_NotEq @ 12:inside = a >= 0 and a < len(field) and b >= 0 and b < len(field[r]) -> inside = a >= 0 and a < len(field) and b >= 0 and b != len(field[r])": "no column is more than one behind the last",
}


def numbered(field: list[str]) -> list[str]:
    result = []
    for r in range(len(field)):
        line = ""
        for c in range(len(field[r])):
            if field[r][c] == "*":
                line += "*"
            else:
                mines = 0
                for a in range(r - 1, r + 2):
                    for b in range(c - 1, c + 2):
                        inside = a >= 0 and a < len(field) and b >= 0 and b < len(field[r])
                        if inside and field[a][b] == "*":
                            mines += 1
                line += str(mines)
        result.append(line)
    return result


def cases(rng):
    yield ([],)
    yield (["."],)
    yield (["*"],)
    yield ([".*"],)
    yield (["*.."],)
    yield ([".", "*", "."],)
    yield (["*.", ".."],)
    yield (["...", ".*.", "..."],)
    yield (["***", "*.*", "***"],)
    yield (["*..", "...", ".*."],)
    yield (["*...*", ".....", "....*"],)
    for rows, columns in ((3, 4), (4, 5), (5, 3)):
        field = [[".", ".", "*"][i] for i in rng.integers(0, 3, rows * columns)]
        yield ([".*" + "." * columns] + [".." + "".join(field[r * columns : (r + 1) * columns]) for r in range(rows)] + ["*." + "." * columns],)


def wrong_corners_left_out(field):
    """You look to the left and right, above and below. The four corners count as well."""
    result = []
    for r in range(len(field)):
        line = ""
        for c in range(len(field[r])):
            mines = 0
            for a, b in [(r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1)]:
                if 0 <= a < len(field) and 0 <= b < len(field[r]):
                    mines += field[a][b] == "*"
            line += "*" if field[r][c] == "*" else str(mines)
        result.append(line)
    return result


def wrong_round_the_edge(field):
    """At the first row or column you count mines of the last one: position -1 is the last in Python. Pass over places outside the field."""
    result = []
    for r in range(len(field)):
        line = ""
        for c in range(len(field[r])):
            mines = 0
            for a in range(r - 1, r + 2):
                for b in range(c - 1, c + 2):
                    if a < len(field) and b < len(field[r]) and (a, b) != (r, c):
                        mines += field[a][b] == "*"
            line += "*" if field[r][c] == "*" else str(mines)
        result.append(line)
    return result


def wrong_own_row_only(field):
    """You look only at the square's own row. The rows above and below count as well."""
    result = []
    for row in field:
        line = ""
        for c in range(len(row)):
            line += "*" if row[c] == "*" else str(row[max(c - 1, 0) : c + 2].count("*"))
        result.append(line)
    return result
