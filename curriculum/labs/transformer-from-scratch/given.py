"""Looks into the learner's modules, and records of their training."""

import types

import torch
from torch.overrides import TorchFunctionMode

READY = (
    "scaled_dot_product_attention",
    "multi_head_attention_forward",
    "_native_multi_head_attention",
    "_transformer_encoder_layer_fwd",
)


def seed(number):
    torch.manual_seed(number)


def text(ids):
    """a tensor of int64"""
    return torch.tensor(ids)


def chance(number):
    return torch.Generator().manual_seed(number)


def shape(module, rows):
    """the shape of what the module returns, or the name of its type"""
    got = module(_tensor(rows))
    return tuple(got.shape) if isinstance(got, torch.Tensor) else type(got).__name__


def result(module, rows):
    """what the module returns in eval mode, without a record"""
    module.eval()
    with torch.no_grad():
        return module(_tensor(rows)).numpy()


def results(module, texts):
    """the results of several inputs of one shape, each in a call of its own"""
    return [result(module, rows) for rows in texts]


def shaken(module, number):
    """the module with small random numbers added to all its parameters"""
    chance = torch.Generator().manual_seed(number)
    with torch.no_grad():
        for p in module.parameters():
            p.add_(0.1 * torch.randn(p.shape, generator=chance))
    return module


def wide(module, number, spread):
    """the module with tables drawn anew, so that queries and keys have a variance of about 1"""
    chance = torch.Generator().manual_seed(number)
    with torch.no_grad():
        for p in module.parameters():
            if p.dim() > 1:
                p.copy_(spread * torch.randn(p.shape, generator=chance))
    return module


def cleared(module):
    """the module with all its parameters set to 0"""
    with torch.no_grad():
        for p in module.parameters():
            p.zero_()
    return module


def size(model):
    return sum(p.numel() for p in model.parameters())


def blocks(model):
    """how many registered layers are a Block"""
    return sum(type(part).__name__ == "Block" for part in model.modules())


def ready_made(model, rows):
    """which of PyTorch's own attention functions the model calls"""
    with torch.no_grad(), _Names() as names:
        model(_tensor(rows))
    return sorted(set(READY) & names.seen)


def watched(model):
    """the model, noting mode, record and ids of each call"""
    forward, model.calls = model.forward, []

    def noting(self, ids, *rest):
        record = "recorded" if torch.is_grad_enabled() else "no record"
        mode = "train" if self.training else "eval"
        self.calls.append((mode, record, ids.tolist()))
        return forward(ids, *rest)

    model.forward = types.MethodType(noting, model)
    return model


def calls(model):
    """mode and record of each call"""
    return [call[:2] for call in model.calls]


def batches(model):
    """the ids of each call"""
    return [call[2] for call in model.calls]


def _tensor(rows):
    whole = rows.dtype.kind in "iu"
    return torch.tensor(rows, dtype=torch.int64 if whole else torch.float32)


class _Names(TorchFunctionMode):
    """the names of the functions of PyTorch that are called"""

    def __init__(self):
        super().__init__()
        self.seen = set()

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.seen.add(getattr(func, "__name__", ""))
        return func(*args, **(kwargs or {}))
