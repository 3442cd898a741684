import socket

import pytest

from gradatim.errors import RequestError
from gradatim.web.server import FIRST_PORT, listen


def test_a_taken_port_that_was_asked_for_gets_a_sentence():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(RequestError, match=f"port {port} cannot be used"):
            listen(port)


def test_without_a_wish_the_next_free_port_is_taken():
    with listen() as first, listen() as second:
        ports = [first.getsockname()[1], second.getsockname()[1]]
    assert ports[0] >= FIRST_PORT
    assert ports[1] > ports[0]


def test_only_this_machine_is_answered():
    with listen() as listener:
        assert listener.getsockname()[0] == "127.0.0.1"


def test_an_impossible_port_gets_a_sentence():
    with pytest.raises(RequestError, match="there is no such port"):
        listen(70_000)
