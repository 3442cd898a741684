"""Find the mistakes: the winner has changed

A photo club lets its members vote. The winner of the month was found like this, and nobody ever complained:

```
def winner(votes, least):
    best = None
    most = least
    for v in votes:
        if v[1] >= most:
            best = v[0]
            most = v[1]
    if best is None:
        best = "no winner"
    return best
```

The new version uses `max`, and the club has received two complaints. Fix it, so that it agrees with the old one.

- `votes`: a list of tuples, a title and a number of votes, 0 or more; possibly empty. A title can be an empty text.
- `least`: an int, 0 or more, the smallest number of votes that can win.
- Returns a text.

>>> winner([("Fog", 4), ("Owl", 9), ("Pier", 9)], 5)
'Pier'
>>> winner([("Fog", 4)], 5)
'no winner'
"""

kind = "fix"
minutes = 5
chapter = "03-small-steps"
hint = "Two things got lost: what happens when several photos have the most votes, and which titles count as False. Which photo would `max` find in the reversed list?"

starter = '''
def winner(votes: list[tuple[str, int]], least: int) -> str:
    enough = [vote for vote in votes if vote[1] >= least]
    if not enough:
        return "no winner"
    title, number = max(enough, key=lambda vote: vote[1])
    return title or "no winner"
'''


def winner(votes: list[tuple[str, int]], least: int) -> str:
    enough = [vote for vote in votes if vote[1] >= least]
    if not enough:
        return "no winner"
    return max(enough[::-1], key=lambda vote: vote[1])[0]


def cases(rng):
    yield ([], 0)
    yield ([], 3)
    yield ([("Fog", 4)], 5)
    yield ([("Fog", 5)], 5)
    yield ([("", 5)], 5)
    yield ([("", 0)], 0)
    yield ([("Fog", 0), ("Owl", 0)], 0)
    yield ([("Fog", 0), ("Owl", 0)], 1)
    yield ([("Fog", 4), ("Owl", 9), ("Pier", 9)], 5)
    yield ([("Fog", 9), ("Owl", 7), ("Pier", 9), ("Sea", 1)], 5)
    yield ([("Fog", 7), ("Owl", 7), ("Fog", 7)], 5)
    yield ([("Owl", 2), ("", 8), ("Fog", 3)], 1)
    yield ([("Owl", 8), ("Fog", 8)], 9)
    yield ([("Owl", 8), ("Fog", 7)], 2)
    yield ([("Owl", 7), ("Sea", 8), ("Fog", 6)], 6)
    for n in (3, 6):
        titles = [["Fog", "Owl", "Pier", "", "Sea"][i] for i in rng.integers(0, 5, n)]
        numbers = rng.integers(0, 6, n).tolist()
        yield (list(zip(titles, numbers)) + [("Sun", 6), ("Ice", 6)], int(rng.integers(0, 6)))
        yield ([("Sun", 7), ("", 7)] + list(zip(titles, numbers)), int(rng.integers(0, 7)))


def wrong_first_of_equals(votes, least):
    """Of several photos with the most votes you take the first. The old loop has `>=`, so the last one stays."""
    enough = [vote for vote in votes if vote[1] >= least]
    return max(enough, key=lambda vote: vote[1])[0] if enough else "no winner"


def wrong_empty_title(votes, least):
    """In your program a photo with an empty title can't win, because an empty text counts as False. The old version checks for None."""
    enough = [vote for vote in votes if vote[1] >= least]
    title = max(enough[::-1], key=lambda vote: vote[1])[0] if enough else ""
    return title or "no winner"


def wrong_more_than_least(votes, least):
    """You ask for more votes than `least`. Exactly that many are enough."""
    enough = [vote for vote in votes if vote[1] > least]
    return max(enough[::-1], key=lambda vote: vote[1])[0] if enough else "no winner"


def wrong_last_that_is_enough(votes, least):
    """You return the last photo that has enough votes, not the one with the most."""
    enough = [title for title, number in votes if number >= least]
    return enough[-1] if enough else "no winner"
