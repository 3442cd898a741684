"""You save the model and leave the scaler behind. The model has learnt that "large" begins at 0.5 of the
scaled units; asked about a raw weight of 40 it says large, and so about every other parcel. Save
both."""

import hashlib
import json
from pathlib import Path

import joblib
import sklearn


def save(scaler, model, folder, columns):
    """Write model.joblib and meta.json into folder; return the digest of the first."""
    path = Path(folder, "model.joblib")
    joblib.dump((model, columns), path)
    meta = {"columns": columns, "sklearn": sklearn.__version__}
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
    meta = json.loads(Path(folder, "meta.json").read_text())
    if meta["sklearn"] != sklearn.__version__:
        raise ValueError(
            f"saved with scikit-learn {meta['sklearn']}, this is {sklearn.__version__}"
        )
    model, columns = joblib.load(path)
    absent = [name for name in columns if name not in df]
    if absent:
        raise ValueError(f"the table has no column {absent}")
    return model.predict(df[columns].to_numpy())
