def auc(y, s):
    pairs = sorted(zip(s.tolist(), y.tolist()), key=lambda p: p[0])
    seen_negatives, won, positives = 0, 0, 0
    for _, label in pairs:
        if label == 1:
            won += seen_negatives
            positives += 1
        else:
            seen_negatives += 1
    if positives == 0 or seen_negatives == 0:
        raise ValueError("no pair")
    return won / (positives * seen_negatives)
