"""The processor time of an answer, without and with HTTP. For Linux.

    python -m tools.speed --state build/state

Processor time hardly depends on what else the machine does."""

import argparse
import asyncio
import os
import shutil
import tempfile
import time
from pathlib import Path

import httpx2
import numpy as np

from moderation.engine import Engine, Settings
from tools.forum import Forum
from tools.privacy import serving

SEED, TEXTS, BATCH = 1, 1000, 50


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--state", type=Path, required=True, help="with a version in use")
    parser.add_argument("--texts", type=int, default=TEXTS)
    options = parser.parse_args()
    texts = [post.text for post in Forum(SEED, part=1).posts(options.texts)]
    with tempfile.TemporaryDirectory() as folder:
        state = Path(shutil.copytree(options.state, Path(folder) / "state"))
        times = asyncio.run(without_http(state, texts))
        summary = (
            f"median {np.median(times):.2f} ms, 95 % at most {np.percentile(times, 95):.2f} ms"
        )
        print(f"Without HTTP, with reasons and the database: {summary} of processor time a text")
        log = Path(folder) / "log"
        with serving(state, None, None, log) as (client, process):
            for size in (1, BATCH):
                used = with_http(client, process, texts, size)
                rate = len(texts) / used
                print(f"With HTTP, {size} in a request: {1000 * used / len(texts):.2f} ms a text, "
                      f"{rate:.0f} texts a second of one processor")  # fmt: skip


async def without_http(state: Path, texts: list[str]) -> list[float]:
    engine, times = Engine(Settings(state)), []
    await engine.answer(texts[:1])
    for text in texts:
        start = time.process_time()
        await engine.answer([text])
        times.append(1000 * (time.process_time() - start))
    engine.store.close()
    return times


def with_http(client: httpx2.Client, process: int, texts: list[str], size: int) -> float:
    """Seconds of processor time that the server uses for all texts."""
    before = _processor(process)
    for at in range(0, len(texts), size):
        sent = texts[at : at + size]
        if size == 1:
            client.post("/score", json={"text": sent[0]}).raise_for_status()
        else:
            client.post("/score/batch", json={"texts": sent}).raise_for_status()
    return _processor(process) - before


def _processor(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
