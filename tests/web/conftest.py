"""A site over a real app: a small pack, a fresh home, one judge, a clock that stands."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.curriculum import Pack
from gradatim.judge.grade import Judge
from gradatim.judge.processes.pool import Pool
from gradatim.model import Material
from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
NOON = datetime(2027, 1, 13, 12, tzinfo=UTC)
COURSE = Path(__file__).parents[1] / "course_pack"
MORE = """
![Three <dots>](dots.svg)

![Nothing](broken.svg)

```python error
print("before")
print(1 / 0)
```
```text
before
ZeroDivisionError: division by zero
```

```python norun
print(
```
"""
DOTS = """
print('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3">', end="")
for x in range(3):
    print(f'<circle cx="{3 * x + 1}" cy="1" r="1"/>', end="")
print(" " * 6000 + "</svg>")
"""
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}


@pytest.fixture(scope="session")
def pack() -> Pack:
    return curriculum.load(Path(__file__).with_name("pack"))


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    judge = Judge(Pool())
    yield judge
    judge.close()


@pytest.fixture
def app(tmp_path: Path, pack: Pack, judge: Judge) -> Iterator[App]:
    app = App(tmp_path, pack, lambda: NOON)
    app.__dict__["judge"] = judge
    yield app
    del app.__dict__["judge"]  # it goes on living
    app.close()


@pytest.fixture
def visitor(app: App) -> Iterator[TestClient]:
    """A browser without JavaScript that has not said yet who it is."""
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        yield client


@pytest.fixture
def browser(visitor: TestClient) -> TestClient:
    """The same after the welcome page."""
    assert visitor.post("/welcome", data=PROFILE).status_code == 303
    return visitor


@pytest.fixture(scope="session")
def softmax(pack: Pack) -> Material:
    return pack.material("stable-softmax")


@pytest.fixture
def right(softmax: Material) -> str:
    return softmax.solution["softmax.py"].decode()


@pytest.fixture
def wrong(softmax: Material) -> str:
    """The exponents overflow; the lab knows this idea."""
    return softmax.wrong[0].files["softmax.py"].decode()


@pytest.fixture
def course(tmp_path: Path, judge: Judge) -> Iterator[App]:
    """An app over the pack with chapters and exercises; a picture and an error are added."""
    folder = shutil.copytree(COURSE, tmp_path / "course")
    chapters = folder / "chapters" / "py-control"
    more = chapters / "02-more.md"
    more.write_text(more.read_text() + MORE)
    (chapters / "dots.svg.py").write_text(DOTS)
    (chapters / "broken.svg.py").write_text("print('<b>no picture</b>')\n")
    app = App(tmp_path / "home", curriculum.load(folder), lambda: NOON)
    app.__dict__["judge"] = judge
    yield app
    del app.__dict__["judge"]  # it goes on living
    app.close()


@pytest.fixture
def reader(course: App) -> Iterator[TestClient]:
    """A browser without JavaScript whose learner takes the course."""
    with TestClient(create(course), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client
