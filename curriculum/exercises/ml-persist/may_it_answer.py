"""May it answer?

A service finds a model in its folder when it starts, and decides whether this model may answer customers. Check in this
order, and return the first of these texts that fits:

1. `"another file"`: the SHA-256 digest of `content` isn't `kept`. Nothing of `content` has been loaded then.
2. `"another version"`: the note's `"sklearn"` isn't exactly `running`. Nothing has been loaded then either.
3. `"other answers"`: the model's probabilities of class 1 for the rows of `sample` aren't those in `expected`, by
   `np.allclose` with its usual settings.
4. `"ready"`.

- `content`: bytes; if nobody has exchanged them, they are what `pickle.dumps` made of a fitted classifier with the classes
  0 and 1. Exchanged bytes may do anything when they are loaded.
- `kept`: a digest that the service got by another way. `note`: a text, JSON for a dict; it lay in the folder and has the
  entry `"sklearn"`, and perhaps others. `running`: the version that is installed, a text.
- `sample`: an array of floats with at least one row; `expected`: an array with a float for each row.

>>> may_it_answer("gift".encode(), "0" * 64, '{"sklearn": "1.9.1"}', "1.9.1", np.array([[0.0]]), np.array([0.5]))
'another file'
"""

import hashlib
import json
import pickle

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

minutes = 8
chapter = "02-check-before-you-open"
hint = "Three `if`s with a `return` each. `pickle.loads` comes after the second."


def may_it_answer(content: bytes, kept: str, note: str, running: str, sample: np.ndarray, expected: np.ndarray) -> str:
    if hashlib.sha256(content).hexdigest() != kept:
        return "another file"
    if json.loads(note)["sklearn"] != running:
        return "another version"
    found = pickle.loads(content).predict_proba(sample)[:, 1]
    if not np.allclose(found, expected):
        return "other answers"
    return "ready"


class _Trap:
    """Stops with an error when it is loaded."""

    def __reduce__(self):
        return int, ("boom",)


def _model(rng, flip=False):
    X = rng.normal(size=(30, 2)) * [2.0, 50.0] + [1.0, 300.0]
    y = (X[:, 0] + rng.normal(size=30) > 1).astype(int)
    y[:2] = [0, 1]
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X, 1 - y if flip else y)
    return pickle.dumps(model), X[:4], model.predict_proba(X[:4])[:, 1]


def _of(content):
    return hashlib.sha256(content).hexdigest()


def _note(version, content):
    return json.dumps({"sklearn": version, "sha256": _of(content)})


def cases(rng):
    fixed = np.random.default_rng(3)
    good, sample, expected = _model(fixed)
    trap = pickle.dumps(_Trap())
    yield good, _of(good), '{"sklearn": "1.9.1"}', "1.9.1", sample, expected
    yield trap, _of(good), '{"sklearn": "1.9.1"}', "1.9.1", sample, expected
    yield trap, _of(good), _note("1.9.1", trap), "1.9.1", sample, expected
    yield trap, _of(good), _note("1.8.0", trap), "1.9.1", sample, expected
    yield trap, _of(trap), _note("1.8.0", trap), "1.9.1", sample, expected
    yield good, _of(good), _note("1.9.0", good), "1.9.1", sample, expected
    yield good, _of(good), _note("1.10.0", good), "1.10.2", sample, expected
    yield good, _of(good), _note("1.9.2", good), "1.9.1", sample, expected
    yield good, _of(good), _note("1.9.10", good), "1.9.1", sample, expected
    yield good, _of(good), '{"sklearn": "1.8.0", "joblib": "1.9.1"}', "1.9.1", sample, expected
    yield good, _of(good), _note("1.9.1", good), "1.9.1", sample, expected + 1e-10
    for shift in (0.01, -0.02, 0.003):
        yield good, _of(good), _note("1.9.1", good), "1.9.1", sample, expected + np.array([0, 0, shift, 0])
    yield good, _of(good), _note("1.9.1", good), "1.9.1", sample, expected + np.array([0.01, 0, -0.01, 0])
    other, _, _ = _model(fixed, flip=True)
    yield other, _of(good), _note("1.9.1", other), "1.9.1", sample, expected
    yield other, _of(other), _note("1.9.1", other), "1.9.1", sample, expected
    drawn, rows, answers = _model(rng)
    versions = ["1.9.1", "1.9.0", "1.8.1"]
    for _ in range(3):
        saved, running = (versions[i] for i in rng.integers(0, 3, 2))
        yield drawn, _of(drawn), _note(saved, drawn), running, rows, answers + rng.choice([0.0, 0.05], 4)


def _rest(content, running, note, sample, expected):
    if json.loads(note)["sklearn"] != running:
        return "another version"
    found = pickle.loads(content).predict_proba(sample)[:, 1]
    return "ready" if np.allclose(found, expected) else "other answers"


def wrong_loaded_first(content, kept, note, running, sample, expected):
    """You load the model before the first two checks. What a foreign file wants to run has run by then."""
    model = pickle.loads(content)
    if _of(content) != kept:
        return "another file"
    if json.loads(note)["sklearn"] != running:
        return "another version"
    return "ready" if np.allclose(model.predict_proba(sample)[:, 1], expected) else "other answers"


def wrong_digest_from_the_note(content, kept, note, running, sample, expected):
    """You believe the digest in the note. The note was in the same folder, and whoever exchanged the file could
    exchange it too."""
    if _of(content) != json.loads(note).get("sha256", kept):
        return "another file"
    return _rest(content, running, note, sample, expected)


def wrong_nearly_the_same_version(content, kept, note, running, sample, expected):
    """You compare the first two numbers of the versions. The text asks for exactly the same version."""
    if _of(content) != kept:
        return "another file"
    if json.loads(note)["sklearn"].split(".")[:2] != running.split(".")[:2]:
        return "another version"
    found = pickle.loads(content).predict_proba(sample)[:, 1]
    return "ready" if np.allclose(found, expected) else "other answers"


def wrong_classes_of_the_sample(content, kept, note, running, sample, expected):
    """You compare the classes of the sample rows. A model with other probabilities isn't the one that was saved."""
    if _of(content) != kept:
        return "another file"
    if json.loads(note)["sklearn"] != running:
        return "another version"
    same = np.array_equal(pickle.loads(content).predict(sample), expected > 0.5)
    return "ready" if same else "other answers"
