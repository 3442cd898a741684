"""Waits until its input is closed, then ends an audit's processes and removes its folder."""

from __future__ import annotations

import shutil
import signal
import sys
from pathlib import Path

from gradatim.verify.processes import kill_run


def main(folder: Path, run: str) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdin.buffer.read()
    if folder.is_dir():
        kill_run(run)
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
