"""Your own settings

A program has default settings, and users can override some of them with their own. Return the settings that apply.

- `defaults` and `own`: dicts whose keys are texts. A value is a number, a text or a dict; the values of such an inner dict are
  numbers or texts. Neither of the two is changed.
- Returns a new dict with all keys of both. For a key that is in both: if both values are dicts, the result is a new
dict with the entries of both, in which the entries of `own` win. Otherwise the value of `own` applies.

>>> own_settings({"size": 12, "page": {"width": 80, "tabs": 4}}, {"page": {"tabs": 2}})
{'size': 12, 'page': {'width': 80, 'tabs': 2}}
>>> own_settings({"colour": {"text": "black"}}, {"colour": "none"})
{'colour': 'none'}
"""

minutes = 8
chapter = "05-shared-or-copied"
hint = "Start with a copy of the defaults and go through `own`. When exactly do you have to combine two inner dicts?"


def own_settings(defaults: dict, own: dict) -> dict:
    merged = dict(defaults)
    for key, value in own.items():
        old = defaults.get(key)
        if isinstance(value, dict) and isinstance(old, dict):
            merged[key] = {**old, **value}
        else:
            merged[key] = value
    return merged


def cases(rng):
    yield ({}, {})
    yield ({"size": 12}, {})
    yield ({}, {"size": 9})
    yield ({"size": 12}, {"size": 9})
    yield ({"size": 12}, {"font": "mono"})
    yield ({"page": {"width": 80}}, {})
    yield ({}, {"page": {"width": 80}})
    yield ({"page": {"width": 80}}, {"page": {"width": 60}})
    yield ({"size": 12, "page": {"width": 80, "tabs": 4}}, {"page": {"tabs": 2}})
    yield ({"log": {"level": "all"}}, {"log": "off"})
    yield ({"log": "off"}, {"log": {"level": "all"}})
    yield ({"page": 3, "size": 1}, {"page": {"width": 80}})
    yield ({"log": {"level": "all"}, "seed": 1}, {"log": {}, "seed": 0})
    for _ in range(4):
        a, b, c, d = rng.integers(0, 9, 4).tolist()
        yield ({"page": {"width": a, "tabs": b}, "seed": c, "log": {"level": "all"}}, {"page": {"tabs": d + 10, "margin": a}, "seed": d, "log": "off"})


def wrong_inner_table_replaced(defaults, own):
    """For a key that is in both, you take the whole inner dict of `own`. The default entries that it doesn't mention
    are lost."""
    return {**defaults, **own}


def wrong_defaults_win(defaults, own):
    """If both have a value, you keep the default. Then nobody could ever change a setting."""
    merged = dict(own)
    for key, value in defaults.items():
        if isinstance(value, dict) and isinstance(own.get(key), dict):
            merged[key] = {**own[key], **value}
        else:
            merged[key] = value
    return merged


def wrong_changes_the_defaults(defaults, own):
    """You write the new entries into the inner dict of the defaults themselves. The next person starts with your settings."""
    merged = dict(defaults)
    for key, value in own.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            for name, inner in value.items():
                merged[key][name] = inner
        else:
            merged[key] = value
    return merged


def wrong_asks_only_one_side(defaults, own):
    """You check only whether the value in `own` is a dict. If the default is missing, or is a number or a text, there
    is nothing to combine it with, and your program stops with an error."""
    merged = dict(defaults)
    for key, value in own.items():
        if isinstance(value, dict):
            merged[key] = {**defaults[key], **value}
        else:
            merged[key] = value
    return merged
