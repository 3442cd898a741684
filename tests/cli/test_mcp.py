"""`gradatim mcp`, as the installed program says it; tests/mcp holds real sessions."""

from __future__ import annotations

import subprocess
import sys

WITHOUT = "import sys; sys.modules['mcp'] = None; from gradatim.cli import main; main()"


def test_it_ends_with_its_input_and_prints_nothing_else(gradatim):
    done = gradatim("mcp")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_the_library_one_sentence_says_so(surroundings):
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, "mcp"],
        env=surroundings,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert 'pip install "gradatim[mcp]"' in done.stderr


def test_a_pack_that_is_not_there_is_said_before_the_session(gradatim):
    done = gradatim("--pack", "/nowhere", "mcp")
    assert done.returncode == 2 and "no such folder" in done.stderr
