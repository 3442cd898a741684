def zscore(X):
    mean = X.mean()
    std = ((X - mean) ** 2).mean() ** 0.5
    return (X - mean) / std
