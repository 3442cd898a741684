"""The page in the browser: routes requests, calls one verb, shows the result. Decides nothing."""

from gradatim.web.factory import create
from gradatim.web.server import serve

__all__ = ["create", "serve"]
