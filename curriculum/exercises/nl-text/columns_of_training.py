'''The columns of training

The program below counts new texts for a model that was trained last month. It runs, but the model can't use most of its
arrays. Find the mistake and fix it.

- `train`: a list of texts, each a list of tokens; they decide the columns: every different token of `train` gets one, in
  sorted order. There is at least one token.
- `new`: a list with at least one text, each a list of tokens and possibly empty.
- Returns an array of ints of shape (number of new texts, number of columns): how often each word of training occurs in
  each new text. Other words are left out.

>>> columns_of_training([["good", "film"], ["bad", "film"]], [["film", "film", "odd"]])
array([[0, 2, 0]])
'''

from collections import Counter

import numpy as np

minutes = 6
chapter = "02-bag-of-words"
kind = "fix"
hint = "Compare the shape of what you get with what the model has weights for. Which texts decide the columns?"

starter = '''from collections import Counter

import numpy as np


def columns_of_training(train, new):
    words = sorted({word for doc in train + new for word in doc})
    X = np.zeros((len(new), len(words)), dtype=int)
    for row, doc in enumerate(new):
        bag = Counter(doc)
        for column, word in enumerate(words):
            X[row, column] = bag[word]
    return X
'''


def columns_of_training(train: list, new: list) -> np.ndarray:
    words = sorted({word for doc in train for word in doc})
    X = np.zeros((len(new), len(words)), dtype=int)
    for row, doc in enumerate(new):
        bag = Counter(doc)
        for column, word in enumerate(words):
            X[row, column] = bag[word]
    return X


def cases(rng):
    yield ([["good"]], [[]])
    yield ([["good"]], [["odd"]])
    yield ([["good", "film"]], [["good"]])
    yield ([["good", "film"], ["bad", "film"]], [["film", "film", "odd"]])
    yield ([["zoo"], [], ["art"]], [["art", "zoo", "zoo"], ["bus"]])
    yield ([["b", "c"], ["a"]], [["c", "c", "d"], ["a", "b", "b"]])
    words = ["art", "bus", "cat", "dog", "egg", "fan", "gum", "hat"]
    for n in (3, 4, 6):
        train = [[words[i] for i in rng.integers(0, 6, 5).tolist()] for _ in range(n)]
        new = [[words[i] for i in rng.integers(0, 8, 5).tolist()] for _ in range(n)]
        yield (train, new + [["hat", "gum", "art", "art", "zip"]])


def wrong_columns_of_the_new_texts(train, new):
    """You take the columns from the new texts. The model has one weight for each word of training, in that order."""
    words = sorted({word for doc in new for word in doc})
    X = np.zeros((len(new), len(words)), dtype=int)
    for row, doc in enumerate(new):
        for column, word in enumerate(words):
            X[row, column] = doc.count(word)
    return X


def wrong_yes_or_no(train, new):
    """You write 1 for every word that occurs. The task asks how often."""
    words = sorted({word for doc in train for word in doc})
    X = np.zeros((len(new), len(words)), dtype=int)
    for row, doc in enumerate(new):
        for column, word in enumerate(words):
            X[row, column] = word in doc
    return X
