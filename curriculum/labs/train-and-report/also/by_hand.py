"""The same with NumPy alone: slopes by hand, momentum, and float32 files."""

import json

import numpy as np
from given import rows

with open("task.json") as file:
    TASK = json.load(file)["task"]


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def forward(weights, x):
    W1, b1, W2, b2 = weights
    hidden = np.maximum(x @ W1 + b1, 0)
    return hidden, softmax(hidden @ W2 + b2)


def loss(weights, x, y):
    return float(-np.log(forward(weights, x)[1][np.arange(len(y)), y]).mean())


def main():
    X, y = rows(TASK, 900, 1)
    mean, std = X.mean(axis=0).astype("float32"), X.std(axis=0, ddof=1).astype("float32")
    X, Z, U = [(rows(TASK, n, s)[0] - mean) / std for n, s in ((900, 1), (300, 2), (600, 3))]
    t, v = rows(TASK, 300, 2)[1], rows(TASK, 600, 3)[1]

    chance = np.random.default_rng(3)
    shapes = ((6, 40), (40,), (40, 3), (3,))
    weights = [(chance.normal(size=s) * 0.4 if len(s) > 1 else np.zeros(s)) for s in shapes]
    speed = [np.zeros(s) for s in shapes]
    log, states = [], []
    for epoch in range(50):
        losses = []
        for part in np.split(chance.permutation(len(X)), range(50, len(X), 50)):
            x = X[part]
            hidden, p = forward(weights, x)
            losses.append(-np.log(p[np.arange(len(part)), y[part]]))
            p[np.arange(len(part)), y[part]] -= 1
            p /= len(part)
            back = (p @ weights[2].T) * (hidden > 0)
            slopes = [x.T @ back, back.sum(0), hidden.T @ p, p.sum(0)]
            speed = [0.9 * s - 0.1 * g for s, g in zip(speed, slopes, strict=True)]
            weights = [w + s for w, s in zip(weights, speed, strict=True)]
        rounded = [w.astype("float32") for w in weights]
        train = float(np.concatenate(losses).mean())
        log.append({"valid": loss(rounded, Z, t), "train": train, "epoch": epoch, "rate": 0.1})
        states.append(rounded)
        print(log[-1], flush=True)

    best = min(log, key=lambda entry: entry["valid"])["epoch"]
    W1, b1, W2, b2 = states[best]
    np.savez_compressed("weights", W1=W1, b1=b1, W2=W2, b2=b2, mean=mean, std=std)
    share = float(np.mean(forward(states[best], U)[1].argmax(1) == v))
    half = 1.96 * np.sqrt(share * (1 - share) / 600)
    with open("log.jsonl", "w") as file:
        file.writelines(json.dumps(entry) + "\n" for entry in log)
    with open("report.json", "w") as file:
        json.dump({"low": share - half, "right": share, "high": share + half}, file, indent=2)


if __name__ == "__main__":
    main()
