"""The page of the portfolio."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Evidence, Outcome, projects
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.web import create

ADDRESS = "http://127.0.0.1:4711"
PROFILE = {"role": "mle", "background": "none", "hours": "10", "start": "2027-01-13"}
RUN = Verification("a" * 32, "adder", 4711, "d1", "v1", "c0ffee")
FIGURES = (
    Figure("ahead of counting", "0.41 (0.37 to 0.45)"),
    Figure("ahead of <guessing>", "0.01 (-0.01 to 0.03)"),
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    app = App(tmp_path, curriculum.load(Path(__file__).parents[1] / "pack"))
    yield app
    app.close()


@pytest.fixture
def browser(app: App) -> Iterator[TestClient]:
    with TestClient(create(app), base_url=ADDRESS, follow_redirects=False) as client:
        assert client.post("/welcome", data=PROFILE).status_code == 303
        yield client


def verify(app: App, run: Verification = RUN, stages: int = 3) -> None:
    for n, stage in enumerate(app.pack.projects["adder"].stages[:stages]):
        result = StageResult(stage, stage, Outcome.PASS, FIGURES if n == 0 else ())
        row = projects.stage_data(run, result)
        app.store.append(
            Evidence(f"{run.run}{n}", datetime.now(UTC), "stage", "adder", row, app.learner)
        )


def test_the_projects_page_leads_to_it(browser: TestClient):
    assert 'href="/portfolio"' in browser.get("/projects").text


def test_without_a_run_it_says_what_counts(browser: TestClient, app: App):
    assert "nothing to claim yet" in browser.get("/portfolio").text
    verify(app, stages=2)
    assert "2 of 3 stages passed in the last run" in browser.get("/portfolio").text


def test_it_shows_claims_and_what_is_not_claimed(browser: TestClient, app: App):
    verify(app)
    text = browser.get("/portfolio").text
    assert "Ahead of counting by 0.41 (absolute, interval 0.37 to 0.45)" in text
    assert "1 not claimed" in text and "ahead of &lt;guessing&gt;" in text
    assert "re-runnable" in text and "Not built yet" in text


def test_a_run_without_a_commit_says_what_to_do(browser: TestClient, app: App):
    verify(app, replace(RUN, commit=""))
    assert "Commit the files and verify the project once more" in browser.get("/portfolio").text


def test_building_writes_the_files(browser: TestClient, app: App):
    verify(app)
    assert browser.post("/portfolio").headers["location"] == "/portfolio?built=1"
    page = app.portfolio_folder / "site" / "index.html"
    assert "are as the log says" in browser.get("/portfolio").text
    page.write_text(page.read_text().replace("0.41", "0.51"))
    assert "differ from the log in 1 place;" in browser.get("/portfolio").text


def test_the_preview_is_the_site_itself(browser: TestClient, app: App):
    verify(app)
    for path, text in app.portfolio_files().items():
        if path.startswith("site/"):
            found = browser.get(f"/portfolio/{path}")
            assert (found.status_code, found.text) == (200, text)
    assert browser.get("/portfolio/site/").text == app.portfolio_files()["site/index.html"]


@pytest.mark.parametrize("name", ["x.html", "../resume.json", "..%2f..%2fgradatim.db", "x"])
def test_the_preview_has_no_other_files(browser: TestClient, name: str):
    assert browser.get(f"/portfolio/site/{name}").status_code in (404, 422)


def test_a_file_that_cannot_be_read_is_said_on_the_page(browser: TestClient, app: App):
    (app.home / "portfolio.toml").write_text("[person]\nheadline = 'saves 40 %'\n")
    for found in (browser.get("/portfolio"), browser.post("/portfolio")):
        assert found.status_code == 422
        assert "no run stands behind" in found.text
