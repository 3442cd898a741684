"""Numbers that count what is done with them."""

COUNTED = ["add", "radd", "sub", "rsub", "mul", "rmul", "floordiv", "mod"]
COMPARED = ["lt", "le", "gt", "ge", "eq", "ne"]


class Number(int):
    """A whole number that counts the operations in which it takes part."""

    operations = 0
    __hash__ = int.__hash__


def _counting(name, wrap):
    plain = getattr(int, name)

    def operation(self, *others):
        Number.operations += 1
        answer = plain(self, *others)
        return answer if answer is NotImplemented else wrap(answer)

    return operation


for _name in COUNTED:
    setattr(Number, f"__{_name}__", _counting(f"__{_name}__", Number))
for _name in COMPARED:
    setattr(Number, f"__{_name}__", _counting(f"__{_name}__", bool))


def operations(stretches, tokens, limit, most):
    """Count the operations with the numbers of tokens, and say whether they are too many."""
    Number.operations = 0
    answer = stretches([Number(size) for size in tokens], limit)
    words = "at most" if Number.operations <= most else "more than"
    answer = int(answer) if isinstance(answer, Number) else answer
    return answer, f"{words} {most:,} operations"
