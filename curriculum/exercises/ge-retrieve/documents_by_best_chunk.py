"""Documents by their best chunk

A company searches chunks but shows documents: each once, as good as its best chunk. Return the numbers of the best `k` documents.

- `E`: an array of floats of shape (n, d), one row for each chunk; `q`: an array of floats of shape (d,), the question. No row
  is all 0, and neither is `q`.
- `doc`: a list of n ints, the document of each chunk. `k` is at least 1.
- A chunk's score is the cosine of its row and `q`. A document's score is that of its best chunk. No two documents have the
  same score.
- Returns a list of ints, the best document first; all of them if there are fewer than `k`.

>>> E = np.array([[0.0, 2.0], [3.0, 3.0], [1.0, 0.2], [5.0, 0.5]])
>>> documents_by_best_chunk(E, np.array([1.0, 0.0]), [4, 4, 9, 7], 2)
[7, 9]
"""

import numpy as np

minutes = 6
chapter = "03-search-and-measure"
hint = "Go through the chunks from the best to the worst, and keep a document when you meet it for the first time."


def documents_by_best_chunk(E: np.ndarray, q: np.ndarray, doc: list, k: int) -> list:
    cosine = E @ q / np.linalg.norm(E, axis=1)
    found = []
    for chunk in np.argsort(-cosine).tolist():
        if doc[chunk] not in found:
            found.append(doc[chunk])
    return found[:k]


def cases(rng):
    yield (np.array([[1.0, 1.0]]), np.array([1.0, 0.0]), [3], 1)
    yield (np.array([[1.0, 1.0], [1.0, 0.0]]), np.array([1.0, 0.0]), [3, 3], 2)
    yield (np.array([[0.0, 2.0], [3.0, 3.0], [1.0, 0.2], [5.0, 0.5]]), np.array([1.0, 0.0]), [4, 4, 9, 7], 2)
    yield (np.array([[9.0, 8.0], [1.0, 0.1], [1.0, 0.2]]), np.array([2.0, 0.0]), [0, 1, 1], 2)
    yield (np.array([[1.0, 0.1], [1.0, 0.2], [1.0, 0.3], [0.0, 1.0]]), np.array([1.0, 0.0]), [5, 5, 2, 8], 2)
    yield (np.array([[1.0, 0.1], [9.0, 9.0], [1.0, 0.4]]), np.array([1.0, 0.0]), [3, 6, 7], 2)
    yield (np.array([[7.0, 8.0], [0.5, 0.1], [2.0, 1.0]]), np.array([2.0, 0.0]), [3, 6, 7], 1)
    yield (np.array([[1.0, 0.1], [-3.0, 0.0], [1.0, 0.5]]), np.array([1.0, 0.0]), [5, 5, 2], 2)
    for n in (8, 12, 20):
        E = rng.normal(size=(n, 4)) * rng.uniform(0.1, 9, size=(n, 1))
        q = rng.normal(size=4)
        cosine = E @ q / np.linalg.norm(E, axis=1)
        doc = rng.integers(0, 5, n)
        doc[np.argsort(-cosine)[:3]] = 1
        yield (E, q, doc.tolist(), 3)


def wrong_dot_product(E, q, doc, k):
    """You rank by the dot product, so chunks with long rows win whatever they say. Divide by the length of each row."""
    found = []
    for chunk in np.argsort(-(E @ q)).tolist():
        if doc[chunk] not in found:
            found.append(doc[chunk])
    return found[:k]


def wrong_documents_twice(E, q, doc, k):
    """You return the documents of the best `k` chunks, so a document with two good chunks stands there twice."""
    cosine = E @ q / np.linalg.norm(E, axis=1)
    return [doc[chunk] for chunk in np.argsort(-cosine)[:k].tolist()]


def wrong_cut_before(E, q, doc, k):
    """You take the best `k` chunks first and drop repeated documents afterwards, so fewer than `k` documents are left."""
    cosine = E @ q / np.linalg.norm(E, axis=1)
    found = []
    for chunk in np.argsort(-cosine)[:k].tolist():
        if doc[chunk] not in found:
            found.append(doc[chunk])
    return found
