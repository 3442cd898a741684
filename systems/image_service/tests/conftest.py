"""A small world: the digits as PNG files, and a state whose first version trains in a second."""

import io
import shutil
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient
from PIL import Image

from images import server, train
from images.data import Pictures, load
from images.engine import Engine, Job
from images.registry import Registry
from tools import baselines, digits


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("digits")
    digits.write_folders(folder, seed=0)
    return folder


@pytest.fixture(scope="session")
def pictures(folder: Path) -> Pictures:
    return load(folder / "train")


@pytest.fixture(scope="session")
def hidden(folder: Path) -> Pictures:
    return load(folder / "hidden")


@pytest.fixture(scope="session")
def _trained(pictures: Pictures, tmp_path_factory: pytest.TempPathFactory) -> Path:
    state = tmp_path_factory.mktemp("trained")
    registry = Registry(state)
    registry.start(train.train(registry, pictures, seed=0, fit=baselines.svm))
    return state


@pytest.fixture
def state(_trained: Path, tmp_path: Path) -> Path:
    """A state of one's own, with one version that is live."""
    shutil.copytree(_trained, tmp_path / "state")
    return tmp_path / "state"


@pytest.fixture
def two(state: Path, pictures: Pictures) -> Path:
    """With a second, plain version that answers nothing yet."""
    train.train(Registry(state), pictures, seed=1, fit=baselines.centroid)
    return state


@pytest.fixture
def client(state: Path):
    with TestClient(server.create_app(state)) as client:
        yield client


@pytest.fixture
def engine(state: Path):
    engine = Engine(state, clock=lambda: 1e9)
    yield engine
    engine.store.close()


@pytest.fixture
def play(engine: Engine):
    """Sends pictures, 100 at a time, and closes what is full. The ids of all requests."""
    sent = 0

    def send(ink: np.ndarray) -> list[str]:
        nonlocal sent
        ids = [f"r{sent + n}" for n in range(len(ink))]
        sent += len(ink)
        for first in range(0, len(ink), 100):
            part = slice(first, first + 100)
            engine.answer([Job(ink[part], ids[part], 0.0)])
            engine.check_windows()
        return ids

    return send


@pytest.fixture
def png():
    """The bytes of an array of grey, or of a picture of Pillow."""

    def write(picture: np.ndarray | Image.Image, form: str = "PNG", **options: object) -> bytes:
        if isinstance(picture, np.ndarray):
            picture = Image.fromarray(picture)
        file = io.BytesIO()
        picture.save(file, form, **options)
        return file.getvalue()

    return write
