"""The first wrong bracket

"A text editor should mark the first mistake in the brackets of a line. There are three kinds: ( ), [ ] and { }. Each closing one has to
match the last one that is still open." All other characters are passed over.

- `line`: a str, possibly empty.
- Returns the position of the first closing bracket that matches nothing. If there is none, but something is still open at the end,
  return the length of the line. Return -1 if all is well.

>>> first_wrong_bracket("f(x[1]) + 2)")
11
>>> first_wrong_bracket("(a[0)]")
4
>>> first_wrong_bracket("(a")
2
"""

minutes = 7
chapter = "03-stacks-queues-halves"
hint = "Keep what is open on a stack. Which three things can happen at a closing bracket, and what must be true at the end?"


def first_wrong_bracket(line: str) -> int:
    opener = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for place, sign in enumerate(line):
        if sign in "([{":
            still_open.append(sign)
        elif sign in opener:
            if not still_open or still_open.pop() != opener[sign]:
                return place
    return len(line) if still_open else -1


def cases(rng):
    yield ("",)
    yield ("abc",)
    yield (")",)
    yield ("(",)
    yield ("(a",)
    yield ("()",)
    yield ("(]",)
    yield ("a}b",)
    yield ("x)(",)
    yield ("([)]",)
    yield ("(a[0)]",)
    yield ("{[()]}",)
    yield ("f(x[1]) + 2)",)
    yield ("[(])",)
    yield ("{a}[b](c",)
    yield ("[](){",)
    for n in (6, 10):
        yield ("".join("()[]{}x"[i] for i in rng.integers(0, 7, n)),)


def wrong_counted_apart(line):
    """You count each kind by itself. In "([)]" every count is right, and still ) closes while [ is open."""
    for opening, closing in ["()", "[]", "{}"]:
        depth = 0
        for place, sign in enumerate(line):
            depth += (sign == opening) - (sign == closing)
            if depth < 0:
                return place
        if depth > 0:
            return len(line)
    return -1


def wrong_open_forgotten(line):
    """Your function finds no fault with "(a". What is still open at the end is a mistake too."""
    opener = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for place, sign in enumerate(line):
        if sign in "([{":
            still_open.append(sign)
        elif sign in opener and (not still_open or still_open.pop() != opener[sign]):
            return place
    return -1


def wrong_empty_stack(line):
    """A closing bracket with nothing open stops your program with an IndexError. Ask whether the stack is empty before you pop."""
    opener = {")": "(", "]": "[", "}": "{"}
    still_open = []
    for place, sign in enumerate(line):
        if sign in "([{":
            still_open.append(sign)
        elif sign in opener and still_open.pop() != opener[sign]:
            return place
    return len(line) if still_open else -1


def wrong_kind_ignored(line):
    """You count open brackets without their kind. In "(]" the ] closes nothing that is open."""
    depth = 0
    for place, sign in enumerate(line):
        if sign in "([{":
            depth += 1
        elif sign in ")]}":
            depth -= 1
            if depth < 0:
                return place
    return len(line) if depth else -1
