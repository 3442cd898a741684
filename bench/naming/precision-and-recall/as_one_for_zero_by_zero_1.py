from sklearn.metrics import precision_recall_fscore_support


def prf(y, p, positive):
    r = precision_recall_fscore_support(y, p, labels=[positive], zero_division=1)
    return tuple(float(v[0]) for v in r[:3])


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    r = precision_recall_fscore_support(y, p, average=average, zero_division=1)
    return tuple(float(v) for v in r[:3])
