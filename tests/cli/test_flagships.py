"""A plan names the flagship projects of its role."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradatim import curriculum
from gradatim.app.app import App
from gradatim.cli import plan_output
from gradatim.model import Background, Profile, Role


@pytest.mark.parametrize(
    ("role", "first"),
    [(Role.MLE, "image-service"), (Role.AAE, "rag-chatbot"), (Role.DSH, "demand-forecast")],
)
def test_a_plan_names_the_flagships_of_its_role(tmp_path: Path, role: Role, first: str) -> None:
    app = App(tmp_path, curriculum.load())
    profile = Profile(role, Background.NONE, 10, app.today())
    found = app.what_if(profile)
    large = app.flagships(found)
    assert [one.id for one in large] == [first, "content-moderation"]
    view = plan_output.PlanView(found, profile, app.today(), flagships=large)
    titles = "; ".join(one.title for one in large)
    assert f"Flagship projects: {titles}." in plan_output._summary(view, full=False)
    app.close()
