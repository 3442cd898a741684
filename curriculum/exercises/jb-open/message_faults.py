"""Faults of a message

A project's guide says how commit messages look. Check one before a maintainer does.

- `message`: the text of the message, with line ends. `issue`: the number of the issue, a whole number.
- `"long"`: the first line has more than 50 characters.
- `"stop"`: the first line ends with a full stop.
- `"verb"`: the first word of the first line ends with `ed`, `es` or `ing`, in upper or lower case, or the first line has no word.
- `"second"`: there is a second line, and it isn't empty.
- `"wide"`: some line after the first has more than 72 characters.
- `"issue"`: no line is exactly `Fixes #` and the number.
- Returns the list of the faults, in the order above.

>>> message_faults("Charge no fee for early books\\n\\nlate_fee(-3) was -150.\\n\\nFixes #12", 12)
[]
>>> message_faults("Fixed bug.\\nFixes #1", 12)
['stop', 'verb', 'second', 'issue']
"""

minutes = 10
chapter = "02-the-smallest-patch"
hint = "`.splitlines()` gives the lines. `(message + \"\\n\").splitlines()` has a first line even if the message is empty."


def message_faults(message: str, issue: int) -> list[str]:
    lines = (message + "\n").splitlines()
    words = lines[0].lower().split()
    faults = []
    if len(lines[0]) > 50:
        faults.append("long")
    if lines[0][-1:] == ".":
        faults.append("stop")
    if not words or words[0][-2:] in ["ed", "es"] or words[0][-3:] == "ing":
        faults.append("verb")
    if len(lines) > 1 and lines[1]:
        faults.append("second")
    if any(len(line) > 72 for line in lines[1:]):
        faults.append("wide")
    if f"Fixes #{issue}" not in lines:
        faults.append("issue")
    return faults


def cases(rng):
    yield ("", 1)
    yield ("Charge no fee\n\nFixes #12", 12)
    yield ("Fixed bug.\nFixes #1", 12)
    yield ("A" * 50 + "\n\nFixes #7", 7)
    yield ("B" * 51 + "\n\nFixes #7\n", 7)
    yield ("Refuse negative weights\n\n" + "x" * 72 + "\n\nFixes #70", 7)
    yield ("Refuse negative weights\n\nwhy\n" + "y" * 73 + "\nFixes #7", 7)
    yield ("C" * 80 + "\n\nFixes #3", 3)
    yield ("D" * 73, 3)
    yield ("Adding a test\n\nThis Fixes #3", 3)
    yield ("Add a test\n\n  Fixes #3", 3)
    yield ("CHARGES nothing\n\nFixes #3.", 3)
    yield ("Add a test that FAILED\n\nfixes #3\nFixes #3", 3)
    yield ("Mend what others added\n\nSee #5, Fixes #5 too", 5)
    yield ("Use red bricks in the kiln.\n\n\nFixes #123", 12)
    yield ("Fixes #9", 9)
    yield ("Say when it opens\nsecond\n\nFixes #4", 4)
    yield ("Say when it opens\n\nThe sign was wrong. Refused.\nFixes #44\nFixes #4", 4)
    yield ("Say so\n" + "z" * 73 + "\n\nFixes #4", 4)
    yield ("E" * 60 + "\n\nFixes #4", 4)
    yield ("F" * 99 + "\n\nFixes #4", 4)
    yield ("G" * 55 + "\n\nFixes #6", 6)
    yield ("H" * 70, 6)
    firsts = ["Fix the fee", "Fixed the fee.", "Remove doubled lines", "Rounding goes up", "Keep the very old name of the one helper that is used"]
    rests = ["", "\n\nFixes #8", "\nwhy\n\nFixes #8", "\n\n" + "word " * 15 + "\n\nFixes #8", "\n\nFixes #88"]
    for _ in range(5):
        yield (firsts[int(rng.integers(5))] + rests[int(rng.integers(5))], 8)


def _faults(message, issue, first=50, wide=72, whole=True, word=0):
    lines = (message + "\n").splitlines()
    words = lines[0].lower().split()
    tests = [
        ("long", len(lines[0]) > first),
        ("stop", lines[0][-1:] == "."),
        ("verb", not words or any(w[-2:] in ("ed", "es") or w[-3:] == "ing" for w in (words[:1] if word == 0 else words))),
        ("second", lines[1:] and lines[1] != ""),
        ("wide", any(len(line) > wide for line in lines[1:])),
        ("issue", f"Fixes #{issue}" not in (lines if whole else message)),
    ]
    return [name for name, found in tests if found]


def wrong_issue_anywhere(message, issue):
    """You look for the issue anywhere. `Fixes #70` contains `Fixes #7` and closes another issue; the line has to be exactly this."""
    return _faults(message, issue, whole=False)


def wrong_any_word(message, issue):
    """You judge every word of the first line. Only its first word is the verb that says what the change does."""
    return _faults(message, issue, word=1)


def wrong_one_width(message, issue):
    """You allow 72 characters in the first line, too. Lists of commits cut it off; 50 is the limit there."""
    return _faults(message, issue, first=72)


def wrong_first_line_wide(message, issue):
    """You count the first line among the wide ones. It has a limit of its own, and one fault is enough."""
    faults = _faults(message, issue)
    if len(message.partition("\n")[0]) > 72 and "wide" not in faults:
        faults.insert(len([f for f in faults if f in ("long", "stop", "verb", "second")]), "wide")
    return faults
