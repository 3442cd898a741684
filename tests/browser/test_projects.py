"""A project verified on its page, as its user sees it: a failure, its repair, the report."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import expect

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.model import Background, Profile, Role


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """The small pack with its project, which is trusted here, and a system that cannot add."""
    pack = curriculum.load(Path(__file__).parents[1] / "pack")
    known = {name: replace(found, trusted=True) for name, found in pack.projects.items()}
    pack.__dict__["_projects"] = (known, [])
    app = App(tmp_path, pack)
    app.save_profile(Profile(Role.MLE, Background.NONE, 10, date(2027, 1, 13)))
    shutil.copytree(pack.root / "projects/adder/reference", app.project_folder("adder"))
    system = app.project_folder("adder") / "adder.py"
    system.write_text(system.read_text().replace("sum(map(int, numbers))", "1"))
    yield app
    app.close()


def test_a_failure_and_its_repair(visit, app):
    page, system = visit.page, app.project_folder("adder") / "adder.py"
    visit.go("/projects")
    assert visit.axe() == []
    page.get_by_role("link", name="A service that adds").click()
    page.get_by_role("button", name="Verify").click()
    expect(page.locator("#run [role=status]")).to_contain_text("Not yet", timeout=60_000)
    expect(page.locator(".complaint")).to_contain_text("are negative numbers read?")
    assert visit.axe() == []
    system.write_text(system.read_text().replace("str(1)", "str(sum(map(int, numbers)))"))
    page.get_by_role("button", name="Verify again").click()
    expect(page.locator("#run [role=status]")).to_contain_text("Verified", timeout=60_000)
    assert visit.axe() == []
    with page.expect_download() as file:
        page.get_by_role("link", name="Download the report").click()
    assert "A service that adds" in Path(file.value.path()).read_text()


def test_no_page_of_a_project_scrolls_sideways_on_a_phone(phone):
    for path in ("/projects", "/projects/adder"):
        phone.go(path)
        assert phone.page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_it_can_be_followed_without_scripts(plain):
    plain.go("/projects/adder")
    plain.page.get_by_role("button", name="Verify").click()
    expect(plain.page.locator("#run [role=status]")).to_contain_text("Not yet", timeout=60_000)
