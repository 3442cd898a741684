"""Shows errors as a page with one sentence; tracebacks go to the terminal only."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse, Response

from gradatim.errors import GradatimError, JudgeError, RequestError, StoreError, SubmissionError
from gradatim.web.formats import as_sentence
from gradatim.web.site import Newcomer, page

STATUS: dict[type[GradatimError], int] = {
    RequestError: 404,
    SubmissionError: 422,
    StoreError: 503,
    JudgeError: 503,
}
HTTP = {404: "There is no such page.", 405: "This address does not accept such a request."}
FAULT = "Something went wrong on our side. The terminal shows the details."


def refusal(request: Request, status: int, sentence: str) -> HTMLResponse:
    """A page with one sentence; needs neither evidence nor judge."""
    return page("refusal.html", status, code=status, sentence=sentence)


def add_to(site: FastAPI) -> None:
    """Handles every error of `site` with a page."""
    site.add_exception_handler(Newcomer, _welcome)
    site.add_exception_handler(GradatimError, _sentence)
    site.add_exception_handler(RequestValidationError, _invalid)
    site.add_exception_handler(HTTPException, _http)
    site.add_exception_handler(Exception, _fault)


def _welcome(request: Request, error: Exception) -> Response:
    return RedirectResponse("/welcome", 303)


def _sentence(request: Request, error: Exception) -> Response:
    return refusal(request, status_of(error, request.method), as_sentence(str(error)))


def status_of(error: Exception, method: str) -> int:
    """The status code for one of our errors, by the method of the request."""
    status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
    # The address of a form exists, so a form that names an unknown thing is a bad request.
    return 400 if status == 404 and method != "GET" else status


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    names = sorted({str(item["loc"][-1]) for item in error.errors()})
    return refusal(request, 422, f"Please correct: {', '.join(names)}. Go back and try again.")


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return refusal(request, error.status_code, HTTP.get(error.status_code, error.detail))


def _fault(request: Request, error: Exception) -> Response:
    return refusal(request, 500, FAULT)
