import torch


def cross_entropy(scores, y):
    return -torch.log_softmax(scores, dim=1)[torch.arange(len(y)), y].mean()


def copied(state):
    return {name: tensor.clone() for name, tensor in state.items()}


def fit(model, optimiser, train, valid, epochs, batch_size, chance):
    X, y = train
    n = len(y)
    history, states = [], []
    for _ in range(epochs):
        order = torch.randperm(n, generator=chance)
        model.train()
        losses = []
        for start in range(0, n, batch_size):
            rows = order[start : start + batch_size]
            for group in optimiser.param_groups:
                for own in group["params"]:
                    own.grad = None
            loss = cross_entropy(model(X[rows]), y[rows])
            loss.backward()
            optimiser.step()
            losses += [loss.item()] * len(rows)
        model.train(False)
        with torch.no_grad():
            scores = model(valid[0])
        right = (scores.argmax(1) == valid[1]).to(torch.float64).mean().item()
        history.append(
            {
                "train": sum(losses) / n,
                "valid": cross_entropy(scores, valid[1]).item(),
                "right": right,
            }
        )
        states.append(copied(model.state_dict()))
    best = min(range(epochs), key=lambda epoch: history[epoch]["valid"])
    model.load_state_dict(states[best])
    return history


def snapshot(model, optimiser, chance):
    import io

    file = io.BytesIO()
    torch.save([model.state_dict(), optimiser.state_dict(), chance.get_state()], file)
    return {"bytes": file.getvalue()}


def restore(saved, model, optimiser, chance):
    import io

    parts = torch.load(io.BytesIO(saved["bytes"]))
    model.load_state_dict(parts[0])
    optimiser.load_state_dict(parts[1])
    chance.set_state(parts[2])
