import torch


def fix_batch(x: torch.Tensor) -> torch.Tensor:
    """Return the batch, made by stacking one plane for each channel."""
    if x.ndim == 3:
        return torch.stack([x.to(torch.float32) / 255], dim=1)
    return torch.stack([x[..., c] for c in range(x.shape[-1])], dim=1) / 255
