def prf(y, p, positive):
    tp = fp = fn = 0
    for a, b in zip(y.tolist(), p.tolist()):
        if a == positive and b == positive:
            tp += 1
        elif a == positive:
            fp += 1
        elif b == positive:
            fn += 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1


def averaged(y, p, average):
    labels = set(y.tolist()) | set(p.tolist())
    if average == "macro":
        all_three = [prf(y, p, label) for label in labels]
        return tuple(sum(t[i] for t in all_three) / len(all_three) for i in range(3))
    if average == "micro":
        right = sum(a == b for a, b in zip(y.tolist(), p.tolist())) / len(y)
        return right, right, right
    raise ValueError(average)
