"""The head on top of the features, and a trained model as a folder."""

import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from PIL import Image
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import StandardScaler

from sorter.features import NAME, pretrained
from sorter.pictures import labelled, write_json


def head() -> Pipeline:
    return make_pipeline(StandardScaler(), LogisticRegression(C=0.01, max_iter=1000))


def train(data: Path, out: Path) -> None:
    """The fitted numbers go into an .npz file: nothing in it can be executed."""
    rows = labelled(data)
    fitted = head().fit(pretrained([row.image for row in rows]), [row.label for row in rows])
    scale, regression = fitted[0], fitted[1]
    digest = hashlib.sha256((data / "labels.csv").read_bytes()).hexdigest()
    meta = {
        "version": digest[:12],
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "weights": NAME,
        "labels": regression.classes_.tolist(),
        "data_sha256": digest,
    }
    write_json(out / "meta.json", meta)
    np.savez(
        out / "head.npz",
        mean=scale.mean_,
        spread=scale.scale_,
        weights=regression.coef_,
        bias=regression.intercept_,
    )


def answers(folder: Path, images: Sequence[Image.Image | None]) -> list[tuple[str, float]]:
    """A label and a confidence for each picture; none where there is no picture."""
    labels = json.loads((folder / "meta.json").read_text(encoding="utf-8"))["labels"]
    stored = np.load(folder / "head.npz")
    features = pretrained([image for image in images if image is not None])
    scores = (features - stored["mean"]) / stored["spread"] @ stored["weights"].T + stored["bias"]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    found = iter([(labels[share.argmax()], float(share.max())) for share in shares])
    return [("", 0.0) if image is None else next(found) for image in images]
