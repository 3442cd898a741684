"""Find the mistake: the whole file is read

Somebody looks for the first few warnings in a very long log. As soon as they are found, nothing more should be read. The result
is right, but the program always reads everything. Its counter shows how many lines were read. Find the steps that are not lazy, and change
them; `read` stays as it is.

- `lines`: a list of texts. A warning is a line that begins with `warn `; what is wanted is the rest of it, without these five characters.
- `n`: an int, 1 or more.
- Returns a tuple: a list of the first `n` warnings (or of all, if there are fewer), and the number of lines that were read.

>>> warnings(["ok", "warn disk", "ok", "warn cable", "ok", "ok"], 1)
(['disk'], 2)
>>> warnings(["ok", "warn disk"], 3)
(['disk'], 2)
"""

kind = "fix"
minutes = 5
chapter = "03-pipelines"
hint = "Square brackets around a comprehension make a list, and a list is finished before anything goes on. And which slice works without a list?"

starter = '''
def read(lines, counter):
    for line in lines:
        counter.append(line)
        yield line


def warnings(lines: list[str], n: int) -> tuple[list[str], int]:
    counter = []
    found = [line for line in read(lines, counter) if line[:5] == "warn "]
    texts = [line[5:] for line in found]
    return texts[:n], len(counter)
'''

from itertools import islice


def _read(lines, counter):
    for line in lines:
        counter.append(line)
        yield line


def warnings(lines: list[str], n: int) -> tuple[list[str], int]:
    counter = []
    found = (line for line in _read(lines, counter) if line[:5] == "warn ")
    texts = list(islice((line[5:] for line in found), n))
    return texts, len(counter)


def cases(rng):
    yield ([], 1)
    yield (["ok"], 1)
    yield (["warn a"], 1)
    yield (["warn a", "ok"], 1)
    yield (["ok", "warn a"], 3)
    yield (["warn a", "warn b", "warn c"], 2)
    yield (["ok", "warn disk", "ok", "warn cable", "ok", "ok"], 1)
    yield (["ok", "warn disk", "ok", "warn cable", "ok", "ok"], 2)
    yield (["no warn a", "warning", "warn ", "warn a", "ok"], 1)
    yield (["warn a"] * 4 + ["ok"] * 3, 3)
    for n in (8, 15):
        lines = [["ok", "warn x", "info y", "warn z"][i] for i in rng.integers(0, 4, n)]
        yield (["warn first"] + lines + ["warn last", "ok", "end"], 2)
        yield (["ok", "warn 1", "warn 2"] + lines + ["ok", "ok"], 2)


def wrong_everything_read(lines, n):
    """You still read every line: a list in one of the steps is filled to its end before the next step begins."""
    return [line[5:] for line in lines if line[:5] == "warn "][:n], len(lines)


def wrong_one_warning_too_many(lines, n):
    """You read on to one more warning before you stop. Once you have `n` of them, ask for nothing more."""
    counter, texts = [], []
    for line in lines:
        counter.append(line)
        if line[:5] == "warn ":
            if len(texts) == n:
                break
            texts.append(line[5:])
    return texts, len(counter)


def wrong_first_lines(lines, n):
    """You take the first `n` lines and look for warnings in them. Take the first `n` warnings, wherever they are."""
    return [line[5:] for line in lines[:n] if line[:5] == "warn "], min(n, len(lines))
