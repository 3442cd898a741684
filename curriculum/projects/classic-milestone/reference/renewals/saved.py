"""The model as a folder that can be carried elsewhere."""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import joblib
from sklearn.pipeline import Pipeline

from renewals.files import write_json
from renewals.models import Candidate
from renewals.table import FEATURES


def save(model: Pipeline, winner: Candidate, data: Path, folder: Path) -> None:
    digest = hashlib.sha256(data.read_bytes()).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    joblib.dump(model, folder / "model.joblib")
    meta = {
        "version": f"{winner.run}-{digest[:8]}",
        "data_sha256": digest,
        "columns": FEATURES,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
    }
    write_json(folder / "meta.json", meta)


def load(folder: Path) -> Pipeline:
    return joblib.load(folder / "model.joblib")
