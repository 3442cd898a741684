import numpy as np

from gradatim.checks import check, close, equal, raises


def days(rng, n):
    """n repair times: most of them short, some very long"""
    return np.round(4 + rng.exponential(3, n) ** 2, 1)


@check
def constant_for_mse(lab, rng):
    """predicts the constant with the smallest mean squared error on the training rows"""
    train, test = days(rng, 31), days(rng, 12)
    guess, _ = lab.to_beat(train, test, "mse")
    close(guess, train.mean(), hint="which rows may it be chosen from, and how is a miss counted?")


@check
def constant_for_mae(lab, rng):
    """predicts the constant with the smallest mean absolute error on the training rows"""
    train, test = days(rng, 31), days(rng, 12)
    guess, _ = lab.to_beat(train, test, "mae")
    close(guess, np.median(train), hint="which value has as many above it as below?")


@check(needs=constant_for_mae)
def even_number(lab, rng):
    """takes the mean of the two values in the middle when there is no single one"""
    train, test = days(rng, 8), days(rng, 5)
    close(lab.to_beat(train, test, "mae")[0], np.median(train), hint="the two in the middle")


@check
def constant_for_accuracy(lab, rng):
    """predicts the label that is most frequent in the training rows"""
    a, b, c = rng.permutation(["fine", "late", "lost"]).tolist()
    train = rng.permutation(np.repeat([a, b, c], [9, 6, 3]))
    test = rng.permutation(np.repeat([a, b, c], [2, 4, 30]))
    equal(lab.to_beat(train, test, "accuracy")[0], a, hint="count the labels of the training rows")


@check(needs=constant_for_accuracy)
def tie(lab, rng):
    """predicts the smallest label if several are equally frequent"""
    for labels in (np.array(["z", "fine", "late"]), np.array([10, -3, 2])):
        train = np.concatenate([labels[:1], np.tile(rng.permutation(labels), 4), labels[1:]])
        got = lab.to_beat(train, labels, "accuracy")[0]
        equal(got, min(labels.tolist()), hint="three labels, five times each")


@check(needs=constant_for_mse)
def score_mse(lab, ref, rng):
    """scores the mean by the mean squared error on the test rows"""
    train, test = rng.integers(3, 60, 30), days(rng, 12)  # whole days, then also parts of them
    got, want = (f.to_beat(train, test, "mse") for f in (lab, ref))
    close(got, want, hint="the mean of the squared misses of the test rows")


@check(needs=constant_for_mae)
def score_mae(lab, ref, rng):
    """scores the median by the mean absolute error on the test rows"""
    train, test = days(rng, 30), days(rng, 12)
    got, want = (f.to_beat(train, test, "mae") for f in (lab, ref))
    close(got, want, hint="the mean of the misses of the test rows, without their signs")


@check(needs=constant_for_accuracy)
def score_accuracy(lab, rng):
    """scores the most frequent label by the share of test rows where it is right"""
    train = rng.permutation(np.repeat([3, 7, 8], [4, 11, 2]))
    test = rng.permutation(np.repeat([3, 7, 8], [int(rng.integers(3, 9)), 5, 4]))
    close(lab.to_beat(train, test, "accuracy")[1], 5 / len(test), hint="the share that is right")


@check(needs=[score_mse, score_mae, score_accuracy])
def one_row(lab, rng):
    """needs only one row of each"""
    train, test = np.array([int(rng.integers(5, 9))]), np.array([3])
    got = [lab.to_beat(train, test, metric) for metric in ("mse", "mae", "accuracy")]
    miss = float(train[0] - 3)
    close(got, [(train[0], miss**2), (train[0], miss), (train[0], 0.0)])


@check
def unknown_metric(lab, rng):
    """raises ValueError for a metric that it does not know"""
    for metric in ("rmse", "median", ""):
        raises(ValueError, lab.to_beat, days(rng, 5), days(rng, 5), metric)


@check
def frequencies(lab, given, rng):
    """rolls each label as often as it occurs in the training rows"""
    a, b, c = rng.permutation(["fine", "late", "lost"]).tolist()
    train = rng.permutation(np.repeat([a, b, c], [70, 20, 10]))
    got = given.how_often(lab.dice, train, int(rng.integers(1000)))
    equal(got, dict.fromkeys([a, b, c], "about as often"), hint="as often as in training")


@check(needs=frequencies)
def no_memory(lab, given, rng):
    """rolls each label independently of the one before"""
    coin = rng.permutation(np.repeat([0, 1], 50))
    got = given.neighbours(lab.dice, coin, int(rng.integers(1000)))
    equal(got, "about as often", hint="two neighbours are equal half of the time")


@check(needs=frequencies)
def chance(lab, given, rng):
    """lets the number of times that a label comes up depend on chance"""
    coin = rng.permutation(np.repeat([0, 1], 20))
    got = given.counts(lab.dice, coin, 40)
    equal(got, "now more, now fewer", hint="twenty of forty is likely, but not certain")


@check
def same_seed(lab, given, rng):
    """rolls the same labels for the same seed"""
    train, seed = rng.integers(5, size=40), int(rng.integers(1, 1000))
    for other in (seed + 1, 0):
        got = given.different_rolls(lab.dice, train, [seed, other, seed, other])
        hint = f"the seeds {seed} and {other}, each used twice: two different rolls"
        equal(min(got, 3), 2, hint=hint)


@check(needs=[frequencies, same_seed])
def other_seed(lab, given, rng):
    """rolls other labels for another seed"""
    train = rng.integers(5, size=40)
    equal(given.different_rolls(lab.dice, train, [0, 1, 2, 3, 4]), 5, hint="five seeds, five rolls")


@check(needs=frequencies)
def other_lengths(lab, rng):
    """rolls as many labels as it is asked for, none included"""
    train = rng.integers(5, size=10)
    equal([len(lab.dice(train, n, 3)) for n in (0, 1, 10, 25)], [0, 1, 10, 25])


@check(needs=frequencies)
def undisturbed(lab, given, rng):
    """leaves the generators of others alone"""
    got = given.disturbed(lab.dice, rng.integers(5, size=10), int(rng.integers(2, 1000)))
    equal(got, [], hint="draw from a generator of your own")
