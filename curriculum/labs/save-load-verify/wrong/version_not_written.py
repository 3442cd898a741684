"""You do not write down with which version of scikit-learn the model was saved. In autumn nobody can
tell whether this computer may load it. `sklearn.__version__` belongs into meta.json."""

import hashlib
import json
from pathlib import Path

import joblib
import sklearn


def save(scaler, model, folder, columns):
    """Write model.joblib and meta.json into folder; return the digest of the first."""
    path = Path(folder, "model.joblib")
    joblib.dump((scaler, model, columns), path)
    meta = {"columns": columns}
    Path(folder, "meta.json").write_text(json.dumps(meta))
    return digest(path)


def digest(path):
    """Return the SHA-256 digest of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def predict(folder, sha256, df):
    """Return the answers of the model in folder, if it is the one with this digest."""
    path = Path(folder, "model.joblib")
    if digest(path) != sha256:
        raise ValueError(f"{path} is not the model that was saved; nothing of it was loaded")
    scaler, model, columns = joblib.load(path)
    absent = [name for name in columns if name not in df]
    if absent:
        raise ValueError(f"the table has no column {absent}")
    return model.predict(scaler.transform(df[columns].to_numpy()))
