'''Can the alias move, and can it move back?

Before `champion` moves from one version to another, compare what callers send with the two signatures.

- `old`, `new`: dicts of input -> type (texts). `sent`: a dict of input -> type that callers send today.
- A version can serve the callers if they send each of its inputs with the right type; whatever else they send is ignored.
- Returns a tuple: the sorted list of inputs that keep the *new* version from serving today's callers, and the sorted list of those
  that would keep the *old* one from serving callers who send exactly what the new version asks for.

>>> old = {"price": "number", "weight": "number"}
>>> can_the_alias_move(old, {"price": "number", "payment": "text"}, {"price": "number", "weight": "number"})
(['payment'], ['weight'])
>>> can_the_alias_move(old, {"price": "text"}, {"price": "number", "weight": "number"})
(['price'], ['price', 'weight'])
'''

minutes = 5
chapter = "02-where-from-and-what-it-takes"
hint = "It's the same question twice, with different dicts. Which inputs are missing, or have another type?"


def can_the_alias_move(old: dict, new: dict, sent: dict) -> tuple:
    forward = sorted(name for name in new if sent.get(name) != new[name])
    back = sorted(name for name in old if new.get(name) != old[name])
    return forward, back


def cases(rng):
    two = {"price": "number", "weight": "number"}
    yield ({}, {}, {})
    yield (two, two, two)
    yield (two, {"price": "number", "payment": "text"}, two)
    yield (two, {"price": "number"}, two)
    yield (two, {**two, "payment": "text"}, {**two, "payment": "text", "colour": "text"})
    yield (two, {"price": "text", "weight": "number"}, two)
    yield (two, {**two, "zone": "text", "age": "number"}, {**two, "zone": "number"})
    yield ({"b": "text", "a": "text"}, {"d": "text", "c": "text"}, {"b": "text", "a": "text"})
    yield ({"a": "text"}, {"a": "number"}, {"a": "number"})
    yield (two, {"weight": "number"}, {"price": "number"})
    for _ in range(3):
        kinds = [{f"x{i}": ("text", "number")[j] for i, j in enumerate(rng.integers(0, 2, 5).tolist()) if rng.random() < 0.8} for _ in range(3)]
        yield tuple(kinds)


def wrong_types_ignored(old, new, sent):
    """You compare names only. A price that comes as text is no number, though its name is right."""
    return sorted(name for name in new if name not in sent), sorted(name for name in old if name not in new)


def wrong_extra_is_refused(old, new, sent):
    """You also list what callers send and the version doesn't know. That is ignored, and does no harm."""
    names, both = {**new, **sent}, {**old, **new}
    forward = sorted(name for name in names if sent.get(name) != new.get(name))
    return forward, sorted(name for name in both if new.get(name) != old.get(name))


def wrong_back_with_todays_callers(old, new, sent):
    """For the way back you take what callers send today. Once they've changed to the new version they send what it asks for."""
    forward = sorted(name for name in new if sent.get(name) != new[name])
    return forward, sorted(name for name in old if sent.get(name) != old[name])


def wrong_against_the_old(old, new, sent):
    """You compare the new signature with the old one. What matters is what callers send: they may send a further input already."""
    forward = sorted(name for name in new if old.get(name) != new[name])
    return forward, sorted(name for name in old if new.get(name) != old[name])
