import numpy as np
import torch

from gradatim.checks import check, close, equal


def net(rng, d=3, h=5, k=3):
    """pairs of weight and bias of a net with one hidden layer"""
    return [
        (rng.normal(size=(h, d)), rng.normal(size=h)),
        (rng.normal(size=(k, h)), rng.normal(size=k)),
    ]


def batch(rng, n, d=3, k=3):
    """rows and their classes, each class at least once where there is room"""
    return rng.normal(size=(n, d)), rng.permutation(np.arange(n) % k)


def orders(n, epochs, seed):
    chance = torch.Generator().manual_seed(seed)
    return [torch.randperm(n, generator=chance) for _ in range(epochs)]


def trained(weights, X, y, epochs, size, lr, seed):
    """the history and all parameters as they should be"""
    own = [torch.tensor(a, requires_grad=True) for pair in weights for a in pair]
    X, y, history = torch.tensor(X), torch.tensor(y), []
    for order in orders(len(y), epochs, seed):
        total = 0.0
        for places in order.split(size):
            z = X[places] @ own[0].T + own[1]
            for i in range(2, len(own), 2):
                z = torch.relu(z) @ own[i].T + own[i + 1]
            loss = torch.nn.functional.cross_entropy(z, y[places])
            slopes = torch.autograd.grad(loss, own)
            with torch.no_grad():
                for tensor, slope in zip(own, slopes, strict=True):
                    tensor -= lr * slope
            total += loss.item() * len(places)
        history.append(total / len(y))
    return history, np.concatenate([tensor.detach().numpy().ravel() for tensor in own])


def compare(lab, given, rng, n, epochs, size, lr, hint, **mood):
    """the history and the weights of one run beside those that are wanted"""
    weights, (X, y), seed = net(rng), batch(rng, n), int(rng.integers(10**6))
    model = given.model(weights, **mood)
    got = lab.train(model, given.tensor(X), given.tensor(y), epochs, size, lr, given.chance(seed))
    history, after = trained(weights, X, y, epochs, size, lr, seed)
    close(got, history, hint=f"the losses; {hint}")
    close(given.weights(model), after, hint=f"the weights afterwards; {hint}")


@check
def sure_and_right(lab, given, rng):
    """reports a loss of 0 for scores that are right by a wide margin"""
    weights = [(50 * np.eye(3), np.zeros(3))]
    for label in range(3):
        model = given.model(weights)
        X, y = given.tensor(np.eye(3)[[label]]), given.tensor(np.array([label]))
        got = lab.train(model, X, y, 1, 1, 0.1, given.chance(1))
        hint = f"one row of class {label}; its scores are 50 for that class and 0 for the others"
        close(got, [0.0], hint=hint)


@check
def one_row_one_step(lab, given, rng):
    """takes one step on one row"""
    compare(lab, given, rng, 1, 1, 1, 0.1, "one row, one step")


@check
def one_row_more_steps(lab, given, rng):
    """takes each step on one row with the slopes of the place where the weights are"""
    for steps in (2, 3, 6):
        compare(lab, given, rng, 1, steps, 1, 0.1, f"one row, {steps} steps")


@check
def batches_of_rows(lab, given, rng):
    """calls the model with the batches of each epoch's own order"""
    X, y, seed = np.arange(7.0)[:, None] + 1, np.arange(7) % 3, int(rng.integers(10**6))
    model = given.model(net(rng, d=1))
    lab.train(model, given.tensor(X), given.tensor(y), 3, 3, 0.01, given.chance(seed))
    want = [X[places.numpy()].tolist() for order in orders(7, 3, seed) for places in order.split(3)]
    equal(given.log(model), want, hint="7 rows, 1.0 to 7.0, batches of 3, 3 epochs")


@check
def rows_with_their_labels(lab, given, rng):
    """scores each row against its own label"""
    for n in (3, 6, 9):
        compare(lab, given, rng, n, 1, n, 0.1, f"{n} rows in one batch, one step")


@check
def small_last_batch(lab, given, rng):
    """lets each row count the same in the loss of an epoch"""
    compare(lab, given, rng, 7, 1, 3, 0.2, "7 rows, batches of 3, one epoch")
    compare(lab, given, rng, 5, 1, 4, 0.2, "5 rows, batches of 4, one epoch")


@check
def several_epochs(lab, given, rng):
    """goes on through several epochs"""
    compare(lab, given, rng, 8, 4, 3, 0.05, "8 rows, batches of 3, 4 epochs")


@check
def left_over(lab, given, rng):
    """takes no notice of slopes from before"""
    compare(lab, given, rng, 6, 2, 6, 0.1, "each parameter came with slopes of 1", left_over=True)


@check
def by_heart(lab, given, rng):
    """learns one batch by heart"""
    X, y = 2 * rng.normal(size=(6, 8)), np.arange(6) % 3
    weights, seed = net(rng, d=8, h=32), 5
    weights = [(0.3 * weight, 0 * bias) for weight, bias in weights]
    model = given.model(weights)
    got = lab.train(model, given.tensor(X), given.tensor(y), 400, 6, 0.2, given.chance(seed))
    want = trained(weights, X, y, 400, 6, 0.2, seed)[0]
    equal(len(got), 400, hint="one loss for each epoch")
    close(got[-1], want[-1], hint="the last of 400 losses on one batch", rtol=1e-3)


@check
def others_too(lab, given, rng):
    """learns what holds for rows outside the training"""
    centres = 3 * np.eye(3)
    y, t = np.arange(60) % 3, np.arange(90) % 3
    X, Z = (centres[labels] + 0.5 * rng.normal(size=(len(labels), 3)) for labels in (y, t))
    weights = [(0.1 * rng.normal(size=(3, 3)), np.zeros(3))]
    model = given.model(weights)
    lab.train(model, given.tensor(X), given.tensor(y), 15, 8, 0.1, given.chance(3))
    after = trained(weights, X, y, 15, 8, 0.1, 3)[1]
    close(given.weights(model), after, hint="the weights after 15 epochs on 60 rows", rtol=1e-4)
    best = np.argmax(Z @ after[:9].reshape(3, 3).T + after[9:], axis=1)
    close(
        given.right(model, Z, t),
        (best == t).mean(),
        hint="the share of 90 fresh rows that is right",
    )


@check
def rows_as_they_were(lab, given, rng):
    """leaves X and y as they were"""
    X, y = batch(rng, 6)
    rows, labels = given.tensor(X), given.tensor(y)
    lab.train(given.model(net(rng)), rows, labels, 2, 2, 0.1, given.chance(1))
    equal(given.values(rows), X, hint="X afterwards")
    equal(given.values(labels), y, hint="y afterwards")
