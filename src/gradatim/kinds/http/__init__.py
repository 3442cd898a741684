"""A web service in one Python file: an ASGI or WSGI application called `app`."""

from gradatim.kinds.kind import Kind

KIND = Kind({".py": "python"}, package="fastapi")
