from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import RobustScaler


def probabilities(X_train, y_train, X_test, k):
    model = make_pipeline(RobustScaler(), KNeighborsClassifier(k))
    return model.fit(X_train, y_train).predict_proba(X_test)[:, 1]


def cross_auc(X, y, k):
    total = 0.0
    for a, b in StratifiedKFold(5).split(X, y):
        total += roc_auc_score(y[b], probabilities(X[a], y[a], X[b], k))
    return total / 5
