"""Recently opened files

A program shows a list of the files opened most recently, the latest first. When a file is opened, its name moves to
the front, or is put there if it wasn't in the list. The list never has more than four names; the one at the end drops
out.

This function *changes the list that it is given*.

- `recent`: a list of at most four different texts.
- `name`: a text, the file that has just been opened. It isn't empty.
- Returns the name that dropped out, or the empty text if none did.

>>> recent = ["notes", "plan", "bill"]
>>> opened(recent, "bill")
''
>>> recent
['bill', 'notes', 'plan']
>>> opened(recent, "photo")
''
>>> recent
['photo', 'bill', 'notes', 'plan']
>>> opened(recent, "list")
'plan'
>>> recent
['list', 'photo', 'bill', 'notes']
"""

minutes = 6
chapter = "01-a-list-that-changes"
mutates = True
hint = "Three steps: take the name out if it is there, put it at the front, and look at the length."


def opened(recent: list[str], name: str) -> str:
    if name in recent:
        recent.remove(name)
    recent.insert(0, name)
    if len(recent) > 4:
        return recent.pop()
    return ""


def cases(rng):
    yield ([], "notes")
    yield (["notes"], "notes")
    yield (["notes"], "plan")
    yield (["a", "b", "c"], "d")
    yield (["a", "b", "c", "d"], "d")
    yield (["a", "b", "c", "d"], "b")
    yield (["a", "b", "c", "d"], "e")
    yield (["d", "c", "b", "a"], "x")
    yield (["d", "c", "b", "a"], "d")
    yield (["d", "c", "b", "a"], "c")
    yield (["p", "q", "r", "s"], "t")
    yield (["notes", "plan", "bill"], "bill")
    for n in (2, 3, 4, 4):
        names = [["a", "b", "c", "d", "e", "f"][i] for i in rng.permutation(6).tolist()]
        yield (names[:n], names[int(rng.integers(0, 6))])


def wrong_a_new_list(recent, name):
    """What you return is right, but the caller's list is still the old one. A new list is no use to the caller, even if
    its name inside your function is `recent`: change the caller's list, with its methods."""
    recent = [name] + [old for old in recent if old != name]
    if len(recent) > 4:
        return recent.pop()
    return ""


def wrong_name_twice(recent, name):
    """A name that was already in the list is now there twice. It should move to the front, so it has to leave its old
    place."""
    recent.insert(0, name)
    if len(recent) > 4:
        return recent.pop()
    return ""


def wrong_latest_at_the_end(recent, name):
    """You put the name at the end. The latest file should be first."""
    if name in recent:
        recent.remove(name)
    recent.append(name)
    if len(recent) > 4:
        return recent.pop(0)
    return ""


def wrong_drops_too_early(recent, name):
    """You drop the last name whenever the list has four, even if the opened file was one of them and the list doesn't grow."""
    dropped = ""
    if len(recent) == 4:
        dropped = recent.pop()
    if name in recent:
        recent.remove(name)
    recent.insert(0, name)
    return dropped
