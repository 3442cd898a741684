import hashlib
import json

import numpy as np
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from gradatim.checks import check, equal

NAMES = ["weight", "length", "height"]


def parcels(rng, n=60):
    """n parcels, large or not, in units of very different size: X and y"""
    X = pd.DataFrame(rng.normal(size=(n, 3)), columns=NAMES)
    y = (X.to_numpy() @ rng.normal(size=3) + 0.3 * rng.normal(size=n) > 0).astype(int)
    X = X * rng.permutation([2.0, 30.0, 500.0]) + rng.permutation([5.0, 70.0, -400.0])
    return X, y


def sure(X, y, new):
    """the answers of scaler and model, and the rows of new that are not near the border"""
    scaler = StandardScaler().fit(X.to_numpy())
    model = LogisticRegression().fit(scaler.transform(X.to_numpy()), y)
    scores = model.decision_function(scaler.transform(new[NAMES].to_numpy()))
    rows = abs(scores) > 1e-3
    return (scores[rows] > 0).astype(int), new[rows]


def tables(rng):
    """rows to learn from, X and y, and rows to ask about"""
    X, y = parcels(rng, 80)
    return X[:50], y[:50], X[50:]


def set_of(rng):
    """rows to learn from, rows to ask about, and the answers to these"""
    X, y, new = tables(rng)
    want, new = sure(X, y, new)
    return X, y, new, want


@check
def same_answers(lab, given, rng):
    """answers after loading what scaler and model answered before"""
    X, y, new, want = set_of(rng)
    (got,) = given.answers(lab.save, lab.predict, X, y, new)
    equal(got, want, hint="what does a new row go through?")


@check(needs=same_answers)
def one_row(lab, given, rng):
    """answers for a single row"""
    X, y, new, want = set_of(rng)
    got = given.answers(lab.save, lab.predict, X, y, *(new[i : i + 1] for i in range(6)))
    equal(np.concatenate(got), want[:6], hint="nothing is learnt from new rows")


@check(needs=same_answers)
def all_digits(lab, given, rng):
    """answers for many rows, and for numbers that are large and differ by little"""
    X, y = parcels(rng, 200)
    X = X + 1e8
    want, new = sure(X[:50], y[:50], X[50:])
    (got,) = given.answers(lab.save, lab.predict, X[:50], y[:50], new)
    equal(got, want, hint="the rows as they are, all digits of them")


@check(needs=same_answers)
def other_order(lab, given, rng):
    """finds the columns by their names, in any order and among others"""
    X, y, new, want = set_of(rng)
    new, order = new.assign(colour="red", depth=1.0), rng.permutation([*NAMES, "colour", "depth"])
    # one of the two orders is not the saved one
    for got in given.answers(lab.save, lab.predict, X, y, new[order], new[order[::-1]]):
        equal(got, want, hint="which names were saved, and in which order?")


@check(needs=same_answers)
def absent_column(lab, given, rng):
    """raises ValueError if a column is absent"""
    X, y, new = tables(rng)
    absent = rng.choice(NAMES)
    got = given.refused(lab.save, lab.predict, X, y, new.drop(columns=absent), "none")
    equal(got[0], "ValueError", hint=f"saved with {NAMES}, and df has no {absent}")


@check
def note(lab, given, rng):
    """writes the names of the columns and the version of scikit-learn into meta.json"""
    X, y, _ = tables(rng)
    X = X[rng.permutation(NAMES)]
    _, files = given.files(lab.save, X, y)
    want = {"columns": list(X.columns), "sklearn": sklearn.__version__}
    equal(json.loads(files["meta.json"]), want, hint="an object with these two entries")


@check
def two_files(lab, given, rng):
    """writes the two files and no others"""
    X, y, _ = tables(rng)
    _, files = given.files(lab.save, X, y)
    equal(sorted(files), ["meta.json", "model.joblib"], hint="all that is needed, in one file")


@check
def digest(lab, given, rng):
    """returns the SHA-256 digest of model.joblib"""
    X, y, _ = tables(rng)
    sha256, files = given.files(lab.save, X, y)
    want = hashlib.sha256(files["model.joblib"]).hexdigest()
    equal(sha256, want, hint="of the bytes of the file, as hexdigest gives it")


@check(needs=[same_answers, digest])
def changed_file(lab, given, rng):
    """raises ValueError if the file has changed by a byte"""
    X, y, new = tables(rng)
    got = given.refused(lab.save, lab.predict, X, y, new, "a byte more")
    equal(got[0], "ValueError", hint="model.joblib has one byte more than when it was saved")


@check(needs=changed_file)
def whole_digest(lab, given, rng):
    """compares the whole digest, from the first sign to the last"""
    X, y, new = tables(rng)
    places = [0, 20, 63]
    found = given.asked_with_other_digests(lab.save, lab.predict, X, y, new, places)
    for at, got in zip(places, found, strict=True):
        equal(got, "ValueError", hint=f"sign number {at + 1} of 64 is another one")


@check(needs=changed_file)
def runs_no_foreign_code(lab, given, rng):
    """does not run what is in a file that it was not told to trust"""
    X, y, new = tables(rng)
    got = given.refused(lab.save, lab.predict, X, y, new, "a file from a stranger")
    equal(
        got,
        ("ValueError", "no code was run"),
        hint="model.joblib is a stranger's: compare before you load",
    )


@check(needs=changed_file)
def exchanged_with_its_note(lab, given, rng):
    """does not believe a folder in which the model and all notes were exchanged"""
    X, y, new = tables(rng)
    got = given.refused(lab.save, lab.predict, X, y, new, "another model with its own note")
    hint = "another model, with its meta.json: which digest did the caller keep?"
    equal(got[0], "ValueError", hint=hint)


@check(needs=[same_answers, note])
def another_version(lab, given, rng):
    """raises ValueError if the model was saved with another version of scikit-learn"""
    X, y, new = tables(rng)
    for accident in ("an earlier version", "a later version", "the next small version"):
        got = given.refused(lab.save, lab.predict, X, y, new, accident)
        hint = f"meta.json names {accident} of scikit-learn than the one that runs"
        equal(got[0], "ValueError", hint=hint)


@check(needs=[other_order, note])
def names_turned_round(lab, given, rng):
    """is not misled by names that were changed in meta.json"""
    X, y, new, want = set_of(rng)
    got = given.answers_after(lab.save, lab.predict, X, y, new, "names in another order")
    if not (isinstance(got, str) and got == "ValueError"):
        hint = "meta.json names the columns backwards; which file does the digest protect?"
        equal(got, want, hint=hint)


@check(needs=same_answers)
def from_the_folder_alone(lab, given, rng):
    """answers from the folder, though it was moved and another model was saved since"""
    X, y, new, want = set_of(rng)
    got = given.answers_of_two(lab.save, lab.predict, (X, y), parcels(rng), new)
    equal(got, want, hint="imagine another computer that has the folder and nothing else")


@check(needs=same_answers)
def saved_again(lab, given, rng):
    """puts a new model in place of an earlier one"""
    X, y, new, want = set_of(rng)
    got = given.answers_of_the_later(lab.save, lab.predict, (X, 1 - y), (X, y), new)
    equal(got, want, hint="the files of the later one")
