"""Apply a hunk

A colleague sends a change as a hunk. Put it into your copy of the file, but only if your copy is the one that the
colleague had: the lines with a space and with a minus must be in the file, letter for letter and in this order, from the
line on that the header names for the old file.

- `file`: a list of texts, the lines of your copy. It is not changed.
- `hunk`: a list of texts. The first is the header, which gives both counts, such as `"@@ -2,2 +2,3 @@"`. At least one of
  the others begins with a space or a minus. The colleague's file may have grown further up; then the two starts differ.
- Returns a new list, the lines of the new file, or None if the hunk doesn't fit. A hunk that fits at another place
  doesn't fit.

>>> apply_hunk(["tea", "milk", "bread"], ["@@ -2,1 +4,2 @@", "-milk", "+oat milk", "+jam"])
['tea', 'oat milk', 'jam', 'bread']
>>> print(apply_hunk(["tea", "milk"], ["@@ -1,1 +1,0 @@", "-milk"]))
None
"""

minutes = 9
chapter = "01-read-a-diff"
hint = "Make two lists from the hunk: what it expects to find, and what should be there afterwards. A slice of the file can be compared with the first."


def apply_hunk(file: list[str], hunk: list[str]) -> list[str] | None:
    start = int(hunk[0].split()[1][1:].split(",")[0]) - 1
    before = [line[1:] for line in hunk[1:] if not line.startswith("+")]
    after = [line[1:] for line in hunk[1:] if not line.startswith("-")]
    end = start + len(before)
    if file[start:end] != before:
        return None
    return file[:start] + after + file[end:]


def _hunk(start, *lines):
    before = sum(line[0] != "+" for line in lines)
    after = sum(line[0] != "-" for line in lines)
    return [f"@@ -{start},{before} +{start + 3},{after} @@", *lines]


def cases(rng):
    yield (["a"], _hunk(1, "-a"))
    yield (["a"], _hunk(1, "-b"))
    yield (["a"], _hunk(1, " a", "+b"))
    yield ([], _hunk(1, "-a"))
    yield (["a", "b"], _hunk(1, "-b"))
    yield (["a", "b"], _hunk(1, "-a", "+x"))
    yield (["b", "a"], _hunk(1, "-a", "+x"))
    yield (["a", "b", "c"], _hunk(2, " b", "+x", " c"))
    yield (["a", "b", "c"], _hunk(3, " c", "-d"))
    yield (["a", "  b", "c"], _hunk(2, "-b", "+x"))
    yield (["a", "b", "c"], _hunk(2, "-  b", "+  x"))
    yield (["if a:", "    b"], _hunk(1, " if a:", "-b", "+c"))
    yield (["- tea", "+ milk"], _hunk(1, "-- tea", "+- jam", " + milk"))
    yield (["a", "b", "b", "c"], _hunk(3, "-b", "+x", "+y"))
    yield (["a", "b", "b", "c"], _hunk(1, " b", " b", "+y"))
    yield (["a", "b", "c"], _hunk(2, "-b", " x", "+c"))
    for n in (5, 8, 12):
        file = ["abcd"[i] for i in rng.integers(0, 4, n)] + ["end"]
        start = int(rng.integers(2, n))
        yield (file, _hunk(start, " " + file[start - 1], "+new", "-" + file[start]))
        yield (file, _hunk(start, " " + file[start - 1] + "?", "+new", "-" + file[start]))


def wrong_without_looking(file, hunk):
    """You put the hunk in without a look at what is there. If your copy differs, a line that the colleague never saw
    is overwritten."""
    start = int(hunk[0].split()[1][1:].split(",")[0]) - 1
    before = [line[1:] for line in hunk[1:] if line[0] != "+"]
    after = [line[1:] for line in hunk[1:] if line[0] != "-"]
    return file[:start] + after + file[start + len(before) :]


def wrong_spaces_do_not_matter(file, hunk):
    """You ignore spaces at the ends when you compare. Indentation has a meaning in Python; the lines must agree letter
    for letter."""
    start = int(hunk[0].split()[1][1:].split(",")[0]) - 1
    before = [line[1:].strip() for line in hunk[1:] if line[0] != "+"]
    after = [line[1:] for line in hunk[1:] if line[0] != "-"]
    if [line.strip() for line in file[start : start + len(before)]] != before:
        return None
    return file[:start] + after + file[start + len(before) :]


def wrong_place_off_by_one(file, hunk):
    """You use the number from the header as a position in the list. The first line of a file is line 1 and stands at
    position 0."""
    start = int(hunk[0].split()[1][1:].split(",")[0])
    before = [line[1:] for line in hunk[1:] if line[0] != "+"]
    after = [line[1:] for line in hunk[1:] if line[0] != "-"]
    if file[start : start + len(before)] != before:
        return None
    return file[:start] + after + file[start + len(before) :]


def wrong_anywhere(file, hunk):
    """You look for the lines in the whole file. They have to be at the place that the header names."""
    before = [line[1:] for line in hunk[1:] if line[0] != "+"]
    after = [line[1:] for line in hunk[1:] if line[0] != "-"]
    for start in range(len(file)):
        if file[start : start + len(before)] == before:
            return file[:start] + after + file[start + len(before) :]
    return None
