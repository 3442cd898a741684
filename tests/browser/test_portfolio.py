"""The portfolio in a browser: its page, and the written site opened from the folder."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Evidence, Outcome, Profile, Role, projects
from gradatim.model.projects import Figure, StageResult, Verification

RUN = Verification("a" * 32, "adder", 4711, "d1", "v1", "c0ffee", versions={"python": "3.11.7"})
FIGURES = (
    Figure("error over that of counting on fingers", 0.831, "at most 0.90"),
    Figure("its 95 % interval over sums, counting on fingers", "0.790 to 0.861"),
    Figure("ahead of guessing", "0.01 (-0.01 to 0.03)"),
)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """A verified project, and a person."""
    app = App(tmp_path, curriculum.load(Path(__file__).parents[1] / "pack"))
    app.save_profile(Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 13)))
    for stage in app.pack.projects["adder"].stages:
        result = StageResult(stage, f"Title of {stage}", Outcome.PASS, FIGURES)
        row = projects.stage_data(RUN, result)
        app.store.append(Evidence(stage, datetime.now(UTC), "stage", "adder", row, app.learner))
    app.portfolio_file.write_text('[person]\nname = "Ada"\nemail = "ada@example.org"\n')
    yield app
    app.close()


def test_it_is_built_and_looked_at_on_the_page(visit, app):
    page = visit.page
    visit.go("/projects")
    page.get_by_role("link", name="Your portfolio").click()
    assert visit.axe() == []
    page.get_by_role("button", name="Build the files").click()
    page.get_by_text("The files in your folder are as the log says.").wait_for()
    page.get_by_role("link", name="Preview the site").click()
    page.get_by_role("link", name="lower error than").click()
    page.get_by_role("heading", name="Run it again").wait_for()
    assert visit.axe() == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_site_needs_no_server_no_network_and_no_script(chromium, app, scheme):
    app.build_portfolio()
    folder = app.portfolio_folder / "site"
    context = chromium.new_context(
        color_scheme=scheme, viewport={"width": 360, "height": 740}, offline=True
    )
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path
        assert page.evaluate("document.styleSheets.length") == 1, path
        assert Axe().run(page).violations_count == 0, path
    assert all(url.startswith(folder.as_uri()) for url in asked)
    context.close()


def test_a_report_is_printed_on_one_page(chromium, app):
    app.build_portfolio()
    page = chromium.new_page()
    page.goto((app.portfolio_folder / "site/reports/adder.html").as_uri())
    assert page.pdf(format="A4", prefer_css_page_size=True).count(b"/Type /Page\n") == 1
    page.close()
