'''Who answered on that day?

An old log line names only the alias. Find the version from the history of the alias.

- `moves`: a list of tuples `(time, alias, version)` in any order. From this time on, that moment included, the alias points to this
  version; `None` as version means that the alias was removed. No alias is moved twice at the same time.
- `alias`: a text. `time`: a whole number.
- Returns the version that the alias pointed to at that time, or `None` if it pointed to none.

>>> history = [(10, "champion", 1), (40, "champion", 3), (20, "challenger", 3), (60, "champion", 1)]
>>> who_answered(history, "champion", 45)
3
>>> who_answered(history, "champion", 9) is None
True
'''

minutes = 5
chapter = "01-versions-stay-names-move"
hint = "Of the moves of this alias that happened by then, which is the last?"


def who_answered(moves: list, alias: str, time: int) -> int | None:
    by_then = {}
    for moment, name, version in moves:
        if name == alias and moment <= time:
            by_then[moment] = version
    return by_then[max(by_then)] if by_then else None


def cases(rng):
    history = [(10, "champion", 1), (40, "champion", 3), (20, "challenger", 3), (60, "champion", 1)]
    yield ([], "champion", 5)
    yield ([(3, "champion", 1)], "champion", 3)
    yield ([(3, "champion", 1)], "champion", 2)
    yield (history, "champion", 9)
    yield (history, "champion", 39)
    yield (history, "champion", 40)
    yield (history, "champion", 45)
    yield (history, "champion", 100)
    yield (history, "challenger", 60)
    yield ([(1, "champion", 1), (5, "champion", None), (9, "champion", 2)], "champion", 6)
    yield ([(9, "champion", 4), (5, "champion", 7), (1, "champion", 2)], "champion", 8)
    yield ([(9, "champion", 4), (5, "champion", None), (1, "champion", 2)], "champion", 5)
    yield ([(9, "champion", 4), (5, "champion", None), (1, "champion", 2)], "champion", 9)
    yield ([(2, "champion", 4), (6, "champion", None)], "champion", 6)
    yield ([(2, "champion", 4), (6, "champion", None)], "champion", 90)
    for _ in range(3):
        times = rng.permutation(40)[:8].tolist()
        names = rng.permutation(["champion"] * 5 + ["challenger"] * 3).tolist()
        moves = list(zip(times, names, rng.permutation(8).tolist()))
        yield (moves, "champion", sorted(times)[5])


def wrong_moment_itself_excluded(moves, alias, time):
    """You leave out a move that happened at this very time. From this moment on the alias points to the new version."""
    by_then = {moment: version for moment, name, version in moves if name == alias and moment < time}
    return by_then[max(by_then)] if by_then else None


def wrong_last_in_the_list(moves, alias, time):
    """You take the last fitting line of the list. The moves may stand in any order; the latest time decides."""
    found = None
    for moment, name, version in moves:
        if name == alias and moment <= time:
            found = version
    return found


def wrong_as_of_today(moves, alias, time):
    """You return where the alias points today. It has been moved since, and the question is about an earlier time."""
    ever = {moment: version for moment, name, version in moves if name == alias}
    return ever[max(ever)] if ever else None


def wrong_removal_skipped(moves, alias, time):
    """You ignore the removal of an alias and return the version before. Nothing could be loaded by that name then."""
    by_then = {m: v for m, name, v in moves if name == alias and m <= time and v is not None}
    return by_then[max(by_then)] if by_then else None
