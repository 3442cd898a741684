from itertools import combinations

import numpy as np

from gradatim.checks import check, close, equal, lend, valid


def game(rng, n, nobody=0.0):
    """what each group is worth, drawn by chance"""
    groups = [g for size in range(n + 1) for g in combinations(range(n), size)]
    worth = dict(zip(groups, rng.uniform(-20, 100, len(groups)).tolist(), strict=True))
    return {**worth, (): nobody}


def asked(worth):
    """a function that answers what a group is worth, whatever the order of its members"""
    return lend(lambda group: worth[tuple(sorted(group))])


@valid
def explain(predict, x, background):
    """as many columns on both sides, and at least the three that the model uses"""
    return x.ndim == 1 and background.ndim == 2 and background.shape[1] == len(x) >= 3


def curved(X):
    """a model that is no sum of its columns"""
    return X[:, 0] * X[:, 1] + np.abs(X[:, 2]) + 3


@check
def two_players(lab, rng):
    """shares between two players by the mean over both orders"""
    worth = game(rng, 2)
    a, b, both = worth[0,], worth[1,], worth[0, 1]
    close(lab.shapley(asked(worth), 2), [(a + both - b) / 2, (b + both - a) / 2], hint="15 and 25")


@check(needs=two_players)
def more_players(lab, ref, rng):
    """weights what a player adds by how often it happens"""
    for n in (3, 4):
        worth = game(rng, n)
        got, want = (m.shapley(asked(worth), n) for m in (lab, ref))
        close(got, want, hint="of six orders: two, one, one, two")


@check(needs=two_players)
def nobody_is_worth_something(lab, ref, rng):
    """shares what is won beyond the worth of nobody"""
    worth = game(rng, 3, nobody=50.0)
    got, want = (m.shapley(asked(worth), 3) for m in (lab, ref))
    close(got, want, hint="the empty group has a worth too")


@check
def one_player(lab, rng):
    """gives a single player all that is won"""
    worth = game(rng, 1, nobody=4.0)
    close(lab.shapley(asked(worth), 1), [worth[0,] - 4.0], hint="all minus nobody")


@check(needs=more_players)
def each_group_once(lab, given, rng):
    """asks for the worth of no group twice"""
    got = given.asked(lab.shapley, game(rng, 5), 5, 32)
    equal(got, "at most 32", hint="keep what you heard")


@check
def base(lab, ref, rng):
    """begins with the mean prediction for the background"""
    flats = [(rng.normal(size=3), rng.normal(size=(6, 3))) for _ in range(2)]
    got, want = ([m.explain(curved, *flat)[0] for flat in flats] for m in (lab, ref))
    close(got, want, hint="nothing is known: (10 + 30) / 2")


@check(needs=[more_players, base])
def columns(lab, ref, rng):
    """shares the difference among the columns"""
    for b in (1, 6):
        x, background = rng.normal(size=3), 1 + rng.normal(size=(b, 3))
        got, want = (m.explain(curved, x, background)[1] for m in (lab, ref))
        close(got, want, hint="unknown columns come from the background, row by row")


@check(needs=columns)
def idle_column(lab, rng):
    """gives 0 to a column that the model does not use"""
    x, background = rng.normal(size=4), rng.normal(size=(5, 4))
    shares = lab.explain(curved, x, background)[1]
    close(shares[3], 0.0, hint="it adds nothing to any group")
    close(shares.sum(), curved(x[None])[0] - curved(background).mean(), hint="the whole difference")


@check(needs=columns)
def few_calls(lab, given, rng):
    """asks the model no more often than there are groups, and once more"""
    got = given.predicted(lab.explain, rng.normal(size=4), rng.normal(size=(5, 4)), 17)
    equal(got, "at most 17", hint="whole tables")
