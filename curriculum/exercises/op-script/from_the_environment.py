"""From the environment

A container sets a program's settings from outside, as texts. Read them, each in the type of its default.

- `environment`: a dict of texts, such as `{"POOL_WEEKS": "10", "HOME": "/root"}`. `defaults`: a dict from names in lower case
  to values of type int, float, bool or str.
- The setting `weeks` is looked for as `POOL_WEEKS`: the prefix `POOL_`, then the name in upper case.
- Returns a dict of the settings that are in the environment, in the type of their default. What isn't there is
  left out.
- For a bool, `true` and `false` are valid, in any mixture of capitals. Other texts, and texts that aren't a number where
  one is needed, raise `ValueError`.

>>> from_the_environment({"POOL_WEEKS": "10", "POOL_QUIET": "False", "HOME": "/root"}, {"weeks": 8, "quiet": True, "smooth": 2.0})
{'weeks': 10, 'quiet': False}
"""

minutes = 9
chapter = "02-settings"
hint = "`isinstance(True, int)` is true. Which question has to come first?"
equivalent = {
    "Compare_Eq_GtE @ 10:found[name] = text.lower() == 'true' -> found[name] = text.lower() >= 'true'": "only true and false come here, and false is smaller",
}


def from_the_environment(environment: dict, defaults: dict) -> dict:
    found = {}
    for name, default in defaults.items():
        text = environment.get("POOL_" + name.upper())
        if text is None:
            continue
        if not isinstance(default, bool):
            found[name] = type(default)(text)
        elif text.lower() in ("true", "false"):
            found[name] = text.lower() == "true"
        else:
            raise ValueError(f"{name} has to be true or false")
    return found


def cases(rng):
    base = {"weeks": 8, "smooth": 2.0, "quiet": False, "folder": "out"}
    yield ({}, base)
    yield ({"POOL_WEEKS": "10"}, base)
    yield ({"WEEKS": "10", "HOME": "/root"}, base)
    yield ({"weeks": "10", "pool_weeks": "11"}, base)
    yield ({"POOL_QUIET": "false"}, base)
    yield ({"POOL_QUIET": "TRUE", "POOL_SMOOTH": "3"}, base)
    yield ({"POOL_QUIET": "False", "POOL_FOLDER": "7"}, {**base, "quiet": True})
    yield ({"POOL_QUIET": "0"}, base)
    yield ({"POOL_QUIET": "yes"}, base)
    yield ({"POOL_QUIET": "on", "POOL_WEEKS": "3"}, base)
    yield ({"POOL_QUIET": "tRuE", "FOLDER": "july"}, base)
    yield ({"POOL_FOLDER": "", "SMOOTH": "1.5"}, base)
    yield ({"POOL_WEEKS": "2.5"}, base)
    yield ({"POOL_WEEKS": "many", "POOL_QUIET": "true"}, base)
    yield ({"POOL_SMOOTH": ""}, base)
    yield ({"POOL_SPEED": "9"}, base)
    for _ in range(3):
        weeks, smooth = int(rng.integers(1, 90)), float(rng.integers(1, 90)) / 4
        yield ({"POOL_WEEKS": str(weeks), "POOL_SMOOTH": str(smooth), "WEEKS": "1", "POOL_QUIET": ["true", "False"][weeks % 2]}, base)


def _read(environment, defaults, convert, names=lambda name: ["POOL_" + name.upper()]):
    found = {}
    for name, default in defaults.items():
        for key in names(name):
            if key in environment:
                found[name] = convert(environment[key], default)
                break
    return found


def _right(text, default):
    if not isinstance(default, bool):
        return type(default)(text)
    return {"true": True, "false": False}[text.lower()] if text.lower() in ("true", "false") else int("no")


def wrong_bool_of_a_text(environment, defaults):
    """You turn `"false"` into a bool with `bool(...)`. Every text that isn't empty is True, so nobody can switch anything off."""
    return _read(environment, defaults, lambda text, default: type(default)(text))


def wrong_texts_stay(environment, defaults):
    """You hand on the texts as they are. A program that expects a number then has `"10"` for `weeks`."""
    return _read(environment, defaults, lambda text, default: text)


def wrong_prefix_left_out(environment, defaults):
    """You also accept a name without the prefix. `WEEKS` may belong to another program on the same machine."""
    return _read(environment, defaults, _right, lambda name: ["POOL_" + name.upper(), name.upper()])


def wrong_anything_else_is_false(environment, defaults):
    """For you everything but `true` is False. With `POOL_QUIET=yes`, somebody wanted the opposite and learns nothing."""
    def convert(text, default):
        return text.lower() == "true" if isinstance(default, bool) else type(default)(text)
    return _read(environment, defaults, convert)
