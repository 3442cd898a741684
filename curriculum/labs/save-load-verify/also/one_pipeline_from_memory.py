import io
import json
import os
from hashlib import sha256 as sha

import joblib
from sklearn import __version__ as version
from sklearn.pipeline import Pipeline


def save(scaler, model, folder, columns):
    """Scaler and model in one pipeline that knows its columns; hashed as it is written."""
    memory = io.BytesIO()
    pipeline = Pipeline([("scale", scaler), ("model", model)])
    pipeline.columns = list(columns)
    joblib.dump(pipeline, memory)
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
    if complaints:
        raise ValueError(", ".join(complaints))
    pipeline = joblib.load(io.BytesIO(content))
    if pipeline.columns != meta["columns"] or not set(pipeline.columns) <= set(df.columns):
        raise ValueError("other columns")
    return pipeline.predict(df.loc[:, pipeline.columns].to_numpy())
