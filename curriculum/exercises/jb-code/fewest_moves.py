"""The way through the warehouse

"This is the floor of a warehouse: `S` is where a robot stands, `G` is where it has to go, `#` is a shelf, `.` is free. It moves one
square up, down, left or right. How many moves does it need at least?"

- `floor`: a list of texts of equal length, at least one, with exactly one `S` and one `G`. Outside the floor there's nothing.
- Returns the smallest number of moves, an int; -1 if there's no way.

>>> fewest_moves(["S#G", "...", "##."])
4
>>> fewest_moves(["S#G"])
-1
"""

minutes = 11
chapter = "03-stacks-queues-halves"
hint = "Look at all squares one move away, then at all two moves away, and so on. Which container hands out first what came in first?"
equivalent = {
    "Compare_NotEq_Gt @ 18:if inside and floor[r][c] != '#' and place not in moves: -> if inside and floor[r][c] > '#' and place not in moves:": "all other signs come after #",
    "Compare_Lt_NotEq @ 17:inside = 0 <= r < len(floor) and 0 <= c < len(floor[0]) -> inside = 0 <= r != len(floor) and 0 <= c < len(floor[0])": "r is never beyond the end by more than one",
    "Compare_Lt_NotEq @ 17:inside = 0 <= r < len(floor) and 0 <= c < len(floor[0]) -> inside = 0 <= r < len(floor) and 0 <= c != len(floor[0])": "c is never beyond the end by more than one",
    "NumberReplacer @ 17:inside = 0 <= r < len(floor) and 0 <= c < len(floor[0]) -> inside = 0 <= r < len(floor) and 0 <= c < len(floor[ -1])": "all lines have the same length",
}

from collections import deque


def fewest_moves(floor: list[str]) -> int:
    for row, line in enumerate(floor):
        if "S" in line:
            start = (row, line.index("S"))
    moves = {start: 0}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        row, column = here
        if floor[row][column] == "G":
            return moves[here]
        for place in [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]:
            r, c = place
            inside = 0 <= r < len(floor) and 0 <= c < len(floor[0])
            if inside and floor[r][c] != "#" and place not in moves:
                moves[place] = moves[here] + 1
                queue.append(place)
    return -1


def cases(rng):
    yield (["SG"],)
    yield (["S.G"],)
    yield (["G", "S"],)
    yield (["S#G"],)
    yield (["S#", "#G"],)
    yield (["S.", ".G"],)
    yield (["S..", "..G"],)
    yield (["S#G", "...", "##."],)
    yield (["G.#", "#.#", "..S"],)
    yield (["S#G", ".#.", ".#.", "..."],)
    yield (["....", ".##.", "S#.G", "...."],)
    yield (["S###", "###.", "##.G"],)
    yield (["G...", "....", "...S"],)
    yield (["S..", "...", "G.."],)
    yield (["..G", "...", "..S"],)
    yield (["S...", "....", ".G.."],)
    yield (["....", ".G..", "....", ".S.."],)
    for n in (4, 5, 6):
        squares = [[".#"[int(rng.random() < 0.25)] for _ in range(n)] for _ in range(n)]
        squares[int(rng.integers(0, n))][0] = "S"
        squares[int(rng.integers(0, n))][n - 1] = "G"
        yield (["".join(line) for line in squares],)


def _search(floor, steps, take_last=False):
    queue = deque()
    for row, line in enumerate(floor):
        if "S" in line:
            queue.append((row, line.index("S"), 0))
    seen = {queue[0][:2]}
    while queue:
        row, column, moves = queue.pop() if take_last else queue.popleft()
        if floor[row][column] == "G":
            return moves
        for down, right in steps:
            r, c = row + down, column + right
            inside = 0 <= r < len(floor) and 0 <= c < len(floor[0])
            if inside and floor[r][c] != "#" and (r, c) not in seen:
                seen.add((r, c))
                queue.append((r, c, moves + 1))
    return -1


def wrong_diagonal(floor):
    """Your robot also moves diagonally. From one corner of a square of four to the other it needs two moves."""
    return _search(floor, [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1) if a or b])


def wrong_squares_counted(floor):
    """You count the squares of the way. The robot stands on the first one already, so there is one move less."""
    moves = _search(floor, [(-1, 0), (1, 0), (0, -1), (0, 1)])
    return moves + 1 if moves >= 0 else -1


def wrong_through_shelves(floor):
    """You count rows and columns between start and goal. The way round the shelves may be longer, or there may be none."""
    places = {}
    for row, line in enumerate(floor):
        for column, sign in enumerate(line):
            places[sign] = (row, column)
    (a, b), (c, d) = places["S"], places["G"]
    return abs(a - c) + abs(b - d)


def wrong_last_in_first_out(floor):
    """You take the square that came in last, so one way is followed to its end before others are tried. The first way found needn't be the shortest."""
    return _search(floor, [(-1, 0), (1, 0), (0, -1), (0, 1)], take_last=True)
