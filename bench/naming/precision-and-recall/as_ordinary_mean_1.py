def prf(y, p, positive):
    tp = sum(1 for a, b in zip(y, p) if a == b == positive)
    found = sum(1 for b in p if b == positive)
    there = sum(1 for a in y if a == positive)
    precision = tp / found if found else 0.0
    recall = tp / there if there else 0.0
    return precision, recall, 0.5 * precision + 0.5 * recall


def averaged(y, p, average):
    labels = set(y.tolist()) | set(p.tolist())
    if average == "macro":
        all_three = [prf(y, p, label) for label in labels]
        return tuple(sum(t[i] for t in all_three) / len(all_three) for i in range(3))
    if average == "micro":
        right = float((y == p).mean())
        return right, right, right
    raise ValueError(average)
