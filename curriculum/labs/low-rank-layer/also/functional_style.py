import math

import torch
import torch.nn.functional as F
from torch import nn


class LoRALinear(nn.Module):
    def __init__(self, base, r, alpha):
        super().__init__()
        self.add_module("base", base.requires_grad_(False))
        self.alpha, self.r, self.kept = alpha, r, None
        self.register_parameter("A", nn.Parameter(torch.empty_like(base.weight[:1]).repeat(r, 1)))
        self.register_parameter(
            "B", nn.Parameter(torch.zeros_like(base.weight[:, :1]).repeat(1, r))
        )
        nn.init.normal_(self.A, std=1 / math.sqrt(base.in_features))

    def product(self):
        return torch.einsum("or,ri->oi", self.B, self.A).mul(self.alpha).div(self.r)

    def forward(self, x):
        W = self.base.weight if self.kept is not None else self.base.weight + self.product()
        return F.linear(x, W, self.base.bias)

    def merge(self):
        if self.kept is None:
            self.kept = self.base.weight.detach().clone()
            self.base.weight.data.copy_(self.kept + self.product().detach())

    def unmerge(self):
        if self.kept is not None:
            self.base.weight.data.copy_(self.kept)
            self.kept = None

    def trainable(self):
        return self.A.numel() + self.B.numel()
