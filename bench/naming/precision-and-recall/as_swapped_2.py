from sklearn.metrics import precision_recall_fscore_support


def prf(y, p, positive):
    r = precision_recall_fscore_support(p, y, labels=[positive], zero_division=0)
    return float(r[0][0]), float(r[1][0]), float(r[2][0])


def averaged(y, p, average):
    if average not in ("macro", "micro"):
        raise ValueError(average)
    r = precision_recall_fscore_support(p, y, average=average, zero_division=0)
    return float(r[0]), float(r[1]), float(r[2])
