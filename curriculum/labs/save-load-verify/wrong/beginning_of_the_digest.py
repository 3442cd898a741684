"""Your program compares the first signs of the digest only. Eight of them leave 4 billion possibilities, and a
computer tries that many files in an hour until one fits. All 64 leave more than there are atoms in the
world. It costs nothing to compare the whole text."""

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
    if not hashlib.sha256(path.read_bytes()).hexdigest().startswith(sha256[:8]):
        raise ValueError(f"{path} is not the file that was saved")
    if json.loads((Path(folder) / "meta.json").read_text())["sklearn"] != sklearn.__version__:
        raise ValueError("saved with another version of scikit-learn")
    scaler, model, columns = joblib.load(path)
    if not set(columns) <= set(df.columns):
        raise ValueError("a column is absent")
    return model.predict(scaler.transform(df[columns].to_numpy()))
