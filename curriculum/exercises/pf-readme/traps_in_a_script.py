'''Traps in a script

Three kinds of line keep a script from giving the same numbers in another place. Find them.

- `lines`: the lines of a Python script.
- `path`: the line contains a quotation mark, `"` or `'`, with `/home/`, `/Users/` or `C:` directly behind it.
- `seed`: the line contains `random.Random()` or `default_rng()`, with nothing between the parentheses.
- `order`: the line contains `listdir(`, `glob(` or `set(`, and `sorted(` nowhere.
- A line whose first character other than a space is `#` is a comment and contains no trap.
- Returns a list of pairs: the number of the line, from 1, and the kind. A line with several kinds has a pair for each, in the order
  `path`, `seed`, `order`.

>>> traps_in_a_script(["import os", "names = os.listdir('/home/ada')", "rng = default_rng(3)"])
[(2, 'path'), (2, 'order')]
'''

import re

minutes = 9
chapter = "02-a-clean-room"
hint = "One pattern for each kind. In a pattern, parentheses and points of the text are written `\\(` and `\\.`, and `a|b` fits either."


def traps_in_a_script(lines: list[str]) -> list:
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip().startswith("#"):
            continue
        if re.findall(r"[\"'](?:/home/|/Users/|C:)", line):
            found.append((number, "path"))
        if "random.Random()" in line or "default_rng()" in line:
            found.append((number, "seed"))
        if re.findall(r"(?:listdir|glob|set)\(", line) and "sorted(" not in line:
            found.append((number, "order"))
    return found


def cases(rng):
    yield ([],)
    yield (["open('/home/ada/may.csv')"],)
    yield (['open("data/may.csv")', 'open("C:/may.csv")', "read('/Users/bo/x')"],)
    yield (["# open('/home/ada/may.csv')", "   # rng = default_rng()", "x = 1  # set(y)"],)
    yield (["#names = os.listdir('.')", "print('#', set(x))", "  # C:"],)
    yield (["rng = random.Random()", "rng = random.Random(7)", "rng = np.random.default_rng()"],)
    yield (["rng = default_rng(seed)", "a = random.Random(0).random()", "rng=default_rng()"],)
    yield (["for name in os.listdir('data'):", "for name in sorted(os.listdir('data')):"],)
    yield (["for p in folder.glob('*.csv'):", "names = set(rows)", "names = sorted(set(rows))"],)
    yield (["url = 'data/home/x'", "p = root + '/home/ada'", "drive = 'ABC:'", "'see C:'"],)
    yield (["x = '/homes/ada'", "read('./home/ada')", "read('a/Users/b')"],)
    yield (["use(set(os.listdir('/home/ada')), default_rng())", "sorted(os.listdir('/Users/a'))"],)
    yield (["move('data/home/x/home/y')", "p = './Users/a'"],)
    yield (["asset = reset(x)", "rows = list(set(names))", "a = offset"],)
    yield (["a = set(b)", "c = default_rng() if d else random.Random()"],)
    yield (["# default_rng()", "a = 1"],)
    yield (["rng = default_rng(1)", "other = random.Random(3)"],)
    parts = ["open('/home/a')", "set(a)", "sorted(set(a))", "default_rng()", "default_rng(1)", "# set(a)", "open('home/a')", "glob('*')"]
    for n in (4, 7, 9):
        yield ([parts[i] + ", " + parts[j] for i, j in rng.integers(0, len(parts), (n, 2)).tolist()],)


def _found(lines, comments=True, path=r"[\"'](?:/home/|/Users/|C:)", seed=r"(?:random\.Random|default_rng)\(\)", settled="sorted("):
    pairs = []
    for number, line in enumerate(lines, 1):
        if comments and line.strip().startswith("#"):
            continue
        if re.findall(path, line):
            pairs.append((number, "path"))
        if re.findall(seed, line):
            pairs.append((number, "seed"))
        if re.findall(r"(?:listdir|glob|set)\(", line) and (not settled or settled not in line):
            pairs.append((number, "order"))
    return pairs


def wrong_comments_too(lines):
    """You look for traps in comments. What stands behind `#` at the beginning of a line is never run."""
    return _found(lines, comments=False)


def wrong_anywhere_in_a_path(lines):
    """You look for the folders anywhere. `'data/home/x'` starts in the project; only a path that begins with `/home/` is tied to one disk."""
    return _found(lines, path=r"/home/|/Users/|C:")


def wrong_every_generator(lines):
    """You report generators that have a seed. `default_rng(3)` draws the same each time; only empty parentheses are a trap."""
    return _found(lines, seed=r"(?:random\.Random|default_rng)\(")


def wrong_sorted_too(lines):
    """You report orders that `sorted` has settled. `sorted(os.listdir('data'))` is the same on every disk."""
    return _found(lines, settled="")
