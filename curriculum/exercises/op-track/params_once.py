'''Params are written once

Several parts of a program log params of the same run: the settings, the reader of the data, the model. Put them together.

- `logged`: a list of tuples `(name, value)` in the order in which they were logged. Values are numbers, texts, bools or `None`.
- As in MLflow, each value is kept as text: `str(value)`.
- Logging the same text again is fine. Another text for a name that has one raises a `ValueError`.
- Returns a dict of name -> text.

>>> params_once([("depth", 4), ("rate", 0.1), ("depth", 4)])
{'depth': '4', 'rate': '0.1'}
>>> params_once([("depth", 4), ("depth", "4")])
{'depth': '4'}
>>> params_once([("seed", 0), ("seed", 1)])
Traceback (most recent call last):
    ...
ValueError: seed is 0 and can't become 1
'''

minutes = 6
chapter = "01-a-line-for-every-run"
hint = "Turn the value into text first, then compare it with what is there."


def params_once(logged: list) -> dict:
    params = {}
    for name, value in logged:
        text = str(value)
        if params.get(name, text) != text:
            raise ValueError(f"{name} is {params[name]} and can't become {text}")
        params[name] = text
    return params


def cases(rng):
    yield ([],)
    yield ([("depth", 4)],)
    yield ([("depth", 4), ("rate", 0.1), ("depth", 4)],)
    yield ([("depth", 4), ("depth", "4")],)
    yield ([("quiet", True), ("quiet", "True"), ("cap", None), ("cap", "None")],)
    yield ([("a", 1), ("a", 2)],)
    yield ([("seed", 0), ("rate", 0.5), ("seed", 1)],)
    yield ([("cap", 0), ("cap", None)],)
    yield ([("cap", None), ("cap", 3)],)
    yield ([("rate", 1), ("rate", 1.0)],)
    yield ([("on", True), ("on", 1)],)
    for last in (3, 4):
        seed = int(rng.integers(0, 90))
        yield ([("seed", seed), ("depth", 3), ("rows", 900), ("depth", last), ("seed", str(seed))],)


def wrong_last_wins(logged):
    """You let the last value win. The run had one value for each param; a second one is a mistake that has to be seen."""
    return {name: str(value) for name, value in logged}


def wrong_values_compared(logged):
    """You compare the values before they are texts. 1 and 1.0 are equal as numbers and different as texts; 4 and "4" the other way
    round."""
    params = {}
    for name, value in logged:
        if name in params and params[name] != value:
            raise ValueError(name)
        params[name] = value
    return {name: str(value) for name, value in params.items()}


def wrong_no_repeat(logged):
    """You refuse every name that was logged before. The same value again says nothing new and does no harm."""
    params = {}
    for name, value in logged:
        if name in params:
            raise ValueError(name)
        params[name] = str(value)
    return params


def wrong_first_wins(logged):
    """You keep the first value and drop the second in silence. From then on the log says something that isn't so."""
    params = {}
    for name, value in logged:
        params.setdefault(name, str(value))
    return params
