"""Which parentheses?

Three matrices A, B and C are multiplied. `(A @ B) @ C` and `A @ (B @ C)` give the same result, but one of them may take far fewer multiplications. Return "left" if A and B should be multiplied first, "right" if B and C should, and "equal"
if it makes no difference.

A product of shapes (n, m) and (m, p) takes n · m · p multiplications.

- `n`, `m`, `p`, `q`: ints above 0. A has shape (n, m), B (m, p) and C (p, q).

>>> cheaper_order(100, 100, 100, 1)
'right'
>>> cheaper_order(1, 50, 50, 50)
'left'
"""

minutes = 6
chapter = "02-matrix-product"
hint = "Write down the shape of `A @ B`. It is multiplied by C afterwards, and that costs something as well."


def cheaper_order(n: int, m: int, p: int, q: int) -> str:
    left = n * m * p + n * p * q
    right = m * p * q + n * m * q
    if left < right:
        return "left"
    return "right" if right < left else "equal"


def cases(rng):
    yield 1, 1, 1, 1
    yield 2, 3, 3, 2
    yield 100, 100, 100, 1
    yield 1, 50, 50, 50
    yield 2, 1, 5, 3
    yield 3, 5, 1, 2
    yield 4, 2, 7, 4
    yield 10, 20, 2, 8
    yield 8, 2, 20, 10
    yield 5, 1, 1, 5
    yield 3, 9, 2, 6
    yield 2, 6, 9, 3
    yield 6, 4, 5, 1
    yield 2, 1, 3, 3
    yield 4, 4, 1, 1
    yield 4, 1, 4, 20
    yield 1, 4, 20, 4
    yield 5, 1, 5, 30
    for _ in range(4):
        yield tuple(rng.integers(1, 12, 4).tolist())


def wrong_first_product_only(n, m, p, q):
    """You compare only the first product of each order. The second one costs multiplications as well."""
    left, right = n * m * p, m * p * q
    return "left" if left < right else "right" if right < left else "equal"


def wrong_turned_round(n, m, p, q):
    """You name the order that takes more multiplications. The cheaper one was asked for."""
    left, right = n * m * p + n * p * q, m * p * q + n * m * q
    return "right" if left < right else "left" if right < left else "equal"


def wrong_smaller_middle(n, m, p, q):
    """You choose the order whose first product is the smaller table. A small table can still be expensive to make: each of its entries is a dot product."""
    left, right = n * p, m * q
    return "left" if left < right else "right" if right < left else "equal"
