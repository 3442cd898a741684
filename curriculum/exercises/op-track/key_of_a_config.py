'''The key of a configuration

Before a search starts a run, it asks whether the same configuration was run before. Return a short key for a configuration.

- `defaults`: a dict of settings. `typed`: a dict with what somebody typed; `None` there means that nothing was typed, and then the
  default counts. Settings may be dicts in turn; a typed one replaces the whole default.
- Each typed name has to be in `defaults`; otherwise a `KeyError` is raised.
- `"seed"` is left out of the key, since runs that differ only in the seed belong to one configuration.
- The key is the first 10 characters of the SHA-256, in hexadecimal digits, of the merged settings as JSON with sorted keys, encoded.

>>> key_of_a_config({"depth": 3, "rate": 0.1, "seed": 0}, {"depth": 3, "seed": 5})
'4b684d5177'
>>> key_of_a_config({"rate": 0.1, "depth": 3}, {"rate": None})
'4b684d5177'
'''

import hashlib
import json

minutes = 7
chapter = "02-enough-to-build-it-again"
hint = "0, \"\" and False may have been typed. Only None says that nothing was."


def key_of_a_config(defaults: dict, typed: dict) -> str:
    used = dict(defaults)
    for name, value in typed.items():
        if name not in defaults:
            raise KeyError(name)
        if value is not None:
            used[name] = value
    used.pop("seed", None)
    text = json.dumps(used, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def cases(rng):
    yield ({}, {})
    yield ({"depth": 3}, {})
    yield ({"depth": 3, "rate": 0.1}, {"rate": 0.2})
    yield ({"rate": 0.1, "depth": 3}, {"rate": None})
    yield ({"smooth": 2.0, "alpha": 1}, {"smooth": 0.0})
    yield ({"smooth": 2.0, "quiet": True}, {"quiet": False})
    yield ({"tag": "x", "b": 1}, {"tag": ""})
    yield ({"seed": 0, "depth": 3}, {"seed": 5})
    yield ({"seed": 0, "rate": 0.5}, {})
    yield ({"zeta": {"b": 1, "a": 2}, "cap": None}, {"zeta": {"y": 1, "x": 0}})
    yield ({"depth": 3}, {"dept": 4})
    yield ({"depth": 3}, {"seed": 5})
    yield ({"depth": 3}, {"depth": 4, "rate": None})
    yield ({"depth": 3, "seed": 1}, {"sed": 4})
    for seed in (0, 8):
        depth = int(rng.integers(2, 90))
        yield ({"seed": 3, "rate": 0.1, "depth": 3}, {"depth": depth, "seed": seed, "rate": None})


def wrong_zero_lost(defaults, typed):
    """You take a typed value only if it counts as true. 0, False and "" were typed, and you lose them."""
    used = dict(defaults)
    for name, value in typed.items():
        if name not in defaults:
            raise KeyError(name)
        used[name] = value or defaults[name]
    used.pop("seed", None)
    return hashlib.sha256(json.dumps(used, sort_keys=True).encode()).hexdigest()[:10]


def wrong_order_of_keys(defaults, typed):
    """You write the settings in the order of the dict. The same settings in another order then have another key."""
    used = dict(defaults)
    for name, value in typed.items():
        if name not in defaults:
            raise KeyError(name)
        if value is not None:
            used[name] = value
    used.pop("seed", None)
    return hashlib.sha256(json.dumps(used).encode()).hexdigest()[:10]


def wrong_seed_inside(defaults, typed):
    """Your key depends on the seed. Three runs of one configuration with three seeds then look like three configurations."""
    used = dict(defaults)
    for name, value in typed.items():
        if name not in defaults:
            raise KeyError(name)
        if value is not None:
            used[name] = value
    return hashlib.sha256(json.dumps(used, sort_keys=True).encode()).hexdigest()[:10]


def wrong_typo_accepted(defaults, typed):
    """You accept any name. `dept = 4` is a typing error: the run goes on with the default depth, and its key says
    otherwise."""
    used = {**defaults, **{name: value for name, value in typed.items() if value is not None}}
    used.pop("seed", None)
    return hashlib.sha256(json.dumps(used, sort_keys=True).encode()).hexdigest()[:10]
