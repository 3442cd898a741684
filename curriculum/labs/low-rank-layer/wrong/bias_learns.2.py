import torch
from torch import nn


class LoRALinear(nn.Module):
    """A frozen linear layer with a trainable correction of rank r."""

    def __init__(self, base, r, alpha):
        super().__init__()
        self.base = base
        base.weight.requires_grad_(False)
        rows, columns = base.weight.shape
        dtype = base.weight.dtype
        self.A = nn.Parameter(torch.randn(r, columns, dtype=dtype) / columns**0.5)
        self.B = nn.Parameter(torch.zeros(rows, r, dtype=dtype))
        self.scale = alpha / r
        self.merged = False

    def forward(self, x):
        if self.merged:
            return self.base(x)
        return self.base(x) + x @ self.A.T @ self.B.T * self.scale  # (..., in) -> (..., out)

    def merge(self):
        """Add the correction to the base's weights, once."""
        if not self.merged:
            with torch.no_grad():
                self.base.weight += self.scale * self.B @ self.A  # (out, r) @ (r, in)
            self.merged = True

    def unmerge(self):
        """Take the correction off the base's weights again."""
        if self.merged:
            with torch.no_grad():
                self.base.weight -= self.scale * self.B @ self.A
            self.merged = False

    def trainable(self):
        """Return how many numbers learn."""
        return self.A.numel() + self.B.numel()
