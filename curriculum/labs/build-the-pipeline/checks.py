import numpy as np
from palmerpenguins import load_penguins
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from gradatim.checks import check, close, equal

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def colony(rng):
    """60 penguins with their sex, and 20 more of the same colony: X, y, new"""
    birds = load_penguins().dropna().sample(80, replace=True, random_state=rng, ignore_index=True)
    birds[SIZES] = birds[SIZES] * rng.normal(1, 0.02, (80, 4)) * rng.uniform(0.7, 1.4, 4)
    X = birds[SIZES + PLACES]
    return X[:60], birds["sex"][:60], X[60:].reset_index(drop=True)


def gappy(rng, X, names=(*SIZES, *PLACES)):
    """X with gaps in the named columns, one column after the other"""
    X = X.copy()
    for name in names:
        X.loc[rng.permutation(len(X))[: len(X) // 5], name] = np.nan
    return X


def by_hand(X, y, new):
    """the probabilities for new, without a pipeline: its steps one by one, in NumPy"""
    sizes, later = (table[SIZES].to_numpy(dtype=float) for table in (X, new))
    medians = np.nanmedian(sizes, axis=0)
    sizes, later = (np.where(np.isnan(table), medians, table) for table in (sizes, later))
    mean, spread = sizes.mean(axis=0), sizes.std(axis=0)
    old, later = [(sizes - mean) / spread], [(later - mean) / spread]
    for name in PLACES:
        usual = X[name].mode()[0]
        seen = X[name].fillna(usual).to_numpy(dtype=object)
        asked = new[name].fillna(usual).to_numpy(dtype=object)
        categories = np.array(sorted(set(seen)), dtype=object)
        old.append((seen[:, np.newaxis] == categories).astype(float))
        later.append((asked[:, np.newaxis] == categories).astype(float))
    return LogisticRegression().fit(np.hstack(old), y).predict_proba(np.hstack(later))


def compare(lab, X, y, new, hint):
    """the model, fitted to X and y, gives these probabilities for new"""
    mine = lab.make_model().fit(X, y).predict_proba(new)
    close(mine, by_hand(X, y, new), rtol=0, atol=2e-3, hint=hint)


@check
def full_rows(lab, rng):
    """predicts from full rows what the described steps predict"""
    X, y, new = colony(rng)
    mine, want = lab.make_model().fit(X, y), by_hand(X, y, new)
    close(mine.predict_proba(new), want, rtol=0, atol=2e-3, hint="six columns; scaled, one-hot")
    sure = abs(want[:, 0] - 0.5) > 0.01
    names = np.where(want[sure, 0] > 0.5, "female", "male").tolist()
    equal(list(mine.predict(new[sure])), names, hint="male or female")


@check(needs=full_rows)
def gaps_in_sizes(lab, rng):
    """fills gaps in the sizes with the medians of its training rows"""
    X, y, new = colony(rng)
    X, new = gappy(rng, X, SIZES), gappy(rng, new, SIZES)
    compare(lab, X, y, new, "fill first, then scale")


@check(needs=full_rows)
def gaps_in_places(lab, rng):
    """fills gaps in species and island with the most frequent value of its training rows"""
    X, y, new = colony(rng)
    X, new = gappy(rng, X, PLACES), gappy(rng, new, PLACES)
    compare(lab, X, y, new, "a gap is no category of its own")


@check(needs=[gaps_in_sizes, gaps_in_places])
def gaps_that_are_new(lab, rng):
    """copes with gaps that training did not have, and with birds of which nothing is known"""
    X, y, new = colony(rng)
    new = gappy(rng, new)
    new.loc[:1] = np.nan
    compare(lab, X, y, new, "what did fit learn about every column?")


@check(needs=full_rows)
def unseen_categories(lab, rng):
    """answers for a species and an island that training did not have"""
    X, y, new = colony(rng)
    new["species"] = ["Emperor", *new["species"][1:]]
    new["island"] = ["Tenerife", "Ross", *new["island"][2:]]
    compare(lab, X, y, new, "zeros for what is not known")
    males = (y == "male") ^ (rng.random(60) < 0.2)  # the island says much, and there are two
    X["island"] = np.where(males, "Dream", "Biscoe")
    compare(lab, X, y, new, "two islands in training: a column for each of them")


@check(needs=full_rows)
def another_colony(lab, rng):
    """learns the names of species and islands in fit"""
    X, y, new = colony(rng)
    for name in PLACES:
        X[name], new[name] = "North " + X[name], "North " + new[name]
    compare(lab, X, y, new, "which names are there? fit sees them, make_model does not")


@check(needs=full_rows)
def other_order(lab, rng):
    """does not depend on the order of the columns, in training or later"""
    X, y, new = colony(rng)
    X, new = (table[rng.permutation(table.columns)] for table in (X, new))
    compare(lab, X, y, new, "ask for columns by name")


@check(needs=full_rows)
def other_columns(lab, rng):
    """ignores columns of numbers that it does not need"""
    X, y, new = colony(rng)
    X.insert(0, "tail_mm", rng.normal(size=60) + (y == "male"))
    new.insert(0, "tail_mm", rng.normal(size=20))
    compare(lab, X, y, new, "six columns and no more")


@check(needs=full_rows)
def columns_that_come_and_go(lab, rng):
    """does not mind columns that only training had, or that only the later table has"""
    X, y, new = colony(rng)
    X.insert(3, "observer", rng.choice(["Kim", "Lee"], len(X)))
    new.insert(1, "year", 2031)
    compare(lab, X, y, new, "six columns and no more")


@check(needs=full_rows)
def an_absent_column(lab, given, rng):
    """raises an error if one of the six columns is absent"""
    X, y, _ = colony(rng)
    names = [str(rng.choice(SIZES)), str(rng.choice(PLACES))]
    equal(given.without(lab.make_model, X, y, names), ["an error"] * 2, hint="no guesses")


@check(needs=full_rows)
def a_model_of_its_own(lab, given, rng):
    """returns a new, unfitted model every time"""
    X, y, _ = colony(rng)
    equal(given.second_model(lab.make_model, X, y), "its own", hint="who else fits this model?")


@check(needs=full_rows)
def can_be_pickled(lab, given, rng):
    """can be pickled, and answers the same afterwards"""
    X, y, new = colony(rng)
    mine = given.answer_after_saving(lab.make_model, X, y, new)
    close(mine, by_hand(X, y, new), rtol=0, atol=2e-3, hint="every function needs a name")


@check(needs=[gaps_in_sizes, gaps_in_places])
def can_be_cross_validated(lab, given, rng):
    """can be cloned and cross-validated on the raw table, gaps and all"""
    X, y, _ = colony(rng)
    X = gappy(rng, X)
    good = []
    for rows, fold in StratifiedKFold(2).split(X, y):
        female = by_hand(X.iloc[rows], y.iloc[rows], X.iloc[fold])[:, 0] > 0.5
        good.append(np.mean(female == (y.iloc[fold] == "female")))
    mine = given.scores(lab.make_model, X, y)
    close(np.mean(mine), np.mean(good), atol=0.03, hint="each round learns its own medians")
