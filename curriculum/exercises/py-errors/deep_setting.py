'''A setting, deep inside

The settings of a program are dicts and lists inside one another. A path says which way to go: `["screen", "sizes", 0]`
means the key `"screen"`, in it the key `"sizes"`, in it position 0. Return what is found there, or None if a key or a
position on the way is missing.

If the path asks for something that makes no sense at all, such as a key of a number, the path was written wrongly, and
the `TypeError` that Python raises should reach the caller.

- `settings`: a dict; its values are dicts, lists, ints, or None, as deep as you like.
- `path`: a list of texts and ints, 0 or more. If it is empty, the result is `settings` itself.
- Returns what is at the end of the path, or None.

>>> setting({"screen": {"sizes": [13, 27]}}, ["screen", "sizes", 1])
27
>>> setting({"screen": {"sizes": [13, 27]}}, ["screen", "colour"])
>>> setting({"screen": {"sizes": [13, 27]}}, ["screen", "sizes", 2])

The last two return None, of which Python shows nothing.
'''

minutes = 6
chapter = "03-refuse-and-clean-up"
hint = "One name stands for the place that you have reached. Which two kinds of error mean that something is missing, and what do both hang below?"


def setting(settings: dict, path: list):
    place = settings
    for step in path:
        try:
            place = place[step]
        except LookupError:
            return None
    return place


def cases(rng):
    small = {"a": 1}
    deep = {"screen": {"sizes": [13, 27], "on": 0}, "runs": [{"seed": 5}, {}], "log": None}
    yield ({}, [])
    yield ({}, ["a"])
    yield (small, ["a"])
    yield (small, ["b"])
    yield (small, ["a", "b"])
    yield (small, ["a", 0])
    yield (deep, ["screen", "sizes", 1])
    yield (deep, ["screen", "sizes", 2])
    yield (deep, ["screen", "colour"])
    yield (deep, ["screen", "colour", "x"])
    yield (deep, ["screen", "on"])
    yield (deep, ["screen", "on", "x"])
    yield (deep, ["screen", "sizes", "first"])
    yield (deep, ["runs", 0, "seed"])
    yield (deep, ["runs", 1, "seed"])
    yield (deep, ["runs", 7, "seed"])
    yield (deep, ["log"])
    yield (deep, ["log", 3])
    for n in (2, 4, 6):
        rows = rng.integers(0, 99, n).tolist()
        yield ({"rows": rows}, ["rows", int(rng.integers(0, n))])
        yield ({"rows": rows}, ["rows", n + int(rng.integers(0, 3))])


def wrong_only_keys(settings, path):
    """You catch the missing key and forget the missing position: [13, 27][2] raises an IndexError."""
    place = settings
    for step in path:
        try:
            place = place[step]
        except KeyError:
            return None
    return place


def wrong_everything_is_missing(settings, path):
    """You return None for a path that makes no sense, too. Whoever wrote it wrongly will believe that the setting isn't there. Catch only what means "missing"."""
    place = settings
    for step in path:
        try:
            place = place[step]
        except Exception:
            return None
    return place


def wrong_place_before(settings, path):
    """When something is missing, you return the place that was reached before. The task asks for None."""
    place = settings
    for step in path:
        try:
            place = place[step]
        except LookupError:
            break
    return place


def wrong_only_one_step(settings, path):
    """You look every step up in the outermost dict. After each step, go on from the place that you have reached."""
    place = settings
    for step in path:
        try:
            place = settings[step]
        except LookupError:
            return None
    return place
