"""What a child says of a training: the losses whose slopes are asked for, now and then."""

from threading import Thread

import pytest

from gradatim.judge.child import losses
from gradatim.judge.child.losses import LossReporter, patch_torch
from gradatim.libraries import usable


@pytest.fixture
def recorder(monkeypatch):
    """A reporter, what it has sent, and its clock in seconds."""
    sent, now = [], [100.0]
    monkeypatch.setattr(losses, "_clock", lambda: now[0])
    return LossReporter(lambda frame: sent.append(frame.message)), sent, now


def test_the_first_loss_is_said_at_once_and_then_the_mean_now_and_then(recorder):
    reporter, sent, now = recorder
    for loss in (8.0, 4.0, 2.0):
        reporter.record(loss)
    assert sent == [{"call": 1, "step": 1, "loss": 8.0}]
    now[0] += losses.INTERVAL_S
    reporter.record(3.0)
    assert sent[1:] == [{"call": 1, "step": 4, "loss": 3.0}]


def test_each_call_counts_its_own_steps(recorder):
    reporter, sent, now = recorder
    reporter.record(8.0)
    reporter.record(7.0)
    reporter.begin()
    now[0] += 1
    reporter.record(5.0)
    assert sent[-1] == {"call": 2, "step": 1, "loss": 5.0}


def test_a_loss_that_is_not_finite_has_no_number(recorder):
    reporter, sent, _ = recorder
    reporter.record(float("nan"))
    assert sent == [{"call": 1, "step": 1, "loss": None}]


def test_another_thread_says_nothing_in_the_middle_of_an_answer(recorder):
    reporter, sent, _ = recorder
    thread = Thread(target=reporter.record, args=(1.0,))
    thread.start()
    thread.join()
    assert sent == []


@pytest.mark.skipif(not usable("torch"), reason="needs PyTorch")
def test_pytorch_is_heard_and_computes_the_same(recorder, monkeypatch):
    import torch

    reporter, sent, now = recorder
    monkeypatch.setattr(torch.Tensor, "backward", torch.Tensor.backward)  # put back afterwards
    monkeypatch.setattr(torch.autograd, "grad", torch.autograd.grad)
    patch_torch(reporter)
    w = torch.tensor([3.0], requires_grad=True)
    (w * w).sum().backward()
    assert w.grad.item() == 6.0
    for slopes in (
        lambda: torch.autograd.grad((w * w).sum(), w),
        lambda: torch.autograd.grad([(w * w).sum()], [w]),
        lambda: torch.autograd.grad(outputs=(w * w).sum(), inputs=w),
    ):
        now[0] += 1
        assert slopes()[0].item() == 6.0
    now[0] += 1
    (w * torch.ones(2)).backward(torch.ones(2))  # no loss: two numbers
    assert [message["step"] for message in sent] == [1, 2, 3, 4]
    assert {message["loss"] for message in sent} == {9.0}
    with pytest.raises(RuntimeError, match="does not require grad"):
        torch.tensor(1.0).backward()
