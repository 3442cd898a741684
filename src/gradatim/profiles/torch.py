"""NumPy and PyTorch."""

from __future__ import annotations

from gradatim.profiles import numpy
from gradatim.profiles.profile import Profile, load


def warm() -> None:
    numpy.warm()
    torch = load("torch")
    torch.set_num_threads(1)
    torch.set_num_interop_threads(1)
    model = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.ReLU(), torch.nn.Linear(2, 1))
    optimiser = torch.optim.Adam(model.parameters())
    for _ in range(2):
        optimiser.zero_grad()
        model(torch.ones(4, 3)).square().mean().backward()
        optimiser.step()


PROFILE = Profile(warm, needs=("numpy", "torch"), imports=("torch",), extra="torch", heap_mb=96)
