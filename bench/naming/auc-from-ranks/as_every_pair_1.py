def auc(y, s):
    y, s = y.tolist(), s.tolist()
    positives = [v for v, c in zip(s, y) if c == 1]
    negatives = [v for v, c in zip(s, y) if c == 0]
    if len(positives) == 0 or len(negatives) == 0:
        raise ValueError("no pairs")
    points = 0
    for p in positives:
        for n in negatives:
            if p > n:
                points += 1
            elif p == n:
                points += 0.5
    return points / (len(positives) * len(negatives))
