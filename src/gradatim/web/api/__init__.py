"""The JSON API: what the pages can do, for other programs. /api/v1/openapi.json describes it."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

import gradatim
from gradatim.errors import GradatimError
from gradatim.web import errors
from gradatim.web.api import routes
from gradatim.web.site import Newcomer, Site

PREFIX = "/api/v1"
ABOUT = """What the pages of Gradatim do, for programs on this computer.

`gradatim start` prints an address that ends in `?token=TOKEN`; send `Authorization: Bearer TOKEN`
with every request. A refusal is an object with `error`, `where` and `do`.
"""


def create(site: Site) -> FastAPI:
    """The API of a site, to be mounted at PREFIX."""
    api = FastAPI(
        title="Gradatim",
        version=gradatim.__version__,
        description=ABOUT,
        docs_url=None,
        redoc_url=None,
        servers=[{"url": PREFIX}],
        root_path_in_servers=False,
    )
    api.state.site = site
    api.include_router(routes.router)
    api.add_exception_handler(Newcomer, _newcomer)
    api.add_exception_handler(GradatimError, _sentence)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(HTTPException, _http)
    api.add_exception_handler(Exception, _fault)
    return api


def refusal(status: int, error: str, where: str = "", do: str = "") -> Response:
    """The response with the reason for a refusal, in the shape of `--json`."""
    return JSONResponse({"error": error, "where": where, "do": do}, status)


def _newcomer(request: Request, error: Exception) -> Response:
    return refusal(409, "there is no profile yet", do=f"PUT {PREFIX}/profile")


def _sentence(request: Request, error: Exception) -> Response:
    assert isinstance(error, GradatimError)
    return refusal(errors.status_of(error, request.method), error.what, error.where, error.do)


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return refusal(422, str(first["msg"]), where, f"{PREFIX}/openapi.json says what is expected")


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    ours = {404: "there is no such address", 405: "this address does not take such a request"}
    if error.status_code in ours:
        do = f"{PREFIX}/openapi.json lists the addresses"
        return refusal(error.status_code, ours[error.status_code], do=do)
    return refusal(error.status_code, error.detail)


def _fault(request: Request, error: Exception) -> Response:
    return refusal(500, "something went wrong on our side", do="the terminal shows the details")
