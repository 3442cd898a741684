"""An empty page comes last with you, even behind what points away from the question. Perhaps its cosine is 0 / 0, which
is nan, and sorting puts nan at the end. Such a cosine counts as 0."""

import numpy as np


def search(E, q, k):
    """Return the numbers of the k rows of E with the largest cosine to q, the best first."""
    # Dividing by the length of q as well would scale all cosines alike: the order stays.
    lengths = np.linalg.norm(E, axis=1)
    with np.errstate(all="ignore"):
        cosine = E @ q / lengths
    return np.argsort(-cosine, kind="stable")[:k].tolist()


def recall_at(ranked, gold, k):
    """Return the mean share of the gold chunks that is among the first k."""
    shares = [len(right & set(ranked[i][:k])) / len(right) for i, right in enumerate(gold)]
    return sum(shares) / len(shares)
