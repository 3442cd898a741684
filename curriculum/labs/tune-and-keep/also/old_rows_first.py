import random

import torch
from torch.nn.utils.rnn import pad_sequence


def batch(pairs, end, pad):
    rows = [torch.tensor([*prompt, *reply, end]) for prompt, reply in pairs]
    taught = []
    for (prompt, _), row in zip(pairs, rows, strict=True):
        target = row.clone()
        target[: len(prompt)] = -100
        taught.append(target)
    inputs = pad_sequence([row[:-1] for row in rows], batch_first=True, padding_value=pad)
    labels = pad_sequence([row[1:] for row in taught], batch_first=True, padding_value=-100)
    return inputs, labels


def fine_tune(model, new, old, end, pad, chance):
    draw = random.Random(chance.initial_seed())
    optimiser = torch.optim.Adam(model.parameters(), lr=0.015)
    model.train()
    for _ in range(100):
        rows = draw.sample(old, 12) + draw.sample(new, 20)
        inputs, labels = batch(rows, end, pad)
        logs = model(inputs).log_softmax(-1)
        taught = labels >= 0
        loss = -logs[taught].gather(1, labels[taught][:, None]).mean()
        model.zero_grad()
        loss.backward()
        optimiser.step()
    model.eval()
