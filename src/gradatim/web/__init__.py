"""The web interface: routes requests, calls one action, shows the result. Contains no rules."""

from gradatim.web.factory import create
from gradatim.web.server import serve

__all__ = ["create", "serve"]
