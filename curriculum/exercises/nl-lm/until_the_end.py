"""Greedy, until the end

A voice menu completes sentences with a bigram model. Write greedily: append the token with the highest score until the token `end` would come, which is not
appended, or until the text has `most` tokens, the given ones included.

- `table`: an array of floats of shape (V, V): row = this token, column = scores for the next one. No row has two equal scores.
- `start`: a list of at least one int, the tokens so far. `end`: the id of the end; it doesn't occur in `start`. `most`: an int, at least the length of `start`.
- Returns the whole text, a list of ints. `start` isn't changed.

>>> table = np.array([[0.0, 2.0, 1.0], [1.0, 0.0, 2.0], [0.0, 1.0, 2.0]])
>>> until_the_end(table, [0], 2, 9)
[0, 1]
"""

import numpy as np

minutes = 7
chapter = "03-write-by-chance"
equivalent = {
    "Compare_Lt_NotEq @ 6:while len(text) < most: -> while len(text) != most:": "the text grows by one each time and begins at or below most",
}
hint = "There are two reasons to stop. Which can be checked before the next token is known?"


def until_the_end(table: np.ndarray, start: list[int], end: int, most: int) -> list[int]:
    text = list(start)
    while len(text) < most:
        token = int(table[text[-1]].argmax())
        if token == end:
            return text
        text.append(token)
    return text


def cases(rng):
    table = np.array([[0.0, 2.0, 1.0], [1.0, 0.0, 2.0], [0.0, 1.0, 2.0]])
    circle = np.array([[0.0, 2.0, 1.0], [3.0, 0.0, 2.0], [0.0, 1.0, 2.0]])
    yield (table, [1], 2, 1)
    yield (table, [0], 2, 1)
    yield (table, [0], 2, 9)
    yield (table, [1, 0], 2, 3)
    yield (table, [0, 0, 0], 2, 8)
    yield (circle, [0], 2, 5)
    yield (circle, [1, 1], 2, 6)
    early = np.array([[0.0, 3.0, 1.0, 2.0], [9.0, 1.0, 2.0, 8.0], [1.0, 0.0, 2.0, 5.0], [1.0, 2.0, 4.0, 3.0]])
    yield (early, [3, 2], 1, 6)
    yield (early, [2, 3], 0, 6)
    yield (early, [3, 0], 1, 9)
    yield (early, [2, 0], 1, 5)
    for V in (4, 5, 6):
        yield (rng.normal(size=(V, V)), rng.integers(0, V - 1, 2).tolist(), V - 1, 7)


def _write(table, start, end, most, keep_end=False):
    text = list(start)
    while len(text) < most:
        token = int(table[text[-1]].argmax())
        if token != end or keep_end:
            text.append(token)
        if token == end:
            return text
    return text


def wrong_end_kept(table, start, end, most):
    """You append the end. It is a sign to stop and no part of the text."""
    return _write(table, start, end, most, keep_end=True)


def wrong_new_tokens_counted(table, start, end, most):
    """You let `most` count the new tokens alone. The given ones are included."""
    return _write(table, start, end, most + len(start))


def wrong_only_the_new(table, start, end, most):
    """You return the new tokens without those that were given. The whole text is wanted."""
    return _write(table, start, end, most)[len(start) :]


def wrong_from_the_first(table, start, end, most):
    """You look up the first token of the text each time. A bigram model looks at the last one."""
    text = list(start)
    while len(text) < most:
        token = int(table[text[0]].argmax())
        if token == end:
            return text
        text.append(token)
    return text
