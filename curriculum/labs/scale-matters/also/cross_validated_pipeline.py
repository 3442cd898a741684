from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler


def scaled_knn(k):
    """Return a model that standardises each column as it learns, and again as it predicts."""
    return Pipeline([("scale", StandardScaler()), ("vote", KNeighborsClassifier(k))])


def probabilities(X_train, y_train, X_test, k):
    """Return for each test row the share of class 1 among its k nearest training rows."""
    return scaled_knn(k).fit(X_train, y_train).predict_proba(X_test)[:, 1]


def cross_auc(X, y, k):
    """Return the mean ROC-AUC over five folds, each predicted from the other four."""
    folds = StratifiedKFold(5)
    return float(cross_val_score(scaled_knn(k), X, y, cv=folds, scoring="roc_auc").mean())
