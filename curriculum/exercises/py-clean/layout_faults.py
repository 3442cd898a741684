"""A check of the layout

Before a program is handed in, a small tool looks at its layout. It finds three faults, as PEP 8 describes them: a line of more
than 79 characters, a tab anywhere in a line, and a space at the end of a line.

- `lines`: a list of texts, the lines of the program. A tab is the single character `"\\t"`; it counts as one character. A line may be empty.
- Returns a list of tuples: the number of the line, counted from 1, and `"long"`, `"tab"` or `"space"`. They are in the order of
  the lines; if a line has several faults, they come in the order long, tab, space.

>>> layout_faults(["total = 0", "\\ttotal += 1 ", ""])
[(2, 'tab'), (2, 'space')]
"""

minutes = 7
chapter = "01-names-that-tell"
hint = "What is the last character of an empty line? `line[-1:]` works for every line."

MAX_LENGTH = 79


def layout_faults(lines: list[str]) -> list[tuple[int, str]]:
    faults = []
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_LENGTH:
            faults.append((number, "long"))
        if "\t" in line:
            faults.append((number, "tab"))
        if line[-1:] == " ":
            faults.append((number, "space"))
    return faults


def cases(rng):
    yield ([],)
    yield ([""],)
    yield (["x = 1"],)
    yield (["x = 1 "],)
    yield (["\tx = 1"],)
    yield ([" "],)
    yield (["a" * 79],)
    yield (["a" * 80],)
    yield (["x = 1", "\ty = 2 ", ""],)
    yield (["x\t", "y ", "z"],)
    yield (["x = 1\t", "y"],)
    yield (["x =\t1"],)
    yield (["a" * 79 + " ", "b" * 78 + "\t"],)
    yield (["\t" + "a" * 80 + " ", "b" * 79],)
    yield (["b" * 79, "\t", "\t "],)
    kinds = ["", "x", "y ", "\tz", "a" * 79, "a" * 80, "\tw ", "a" * 79 + " "]
    for n in (4, 8):
        yield ([kinds[i] for i in rng.integers(0, 8, n)] + ["\tw ", "a" * 79, "a" * 79 + " "],)


def wrong_one_fault_a_line(lines):
    """You report only one fault of each line. A line can have several."""
    faults = []
    for number, line in enumerate(lines, 1):
        if len(line) > 79:
            faults.append((number, "long"))
        elif "\t" in line:
            faults.append((number, "tab"))
        elif line[-1:] == " ":
            faults.append((number, "space"))
    return faults


def wrong_79_is_long(lines):
    """You report a line of 79 characters as long. That many are allowed."""
    faults = []
    for number, line in enumerate(lines, 1):
        if len(line) >= 79:
            faults.append((number, "long"))
        if "\t" in line:
            faults.append((number, "tab"))
        if line[-1:] == " ":
            faults.append((number, "space"))
    return faults


def wrong_tab_only_at_the_front(lines):
    """You look for a tab only at the beginning of the line. A tab anywhere in it is a fault."""
    faults = []
    for number, line in enumerate(lines, 1):
        if len(line) > 79:
            faults.append((number, "long"))
        if line[:1] == "\t":
            faults.append((number, "tab"))
        if line[-1:] == " ":
            faults.append((number, "space"))
    return faults
