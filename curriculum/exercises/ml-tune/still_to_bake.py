"""Still to bake

A bakery tries out a new bread. For each setting (minutes in the oven, temperature, flour) there is a list of values,
and every combination will be baked once. Some were baked yesterday. Return the recipes that are still to bake.

- `settings`: a dict from the name of a setting to a list of its values, with at least one setting and at least one
  value for each; no value occurs twice in its list.
- `baked`: a list of recipes, each a dict from the name of every setting, in any order, to a value. It may be empty,
  and it may hold a recipe twice, or one with a value that is no longer in `settings`; such a recipe changes nothing.
- Returns a list of dicts in the order of a grid: the value of the last setting changes fastest.

>>> still_to_bake({"minutes": [30, 40], "flour": ["rye", "spelt"]}, [{"minutes": 40, "flour": "rye"}])
[{'minutes': 30, 'flour': 'rye'}, {'minutes': 30, 'flour': 'spelt'}, {'minutes': 40, 'flour': 'spelt'}]
"""

from itertools import product

minutes = 5
chapter = "01-every-combination"
hint = "First make a dict of every combination, as for a grid. Which of these dicts are not in `baked`?"


def still_to_bake(settings: dict[str, list], baked: list[dict]) -> list[dict]:
    recipes = [dict(zip(settings, values)) for values in product(*settings.values())]
    return [recipe for recipe in recipes if recipe not in baked]


def cases(rng):
    yield {"minutes": [30]}, []
    yield {"minutes": [30, 40]}, [{"minutes": 40}]
    yield {"minutes": [40, 30, 35]}, [{"minutes": 30}]
    yield {"minutes": [30], "flour": ["rye"]}, [{"minutes": 30, "flour": "rye"}, {"minutes": 30, "flour": "rye"}]
    two = {"minutes": [30, 40], "flour": ["rye", "spelt"]}
    yield two, []
    yield two, [{"minutes": 40, "flour": "rye"}]
    yield two, [{"flour": "rye", "minutes": 40}]
    yield two, [{"minutes": 30, "flour": "rye"}, {"minutes": 40, "flour": "spelt"}]
    yield two, [{"minutes": 50, "flour": "rye"}]
    three = {"minutes": [30, 35, 40], "degrees": [200, 220], "flour": ["rye", "spelt"]}
    yield three, [{"minutes": 35, "degrees": 220, "flour": "rye"}, {"minutes": 30, "degrees": 200, "flour": "rye"}]
    for n in (1, 3):
        baked = []
        for _ in range(n):
            baked.append({"minutes": int(rng.choice([30, 35, 40])), "degrees": 200, "flour": "spelt"})
        yield three, baked


def wrong_pairs_only(settings, baked):
    """You pair the first values with each other, then the second, and so on. Every value of one setting has to meet
    every value of the others."""
    recipes = [dict(zip(settings, values)) for values in zip(*settings.values())]
    return [recipe for recipe in recipes if recipe not in baked]


def wrong_bakes_again(settings, baked):
    """You return recipes that were baked yesterday. Nothing is learnt from baking them again."""
    return [dict(zip(settings, values)) for values in product(*settings.values())]


def wrong_values_crossed_off(settings, baked):
    """You leave out every recipe that shares a value with one that was baked. Only the same combination was tried; its
    values may come back with others."""
    recipes = [dict(zip(settings, values)) for values in product(*settings.values())]
    return [r for r in recipes if not any(r[name] == b[name] for b in baked for name in settings)]


def wrong_first_changes_fastest(settings, baked):
    """Your recipes are right, but in another order: the first setting changes fastest. In a grid the last one does."""
    names = list(settings)[::-1]
    recipes = []
    for values in product(*[settings[name] for name in names]):
        one = dict(zip(names, values))
        recipes.append({name: one[name] for name in settings})
    return [recipe for recipe in recipes if recipe not in baked]
