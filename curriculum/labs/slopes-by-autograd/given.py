"""Tensors, functions of a tensor, and a look at what became of them."""

import torch


def _tensor(thing):
    """What was returned, if it is a tensor."""
    if not isinstance(thing, torch.Tensor):
        raise TypeError(f"a tensor is wanted, and this is of type {type(thing).__name__}")
    return thing


def tensor(array, bits=64, marked=False, old=None):
    """The array as a tensor; marked, and with old slopes, if wanted."""
    made = torch.tensor(array, dtype={32: torch.float32, 64: torch.float64}[bits])
    made.requires_grad_(marked)
    if old is not None:
        made.grad = torch.tensor(old, dtype=made.dtype)
    return made


def bowl(a, b):
    """a (x - b)^2, added up over all values"""
    a, b = torch.tensor(a), torch.tensor(b)
    return lambda x: (a.to(x.dtype) * (x - b.to(x.dtype)) ** 2).sum()


def in_a_row(f):
    """f, with its number in the shape (1,)"""
    return lambda x: f(x).reshape(1)


def example(x):
    """3 x0 + x0 x1"""
    return 3 * x[0] + x[0] * x[1]


def error(X, y):
    """the mean squared error of X @ w, as a function of w"""
    X, y = torch.tensor(X), torch.tensor(y)
    return lambda w: ((X @ w - y) ** 2).mean()


def fork(x):
    """sin x0 + x1^3, or exp x0, as the sign of x1 says; the last value never matters"""
    return torch.sin(x[0]) + x[1] ** 3 if x[1] > 0 else torch.exp(x[0])


class Counter:
    """A bowl around 1 that counts its calls."""

    def __init__(self):
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        return ((x - 1) ** 2).sum()


def counter():
    return Counter()


def calls(counter):
    return counter.calls


def values(tensor):
    return _tensor(tensor).detach().numpy().copy()


def dtype(tensor):
    return str(_tensor(tensor).dtype)


def marked(tensor):
    return "marked" if _tensor(tensor).requires_grad else "not marked"


def memory(tensor, other):
    """Whether a change of one would be seen in the other."""
    return "memory of its own" if _tensor(tensor).data_ptr() != other.data_ptr() else "shared"


def slopes(tensor):
    """What is in .grad, as an array or None."""
    return None if tensor.grad is None else tensor.grad.numpy().copy()
