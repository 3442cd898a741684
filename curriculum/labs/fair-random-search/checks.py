from collections import Counter

import numpy as np

from gradatim.checks import check, equal

SPACE = {
    "rate": ("log", 1e-4, 1.0),
    "share": ("uniform", 0.2, 0.6),
    "depth": ("int", 1, 9),
    "split": ("choice", ["gini", "entropy", None]),
}


def scores(rng, n):
    """n pairs of a validation and a test score, no two equal"""
    return list(zip(rng.random(n).tolist(), rng.random(n).tolist(), strict=True))


def of(rng):
    """a seed for the search"""
    return int(rng.integers(1000))


def kind_of(value):
    """a word for a drawn value"""
    if value in ("gini", "entropy", None):
        return "listed"
    return "float" if isinstance(value, float) else "whole number"


@check
def best_by_validation(lab, given, rng):
    """returns the trial with the best validation score, and its two scores"""
    n, pairs = int(rng.integers(5, 20)), scores(rng, 20)
    pairs[0] = (0.5, 1.0)
    seen = given.watched(lab.search, SPACE, n, of(rng), pairs)
    best = int(np.argmax([valid for valid, _ in pairs[:n]]))
    equal((seen["valid"], seen["test"]), pairs[best], hint="which score may choose?")
    equal(seen["settings of trial"], best, hint="the settings of that trial")


@check
def keeps_the_budget(lab, given, rng):
    """tries as many settings as the budget allows, and says how many"""
    for n in (1, int(rng.integers(5, 30))):
        seen = given.watched(lab.search, SPACE, n, of(rng), scores(rng, 40))
        equal((seen["calls"], seen["trials"]), (n, n), hint="budget counts calls of trial")


@check
def what_trial_gets(lab, given, rng):
    """hands trial a value of the right kind for every setting"""
    (drawn,) = given.settings(lab.search, SPACE, 1, of(rng))
    got = {name: kind_of(value) for name, value in drawn.items()}
    want = {"rate": "float", "share": "float", "depth": "whole number", "split": "listed"}
    equal(got, want, hint="one value for each name")


@check(needs=what_trial_gets)
def log_scale(lab, given, rng):
    """gives each power of ten its share of the draws on a log scale"""
    low = 10.0 ** int(rng.integers(-9, -6))
    space = SPACE | {"rate": ("log", low, low * 1e4)}
    edges = [low * 10, low * 100, low * 1000]
    got = given.quarters(lab.search, space, "rate", edges, of(rng))
    equal(got, [0.25] * 4, hint="draw the logarithm evenly")


@check(needs=log_scale)
def between_the_powers(lab, given, rng):
    """draws all that lies between two powers of ten, not only the powers"""
    space = {"rate": ("log", 0.003, 0.003 * 16)}
    got = given.quarters(lab.search, space, "rate", [0.006, 0.012, 0.024], of(rng))
    equal(got, [0.25] * 4, hint="an exponent need not be whole")


@check(needs=what_trial_gets)
def even_scale(lab, given, rng):
    """gives equal lengths equal shares of the draws on an even scale"""
    got = given.quarters(lab.search, SPACE, "share", [0.3, 0.4, 0.5], of(rng))
    equal(got, [0.25] * 4, hint="even between low and high")


@check(needs=what_trial_gets)
def whole_numbers(lab, given, rng):
    """draws whole numbers from low to high, both included, each with the same chance"""
    low = int(rng.integers(-5, 5))
    space = SPACE | {"depth": ("int", low, low + 3)}
    got = given.quarters(lab.search, space, "depth", [low + 1, low + 2, low + 3], of(rng))
    equal(got, [0.25] * 4, hint="four numbers, four equal shares")
    ends = given.at_the_ends(lab.search, SPACE, "depth", (1, 9), of(rng))  # 400 are to be expected
    equal("rare" if ends < 310 else "like the others", "like the others", hint="1 and 9 of 1 to 9")


@check(needs=what_trial_gets)
def choices(lab, given, rng):
    """draws from a list, each value with the same chance"""
    space = SPACE | {"split": ("choice", [10, 20, 40, 80])}
    got = given.quarters(lab.search, space, "split", [15, 30, 60], of(rng))
    equal(got, [0.25] * 4, hint="one of the values in the list")


@check(needs=[log_scale, even_scale])
def independent(lab, given, rng):
    """draws the settings of a trial independently of each other"""
    got = given.together(lab.search, SPACE, ["rate", "share", "depth"], of(rng))
    equal(got, [], hint="a draw for each setting")


@check(needs=keeps_the_budget)
def nothing_twice(lab, given, rng):
    """never tries the same settings twice, and still uses the whole budget"""
    space = {"depth": ("choice", [1, 2, 3, 4, 5]), "split": ("choice", ["a", "b", "c", "d"])}
    got = given.repeated(lab.search, space, int(rng.integers(14, 19)), of(rng))
    equal(got, ("the whole budget", "all different"), hint="draw again before the trial")


@check(needs=[nothing_twice, whole_numbers])
def few_settings(lab, given, rng):
    """ends when every setting there is has been tried"""
    space = {"depth": ("int", 3, 5), "split": ("choice", ["a", None])}
    seen = given.watched(lab.search, space, 20, of(rng), scores(rng, 40))
    got = seen["calls"], seen["different"], seen["trials"]
    equal(got, (6, 6, 6), hint="how many different settings are there?")
    space = {"depth": ("int", 1, 25), "split": ("choice", ["a", "b", "c", "d"])}
    drawn = given.settings(lab.search, space, 100, of(rng))
    equal(len(drawn), 100, hint="the last one may take long to come")


@check(needs=few_settings)
def every_setting(lab, given, rng):
    """tries every setting once where the budget allows it"""
    low = int(rng.integers(10))
    space = {"depth": ("int", low, low + 2), "split": ("choice", ["a", True])}
    drawn = given.settings(lab.search, space, 6, of(rng))
    got = Counter((row["depth"], row["split"]) for row in drawn)
    want = {(depth, split): 1 for depth in range(low, low + 3) for split in ("a", True)}
    equal(dict(got), want, hint="each of them once")


@check(needs=best_by_validation)
def ties(lab, given, rng):
    """keeps the earliest of several trials with the best validation score"""
    pairs = [(0.5, 0.1), (0.9, 0.2), (0.9, 0.8), (0.4, 0.9), (0.9, 0.3)]
    seen = given.watched(lab.search, SPACE, 5, of(rng), pairs)
    equal((seen["settings of trial"], seen["test"]), (1, 0.2), hint="no better, and later")


@check(needs=best_by_validation)
def nan_at_first(lab, given, rng):
    """finds a better one than a first trial that gave NaN"""
    pairs = [(float("nan"), 0.99), *scores(rng, 7)]
    best = int(np.nanargmax([valid for valid, _ in pairs]))
    seen = given.watched(lab.search, SPACE, 8, of(rng), pairs)
    equal(seen["settings of trial"], best, hint="nothing is larger than NaN")


@check(needs=best_by_validation)
def nan_later(lab, given, rng):
    """never takes a later NaN for the best"""
    pairs = scores(rng, 8)
    pairs[3] = pairs[7] = (float("nan"), 0.99)
    best = int(np.nanargmax([valid for valid, _ in pairs]))
    seen = given.watched(lab.search, SPACE, 8, of(rng), pairs)
    equal(seen["settings of trial"], best, hint="NaN is not larger than anything")


@check(needs=best_by_validation)
def scores_below_zero(lab, given, rng):
    """finds the best also where all scores are negative, and whatever the tests are"""
    pairs = [(valid - 9.0, float("nan")) for valid, _ in scores(rng, 6)]
    best = int(np.argmax([valid for valid, _ in pairs]))
    seen = given.watched(lab.search, SPACE, 6, of(rng), pairs)
    equal(seen["settings of trial"], best, hint="what does your search begin with?")


@check(needs=what_trial_gets)
def the_same_again(lab, given, rng):
    """draws the same for the same seed, whatever a trial draws for itself"""
    seed = of(rng)
    got = given.same_draws(lab.search, SPACE, seed, seed)
    equal(got, 250, hint="equal draws of 250; a generator of its own")


@check(needs=what_trial_gets)
def another_seed(lab, given, rng):
    """draws something else for another seed"""
    seed = of(rng)
    for a, b in ((seed, seed + 1), (0, 1), (0, 2**31)):
        equal(given.same_draws(lab.search, SPACE, a, b), 0, hint="where does seed go?")
