import numpy as np

from gradatim.checks import check, close, equal


def noise(rng):
    """123 rows, so that the folds differ in size, and 800 columns that know nothing"""
    y = rng.permutation(np.repeat([0, 1], [61, 62]))
    return {"X": rng.normal(size=(123, 800)), "y": y, "k": 15}


def signal(rng, strength=1.0):
    """the same, with 8 columns that differ between the classes"""
    data = noise(rng) | {"k": 8}
    data["X"][:, rng.permutation(800)[:8]] += strength * data["y"][:, None]
    return data


def wild(rng):
    """rows of unequal classes with a signal; one of the rows is a thousand times as large"""
    y = rng.permutation(np.repeat([0, 1], [84, 36]))
    X = rng.normal(size=(120, 100))
    X[:, :5] += 1.5 * y[:, None]
    X[rng.integers(120)] *= 1000
    return {"X": X, "y": y, "k": 5}


@check
def chance_on_noise(lab, rng):
    """scores about 0.5 where there is nothing to find"""
    scores = [float(lab.run(**noise(rng)).score) for _ in range(4)]
    close(
        np.mean(scores), 0.5, atol=0.17, hint="which steps have seen the fold they are tested on?"
    )


@check
def runs_as_it_is(lab):
    """runs from top to bottom on the noise of its own parameters cell, and scores about 0.5"""
    close(float(lab.run().score), 0.5, atol=0.2, hint="restart the kernel and run all cells")


@check
def real_signal_stays(lab, ref, rng):
    """scores what the procedure can do where there is something to find"""
    data = signal(rng)
    hint = (
        "in each of the five folds of cv=5, from the other four: standardise, keep k, classify; "
        "then the mean of the five accuracies"
    )
    close(lab.run(**data).score, ref.run(**data).score, hint=hint)


@check(needs=[chance_on_noise, real_signal_stays])
def exact_score(lab, ref, rng):
    """gives the mean accuracy over the five folds, with scaling and selection in each of them"""
    for data in (noise(rng), signal(rng, strength=0.6)):
        close(lab.run(**data).score, ref.run(**data).score, hint="cv=5, mean of five accuracies")


@check(needs=real_signal_stays)
def a_wild_row(lab, ref, rng):
    """is not helped or harmed by the scale of rows that are still to come"""
    data = [wild(rng) for _ in range(3)]
    mine, good = ([float(nb.run(**d).score) for d in data] for nb in (lab, ref))
    close(mine, good, hint="mean and spread are learnt from rows, too")


@check
def chosen_columns(lab, ref, rng):
    """reports the columns that the procedure keeps when it is fitted to all rows"""
    data = signal(rng, strength=0.6)
    mine, good = (list(map(int, nb.run(**data).chosen)) for nb in (lab, ref))
    equal(mine, good, hint="column numbers from 0, ascending, from all rows")


@check(needs=[chosen_columns, real_signal_stays])
def other_k(lab, ref, rng):
    """keeps as many columns as it is told"""
    data = signal(rng) | {"k": int(rng.integers(3, 30))}
    mine, good = (lab.run(**data), ref.run(**data))
    equal(list(map(int, mine.chosen)), list(map(int, good.chosen)), hint="where does k go?")
    close(mine.score, good.score, hint="where does k go?")
