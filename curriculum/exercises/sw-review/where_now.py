"""Where is my comment now?

You commented on a line, and then the author sent a new version. The review page shows your comment again, at the line
where it belongs now. It has the hunks that lead from the old version to the new one.

- `line`: the number of the commented line in the old version, at least 1.
- `hunks`: a list of hunks in the order of the file, none if nothing changed. Each is a list of texts: a header that gives
  both counts, then lines that begin with a space, a minus or a plus. Each hunk covers at least one line of the old version.
- Returns the number of the line in the new version, or None if the line was removed.

>>> where_now(12, [["@@ -3,2 +3,3 @@", " import csv", "+import json", " "]])
13
>>> print(where_now(4, [["@@ -3,2 +3,1 @@", " a = 1", "-b = 2"]]))
None
"""

minutes = 10
chapter = "03-say-it-and-answer-it"
hint = "Walk through each hunk with the number of the old line you are at. A plus line moves your line only if it comes above it: compare that number with `line`."


def where_now(line: int, hunks: list[list[str]]) -> int | None:
    now = line
    for hunk in hunks:
        at = int(hunk[0].split()[1][1:].split(",")[0])
        for text in hunk[1:]:
            if text.startswith("+"):
                if at <= line:
                    now += 1
            else:
                if text.startswith("-"):
                    if at == line:
                        return None
                    if at < line:
                        now -= 1
                at += 1
    return now


def _hunks(*parts):
    shift, hunks = 0, []
    for start, signs in parts:
        before = sum(sign != "+" for sign in signs)
        after = sum(sign != "-" for sign in signs)
        header = f"@@ -{start},{before} +{start + shift},{after} @@"
        hunks.append([header] + [f"{sign}x{i}" for i, sign in enumerate(signs)])
        shift += after - before
    return hunks


def cases(rng):
    yield (1, [])
    yield (1, _hunks((1, "-")))
    yield (1, _hunks((1, "+ ")))
    yield (1, _hunks((1, " +")))
    yield (2, _hunks((1, " +")))
    yield (2, _hunks((1, "- ")))
    yield (5, _hunks((4, " -+ ")))
    yield (6, _hunks((4, " -+ ")))
    yield (4, _hunks((4, " -+ ")))
    yield (5, [["@@ -3,3 +3,3 @@", " a = b + c", "-d = e - 1", "+d = a - 1", " f = 2"]])
    yield (12, _hunks((3, " ++ "), (20, " - ")))
    yield (30, _hunks((3, " ++ "), (20, " - ")))
    yield (21, _hunks((3, " ++ "), (20, " - ")))
    yield (23, _hunks((3, " ++ "), (20, " - ")))
    yield (9, _hunks((2, "--- "), (7, " + +")))
    yield (8, _hunks((2, "--- "), (7, " + +")))
    yield (40, _hunks((2, "--- "), (30, "+++ ")))
    yield (5, _hunks((3, "+  -")))
    yield (4, _hunks((3, "+ -+ ")))
    yield (5, _hunks((3, "++ + ")))
    yield (6, _hunks((3, "+++ - +")))
    for n in (5, 8):
        a, b = ["".join(" -+"[i] for i in rng.integers(0, 3, n)) + "+ -" for _ in range(2)]
        for line in (12, 22, 23, 24, 34):
            yield (line, _hunks((4, a), (21, b)))


def wrong_whole_file(line, hunks):
    """You count the lines that are added and removed in the whole file. What changes below a line doesn't move it."""
    now = line
    for hunk in hunks:
        at = int(hunk[0].split()[1][1:].split(",")[0])
        for text in hunk[1:]:
            if text[0] == "-" and at == line:
                return None
            now += (text[0] == "+") - (text[0] == "-")
            at += text[0] != "+"
    return now


def wrong_removed_line_lives_on(line, hunks):
    """You also give a number for a line that was removed. There is no such line in the new version: the comment is
    outdated."""
    now = line
    for hunk in hunks:
        at = int(hunk[0].split()[1][1:].split(",")[0])
        for text in hunk[1:]:
            if text[0] == "+" and at <= line:
                now += 1
            if text[0] == "-" and at < line:
                now -= 1
            at += text[0] != "+"
    return now


def wrong_counts_added_lines_as_old(line, hunks):
    """Your number for the old version also goes up after a line with a plus. That line isn't in the old version."""
    now = line
    for hunk in hunks:
        at = int(hunk[0].split()[1][1:].split(",")[0])
        for text in hunk[1:]:
            if text[0] == "-" and at == line:
                return None
            if text[0] == "+" and at <= line:
                now += 1
            if text[0] == "-" and at < line:
                now -= 1
            at += 1
    return now
