'''Numbers given once

Replay what happened in a registry and return the version numbers that were given, in order.

- `events`: a list of tuples. `("register", content)`: the content, a text, is registered; it gets the next number, 1 at first. A
  number is never given twice, whatever was deleted. `("delete", number)`: the version is deleted.
- Registering a content that is *there* (registered and not deleted) gives no new number: it returns the number of the version that
  has this content.
- Deleting a number that isn't there raises a `KeyError`.
- Returns the list of numbers, one for each `"register"`.

>>> numbers_given([("register", "a"), ("register", "b"), ("delete", 2), ("register", "c")])
[1, 2, 3]
>>> numbers_given([("register", "a"), ("register", "b"), ("register", "a")])
[1, 2, 1]
'''

minutes = 8
equivalent = {
    "Compare_Eq_LtE @ 4:if kind == 'delete': -> if kind <= 'delete':": "register comes after delete in the alphabet",
    "NumberReplacer @ 11:given.append(known[0] if known else highest) -> given.append(known[ -1] if known else highest)": "known holds one number at most",
}
chapter = "01-versions-stay-names-move"
hint = "Keep two things: what is there now, and the highest number that was ever given."


def numbers_given(events: list) -> list:
    there, highest, given = {}, 0, []
    for kind, value in events:
        if kind == "delete":
            del there[value]
            continue
        known = [number for number, content in there.items() if content == value]
        if not known:
            highest += 1
            there[highest] = value
        given.append(known[0] if known else highest)
    return given


def cases(rng):
    yield ([],)
    yield ([("register", "a")],)
    yield ([("register", "a"), ("register", "a")],)
    yield ([("register", "a"), ("register", "b"), ("register", "a")],)
    yield ([("register", "a"), ("delete", 1), ("register", "b")],)
    yield ([("register", "a"), ("delete", 1), ("register", "a")],)
    yield ([("register", "a"), ("register", "b"), ("delete", 2), ("register", "c")],)
    yield ([("register", "a"), ("register", "b"), ("register", "c"), ("delete", 1), ("register", "d")],)
    yield ([("register", "a"), ("register", "b"), ("delete", 1), ("register", "b"), ("register", "a")],)
    yield ([("register", "a"), ("delete", 2)],)
    yield ([("register", "a"), ("delete", 1), ("delete", 1)],)
    for n in (6, 9):
        contents = [f"m{i}" for i in rng.integers(0, 4, n).tolist()]
        events = [("register", content) for content in contents]
        yield ([*events, ("delete", 1), *events[:3], ("register", "new")],)


def wrong_count_the_rest(events):
    """You count the versions that are there and add 1. After a deletion a number is given again, to another model."""
    there, given = {}, []
    for kind, value in events:
        if kind == "delete":
            if value not in there:
                raise KeyError(value)
            del there[value]
            continue
        known = [number for number, content in there.items() if content == value]
        number = known[0] if known else len(there) + 1
        there[number] = value
        given.append(number)
    return given


def wrong_highest_there(events):
    """You take the highest number that is there and add 1. If the last version was deleted, its number is given again."""
    there, given = {}, []
    for kind, value in events:
        if kind == "delete":
            if value not in there:
                raise KeyError(value)
            del there[value]
            continue
        known = [number for number, content in there.items() if content == value]
        number = known[0] if known else max(there, default=0) + 1
        there[number] = value
        given.append(number)
    return given


def wrong_same_content_again(events):
    """You give a new number to a content that is there already. Two versions with the same bytes are one model."""
    there, highest, given = {}, 0, []
    for kind, value in events:
        if kind == "delete":
            if value not in there:
                raise KeyError(value)
            del there[value]
            continue
        highest += 1
        there[highest] = value
        given.append(highest)
    return given


def wrong_deleted_comes_back(events):
    """You look for the content among all versions ever given. A deleted one isn't there any more: its number stays with it."""
    ever, there, given = {}, set(), []
    for kind, value in events:
        if kind == "delete":
            if value not in there:
                raise KeyError(value)
            there.remove(value)
            continue
        if value not in ever:
            ever[value] = len(ever) + 1
        there.add(ever[value])
        given.append(ever[value])
    return given
