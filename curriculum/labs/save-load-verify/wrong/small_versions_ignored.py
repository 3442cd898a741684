"""Your program compares the first two numbers of the version, 1.5 of 1.5.2. It seems that the third cannot matter,
but nobody promises that: scikit-learn supports loading with the same version, and a correction in 1.5.2 may
well be one of what your model computes. Compare the whole text."""

import hashlib
import json
from pathlib import Path

import joblib
import sklearn


def save(scaler, model, folder, columns):
    path = Path(folder) / "model.joblib"
    joblib.dump((scaler, model, columns), path)
    meta = {"columns": columns, "sklearn": sklearn.__version__}
    (Path(folder) / "meta.json").write_text(json.dumps(meta))
    return hashlib.sha256(path.read_bytes()).hexdigest()


def predict(folder, sha256, df):
    path = Path(folder) / "model.joblib"
    if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
        raise ValueError(f"{path} is not the file that was saved")
    version = json.loads((Path(folder) / "meta.json").read_text())["sklearn"]
    if version.split(".")[:2] != sklearn.__version__.split(".")[:2]:
        raise ValueError("saved with another version of scikit-learn")
    scaler, model, columns = joblib.load(path)
    if not set(columns) <= set(df.columns):
        raise ValueError("a column is absent")
    return model.predict(scaler.transform(df[columns].to_numpy()))
