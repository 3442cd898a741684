"""Said twice

A tool looks for copies in a program: three lines that follow each other and come a second time, with the same text and in the same
order. Indentation doesn't matter. Return where each copy begins.

- `lines`: a list of texts, the lines of the program, none of them empty or made of spaces only.
- Returns a list of ints in ascending order: the numbers of all lines, counted from 1, at which three lines begin that stood
  in the program before, beginning at an earlier line. The two places may overlap.

>>> said_twice(["p = n * 60", "if n > 9:", "    p = p - 5", "print(p)", "p = n * 60", "if n > 9:", "    p = p - 5"])
[5]
>>> said_twice(["x += 1", "x += 1", "x += 1", "x += 1"])
[2]
"""

minutes = 6
chapter = "04-say-it-once"
hint = "Three lines make a tuple, and a set can tell whether a tuple was there before. `zip` can walk through the list and through two slices of it at the same time."


def said_twice(lines: list[str]) -> list[int]:
    bare = [line.strip() for line in lines]
    seen = set()
    copies = []
    for number, three in enumerate(zip(bare, bare[1:], bare[2:]), 1):
        if three in seen:
            copies.append(number)
        seen.add(three)
    return copies


def cases(rng):
    yield ([],)
    yield (["a"],)
    yield (["a", "a"],)
    yield (["a", "a", "a"],)
    yield (["a", "a", "a", "a"],)
    yield (["a", "b", "a", "b", "a"],)
    yield (["a", "b", "c", "a", "b"],)
    yield (["a", "b", "c", "a", "b", "c"],)
    yield (["a", "b", "c", "  a", "  b", "  c"],)
    yield (["a", "b", "c", "c", "b", "a"],)
    yield (["b", "b", "b", "b", "a"],)
    yield (["c", "a", "a", "a", "a"],)
    yield (["x", "a", "b", "c", "y", "a", "b", "c", "a", "b", "c"],)
    yield (["a", "b", "c", "x", "    a", "b", "    c", "a"],)
    yield (["ab", "c", "d", "a", "bc", "d"],)
    yield (["a b", "c", "d", "ab", "c", "d"],)
    yield (["a", "b", "c", "d", "a", "b", "c", "d"],)
    for n in (6, 10, 16):
        lines = ["ab"[i] for i in rng.integers(0, 2, n)]
        yield ([" " * int(k) + line for k, line in zip(rng.integers(0, 2, n), lines)] + ["u", "v", "w", " u", " v", " w"],)


def wrong_indentation_counts(lines):
    """You take lines for different if one is indented further. Indentation doesn't matter here."""
    seen, copies = set(), []
    for n in range(len(lines) - 2):
        three = tuple(lines[n : n + 3])
        if three in seen:
            copies.append(n + 1)
        seen.add(three)
    return copies


def wrong_single_lines(lines):
    """You report single lines that occur twice. A copy has three lines in a row."""
    bare = [line.strip() for line in lines]
    return [n + 1 for n, line in enumerate(bare) if line in bare[:n]]


def wrong_any_order(lines):
    """You accept the three lines in any order. A copy has the same order."""
    bare = [line.strip() for line in lines]
    seen, copies = set(), []
    for n in range(len(bare) - 2):
        three = tuple(sorted(bare[n : n + 3]))
        if three in seen:
            copies.append(n + 1)
        seen.add(three)
    return copies


def wrong_without_overlap(lines):
    """You don't report a copy that overlaps with the place where it stood before."""
    bare = [line.strip() for line in lines]
    copies = []
    for n in range(len(bare) - 2):
        if any(bare[k : k + 3] == bare[n : n + 3] for k in range(n - 2)):
            copies.append(n + 1)
    return copies
