"""The place of a comment

On a review page you click on a line of a diff and write a comment. The page has to store where the comment belongs, in
a way that still makes sense when the diff is no longer on the screen: the file version, `"old"` or `"new"`, and the
number of the line in that version.

- `hunk`: a list of texts. The first is the header, such as `"@@ -8,6 +8,7 @@"`; it always gives both counts. The others
  each begin with a space, a minus or a plus.
- `index`: the position in the list of the line that was clicked, at least 1.
- Returns a tuple. A removed line has a number only in the old file; for all other lines, use the number in the new file.

>>> place_of_comment(["@@ -8,2 +9,2 @@", " a", "-b", "+c"], 3)
('new', 10)
>>> place_of_comment(["@@ -8,2 +9,2 @@", " a", "-b", "+c"], 2)
('old', 9)
"""

minutes = 9
chapter = "01-read-a-diff"
hint = "Keep two numbers, one for each version. Which of them goes up after a space, after a minus, after a plus?"


def place_of_comment(hunk: list[str], index: int) -> tuple[str, int]:
    old, new = [int(part[1:].split(",")[0]) for part in hunk[0].split()[1:3]]
    for line in hunk[1:index]:
        if not line.startswith("+"):
            old += 1
        if not line.startswith("-"):
            new += 1
    if hunk[index].startswith("-"):
        return ("old", old)
    return ("new", new)


def _hunk(old, new, signs):
    before = sum(sign != "+" for sign in signs)
    after = sum(sign != "-" for sign in signs)
    return [f"@@ -{old},{before} +{new},{after} @@"] + [f"{sign}x{i}" for i, sign in enumerate(signs)]


def cases(rng):
    yield (_hunk(8, 9, " "), 1)
    yield (_hunk(8, 9, "-"), 1)
    yield (_hunk(8, 9, "+"), 1)
    yield (_hunk(8, 9, " -+"), 2)
    yield (_hunk(8, 9, " -+"), 3)
    yield (["@@ -8,2 +9,2 @@", " a = b - c", "-d = e + 1", "+d = a - 1"], 1)
    yield (["@@ -8,2 +9,2 @@", " a = b - c", "-d = e + 1", "+d = a - 1"], 3)
    yield (_hunk(8, 9, "-- "), 3)
    yield (_hunk(8, 9, "++-"), 3)
    yield (_hunk(8, 9, "++ "), 3)
    yield (_hunk(20, 14, " -+-+ "), 4)
    yield (_hunk(20, 14, " -+-+ "), 5)
    yield (_hunk(20, 14, " -+-+ "), 6)
    for n in (6, 9, 12):
        signs = "".join(" -+"[i] for i in rng.integers(0, 3, n))
        old, new = rng.integers(1, 90, 2).tolist()
        yield (_hunk(old, new, signs + "+- "), int(rng.integers(1, n + 4)))


def wrong_lines_of_the_diff(hunk, index):
    """You count every line of the hunk. In the new file the removed lines don't exist, and in the old one the added
    lines don't."""
    old, new = [int(part[1:].split(",")[0]) for part in hunk[0].split()[1:3]]
    if hunk[index].startswith("-"):
        return ("old", old + index - 1)
    return ("new", new + index - 1)


def wrong_always_new(hunk, index):
    """You store a removed line with a number in the new file. There, another line has that number."""
    new = int(hunk[0].split()[2][1:].split(",")[0])
    for line in hunk[1:index]:
        if not line.startswith("-"):
            new += 1
    return ("new", new)


def wrong_one_too_far(hunk, index):
    """Your numbers are one too high. The first line below the header already has the number that the header names."""
    old, new = [int(part[1:].split(",")[0]) for part in hunk[0].split()[1:3]]
    for line in hunk[1 : index + 1]:
        if not line.startswith("+"):
            old += 1
        if not line.startswith("-"):
            new += 1
    return ("old", old) if hunk[index].startswith("-") else ("new", new)
