"""Ask again?

A patch is waiting. Is it polite to ask, and how often has that been done already?

- `waits`: the days that the last merged changes of the project waited, a list with at least one number.
- `events`: what happened in the thread, oldest first, at least one: pairs of a day (a whole number) and one of `"pushed"`, `"answered"`, `"asked"` (all three by
  you), `"comment"` (a reviewer wants something) and `"approved"`.
- `today`: the number of the day.
- The patience is the middle one of the sorted waits, the upper one of two, but at least 14 days.
- Returns `"done"` if it has been approved; `"your turn"` if the last event is a comment; `"let it rest"` if you have asked twice or more since the last
  comment (or since the beginning, if there was none) and more days than the patience have passed since the last event; `"ask"` if fewer times and
  more days than the patience have passed; else `"wait"`.

>>> ask_again([3, 9, 2, 45, 6], [(1, "pushed")], 20)
'ask'
>>> ask_again([3, 9, 2, 45, 6], [(1, "pushed"), (20, "asked")], 30)
'wait'
"""

minutes = 11
chapter = "03-ask-and-answer"
hint = "Walk through the events once and count the questions; what does a comment do to this count?"


def ask_again(waits: list[int], events: list, today: int) -> str:
    patience = max(14, sorted(waits)[len(waits) // 2])
    asked = 0
    last, kind = events[-1]
    for day, what in events:
        if what == "approved":
            return "done"
        if what == "comment":
            asked = 0
        elif what == "asked":
            asked += 1
    if kind == "comment":
        return "your turn"
    if today - last <= patience:
        return "wait"
    return "let it rest" if asked >= 2 else "ask"


def cases(rng):
    yield ([3], [(1, "pushed")], 5)
    yield ([3], [(1, "pushed")], 15)
    yield ([3], [(1, "pushed")], 16)
    yield ([3, 9, 2, 45, 6], [(1, "pushed"), (20, "asked")], 30)
    yield ([30, 40], [(1, "pushed")], 38)
    yield ([30, 40], [(1, "pushed")], 42)
    yield ([90, 20, 60], [(1, "pushed")], 60)
    yield ([90, 20, 60], [(2, "pushed")], 63)
    yield ([5], [(1, "pushed"), (4, "comment")], 90)
    yield ([5], [(1, "pushed"), (4, "comment"), (5, "answered")], 12)
    yield ([5], [(1, "pushed"), (20, "asked"), (40, "asked")], 90)
    yield ([5], [(1, "pushed"), (20, "asked"), (40, "asked"), (60, "asked")], 70)
    yield ([5], [(1, "pushed"), (20, "asked"), (36, "comment"), (37, "answered"), (60, "asked")], 80)
    yield ([5], [(1, "pushed"), (20, "asked"), (36, "asked"), (50, "comment"), (51, "answered")], 80)
    yield ([5], [(1, "pushed"), (20, "asked"), (36, "asked"), (50, "comment"), (51, "pushed"), (70, "asked")], 99)
    yield ([5], [(1, "pushed"), (30, "approved")], 90)
    yield ([5], [(1, "pushed"), (3, "approved"), (4, "pushed")], 90)
    yield ([5], [(1, "pushed"), (20, "asked")], 90)
    yield ([5], [(1, "pushed"), (5, "comment"), (6, "answered"), (30, "asked"), (50, "asked")], 90)
    yield ([5], [(1, "pushed"), (20, "asked"), (40, "asked"), (41, "pushed")], 90)
    yield ([1, 2, 3, 100], [(1, "pushed"), (9, "answered")], 25)
    yield ([16, 30, 18, 200], [(1, "pushed"), (19, "asked")], 47)
    for _ in range(5):
        days = sorted((rng.permutation(60)[:5] + 1).tolist())
        kinds = [["answered", "asked", "asked", "comment"][i] for i in rng.integers(0, 4, 4).tolist()]
        yield (rng.integers(1, 50, 4).tolist(), list(zip(days, ["pushed", *kinds])), days[-1] + int(rng.integers(5, 60)))


def _state(waits, events, today, patience=None, reset=True, since=-1):
    patience = max(14, sorted(waits)[len(waits) // 2]) if patience is None else patience
    asked = 0
    for _, what in events:
        asked = 0 if what == "comment" and reset else asked + (what == "asked")
    if any(what == "approved" for _, what in events):
        return "done"
    if events[-1][1] == "comment":
        return "your turn"
    if today - events[since][0] <= patience:
        return "wait"
    return "let it rest" if asked >= 2 else "ask"


def wrong_two_weeks_everywhere(waits, events, today):
    """You wait 14 days in every project. Where merged changes waited two months, asking after two weeks is early."""
    return _state(waits, events, today, patience=14)


def wrong_since_the_beginning(waits, events, today):
    """You count the days since the first event. Somebody who asked yesterday doesn't ask again today."""
    return _state(waits, events, today, since=0)


def wrong_questions_for_ever(waits, events, today):
    """You count all questions of the thread. A comment by a reviewer has answered the earlier ones, and counting starts again."""
    return _state(waits, events, today, reset=False)


def wrong_mean_of_the_waits(waits, events, today):
    """You take the mean of the waits. One change that waited 200 days moves it far away from what's usual."""
    return _state(waits, events, today, patience=max(14, sum(waits) / len(waits)))
