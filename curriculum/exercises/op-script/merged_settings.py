"""Merged settings

Work out the settings of a run. Three dicts are merged: `defaults` is the weakest, then comes `in_file`, and `typed`, the options of
the command line, is the strongest.

- `defaults` has every setting. `in_file` and `typed` may have any of them. In `typed`, None means that the option wasn't given.
  In `in_file`, no value is None.
- Returns a dict with all settings, whose values are numbers, texts or truth values. 0, False and "" are values like
  any other.
- Raises `ValueError` if `in_file` or `typed` has a name that `defaults` doesn't have, even if its value is None.

>>> merged_settings({"weeks": 8, "smooth": 2}, {"weeks": 12}, {"weeks": None, "smooth": 0})
{'weeks': 12, 'smooth': 0}
"""

minutes = 7
chapter = "02-settings"
hint = "Which values of `typed` say nothing? Take those out with a comparison that 0 passes, and merge afterwards."


def merged_settings(defaults: dict, in_file: dict, typed: dict) -> dict:
    for name in [*in_file, *typed]:
        if name not in defaults:
            raise ValueError(f"there is no setting {name}")
    given = {name: value for name, value in typed.items() if value is not None}
    return {**defaults, **in_file, **given}


def cases(rng):
    base = {"weeks": 8, "smooth": 2, "quiet": False, "folder": "out"}
    yield ({}, {}, {})
    yield (base, {}, {})
    yield (base, {"weeks": 12}, {})
    yield (base, {"weeks": 12}, {"weeks": None})
    yield (base, {"weeks": 12}, {"weeks": 3})
    yield (base, {"smooth": 5}, {"smooth": 0, "quiet": None})
    yield (base, {"quiet": True}, {"quiet": False})
    yield (base, {"folder": "july"}, {"folder": ""})
    yield (base, {"smooth": 0}, {"weeks": 1})
    yield (base, {"smoth": 5}, {})
    yield (base, {"weeks": 2}, {"weks": 4})
    yield (base, {}, {"fast": None})
    yield (base, {"fast": True, "weeks": 3}, {"weeks": 4})
    for _ in range(3):
        a, b = (int(n) for n in rng.integers(1, 30, 2))
        yield (base, {"weeks": a, "smooth": b}, {"weeks": b + a, "smooth": None, "quiet": bool(rng.integers(2))})


def _known(defaults, *layers):
    if any(name not in defaults for layer in layers for name in layer):
        raise ValueError("unknown setting")


def wrong_or_loses_zero(defaults, in_file, typed):
    """Your `or` takes 0, False and an empty text for "not given". Somebody typed `--smooth 0` and gets 5."""
    _known(defaults, in_file, typed)
    return {name: typed.get(name) or in_file.get(name) or value for name, value in defaults.items()}


def wrong_file_wins(defaults, in_file, typed):
    """In your result the file beats the command line. What is typed for one run has to be the strongest."""
    _known(defaults, in_file, typed)
    given = {name: value for name, value in typed.items() if value is not None}
    return {**defaults, **given, **in_file}


def wrong_none_wins(defaults, in_file, typed):
    """An option that wasn't typed is None, and your None replaces what the file or the default says."""
    _known(defaults, in_file, typed)
    return {**defaults, **in_file, **typed}


def wrong_unknown_passed_over(defaults, in_file, typed):
    """You pass over names that don't exist. `smoth = 5` in the file then does nothing, and nobody notices."""
    given = {name: value for name, value in typed.items() if value is not None}
    merged = {**defaults, **in_file, **given}
    return {name: merged[name] for name in defaults}
