"""You compare documents. In the example, chunk 2 of the rules would count as found although the answer stands in chunk 1 and
chunk 4. The model reads chunks, so chunks must agree."""

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
    shares = []
    for found, right in zip(ranked, gold, strict=True):
        documents = {document for document, _ in found[:k]}
        hits = sum(document in documents for document, _ in right)
        shares.append(hits / len(right))
    return sum(shares) / len(shares)
