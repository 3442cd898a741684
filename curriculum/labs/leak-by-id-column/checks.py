import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import StratifiedKFold
from sklearn.tree import DecisionTreeClassifier

from gradatim.checks import check, close, equal

HONEST = ["mean smoothness", "worst texture"]
TISSUE = load_breast_cancer(as_frame=True).frame
TISSUE["malignant"] = 1 - TISSUE["target"]


def score(X, y):
    """the mean accuracy of the tree over the folds, one fold after the other"""
    X, y, found = X.to_numpy(), y.to_numpy(), []
    for rows, fold in StratifiedKFold(5, shuffle=True, random_state=0).split(X, y):
        tree = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0).fit(X[rows], y[rows])
        found.append((tree.predict(X[fold]) == y[fold]).mean())
    return float(np.mean(found))


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def samples(rng, n=80, honest=2):
    """n samples of tissue, about half of them malignant, measured anew: X and y"""
    drawn = TISSUE.groupby("malignant").sample(n // 2, random_state=rng)
    X = drawn[rng.permutation(HONEST)[:honest]] * rng.normal(1, 0.2, (n, honest))
    order = rng.permutation(n)
    return X.iloc[order], drawn["malignant"].iloc[order]


def filed(rng, y):
    """a number for each sample: healthy ones, then all malignant ones, then more healthy ones"""
    healthy, ill = (rng.permutation(np.flatnonzero(y == k)) for k in (0, 1))
    half = len(healthy) // 2
    numbers = np.empty(len(y), int)
    numbers[[*healthy[:half], *ill, *healthy[half:]]] = 1000 + 3 * np.arange(len(y))
    return numbers


def ticked(rng, y):
    """a box that is ticked for those who are ill, but for five mistakes"""
    box = y.to_numpy().copy()
    box[rng.permutation(len(y))[:5]] ^= 1
    return box


def with_leak(rng, name="sample_number", honest=1):
    """samples in the order of their filing number, which stands in a column that is drawn"""
    X, y = samples(rng, honest=honest)
    X.insert(int(rng.integers(honest + 1)), name, filed(rng, y))
    X = X.sort_values(name)
    return X, y.loc[X.index]


def order_matters(rng):
    """a table with a leak, what is kept of it, and y; the order of its columns changes the score"""
    while True:
        X, y = with_leak(rng)
        for name in ("ward", "bed"):
            X[name] = rng.permutation(len(X))
        kept = X.drop(columns="sample_number")
        if score(kept, y) != score(kept[sorted(kept)], y):
            return X, kept, y


@check
def a_leak_without_correlation(lab, rng):
    """finds a number that gives the answer away, though it does not rise or fall with it"""
    X, y = with_leak(rng)
    equal(lab.suspects(X, y, 0.9), ["sample_number"], hint="what can cuts find in a column?")


@check
def each_alone(lab, rng):
    """scores each column alone, by the tree, on rows that the tree has not seen"""
    X, y = with_leak(rng, honest=2)
    close(lab.alone(X, y), alone(X, y), hint="one column, five shuffled folds, accuracy")


@check
def no_suspect(lab, rng):
    """suspects nobody where no column is too good"""
    X, y = samples(rng)
    equal(lab.suspects(X, y, 0.9), [], hint="the best of the honest ones is honest")


@check(needs=a_leak_without_correlation)
def two_suspects(lab, rng):
    """finds two such columns, in the order of the table"""
    X, y = with_leak(rng, "shelf")
    X.insert(0, "treated", ticked(rng, y))
    for table in (X, X[X.columns[::-1]]):
        want = [name for name in table if name in ("shelf", "treated")]
        equal(lab.suspects(table, y, 0.9), want, hint="all that reach the limit")


@check(needs=a_leak_without_correlation)
def names_prove_nothing(lab, rng):
    """does not suspect a number for its name, or because no two rows have the same"""
    X, y = with_leak(rng, "texture_se")
    X.insert(int(rng.integers(3)), "patient_id", rng.permutation(len(X)) + 5000)
    equal(lab.suspects(X, y, 0.9), ["texture_se"], hint="let the scores speak")


@check(needs=a_leak_without_correlation)
def few_values(lab, rng):
    """suspects a box that is ticked for nearly all who are ill and for hardly anybody else"""
    X, y = samples(rng)
    X.insert(int(rng.integers(3)), "letter_sent", ticked(rng, y))
    equal(lab.suspects(X, y, 0.9), ["letter_sent"], hint="two values can be enough")


@check(needs=each_alone)
def at_the_limit(lab, rng):
    """suspects a column that scores exactly the limit"""
    X, y = with_leak(rng, honest=2)
    scores = alone(X, y)
    limit = sorted(scores.values())[1]
    want = [name for name in X if scores[name] >= limit]
    equal(lab.suspects(X, y, limit), want, hint="the limit or more")


@check(needs=[each_alone, no_suspect])
def honest(lab, rng):
    """scores what is left without the suspects, be it one or two, in the order of the table"""
    X, kept, y = order_matters(rng)
    for table in (X, X.assign(shelf=filed(rng, y))):
        got = lab.honest_score(table, y, 0.9)
        close(got, score(kept, y), hint="without all suspects, with all others")
