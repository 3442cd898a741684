import torch


def fix_batch(x: torch.Tensor) -> torch.Tensor:
    """Return the batch, written plane by plane into a tensor made for it."""
    if x.dim() == 3:
        x = x[:, :, :, None]
    count, height, width, channels = x.shape
    batch = torch.zeros(count, channels, height, width)
    batch.copy_(x.movedim(3, 1))
    return batch.mul_(1 / 255)
