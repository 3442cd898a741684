"""How good the answers are: right, for odd pictures too, and as sure as they say."""

from dataclasses import dataclass

import baseline
import numpy as np
import png
import world
from asked import (
    TOLERANCE,
    PictureSource,
    Prediction,
    ask_all,
    copied_state,
    max_differences,
    picture_source,
    trained_state,
)
from world import Floats, Grey, Pictures

from gradatim.verify import Run, Server, paired_difference

HIDDEN, CHANGED, UNCHANGED = 1000, 500, 40
MIN_ACCURACY, MARGIN, MAX_CALIBRATION_ERROR = 0.95, 0.03, 0.05
DIGITS, LETTERS, COVERAGE, MAX_ERROR_SHARE = 800, 200, 0.8, 0.85
BINS = 15
SUM_TOLERANCE = 1e-4


@dataclass(frozen=True)
class JudgedPictures:
    """Hidden pictures, and what the system says of them."""

    pictures: Pictures
    reads: list[Prediction]
    correct: np.ndarray


def judged_pictures(run: Run) -> JudgedPictures:
    source = run.once(picture_source)
    pictures = source.draw(run, "hidden", HIDDEN)
    with run.serving(state=copied_state(run, run.once(trained_state))) as server:
        found = ask_all(server, source, pictures.grey)
    return JudgedPictures(pictures, found, source.correct(found, pictures.labels))


# Quality ----------------------------------------------------------------------------------------


def beats_logistic(run: Run) -> None:
    """Right often enough, and more often than a plain linear model."""
    found = run.once(judged_pictures)
    inputs = baseline.small(found.pictures.grey)
    theirs = run.once(baseline.logistic).predict(inputs) == found.pictures.labels
    gain = paired_difference(found.correct.astype(float), theirs.astype(float), run.rng("gain"))
    accuracy = float(found.correct.mean())
    run.figure(
        "accuracy on 1,000 hidden pictures", round(accuracy, 4), bar=f"at least {MIN_ACCURACY}"
    )
    run.figure("accuracy of logistic regression", round(float(theirs.mean()), 4))
    run.figure("gain over logistic regression", str(gain), bar="interval above 0")
    run.expect(
        accuracy >= MIN_ACCURACY and gain.low > 0,
        sent=f"{HIDDEN} hidden pictures",
        came=f"{accuracy:.3f} are right; gain over logistic regression {gain}",
        asks=f"at least {MIN_ACCURACY} right, and an interval of the gain above 0",
        look=_most_confused(run, found),
    )


def _most_confused(run: Run, found: JudgedPictures) -> str:
    """The most frequent mistake, for who looks for the cause."""
    names = run.once(picture_source).names
    truth = [names[label] for label in found.pictures.labels]
    pairs = [(true, each.label) for true, each in zip(truth, found.reads, strict=True)]
    wrong = [pair for pair in pairs if pair[0] != pair[1]]
    if not wrong:
        return ""
    most = max(set(wrong), key=wrong.count)
    return (
        f"most often {most[0]} is called {most[1]}: {wrong.count(most)} times. Does the picture "
        "keep its shape on the way to the model, and are labels those of labels.csv?"
    )


# Robustness -------------------------------------------------------------------------------------


def is_robust(run: Run) -> None:
    """What does not matter changes nothing; what makes reading harder changes little."""
    source = run.once(picture_source)
    with run.serving(state=copied_state(run, run.once(trained_state))) as server:
        _expect_unchanged(run, server, source)
        pictures = source.draw(run, "robust", CHANGED)
        plain = source.correct(ask_all(server, source, pictures.grey), pictures.labels).mean()
        for name, change in baseline.corruptions(run).items():
            changed = tuple(map(change, pictures.grey))
            _expect_drop(run, server, source, pictures, plain, name, changed)


def _expect_unchanged(run: Run, server: Server, source: PictureSource) -> None:
    grey = source.draw(run, "unchanged", UNCHANGED).grey
    wanted = ask_all(server, source, grey)
    for name, stored in _encodings(run).items():
        files = [stored(each) for each in grey]
        differ = max_differences(wanted, ask_all(server, source, files))
        worst = int(differ.argmax())
        run.figure(f"largest difference: {name}", float(differ.max()), bar=f"at most {TOLERANCE:g}")
        run.expect(
            differ.max() <= TOLERANCE,
            sent=f"{UNCHANGED} pictures, and the same ones {name}",
            came=f"{(differ > TOLERANCE).sum()} answers differ, one of a picture of "
            f"{grey[worst].shape[1]} x {grey[worst].shape[0]} pixels",
            asks=f"the same label, probabilities within {TOLERANCE:g}",
            look=_HINTS.get(name, "which step between the file and the model sees a difference?"),
        )


def _encodings(run: Run):
    turn = {
        f"with EXIF orientation {n}": lambda grey, n=n: png.with_orientation(
            grey, n, little=n % 2 == 0
        )
        for n in png.ORIENTATIONS
    }
    return {
        "with black bars to a square": lambda grey: png.encode(world.with_black_bars(grey)),
        "with the five filters of PNG in turn": lambda grey: png.encode(grey, method=None),
        "as RGB": png.rgb,
        "by palette": png.palette,
        "as RGBA, black being transparent": png.with_alpha,
        "as grey with alpha": png.grey_alpha,
        **turn,
    }


_HINTS = {
    "with black bars to a square": "add the bars first, then shrink; or cut them off in both",
    "by palette": "a palette's numbers are no grey values: convert them to colours first",
    "as RGBA, black being transparent": "what is under a transparent pixel is not seen: lay the "
    "picture over black",
    "as grey with alpha": "what is under a transparent pixel is not seen: lay the picture over "
    "black",
}


def _expect_drop(
    run: Run, server: Server, source: PictureSource, pictures: Pictures, plain: float, name: str,
    changed: tuple[Grey, ...],
) -> None:  # fmt: skip
    machine = run.once(baseline.augmented_svm)
    theirs = [
        float((machine.predict(baseline.small(each)) == pictures.labels).mean())
        for each in (pictures.grey, changed)
    ]
    now = source.correct(ask_all(server, source, changed), pictures.labels).mean()
    mine, allowed = float(plain - now), theirs[0] - theirs[1] + MARGIN
    run.figure(f"accuracy lost: {name}", round(mine, 3), bar=f"at most {allowed:.3f}")
    run.expect(
        mine <= allowed,
        sent=f"{CHANGED} hidden pictures, and the same ones {name}",
        came=f"accuracy {plain:.3f}, then {now:.3f}: {mine:.3f} lost",
        asks=f"at most {allowed:.3f} lost; the comparison loses {theirs[0] - theirs[1]:.3f}",
        look="has the model seen such pictures in training, or are they made alike before?",
    )


# Probabilities ----------------------------------------------------------------------------------


def is_calibrated(run: Run) -> None:
    """Sums, calibration, and less errors where it is surest."""
    found = run.once(judged_pictures)
    p = np.stack([each.p for each in found.reads])
    off = float(np.abs(p.sum(axis=1) - 1).max())
    run.expect(
        off <= SUM_TOLERANCE and p.min() >= 0,
        sent=f"{HIDDEN} hidden pictures",
        came=f"a sum that differs from 1 by {off:.2g}, a smallest probability of {p.min():.2g}",
        asks="probabilities of 0 or more that sum to 1",
        look="are they made of scores by softmax, or by shares?",
    )
    error = calibration_error(p.max(axis=1), found.correct)
    run.figure(
        "expected calibration error", round(error, 4), bar=f"at most {MAX_CALIBRATION_ERROR}"
    )
    run.expect(
        error <= MAX_CALIBRATION_ERROR,
        sent=f"{HIDDEN} hidden pictures",
        came=f"mean highest probability {p.max(axis=1).mean():.3f}, share right "
        f"{found.correct.mean():.3f}; expected calibration error {error:.3f}",
        asks=f"at most {MAX_CALIBRATION_ERROR}",
        look="fit a temperature on pictures that were held back from training",
    )
    _expect_rejects(run)


def calibration_error(top: Floats, right: np.ndarray) -> float:
    """The mean gap between probability and share right, over 15 bins of equal width."""
    bins = np.minimum((top * BINS).astype(int), BINS - 1)
    return float(np.abs(np.bincount(bins, right - top, BINS)).sum() / len(top))


def _expect_rejects(run: Run) -> None:
    source = run.once(picture_source)
    mixed = source.draw(run, "digits", DIGITS) + world.letters(
        LETTERS, source.scanner, run.rng("letters")
    )
    mixed = mixed.take(run.rng("mixed").permutation(len(mixed)))
    with run.serving(state=copied_state(run, run.once(trained_state))) as server:
        found = ask_all(server, source, mixed.grey)
    wrong = ~source.correct(found, mixed.labels)
    surest = np.argsort([-each.p.max() for each in found], kind="stable")
    kept = wrong[surest[: round(COVERAGE * len(wrong))]].mean()
    bar = MAX_ERROR_SHARE * wrong.mean()
    run.figure("errors among all, letters included", round(float(wrong.mean()), 3))
    run.figure("errors among the surest 80 %", round(float(kept), 3), bar=f"at most {bar:.3f}")
    run.expect(
        kept <= bar,
        sent=f"{DIGITS} hidden pictures and {LETTERS} letters",
        came=f"{kept:.3f} of the surest 80 % are wrong, {wrong.mean():.3f} of all",
        asks=f"at most {bar:.3f}, {MAX_ERROR_SHARE} of those among all",
        look="which probability does a picture get that is like nothing in training?",
    )
