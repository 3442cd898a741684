from sklearn.model_selection import StratifiedKFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler


def model(k):
    return make_pipeline(MinMaxScaler(), KNeighborsClassifier(k))


def probabilities(X_train, y_train, X_test, k):
    return model(k).fit(X_train, y_train).predict_proba(X_test)[:, 1]


def cross_auc(X, y, k):
    return float(cross_val_score(model(k), X, y, scoring="roc_auc", cv=StratifiedKFold(5)).mean())
