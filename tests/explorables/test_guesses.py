"""What each guess says will come true does, by the numbers themselves."""

import inspect
import math

import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.attention.compute import attend
from gradatim.explorables.batch_noise.compute import settled_spread
from gradatim.explorables.bayes.compute import count_people
from gradatim.explorables.bias_variance.compute import decompose
from gradatim.explorables.bootstrap.compute import resample, waiting_times
from gradatim.explorables.central_limit.compute import sample_means
from gradatim.explorables.convolution.compute import convolve
from gradatim.explorables.covariance.compute import cloud
from gradatim.explorables.diffusion.compute import diffuse
from gradatim.explorables.dot_product.compute import product
from gradatim.explorables.drawing import fields
from gradatim.explorables.drawing.guess import ChoiceGuess, NumberGuess
from gradatim.explorables.eigenvectors.compute import stretch
from gradatim.explorables.embedding_neighbours.compute import WORDS, neighbours
from gradatim.explorables.gradient import compute as gradient
from gradatim.explorables.gradient_descent.compute import descend
from gradatim.explorables.k_means.compute import cluster
from gradatim.explorables.linear_map.compute import apply_matrix
from gradatim.explorables.nearest_neighbours.compute import border
from gradatim.explorables.p_values.compute import experiments
from gradatim.explorables.pictures import PICTURES
from gradatim.explorables.roc_threshold.compute import people, roc
from gradatim.explorables.slope.compute import slopes
from gradatim.explorables.temperature.compute import chances
from gradatim.explorables.tree_split.compute import splits, two_groups

MINUS = "\N{MINUS SIGN}"
FEW = 0.06  # a ratio of two measured spreads


def states(name):
    """What is asked of the picture before its guess and after."""
    picture = PICTURES[name]
    before = fields.parse_form(picture.fields, {})
    return before, {**before, **picture.guess.slider_values}


def of(function, asked):
    """Calls it with those of the values that it takes."""
    return function(**{k: asked[k] for k in inspect.signature(function).parameters})


def k_means(before, after):
    last = of(cluster, after)
    sizes = np.bincount(last.labels[-1], minlength=4)
    return after["round"] >= len(last.inertia) - 1 and sizes.max() > 1.5 * sizes.min()


def bias_variance(before, after):
    few, many = of(decompose, before), of(decompose, after)
    grown = many.variance[9] - few.variance[3]
    return grown > 0 > many.bias[9] - few.bias[3] and many.noise == few.noise


def bootstrap(before, after):
    sample = waiting_times(30, 1)
    short, long = (resample(sample, n, 90, 1) for n in (2000, 5000))
    return abs((long.high - long.low) / (short.high - short.low) - 1) < FEW


def tree_split(before, after):
    far, near_ = (splits(*two_groups(d, 60, 0.5, 3), "gini") for d in (2, 0))
    return 0 < near_.gain < far.gain / 5 and len(near_.thresholds) == 59


def roc_threshold(before, after):
    same = {k: v for k, v in before.items() if k != "threshold"}
    one, two = (roc(*of(people, {**asked, **same})) for asked in (before, after))
    return np.array_equal(one.recall, two.recall) and after["threshold"] < before["threshold"]


def gradient_arrow(before, after):
    found = of(gradient.gradient_step, after)
    to_best = gradient.BEST - found.weights
    cosine = -found.gradient @ to_best / np.linalg.norm(found.gradient) / np.linalg.norm(to_best)
    return cosine < math.cos(math.radians(15)) and found.loss > 2 * gradient.loss(gradient.BEST)


def covariance(before, after):
    one, two = of(cloud, before), of(cloud, after)
    doubled = two.covariance == pytest.approx(2 * one.covariance)
    return doubled and two.correlation == pytest.approx(one.correlation)


def halved(spreads):
    return abs(spreads[1] / spreads[0] - 0.5) < FEW


PICKS = {
    "gradient-descent": lambda b, a: -1 < of(descend, a).factor < 0 < of(descend, b).factor,
    "central-limit": lambda b, a: halved([of(sample_means, one).means.std() for one in (b, a)]),
    "batch-noise": lambda b, a: halved([of(settled_spread, one) for one in (b, a)]),
    "embedding-neighbours": lambda b, a: [
        WORDS[of(neighbours, one).order[0]] for one in (b, a)] == ["duke", "horse"],
    "bias-variance": bias_variance,
    "k-means": k_means,
    "tree-split": tree_split,
    "roc-threshold": roc_threshold,
    "bootstrap": bootstrap,
    "gradient": gradient_arrow,
    "covariance": covariance,
}  # fmt: skip

AMOUNTS = {
    "dot-product": lambda a: of(product, a).dot,
    "linear-map": lambda a: of(apply_matrix, a).area,
    "slope": lambda a: of(slopes, a).forward,
    "bayes": lambda a: 100 * of(count_people, a).positive,
    "p-values": lambda a: 100 * of(experiments, a).found,
    "nearest-neighbours": lambda a: 100 * of(border, a).seen_error,
    "convolution": lambda a: len(of(convolve, a).map),
    "attention": lambda a: 100 * of(attend, a).weights[4, 1],
    "temperature": lambda a: of(chances, a).ratio,
    "diffusion": lambda a: 100 * of(diffuse, a).signal[of(diffuse, a).step],
    "eigenvectors": lambda a: a["angle"],
}


def test_every_guess_is_looked_at():
    assert set(PICKS) | set(AMOUNTS) == set(PICTURES)


@pytest.mark.parametrize("name", PICKS)
def test_the_one_of_three_comes_true(name):
    guess = PICTURES[name].guess
    assert isinstance(guess, ChoiceGuess) and PICKS[name](*states(name))
    expected = {"gradient": "at a right angle", "embedding-neighbours": "“horse”"}
    assert expected.get(name, "") in guess.options[guess.right]


@pytest.mark.parametrize("name", AMOUNTS)
def test_the_number_is_that_of_the_picture(name):
    guess = PICTURES[name].guess
    assert isinstance(guess, NumberGuess)
    shown = max(0.01 * abs(guess.right), 0.01)  # it is written with three digits at most
    assert AMOUNTS[name](states(name)[1]) == pytest.approx(guess.right, abs=shown)
    assert guess.tolerance < 0.6 * abs(guess.right) + 0.6


def test_what_the_questions_say_of_the_start_is_so():
    before = {name: states(name)[0] for name in PICTURES}
    assert of(product, before["dot-product"]).dot == pytest.approx(3.46, abs=0.005)
    assert of(apply_matrix, before["linear-map"]).area == 1
    assert of(slopes, before["slope"]).forward == 3
    assert 100 * of(count_people, before["bayes"]).positive == pytest.approx(71, abs=0.5)
    assert 100 * of(experiments, before["p-values"]).found == pytest.approx(38, abs=0.5)
    assert 100 * of(border, before["nearest-neighbours"]).seen_error == 5
    assert len(of(convolve, before["convolution"]).map) == 8
    assert of(chances, before["temperature"]).ratio == pytest.approx(2.7, abs=0.05)
    found = of(diffuse, before["diffusion"])
    assert (found.step, found.signal[5]) == (5, pytest.approx(0.955, abs=0.0005))
    now = count_people(1, 90, 91)
    assert (now.found, now.alarmed, now.alarmed + now.cleared) == (9, 89, 990)
    assert before["eigenvectors"]["angle"] == 80
    assert stretch(2, 0.8, 1, 29).turned == pytest.approx(0, abs=0.1)


PICK = ChoiceGuess("?", {}, ("it falls", "it stays", "it rises"), 2, "So it is.")
AMOUNT = NumberGuess("?", {}, -2, 0.5, "So it is.", " m")


@pytest.mark.parametrize(("guess", "typed", "held", "sentence"), [
    (PICK, "2", True, "Your guess held: it rises. So it is."),
    (PICK, "0", False, "Not this time: it rises. So it is."),
    (AMOUNT, "-2,5", True, f"Your guess of {MINUS}2.5 m held: it is {MINUS}2 m. So it is."),
    (AMOUNT, f"{MINUS}1.5", True, f"Your guess of {MINUS}1.5 m held: it is {MINUS}2 m. So it is."),
    (AMOUNT, "2", False, f"You guessed 2 m: it is {MINUS}2 m. So it is."),
    (AMOUNT, "-2.51", False, f"You guessed {MINUS}2.51 m: it is {MINUS}2 m. So it is."),
])  # fmt: skip
def test_the_reply_says_whether_the_guess_held_and_why(guess, typed, held, sentence):
    reply = guess.reply(typed)
    assert (reply.correct, reply.sentence) == (held, sentence)


@pytest.mark.parametrize(("guess", "typed"), [
    (PICK, ""), (PICK, "3"), (PICK, "it falls"), (AMOUNT, ""), (AMOUNT, "two"), (AMOUNT, "nan"),
    (AMOUNT, "inf"), (AMOUNT, "1e999"),
])  # fmt: skip
def test_what_is_no_guess_is_refused(guess, typed):
    with pytest.raises(RequestError, match="guess"):
        guess.reply(typed)


@pytest.mark.parametrize("name", PICTURES)
def test_question_and_reason_are_sentences(name):
    guess = PICTURES[name].guess
    assert guess.ask.endswith("?") and guess.why.endswith(".")
    assert guess.why.count(". ") == 0, "one sentence"
    if isinstance(guess, ChoiceGuess):
        assert len(set(guess.options)) == 3
        assert not any(words.endswith(".") for words in guess.options)


@pytest.mark.parametrize("name", PICTURES)
def test_every_default_and_everything_to_try_lies_on_the_grid_of_its_slider(name):
    picture = PICTURES[name]
    asked = [{}, picture.guess.slider_values, *(idea.values for idea in picture.suggestions)]
    for field in picture.fields:
        for each in asked if isinstance(field, fields.Number) else ():
            steps = (each.get(field.name, field.default) - field.limits.low) / field.step
            assert steps == pytest.approx(round(steps), abs=1e-6), (field.name, each)
