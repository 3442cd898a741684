"""The settings: appearance, keys, the calendar, and export, import and deletion of all data."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Annotated

from fastapi import APIRouter, Form, UploadFile
from starlette.responses import RedirectResponse, Response

from gradatim.app import preferences
from gradatim.app.export import CONFIRMATION, FOLDERS
from gradatim.errors import GradatimError, RequestError
from gradatim.model import Framework
from gradatim.profiles import missing_modules
from gradatim.rules.catalogue import skill_of_framework
from gradatim.rules.plan.ics import START
from gradatim.rules.plan.roles import FRAMEWORKS
from gradatim.web.formats import as_sentence
from gradatim.web.site import Anybody, Learner, Site, download, page

router = APIRouter(prefix="/settings", default_response_class=Response)

CHOICES = {
    "theme": ("Colours", {"system": "As your device", "light": "Light", "dark": "Dark"}),
    "text": ("Text size", {"normal": "Normal", "large": "Large", "larger": "Larger"}),
    "keys": ("Single-key shortcuts", {"on": "On", "off": "Off"}),
}


@router.get("")
def settings(
    site: Anybody, saved: bool = False, chosen: bool = False, imported: int | None = None
) -> Response:
    """All settings, and the actions on all of a learner's data."""
    return _settings(site, saved=saved, imported=imported, switched=chosen)


@router.post("")
def save(
    site: Anybody,
    theme: Annotated[str, Form()],
    text: Annotated[str, Form()],
    keys: Annotated[str, Form()],
) -> Response:
    """Save the appearance of pages."""
    preferences.write(site.app.home, {"theme": theme, "text": text, "keys": keys})
    return RedirectResponse("/settings?saved=1", 303)


@router.post("/framework")
def choose(site: Learner, framework: Annotated[Framework, Form()]) -> Response:
    """Choose the framework for neural networks; the plan follows it."""
    site.app.save_profile(replace(site.app.required_profile(), framework=framework))
    return RedirectResponse("/settings?chosen=1#framework", 303)


@router.get("/export")
def export(site: Anybody) -> Response:
    """All data as a zip file, streamed while it is created."""
    name = f"gradatim-{site.app.today()}.zip"
    return download(site.app.export(), "application/zip", name)


@router.post("/import")
def import_(site: Anybody, file: UploadFile) -> Response:
    """Import an export, only into an empty home."""
    try:
        found = site.app.import_(file.file)
    except GradatimError as error:
        return _settings(site, 422, refused={"import": as_sentence(str(error))})
    return RedirectResponse(f"/settings?imported={found.rows}", 303)


@router.post("/delete")
def delete(site: Anybody, word: Annotated[str, Form()] = "") -> Response:
    """Delete all data, once the word is typed."""
    try:
        site.app.erase(word)
    except RequestError as error:
        return _settings(site, 422, refused={"delete": as_sentence(str(error))})
    return RedirectResponse("/welcome", 303)


def _settings(
    site: Site,
    status: int = 200,
    saved: bool = False,
    imported: int | None = None,
    switched: bool = False,
    refused: dict[str, str] | None = None,
) -> Response:
    return page(
        "settings.html",
        status,
        choices=CHOICES,
        chosen=preferences.read(site.app.home),
        saved=saved,
        imported=imported,
        refused={"import": "", "delete": "", **(refused or {})},
        profile=site.app.profile(),
        frameworks=FRAMEWORKS,
        switched=switched,
        of_keras=skill_of_framework(site.app.pack, Framework.KERAS),
        lacks=missing_modules("keras"),
        empty=site.app.is_empty(),
        home=site.app.home,
        folders=FOLDERS,
        word=CONFIRMATION,
        at=_hour(START),
    )


def _hour(moment: time) -> str:
    return moment.strftime("%H:%M")
