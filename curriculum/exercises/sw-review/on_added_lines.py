"""Only what the change adds

A program looks for mistakes in whole files, and so most of what it reports was there before. Nobody wants to read that
in a review. Keep only the findings that are on lines which the change adds.

- `diff`: a list of texts. For each changed file there is a line such as `"--- a/shop.py"`, one such as `"+++ b/shop.py"`,
  and one or more hunks. A header gives both counts. No line of a file begins with `--` or `++`, so there is no mistaking
  the lines with the names.
- `findings`: a list of tuples: the file's name without `b/`, a line number in the new file, and a text.
- Returns a list with the findings on added lines, in the same order.

>>> diff = ["--- a/shop.py", "+++ b/shop.py", "@@ -5,2 +5,2 @@", " a = 1", "-b = 2", "+b = 3"]
>>> on_added_lines(diff, [("shop.py", 5, "short name"), ("shop.py", 6, "not tested"), ("bank.py", 6, "secret")])
[('shop.py', 6, 'not tested')]
"""

minutes = 10
chapter = "02-harm-first"
hint = "Go through the diff once and collect pairs of file and number for the lines with a plus. Ask about the line with the file's name before you ask about a plus."


def on_added_lines(diff: list[str], findings: list[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    added = set()
    for line in diff:
        if line.startswith("+++ b/"):
            file = line[6:]
        elif line.startswith("@@"):
            number = int(line.split("+")[1].split(",")[0])
        elif line.startswith("+"):
            added.add((file, number))
            number += 1
        elif line.startswith(" "):
            number += 1
    return [finding for finding in findings if (finding[0], finding[1]) in added]


def _part(name, *hunks):
    lines = [f"--- a/{name}", f"+++ b/{name}"]
    for old, new, signs in hunks:
        before = sum(sign != "+" for sign in signs)
        after = sum(sign != "-" for sign in signs)
        lines.append(f"@@ -{old},{before} +{new},{after} @@")
        lines += [f"{sign}x = {i}" for i, sign in enumerate(signs)]
    return lines


def _all(*names, top=12):
    return [(name, n, "short name") for name in names for n in range(1, top)]


def cases(rng):
    yield (_part("a.py", (1, 1, "+")), [])
    yield (_part("a.py", (1, 1, "+ ")), [("a.py", 1, "secret")])
    yield (_part("a.py", (1, 1, " +")), [("a.py", 1, "secret")])
    yield (_part("a.py", (1, 1, "-+ ")), [("a.py", 1, "secret"), ("a.py", 2, "secret")])
    signs = [" a = b + c", "-d = e - 1", "+d = a - 1", " f = 2 - d", "+g = 3"]
    yield (["--- a/a.py", "+++ b/a.py", "@@ -3,3 +3,4 @@", *signs], _all("a.py"))
    yield (_part("a.py", (4, 6, "--+ ")), _all("a.py"))
    yield (_part("a.py", (2, 2, " -+ "), (8, 8, "+ +")), _all("a.py"))
    yield (_part("a.py", (2, 2, " +")) + _part("b.py", (5, 5, "+-")), _all("b.py", "a.py"))
    yield (_part("a.py", (2, 2, " - ")) + _part("lib/a.py", (2, 2, "+ ")), _all("lib/a.py", "a.py"))
    yield (_part("a.py", (3, 3, "+")), [("b.py", 3, "secret"), ("a.py", 3, "taste"), ("a.py", 3, "secret")])
    yield (_part("b.py", (9, 4, " -++")), _all("a.py", "b.py"))
    yield (_part("a.py", (1, 1, "---+")) + _part("b.py", (1, 1, " +")), _all("a.py", "b.py"))
    for n in (4, 7):
        a, b, c = ["".join(" -+"[i] for i in rng.integers(0, 3, n)) + "-+" for _ in range(3)]
        yield (_part("a.py", (1, 1, a), (20, 14, b)) + _part("c.py", (2, 2, c)), _all("a.py", "c.py", top=26))


def wrong_all_lines_shown(diff, findings):
    """You keep findings on context lines too. Those lines were there before the change."""
    file, number, shown = "", 0, set()
    for line in diff:
        if line.startswith("+++ b/"):
            file = line[6:]
        elif line.startswith("@@"):
            number = int(line.split()[2][1:].split(",")[0])
        elif line[0] in "+ ":
            shown.add((file, number))
            number += 1
    return [f for f in findings if (f[0], f[1]) in shown]


def wrong_removed_lines_counted(diff, findings):
    """You also count on after a line with a minus. It has no number in the new file, so your numbers run ahead."""
    file, number, added = "", 0, set()
    for line in diff:
        if line.startswith("+++ b/"):
            file = line[6:]
        elif line.startswith("@@"):
            number = int(line.split()[2][1:].split(",")[0])
        elif not line.startswith("---"):
            if line[0] == "+":
                added.add((file, number))
            number += 1
    return [f for f in findings if (f[0], f[1]) in added]


def wrong_any_file(diff, findings):
    """You compare only the numbers. Line 5 of one file is not line 5 of another."""
    number, added = 0, set()
    for line in diff:
        if line.startswith("@@"):
            number = int(line.split()[2][1:].split(",")[0])
        elif line.startswith("+") and not line.startswith("+++"):
            added.add(number)
            number += 1
        elif line.startswith(" "):
            number += 1
    return [f for f in findings if f[1] in added]
