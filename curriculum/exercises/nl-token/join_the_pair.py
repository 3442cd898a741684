'''Join the pair

The function below should join a pair of neighbours everywhere, from left to right. For some lists it loses a piece. Find the
mistake and fix it.

- `pieces`: a list of texts, possibly empty. `pair`: a tuple of two texts.
- Wherever the first text of the pair stands directly before the second, the two become one piece. No piece is used twice: after
  a join, go on with the piece that follows it. All other pieces stay as they are.
- Returns a list; `pieces` is not changed.

>>> join_the_pair(["b", "e", "e", "t"], ("e", "e"))
['b', 'ee', 't']
>>> join_the_pair(["a", "a", "a"], ("a", "a"))
['aa', 'a']
'''

minutes = 6
chapter = "02-merge-the-most-frequent-pair"
kind = "fix"
hint = "Follow `i` with a pencil for [\"b\", \"e\"] and the pair (\"x\", \"y\"). Which values does it take, and which pieces are appended?"

starter = '''def join_the_pair(pieces, pair):
    result, i = [], 0
    while i < len(pieces) - 1:
        if (pieces[i], pieces[i + 1]) == pair:
            result.append(pieces[i] + pieces[i + 1])
            i += 2
        else:
            result.append(pieces[i])
            i += 1
    return result
'''


def join_the_pair(pieces: list[str], pair: tuple[str, str]) -> list[str]:
    result = []
    i = 0
    while i < len(pieces):
        if tuple(pieces[i : i + 2]) == pair:
            result.append(pieces[i] + pieces[i + 1])
            i += 2
        else:
            result.append(pieces[i])
            i += 1
    return result


def cases(rng):
    yield ([], ("a", "b"))
    yield (["a"], ("a", "b"))
    yield (["a", "b"], ("a", "b"))
    yield (["b", "a"], ("a", "b"))
    yield (["a", "a", "a"], ("a", "a"))
    yield (["b", "e", "e", "t"], ("e", "e"))
    yield (["x", "x", "x", "x"], ("x", "x"))
    yield (["s", "s", "s", "s", "s", "a"], ("s", "s"))
    yield (["th", "e", "th", "th", "e"], ("th", "e"))
    yield (["a", "b", "a", "b", "a"], ("a", "b"))
    yield (["a", "ba", "ab", "a"], ("ab", "a"))
    for n in (5, 9, 14):
        pieces = [["a", "b", "ab"][i] for i in rng.integers(0, 3, n).tolist()]
        yield (["a", "a", "a", *pieces, "b", "b"], ("a", "a"))
        yield ([*pieces, "a", "b", "a"], ("a", "b"))


def wrong_piece_used_twice(pieces, pair):
    """You go on by one place after a join, so the second piece of the pair is used again: ["a", "b"] becomes
    ["ab", "b"]."""
    result = []
    for i, piece in enumerate(pieces):
        result.append(piece + pieces[i + 1] if tuple(pieces[i : i + 2]) == pair else piece)
    return result


def wrong_first_place_only(pieces, pair):
    """You join the pair at the first place and stop. It should be joined everywhere."""
    for i in range(len(pieces)):
        if tuple(pieces[i : i + 2]) == pair:
            return pieces[:i] + [pieces[i] + pieces[i + 1]] + pieces[i + 2 :]
    return list(pieces)


def wrong_joins_of_joins(pieces, pair):
    """You look only at how the last piece ends and the next one begins, so joined pieces are joined again: "aa" and
    "a" become "aaa". Compare whole pieces with the two texts of the pair."""
    result = []
    for piece in pieces:
        if result and result[-1].endswith(pair[0]) and piece.startswith(pair[1]):
            result[-1] += piece
        else:
            result.append(piece)
    return result
