"""Find the mistake: do the counts fit?

Somebody has edited a diff by hand. Tools refuse a hunk if the two counts in its header are not the numbers of lines
that the hunk covers in the old and in the new file. The function should return True if both counts are right. But it
returns False even for most good hunks. Find the mistake and fix it.

- `hunk`: a list of texts. The first is the header, which gives both counts. All others begin with a space, a minus or a
  plus; there may be none.
- Returns a bool.

>>> counts_fit(["@@ -8,2 +8,3 @@", " a", "-b", "+c", "+d"])
True
>>> counts_fit(["@@ -8,1 +8,3 @@", " a", "-b", "+c", "+d"])
False
"""

kind = "fix"
minutes = 4
chapter = "01-read-a-diff"
hint = "Which signs belong to lines of the old file? Count them in the first example with a pencil, then with the program."

starter = '''
def counts_fit(hunk: list[str]) -> bool:
    old, new = hunk[0].split()[1:3]
    before = [line for line in hunk[1:] if line.startswith("-")]
    after = [line for line in hunk[1:] if not line.startswith("-")]
    return len(before) == int(old.split(",")[1]) and len(after) == int(new.split(",")[1])
'''


def counts_fit(hunk: list[str]) -> bool:
    old, new = hunk[0].split()[1:3]
    before = [line for line in hunk[1:] if not line.startswith("+")]
    after = [line for line in hunk[1:] if not line.startswith("-")]
    return len(before) == int(old.split(",")[1]) and len(after) == int(new.split(",")[1])


def _hunk(old, new, signs):
    return [f"@@ -8,{old} +8,{new} @@"] + [f"{sign}x" for sign in signs]


def cases(rng):
    yield (_hunk(0, 0, ""),)
    yield (_hunk(1, 1, " "),)
    yield (_hunk(1, 0, "-"),)
    yield (_hunk(0, 1, "+"),)
    yield (_hunk(0, 1, " "),)
    yield (_hunk(1, 0, " "),)
    yield (_hunk(2, 2, " "),)
    yield (_hunk(2, 1, " "),)
    yield (_hunk(1, 2, " "),)
    yield (["@@ -8,2 +8,2 @@", " a = b - c", "-d = e + 1", "+d = a - 1"],)
    yield (_hunk(2, 3, " -++"),)
    yield (_hunk(1, 3, " -++"),)
    yield (_hunk(1, 2, " -++"),)
    yield (_hunk(3, 4, " -++"),)
    yield (_hunk(3, 2, " -++"),)
    yield (_hunk(3, 3, "-  +"),)
    for n in (5, 8):
        signs = "".join(" -+"[i] for i in rng.integers(0, 3, n)) + "  -"
        old, new = sum(s != "+" for s in signs), sum(s != "-" for s in signs)
        yield (_hunk(old, new, signs),)
        yield (_hunk(old + 1, new + 1, signs),)
        yield (_hunk(signs.count("-"), new, signs),)


def wrong_context_forgotten(hunk):
    """You count only the lines with a minus for the old file. The context lines are in the old file as well."""
    old, new = hunk[0].split()[1:3]
    before = [line for line in hunk[1:] if line.startswith("-")]
    after = [line for line in hunk[1:] if not line.startswith("-")]
    return len(before) == int(old.split(",")[1]) and len(after) == int(new.split(",")[1])


def wrong_header_is_a_line(hunk):
    """You count the header as a line of the file. It only says where the lines are."""
    old, new = hunk[0].split()[1:3]
    before = [line for line in hunk if not line.startswith("+")]
    after = [line for line in hunk if not line.startswith("-")]
    return len(before) == int(old.split(",")[1]) and len(after) == int(new.split(",")[1])


def wrong_only_the_difference(hunk):
    """You compare how much longer the file becomes. If both counts are one too high, the difference is still right."""
    old, new = [int(part.split(",")[1]) for part in hunk[0].split()[1:3]]
    signs = [line[0] for line in hunk[1:]]
    return new - old == signs.count("+") - signs.count("-")
