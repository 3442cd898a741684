"""Training: the split, the models, probabilities, and an export that equals what was trained."""

from pathlib import Path

import numpy as np
import pytest
import torch

from images import calibrate, export, models, train
from images.data import Pictures, hash_fractions, load
from images.errors import ImagesError
from images.registry import Registry
from images.version import Version, session
from tools import baselines, digits


def test_digits_come_back_from_their_files(pictures: Pictures, hidden: Pictures):
    assert len(pictures) + len(hidden) == 1797 and pictures.classes == tuple("0123456789")
    assert np.bincount(hidden.labels).min() > 45


def test_a_folder_without_pictures_is_refused(tmp_path: Path):
    with pytest.raises(ImagesError, match="lay out"):
        load(tmp_path)


def test_held_back_is_held_back_whatever_comes_along(pictures: Pictures):
    more = pictures.extended(pictures.ink[:5], pictures.labels[:5])
    assert np.array_equal(
        hash_fractions(more.ink),
        np.append(hash_fractions(pictures.ink), hash_fractions(pictures.ink[:5])),
    )
    assert 0.25 < (hash_fractions(pictures.ink) < 0.3).mean() < 0.35
    assert more.digest != pictures.digest


@pytest.mark.parametrize("fit", [baselines.logistic, baselines.svm, baselines.centroid, models.cnn])
def test_every_model_reads_digits_and_is_exported_as_it_is(pictures, hidden, fit):
    torch.set_num_threads(1)
    fitted = fit(pictures, 0, 2)
    right = models.predict(fitted, hidden.ink)[0].argmax(axis=1) == hidden.labels
    assert right.mean() > 0.8
    assert export.export(fitted, 1.3, hidden.ink)[1] < 1e-5


def test_an_answer_does_not_depend_on_the_batch(pictures, hidden):
    run = session(export.export(models.cnn(pictures, 0, 1), 1.0, hidden.ink)[0]).run
    alone = [run(None, {"ink": hidden.ink[n : n + 1]})[0] for n in range(20)]
    assert np.allclose(np.concatenate(alone), run(None, {"ink": hidden.ink})[0][:20], atol=1e-6)


def test_an_export_in_training_mode_is_noticed(pictures, monkeypatch):
    monkeypatch.setattr(torch.nn.Module, "eval", lambda module: module.train())
    model = models.Cnn(10)
    with pytest.raises(ImagesError, match="differs"):
        export.export(model, 1.0, pictures.ink[:50])


def test_shifting_moves_by_one_pixel_at_most():
    ink = np.zeros((200, 8, 8), np.float32)
    ink[:, 4, 4] = 1
    moved = models.random_shift(ink.reshape(200, 64), np.random.default_rng(0)).reshape(200, 8, 8)
    rows, columns = np.nonzero(moved)[1:]
    assert len(rows) == 200 and set(rows) == set(columns) == {3, 4, 5}


def test_temperature_finds_the_one_that_was_used():
    rng = np.random.default_rng(0)
    scores = rng.normal(0, 2, (4000, 5))
    odds = np.exp(scores)
    labels = np.array([rng.choice(5, p=row / row.sum()) for row in odds])
    assert calibrate.temperature(3 * scores, labels) == pytest.approx(3, rel=0.1)


def test_a_model_without_an_error_is_not_called_certain():
    scores, labels = np.eye(10)[np.arange(200) % 10], np.arange(200) % 10
    warm = scores / calibrate.temperature(scores, labels)
    assert np.exp(warm[0, 0]) / np.exp(warm[0]).sum() < 0.999


def test_calibration_error_of_what_is_known():
    sure = np.tile([0.8, 0.2], (100, 1))
    assert calibrate.error(sure, np.repeat([0, 1], [80, 20])) == pytest.approx(0)
    assert calibrate.error(sure, np.zeros(100, int)) == pytest.approx(0.2)


def test_a_version_is_whole_and_says_what_it_is(state: Path, hidden: Pictures):
    registry = Registry(state)
    card = registry.card("v0001")
    assert card["metrics"]["accuracy"] > 0.95 and card["metrics"]["calibration_error"] < 0.05
    assert card["data_hash"] in "".join(map(str, card.values()))
    text = (state / "registry/v0001/README.md").read_text()
    assert "Not for" in text and card["data_hash"][:12] in text
    assert Version(registry, "v0001").accuracy(hidden.ink, hidden.labels) > 0.97


def test_the_same_seed_makes_the_same_model(tmp_path, pictures):
    made = [Registry(tmp_path / name) for name in "ab"]
    for registry in made:
        train.train(registry, pictures, seed=3, epochs=1)
    assert made[0].card("v0001")["model_hash"] == made[1].card("v0001")["model_hash"]


def test_hidden_pictures_are_never_trained_on(folder, pictures, hidden):
    assert not {each.tobytes() for each in pictures.ink} & {each.tobytes() for each in hidden.ink}
    assert digits.part(np.repeat([0, 1], 50), 0.3, 0).sum() == 30
