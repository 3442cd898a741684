import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression

from gradatim.checks import check, equal

WORDS = ["nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
DIGITS = load_digits()


def some(rng, n, kinds=10):
    """n pictures of the first kinds of digits, and their labels"""
    rows = rng.permutation(np.flatnonzero(DIGITS.target < kinds))[:n]
    return DIGITS.images[rows], [WORDS[i] for i in DIGITS.target[rows]]


def moved(pictures, down, right):
    framed = np.pad(pictures, ((0, 0), (1, 1), (1, 1)))
    return framed[:, 1 - down : 9 - down, 1 - right : 9 - right]


@check
def form(lab, given, rng):
    """returns the network with the names of its scores, and a label for each picture"""
    for kinds, n in ((2, 9), (5, 1)):
        pictures, labels = some(rng, 60, kinds)
        model = lab.fit(pictures, labels, 1, 5)
        equal(
            sorted(given.names(model)),
            sorted(WORDS[:kinds]),
            hint=f"the names, for {kinds} kinds of label",
        )
        got = lab.predict(model, some(rng, n)[0])
        equal(type(got).__name__, "list", hint="what predict returns")
        equal(len(got), n, hint=f"the number of labels for {n} pictures")


@check(needs=form)
def one_picture(lab, rng):
    """learns from a single picture, too"""
    pictures, labels = some(rng, 1)
    equal(lab.predict(lab.fit(pictures, labels, 1, 5), pictures), labels, hint="n may be 1")


@check(needs=form)
def epochs(lab, given, rng):
    """goes through the pictures as often as it is told"""
    for size in (60, 9):
        pictures, labels = some(rng, size)
        once, often = (given.scores(lab.fit(pictures, labels, n, 5), pictures) for n in (1, 3))
        said = "the same network" if np.array_equal(once, often) else "another network"
        hint = f"fit of {size} pictures with the seed 5, with epochs = 1 and epochs = 3"
        equal(said, "another network", hint=hint)


@check(needs=form)
def small(lab, given, rng):
    """convolves, with at most 2,500 parameters"""
    convolutions, number = given.size(lab.fit(*some(rng, 60), 1, 5))
    equal("at least 1" if convolutions else 0, "at least 1", hint="layers of type Conv2d")
    equal(
        "at most 2500" if number <= 2500 else number,
        "at most 2500",
        hint="parameters, for 10 kinds of label",
    )


@check(needs=form)
def one_seed(lab, rng):
    """learns the same from the same seed"""
    pictures, labels = some(rng, 100)
    new = some(rng, 300)[0]
    first, second = (lab.predict(lab.fit(pictures, labels, 1, 7), new) for _ in range(2))
    equal(second, first, hint="labels of 300 pictures, after two calls of fit with seed 7")


@check(needs=form)
def same_preparation(lab, given, rng):
    """prepares new pictures as the training pictures, each on its own"""
    pictures, labels = some(rng, 300)
    model = lab.fit(pictures, labels, 2, 3)
    new = some(rng, 200)[0] * rng.uniform(0.15, 0.6, (200, 1, 1))
    want = given.by_net(model, new)
    equal(
        lab.predict(model, new),
        want,
        hint="200 faint pictures, beside what the network says",
    )
    alone = [lab.predict(model, new[i : i + 1])[0] for i in range(60)]
    equal(alone, want[:60], hint="the first 60 of them, each in a call of its own")


@check(needs=form)
def moved_digits(lab, rng):
    """makes at most 0.45 times a linear model's mistakes on hidden digits that were moved"""
    pictures, labels = some(rng, 1200)
    learn, hidden = pictures[:700], pictures[700:]
    linear = LogisticRegression(max_iter=200).fit(learn.reshape(700, 64) / 16, labels[:700])
    model = lab.fit(learn, labels[:700], 12, int(rng.integers(10**6)))
    mine = rival = 0
    for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        new = moved(hidden, down, right)
        mine += sum(a != b for a, b in zip(lab.predict(model, new), labels[700:], strict=True))
        rival += sum(
            a != b
            for a, b in zip(linear.predict(new.reshape(500, 64) / 16), labels[700:], strict=True)
        )
    ratio = mine / rival
    hint = "your mistakes, divided by those of the linear model; 700 training pictures, 12 epochs"
    equal("at most 0.45" if ratio <= 0.45 else f"{ratio:.2f}", "at most 0.45", hint=hint)
