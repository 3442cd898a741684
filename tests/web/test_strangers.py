"""What a page from another origin can send: nothing is written for it, and nothing is told."""

from __future__ import annotations

import socket
import threading

import pytest

from gradatim.model import Background, Role
from gradatim.web import create
from gradatim.web.server import Server, listen

TOKEN = "a-token-that-nobody-guesses"
COOKIE = f"Cookie: gradatim-PORT={TOKEN}"
OURS = "Host: 127.0.0.1:PORT"
CROSS = "Sec-Fetch-Site: cross-site"
FORM = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8"
SOCKET = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13"
KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
LAB = "/labs/stable-softmax"

# The first line and the head. The cookie stands where a browser may still send it: after a
# rebinding, from another port of this machine, or where SameSite is not known to it.
REQUESTS = [
    (f"GET {LAB}", OURS),
    (f"GET {LAB}", OURS, COOKIE, CROSS),
    (f"GET {LAB}", OURS, COOKIE, CROSS, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image"),
    (f"GET {LAB}", OURS, COOKIE, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate"),
    (f"GET {LAB}", OURS, COOKIE, "Sec-Fetch-Site: Cross-Site"),
    (f"GET {LAB}", OURS, COOKIE, "Sec-Fetch-Site: "),
    (f"GET {LAB}", OURS, COOKIE, "Sec-Fetch-Site: same-origin, cross-site"),
    (f"GET {LAB}", OURS, COOKIE, CROSS, "Sec-Fetch-Site: none"),
    (f"GET {LAB}", OURS, COOKIE, "Origin: http://evil.example"),
    (f"GET {LAB}", OURS, COOKIE, "Origin: http://127.0.0.1:PORT.evil.example"),
    (f"GET {LAB}", OURS, COOKIE, "Origin: http://localhost:PORT"),
    (f"GET {LAB}", OURS, COOKIE, "Origin: null"),
    (f"GET {LAB}", "Host: evil.example:PORT", COOKIE, "Sec-Fetch-Site: same-origin"),
    (f"GET {LAB}", "Host: 127.0.0.1.evil.example", COOKIE),
    (f"GET {LAB}", "Host: 2130706433:PORT", COOKIE),
    (f"GET {LAB}", "Host: 0.0.0.0:PORT", COOKIE),
    (f"GET {LAB}", "Host: 127.0.0.1:PORT, evil.example", COOKIE),
    (f"GET {LAB}", "Host: evil.example", OURS, COOKIE),
    (f"GET {LAB}", "Host: evil.example", "X-Forwarded-Host: 127.0.0.1:PORT", COOKIE),
    (f"GET http://evil.example{LAB}", "Host: evil.example", COOKIE),
    (f"GET {LAB}?token={TOKEN}", OURS, CROSS),
    (f"GET {LAB}", OURS, f"Cookie: gradatim={TOKEN}"),
    (f"GET {LAB}", OURS, "Authorization: Basic " + TOKEN),
    ("GET /static/../welcome", OURS),
    ("GET /static/%2e%2e/welcome", OURS),
    ("GET //welcome", OURS),
    (f"HEAD {LAB}", OURS, COOKIE, CROSS),
    (f"OPTIONS {LAB}/check", OURS, "Origin: http://evil.example",
     "Access-Control-Request-Method: POST", "Access-Control-Request-Headers: authorization"),
    (f"POST {LAB}/check", OURS, COOKIE, CROSS, FORM),
    (f"POST {LAB}/check", OURS, COOKIE, "Origin: http://evil.example", FORM),
    (f"POST {LAB}/hint", OURS, f"Referer: http://127.0.0.1:PORT/?token={TOKEN}", FORM),
    (f"POST {LAB}/check?token={TOKEN}", OURS, FORM),
    (f"PUT {LAB}", OURS, CROSS, COOKIE, FORM),
    (f"DELETE {LAB}", OURS, CROSS, COOKIE),
    (f"GET {LAB}", OURS, CROSS, COOKIE, "X-HTTP-Method-Override: POST"),
    (f"GET {LAB}/events", OURS, CROSS, COOKIE, SOCKET, KEY),
    (f"GET {LAB}/events", OURS, SOCKET, KEY, "Origin: http://evil.example"),
]  # fmt: skip


@pytest.fixture
def serving(app):
    app.onboard(Role.MLE, Background.NONE, 10, app.today())
    server, listener = Server(create(app, TOKEN)), listen()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    yield listener.getsockname()[1]
    server.stop()
    thread.join(60)
    listener.close()


def said(port: int, request: tuple[str, ...]) -> tuple[int, str]:
    """Status and whole text of the answer; 0 where the server only hangs up."""
    line, *heads = request
    head = "\r\n".join([f"{line} HTTP/1.1", *heads, "Connection: close", "", "text=x=1"])
    with socket.create_connection(("127.0.0.1", port), timeout=60) as sock:
        sock.sendall(head.replace("PORT", str(port)).encode())
        heard = b"".join(iter(lambda: sock.recv(65536), b"")).decode(errors="replace")
    return int(heard.split()[1]) if heard else 0, heard


def test_a_page_from_elsewhere_writes_nothing_and_learns_nothing(serving, app):
    rows, files = app.evidence(), sorted(app.home.rglob("*"))
    for request in REQUESTS:
        status, heard = said(serving, request)
        assert status in (0, 400, 403, 404, 405, 421), (request, heard[:400])
        low = heard.lower()
        assert "set-cookie" not in low and "access-control-allow" not in low, request
        assert "softmax" not in low and TOKEN not in low and str(app.home).lower() not in low
    assert app.evidence() == rows and sorted(app.home.rglob("*")) == files
    ours = (f"GET {LAB}", OURS, COOKIE)
    assert said(serving, ours)[0] == 200  # the same with nothing of theirs
