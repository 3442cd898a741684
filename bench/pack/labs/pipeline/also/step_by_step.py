from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


def chances(X, y, new):
    scaler = StandardScaler().fit(X)
    model = LogisticRegression().fit(scaler.transform(X), y)
    return model.predict_proba(scaler.transform(new))[:, 1]
