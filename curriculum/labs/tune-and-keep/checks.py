from gradatim.checks import check, equal


def pairs_of(rng, n):
    """n pairs of different lengths"""
    return [
        (
            rng.integers(2, 9, int(rng.integers(1, 6))).tolist(),
            rng.integers(9, 15, int(rng.integers(1, 4))).tolist(),
        )
        for _ in range(n)
    ]


def want(pairs, end, pad):
    """inputs and labels as they should be"""
    n = max(len(p) + len(r) for p, r in pairs)
    inputs, labels = [], []
    for p, r in pairs:
        row, target = [pad] * n, [-100] * n
        for place, number in enumerate(p + r):
            row[place] = number
        for place, number in enumerate([*r, end]):
            target[len(p) - 1 + place] = number
        inputs.append(row)
        labels.append(target)
    return inputs, labels


@check
def one_pair(lab, given, rng):
    """labels the reply and the end token of a pair"""
    for p, r in ((1, 1), (4, 1), (3, 3)):
        pairs = [(rng.integers(2, 9, p).tolist(), rng.integers(9, 15, r).tolist())]
        inputs, labels, _ = given.lists(lab.batch, pairs, 0, 1)
        equal(inputs, want(pairs, 0, 1)[0], hint=f"inputs of {pairs[0]}, end 0")
        equal(labels, want(pairs, 0, 1)[1], hint=f"labels of {pairs[0]}, end 0")


@check(needs=one_pair)
def filled(lab, given, rng):
    """fills the rows of a batch on the right"""
    for n in (2, 5):
        pairs = [*pairs_of(rng, n), ([3], [9]), ([3, 4, 5, 6, 7, 8], [9, 9])]
        inputs, labels, types = given.lists(lab.batch, pairs, 0, 1)
        equal(inputs, want(pairs, 0, 1)[0], hint=f"inputs of {pairs}, end 0, pad 1")
        equal(labels, want(pairs, 0, 1)[1], hint=f"labels of {pairs}, end 0, pad 1")
        equal(types, ["torch.int64"] * 2, hint="dtypes of inputs and labels")


@check(needs=one_pair)
def one_id_for_both(lab, given, rng):
    """keeps the end tokens where padding and end share an id"""
    pairs = [([5, 0, 6], [9]), ([0], [10, 11]), (rng.integers(2, 9, 5).tolist(), [12])]
    inputs, labels, _ = given.lists(lab.batch, pairs, 0, 0)
    equal(inputs, want(pairs, 0, 0)[0], hint=f"inputs of {pairs}, end and pad 0")
    equal(labels, want(pairs, 0, 0)[1], hint=f"labels of {pairs}, end and pad 0")


class Desk:
    """A base on an old task, pairs of both tasks, and what became of them."""

    def __init__(self, given, rng):
        replies = {marker: (15 + rng.permutation(10)).tolist() for marker in (3, 4)}

        def pairs(marker, n):
            made = []
            for _ in range(n):
                topic = int(rng.integers(10))
                rest = [25 + topic, *rng.integers(5, 9, int(rng.integers(0, 4))).tolist()]
                prompt = [marker, *(rest[i] for i in rng.permutation(len(rest))), 2]
                made.append((prompt, [replies[marker][topic]]))
            return made

        self.old, self.new = pairs(3, 120), pairs(4, 80)
        self.hidden = pairs(4, 100), pairs(3, 100)
        self.model = given.base(self.old, 35, int(rng.integers(10**6)))
        self.seed = int(rng.integers(10**6))

    def right(self, given):
        """shares right on the new and the old task"""
        return [given.right(self.model, pairs) for pairs in self.hidden]

    def tune(self, lab, given):
        return given.tune(lab.fine_tune, self.model, self.new, self.old, self.seed)


@check(needs=one_pair)
def keeps_the_rules(lab, given, rng):
    """keeps the budget, learns in training mode, and leaves the model in eval mode"""
    desk = Desk(given, rng)
    equal(desk.tune(lab, given), None, hint="what fine_tune returns")
    use = given.use(desk.model)
    equal("at most 100" if len(use) <= 100 else len(use), "at most 100", hint="calls of the model")
    most = max(use, default=0)
    equal("at most 32" if most <= 32 else most, "at most 32", hint="rows of a call")
    equal(given.learning(desk.model), ["train"], hint="the modes of the calls from which it learns")
    equal(given.mode(desk.model), "eval", hint="the mode afterwards")


@check(needs=one_pair)
def learns_and_keeps(lab, given, rng):
    """learns the new task and keeps the old one"""
    desk = Desk(given, rng)
    new, old = desk.right(given)
    desk.tune(lab, given)
    after, kept = desk.right(given)
    gate, floor = (1 - after) / (1 - new), kept / old
    said = [
        "at most 0.4" if gate <= 0.4 else f"{gate:.2f}",
        "at least 0.9" if floor >= 0.9 else f"{floor:.2f}",
    ]
    hint = "wrong on the new task and right on the old one, each divided by the base's"
    equal(said, ["at most 0.4", "at least 0.9"], hint=hint)
