"""The fewest turns to open a lock

"A lock has three wheels with the digits 0 to 9. In one move you turn one wheel by one digit, up or down; 9 and 0 are neighbours. Some
combinations are jammed: once there, nothing turns any more, so you must not pass through them. How few moves lead from `start` to
`goal`?" Nothing here looks like a graph. What are the places, and what are the connections?

- `start`, `goal`: texts of three digits. `jammed`: a list of such texts, possibly empty, without `start`.
- Returns the smallest number of moves, an int; 0 if `start` is `goal`; -1 if there's no way, for example because `goal` is jammed.


>>> lock_turns("000", "901", [])
2
>>> lock_turns("000", "002", ["001"])
4
"""

minutes = 11
chapter = "06-graphs"
hint = "Each combination is a place with six neighbours, and fewest moves means breadth-first search. The place after digit d is (d + 1) % 10; and before it? There are 1000 places with six neighbours each, so at most 6000 looks."
equivalent = {
    "Binary_Add_Sub @ 8:digit = (int(code[wheel]) + turn) % 10 -> digit = (int(code[wheel]) - turn) % 10": "both turns are tried",
    "Unary_Delete_USub @ 16:moves[code] = -1 -> moves[code] = 1": "a jammed combination is never taken from the queue",
    "NumberReplacer @ 16:moves[code] = -1 -> moves[code] = - 2": "a jammed combination is never taken from the queue",
    "NumberReplacer @ 16:moves[code] = -1 -> moves[code] = - 0": "a jammed combination is never taken from the queue",
}

from collections import deque


def _neighbours(code):
    found = []
    for wheel in range(3):
        for turn in [1, -1]:
            digit = (int(code[wheel]) + turn) % 10
            found.append(code[:wheel] + str(digit) + code[wheel + 1 :])
    return found


def lock_turns(start: str, goal: str, jammed: list[str]) -> int:
    moves = {start: 0}
    for code in jammed:
        moves[code] = -1
    queue = deque([start])
    while queue:
        code = queue.popleft()
        if code == goal:
            return moves[code]
        for other in _neighbours(code):
            if other not in moves:
                moves[other] = moves[code] + 1
                queue.append(other)
    return -1


def cases(rng):
    yield ("000", "000", [])
    yield ("000", "001", [])
    yield ("000", "001", ["001"])
    yield ("000", "900", [])
    yield ("190", "109", [])
    yield ("000", "901", [])
    yield ("000", "002", ["001"])
    yield ("000", "020", ["010", "001"])
    yield ("555", "555", ["554"])
    yield ("000", "999", ["900"])
    yield ("000", "555", [])
    yield ("000", "111", ["001", "010", "100", "009", "090", "900"])
    yield ("123", "125", ["124", "113", "133"])
    yield ("250", "258", ["259"])
    yield ("777", "779", ["779"])
    yield ("080", "020", ["081", "090"])
    yield ("123", "134", ["134", "000"])
    yield ("999", "000", ["000", "998"])
    for _ in range(3):
        a, b = rng.integers(0, 1000, 2).tolist()
        block = [f"{k:03}" for k in rng.permutation(1000)[:200].tolist() if k != a]
        yield (f"{a:03}", f"{b:03}", block)


def wrong_no_way_round(start, goal, jammed):
    """You don't turn from 9 to 0. They are neighbours. `lock_turns("000", "900", [])` gives 9, not 1."""
    moves = {start: 0}
    queue = deque([start])
    while queue:
        code = queue.popleft()
        if code == goal:
            return moves[code]
        for wheel in range(3):
            for turn in [1, -1]:
                digit = int(code[wheel]) + turn
                other = code[:wheel] + str(digit) + code[wheel + 1 :]
                if 0 <= digit <= 9 and other not in moves and other not in jammed:
                    moves[other] = moves[code] + 1
                    queue.append(other)
    return -1


def wrong_wheel_by_wheel(start, goal, jammed):
    """You add up the moves of each wheel, as if nothing were jammed. Sometimes a detour is needed. `lock_turns("000", "002", ["001"])` gives 2, not 4."""
    total = 0
    for a, b in zip(start, goal):
        apart = abs(int(a) - int(b))
        total += min(apart, 10 - apart)
    return total


def wrong_goal_may_be_jammed(start, goal, jammed):
    """You look at the list of jammed combinations only when you want to leave one, so a jammed goal is reached. `lock_turns("000", "001", ["001"])` gives 1, not -1."""
    moves = {start: 0}
    queue = deque([start])
    while queue:
        code = queue.popleft()
        if code == goal:
            return moves[code]
        if code in jammed:
            continue
        for other in _neighbours(code):
            if other not in moves:
                moves[other] = moves[code] + 1
                queue.append(other)
    return -1


def wrong_counts_combinations(start, goal, jammed):
    """You count the combinations on the way, with both ends. There is one move less. `lock_turns("000", "000", [])` gives 1, not 0."""
    moves = {start: 1}
    queue = deque([start])
    while queue:
        code = queue.popleft()
        if code == goal:
            return moves[code]
        for other in _neighbours(code):
            if other not in moves and other not in jammed:
                moves[other] = moves[code] + 1
                queue.append(other)
    return -1
