"""How far to the right?

The further a line stands to the right, the more conditions and loops its reader has to keep in mind. Return how deep a program
gets: the largest number of steps to the right, of four spaces each.

- `lines`: a list of texts, the lines of a program, possibly empty. Every line with something in it is indented by a number of
  spaces that can be divided by 4. There are no tabs.
- Lines that are empty, that consist of spaces only, or whose first character after the spaces is a `#`, don't count.
- Returns an int, 0 if no line counts.

>>> deepest(["def fee(age):", "    if age < 6:", "        return 0", "", "            # children are free", "    return 5"])
2
"""

minutes = 5
chapter = "02-one-job-each"
hint = "Two small questions: does a line count, and how many spaces are at its front? A loop can count these up to the first other character."
equivalent = {
    "Compare_Eq_LtE @ 10:while line[spaces] == ' ': -> while line[spaces] <= ' ':": "no character of a program comes before the space",
    "NumberReplacer @ 11:spaces += 1 -> spaces += 2": "the number of spaces can be divided by 4",
}

_SPACES_A_STEP = 4


def _counts(line):
    return line.strip()[:1] not in ("", "#")


def _steps(line):
    spaces = 0
    while line[spaces] == " ":
        spaces += 1
    return spaces // _SPACES_A_STEP


def deepest(lines: list[str]) -> int:
    return max([_steps(line) for line in lines if _counts(line)], default=0)


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["x = 1"],)
    yield (["    x = 1"],)
    yield (["        "],)
    yield (["        # x"],)
    yield (["if a:", "    b = 1  # why"],)
    yield (["if a:", "    b = 1   ", "        "],)
    yield (["x = 1        ", "if a:", "    y = 2"],)
    yield (["if a:", "    if b:", "        c()", "d()"],)
    yield (["#", "    #x", "x"],)
    yield (["if a:", "    if b:", "        if c:", "            if d:", "                e()", "f()"],)
    yield (["    if a:", "        # b", "        if b:", "            c = 1"],)
    yield (["def fee(age):", "    if age < 6:", "        return 0", "", "            # children are free", "    return 5"],)
    pool = ["x = 1", "    y = 2", "        z = 3      ", "                # far", "                    ", "    # near", "a = 4            "]
    for n in (3, 6):
        yield ([pool[i] for i in rng.integers(0, len(pool), n)] + ["    b = 5          ", "                  ", "            # end"],)


def wrong_comments_count(lines):
    """You count comments. A line whose first character after the spaces is a `#` doesn't count, however far to the right it stands."""
    return max([_steps(line) for line in lines if line.strip() != ""], default=0)


def wrong_empty_lines_count(lines):
    """A line of nothing but spaces makes your number too large. Such lines don't count."""
    return max([(len(line) - len(line.lstrip())) // 4 for line in lines if line.strip()[:1] != "#"], default=0)


def wrong_spaces_not_steps(lines):
    """You return the number of spaces. Four of them make one step."""
    return max([len(line) - len(line.lstrip()) for line in lines if _counts(line)], default=0)


def wrong_spaces_at_the_end_too(lines):
    """You count the spaces at the end of a line too. Only those at its front move it to the right."""
    return max([(len(line) - len(line.strip())) // 4 for line in lines if _counts(line)], default=0)
