'''Find the mistake: always zero points

`points` is meant to add up the points of a team. Entries that `int` can't read, such as `"ill"`, count as 0. But the function
returns 0 whatever you pass, and there is never a traceback. Find out what is hidden here, and what hides it. Fix both.

- `entries`: a list of texts. If there is a None or a list among them, the calling program is wrong: then the function
  raises `TypeError`, as `int` does.
- Returns an int.

>>> points(["12", "ill", "5"])
17
>>> points([])
0
'''

kind = "fix"
minutes = 5
chapter = "02-if-it-may-fail"
hint = "Take the `try` and its `except` away and call the function with [\"12\"]. What does the traceback say? Then put them back, as small as they can be."

starter = '''
def points(entries: list[str]) -> int:
    total = 0
    for entry in entries:
        try:
            number = int(entry)
            total += nummber
        except:
            total += 0
    return total
'''


def points(entries: list[str]) -> int:
    total = 0
    for entry in entries:
        try:
            number = int(entry)
        except ValueError:
            continue
        total += number
    return total


def cases(rng):
    yield ([],)
    yield (["12"],)
    yield (["ill"],)
    yield ([None],)
    yield (["12", "ill", "5"],)
    yield (["7", None],)
    yield (["-3", "", " 4 "],)
    yield (["ill", "late", "9", "1"],)
    yield ([[], "4"],)
    yield (["2.5", "6", "6"],)
    yield (["1", "x", None, "2"],)
    words = ["ill", "late", "3 or 4", "?"]
    for n in (3, 5, 8):
        numbers = [str(k) for k in rng.integers(-5, 30, n).tolist()]
        yield (numbers + [words[int(rng.integers(0, 4))]] + ["11"],)


def wrong_still_catches_everything(entries):
    """The misspelt name is gone, but you still catch more kinds of error than the one that is expected. With None among
    the entries the task asks for a TypeError."""
    total = 0
    for entry in entries:
        try:
            total += int(entry)
        except Exception:
            total += 0
    return total


def wrong_nothing_caught(entries):
    """"ill" ends your program with an error. This one kind of error is expected: catch it, and let the entry count as
    0."""
    return sum(int(entry) for entry in entries)


def wrong_ends_at_the_first(entries):
    """You leave the loop at the first entry that can't be read, and all points after it are lost."""
    total = 0
    for entry in entries:
        try:
            total += int(entry)
        except ValueError:
            break
    return total
