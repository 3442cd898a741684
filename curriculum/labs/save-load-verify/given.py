"""Folders, and what happens to them between saving and loading; done beside your functions."""

import builtins
import json
import shutil
import tempfile
from pathlib import Path

import joblib
import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler


class Evil:
    """What a model file can hold: whoever loads it runs it."""

    def __reduce__(self):
        return exec, ("import builtins; builtins.code_of_the_file_was_run = True",)


def store(save, X, y, folder):
    """Fit a scaler and a model to arrays, save them, and answer what save answers."""
    scaler = StandardScaler().fit(X.to_numpy())
    model = LogisticRegression().fit(scaler.transform(X.to_numpy()), y)
    Path(folder).mkdir(exist_ok=True)
    return save(scaler, model, str(folder), list(X.columns))


def answers(save, predict, X, y, *tables):
    """Save, and predict for one table after the other."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, X, y, folder)
        return [predict(folder, sha256, new) for new in tables]


def answers_of_two(save, predict, first, second, new):
    """Save two models in two folders, move the first one, and ask it."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, *first, Path(folder, "a"))
        store(save, *second, Path(folder, "b"))
        shutil.move(Path(folder, "a"), Path(folder, "c"))
        return predict(str(Path(folder, "c")), sha256, new)


def answers_of_the_later(save, predict, first, second, new):
    """Save one model and ask it, save another over it, and ask again."""
    with tempfile.TemporaryDirectory() as folder:
        predict(folder, store(save, *first, folder), new)
        return predict(folder, store(save, *second, folder), new)


def files(save, X, y):
    """Save, and answer the digest and the contents of all files in the folder."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, X, y, folder)
        return sha256, {path.name: path.read_bytes() for path in Path(folder).iterdir()}


def refused(save, predict, X, y, new, accident):
    """Save, let an accident happen, predict; tell how that ended and whether code was run."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, X, y, folder)
        ACCIDENTS[accident](save, X, y, Path(folder))
        builtins.code_of_the_file_was_run = False
        try:
            predict(folder, sha256, new)
            end = "an answer"
        except ValueError:
            end = "ValueError"
        except Exception as error:
            end = type(error).__name__
        return end, "code was run" if builtins.code_of_the_file_was_run else "no code was run"


def asked_with_other_digests(save, predict, X, y, new, places):
    """Save, and ask with one sign of the digest exchanged, at each place; tell how each ended."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, X, y, folder)
        return [end(predict, folder, exchanged(sha256, at), new) for at in places]


def exchanged(digest, at):
    """The digest with another sign at this place."""
    return digest[:at] + ("0" if digest[at] != "0" else "1") + digest[at + 1 :]


def end(predict, folder, digest, new):
    """How it ends to predict: "ValueError" or "an answer"."""
    try:
        predict(folder, digest, new)
    except ValueError:
        return "ValueError"
    return "an answer"


def answers_after(save, predict, X, y, new, accident):
    """Save, let an accident happen, predict; answer "ValueError" if that was raised."""
    with tempfile.TemporaryDirectory() as folder:
        sha256 = store(save, X, y, folder)
        ACCIDENTS[accident](save, X, y, Path(folder))
        try:
            return predict(folder, sha256, new)
        except ValueError:
            return "ValueError"


def last_byte(save, X, y, folder):
    content = (folder / "model.joblib").read_bytes()
    (folder / "model.joblib").write_bytes(content + b"\n")


def evil_file(save, X, y, folder):
    joblib.dump(Evil(), folder / "model.joblib")


def another_model(save, X, y, folder):
    store(save, X, 1 - np.asarray(y), folder)


def earlier_version(save, X, y, folder):
    rewrite(folder / "meta.json", sklearn="0.24.2")


def later_version(save, X, y, folder):
    rewrite(folder / "meta.json", sklearn="97.0.1")


def next_version(save, X, y, folder):
    first, second, *_ = sklearn.__version__.split(".")
    rewrite(folder / "meta.json", sklearn=f"{first}.{second}.99")


def turned_names(save, X, y, folder):
    rewrite(folder / "meta.json", columns=list(X.columns)[::-1])


def rewrite(path, **changes):
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def nothing(save, X, y, folder):
    """No accident."""


ACCIDENTS = {
    "a byte more": last_byte,
    "a file from a stranger": evil_file,
    "another model with its own note": another_model,
    "an earlier version": earlier_version,
    "a later version": later_version,
    "the next small version": next_version,
    "names in another order": turned_names,
    "none": nothing,
}
