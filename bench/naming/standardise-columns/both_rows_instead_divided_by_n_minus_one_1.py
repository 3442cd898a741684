def zscore(X):
    Z = X.astype(float)
    for i in range(len(X)):
        Z[i] = (X[i] - X[i].mean()) / X[i].std(ddof=1)
    return Z
