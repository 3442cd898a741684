'''Flat settings

In a table of experiments, each setting gets a column. But the settings are nested: dicts in dicts. Return them flat: the
name of a setting is the keys on the way to it, joined by dots.

- `settings`: a dict as it comes from JSON. Its keys are texts without dots; its values are dicts, lists, texts, numbers,
  bools or None. A list is one value, whatever is in it. An empty inner dict gives no setting.
- Returns a new dict from name to value.

>>> flat({"seed": 0, "model": {"rate": 0.5, "size": {"x": 3}}})
{'seed': 0, 'model.rate': 0.5, 'model.size.x': 3}
>>> flat({})
{}
'''

minutes = 8
chapter = "04-nested-data"
hint = "If a value is a dict, flatten it by a call of the same function. What has to be put in front of each name that comes back?"


def flat(settings: dict) -> dict:
    found = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            for name, inner in flat(value).items():
                found[f"{key}.{name}"] = inner
        else:
            found[key] = value
    return found


def cases(rng):
    yield ({},)
    yield ({"seed": 0},)
    yield ({"a": {}},)
    yield ({"a": {"b": 1}},)
    yield ({"a": {"x": 1}, "b": {"x": 2}},)
    yield ({"a": {"b": {"c": None}}},)
    yield ({"seed": 0, "model": {"rate": 0.5, "size": {"x": 3}}},)
    yield ({"a": [{"b": 1}], "c": {"d": [1, 2]}},)
    yield ({"m": {"on": False, "n": {"on": True, "o": {"on": ""}}}, "on": 1},)
    yield ({"p": {"q": {}, "r": {"s": {"t": {"u": 9}}}}},)
    for n in (2, 3, 4):
        value = {"x": int(rng.integers(0, 9)), "y": {"z": rng.integers(0, 9, 2).tolist()}}
        for k in range(n):
            value = {f"k{k}": value, "v": int(rng.integers(0, 9)), "w": {"x": k}}
        yield (value,)


def wrong_names_without_the_way(settings):
    """Your names are the last keys only. Settings of the same name in different dicts overwrite one another."""
    found, left = {}, [settings]
    while left:
        for key, value in left.pop(0).items():
            if isinstance(value, dict):
                left.append(value)
            else:
                found[key] = value
    return found


def wrong_one_level(settings):
    """You open the first level of inner dicts and stop. Dicts inside these stay as they are."""
    found = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            for name, inner in value.items():
                found[f"{key}.{name}"] = inner
        else:
            found[key] = value
    return found


def wrong_order_of_the_keys(settings):
    """Your names begin with the innermost key. The way goes from the outside in."""
    def inside(table):
        found = {}
        for key, value in table.items():
            if isinstance(value, dict):
                for name, inner in inside(value).items():
                    found[f"{name}.{key}"] = inner
            else:
                found[key] = value
        return found
    return inside(settings)


def wrong_lists_opened(settings):
    """You go into lists as well. A list is one value here."""
    def inside(table):
        found = {}
        for key, value in table.items():
            if isinstance(value, list):
                value = {str(i): item for i, item in enumerate(value)}
            if isinstance(value, dict):
                for name, inner in inside(value).items():
                    found[f"{key}.{name}"] = inner
            else:
                found[key] = value
        return found
    return inside(settings)
