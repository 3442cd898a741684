import math


def cosine(row, q):
    """The cosine of two lists of numbers; 0 if one of them is all 0."""
    below = math.sqrt(sum(x * x for x in row)) * math.sqrt(sum(x * x for x in q))
    if below == 0:
        return 0.0
    return sum(x * y for x, y in zip(row, q, strict=True)) / below


def search(E, q, k):
    """Compute the cosines one by one, then sort the numbers by them."""
    q = q.tolist()
    scores = [cosine(row, q) for row in E.tolist()]
    return sorted(range(len(scores)), key=lambda i: -scores[i])[:k]


def recall_at(ranked, gold, k):
    """Count with loops."""
    total = 0.0
    for i in range(len(gold)):
        hits = 0
        for chunk in ranked[i][:k]:
            if chunk in gold[i]:
                hits += 1
        total += hits / len(gold[i])
    return total / len(gold)
