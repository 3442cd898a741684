"""What a reader would ask

Check a bullet point by rule, and name the questions that it leaves open.

- `bullet`: a text. Capital letters don't matter.
- `"who"`: it begins with `responsible for`, `worked on`, `helped` or `involved in`.
- `"how much"`: it contains no digit outside of commit ids. A commit id is a word of 7 to 40 characters, all of them digits or letters
  from a to f. (`\\b` in a pattern is the edge of a word.)
- `"from what"`: it contains the word `by` (not as a part of `nearby`), a space, a number (whole, or with a point and digits) and directly behind that, with or
  without one space, `%`; and it doesn't contain the word `from`.
- `"where"`: it contains no commit id.
- Returns the list of these words, in the order above.

>>> what_a_reader_asks("Worked on search; improved it by 8 %")
['who', 'from what', 'where']
>>> what_a_reader_asks("Measured 9 settings, the best finds 84 % (7c01dfe)")
[]
"""

import re

minutes = 9
chapter = "02-bullet-points-that-hold"
hint = "Take the commit ids out with `re.sub` before you look for digits."


def what_a_reader_asks(bullet: str) -> list[str]:
    text = bullet.lower()
    commit = r"\b[0-9a-f]{7,40}\b"
    open_questions = []
    if re.search(r"^(responsible for|worked on|helped|involved in)", text):
        open_questions.append("who")
    if not re.search(r"\d", re.sub(commit, "", text)):
        open_questions.append("how much")
    if re.search(r"\bby \d+(\.\d+)? ?%", text) and not re.search(r"\bfrom\b", text):
        open_questions.append("from what")
    if not re.search(commit, text):
        open_questions.append("where")
    return open_questions


def cases(rng):
    yield ("",)
    yield ("Worked on search; improved it by 8 %",)
    yield ("Measured 9 settings, the best finds 84 % (7c01dfe)",)
    yield ("Cut the bill by 12.5% (commit 91BE2D0)",)
    yield ("RESPONSIBLE FOR quality",)
    yield ("Built the service (commit 4f2a91c)",)
    yield ("Wrote tests, see 1234567",)
    yield ("Helped users, commit 0a1b2c3d4e5f",)
    yield ("Cut training by 40 %, from 50 to 30 minutes (3d9e0aa)",)
    yield ("Cut errors by 40 % with data fromage (3d9e0aa)",)
    yield ("Built what others worked on for 2 years",)
    yield ("Taught 30 people; involved in nothing (deadbeef)",)
    yield ("Involved in 3 projects: abcdef, 12345678x",)
    yield ("Nearby 5 % of shops, standby 20 %, seen by 7 people",)
    yield ("Won by 3 points, by 4.5 % and by 6%",)
    yield ("Replaced the rule, 50 %, by the model 9f9f9f9",)
    yield ("Worked on speed, down by 9 % from 30 s (aaaaaaa)",)
    yield ("Decade of work: 0123456789abcdef0123456789abcdef01234567",)
    yield ("Hash 0123456789abcdef0123456789abcdef012345678 is too long",)
    yield ("Showed who helped 4 users (1a2b3c4)",)
    yield ("Down by 7 % from 40 s to 37 s (1a2b3c4)",)
    pieces = ["worked on", "built", "by 8 %", "from 3", "4f2a91c", "fast", "9 sets", "helped", "by 2.5%", "from"]
    for n in (2, 3, 5):
        yield (" ".join(pieces[i] for i in rng.permutation(len(pieces))[:n].tolist()),)


def _asked(text, commit=r"\b[0-9a-f]{7,40}\b", digits=True, weak=r"^(responsible for|worked on|helped|involved in)", ends=True):
    rest = re.sub(commit, "", text) if digits else text
    tests = [
        ("who", re.search(weak, text)),
        ("how much", not re.search(r"\d", rest)),
        ("from what", re.search(r"\bby \d+(\.\d+)? ?%", text) and not (ends and re.search(r"\bfrom\b", text))),
        ("where", not re.search(commit, text)),
    ]
    return [name for name, found in tests if found]


def wrong_commit_is_a_number(bullet):
    """You take the digits of a commit id for a result. `4f2a91c` says where to look, and not how much."""
    return _asked(bullet.lower(), digits=False)


def wrong_anywhere(bullet):
    """You look for the weak words anywhere. "Built what others worked on" says well enough who did it."""
    return _asked(bullet.lower(), weak=r"responsible for|worked on|helped|involved in")


def wrong_capitals(bullet):
    """You let capital letters decide. `Worked on` at the beginning is the same as `worked on`."""
    return _asked(bullet)


def wrong_in_spite_of_from(bullet):
    """You ask "from what" although both ends are there: "by 40 %, from 50 to 30 minutes" can't be misread."""
    return _asked(bullet.lower(), ends=False)
