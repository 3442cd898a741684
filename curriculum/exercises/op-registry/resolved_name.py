'''A name for a model

The settings of a service name the model that it loads. Turn such a name into the model's name and its version.

- `uri`: a text such as `models:/returns@champion` or `models:/returns/3`. After `models:/` comes the model's name, then `@` and an
  alias, or `/` and a version in digits.
- `registry`: a dict of model -> `{"versions": [numbers], "aliases": {alias: number}}`.
- Returns a tuple of the model's name and the version, a whole number.
- Raises a `ValueError` for a text of any other form, an empty part included, and a `KeyError` if the form is right and there is no
  such model, alias or version.

>>> registry = {"returns": {"versions": [1, 2, 3], "aliases": {"champion": 2}}}
>>> resolved_name("models:/returns@champion", registry)
('returns', 2)
>>> resolved_name("models:/returns/3", registry)
('returns', 3)
'''

minutes = 9
equivalent = {
    "Compare_Eq_LtE @ 7:if sign == '/' and not which.isdigit(): -> if sign <= '/' and not which.isdigit():": "the sign is a slash or an @, which comes later",
    "Compare_Eq_GtE @ 10:version = entry['aliases'][which] if sign == '@' else int(which) -> version = entry['aliases'][which] if sign >= '@' else int(which)": "the sign is an @ or a slash, which comes earlier",
}
chapter = "01-versions-stay-names-move"
hint = "`text.partition(\"@\")` gives what stands before, the sign itself and what stands behind; without the sign the last two are empty."


def resolved_name(uri: str, registry: dict) -> tuple:
    head, mark, rest = uri.partition(":/")
    sign = "@" if "@" in rest else "/"
    model, found, which = rest.partition(sign)
    if head != "models" or not model or not which or "/" in model or "/" in which:
        raise ValueError(f"not a name of a model: {uri}")
    if sign == "/" and not which.isdigit():
        raise ValueError(f"not a version: {which}")
    entry = registry[model]
    version = entry["aliases"][which] if sign == "@" else int(which)
    if version not in entry["versions"]:
        raise KeyError(version)
    return model, version


def cases(rng):
    registry = {
        "returns": {"versions": [1, 2, 3], "aliases": {"champion": 2, "3": 1, "old": 9}},
        "price": {"versions": [7], "aliases": {}},
    }
    yield ("models:/returns@champion", registry)
    yield ("models:/returns/3", registry)
    yield ("models:/returns@3", registry)
    yield ("models:/price/7", registry)
    yield ("models:/price/3", registry)
    yield ("models:/price@champion", registry)
    yield ("models:/size/1", registry)
    yield ("models:/returns@old", registry)
    yield ("models:/returns/12", registry)
    yield ("returns@champion", registry)
    yield ("runs:/returns/3", registry)
    yield ("models:/returns", registry)
    yield ("models:/returns/", registry)
    yield ("models:/returns@", registry)
    yield ("models:/@champion", registry)
    yield ("models://3", registry)
    yield ("models:/returns/champion", registry)
    yield ("models:/size/champion", registry)
    yield ("models:/returns/3/model", registry)
    yield ("models:/a/returns@champion", registry)
    yield ("models:/returns@champion/3", registry)
    yield ("models:/price/007", registry)
    yield ("model:/returns/3", registry)
    yield ("models:/returns/-3", registry)
    yield ("models:/price/+7", registry)
    for _ in range(3):
        numbers = rng.permutation(40)[:3].tolist()
        yield (f"models:/m/{numbers[0]}", {"m": {"versions": numbers[:2], "aliases": {"a": numbers[1]}}})
        yield ("models:/m@a", {"m": {"versions": numbers[:2], "aliases": {"a": numbers[1]}}})


def wrong_versions_not_looked_up(uri, registry):
    """You return any number that was typed. Version 12 doesn't exist, and the service should say so when it starts."""
    head, mark, rest = uri.partition(":/")
    sign = "@" if "@" in rest else "/"
    model, found, which = rest.partition(sign)
    if head != "models" or not model or not which or "/" in model or "/" in which:
        raise ValueError(uri)
    if sign == "/" and not which.isdigit():
        raise ValueError(uri)
    entry = registry[model]
    return model, entry["aliases"][which] if sign == "@" else int(which)


def wrong_alias_after_a_slash(uri, registry):
    """You accept an alias after the slash. `models:/returns/champion` is a mistake, and an alias may consist of digits: only the sign
    tells the two apart."""
    head, mark, rest = uri.partition(":/")
    sign = "@" if "@" in rest else "/"
    model, found, which = rest.partition(sign)
    if head != "models" or not model or not which or "/" in model or "/" in which:
        raise ValueError(uri)
    entry = registry[model]
    version = entry["aliases"][which] if which in entry["aliases"] else int(which)
    if version not in entry["versions"]:
        raise KeyError(version)
    return model, version


def wrong_wrong_error(uri, registry):
    """You raise a ValueError for a model, alias or version that doesn't exist. The form is right then; a KeyError says that something
    wasn't found."""
    head, mark, rest = uri.partition(":/")
    sign = "@" if "@" in rest else "/"
    model, found, which = rest.partition(sign)
    if head != "models" or not model or not which or "/" in model or "/" in which:
        raise ValueError(uri)
    if sign == "/" and not which.isdigit():
        raise ValueError(uri)
    entry = registry.get(model, {"versions": [], "aliases": {}})
    version = entry["aliases"].get(which) if sign == "@" else int(which)
    if version not in entry["versions"]:
        raise ValueError(uri)
    return model, version
