import numpy as np

from gradatim.checks import check, close, equal


def patients(rng, n=60):
    """patients of whom about a third are ill; the model says too little for the ill ones"""
    y = (rng.random(n) < 0.35).astype(int)
    return y, 0.04 + 0.9 * rng.beta(1 + y, 3 - y)


@check
def calibration(lab, ref, rng):
    """compares in each bin what was said with what happened"""
    y, p = patients(rng)
    close(lab.ece(y, p, 5), ref.ece(y, p, 5), hint="bins of equal width, weighted by patients")


@check(needs=calibration)
def other_bins(lab, ref, rng):
    """uses as many bins as it is told"""
    y, p = patients(rng)
    for bins in (1, 2, 7):
        close(lab.ece(y, p, bins), ref.ece(y, p, bins), hint=f"{bins} bins")


@check(needs=calibration)
def empty_bins(lab, ref, rng):
    """copes with bins in which there is nobody"""
    y, p = patients(rng, 12)
    close(lab.ece(y, 0.3 + 0.1 * p, 10), ref.ece(y, 0.3 + 0.1 * p, 10), hint="no weight")


@check(needs=calibration)
def the_ends(lab, ref, rng):
    """counts patients with p = 0 and p = 1"""
    y, p = patients(rng, 20)
    p = 0.8 * p
    p[:7], y[:7] = [0, 0, 0.03, 1, 1, 0.93, 0.96], [1, 0, 0, 0, 1, 1, 1]
    close(lab.ece(y, p, 10), ref.ece(y, p, 10), hint="1 belongs to the last bin")


@check(needs=calibration)
def on_an_edge(lab, ref, rng):
    """puts a patient on an edge into the upper bin"""
    y = rng.permutation([0, 1, 0, 1, 1])
    p = np.array([0.25, 0.5, 0.75, 0.125, 0.3])
    close(lab.ece(y, p, 4), ref.ece(y, p, 4), hint="0.25 is not in the first of four bins")


@check(needs=calibration)
def well_calibrated(lab):
    """finds no error where what was said is what happened"""
    y, p = np.array([0, 0, 0, 1, 1, 1, 1, 0]), np.array([0.25] * 4 + [0.75] * 4)
    close(lab.ece(y, p, 3), 0.0, hint="one of four, and three of four")


@check
def missing_is_dear(lab, ref, rng):
    """chooses the cheapest threshold where missing somebody costs more"""
    y, p = patients(rng)
    got = lab.best_threshold(y, p, 1, 4)
    close(got, ref.best_threshold(y, p, 1, 4), hint="try every value of p")


@check
def treating_is_dear(lab, ref, rng):
    """chooses the cheapest threshold where treating in vain costs more"""
    y, p = patients(rng)
    got = lab.best_threshold(y, p, 3, 2)
    close(got, ref.best_threshold(y, p, 3, 2), hint="try every value of p")


@check(needs=missing_is_dear)
def treat_nobody(lab, rng):
    """treats nobody where that is cheapest"""
    _, p = patients(rng, 12)
    y = np.where(p == p.min(), 1, 0)
    equal(lab.best_threshold(y, p, 2, 3), np.inf, hint="one more threshold, above all of p")


@check(needs=missing_is_dear)
def treat_everybody(lab, rng):
    """treats everybody where that is cheapest"""
    _, p = patients(rng, 12)
    y = np.where(p == p.max(), 0, 1)
    equal(lab.best_threshold(y, p, 1, 50), p.min(), hint="nobody may be missed")


@check(needs=missing_is_dear)
def equal_costs(lab, rng):
    """chooses the highest of several thresholds that cost the same"""
    p = np.sort(rng.random(4))
    equal(lab.best_threshold(np.array([0, 1, 0, 1]), p, 5, 5), p[3], hint="in doubt, treat fewer")


@check(needs=missing_is_dear)
def equal_scores(lab, ref, rng):
    """treats patients with equal scores alike"""
    y, p = patients(rng, 40)
    p = np.round(p, 1)
    equal(lab.best_threshold(y, p, 1, 2), ref.best_threshold(y, p, 1, 2), hint="at least as high")


@check(needs=missing_is_dear)
def chosen_on_validation(lab, ref, rng):
    """chooses on the validation rows"""
    data = *patients(rng), *patients(rng, 50)
    got = lab.test_cost(*data, 1, 4)[0]
    close(got, ref.test_cost(*data, 1, 4)[0], hint="which rows may have a say?")


@check(needs=chosen_on_validation)
def measured_on_test(lab, ref, rng):
    """measures the mean cost of a patient on the test rows"""
    data = *patients(rng), *patients(rng, 50)
    got = lab.test_cost(*data, 1, 4)[1]
    close(got, ref.test_cost(*data, 1, 4)[1], hint="for each patient, by that threshold")
