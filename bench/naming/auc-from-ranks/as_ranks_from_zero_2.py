def auc(y, s):
    s, y = s.tolist(), y.tolist()
    order = sorted(range(len(s)), key=lambda i: s[i])
    rank = [0.0] * len(s)
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[order[j]] == s[order[i]]:
            j += 1
        for t in range(i, j):
            rank[order[t]] = (i + j - 1) / 2
        i = j
    n1 = sum(y)
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        raise ValueError
    return (sum(r for r, label in zip(rank, y) if label) - n1 * (n1 + 1) / 2) / (n1 * n0)
