"""Plain Python: a stack of row numbers for each label, from which the small parts are dealt."""

import random
from collections import defaultdict


def split(X, y, seed):
    """Return X_train, X_val, X_test, y_train, y_val, y_test: three, one and one fifth."""
    stacks = defaultdict(list)
    for row, label in enumerate(y.tolist()):
        stacks[label].append(row)
    dice = random.Random(seed)
    parts = {"train": [], "val": [], "test": []}
    for stack in stacks.values():
        each = len(stack) // 5
        dice.shuffle(stack)
        for name in ("val", "test"):
            parts[name] += [stack.pop() for _ in range(each)]
        parts["train"] += stack
    return tuple(table[sorted(rows)] for table in (X, y) for rows in parts.values())
