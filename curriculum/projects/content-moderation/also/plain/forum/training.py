"""New versions: from the training file, and from what moderators have decided."""

from collections.abc import Sequence
from pathlib import Path

from forum import data, store, versions
from forum.data import Labelled
from forum.measures import auc, measures
from forum.model import Model, Reader, Row, features, fit, out_of_fold, weights_of
from forum.plain_form import words
from forum.scorer import Scorer, load
from forum.thresholds import best

TOLERATED = 0.01  # of AUC that a new version may lose


def train(folder: Path, state: Path, seed: int) -> str:
    return versions.keep(state, made(data.texts(folder, "train"), data.costs(folder), seed))


def made(texts: Sequence[Labelled], costs: dict, seed: int) -> dict:
    """A version, as it is kept."""
    names = sorted({tuple(w.word for w in words(name)) for one in texts for name in one.names})
    reader = Reader(frozenset(names))
    kept = [[w.word for w in reader.words(one.text)] for one in texts]
    labels = [one.toxic for one in texts]
    named = [len(kept) for kept in kept]
    named = [len(words(one.text)) > count for one, count in zip(texts, named, strict=True)]
    fair = weights_of(list(zip(named, labels, strict=True)))
    rows = [Row(features(k), y, w) for k, y, w in zip(kept, labels, fair, strict=True)]
    bounds = best(out_of_fold(rows, seed), labels, fair, costs)
    known = {w.word for one in texts for w in words(one.text)}
    model = Model(fit(rows, seed), names)
    return {**model.plain(), "bounds": bounds, "known": sorted(known), "rows": len(rows)}


def retrain(folder: Path, state: Path, seed: int) -> dict:
    """A version from the training file and the labels, used if it ranks the test rows as well."""
    before, test = load(state), data.texts(folder, "test")
    held_out = {one.text for one in test}
    with store.opened(state) as queue:
        labelled = {text: toxic for text, toxic in store.settled(queue) if text not in held_out}
    new = [Labelled(text, toxic) for text, toxic in labelled.items()]
    content = made([*data.texts(folder, "train"), *new], data.costs(folder), seed)
    after = Scorer("", Model(content["weights"], content["names"]), content["bounds"], frozenset())
    old, young = _auc(before, test), _auc(after, test)
    accepted = young >= old - TOLERATED
    return {
        "accepted": accepted,
        "version": versions.keep(state, content) if accepted else None,
        "labels": len(new),
        "before": {"auc": old},
        "after": {"auc": young},
    }


def measure(folder: Path, state: Path) -> dict:
    scorer, test = load(state), data.texts(folder, "test")
    answers = [scorer.answer(one.text) for one in test]
    return measures(answers, [one.toxic for one in test], data.costs(folder))


def _auc(scorer: Scorer, test: Sequence[Labelled]) -> float:
    scores = [scorer.answer(one.text)["toxicity"] for one in test]
    return auc(scores, [one.toxic for one in test])
