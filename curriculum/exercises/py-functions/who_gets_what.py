"""Who gets what?

How does Python hand the arguments of a call to the parameters? Write a function that does it. It takes the names of the parameters, the
defaults of some of them, and a call: the arguments without a name, in their order, and those with one.

1. The arguments without a name go to the parameters from left to right.
2. The arguments with a name go to the parameter of this name.
3. Parameters that have got nothing take their default.

Where Python raises a TypeError, your function raises a ValueError: if there are more arguments without a name than parameters, if a name
belongs to no parameter, if a parameter would get two values, or if one ends up without a value.

- `parameters`: a list of different texts. `defaults`: a dict from some of them to values.
- `positional`: a list of values. `named`: a dict from names to values. All values are ints or texts, and everything may be empty.
- Returns a dict from each parameter to its value; its order doesn't matter. Nothing that was passed is changed.

>>> bound(["weight", "distance", "express"], {"distance": 100, "express": 0}, [4], {"express": 1})
{'weight': 4, 'distance': 100, 'express': 1}
"""

minutes = 13
chapter = "03-any-number"
hint = "You can check the four reasons for an error first, one by one. Or go through the parameters in their order: where can the value of number `i` come from, and which sources come first?"


def bound(parameters: list[str], defaults: dict, positional: list, named: dict) -> dict:
    if len(positional) > len(parameters):
        raise ValueError("too many arguments")
    for name in named:
        if name not in parameters:
            raise ValueError(f"no parameter {name}")
    values = {}
    for i, parameter in enumerate(parameters):
        if i < len(positional):
            if parameter in named:
                raise ValueError(f"two values for {parameter}")
            values[parameter] = positional[i]
        elif parameter in named:
            values[parameter] = named[parameter]
        elif parameter in defaults:
            values[parameter] = defaults[parameter]
        else:
            raise ValueError(f"no value for {parameter}")
    return values


_PARCEL = ["weight", "distance", "express"]
_DEFAULTS = {"distance": 100, "express": 0}


def cases(rng):
    yield ([], {}, [], {})
    yield ([], {}, [1], {})
    yield ([], {}, [], {"a": 1})
    yield (["a"], {}, [], {})
    yield (["a"], {"a": 5}, [], {})
    yield (["a"], {"a": 5}, [0], {})
    yield (["a"], {"a": 5}, [], {"a": 0})
    yield (["a"], {}, [1], {"a": 1})
    yield (["a", "b"], {}, [1, 2, 3], {})
    yield (["a", "b"], {}, [1], {"b": 2})
    yield (["a", "b"], {}, [1], {"a": 2})
    yield (["a", "b"], {}, [], {"b": 2, "a": 1})
    yield (["a", "b"], {"b": 9}, [], {"b": 2})
    yield (["a", "b"], {"b": 9}, ["x"], {"c": 2})
    yield (_PARCEL, _DEFAULTS, [4], {"express": 1})
    yield (_PARCEL, _DEFAULTS, [4, 300], {"express": 1})
    yield (_PARCEL, _DEFAULTS, [4, 300], {"weight": 2})
    yield (_PARCEL, _DEFAULTS, [4, 300], {"distance": 300})
    yield (_PARCEL, _DEFAULTS, [], {"distance": 7})
    yield (_PARCEL, _DEFAULTS, [1, 2, 3], {})
    yield (_PARCEL, _DEFAULTS, [1, 2, 3, 4], {})
    for n in rng.integers(10, 90, 4).tolist():
        names = [_PARCEL[i] for i in rng.permutation(3)]
        yield (names, {names[2]: n}, [n + 1], {names[1]: n + 2})
        yield (names, {names[1]: n, names[2]: n + 1}, [], {names[0]: n + 3})
        yield (names, {names[2]: n}, [n + 1, n + 2], {})


def wrong_name_replaces_position(parameters, defaults, positional, named):
    """You let an argument with a name replace one without. If a parameter would get two values, the call is wrong, and a ValueError is to be raised."""
    if len(positional) > len(parameters) or any(name not in parameters for name in named):
        raise ValueError
    given = {**dict(zip(parameters, positional)), **named}
    values = {}
    for parameter in parameters:
        if parameter not in given and parameter not in defaults:
            raise ValueError
        values[parameter] = given[parameter] if parameter in given else defaults[parameter]
    return values


def wrong_unknown_names_passed_over(parameters, defaults, positional, named):
    """You pass over arguments that don't belong to any parameter. A misspelt name, or one argument too many, should be
    noticed: raise a ValueError."""
    values = {}
    for i, parameter in enumerate(parameters):
        if i < len(positional):
            if parameter in named:
                raise ValueError
            values[parameter] = positional[i]
        elif parameter in named:
            values[parameter] = named[parameter]
        elif parameter in defaults:
            values[parameter] = defaults[parameter]
        else:
            raise ValueError
    return values


def wrong_defaults_win(parameters, defaults, positional, named):
    """You prefer the default to what the call passes. A default counts only if nothing was passed."""
    if len(positional) > len(parameters) or any(name not in parameters for name in named):
        raise ValueError
    given = dict(zip(parameters, positional))
    if any(name in named for name in given):
        raise ValueError
    given.update(named)
    given.update(defaults)
    if any(parameter not in given for parameter in parameters):
        raise ValueError
    return {parameter: given[parameter] for parameter in parameters}
