"""What other people do with your model, done beside it: try it, save it, ask it nonsense."""

import pickle

from sklearn.model_selection import cross_val_score


def answer_after_saving(make_model, X, y, new):
    """Fit the model, pickle it, read it back, and answer the probabilities of what was read."""
    saved = pickle.dumps(make_model().fit(X, y))
    return pickle.loads(saved).predict_proba(new)


def scores(make_model, X, y):
    """Cross-validate the model; each round fits a clone of it."""
    return cross_val_score(make_model(), X, y, cv=2)


def second_model(make_model, X, y):
    """Fit a model, ask for a second, fit that to half the rows; tell if they share anything."""
    first, second = make_model().fit(X, y), make_model()
    before = first.predict_proba(X)
    try:
        second.predict(X)
    except Exception:
        second.fit(X[1::2], y[1::2])
        return "its own" if (first.predict_proba(X) == before).all() else "shares a step"
    return "fitted already"


def without(make_model, X, y, names):
    """Fit the model, ask it about tables in which one column is absent, tell what it does."""
    model = make_model().fit(X, y)
    return [answer(model, X.drop(columns=name)) for name in names]


def answer(model, X):
    try:
        model.predict(X)
    except Exception:
        return "an error"
    return "an answer"
