"""Serves the page, and plays a week in which new slang arrives on Thursday.

    python -m tools.week --data build/forum --state build/week --port 8000

Posts, labels and the second opinion all go over HTTP, as in production. The second opinion and the
moderators are simulated; the moderators are wrong in one of thirty labels."""

import argparse
import socket
import threading
import time
from pathlib import Path

import httpx2
import numpy as np
import uvicorn

from moderation.data import read_costs, read_rows
from moderation.engine import Settings
from moderation.registry import Registry
from moderation.retrain import retrain
from moderation.server import create_app
from moderation.training import train
from tools import fake_endpoint
from tools.forum import Forum, Post

SEED = 1
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
POSTS = 750  # a day
LABELS = 60  # a day
SLANG = ["zibble", "womflap", "grodnick", "plonkett", "sniddle"]
SLANG_SHARE = 0.13  # of the posts from Thursday on
LABEL_NOISE = 1 / 30


class Week:
    def __init__(self, data: Path, state: Path, client: httpx2.Client, truth: dict[str, bool]):
        self.data, self.state, self.client, self.truth = data, state, client, truth
        self.forum = Forum(SEED, part=2)

    def run(self) -> None:
        alarms = 0
        for number, day in enumerate(DAYS):
            posts = self._posts(number)
            stopped = [action != "allow" for action in self._send(posts)]
            self._label()
            slang = [s for post, s in zip(posts, stopped, strict=True) if _is_slang(post)]
            share = f", {np.mean(slang):.0%} of the slang" if slang else ""
            print(f"{day}: {np.mean(stopped):.0%} of {len(posts)} posts stopped{share}", flush=True)
            found = self.client.get("/alarms").json()["alarms"]
            if len(found) > alarms:
                print(f"  alarm: {', '.join(found[-1]['terms'])}")
                report = retrain(self.state, self.data, SEED)
                print(f"  retrained on {report['labels']} labels: {report['version']}")
                time.sleep(2)  # until the server has loaded the new version
            alarms = len(found)

    def _posts(self, day: int) -> list[Post]:
        count = round(POSTS * SLANG_SHARE) if day >= DAYS.index("Thursday") else 0
        posts = self.forum.posts(POSTS - count) + self.forum.posts(count, slang=SLANG)
        self.forum.rng.shuffle(posts)
        self.truth.update({post.text: post.toxic for post in posts})
        return posts

    def _send(self, posts: list[Post]) -> list[str]:
        actions: list[str] = []
        for start in range(0, len(posts), 50):
            texts = [post.text for post in posts[start : start + 50]]
            answer = self.client.post("/score/batch", json={"texts": texts}).raise_for_status()
            actions += [each["action"] for each in answer.json()["results"]]
        return actions

    def _label(self) -> None:
        items = self.client.get(f"/review?limit={LABELS}").json()["items"]
        for item in items:
            for reviewer in ("ana", "bo") if item["disputed"] else ("ana",):
                toxic = self.truth[item["text"]] ^ bool(self.forum.rng.random() < LABEL_NOISE)
                sent = {"toxic": toxic, "reviewer": reviewer}
                self.client.post(f"/review/{item['id']}", json=sent).raise_for_status()


def _is_slang(post: Post) -> bool:
    return any(word in post.text for word in SLANG)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--only-play", action="store_true", help="stop after the week")
    options = parser.parse_args()
    rows = read_rows(options.data, "train")
    if Registry(options.state).in_use() is None:
        model = train(rows, read_costs(options.data), SEED)
        Registry(options.state).add(model, len(rows))
    truth: dict[str, bool] = {}
    settings = Settings(
        options.state, fake_endpoint.serve_simulated(truth, 0.95), api_budget=300, sample_rate=0.05
    )
    listener = socket.create_server(("127.0.0.1", options.port))
    server = uvicorn.Server(
        uvicorn.Config(create_app(settings), access_log=False, log_level="warning")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with httpx2.Client(base_url=address, timeout=60, trust_env=False) as client:
        Week(options.data, options.state, client, truth).run()
    print(f"The moderators' page: {address}", flush=True)
    if options.only_play:
        server.should_exit = True
    try:
        thread.join()
    except KeyboardInterrupt:
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main()
