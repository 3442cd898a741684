"""You throw all gold chunks into one pot: hits of all questions, divided by the gold chunks of all. Questions with many gold
chunks then count more. Each question has its own recall, and then comes the mean."""

import numpy as np


def search(E, q, k):
    """Return the numbers of the k rows of E with the largest cosine to q, the best first."""
    # Dividing by the length of q as well would scale all cosines alike: the order stays.
    lengths = np.linalg.norm(E, axis=1)
    lengths[lengths == 0] = 1
    cosine = E @ q / lengths
    return np.argsort(-cosine, kind="stable")[:k].tolist()


def recall_at(ranked, gold, k):
    """Return the mean share of the gold chunks that is among the first k."""
    hits = sum(len(right & set(found[:k])) for found, right in zip(ranked, gold, strict=True))
    return hits / sum(len(right) for right in gold)
