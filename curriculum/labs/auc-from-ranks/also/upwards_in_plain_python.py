def auc(y, s):
    """Return the AUC by going up the scores and counting the negatives passed so far."""
    patients = sorted(zip(s.tolist(), y.tolist(), strict=True))
    positives = sum(label for _, label in patients)
    negatives = len(patients) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("AUC needs at least one positive and one negative")
    won, below, place = 0.0, 0, 0
    while place < len(patients):
        ill = healthy = 0
        score = patients[place][0]
        while place < len(patients) and patients[place][0] == score:
            ill += patients[place][1]
            healthy += 1 - patients[place][1]
            place += 1
        won += ill * (below + healthy / 2)
        below += healthy
    return won / (positives * negatives)
