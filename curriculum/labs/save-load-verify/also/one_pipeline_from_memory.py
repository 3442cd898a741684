import io
import json
import os
from hashlib import sha256 as sha

import joblib
from sklearn import __version__ as version
from sklearn.pipeline import Pipeline


def save(scaler, model, folder, columns):
    """Scaler and model in one pipeline; the bytes are hashed as they are written."""
    memory = io.BytesIO()
    joblib.dump(Pipeline([("scale", scaler), ("model", model)]), memory)
    with open(os.path.join(folder, "model.joblib"), "wb") as file:
        file.write(memory.getvalue())
    with open(os.path.join(folder, "meta.json"), "w") as file:
        json.dump({"sklearn": version, "columns": list(columns)}, file, indent=2)
    return sha(memory.getvalue()).hexdigest()


def predict(folder, sha256, df):
    """Read once, so that what is hashed is what is loaded."""
    with open(os.path.join(folder, "model.joblib"), "rb") as file:
        content = file.read()
    with open(os.path.join(folder, "meta.json")) as file:
        meta = json.load(file)
    complaints = []
    if sha(content).hexdigest() != sha256:
        complaints.append("another file")
    if meta["sklearn"] != version:
        complaints.append("another version")
    complaints += sorted(set(meta["columns"]) - set(df.columns))
    if complaints:
        raise ValueError(", ".join(complaints))
    rows = df.loc[:, meta["columns"]].to_numpy()
    return joblib.load(io.BytesIO(content)).predict(rows)
