"""The kind of learning, from the column

A company looks through hundreds of old tables, and wants a first note for each: what could be learnt from it? The
note follows from the column that somebody would like to predict.

- `answers`: a list with the wished-for answer of each row: all texts or all numbers (ints or floats), and None where
  it isn't known. There is at least one row.
- `names`: True if the values are names of something, even when they are written in digits (postcodes, codes); False
  if they're amounts. Texts are always names.
- `needed`: how many known answers there must be at least, so that anything can be learnt from them; at least 1.
- Returns `"unsupervised"` if fewer than `needed` answers are known. Otherwise `"classification"` if the answers are
  names, and `"regression"` if they're amounts.

>>> kind_from_the_column([1067, None, 10115], True, 2)
'classification'
>>> kind_from_the_column([3.5, None, None], False, 2)
'unsupervised'
"""

minutes = 6
chapter = "02-what-kind-of-learning"
hint = "Make a list of the known answers first. A 0 is a known answer. `isinstance(value, str)` asks for a text."

equivalent = {
    "NumberReplacer @ 5:if names or isinstance(known[0], str): -> if names or isinstance(known[ -1], str):": "the known answers are all texts or all numbers",
}


def kind_from_the_column(answers: list, names: bool, needed: int) -> str:
    known = [answer for answer in answers if answer is not None]
    if len(known) < needed:
        return "unsupervised"
    if names or isinstance(known[0], str):
        return "classification"
    return "regression"


def cases(rng):
    yield [None], False, 1
    yield [4], False, 1
    yield ["ill"], False, 1
    yield [3.5, None, None], False, 2
    yield [1067, None, 10115], True, 2
    yield [None, "a", "b", None], False, 2
    yield [0, 0, 5], False, 3
    yield [0, None, 0.5, 0], False, 3
    yield [7, 8, None], True, 3
    yield ["x", None, None, None], True, 1
    yield [0, 0, 0, None], True, 3
    yield [None, None, 2.5], False, 3
    yield [1, 2, 1, 2], True, 4
    for n in (5, 9):
        values = [None if value == 4 else value for value in rng.integers(0, 5, n).tolist()]
        yield values, bool(rng.integers(0, 2)), int(rng.integers(2, n))


def wrong_all_rows_counted(answers, names, needed):
    """You count all rows. A row without an answer teaches nothing; count the known ones."""
    if len(answers) < needed or all(answer is None for answer in answers):
        return "unsupervised"
    known = [answer for answer in answers if answer is not None]
    return "classification" if names or isinstance(known[0], str) else "regression"


def wrong_nought_is_unknown(answers, names, needed):
    """You take a 0 for an unknown answer. It is an answer; only None isn't."""
    known = [answer for answer in answers if answer]
    if len(known) < needed:
        return "unsupervised"
    return "classification" if names or isinstance(known[0], str) else "regression"


def wrong_digits_are_amounts(answers, names, needed):
    """You call it regression whenever the answers are written in digits. Postcodes and codes are names."""
    known = [answer for answer in answers if answer is not None]
    if len(known) < needed:
        return "unsupervised"
    return "classification" if isinstance(known[0], str) else "regression"
