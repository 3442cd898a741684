"""Tensors to try a function on, and a look at what it returns."""

import torch


def _tensor(thing):
    """What was returned, if it is a tensor."""
    if not isinstance(thing, torch.Tensor):
        raise TypeError(f"a tensor is wanted, and this is of type {type(thing).__name__}")
    return thing


def batch(array):
    """The array as a tensor of its own."""
    return torch.from_numpy(array.copy())


def cut_out(array):
    """The same values, cut out of larger pictures, so that they don't lie in one piece."""
    count, height, width = array.shape[:3]
    large = torch.full((count, height + 3, width + 2, *array.shape[3:]), 77, dtype=torch.uint8)
    large[:, 2:-1, 1:-1] = torch.from_numpy(array.copy())
    return large[:, 2:-1, 1:-1]


def turned(array):
    """The same values, of pictures that lie in memory column by column."""
    return torch.from_numpy(array.swapaxes(1, 2).copy()).transpose(1, 2)


def shape(tensor):
    return tuple(_tensor(tensor).shape)


def dtype(tensor):
    return str(_tensor(tensor).dtype)


def values(tensor):
    """The values as an array, in the order of the axes."""
    return _tensor(tensor).detach().numpy().copy()


def layout(tensor):
    return "contiguous" if _tensor(tensor).is_contiguous() else f"strides {tensor.stride()}"
