"""Steps by name

A data cleaning program is told by a settings file which steps it should apply to a text, and in which order. Each step
has a name:

| name | what it does |
|---|---|
| `strip` | takes the spaces away from both ends |
| `lower` | turns capital letters into small ones |
| `dashes` | puts a dash in place of each space |
| `short` | keeps the first eight characters |

Apply the steps one after the other: what one returns goes into the next.

- `text`: a text.
- `steps`: a list of names from the table, possibly empty or with a name twice. Raise a ValueError if any other name occurs.
- Returns a text.

>>> tidy(" New Orders ", ["strip", "lower", "dashes"])
'new-orders'
>>> tidy(" New Orders ", ["short", "dashes"])
'-New-Ord'
"""

minutes = 8
chapter = "04-functions-as-values"
hint = "Make a dict that leads from each name to a function of one text. Then the loop over the steps has two jobs: look up, and call."


def tidy(text: str, steps: list[str]) -> str:
    step_for = {
        "strip": lambda t: t.strip(),
        "lower": lambda t: t.lower(),
        "dashes": lambda t: t.replace(" ", "-"),
        "short": lambda t: t[:8],
    }
    for name in steps:
        if name not in step_for:
            raise ValueError(f"no such step: {name}")
        text = step_for[name](text)
    return text


def cases(rng):
    yield ("", [])
    yield (" Tea ", [])
    yield (" Tea ", ["strip"])
    yield ("Tea Time", ["lower"])
    yield ("Tea Time", ["dashes"])
    yield ("a  b", ["dashes"])
    yield ("Afternoon tea", ["short"])
    yield ("Eight ch", ["short"])
    yield ("Nine char", ["short"])
    yield (" New Orders ", ["strip", "lower", "dashes"])
    yield (" New Orders ", ["short", "dashes"])
    yield (" New Orders ", ["dashes", "strip"])
    yield ("  Eleven  words", ["strip", "short", "strip"])
    yield ("Seven up now", ["short", "dashes", "lower"])
    yield ("   Long tea leaves", ["short", "strip"])
    yield (" Rooibos loose", ["short", "dashes", "strip"])
    yield ("Tea", ["upper"])
    yield ("Tea", ["lower", "Strip"])
    yield ("Tea", ["", "lower"])
    yield ("Green tea", ["short", "x"])
    names = ["strip", "lower", "dashes", "short"]
    texts = [" Cost per Unit  ", "  A B C", "Temperature Indoors", " x Y z long text "]
    for n in (2, 3, 4):
        yield (texts[int(rng.integers(0, 4))], [names[i] for i in rng.integers(0, 4, n)] + ["lower"])


_STEPS = {"strip": lambda t: t.strip(), "lower": lambda t: t.lower(),
          "dashes": lambda t: t.replace(" ", "-"), "short": lambda t: t[:8]}


def wrong_each_gets_the_first_text(text, steps):
    """Each step gets the text as it was at the start, and only the last one counts. What a step returns has to go into the next."""
    result = text
    for name in steps:
        if name not in _STEPS:
            raise ValueError
        result = _STEPS[name](text)
    return result


def wrong_order_of_the_table(text, steps):
    """You apply the steps in the order of the table. The list says in which order: with `short` first, the spaces at the front still count."""
    for name in steps:
        if name not in _STEPS:
            raise ValueError
    for name, step in _STEPS.items():
        if name in steps:
            text = step(text)
    return text


def wrong_unknown_ignored(text, steps):
    """You pass over names that are not in the table. A misspelt step should be noticed: raise a ValueError."""
    for name in steps:
        if name in _STEPS:
            text = _STEPS[name](text)
    return text
