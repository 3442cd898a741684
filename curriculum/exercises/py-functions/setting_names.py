"""Names of all settings

A training program reads its settings from nested dicts. To list them on one page, each setting gets a long name: the
names on the way to it, joined with dots. So `{"log": {"level": "info"}}` has one setting, `log.level`. Return the long names in
the order in which they are written. Only a value that isn't a dict is a setting; an empty dict has none.

- `config`: a dict with texts as keys, possibly empty.
- Returns a list of texts.

>>> setting_names({"seed": 7, "log": {"level": "info", "file": {"name": "a.txt", "size": 9}}})
['seed', 'log.level', 'log.file.name', 'log.file.size']
>>> setting_names({"model": {}})
[]
"""

minutes = 8
chapter = "02-names-of-its-own"
hint = "Suppose the function already gives you the names inside an inner dict. What is missing at the front of each?"


def setting_names(config: dict) -> list[str]:
    names = []
    for name, value in config.items():
        if isinstance(value, dict):
            for inner in setting_names(value):
                names.append(f"{name}.{inner}")
        else:
            names.append(name)
    return names


def cases(rng):
    def random_config(deep):
        keys = ["rate", "seed", "log", "model", "steps", "data"]
        config = {}
        for i in rng.permutation(6)[:3].tolist():
            if deep and rng.integers(0, 2):
                config[keys[i]] = random_config(deep - 1)
            else:
                config[keys[i]] = int(rng.integers(0, 9))
        return config

    yield ({},)
    yield ({"seed": 7},)
    yield ({"model": {}},)
    yield ({"rate": 0.5, "seed": 0},)
    yield ({"log": {"level": "info"}},)
    yield ({"log": {"level": "info"}, "seed": 7},)
    yield ({"a": {"b": {"c": 1}}},)
    yield ({"a": {"b": {"c": 1, "d": None}, "e": []}, "f": {"g": "x"}},)
    yield ({"model": {"sizes": [64, 32], "head": {"bias": False, "init": {"seed": 1}}}},)
    for deep in (1, 2, 3):
        yield ({"run": random_config(deep), "out": random_config(deep)},)


def wrong_short_names(config):
    """You give the last name only. The names on the way to the setting belong in front of it, with dots."""
    def inside(config):
        names = []
        for name, value in config.items():
            if isinstance(value, dict):
                for inner in inside(value):
                    names.append(inner)
            else:
                names.append(name)
        return names

    return inside(config)


def wrong_list_in_list(config):
    """You append the whole list of an inner dict as one item, so there are lists among the names. Each of the inner names goes in by itself."""
    def inside(config):
        names = []
        for name, value in config.items():
            if isinstance(value, dict):
                names.append([f"{name}.{inner}" for inner in inside(value)])
            else:
                names.append(name)
        return names

    return inside(config)


def wrong_tables_listed_too(config):
    """You also list the dicts themselves. `log` isn't a setting; only the values in it are."""
    def inside(config):
        names = []
        for name, value in config.items():
            names.append(name)
            if isinstance(value, dict):
                for inner in inside(value):
                    names.append(f"{name}.{inner}")
        return names

    return inside(config)
