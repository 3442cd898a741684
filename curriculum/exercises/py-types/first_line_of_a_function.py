"""The first line of a function

A tool writes the frame of a function from a table with its parameters. Return the first line, with hints that don't
contradict themselves.

- `name`: the name of the function.
- `parameters`: a list of tuples `(name, hint, default)`, all texts; the default is `""` if there is none.
- `result`: the hint of what it returns, or `""` if it returns nothing.
- Returns the line. A default comes after ` = `. If the default is `None` and the hint doesn't name None yet, ` | None` is
  added to it. A function that returns nothing gets `-> None`. Hints are words with ` | ` between them.

>>> first_line("cut", [("text", "str", ""), ("width", "int", "80")], "str")
'def cut(text: str, width: int = 80) -> str:'
>>> first_line("show", [("limit", "int", "None")], "")
'def show(limit: int | None = None) -> None:'
"""

minutes = 6
chapter = "01-promises-in-writing"
hint = "Make a list with one text for each parameter, and join it at the end."


def first_line(name: str, parameters: list[tuple[str, str, str]], result: str) -> str:
    texts = []
    for parameter, hint, default in parameters:
        if default == "None" and "None" not in hint.split(" | "):
            hint += " | None"
        text = f"{parameter}: {hint}"
        if default:
            text += f" = {default}"
        texts.append(text)
    return f"def {name}({', '.join(texts)}) -> {result or 'None'}:"


def cases(rng):
    yield ("stop", [], "")
    yield ("now", [], "float")
    yield ("cut", [("text", "str", "")], "str")
    yield ("show", [("limit", "int", "None")], "")
    yield ("show", [("limit", "int | None", "None")], "")
    yield ("show", [("limit", "None | int", "None")], "int | None")
    yield ("tag", [("mark", "str", "'None'")], "str")
    yield ("load", [("kind", "NoneOrText", "None")], "")
    yield ("cut", [("text", "str", ""), ("width", "int", "80")], "str")
    yield ("mix", [("flag", "bool", "True"), ("rest", "None | str", "None")], "None")
    yield ("fill", [("a", "float | str", "None"), ("b", "str", "None")], "None")
    yield ("keep", [("a", "int | None", ""), ("b", "bool", "False")], "bool")
    names = ["low", "high", "label"]
    hints = ["int", "float | None", "str", "int | str"]
    defaults = ["None", "0", "None", "''"]
    for _ in range(5):
        rows = [("first", "int", "")] if rng.integers(0, 2) else []
        for name in names:
            rows.append((name, hints[rng.integers(0, 4)], defaults[rng.integers(0, 4)]))
        yield ("f", rows + [("last", "str", "None")], ["", "int"][rng.integers(0, 2)])


def wrong_contradiction_kept(name, parameters, result):
    """You write `limit: int = None`. The hint says that None isn't allowed, and the default is None."""
    texts = [f"{p}: {h} = {d}" if d else f"{p}: {h}" for p, h, d in parameters]
    return f"def {name}({', '.join(texts)}) -> {result or 'None'}:"


def wrong_none_twice(name, parameters, result):
    """You add ` | None` to every hint whose default is None, even if it names None already."""
    texts = []
    for p, h, d in parameters:
        h += " | None" if d == "None" else ""
        texts.append(f"{p}: {h} = {d}" if d else f"{p}: {h}")
    return f"def {name}({', '.join(texts)}) -> {result or 'None'}:"


def wrong_no_result_no_hint(name, parameters, result):
    """You leave the arrow out if nothing is returned. Without `-> None` a checker may take the function for one without
    hints."""
    texts = []
    for p, h, d in parameters:
        if d == "None" and "None" not in h.split(" | "):
            h += " | None"
        texts.append(f"{p}: {h} = {d}" if d else f"{p}: {h}")
    return f"def {name}({', '.join(texts)}) -> {result}:" if result else f"def {name}({', '.join(texts)}):"
