from sklearn.model_selection import StratifiedKFold
from sklearn.tree import DecisionTreeClassifier


def make_model():
    """Return a new tree that has learnt nothing yet."""
    return DecisionTreeClassifier(min_samples_leaf=8, random_state=0)


def threshold(y, s, precision):
    """Walk down the sorted scores; look at the counts wherever the score changes."""
    rows = sorted(zip(s.tolist(), y.tolist(), strict=True), reverse=True)
    best, hits = None, 0
    for count, (score, fraud) in enumerate(rows, start=1):
        hits += fraud
        last_of_equals = count == len(rows) or rows[count][0] != score
        if last_of_equals and hits / count >= precision and (best is None or hits > best[0]):
            best = hits, score
    if best is None:
        raise ValueError("this precision is out of reach")
    return best[1]


def alarms(X, y, X_new, precision):
    """The folds by hand."""
    unseen = y * 0.0
    for rows, fold in StratifiedKFold(n_splits=5).split(X, y):
        unseen[fold] = make_model().fit(X[rows], y[rows]).predict_proba(X[fold])[:, 1]
    limit = threshold(y, unseen, precision)
    model = make_model()
    model.fit(X, y)
    return 1 * (model.predict_proba(X_new)[:, 1] >= limit)
