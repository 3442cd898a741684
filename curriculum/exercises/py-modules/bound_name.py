"""Which name does it make?

A tool that tidies programs wants to know which name each import line makes, so that it can look for names that nobody uses.
Return that name.

- `line`: a text with one correct import line that makes exactly one name: `import a`, `import a as b`, `from a import b` or
  `from a import b as c`. There are no dots and no stars in it. Between the words there may be several spaces, and there
  may be spaces at both ends.
- Returns a text.

>>> bound_name("import statistics")
'statistics'
>>> bound_name("from math import ceil as round_up")
'round_up'
"""

minutes = 4
chapter = "01-one-file-for-all"
hint = "Cut the four kinds of line into words. Where is the name that is made in each of them, counted from the end?"


def bound_name(line: str) -> str:
    return line.split()[-1]


def cases(rng):
    yield ("import math",)
    yield ("import statistics as stats",)
    yield ("from math import ceil",)
    yield ("from math import ceil as up",)
    yield ("import tasks",)
    yield ("from tasks import imported",)
    yield ("  import sys",)
    yield ("import  tax  ",)
    yield ("from tax   import rate",)
    yield ("from tax import rate  as  r ",)
    yield (" import prices as  p",)
    modules = ["till", "stock", "bills", "tax"]
    names = ["total", "count", "rate", "charge"]
    for _ in range(3):
        a, b, c = modules[rng.integers(4)], names[rng.integers(4)], "n" + str(rng.integers(1, 90))
        yield (f"import {a}  as {c}",)
        yield (f"from  {a} import {b}",)
        yield (f"from {a} import {b} as {c} ",)


def wrong_second_word(line):
    """You return the second word. That is the module. After `from` the line makes no name for the module, and with `as` it
    makes another name."""
    return line.split()[1]


def wrong_one_space(line):
    """You cut at each single space. Where there are two spaces in a row, or one at the end, empty texts come out. Without an
    argument, `split` counts a row of spaces as one."""
    return line.split(" ")[-1]


def wrong_as_ignored(line):
    """You return the word after `import`. If `as` follows, the line makes the name after it instead."""
    words = line.split()
    for i, word in enumerate(words):
        if word == "import":
            return words[i + 1]
