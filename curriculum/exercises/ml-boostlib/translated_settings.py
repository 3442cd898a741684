"""From XGBoost to LightGBM

A team moves its models from XGBoost to LightGBM, and the new ones should resemble the old ones. Translate a dict of settings.

- `settings`: a dict that may have the keys `learning_rate`, `max_depth`, `reg_lambda`, `subsample` and `early_stopping_rounds`. A key that is missing stands for XGBoost's default: 0.3, 6, 1, 1.0 and no early stopping. `settings` isn't changed.
- Returns a tuple of a dict and the patience, an int, or None if there was no early stopping. The patience isn't in the dict, since LightGBM takes it as a callback.
- `learning_rate` and `reg_lambda` are always in the new dict, because LightGBM's defaults are different.
- `num_leaves` is always in it: two thirds of the largest number of leaves that the depth allows, rounded down, but at least 2. `max_depth` isn't in it.
- `subsample` is in the new dict only if it is below 1, together with the setting that makes LightGBM draw new rows for every tree.

>>> translated_settings({"max_depth": 3, "learning_rate": 0.1})
({'learning_rate': 0.1, 'reg_lambda': 1, 'num_leaves': 5}, None)
>>> translated_settings({"early_stopping_rounds": 30})
({'learning_rate': 0.3, 'reg_lambda': 1, 'num_leaves': 42}, 30)
"""

minutes = 7
chapter = "02-what-a-tree-may-learn"
hint = "`.get` with a second argument returns the default for a key that is missing. Look up in the chapter why `subsample` alone changes nothing."


def translated_settings(settings: dict) -> tuple[dict, int | None]:
    new = {
        "learning_rate": settings.get("learning_rate", 0.3),
        "reg_lambda": settings.get("reg_lambda", 1),
        "num_leaves": max(2, 2 ** settings.get("max_depth", 6) * 2 // 3),
    }
    if settings.get("subsample", 1.0) < 1:
        new["subsample"] = settings["subsample"]
        new["subsample_freq"] = 1
    return new, settings.get("early_stopping_rounds")


def cases(rng):
    yield ({},)
    yield ({"max_depth": 1},)
    yield ({"max_depth": 2},)
    yield ({"reg_lambda": 0},)
    yield ({"subsample": 1.0},)
    yield ({"subsample": 0.5},)
    yield ({"learning_rate": 0.1, "max_depth": 3},)
    yield ({"early_stopping_rounds": 30},)
    yield ({"subsample": 0.8, "early_stopping_rounds": 10, "max_depth": 5},)
    yield ({"subsample": 0.3, "learning_rate": 0.3, "reg_lambda": 2.5},)
    for depth in (4, 7, 8):
        yield (
            {
                "max_depth": depth,
                "learning_rate": float(rng.choice([0.05, 0.1, 0.2])),
                "subsample": float(rng.choice([0.6, 0.7, 0.9])),
                "early_stopping_rounds": int(rng.integers(5, 60)),
            },
        )


def wrong_subsample_alone(settings):
    """You pass `subsample` on and nothing else. LightGBM then never draws any rows."""
    new = {
        "learning_rate": settings.get("learning_rate", 0.3),
        "reg_lambda": settings.get("reg_lambda", 1),
        "num_leaves": max(2, 2 ** settings.get("max_depth", 6) * 2 // 3),
    }
    if settings.get("subsample", 1.0) < 1:
        new["subsample"] = settings["subsample"]
    return new, settings.get("early_stopping_rounds")


def wrong_defaults_of_the_other(settings):
    """You leave out what isn't in the old settings. LightGBM then takes its own defaults, and they are different."""
    new = {
        "learning_rate": settings.get("learning_rate", 0.3),
        "reg_lambda": settings.get("reg_lambda", 1),
        "num_leaves": max(2, 2 ** settings.get("max_depth", 6) * 2 // 3),
    }
    for old, name in [("learning_rate", "learning_rate"), ("reg_lambda", "reg_lambda"), ("max_depth", "num_leaves")]:
        if old not in settings:
            del new[name]
    if settings.get("subsample", 1.0) < 1:
        new["subsample"] = settings["subsample"]
        new["subsample_freq"] = 1
    return new, settings.get("early_stopping_rounds")


def wrong_as_many_leaves(settings):
    """You allow as many leaves as the depth does. Leaf by leaf, such a tree can become far deeper; the task asks for two thirds."""
    new = {
        "learning_rate": settings.get("learning_rate", 0.3),
        "reg_lambda": settings.get("reg_lambda", 1),
        "num_leaves": 2 ** settings.get("max_depth", 6),
    }
    if settings.get("subsample", 1.0) < 1:
        new["subsample"] = settings["subsample"]
        new["subsample_freq"] = 1
    return new, settings.get("early_stopping_rounds")


def wrong_patience_inside(settings):
    """The patience is still among your settings. Return it as the second item of the tuple only."""
    new = {
        "learning_rate": settings.get("learning_rate", 0.3),
        "reg_lambda": settings.get("reg_lambda", 1),
        "num_leaves": max(2, 2 ** settings.get("max_depth", 6) * 2 // 3),
    }
    if settings.get("subsample", 1.0) < 1:
        new["subsample"] = settings["subsample"]
        new["subsample_freq"] = 1
    if "early_stopping_rounds" in settings:
        new["early_stopping_rounds"] = settings["early_stopping_rounds"]
    return new, settings.get("early_stopping_rounds")
