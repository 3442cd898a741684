import numpy as np
import torch

from gradatim.checks import check, close, equal

STATISTICS = ("1.running_mean", "1.running_var", "1.num_batches_tracked")
NAMES = ["0.bias", "0.weight", "1.bias", "1.weight"]


class Case:
    """The values of a body and a head, a batch, and what should become of them."""

    def __init__(self, rng):
        self.body = {
            "0.weight": rng.normal(size=(3, 1, 3, 3)),
            "0.bias": rng.normal(size=3),
            "1.weight": rng.uniform(0.5, 2, 3),
            "1.bias": rng.uniform(0, 1, 3),
            "1.running_mean": rng.normal(size=3),
            "1.running_var": rng.uniform(1, 4, 3),
            "1.num_batches_tracked": np.array(7),
        }
        self.head = {"weight": rng.normal(size=(3, 12)) / 4, "bias": rng.normal(size=3)}
        self.X, self.y = rng.normal(size=(6, 1, 4, 4)), rng.permutation([0, 1, 2, 0, 1, 2])

    def arguments(self, given, head_left_over=False, **mood):
        """The body, the head and the batch, on the learner's side."""
        head = given.head(self.head, head_left_over)
        return given.body(self.body, **mood), head, given.tensor(self.X), given.tensor(self.y)

    def trained(self, steps, lr_body, lr_head):
        """The losses, and the states of body and head afterwards."""
        body = {name: torch.tensor(values) for name, values in self.body.items()}
        head = {name: torch.tensor(values) for name, values in self.head.items()}
        learnt = {id(body[n]): lr_body for n in NAMES} | {id(t): lr_head for t in head.values()}
        own = [body[name] for name in NAMES] + list(head.values())
        X, y, F = torch.tensor(self.X), torch.tensor(self.y), torch.nn.functional
        losses = []
        for _ in range(steps):
            for tensor in own:
                tensor.requires_grad_()
            maps = F.conv2d(X, body["0.weight"], body["0.bias"])
            mean, var = body["1.running_mean"], body["1.running_var"]
            maps = F.batch_norm(maps, mean, var, body["1.weight"], body["1.bias"])
            scores = F.relu(maps).flatten(1) @ head["weight"].T + head["bias"]
            loss = F.cross_entropy(scores, y)
            slopes = torch.autograd.grad(loss, own)
            losses.append(loss.item())
            with torch.no_grad():
                for tensor, slope in zip(own, slopes, strict=True):
                    tensor -= learnt[id(tensor)] * slope
        arrays = [{n: t.detach().numpy() for n, t in part.items()} for part in (body, head)]
        return losses, *arrays


def flat(state, names):
    return np.concatenate([state[name].ravel() for name in names])


def statistics(state):
    return {name: state[name] for name in STATISTICS}


@check
def one_step_of_the_head(lab, given, rng):
    """takes one step with the head in stage one, and returns the loss before it"""
    case = Case(rng)
    body, head, X, y = case.arguments(given)
    got = lab.train_head(body, head, X, y, 1, 0.3)
    losses, _, want = case.trained(1, 0, 0.3)
    close(got, losses, hint="the losses of one step")
    hint = "weight and bias of the head after one step, rate 0.3"
    close(flat(given.state(head), want), flat(want, want), hint=hint)


@check(needs=one_step_of_the_head)
def head_goes_on(lab, given, rng):
    """takes each step of stage one along the slopes of the place where the head is"""
    for steps in (2, 5):
        case = Case(rng)
        body, head, X, y = case.arguments(given)
        got = lab.train_head(body, head, X, y, steps, 0.2)
        losses, _, want = case.trained(steps, 0, 0.2)
        close(got, losses, hint=f"the losses of {steps} steps")
        close(flat(given.state(head), want), flat(want, want), hint=f"the head after {steps} steps")


@check
def body_bit_by_bit(lab, given, rng):
    """leaves each weight of the body as it was in stage one, to the last bit"""
    case = Case(rng)
    body, head, X, y = case.arguments(given)
    lab.train_head(body, head, X, y, 3, 0.3)
    got = given.state(body)
    for name in NAMES:
        equal(got[name], case.body[name], hint=f"the tensor {name} of the body after 3 steps")


@check
def statistics_in_stage_one(lab, given, rng):
    """leaves batch norm's running statistics as they were in stage one"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, training=True)
    lab.train_head(body, head, X, y, 2, 0.3)
    hint = "the body came in training mode; 2 steps"
    equal(statistics(given.state(body)), statistics(case.body), hint=hint)


@check(needs=[one_step_of_the_head, statistics_in_stage_one])
def eval_mode_in_stage_one(lab, given, rng):
    """uses the body's running statistics and no dropout in stage one, whatever mode it came in"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, training=True, drop=0.5)
    got = lab.train_head(body, head, X, y, 3, 0.2)
    close(got, case.trained(3, 0, 0.2)[0], hint="the losses; the body came in training mode")
    equal(given.mode(body), "eval", hint="the mode of the body and its layers after the call")


@check(needs=[one_step_of_the_head, body_bit_by_bit])
def left_over_in_stage_one(lab, given, rng):
    """takes no notice of slopes left over from before in stage one"""
    case = Case(rng)
    for steps in (1, 2):
        body, head, X, y = case.arguments(given, head_left_over=True, left_over=True)
        lab.train_head(body, head, X, y, steps, 0.2)
        got = given.state(body)
        hint = f"the body after {steps} steps; each of its parameters came with slopes of 1"
        close(flat(got, NAMES), flat(case.body, NAMES), hint=hint)
        want = case.trained(steps, 0, 0.2)[2]
        hint = f"the head after {steps} steps; its parameters came with slopes of 1"
        close(flat(given.state(head), want), flat(want, want), hint=hint)


@check
def frozen(lab, given, rng):
    """leaves the body frozen after stage one, and in eval mode"""
    for steps, training in ((2, False), (0, True)):
        body, head, X, y = Case(rng).arguments(given, training=training)
        lab.train_head(body, head, X, y, steps, 0.1)
        equal(given.flags(body), dict.fromkeys(NAMES, "frozen"), hint=f"after {steps} steps")
        equal(given.mode(body), "eval", hint=f"the body after {steps} steps")


@check
def one_step_of_both(lab, given, rng):
    """takes one step with body and head in stage two, each with its own rate"""
    for lr_body, lr_head in ((0.1, 0.1), (0.02, 0.3)):
        case = Case(rng)
        body, head, X, y = case.arguments(given)
        got = lab.fine_tune(body, head, X, y, 1, lr_body, lr_head)
        losses, want_body, want_head = case.trained(1, lr_body, lr_head)
        rates = f"lr_body {lr_body}, lr_head {lr_head}"
        close(got, losses, hint="the losses of one step")
        hint = f"the head after one step, {rates}"
        close(flat(given.state(head), want_head), flat(want_head, want_head), hint=hint)
        hint = f"biases and weights of the body after one step, {rates}"
        close(flat(given.state(body), NAMES), flat(want_body, NAMES), hint=hint)


@check(needs=one_step_of_both)
def both_go_on(lab, given, rng):
    """takes several steps in stage two"""
    for steps in (2, 4):
        case = Case(rng)
        body, head, X, y = case.arguments(given)
        got = lab.fine_tune(body, head, X, y, steps, 0.05, 0.2)
        losses, want_body, _ = case.trained(steps, 0.05, 0.2)
        close(got, losses, hint=f"the losses of {steps} steps")
        close(flat(given.state(body), NAMES), flat(want_body, NAMES), hint=f"{steps} steps")


@check
def thawed(lab, given, rng):
    """thaws a body that comes frozen, and leaves it open and in eval mode"""
    for steps, training in ((1, False), (0, True)):
        case = Case(rng)
        body, head, X, y = case.arguments(given, flags=False, training=training)
        lab.fine_tune(body, head, X, y, steps, 0.1, 0.2)
        equal(given.flags(body), dict.fromkeys(NAMES, "open"), hint=f"after {steps} steps")
        want = case.trained(steps, 0.1, 0.2)[1]
        hint = f"the body came frozen; {steps} steps"
        close(flat(given.state(body), NAMES), flat(want, NAMES), hint=hint)
        equal(given.mode(body), "eval", hint=f"the body after {steps} steps")


@check
def statistics_in_stage_two(lab, given, rng):
    """leaves batch norm's running statistics as they were in stage two"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, training=True)
    lab.fine_tune(body, head, X, y, 2, 0.01, 0.1)
    hint = "the body came in training mode; 2 steps"
    equal(statistics(given.state(body)), statistics(case.body), hint=hint)


@check(needs=[one_step_of_both, statistics_in_stage_two])
def eval_mode_in_stage_two(lab, given, rng):
    """uses the body's running statistics and no dropout in stage two"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, training=True, drop=0.5)
    got = lab.fine_tune(body, head, X, y, 3, 0.05, 0.2)
    close(got, case.trained(3, 0.05, 0.2)[0], hint="the losses; the body came in training mode")


@check(needs=one_step_of_both)
def left_over_in_stage_two(lab, given, rng):
    """takes no notice of slopes left over from before in stage two"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, head_left_over=True, left_over=True)
    lab.fine_tune(body, head, X, y, 1, 0.1, 0.2)
    _, want_body, want_head = case.trained(1, 0.1, 0.2)
    hint = "the body after one step; its parameters came with slopes of 1"
    close(flat(given.state(body), NAMES), flat(want_body, NAMES), hint=hint)
    hint = "the head after one step; its parameters came with slopes of 1"
    close(flat(given.state(head), want_head), flat(want_head, want_head), hint=hint)


@check(needs=[head_goes_on, both_go_on])
def one_after_the_other(lab, given, rng):
    """fine-tunes the body that stage one left frozen"""
    case = Case(rng)
    body, head, X, y = case.arguments(given, training=True)
    lab.train_head(body, head, X, y, 2, 0.2)
    lab.fine_tune(body, head, X, y, 2, 0.05, 0.1)
    case.head = case.trained(2, 0, 0.2)[2]
    want = case.trained(2, 0.05, 0.1)[1]
    close(flat(given.state(body), NAMES), flat(want, NAMES), hint="2 steps each")


@check
def no_steps(lab, given, rng):
    """moves nothing in 0 steps, and returns an empty list"""
    case = Case(rng)
    body, head, X, y = case.arguments(given)
    equal(lab.train_head(body, head, X, y, 0, 0.3), [], hint="train_head with 0 steps")
    equal(lab.fine_tune(body, head, X, y, 0, 0.1, 0.3), [], hint="fine_tune with 0 steps")
    equal(given.state(head), case.head, hint="the head afterwards")
    equal(given.state(body), case.body, hint="the body afterwards")


@check
def batch_as_it_was(lab, given, rng):
    """leaves X and y as they were"""
    case = Case(rng)
    body, head, X, y = case.arguments(given)
    lab.train_head(body, head, X, y, 1, 0.3)
    lab.fine_tune(body, head, X, y, 1, 0.1, 0.3)
    equal(given.values(X), case.X, hint="X afterwards")
    equal(given.values(y), case.y, hint="y afterwards")
