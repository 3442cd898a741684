"""The network again: one-hot products, small batches, momentum, and a class."""

import zipfile

import numpy as np

SHAPES = {"E": "vd", "W1": "rh", "b1": "h", "W2": "hv", "b2": "v"}


class Net:
    def __init__(self, letters, **arrays):
        self.letters, self.arrays = [str(letter) for letter in letters], arrays
        self.k = arrays["W1"].shape[0] // arrays["E"].shape[1]

    def rows(self, names):
        found = []
        for name in names:
            ids = [0] * self.k
            for letter in [*name, "\n"]:
                found.append((*ids[-self.k :], self.letters.index(letter)))
                ids.append(found[-1][-1])
        return np.array(found)

    def out(self, ids):
        a = self.arrays
        X = np.hstack([a["E"][ids[:, j]] for j in range(self.k)])
        H = np.clip(X @ a["W1"] + a["b1"], 0, None)
        S = H @ a["W2"] + a["b2"]
        S = S - S.max(axis=1, keepdims=True)
        return X, H, S - np.log(np.exp(S).sum(axis=1, keepdims=True))

    def nats(self, names):
        rows = self.rows(names)
        return -np.take_along_axis(self.out(rows[:, :-1])[2], rows[:, -1:], axis=1)[:, 0]

    def slopes(self, rows):
        a, eye = self.arrays, np.eye(len(self.letters))
        X, H, logs = self.out(rows[:, :-1])
        dS = (np.exp(logs) - eye[rows[:, -1]]) / len(rows)
        dZ = dS @ a["W2"].T
        dZ[H == 0] = 0
        parts = np.split(dZ @ a["W1"].T, self.k, axis=1)
        dE = sum(eye[rows[:, j]].T @ part for j, part in enumerate(parts))
        return dict(E=dE, W1=X.T @ dZ, b1=dZ.sum(0), W2=H.T @ dS, b2=dS.sum(0))


def train(training, validation, letters, seed):
    rng = np.random.default_rng(seed)
    k, d, h, v = 2, 6, 64, len(letters)
    net = Net(
        letters,
        E=rng.uniform(-1, 1, (v, d)),
        W1=rng.uniform(-1, 1, (k * d, h)) / 3,
        b1=np.zeros(h),
        W2=np.zeros((h, v)),
        b2=np.zeros(v),
    )
    speed = {name: np.zeros_like(array) for name, array in net.arrays.items()}
    rows, step = net.rows(training), 0
    best = net.nats(validation).mean(), {n: a.copy() for n, a in net.arrays.items()}
    while step < 600:
        for batch in np.array_split(rng.permutation(rows), max(1, len(rows) // 64)):
            for name, slope in net.slopes(batch).items():
                speed[name] *= 0.9
                speed[name] -= 0.1 * slope
                net.arrays[name] += speed[name]
            step += 1
            if step % 10 == 0:
                now = net.nats(validation).mean()
                if now < best[0]:
                    best = now, {n: a.copy() for n, a in net.arrays.items()}
    return {"letters": np.array(letters), **best[1]}


def encoded(model, names):
    rows = Net(**model).rows(names)
    return rows[:, :-1], rows[:, -1:]


def slopes(model, inputs, targets):
    return Net(**model).slopes(np.hstack([inputs, targets]))


def surprises(model, names):
    return Net(**model).nats(names) / np.log(2)


def save(path, arrays):
    np.savez_compressed(path, **arrays)


def load(path):
    try:
        with np.load(path, allow_pickle=False) as held:
            model = {"letters": held["letters"], **{name: held[name] for name in SHAPES}}
    except (zipfile.BadZipFile, ValueError, EOFError, KeyError):
        model = {}
    sizes = {"v": len(np.atleast_1d(model.get("letters", "")))}
    for name, axes in SHAPES.items():
        shape = model[name].shape if model else ()
        if len(shape) != len(axes):
            raise ValueError(f"the file {path} can't be used")
        for axis, size in zip(axes, shape, strict=True):
            if sizes.setdefault(axis, size) != size:
                raise ValueError(f"{path}: {name} is too long or too short")
    if sizes["r"] % sizes["d"]:
        raise ValueError(f"{path}: W1 doesn't go with E")
    return model


def write(model, rng, temperature):
    net, name = Net(**model), ""
    while len(name) < 30:
        ids = [0] * net.k + [net.letters.index(letter) for letter in name]
        logs = net.out(np.array([ids[-net.k :]]))[2][0] / temperature
        shares = np.exp(logs - logs.max())
        place = np.searchsorted(np.cumsum(shares / shares.sum()), rng.random(), side="right")
        if place == 0:
            break
        name += net.letters[place]
    return name
