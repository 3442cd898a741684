"""Makes synthetic tickets."""

import csv
import sys

import numpy as np

WORDS = {
    "billing": ["invoice", "refund", "charged", "card", "price"],
    "technical": ["crash", "error", "login", "slow", "screen"],
    "delivery": ["parcel", "late", "address", "courier", "box"],
}
FILL = ["hello", "please", "my", "the", "was", "is", "and", "help", "again", "today"]


def tickets(n: int, seed: int = 7) -> list[tuple[str, str, str]]:
    rng = np.random.default_rng(seed)
    rows = []
    for number in range(n):
        team = str(rng.choice(list(WORDS), p=[0.4, 0.35, 0.25]))
        own = rng.choice(WORDS[team], 2) if rng.random() < 0.9 else rng.choice(FILL, 2)
        text = " ".join([*own, *rng.choice(FILL, 8)])
        rows.append((f"user{number}@mail.example.com", text, team))
    return rows


if __name__ == "__main__":
    csv.writer(sys.stdout).writerows(tickets(2400))
