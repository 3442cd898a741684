"""A version that learns from what people have corrected."""

from dataclasses import dataclass
from pathlib import Path

import baseline
import numpy as np
import world
from asked import (
    TRAIN_WITHIN,
    WITHIN,
    PictureSource,
    Prediction,
    ask_all,
    copied_state,
    picture_source,
    trained_state,
    training,
    versions,
)
from sklearn.svm import SVC
from version_rollout import await_version
from world import Pictures

from gradatim.verify import Run, Server

LABELLED, CORRECTED, TEST_PICTURES = 900, 300, 1000
MARGIN, MIN_USUAL_ACCURACY = 0.03, 0.95


@dataclass(frozen=True)
class TestSets:
    """Pictures of which half come inverted, and usual ones."""

    new: Pictures
    usual: Pictures


def half_inverted(pictures: Pictures, rng: np.random.Generator) -> Pictures:
    turned = rng.random(len(pictures)) < 0.5
    grey = [world.inverted(each) if turn else each
            for each, turn in zip(pictures.grey, turned, strict=True)]  # fmt: skip
    return Pictures(tuple(grey), pictures.labels)


def _pictures(run: Run, source: PictureSource) -> tuple[Pictures, TestSets]:
    """What is labelled, and what judges: from other people's hands."""
    rng, hands = run.rng("half"), run.rng("hands of the labelled").permutation(source.hidden_digits)
    seen, unseen = np.split(hands, [len(hands) // 2])
    given, new, usual = (
        world.draw(digits, count, source.scanner, rng)
        for digits, count in ((seen, LABELLED), (unseen, TEST_PICTURES), (unseen, TEST_PICTURES))
    )
    return half_inverted(given, rng), TestSets(half_inverted(new, rng), usual)


def learns_from_feedback(run: Run) -> None:
    """Answers, labels, retraining beside the server, promotion, and both mixes afterwards."""
    source, state = run.once(picture_source), copied_state(run, run.once(trained_state))
    given, mix = _pictures(run, source)
    with run.serving(state=state) as server:
        before = versions(server)
        old = _accuracy(server, source, mix.new)
        _label(run, server, source, given)
        name = _retrained(run, server, state, before["live"])
        run.system("promote", within=WITHIN, state=state, version=name)
        await_version(run, server, source, name)
        new, usual = (_accuracy(server, source, each) for each in (mix.new, mix.usual))
    _expect_learnt(run, given, mix, (old, new, usual))


def _accuracy(server: Server, source: PictureSource, pictures: Pictures) -> float:
    return float(source.correct(ask_all(server, source, pictures.grey), pictures.labels).mean())


def _label(run: Run, server: Server, source: PictureSource, given: Pictures) -> None:
    """What each picture shows; some people are wrong at first, and correct themselves."""
    run.say(f"{LABELLED} answers and what people say of them")
    found = ask_all(server, source, given.grey)
    for read, label in zip(found[:CORRECTED], given.labels, strict=False):
        _send_label(server, read, source.names[(label + 1) % 10])
    for read, label in zip(found, given.labels, strict=True):
        _send_label(server, read, source.names[label])


def _send_label(server: Server, read: Prediction, name: str) -> None:
    server.post("/feedback", json={"request_id": read.id, "label": name}).ok()


def _retrained(run: Run, server: Server, state: Path, live: str) -> str:
    """The name of the version that waits after retraining."""
    data, _ = run.once(training)
    run.system("retrain", within=TRAIN_WITHIN, data=data, state=state, seed=2)
    held = versions(server)
    run.expect(
        len(held["versions"]) == 2 and held["live"] == live and held["canary"] is None,
        sent="GET /versions after train and retrain",
        came=str(held)[:300],
        asks=f"two versions, '{live}' live as before, no canary",
        look="a version is promoted by a person, not by its training",
    )
    return next(name for name in held["versions"] if name != live)


def _expect_learnt(
    run: Run, given: Pictures, mix: TestSets, found: tuple[float, float, float]
) -> None:
    before, new, usual = found
    theirs = _comparison(run, given, mix.new)
    run.figure("accuracy, half inverted, before", round(before, 3))
    run.figure("after retraining", round(new, 3), bar=f"at least {theirs - MARGIN:.3f}")
    run.figure(
        "accuracy on usual pictures after retraining", round(usual, 3), bar=f"{MIN_USUAL_ACCURACY}"
    )
    run.expect(
        new >= theirs - MARGIN,
        sent=f"{TEST_PICTURES} pictures, half of them inverted, after {LABELLED} such were "
        "labelled",
        came=f"{before:.3f} right before retraining, {new:.3f} after it",
        asks=f"at least {theirs - MARGIN:.3f}; a support vector machine that learnt from the same "
        f"pictures and labels has {theirs:.3f}",
        look="does retraining take the labels of people, the last one about each answer, with "
        "the pictures that were answered?",
    )
    run.expect(
        usual >= MIN_USUAL_ACCURACY,
        sent=f"{TEST_PICTURES} usual pictures, after the same retraining",
        came=f"{usual:.3f} right",
        asks=f"at least {MIN_USUAL_ACCURACY}",
        look="does retraining learn from --data as well as from feedback?",
    )


def _comparison(run: Run, given: Pictures, judged: Pictures) -> float:
    _, pictures = run.once(training)
    both = pictures + given
    machine = SVC(C=10).fit(baseline.small(both.grey), both.labels)
    found = machine.predict(baseline.small(judged.grey))
    return float((found == judged.labels).mean())
