import numpy as np
from sklearn.datasets import load_diabetes

from gradatim.checks import check, close, equal

PATIENTS, PROGRESS = load_diabetes(return_X_y=True)


def sets(rng, n=60, m=50):
    """other patients for every attempt: to learn from, to choose by, to report with"""
    rows = rng.permutation(len(PATIENTS))
    parts = rows[:n], rows[n : n + m], rows[n + m : n + 2 * m]
    return [(PATIENTS[part], PROGRESS[part]) for part in parts]


def disappointing(ref, rng, n=50):
    """to learn from, and twelve patients to choose by, for whom it pays to wait"""
    rows = rng.permutation(len(PATIENTS))
    train, others = rows[:n], rows[n:]
    model = ref.new_model(8).fit(PATIENTS[train], PROGRESS[train])
    squares = [(PROGRESS[others] - p) ** 2 for p in model.staged_predict(PATIENTS[others])]
    while True:
        few = rng.choice(len(others), 12, replace=False)
        losses = [float(s[few].mean()) for s in squares]
        if ref.rounds(losses, 1)[0] != ref.rounds(losses, 8)[0]:
            break
    return [(PATIENTS[part], PROGRESS[part]) for part in (train, others[few])]


def falling(rng, n=40):
    """losses that fall quickly, then slowly, with much luck from round to round"""
    return (9 / np.arange(1, n + 1) + rng.normal(0, 0.4, n)).round(3).tolist()


@check
def patience_ends(lab, ref, rng):
    """stops after so many rounds without a new best"""
    for patience in (2, 3, 4):
        losses = [*falling(rng), *[9.5] * 6]
        equal(lab.rounds(losses, patience), ref.rounds(losses, patience), hint="since the best")


@check(needs=patience_ends)
def impatient(lab, ref, rng):
    """stops at the first disappointment with a patience of 1"""
    losses = [*falling(rng), 9.5]
    equal(lab.rounds(losses, 1), ref.rounds(losses, 1), hint="one round without a new best")


@check
def all_rounds(lab, rng):
    """does all rounds if patience does not end"""
    losses = np.sort(rng.uniform(1, 9, size=12))[::-1].tolist()
    equal(lab.rounds(losses, 3), (12, 12), hint="each round is a new best")
    equal(lab.rounds([*losses, 9.5, 9.6], 3), (12, 14), hint="two rounds of three")
    equal(lab.rounds(losses[:1], 3), (1, 1), hint="a single round")


@check
def what_comes_later(lab, ref, rng):
    """does not see what comes after the end"""
    losses = [*np.sort(rng.uniform(4, 9, size=5))[::-1].tolist(), 9.1, 9.2, 9.3, 9.4, 0.1]
    equal(lab.rounds(losses, 3), (5, 8), hint="how many rounds were done by then?")


@check
def up_and_down(lab, rng):
    """counts from the best so far, not from the round before"""
    low = float(rng.integers(1, 9))
    losses = [low + x for x in (3, 0, 2, 1.5, 1, 0.5, 0.4, 0.3, 0.2)]
    equal(lab.rounds(losses, 4), (2, 6), hint="better than before is not better than the best")


@check
def equal_scores(lab, rng):
    """does not take a score that equals the best for an improvement"""
    x = float(rng.integers(1, 9))
    equal(lab.rounds([x + 1, x, x, x, x, x - 1], 3), (2, 5), hint="is it a new best?")


@check
def small_steps(lab, rng):
    """takes a score that is better by very little for an improvement"""
    x = float(rng.integers(1, 9))
    equal(lab.rounds([x + 1, x, x - 1e-9, x], 2), (3, 4), hint="less is less, by however little")


@check
def best_is_zero(lab):
    """takes 0 for a score like any other"""
    equal(lab.rounds([1.0, 0.0, 0.5, 0.5], 2), (2, 4), hint="0 is less than 0.5")
    equal(lab.rounds([-1.0, 0.0, -0.5, -0.5], 2, True), (2, 4), hint="0 is more than -0.5")


@check
def larger(lab, ref, rng):
    """turns the rule round for scores that are better when larger"""
    scores = [*(round(1 - x / 20, 4) for x in falling(rng)), *[0.1] * 3]
    equal(lab.rounds(scores, 3, larger_is_better=True), ref.rounds(scores, 3, True), hint="largest")
    got = lab.rounds([-3.0, -2.0, -2.0, -2.5], 2, True)
    equal(got, (2, 4), hint="the largest, whatever its sign")


@check
def best_number(lab, ref, rng):
    """chooses the number of stages by the validation rows"""
    train, valid, _ = sets(rng)
    mine, good = (side.fit_early(train, valid, 9, 3)[1] for side in (lab, ref))
    equal(mine, good, hint="the loss on the rows that were not learnt from")


@check
def model_of_best(lab, ref, rng):
    """gives a model with the best number of stages, fitted to the training rows"""
    train, valid = disappointing(ref, rng)
    mine, good = (side.fit_early(train, valid, 8, 1)[0] for side in (lab, ref))
    new = PATIENTS[rng.permutation(len(PATIENTS))[:50]]
    close(mine.predict(new), good.predict(new), hint="which stages, and which rows?")


@check(needs=[patience_ends, best_number])
def patience_used(lab, ref, rng):
    """passes patience on, and does at most so many stages as are allowed"""
    train, valid = disappointing(ref, rng)
    calls = [(train, valid, 2, 9), (train, valid, 8, 1)]
    mine, good = ([side.fit_early(*call)[1] for call in calls] for side in (lab, ref))
    equal(mine, good, hint="at most 2 stages; a patience of 1")


@check
def reports(lab, ref, rng):
    """reports the errors of both models on the test rows"""
    train, valid, test = sets(rng)
    test = test[0], rng.permutation(test[1])  # other stages would suit these patients
    mine, good = (side.report(train, valid, test, 9, 3) for side in (lab, ref))
    close(mine, good, hint="the test rows choose nothing and report all")


@check(needs=reports)
def all_of_them(lab, ref, rng):
    """reports the full model with all stages, also where patience ends before"""
    train, valid = disappointing(ref, rng)
    _, _, test = sets(rng)
    mine, good = (side.report(train, valid, test, 8, 1) for side in (lab, ref))
    close(mine, good, hint='most is 8, and patience, 1, ends before: "all" has 8 stages')
