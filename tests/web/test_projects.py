"""The pages of projects: brief, a verification behind the page, its report."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The small pack with its project, which is trusted here."""
    pack = curriculum.load(Path(__file__).parents[1] / "pack")
    known = {name: replace(found, trusted=True) for name, found in pack.projects.items()}
    pack.__dict__["_projects"] = (known, [])
    app = App(tmp_path, pack)
    yield app
    app.close()


@pytest.fixture
def browser(app: App) -> Iterator[TestClient]:
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


@pytest.fixture
def system(app: App) -> Path:
    """A right system in the learner's folder."""
    right = app.pack.root / "projects" / "adder" / "reference"
    shutil.copytree(right, app.project_folder("adder"))
    return app.project_folder("adder")


def _until_over(browser: TestClient) -> str:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        text = browser.get("/projects/adder/run").text
        if "<progress" not in text:
            return text
        time.sleep(0.05)
    raise AssertionError("it does not end")


def _words(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_what_there_is_to_build(browser: TestClient) -> None:
    assert "A service that adds" in browser.get("/projects").text
    assert "not started" in browser.get("/projects").text


def test_the_folder_is_laid_once(browser: TestClient, app: App) -> None:
    assert browser.post("/projects/adder/begin").status_code == 303
    folder = app.project_folder("adder")
    assert (folder / "sample" / "numbers.txt").read_text() == "1\n2\n"
    (folder / "brief.md").write_text("mine")
    browser.post("/projects/adder/begin")
    assert (folder / "brief.md").read_text() == "mine"


def test_a_right_system_is_verified(browser: TestClient, system: Path) -> None:
    assert browser.post("/projects/adder/verify").headers["location"] == "/projects/adder"
    text = _words(_until_over(browser))
    assert "Verified" in text and "3 of 3 stages" in text
    assert "Every stage is passed" in browser.get("/projects/adder").text
    assert "verified" in browser.get("/projects").text
    report = browser.get("/projects/adder/report")
    assert "attachment" in report.headers["content-disposition"]
    assert "difference" in report.text


def test_a_failure_is_shown_in_its_four_parts(browser: TestClient, system: Path) -> None:
    path = system / "adder.py"
    path.write_text(path.read_text().replace("sum(map(int, numbers))", "1"))
    browser.post("/projects/adder/verify")
    text = _words(_until_over(browser))
    for part in ("Not yet", "Sent total over 20", "Came the sum 1", "The contract asks", "Look"):
        assert part in text


def test_only_one_at_a_time_and_it_can_be_stopped(
    browser: TestClient, system: Path, tmp_path: Path
) -> None:
    path, flag = system / "prepare.py", tmp_path / "flag"
    flag.touch()
    waits = f"while Path({str(flag)!r}).exists(): time.sleep(0.05)"
    path.write_text(f"{path.read_text()}\nimport time\nfrom pathlib import Path\n{waits}\n")
    browser.post("/projects/adder/verify")
    again = browser.post("/projects/adder/verify")
    assert again.status_code == 422 and "is running" in again.text
    browser.post("/projects/adder/stop")
    flag.unlink()
    text = _words(_until_over(browser))
    assert "stages" not in text


def test_what_cannot_be_verified_is_a_sentence(browser: TestClient, app: App) -> None:
    app.project_folder("adder").mkdir(parents=True)
    answer = browser.post("/projects/adder/verify")
    assert answer.status_code == 422
    assert "no gradatim.toml" in answer.text


def test_an_unknown_project(browser: TestClient) -> None:
    assert browser.get("/projects/none").status_code == 404
    assert browser.get("/projects/adder/report").status_code == 404
