"""resume.json as a PDF that screen readers can read (PDF/UA-1), by Typst (extra `pdf`)."""

from __future__ import annotations

import sys
from importlib import import_module, resources

from gradatim.errors import RequestError

PDF = "resume.pdf"


def document(resume: str) -> bytes:
    """The PDF of a resume.json. The same text gives the same bytes, on every machine with the same
    version of Typst: its own fonts are used, and no date is written.

    RequestError where Typst is not installed or refuses the text.
    """
    try:
        typst = import_module("typst")  # a large package, only imported when needed
    except ModuleNotFoundError:
        do = f'run: {sys.executable} -m pip install "gradatim[pdf]"; or print the site'
        raise RequestError("a PDF needs Typst, which is not installed", do=do) from None
    folder = resources.files("gradatim.render.portfolio") / "templates"
    template = (folder / "resume.typ").read_bytes()
    try:
        found: bytes = typst.compile(
            template,
            format="pdf",
            ignore_system_fonts=True,
            sys_inputs={"resume": resume},
            pdf_standards="ua-1",
            timestamp=0,
        )
    except RuntimeError as error:
        what = f"Typst refuses this resume: {str(error).splitlines()[0]}"
        do = "write it with characters that the font has, or print the site instead"
        raise RequestError(what, where="resume.json", do=do) from error
    return found
