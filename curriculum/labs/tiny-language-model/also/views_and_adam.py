import torch


def train(model, ids, steps, L, chance):
    windows = ids.unfold(0, L + 1, 1)
    optimiser = torch.optim.Adam(model.parameters(), lr=0.015)
    model.train(True)
    for _ in range(steps):
        batch = windows[torch.randperm(len(windows), generator=chance)[:16]]
        logs = model(batch[:, :L]).log_softmax(-1)
        loss = -logs.gather(2, batch[:, 1:, None]).mean()
        model.zero_grad()
        loss.backward()
        optimiser.step()


@torch.no_grad()
def evaluate(model, ids, L):
    model.train(False)
    k = (ids.numel() - 1) // L
    total = 0.0
    for w in range(k):
        part = ids[w * L : w * L + L + 1]
        logs = model(part[None, :-1])[0].log_softmax(-1)
        total -= logs[torch.arange(L), part[1:]].double().sum().item()
    mean = torch.tensor(total / (k * L), dtype=torch.float64)
    return (mean / torch.tensor(2.0, dtype=torch.float64).log()).item(), mean.exp().item()
