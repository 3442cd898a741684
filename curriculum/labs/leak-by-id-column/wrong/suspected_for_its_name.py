"""You suspect columns for their names. A `patient_id` that was given out at the door knows nothing,
and a column with an innocent name can hold the number of the shelf. Names are a reason to ask; the
score alone decides here."""

from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

TREE = DecisionTreeClassifier(max_leaf_nodes=8, random_state=0)
FOLDS = StratifiedKFold(5, shuffle=True, random_state=0)


def score(X, y):
    return cross_val_score(TREE, X, y, cv=FOLDS).mean()


def alone(X, y):
    return {name: score(X[[name]], y) for name in X}


def suspects(X, y, limit):
    named = [name for name in X if name.endswith(("id", "number"))]
    return [name for name in named if score(X[[name]], y) >= limit / 2]


def honest_score(X, y, limit):
    return score(X.drop(columns=suspects(X, y, limit)), y)
