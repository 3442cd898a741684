"""How long are the functions?

A tool looks for functions that are too long. The length of a function is the number of its statements.

- `lines`: a list of texts, the lines of a program, possibly empty. A line that begins with `def ` (without a space in front) starts a function. All
  lines after it that are indented, up to the next one that isn't, belong to it.
- Every line that belongs to it is one statement. Not counted are empty lines and lines of spaces only, comments, whose first character after
  the spaces is a `#`, and `else:`. An empty line or a line of spaces doesn't end a function.
- Returns a dict: the name of each function (what stands between `def ` and the parenthesis) with its number of statements. No name
  occurs twice.

>>> lengths(["def fee(n):", "    # in cents", "    if n > 9:", "        return 5", "", "    return 7", "x = fee(2)", "y = x"])
{'fee': 3}
"""

minutes = 10
chapter = "04-say-it-once"
hint = "Remember the name of the function you are in, and forget it at a line that isn't indented. Which lines have to be skipped before you look at that?"
equivalent = {
    "Compare_NotEq_Gt @ 12:if line[0] != ' ': -> if line[0] > ' ':": "no character of a program comes before the space",
}


def _is_statement(line):
    text = line.strip()
    return text[:1] not in ("", "#") and text != "else:"


def lengths(lines: list[str]) -> dict[str, int]:
    found = {}
    name = None
    for line in lines:
        if not line.strip():
            continue
        if line[0] != " ":
            name = line[4:].split("(")[0] if line[:4] == "def " else None
            if name is not None:
                found[name] = 0
        elif name is not None and _is_statement(line):
            found[name] += 1
    return found


def cases(rng):
    yield ([],)
    yield (["x = 1"],)
    yield (["def f():", "    return 1"],)
    yield (["def f():", "    # why", "    return 1"],)
    yield (["def f():", "    return 1", "x = 2", "y = 3"],)
    yield (["def f():", "    a = 1", "", "    return a"],)
    yield (["def f():", "    a = 1", "    ", "    return a"],)
    yield (["for x in xs:", "    print(x)"],)
    yield (["def f(a):", "    if a:", "        b = 1", "    else:", "        b = 2", "    return b"],)
    yield (["def f():", "    return 1", "", "", "def g():", "    x = 1", "    return x"],)
    yield (["# def f():", "    x = 1"],)
    yield (["defaults = {}", "if x:", "    y = 1"],)
    yield (["def f():", "    return 1", "if a:", "    f()", "def g(b):", "    return b"],)
    yield (["def f():", "    if a:", "        # nothing", "        return 1", "    else:", "        return 2", "# end", "    x = 1"],)
    yield (["def fee(n):", "    # in cents", "    if n > 9:", "        return 5", "", "    return 7", "x = fee(2)", "y = x"],)
    pool = ["    a = 1", "", "    # note", "    else:", "        b = 2", "x = 3", "   ", "    if a:"]
    for n in (5, 9):
        body = [pool[i] for i in rng.integers(0, len(pool), n)]
        yield (["def first(a):", "    # one", "    a = 2", ""] + body + ["def second():", "    if x:", "        y = 1", "    else:", "        y = 2", "", "    return y", "z = 1", "    w = 2"],)


def wrong_comments_and_else_count(lines):
    """You count comments and `else:`. Neither of them is a statement."""
    found, name = {}, None
    for line in lines:
        if line.strip() == "":
            continue
        if line[0] != " ":
            name = line[4:].split("(")[0] if line.startswith("def ") else None
            if name is not None:
                found[name] = 0
        elif name is not None:
            found[name] += 1
    return found


def wrong_empty_line_ends_it(lines):
    """Your functions end at their first empty line. What comes after it still belongs to them, if it is indented."""
    found, name = {}, None
    for line in lines:
        if line[:1] != " " or line.strip() == "":
            name = line[4:].split("(")[0] if line.startswith("def ") else None
            if name is not None:
                found[name] = 0
        elif name is not None and _is_statement(line):
            found[name] += 1
    return found


def wrong_never_ends(lines):
    """Your functions never end before the next one begins. A line that isn't indented ends a function, and what follows is not part of it."""
    found, name = {}, None
    for line in lines:
        if line.startswith("def "):
            name = line[4:].split("(")[0]
            found[name] = 0
        elif name is not None and _is_statement(line):
            found[name] += 1
    return found
