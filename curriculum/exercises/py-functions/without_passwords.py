"""Without the passwords

Before the settings of a program are sent to a colleague, the secrets have to go. The settings are nested dicts. Return a copy in which
every value of a secret key, however deep, is replaced by the text `"***"`, and all the rest is as it was.

- `settings`: a dict with texts as keys, possibly empty; its values are ints, texts or dicts. Neither it nor any dict in it is changed.
- `secret`: a list of texts, the secret keys. If the value of a secret key is a dict, the whole dict is replaced.
- Returns a new dict with the same keys.

>>> hidden({"user": "ida", "db": {"port": 5432, "password": "sesame"}}, ["password"])
{'user': 'ida', 'db': {'port': 5432, 'password': '***'}}
"""

minutes = 8
chapter = "02-names-of-its-own"
hint = "Begin with an empty dict and fill it key by key. Three kinds of keys: secret ones, those with a dict, and all others. Which question comes first?"


def hidden(settings: dict, secret: list[str]) -> dict:
    copy = {}
    for key, value in settings.items():
        if key in secret:
            copy[key] = "***"
        elif isinstance(value, dict):
            copy[key] = hidden(value, secret)
        else:
            copy[key] = value
    return copy


def cases(rng):
    yield ({}, ["password"])
    yield ({"user": "ida"}, [])
    yield ({"user": "ida"}, ["password"])
    yield ({"password": "x"}, ["password"])
    yield ({"password": 7, "port": 7}, ["password"])
    yield ({"a": {}}, ["a"])
    yield ({"key": {"id": 3, "word": "x"}}, ["key"])
    yield ({"key": {"id": 3, "word": "x"}}, ["word"])
    yield ({"user": "password", "passwords": "many"}, ["password"])
    yield ({"db": {"main": {"token": "t", "port": 1}}, "token": "u"}, ["token", "key"])
    yield ({"user": "ida", "db": {"port": 5432, "password": "sesame"}}, ["password"])
    yield ({"a": {"b": {"c": {"pin": 1234}}, "pin": {"old": 1}}, "pin2": 5}, ["pin"])
    for n in (3, 5):
        numbers = rng.integers(1, 99, n).tolist()
        inner = dict(zip(["pin", "port", "token", "size", "rate"], numbers))
        yield ({"size": 4, "one": inner, "two": {"pin": inner, "deep": {"three": inner}}}, ["pin", "token"])


def wrong_changed_in_place(settings, secret):
    """You write into the settings that you were given. The caller still needs the real passwords: fill a new dict."""
    for key, value in settings.items():
        if key in secret:
            settings[key] = "***"
        elif isinstance(value, dict):
            wrong_changed_in_place(value, secret)
    return settings


def wrong_top_only(settings, secret):
    """You only look at the outer keys. Secrets may be in a dict inside, however deep."""
    copy = {}
    for key, value in settings.items():
        copy[key] = "***" if key in secret else value
    return copy


def wrong_goes_into_secret_dicts(settings, secret):
    """If a secret key leads to a dict, you go into it and show what isn't secret there. The whole dict has to be replaced."""
    copy = {}
    for key, value in settings.items():
        if isinstance(value, dict):
            copy[key] = wrong_goes_into_secret_dicts(value, secret)
        else:
            copy[key] = "***" if key in secret else value
    return copy


def wrong_key_left_out(settings, secret):
    """You leave the secret keys out. They stay, so that a reader can see that there is a setting; only the value is replaced."""
    copy = {}
    for key, value in settings.items():
        if key not in secret:
            copy[key] = wrong_key_left_out(value, secret) if isinstance(value, dict) else value
    return copy
