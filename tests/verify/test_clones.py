"""Two clean copies of one project know nothing of each other, and a server need not be healthy."""

import sys
from collections.abc import Callable

import pytest

from gradatim.verify import Failure, Run

NOTES = """
import os, sys, tempfile
from pathlib import Path
folder = Path.home() if sys.argv[1] == "home" else Path(tempfile.gettempdir())
assert folder.is_dir()
(folder / "note").touch(exist_ok=False)
print("noted")
"""
KEEPS = """
import os
from pathlib import Path
folder = Path(os.environ["XDG_CACHE_HOME"])
folder.mkdir(exist_ok=True)
Path("found").write_text(" ".join(path.name for path in folder.iterdir()))
(folder / "wheel").touch()
"""
ILL = """
import http.server, sys

class Ill(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(503)
        self.end_headers()

http.server.HTTPServer(("127.0.0.1", int(sys.argv[2])), Ill).serve_forever()
"""


@pytest.fixture
def run(make_run: Callable[..., Run]) -> Run:
    commands = [f'{place} = "{{python}} notes.py {place}"' for place in ("home", "tmp")]
    commands += ['serve = "{python} ill.py"', 'setup = "{python} keeps.py"']
    commands += ['again = "{python} keeps.py"']
    return make_run("\n".join(commands), notes=NOTES, ill=ILL, keeps=KEEPS)


@pytest.mark.parametrize("place", ["home", "tmp"])
def test_a_copy_finds_nothing_that_another_keeps_outside(run: Run, place: str) -> None:
    run.system(place)
    with pytest.raises(Failure, match="FileExists"):
        run.system(place)
    copy = run.clone()
    copy.system(place)
    assert (len(run.logs()), len(copy.logs())) == (6, 4)  # what was said, and errors


def test_setup_and_readme_alone_find_again_what_was_downloaded(run: Run) -> None:
    assert (run.source / "found").read_text() == ""
    run.execute((sys.executable, "keeps.py"))
    assert (run.source / "found").read_text() == "wheel"
    assert (run.clone().source / "found").read_text() == "wheel"
    with pytest.raises(Failure, match="XDG_CACHE_HOME"):
        run.system("again")


def test_a_server_that_is_not_healthy_can_be_asked(run: Run) -> None:
    with run.serving(ready=False) as server:
        assert server.health() == 503
    with pytest.raises(Failure, match="no 200 in 1 s"), run.serving(within=1):
        pass
