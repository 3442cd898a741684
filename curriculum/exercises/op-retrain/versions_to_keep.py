"""Versions to keep

A registry is full, and somebody wants to delete old versions. But a version to which the team may still have to go back has to stay. Follow the history of the alias `champion`, and say what may go.

- `versions`: a list of ints, the versions in the registry. `champion`: one of them, the version in service at the beginning.
- `events`: a list, in order, of ints and of the text `"back"`. An int is the version that was promoted. At `"back"` the service returns to the version that was the champion before the *last promotion that hasn't been undone*; that promotion is then undone. If there is none, nothing happens.
- Returns a tuple: the champion at the end, and the sorted list of versions that may be deleted: those that are neither the champion nor would become it by any number of further `"back"`.
- Raises `ValueError` if a version is promoted that isn't in the registry. Versions may be promoted again, also the current champion.

From 7 to 8 to 9, and back once: 8 is in service, and 7 is still behind it.

>>> versions_to_keep([6, 7, 8, 9], 7, [8, 9, "back"])
(8, [6, 9])
"""

minutes = 8
chapter = "05-the-way-back"
hint = "One remembered version isn't enough for going back twice. What is?"


def versions_to_keep(versions: list[int], champion: int, events: list) -> tuple[int, list[int]]:
    behind = []
    for event in events:
        if event == "back":
            if behind:
                champion = behind.pop()
        elif event in versions:
            behind.append(champion)
            champion = event
        else:
            raise ValueError(f"there is no version {event}")
    return champion, sorted(v for v in versions if v != champion and v not in behind)


def cases(rng):
    yield ([7], 7, [])
    yield ([7, 6], 7, [])
    yield ([7], 7, ["back"])
    yield ([6, 7, 8, 9], 7, [8, 9, "back"])
    yield ([6, 7, 8, 9], 7, [8, 9, "back", "back"])
    yield ([6, 7, 8, 9], 7, [8, 9, "back", "back", "back", 6])
    yield ([9, 8, 7], 7, [8, 9])
    yield ([9, 8, 7], 7, [8, 7, "back"])
    yield ([9, 8, 7], 7, [8, "back", 9])
    yield ([5, 9, 8, 7], 7, [8, "back", 9, "back", 8, "back"])
    yield ([9, 8, 7], 7, [7, "back", 8])
    yield ([9, 8, 7], 7, [8, 8, "back"])
    yield ([9, 8, 7], 7, [9, 9, 9, "back", "back"])
    yield ([9, 8, 7], 7, [8, 5])
    yield ([9, 8, 7], 7, ["back", 10, "back"])
    for n in (5, 8, 12):
        events = [("back" if v < 3 else int(v)) for v in rng.integers(0, 10, n)]
        yield (rng.permutation(10).tolist(), 4, [5, 6, *events, 7, "back"])


def wrong_one_step_remembered(versions, champion, events):
    """You remember one version only. After two promotions it must be possible to go back twice."""
    before = None
    for event in events:
        if event == "back":
            champion, before = (champion if before is None else before), None
        elif event in versions:
            before, champion = champion, event
        else:
            raise ValueError
    return champion, sorted(v for v in versions if v not in (champion, before))


def wrong_back_is_a_promotion(versions, champion, events):
    """You treat "back" like a promotion of the old version, so that the next "back" returns to the bad one. Going back undoes a promotion; two of them go two steps back."""
    before = None
    for event in events:
        if event == "back":
            if before is not None:
                champion, before = before, champion
        elif event in versions:
            before, champion = champion, event
        else:
            raise ValueError
    return champion, sorted(v for v in versions if v not in (champion, before))


def wrong_all_but_the_champion(versions, champion, events):
    """You delete everything but the champion. Without the version behind it there's no way back."""
    behind = []
    for event in events:
        if event == "back":
            champion = behind.pop() if behind else champion
        elif event in versions:
            behind.append(champion)
            champion = event
        else:
            raise ValueError
    return champion, sorted(v for v in versions if v != champion)


def wrong_everything_ever_used(versions, champion, events):
    """You keep every version that was ever in service. One whose promotion was undone is no longer behind the champion, and may go."""
    kept, behind = {champion}, []
    for event in events:
        if event == "back":
            if behind:
                champion = behind.pop()
        elif event in versions:
            behind.append(champion)
            champion = event
            kept.add(event)
        else:
            raise ValueError
    return champion, sorted(v for v in versions if v not in kept)
