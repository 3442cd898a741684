'''Gaps of a question

Before a question goes to a forum, a program says what's missing in it.

- `lines`: the lines of the post. A block of code begins with a line that begins with three backticks, and ends with the next such line.
- `"example"`: no block contains a line with something other than spaces.
- `"too long"`: the blocks contain more than 15 such lines, together.
- `"expected"`: no line outside of blocks contains the word `expect`, alone or as the beginning of a longer word such as `expected`, in upper or lower case.
- `"message"`: no line, inside or outside, contains `Error` or `Exception`, written so.
- `"versions"`: no line outside of blocks contains a version: digits, a point, and digits.
- Returns the list of what's missing, in the order above.

>>> gaps_of_a_question(["I expected 0. Python 3.12", "```", "print(fee(-3))", "```", "ValueError: no"])
[]
>>> gaps_of_a_question(["It doesn't work"])
['example', 'expected', 'message', 'versions']
'''

import re

minutes = 13
chapter = "03-ask-and-answer"
hint = "Sort the lines into two lists first, those in blocks and those outside. `re.search(r\"\\d\\.\\d\", line)` finds a version, and `\\b` fits the beginning of a word."


def gaps_of_a_question(lines: list[str]) -> list[str]:
    code, prose = [], []
    inside = False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif inside and line.strip():
            code.append(line)
        elif not inside:
            prose.append(line)
    gaps = []
    if not code:
        gaps.append("example")
    if len(code) > 15:
        gaps.append("too long")
    if not any(re.search(r"\bexpect", line.lower()) for line in prose):
        gaps.append("expected")
    if not any("Error" in line or "Exception" in line for line in code + prose):
        gaps.append("message")
    if not any(re.search(r"\d\.\d", line) for line in prose):
        gaps.append("versions")
    return gaps


def cases(rng):
    code = ["```", "print(fee(-3))", "```"]
    yield ([],)
    yield (["It doesn't work"],)
    yield (["I expected 0. Python 3.12", *code, "ValueError: no"],)
    yield (["EXPECTED: 0, library 2.4", *code, "SomeException"],)
    yield (["unexpected 3.1", *code, "an error, an exception"],)
    yield (["Python 3, I expect 5.", *code, "KeyError"],)
    yield (["```", "  ", "", "```", "expect 1.2, TypeError"],)
    yield (["```py", "# expected 0 in 3.11", "x = 1.5", "```", "ValueError"],)
    yield (["```", "1.5", "expect", "Exception", "```"],)
    yield (["I expect 2.0", "```", *["x = 1"] * 15, "```", "IndexError"],)
    yield (["I expect 2.0", "```", *["x = 1"] * 16, "```", "IndexError"],)
    yield (["I expect 2.0", "```", *["x = 1", ""] * 10, "```", "IndexError"],)
    yield (["We expect 2.0", "```", *["x = 1"] * 9, "```", "and", "```", *["y"] * 7, "```", "OSError"],)
    yield (["expect 2.0, OSError", "```", "", "```"],)
    yield (["I expect: 3.9.1", "```", "raise OSError", "```"],)
    yield (["print(fee(-3))", "Expecting 10.25", "RuntimeError"],)
    yield (["```", "import sys", "# python 3.12, expected", "```", "unexpectedly slow"],)
    yield (["An unexpected end, 1.2", *code, "EOFError"],)
    yield (["It stops unexpectedly.", *code],)
    parts = ["I expected 0", "Python 3.12", "OSError: x", "", "an error", "unexpected", "v2"]
    inner = ["x = 1.5", "raise KeyError", "# expect", " ", "y = 2"]
    for n in (2, 4, 6):
        block = ["```", *[inner[i] for i in rng.integers(0, 5, n).tolist()], "```"]
        yield ([parts[i] for i in rng.integers(0, 7, n).tolist()] + block + [parts[int(rng.integers(7))]],)


def _gaps(lines, split=True, word=r"\bexpect", case=True, empty=False):
    code, prose, inside = [], [], False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
        elif inside:
            code += [line] if line.strip() or empty else []
        else:
            prose.append(line)
    asked = prose if split else code + prose
    tests = [
        ("example", not code),
        ("too long", len(code) > 15),
        ("expected", not any(re.search(word, line.lower() if case else line) for line in asked)),
        ("message", not any("Error" in line or "Exception" in line for line in code + prose)),
        ("versions", not any(re.search(r"\d\.\d", line) for line in asked)),
    ]
    return [name for name, found in tests if found]


def wrong_all_lines(lines):
    """You look for versions and for what was expected in the code, too. `x = 1.5` is no version of anything."""
    return _gaps(lines, split=False)


def wrong_unexpected(lines):
    """You find `expect` inside of other words. "unexpectedly slow" doesn't say what was expected."""
    return _gaps(lines, word="expect")


def wrong_empty_lines_count(lines):
    """You count empty lines of a block. A block with nothing in it is no example, and empty lines make none too long."""
    return _gaps(lines, empty=True)
