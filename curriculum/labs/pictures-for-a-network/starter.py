import torch


def fix_batch(x: torch.Tensor) -> torch.Tensor:
    """Return pictures (B, H, W, C) or (B, H, W) as floats from 0 to 1 of shape (B, C, H, W)."""
    # TODO: the shape is right, the planes are not; and what about grey pictures, type and layout?
    B, H, W, C = x.shape
    return x.reshape(B, C, H, W)
