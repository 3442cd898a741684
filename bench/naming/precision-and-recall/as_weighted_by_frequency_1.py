from sklearn.metrics import precision_recall_fscore_support


def prf(y, p, positive):
    r = precision_recall_fscore_support(y, p, labels=[positive], zero_division=0)
    return tuple(float(v[0]) for v in r[:3])


def averaged(y, p, average):
    if average == "macro":
        kind = "weighted"
    elif average == "micro":
        kind = "micro"
    else:
        raise ValueError(average)
    r = precision_recall_fscore_support(y, p, average=kind, zero_division=0)
    return tuple(float(v) for v in r[:3])
