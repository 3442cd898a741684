import numpy as np
import pandas as pd

from gradatim.checks import check, close

TOWNS = np.array(["Bonn", "Kyiv", "Lima", "Oslo", "Rome", "Delhi", "Quito", "Perth"])


def customers(rng, n=60, towns=TOWNS):
    """n customers whose towns differ in how many buy, under labels in no order"""
    often = np.arange(1, len(towns) + 1)
    town = rng.choice(towns, n, p=often / often.sum())
    likes = np.array([0.2 + 0.7 * (len(name) % 3 == 1) for name in town])
    index = rng.permutation(1000)[:n]
    bought = pd.Series((rng.random(n) < likes).astype(int), index, name="bought")
    return pd.Series(town, index, name="town"), bought


def scattered(rng):
    """600 customers in 150 towns that say nothing about buying"""
    town = pd.Series(rng.integers(0, 150, 600)).map("town {}".format)
    return town, pd.Series((rng.random(600) < 0.3).astype(int))


def numbers(answer):
    """the answer as an array, whether it was an array or a series"""
    return np.asarray(answer, dtype=float)


def auc(y, s):
    """the chance that a row with 1 has a higher number than one with 0"""
    ranks = pd.Series(s).rank()[y.to_numpy() == 1]
    return (ranks.mean() - (len(ranks) + 1) / 2) / (y == 0).sum()


@check
def plain_means(lab, ref, rng):
    """gives later rows the mean answer of their category where weight is 0"""
    x, y = customers(rng)
    later = x.sample(20, random_state=rng)
    mine, good = (m.TargetEncoder(5, 0).fit(x, y).transform(later) for m in (lab, ref))
    close(numbers(mine), good, hint="the mean of the answers of the category")


@check(needs=plain_means)
def drawn_to_the_mean(lab, ref, rng):
    """draws the numbers for later rows towards the overall mean, by as much as weight says"""
    x, y = customers(rng)
    later = x.sample(20, random_state=rng)
    for weight in (2, 7.5):
        mine, good = (m.TargetEncoder(5, weight).fit(x, y).transform(later) for m in (lab, ref))
        close(numbers(mine), good, hint="weight imaginary rows that behave like the average")


@check(needs=plain_means)
def never_seen(lab, ref, rng):
    """gives the overall mean to a category that fit did not see"""
    x, y = customers(rng)
    later = pd.Series(["Baku", x.iloc[0], "Ulm"])
    for weight in (0, 3):
        mine, good = (m.TargetEncoder(5, weight).fit(x, y).transform(later) for m in (lab, ref))
        close(numbers(mine)[[0, 2]], good[[0, 2]], hint="nothing is known but the mean")


@check
def chance_on_noise(lab, rng):
    """tells the training rows nothing where there is nothing to tell: an AUC of about 0.5"""
    scores = []
    for _ in range(3):
        x, y = scattered(rng)
        scores.append(auc(y, numbers(lab.TargetEncoder(5, 5).fit_transform(x, y))))
    close(np.mean(scores), 0.5, atol=0.12, hint="did the answer of a row help to make its number?")


@check(needs=chance_on_noise)
def only_the_others_speak(lab, ref, rng):
    """gives a training row its number from the rows of the other folds"""
    x, y = customers(rng)
    mine, good = (m.TargetEncoder(3, 2).fit_transform(x, y) for m in (lab, ref))
    close(
        numbers(mine), good, hint="row i is in fold i mod folds; sums, counts and mean of the rest"
    )


@check(needs=only_the_others_speak)
def not_in_the_others(lab, ref, rng):
    """gives a training row the mean of the other folds if its category does not occur in them"""
    x, y = customers(rng, 24)
    x.iloc[7], x.iloc[[2, 18]], x.iloc[9] = "Baku", "Ulm", "Ulm "  # texts that differ
    for weight in (0, 3):
        mine, good = (m.TargetEncoder(4, weight).fit_transform(x, y) for m in (lab, ref))
        close(numbers(mine), good, hint="the mean of those who speak")


@check(needs=only_the_others_speak)
def any_number_of_folds(lab, ref, rng):
    """deals the rows out to as many folds as it is told"""
    x, y = customers(rng, 23)
    for folds in (2, 7, 23):
        mine, good = (m.TargetEncoder(folds, 2).fit_transform(x, y) for m in (lab, ref))
        close(numbers(mine), good, hint="by place, counted from 0, not by label")


@check(needs=[drawn_to_the_mean, only_the_others_speak])
def ready_for_later_rows(lab, ref, rng):
    """has learnt from all rows after fit_transform, just as after fit"""
    x, y = customers(rng)
    later = pd.concat([x.sample(20, random_state=rng), pd.Series(["Baku"])])
    mine, good = (m.TargetEncoder(5, 2) for m in (lab, ref))
    for encoder in (mine, good):
        encoder.fit_transform(x, y)
    close(numbers(mine.transform(later)), good.transform(later), hint="all rows, not some folds")


@check(needs=[drawn_to_the_mean, only_the_others_speak])
def fits_again(lab, ref, rng):
    """forgets the earlier rows when it is fitted again, and nothing when it transforms"""
    x, y = customers(rng)
    mine, good = (m.TargetEncoder(5, 2).fit(*customers(rng, towns=TOWNS[:4])) for m in (lab, ref))
    for encoder in (mine, good):
        encoder.fit(x, y)
        encoder.transform(pd.Series(["Baku", "Bonn"]))
    later = pd.concat([x, pd.Series(["Baku", "Ulm"])])
    close(numbers(mine.transform(later)), good.transform(later), hint="fit begins anew")
    few = customers(rng, 12, TOWNS[:2])
    mine, good = (encoder.fit(*few) for encoder in (mine, good))
    close(numbers(mine.transform(later)), good.transform(later), hint="towns of the earlier rows")
    mine, good = (encoder.fit_transform(x[:30], y[:30]) for encoder in (mine, good))
    close(numbers(mine), good, hint="the other folds of these rows, and nothing else")


@check(needs=only_the_others_speak)
def two_rows(lab, rng):
    """takes two rows in two folds, each of which hears only the other"""
    x, y = pd.Series(["Oslo", "Rome"]), pd.Series([1.0, 0.0])
    close(numbers(lab.TargetEncoder(2, 3).fit_transform(x, y)), [0.0, 1.0], hint="the mean of one")


@check(needs=[drawn_to_the_mean, only_the_others_speak])
def prices(lab, ref, rng):
    """takes any numbers as answers, negative ones and fractions too"""
    x, _ = customers(rng)
    y = pd.Series(rng.normal(-5, 100, 60), x.index)
    mine, good = (m.TargetEncoder(5, 2).fit_transform(x, y) for m in (lab, ref))
    close(numbers(mine), good, hint="the formula is the same")
