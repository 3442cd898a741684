import numpy as np

from gradatim.checks import check, close, equal

SHAPES = ("mean", "std", "W1", "b1", "W2", "b2")
TRAIN, VALID, TEST = (900, 1), (300, 2), (600, 3)
NUMBER = "a finite number"
BATCHES = (8, 16, 32, 40, 64, 90, 128, 200, 256)  # the last batch is smaller


def kind(value):
    """What a value of a JSON file is, in words."""
    if type(value) in (int, float):
        return NUMBER if np.isfinite(value) else repr(value)
    return "missing" if value is None else type(value).__name__


def scores(weights, X, relu=True):
    hidden = (X - weights["mean"]) / weights["std"] @ weights["W1"] + weights["b1"]
    return (np.maximum(hidden, 0) if relu else hidden) @ weights["W2"] + weights["b2"]


def losses(weights, X, y, relu=True):
    """The cross-entropy of each row."""
    z = scores(weights, X, relu)
    z = z - z.max(axis=1, keepdims=True)
    return np.log(np.exp(z).sum(axis=1)) - z[np.arange(len(y)), y]


def mistakes(weights, X, y):
    return int((scores(weights, X).argmax(axis=1) != y).sum())


def linear_mistakes(X, y, new, want):
    mean, std = X.mean(axis=0), X.std(axis=0)

    def columns(rows):
        return np.column_stack([(rows - mean) / std, np.ones(len(rows))])

    fitted, *_ = np.linalg.lstsq(columns(X), np.eye(3)[y], rcond=None)
    return int(((columns(new) @ fitted).argmax(axis=1) != want).sum())


def read(lab):
    found = lab.arrays("weights.npz")
    return {name: np.asarray(found[name], dtype=float) for name in SHAPES}


def same(logged, loss):
    return bool(np.isclose(logged, loss, rtol=2e-5, atol=1e-6).any())


def batch_means(each, size):
    return np.mean([each[at : at + size].mean() for at in range(0, len(each), size)])


@check
def weights_file(lab):
    """holds six arrays of the right shapes in weights.npz"""
    found = lab.arrays("weights.npz")
    equal(sorted(set(found) & set(SHAPES)), sorted(SHAPES), hint="the names in weights.npz")
    units = found["b1"].shape[0] if found["b1"].ndim == 1 else 0
    equal(units > 0, True, hint="b1 has one number for each hidden unit")
    want = [(6,), (6,), (6, units), (units,), (units, 3), (3,)]
    for name, shape in zip(SHAPES, want, strict=True):
        equal(found[name].shape, shape, hint=f"the shape of {name}, where b1 has {units} numbers")
        equal(found[name].dtype.kind in "fiu", True, hint=f"{name} in weights.npz holds numbers")
        strange = int((~np.isfinite(found[name])).sum())
        equal(strange, 0, hint=f"how many numbers of {name} in weights.npz are nan or infinite")


@check(needs=weights_file)
def scaling(lab, given):
    """scales with mean and standard deviation of the training rows of your task"""
    weights, best = read(lab), "the 900 training rows of your task"
    sets = {best: TRAIN, "the validation rows": VALID, "the test rows": TEST}
    rows = {name: given.rows(lab.task, *which)[0] for name, which in sets.items()}
    rows["training and validation rows together"] = np.concatenate(list(rows.values())[:2])
    rows["all rows, those of the test included"] = np.concatenate(list(rows.values())[:3])
    came = "other rows, or other numbers than mean and std"
    for name, X in rows.items():
        shift, width = (
            (weights["mean"] - X.mean(axis=0)) / X.std(axis=0),
            weights["std"] / X.std(axis=0),
        )
        if np.abs(shift).max() < 2e-3 and np.abs(width - 1).max() < 2e-3:
            came = name
            break
    equal(came, best, hint='where "mean" and "std" in weights.npz come from')


@check
def log_file(lab):
    """notes each epoch in log.jsonl"""
    log = lab.rows("log.jsonl")
    equal(len(log) > 0, True, hint="log.jsonl has at least one line")
    for place, entry in enumerate(log):
        equal(entry.get("epoch"), place, hint=f'"epoch" in line {place + 1} of log.jsonl')
        for name in ("train", "valid"):
            equal(kind(entry.get(name)), NUMBER, hint=f'"{name}" in line {place + 1} of log.jsonl')


@check(needs=[scaling, log_file])
def loss_in_the_log(lab, given):
    """logs the validation loss that your weights really have"""
    weights, best = read(lab), "the mean over all 300 validation rows"
    each = losses(weights, *given.rows(lab.task, *VALID))
    logged = np.array([entry["valid"] for entry in lab.rows("log.jsonl")])
    came, shown = "none of these numbers", float(logged[np.abs(logged - each.mean()).argmin()])
    if same(logged, each.mean()):
        came = best
    elif same(logged, losses(weights, *given.rows(lab.task, *VALID), relu=False).mean()):
        came = "the loss of a network without relu"
    elif any(same(logged, batch_means(each, size)) for size in BATCHES):
        came = "a mean of the means of batches"
    hint = f'what "valid" in log.jsonl is: your weights have {each.mean():.6f} on these rows, and '
    equal(came, best, hint=f"{hint}the nearest in the log is {shown:.6f}")


@check(needs=loss_in_the_log)
def best_epoch(lab, given):
    """keeps the weights of the epoch with the lowest validation loss"""
    loss = losses(read(lab), *given.rows(lab.task, *VALID)).mean()
    logged = np.array([entry["valid"] for entry in lab.rows("log.jsonl")])
    lowest = int(np.argmin(logged))
    kept = int(np.abs(logged - loss).argmin())
    found = "the last epoch" if kept == len(logged) - 1 else "another epoch"
    hint = f"weights.npz is from epoch {kept}, with {logged[kept]:.6f}; "
    hint += f"the lowest is {logged[lowest]:.6f}, in epoch {lowest}"
    equal("the best epoch" if same(loss, logged[lowest]) else found, "the best epoch", hint=hint)


@check(needs=scaling)
def test_share(lab, given):
    """reports the share of the test rows that your weights get right"""
    got, weights, best = lab.json("report.json"), read(lab), "the 600 test rows"
    for name in ("right", "low", "high"):
        equal(kind(got.get(name)), NUMBER, hint=f'"{name}" in report.json')
    sets = {best: TEST, "the 300 validation rows": VALID, "the 900 training rows": TRAIN}
    right = {}
    for name, which in sets.items():
        right[name] = 1 - mistakes(weights, *given.rows(lab.task, *which)) / which[0]
    near = [name for name, share in right.items() if abs(got["right"] - share) < 2e-3]
    hint = f'the rows on which "right" in report.json is true; weights.npz gets {right[best]:.4f} '
    equal(near[0] if near else "none of the three sets", best, hint=hint + "of the test rows right")
    half = 1.96 * (right[best] * (1 - right[best]) / TEST[0]) ** 0.5
    want = [right[best] - half, right[best] + half]
    close([got["low"], got["high"]], want, atol=2e-3, hint='"low" and "high" in report.json')


@check(needs=scaling)
def new_rows(lab, given, rng):
    """makes at most a third of a linear model's mistakes on new rows"""
    new, want = given.rows(lab.task, 2_000, int(rng.integers(1_000, 2**31)))
    most = linear_mistakes(*given.rows(lab.task, *TRAIN), new, want) // 3
    found = mistakes(read(lab), new, want)
    hint = f"your weights make {found} mistakes on 2,000 new rows, and {most} are allowed"
    equal("too many" if found > most else "few enough", "few enough", hint=hint)
