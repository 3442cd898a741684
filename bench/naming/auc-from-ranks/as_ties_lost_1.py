def auc(y, s):
    pairs = sorted(zip(s.tolist(), (-y).tolist()))
    negatives = won = positives = 0
    # of equal scores the positive one comes first
    for _, label in pairs:
        if label == 0:
            negatives += 1
        else:
            positives += 1
            won += negatives
    if positives == 0 or negatives == 0:
        raise ValueError("no pair")
    return won / positives / negatives
