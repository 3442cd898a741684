"""Complete: a parcel with a label

A model travels to another computer as two files: `model.joblib`, and `meta.json` for people. Fill in the four gaps. The
first half packs and writes the digest down; then the parcel travels, and may be damaged on its way; the second half opens
it and answers.

- `table`: a DataFrame of floats without gaps, none of its columns constant. `y`: an array of 0 and 1, one for each row;
  both occur. The model is fitted to the *array* of the table. `new`: a DataFrame with at least one row and at least the
  columns of `table`, in any order. `damaged`: a bool.
- Returns a tuple: the dict that was read from `meta.json`, with exactly two entries, `"columns"` (the names in the order of
  `table`) and `"sklearn"` (the version); and the list of the predicted classes for the rows of `new`.
- Raises `ValueError` if the file isn't the one that was sent.

>>> table = pd.DataFrame({"b": [1.0, 2, 8, 9], "a": [5.0, 3, 4, 4]})
>>> note, classes = there_and_back(table, np.array([0, 0, 1, 1]), pd.DataFrame({"a": [1.0, 9], "b": [9.0, 1]}), False)
>>> note["columns"], classes
(['b', 'a'], [1, 0])
"""

import hashlib
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import joblib
import numpy as np
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

kind = "complete"
minutes = 8
chapter = "02-check-before-you-open"
hint = "The second half gets `digest` and what lies in the two files, nothing else. What does it need to choose the columns?"

starter = '''
import hashlib
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import joblib
import numpy as np
import pandas as pd
import sklearn
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def there_and_back(table: pd.DataFrame, y: np.ndarray, new: pd.DataFrame, damaged: bool) -> tuple[dict, list[int]]:
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(table.to_numpy(), y)
    with TemporaryDirectory() as folder:
        path, meta = Path(folder) / "model.joblib", Path(folder) / "meta.json"

        joblib.dump(..., path)
        digest = ...
        meta.write_bytes(json.dumps(...).encode())

        if damaged:
            path.write_bytes(path.read_bytes() + b"\\n")

        # the other computer: compare, then load, then predict
        ...
'''


def there_and_back(table: pd.DataFrame, y: np.ndarray, new: pd.DataFrame, damaged: bool) -> tuple[dict, list[int]]:
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(table.to_numpy(), y)
    with TemporaryDirectory() as folder:
        path, meta = Path(folder) / "model.joblib", Path(folder) / "meta.json"

        joblib.dump((model, list(table.columns)), path)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        note = {"columns": list(table.columns), "sklearn": sklearn.__version__}
        meta.write_bytes(json.dumps(note).encode())

        if damaged:
            path.write_bytes(path.read_bytes() + b"\n")

        if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            raise ValueError("this is not the file that was sent")
        loaded, columns = joblib.load(path)
        return json.loads(meta.read_bytes().decode()), loaded.predict(new[columns].to_numpy()).tolist()


def _sent(rng, names, damaged, n=30):
    X = rng.normal(size=(n, len(names))).round(2)
    y = (X[:, 0] - X[:, -1] > 0).astype(int)
    y[:2] = [0, 1]
    table = pd.DataFrame(X, columns=names)
    new = pd.DataFrame(rng.normal(size=(8, len(names))).round(2), columns=[*names[1:], names[0]])
    return table, y, new.assign(extra=1.0), damaged


def cases(rng):
    table = pd.DataFrame({"b": [1.0, 2, 8, 9], "a": [5.0, 3, 4, 4]})
    y = np.array([0, 0, 1, 1])
    yield table, y, pd.DataFrame({"b": [1.0]}).assign(a=4.0), False
    yield table, y, pd.DataFrame({"a": [1.0, 9], "b": [9.0, 1]}), False
    yield table, y, pd.DataFrame({"a": [1.0, 9], "b": [9.0, 1]}), True
    fixed = np.random.default_rng(5)
    for names in (["width", "age"], ["z", "x", "y"], ["salt", "oil", "heat", "acid"]):
        yield _sent(fixed, names, False)
        yield _sent(fixed, names, True)
    for damaged in (False, True):
        names = [["flow", "area", "lead"][i] for i in rng.permutation(3)]
        yield _sent(rng, names, damaged)


def _label(columns):
    return {"columns": columns, "sklearn": sklearn.__version__}


def _fitted(table, y):
    return make_pipeline(StandardScaler(), LogisticRegression()).fit(table.to_numpy(), y)


def wrong_digest_too_late(table, y, new, damaged):
    """You open a damaged parcel without an error. If you take the digest after the journey, it's the digest of whatever
    has arrived: take it before, and compare afterwards."""
    return _label(list(table.columns)), _fitted(table, y).predict(new[list(table.columns)].to_numpy()).tolist()


def wrong_order_of_the_new_table(table, y, new, damaged):
    """You predict from the columns in the order of the new table. The model was fitted to an array and knows places
    only; the order of that evening must travel with it."""
    if damaged:
        raise ValueError("damaged")
    chosen = new[[name for name in new if name in table]]
    return _label(list(table.columns)), _fitted(table, y).predict(chosen.to_numpy()).tolist()


def wrong_label_sorted(table, y, new, damaged):
    """Your note names the columns in alphabetical order. It should name them in the order of the table, the one that the
    model has learnt."""
    if damaged:
        raise ValueError("damaged")
    columns = list(table.columns)
    return _label(sorted(columns)), _fitted(table, y).predict(new[columns].to_numpy()).tolist()
