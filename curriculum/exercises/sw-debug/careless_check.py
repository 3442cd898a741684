"""Find the mistakes: the check that blames the wrong commit

A bisect script ran one version after the other and wrote down the last line that each of them printed. This function
turns that line into the exit code for Git. It is careless: versions that couldn't even start are called bad, and so are
the good ones. Fix it.

- `line`: a text, the last line. It has one of these forms:
  - `"total 42"` with any number: the version ran. It is good if the number is 42, otherwise bad.
  - The last line of a traceback, such as `"ValueError: no price"`: a *kind* of error, a colon and a message. An
    ImportError or a ModuleNotFoundError means that the version can't be judged. Any other kind is what we are looking
    for: bad.
- Returns 0 for good, 1 for bad, 125 for a version that can't be judged.

>>> exit_code("total 42")
0
>>> exit_code("ModuleNotFoundError: No module named 'currency'")
125
>>> exit_code("ValueError: ImportError is no price")
1
"""

kind = "fix"
minutes = 5
chapter = "04-the-change-that-broke-it"
hint = "Two things: what does `partition(\" \")` put into its third part, a number or a text? And which kinds of error need an answer of their own?"

starter = '''
def exit_code(line: str) -> int:
    if line.startswith("total "):
        number = line.partition(" ")[2]
        return 0 if number == 42 else 1
    return 1
'''


def exit_code(line: str) -> int:
    if line.startswith("total "):
        number = line.partition(" ")[2]
        return 0 if int(number) == 42 else 1
    kind = line.partition(":")[0]
    if kind in ["ImportError", "ModuleNotFoundError"]:
        return 125
    return 1


def cases(rng):
    for line in ("total 42", "total 41", "total 0", "total 420", "total 142", "total -42", "ValueError: no price",
                 "ValueError: ImportError is no price", "KeyError: 'tea'", "ImportError: cannot import name 'total'",
                 "ModuleNotFoundError: No module named 'currency'", "TypeError: ModuleNotFoundError: 3", "ImportWarning: old name",
                 "ImportError: total 42", "NameError: name 'ImportError' is not defined", "ValueError: total 42",
                 "ModuleNotFoundError: No module named 'total'"):
        yield (line,)
    for n in rng.integers(0, 99, 3).tolist():
        yield (f"total {n}",)


def wrong_nothing_skipped(line):
    """A version that couldn't start is still called bad. Git would blame it for something that has nothing to do with
    the question. It needs 125."""
    return 0 if line == "total 42" else 1


def wrong_all_errors_skipped(line):
    """You skip every version that ended with an error. A ValueError is what we are looking for: the version could
    start, and it is bad."""
    if line.startswith("total "):
        return 0 if line == "total 42" else 1
    return 125


def wrong_anywhere_in_the_line(line):
    """You look for the word ImportError anywhere in the line. It may be part of a message. The kind is what comes before
    the first colon."""
    if line.startswith("total "):
        return 0 if line == "total 42" else 1
    return 125 if "ImportError" in line or "ModuleNotFoundError" in line else 1
