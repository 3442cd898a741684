"""Count the lakes

"On this map `~` is water and `.` is land. Squares of water that touch with a side belong to the same lake; touching at a corner isn't
enough. How many lakes are there?" Say first how you make sure that no lake is counted twice.

- `rows`: a list of texts of equal length, possibly empty. The list isn't changed.
- Returns an int.

>>> count_lakes(["~~.", "..~", "~.~"])
3
>>> count_lakes([])
0
"""

minutes = 10
chapter = "03-stacks-queues-halves"
hint = "When you meet water that hasn't been seen, a new lake begins. Which squares do you mark as seen before you go on along the map?"
equivalent = {
    "Compare_Eq_GtE @ 15:if inside and rows[r][c] == '~' and (r, c) not in seen: -> if inside and rows[r][c] >= '~' and (r, c) not in seen:": "no other sign comes after ~",
    "Compare_NotEq_Lt @ 6:if sign != '~' or (start_row, start_column) in seen: -> if sign < '~' or (start_row, start_column) in seen:": "only . comes before ~",
    "Compare_Lt_NotEq @ 14:inside = 0 <= r < len(rows) and 0 <= c < len(line) -> inside = 0 <= r != len(rows) and 0 <= c < len(line)": "r is never beyond the end by more than one",
    "Compare_Lt_NotEq @ 14:inside = 0 <= r < len(rows) and 0 <= c < len(line) -> inside = 0 <= r < len(rows) and 0 <= c != len(line)": "c is never beyond the end by more than one",
    "DropStatement @ 9:seen.add((start_row, start_column)) -> pass": "a start that is visited twice changes nothing",
}


def count_lakes(rows: list[str]) -> int:
    seen = set()
    lakes = 0
    for start_row, line in enumerate(rows):
        for start_column, sign in enumerate(line):
            if sign != "~" or (start_row, start_column) in seen:
                continue
            lakes += 1
            seen.add((start_row, start_column))
            stack = [(start_row, start_column)]
            while stack:
                row, col = stack.pop()
                for r, c in [(row - 1, col), (row + 1, col), (row, col - 1), (row, col + 1)]:
                    inside = 0 <= r < len(rows) and 0 <= c < len(line)
                    if inside and rows[r][c] == "~" and (r, c) not in seen:
                        seen.add((r, c))
                        stack.append((r, c))
    return lakes


def cases(rng):
    yield ([],)
    yield (["."],)
    yield (["~"],)
    yield (["~~"],)
    yield (["~.~"],)
    yield (["~.", ".~"],)
    yield (["~", ".", "~"],)
    yield (["~~.", "..~", "~.~"],)
    yield (["~.", "~.", ".~"],)
    yield ([".~.", "~.~"],)
    yield (["~.~", "~~~"],)
    yield ([".~", "~~"],)
    yield (["~~~", "~.~", "~~~"],)
    yield (["~.~.~", "~.~.~", "~~~.~"],)
    yield (["..~", ".~~", "~~."],)
    yield (["~....", ".....", "....~"],)
    for n in (4, 6):
        water = rng.random((n, n + 1)) < 0.55
        yield (["".join("~" if w else "." for w in line) for line in water],)


def wrong_corners_too(rows):
    """You also join squares that touch only at a corner. Those belong to different lakes."""
    seen = set()
    lakes = 0
    for start_row, line in enumerate(rows):
        for start_column, sign in enumerate(line):
            if sign != "~" or (start_row, start_column) in seen:
                continue
            lakes += 1
            seen.add((start_row, start_column))
            stack = [(start_row, start_column)]
            while stack:
                row, column = stack.pop()
                for r in range(max(0, row - 1), min(len(rows), row + 2)):
                    for c in range(max(0, column - 1), min(len(line), column + 2)):
                        if rows[r][c] == "~" and (r, c) not in seen:
                            seen.add((r, c))
                            stack.append((r, c))
    return lakes


def wrong_squares_of_water(rows):
    """You count the squares of water. Several of them make one lake."""
    return sum(line.count("~") for line in rows)


def wrong_only_above_and_left(rows):
    """You count water that has none above it and none to its left. A lake shaped like a U has two such squares."""
    lakes = 0
    for row, line in enumerate(rows):
        for column, sign in enumerate(line):
            above = row > 0 and rows[row - 1][column] == "~"
            left = column > 0 and line[column - 1] == "~"
            lakes += sign == "~" and not above and not left
    return lakes


def wrong_row_by_row(rows):
    """You count the pieces of water in each row. A lake may reach over several rows."""
    lakes = 0
    for line in rows:
        lakes += len([piece for piece in line.replace(".", " ").split() if piece])
    return lakes
