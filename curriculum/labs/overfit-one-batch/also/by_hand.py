import torch


def train(model, X, y, epochs, batch_size, lr, chance):
    """Train without an optimiser, with the logarithms of the shares."""
    own = list(model.parameters())
    n, history = y.shape[0], []
    while len(history) < epochs:
        order = torch.randperm(n, generator=chance).tolist()
        losses = []
        for start in range(0, n, batch_size):
            places = order[start : start + batch_size]
            logs = torch.log_softmax(model(X[places]), dim=1)
            each = -logs[torch.arange(len(places)), y[places]]
            slopes = torch.autograd.grad(each.mean(), own)
            with torch.no_grad():
                for parameter, slope in zip(own, slopes, strict=True):
                    parameter.sub_(lr * slope)
            losses += each.tolist()
        history.append(sum(losses) / n)
    return history
