"""What a piece of code printed and drew, on the page. Runs nothing itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.responses import Response

from gradatim.errors import RequestError
from gradatim.web.site import Anybody, Site, draw

if TYPE_CHECKING:
    from gradatim.judge.run import RunResult

router = APIRouter(default_response_class=Response)

JSON = "application/json"
MOST = 4_000  # characters that the judge keeps of what is printed


@dataclass(frozen=True)
class CodeOutput:
    """What a piece of code printed and drew, as the page shows it."""

    output: str
    error: str
    figures: tuple[str, ...]  # addresses
    command: str = ""  # what was run, where it was not just the whole file
    value: bool = False  # it was a call, whose value is shown

    @property
    def cut(self) -> bool:
        return len(self.output) >= MOST


def code_output(site: Site, ran: RunResult, command: str = "", value: bool = False) -> CodeOutput:
    """Keeps the figures for the page to ask for."""
    figures = tuple(f"/figures/{site.images.keep(png)}.png" for png in ran.figures)
    return CodeOutput(ran.output.rstrip("\n"), ran.error, figures, command, value)


def answer(ran: CodeOutput) -> Response:
    """What a script puts below the code."""
    return Response(json.dumps({"html": draw("parts/ran.html", ran=ran)}), media_type=JSON)


@router.get("/figures/{name}.png")
def figure(site: Anybody, name: str) -> Response:
    """A figure that a cell or a file has drawn."""
    found = site.images.find(name)
    if found is None:
        raise RequestError("this figure is no longer kept", do="run the code again")
    return Response(found, media_type="image/png")
