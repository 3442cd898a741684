import torch


def fix_batch(x: torch.Tensor) -> torch.Tensor:
    """Return pictures (B, H, W, C) or (B, H, W) as floats from 0 to 1 of shape (B, C, H, W)."""
    if x.ndim == 3:
        x = x.unsqueeze(3)  # (B, H, W) -> (B, H, W, 1)
    planes = x.permute(0, 3, 1, 2)  # (B, H, W, C) -> (B, C, H, W), the same memory
    return (planes / 255).contiguous()  # bytes / 255 are float32; then in the order of the axes
