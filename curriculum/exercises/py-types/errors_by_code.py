"""Which errors are most frequent?

A team runs a checker over an old program and wants to know which kinds of error there are. Return how many there are of
each code.

- `lines`: the output of the checker, a list of texts. A line with an error looks like
  `till.py:9: error: Argument 1 to "f" has incompatible type "int"  [arg-type]`: the path, the line, the word `error`, a text
  that may contain colons and square brackets, and at the end two spaces and the code in square brackets. Lines with the word
  `note` in place of `error` and all other lines don't count. A path contains no colon.
- Returns a dict from the code to the number of errors.

>>> errors_by_code(['till.py:6: error: Missing return statement  [return]', 'till.py:9: note: See above'])
{'return': 1}
"""

minutes = 6
chapter = "01-promises-in-writing"
hint = "Cut at `\": \"`: what is the second piece of a line that counts? The code comes after the last opening bracket."


def errors_by_code(lines: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for line in lines:
        parts = line.split(": ")
        if len(parts) > 2 and parts[1] == "error":
            code = line.split("[")[-1].replace("]", "")
            counts[code] = counts.get(code, 0) + 1
    return counts


def cases(rng):
    yield ([],)
    yield (["Found 5 errors in 1 file (checked 1 source file)"],)
    yield (["Success: no issues found in 1 source file"],)
    yield (["till.py:6: error: Missing return statement  [return]"],)
    yield (["till.py:6: note: an error: look there  [note]"],)
    yield (['a.py:1: error: Item "None" of "str | None" has no attribute "x"  [union-attr]', "a.py:2: note: error: above"],)
    yield (['a.py:3: error: "list[int]" is not "list[str]": look  [arg-type]'],)
    yield (['a.py:3: error: got "dict[str, int]", expected "int"  [return-value]', "Found 1 error in 1 file"],)
    yield (['b/c.py:12: error: Value of type "list[int]" is wrong  [index]', 'b.py:1: error: "tuple[int]"  [index]'],)
    yield (["x.py:7: note: this error: it is known  [misc]", "x.py:7: error: So it is  [misc]"],)
    yield (["error: no file", "x.py:1: error: y  [attr-defined]"],)
    yield (["a.py:4: error: Expected a note: none  [misc]", "a.py:5: debug: error: two  [index]"],)
    yield (["Found no file: error", "a.py:1: debug: one  [misc]", "a.py:2: error: two  [misc]"],)
    pool = ['t.py:{}: error: Argument 1 to "f" has type "list[int]"  [arg-type]', "t.py:{}: error: Missing  [return]",
            't.py:{}: note: "list" is invariant: error: see  [docs]', 'u.py:{}: error: Unsupported: "None"  [operator]',
            't.py:{}: error: List item 0 is "dict[str, int]"  [list-item]']
    for n in (4, 7, 10):
        found = [pool[i].format(rng.integers(1, 90)) for i in rng.integers(0, 5, n)]
        yield (found + [pool[2].format(3), pool[0].format(5), f"Found {n} errors in 2 files (checked 3 source files)"],)


def wrong_notes_counted(lines):
    """You count notes whose text contains the word "error". What kind of message it is comes right after the line number."""
    counts = {}
    for line in lines:
        if "error: " in line and "[" in line:
            code = line.split("[")[-1].replace("]", "")
            counts[code] = counts.get(code, 0) + 1
    return counts


def wrong_first_bracket(lines):
    """You take what is in the first brackets. A message may speak of a `list[int]`; the code comes at the very end."""
    counts = {}
    for line in lines:
        parts = line.split(": ")
        if len(parts) > 2 and parts[1] == "error":
            code = line.split("[")[1].split("]")[0]
            counts[code] = counts.get(code, 0) + 1
    return counts


def wrong_every_code_once(lines):
    """You write a 1 for each code. It should be the number of errors with this code."""
    counts = {}
    for line in lines:
        parts = line.split(": ")
        if len(parts) > 2 and parts[1] == "error":
            counts[line.split("[")[-1].replace("]", "")] = 1
    return counts
