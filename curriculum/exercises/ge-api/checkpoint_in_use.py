"""Is it the right file?

A clinic has fetched a small model, and no letter may go through it before it has been proved to be the one that was published. Check
it in this order, and stop at the first thing that isn't right.

- `file`: the bytes of a checkpoint, as `np.savez` writes it, with the arrays `embed` of shape (V, d) and `out` of shape (d, V).
  `digest`: its SHA-256 as the publisher states it. If the file's is another, return `"another file"`; such bytes are never opened,
  since they may hold anything.
- `room`: the bytes of memory that are free for the weights, an int. If its arrays take more, return `"too large"`.
- `token`: an int; `published`: a list of V floats, the logits that the publisher gives for this token. The model's logits are the row
  of the token in `embed`, times `out`. If one of them is more than 0.001 away from its own, return `"other logits"`. None is away by
  exactly that much.
- If all is right, return the model's logits, a list of V floats.

`io.BytesIO(file)` turns the bytes into something that `np.load` reads like an open file.

>>> buffer = io.BytesIO()
>>> np.savez(buffer, embed=np.eye(2), out=np.array([[1.0, 2.0], [3.0, 4.0]]))
>>> data = buffer.getvalue()
>>> digest = hashlib.sha256(data).hexdigest()
>>> checkpoint_in_use(data, digest, 64, 1, [3.0, 4.0])
[3.0, 4.0]
>>> checkpoint_in_use(data, digest, 63, 1, [3.0, 4.0])
'too large'
"""

import hashlib
import io

import numpy as np

minutes = 11
chapter = "03-streams-and-open-checkpoints"
hint = "Which of the questions can be answered without opening the file? For the second one, `.nbytes` of an array says what it takes."


def checkpoint_in_use(file: bytes, digest: str, room: int, token: int, published: list[float]) -> list[float] | str:
    if hashlib.sha256(file).hexdigest() != digest:
        return "another file"
    with np.load(io.BytesIO(file)) as stored:
        weights = {name: stored[name] for name in stored.files}
    if sum(array.nbytes for array in weights.values()) > room:
        return "too large"
    logits = weights["embed"][token] @ weights["out"]  # (d,) @ (d, V) -> (V,)
    if np.abs(logits - published).max() > 0.001:
        return "other logits"
    return logits.tolist()


def _file(embed, out):
    buffer = io.BytesIO()
    np.savez(buffer, embed=embed, out=out)
    return buffer.getvalue()


def _digest(file):
    return hashlib.sha256(file).hexdigest()


def cases(rng):
    one = _file(np.array([[2.0]]), np.array([[1.5]]))
    yield (one, _digest(one), 16, 0, [3.0])
    yield (one, _digest(one), 15, 0, [3.0])
    yield (one, _digest(one), 8, 0, [3.0])
    yield (b"not a checkpoint", _digest(one), 400, 0, [3.0])
    yield (b"", _digest(one), 400, 0, [3.0])
    yield (b"from pickle import *", _digest(b"something else"), 10**6, 0, [3.0])
    embed, out = np.array([[1.0, 0.0], [0.5, 2.0], [-1.0, 1.0]]), np.array([[1.0, 2.0, -3.0], [3.0, 4.0, 0.5]])
    file = _file(embed, out)
    good = (embed[1] @ out).tolist()
    yield (file, _digest(file), 96, 1, good)
    yield (file, _digest(file), 95, 1, good)
    yield (file, _digest(file), 60, 1, good)
    yield (file, _digest(file), 60, 1, [good[0] + 1, *good[1:]])
    yield (file, _digest(file), 96, 1, [good[0] - 0.01, *good[1:]])
    yield (file, _digest(file), 200, 1, [*good[:2], good[2] + 0.002])
    yield (file, _digest(file), 10**6, 1, [good[0], good[1] + 0.0004, good[2]])
    yield (file, _digest(file)[::-1], 10**6, 1, good)
    for V, d in ((4, 2), (3, 5)):
        embed, out = rng.normal(size=(V, d)), rng.normal(size=(d, V))
        file, token = _file(embed, out), int(rng.integers(V))
        logits, need = embed[token] @ out, 16 * V * d
        yield (file, _digest(file), need, token, logits.tolist())
        yield (file, _digest(file), need - 1, token, logits.tolist())
        yield (file, _digest(file), len(file), token, (logits - 0.02).tolist())


def _answer(file, room, needed, token, published, apart):
    with np.load(io.BytesIO(file)) as stored:
        logits = stored["embed"][token] @ stored["out"]
        if needed(stored) > room:
            return "too large"
    return "other logits" if apart(logits, np.array(published)) else logits.tolist()


def _bytes(stored):
    return sum(stored[name].nbytes for name in stored.files)


def _far(logits, published):
    return np.abs(logits - published).max() > 0.001


def wrong_opened_first(file, digest, room, token, published):
    """You open the file before you know that it is the right one. What isn't the published file may be anything; compare its hash first."""
    with np.load(io.BytesIO(file)) as stored:
        if hashlib.sha256(file).hexdigest() != digest:
            return "another file"
    return _answer(file, room, _bytes, token, published, _far)


def wrong_bytes_of_the_file(file, digest, room, token, published):
    """You compare the size of the file. It has names and headers as well, and may be compressed; what counts in memory are the arrays."""
    if hashlib.sha256(file).hexdigest() != digest:
        return "another file"
    return _answer(file, room, lambda stored: len(file), token, published, _far)


def wrong_four_bytes_each(file, digest, room, token, published):
    """You count four bytes for each weight. These are stored as float64, with eight: ask the arrays, with `.nbytes`."""
    if hashlib.sha256(file).hexdigest() != digest:
        return "another file"
    return _answer(file, room, lambda stored: _bytes(stored) // 2, token, published, _far)


def wrong_best_token_only(file, digest, room, token, published):
    """You only ask whether the best token is the same. It may be the same by chance; compare all logits."""
    if hashlib.sha256(file).hexdigest() != digest:
        return "another file"
    return _answer(file, room, _bytes, token, published, lambda ours, theirs: ours.argmax() != theirs.argmax())
