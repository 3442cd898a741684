'''The widest line

A printer must know how wide the widest line of a file is. An open file gives its lines one after the other, each with its
line end `"\\n"`; only the last one may have none. Spaces count, also at the ends of a line. The line end doesn't.

- `lines`: a list of texts, as a loop over an open file would give them; possibly empty.
- Returns an int: the number of characters of the widest line, or 0 if there are no lines.

>>> widest(["tea\\n", "milk\\n", "jam"])
4
>>> widest(["a \\n", "b"])
2
'''

minutes = 4
chapter = "01-open-and-close"
hint = "What must be taken off a line, at which end, and what must stay?"


def widest(lines: list[str]) -> int:
    width = 0
    for line in lines:
        width = max(width, len(line.rstrip("\n")))
    return width


def cases(rng):
    yield ([],)
    yield (["\n"],)
    yield (["a"],)
    yield (["a\n"],)
    yield (["a \n", "b"],)
    yield (["  a\n", "bb\n"],)
    yield (["tea\n", "milk\n", "jam"],)
    yield (["one\n", "four"],)
    yield (["x\n", "   \n"],)
    yield (["\n", "ab"],)
    yield (["ab\n", "  c  \n", "\n"],)
    yield (["yes\n", "no\n", "maybe"],)
    for n in (2, 4, 7):
        sizes = rng.integers(0, 12, n).tolist()
        yield ([" " * (k % 3) + "x" * k + " \n" for k in sizes] + ["y" * (max(sizes) + 5)],)


def wrong_line_end_counted(lines):
    """You count the line end as a character of the line. It isn't printed."""
    return max((len(line) for line in lines), default=0)


def wrong_last_character_cut(lines):
    """You cut one character off every line. The last line may have no line end, and then a letter is lost."""
    return max((len(line[:-1]) for line in lines), default=0)


def wrong_spaces_lost(lines):
    """You take off the spaces at the ends as well. They need room on paper."""
    return max((len(line.strip()) for line in lines), default=0)
