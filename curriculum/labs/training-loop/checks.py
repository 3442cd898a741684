import numpy as np
import torch

from gradatim.checks import check, close, equal


def rows(rng, n, same=False):
    """n rows of 3 numbers, and their classes; the first number of each row is its place"""
    X = np.column_stack([np.arange(n) / n, rng.normal(size=(n, 2))])
    y = np.where(X[:, 1] + 0.3 * rng.normal(size=n) > 0, 1, 0) + (X[:, 2] > 1)
    return X, (y if same else rng.permutation(y))


def net(rng):
    """the weights of a net with 3 inputs, 5 hidden units and 3 classes"""
    return [rng.normal(size=shape) for shape in ((5, 3), (5,), (3, 5), (3,))]


def trained(weights, train, valid, epochs, size, seed, lr=0.1, momentum=0.0):
    """the history as it should be, and all weights of the best epoch"""
    mean = torch.nn.functional.cross_entropy
    own = [torch.tensor(w, requires_grad=True) for w in weights]
    optimiser = torch.optim.SGD(own, lr=lr, momentum=momentum)
    chance = torch.Generator().manual_seed(seed)
    (X, y), (Z, t) = [(torch.tensor(a), torch.tensor(b)) for a, b in (train, valid)]

    def scores(x):
        return torch.relu(x @ own[0].T + own[1]) @ own[2].T + own[3]

    history, states = [], []
    for _ in range(epochs):
        total = 0.0
        for part in torch.randperm(len(y), generator=chance).split(size):
            optimiser.zero_grad()
            loss = mean(scores(X[part]), y[part])
            loss.backward()
            optimiser.step()
            total += len(part) * loss.item()
        with torch.no_grad():
            z = scores(Z)
        right = (z.argmax(1) == t).to(torch.float64).mean().item()
        history.append({"train": total / len(y), "valid": mean(z, t).item(), "right": right})
        states.append(np.concatenate([w.detach().numpy().ravel() for w in own]))
    return history, states[int(np.argmin(column(history, "valid")))]


def column(history, name):
    return np.array([entry[name] for entry in history])


@check
def one_epoch(lab, given, rng):
    """takes one step on one batch, and notes its losses"""
    w, train, valid, seed = net(rng), rows(rng, 8), rows(rng, 6), int(rng.integers(10**6))
    model = given.model(w)
    got = lab.fit(
        model,
        given.sgd(model, 0.1),
        given.pair(*train),
        given.pair(*valid),
        1,
        8,
        given.chance(seed),
    )
    want, weights = trained(w, train, valid, 1, 8, seed)
    equal(len(got), 1, hint="one entry for each epoch")
    equal(sorted(got[0]), ["right", "train", "valid"], hint="the keys of an entry")
    for name in ("train", "valid", "right"):
        close(got[0][name], want[0][name], hint=f'"{name}", 8 rows in one batch')
    close(given.weights(model), weights, hint="the weights after one step")


@check
def what_happens(lab, given, rng):
    """calls the model in the right mode, with batches of each epoch's own order"""
    train, valid, seed = rows(rng, 10), rows(rng, 7), int(rng.integers(10**6))
    model = given.model(net(rng))
    lab.fit(
        model,
        given.sgd(model, 0.1),
        given.pair(*train),
        given.pair(*valid),
        3,
        4,
        given.chance(seed),
    )
    chance, want = torch.Generator().manual_seed(seed), []
    for _ in range(3):
        for batch in torch.randperm(10, generator=chance).split(4):
            want.append(("train", train[0][batch.numpy(), 0].tolist(), "recorded"))
        want.append(("eval", valid[0][:, 0].tolist(), "no record"))
    got = given.log(model)
    hint = "10 training rows, batches of 4, 3 epochs; then 7 validation rows each time"
    equal(
        [len(call[1]) for call in got],
        [len(call[1]) for call in want],
        hint=f"{hint}: rows of each call",
    )
    equal(
        [call[0] for call in got], [call[0] for call in want], hint=f"{hint}: the mode of each call"
    )
    equal(
        [call[2] for call in got if call[0] == "train"], ["recorded"] * 9, hint=f"{hint}: training"
    )
    equal(
        [call[2] for call in got if call[0] == "eval"],
        ["no record"] * 3,
        hint=f"{hint}: the checks",
    )
    equal(
        [call[1] for call in got],
        [call[1] for call in want],
        hint=f"{hint}: the first number of each row",
    )


@check(needs=one_epoch)
def small_last_batch(lab, given, rng):
    """lets each row count the same in the training loss"""
    w, train, valid, seed = net(rng), rows(rng, 9), rows(rng, 6), int(rng.integers(10**6))
    model = given.model(w)
    got = lab.fit(
        model,
        given.sgd(model, 0.5),
        given.pair(*train),
        given.pair(*valid),
        2,
        4,
        given.chance(seed),
    )
    want, _ = trained(w, train, valid, 2, 4, seed, lr=0.5)
    close(
        column(got, "train"), column(want, "train"), hint='"train": 9 rows in batches of 4, 4 and 1'
    )


@check(needs=one_epoch)
def many_epochs(lab, given, rng):
    """learns epoch by epoch"""
    w, train, valid, seed = (
        net(rng),
        rows(rng, 12, True),
        rows(rng, 30, True),
        int(rng.integers(10**6)),
    )
    model = given.model(w)
    got = lab.fit(
        model,
        given.sgd(model, 0.2, 0.5),
        given.pair(*train),
        given.pair(*valid),
        5,
        4,
        given.chance(seed),
    )
    want, _ = trained(w, train, valid, 5, 4, seed, lr=0.2, momentum=0.5)
    for name in ("valid", "right"):
        close(
            column(got, name),
            column(want, name),
            hint=f'"{name}", 12 rows in batches of 4, 5 epochs',
        )


@check(needs=one_epoch)
def in_use(lab, given, rng):
    """checks a model with dropout as it is in use"""
    w, train, valid, seed = net(rng), rows(rng, 8), rows(rng, 20), int(rng.integers(10**6))
    model = given.model(w, drop=0.5)
    got = lab.fit(
        model,
        given.sgd(model, 0.0),
        given.pair(*train),
        given.pair(*valid),
        2,
        4,
        given.chance(seed),
    )
    want, _ = trained(w, train, valid, 2, 4, seed, lr=0.0)
    close(
        column(got, "valid"),
        column(want, "valid"),
        hint="the model has dropout, and the learning rate is 0",
    )


@check(needs=one_epoch)
def best_state(lab, given, rng):
    """ends with the state of the best epoch"""
    for _ in range(2):
        w, train, valid, seed = net(rng), rows(rng, 12), rows(rng, 8), int(rng.integers(10**6))
        seen, tempting = 5, {0, 5}  # look for a run whose best epoch is none of the tempting ones
        while seen in tempting:
            seed, w = seed + 1, net(rng)
            want, weights = trained(w, train, valid, 6, 4, seed, lr=1.5)
            seen = int(np.argmin(column(want, "valid")))
            tempting = {0, 5, int(np.argmax(column(want, "right")))}
            tempting.add(int(np.argmin(column(want, "train"))))
        model = given.model(w)
        lab.fit(
            model,
            given.sgd(model, 1.5),
            given.pair(*train),
            given.pair(*valid),
            6,
            4,
            given.chance(seed),
        )
        losses = column(want, "valid").round(3).tolist()
        close(given.weights(model), weights, hint=f"the validation losses are {losses}")
        equal(
            given.calls(model),
            3 * (seen + 1),
            hint="a running value: calls in training mode, up to the best epoch",
        )


@check(needs=one_epoch)
def first_of_equals(lab, given, rng):
    """keeps the first of several equally good epochs"""
    model = given.model(net(rng))
    data = given.pair(*rows(rng, 6))
    lab.fit(model, given.sgd(model, 0.0), data, data, 3, 3, given.chance(1))
    equal(
        given.calls(model),
        2,
        hint="the learning rate is 0: all epochs are equal. A running value counts 2 calls each",
    )


@check(needs=one_epoch)
def left_in_eval(lab, given, rng):
    """leaves the model and all its layers in eval mode"""
    model, data = given.model(net(rng), drop=0.5), given.pair(*rows(rng, 6))
    lab.fit(model, given.sgd(model, 0.1), data, data, 2, 4, given.chance(1))
    equal(given.modes(model), ["eval"] * 6, hint="the model, the chain and its four layers")


@check(needs=one_epoch)
def used_before(lab, given, rng):
    """takes a model in eval mode that holds slopes"""
    w, train, valid, seed = net(rng), rows(rng, 8), rows(rng, 6), int(rng.integers(10**6))
    model = given.used(given.model(w))
    lab.fit(
        model,
        given.sgd(model, 0.1),
        given.pair(*train),
        given.pair(*valid),
        1,
        8,
        given.chance(seed),
    )
    _, weights = trained(w, train, valid, 1, 8, seed)
    close(given.weights(model), weights, hint="one step; every slope was 1 before")
    equal(given.log(model)[0][0], "train", hint="the mode of the first call")


@check(needs=one_epoch)
def goes_on_drawing(lab, given, rng):
    """draws one order for each epoch, and doesn't seed"""
    seed, data = int(rng.integers(10**6)), given.pair(*rows(rng, 9))
    model, chance = given.model(net(rng)), given.chance(seed)
    lab.fit(model, given.sgd(model, 0.1), data, data, 2, 4, chance)
    mine = torch.Generator().manual_seed(seed)
    for _ in range(2):
        torch.randperm(9, generator=mine)
    equal(
        given.drawn(chance),
        torch.randperm(6, generator=mine).tolist(),
        hint="what the generator draws next",
    )


class Run:
    """a model, its optimiser with momentum, and a generator, with some steps behind them"""

    def __init__(self, given, w, seed):
        self.model = given.model(w)
        self.parts = self.model, given.sgd(self.model, 0.1, 0.9), given.chance(seed)


@check
def resumes(lab, given, rng):
    """goes on from a snapshot as if nothing had happened"""
    w, data, seed = net(rng), given.pair(*rows(rng, 9)), int(rng.integers(10**6))
    old, new = Run(given, w, seed), Run(given, net(rng), seed + 1)
    given.steps(*old.parts[:2], data, 3)
    given.drawn(old.parts[2])
    before = given.weights(old.model)
    saved = lab.snapshot(*old.parts)
    given.steps(*old.parts[:2], data, 2)
    after, order = given.weights(old.model), given.drawn(old.parts[2])
    equal(lab.restore(saved, *new.parts), None, hint="what restore returns")
    close(given.weights(new.model), before, hint="the weights, restored after two more steps")
    equal(
        given.calls(new.model), 3, hint="a running value of the model: 3 calls before the snapshot"
    )
    equal(given.drawn(new.parts[2]), order, hint="the next order that is drawn")
    given.steps(*new.parts[:2], data, 2)
    close(
        given.weights(new.model),
        after,
        hint="the weights two steps later; the optimiser has momentum",
    )


@check(needs=resumes)
def restores_twice(lab, given, rng):
    """restores from the same snapshot again"""
    w, data, seed = net(rng), given.pair(*rows(rng, 9)), int(rng.integers(10**6))
    run = Run(given, w, seed)
    given.steps(*run.parts[:2], data, 2)
    saved = lab.snapshot(*run.parts)
    given.steps(*run.parts[:2], data, 2)
    after, order = given.weights(run.model), given.drawn(run.parts[2])
    for time in ("first", "second"):
        lab.restore(saved, *run.parts)
        given.steps(*run.parts[:2], data, 2)
        close(given.weights(run.model), after, hint=f"two steps after the {time} restore")
        equal(given.drawn(run.parts[2]), order, hint=f"what is drawn after the {time} restore")
