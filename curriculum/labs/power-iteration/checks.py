import numpy as np

from gradatim.checks import check, close


def matrix(rng, values):
    """a symmetric matrix with these eigenvalues, and its eigenvectors as columns"""
    Q, _ = np.linalg.qr(rng.normal(size=(len(values), len(values))))
    A = Q * values @ Q.T
    return (A + A.T) / 2, Q


def signed(v):
    """v or -v: the one whose largest entry is positive"""
    v = np.asarray(v, dtype=float)
    return v * np.sign(v[np.argmax(np.abs(v))])


@check
def finds_the_value(lab, rng):
    """finds the largest eigenvalue"""
    A, _ = matrix(rng, [4.0, 2.0, 1.0, 0.5])
    value, _ = lab.top_eig(A, rng.uniform(1, 2, 4), 80)
    close(value, np.linalg.eigvalsh(A)[-1], hint="v times A v, if v has the length 1")


@check
def finds_the_vector(lab, rng):
    """finds the eigenvector, with the length 1"""
    A, Q = matrix(rng, [5.0, 2.0, -1.0])
    _, vector = lab.top_eig(A, rng.uniform(1, 2, 3), 80)
    close(signed(vector), signed(Q[:, 0]), hint="the last thing is to make its length 1")


@check(needs=finds_the_vector)
def few_steps_vector(lab, ref, rng):
    """does as many steps as it is told"""
    A, _ = matrix(rng, [4.0, 3.0, 1.0])
    start = rng.uniform(1, 2, 3)
    for iters in (1, 2, 5):
        _, vector = lab.top_eig(A, start, iters)
        close(signed(vector), signed(ref.top_eig(A, start, iters)[1]), hint="count the products")


@check(needs=finds_the_value)
def few_steps_value(lab, ref, rng):
    """gives the stretch of the arrow that it returns"""
    A, _ = matrix(rng, [4.0, 3.0, 1.0])
    start = rng.uniform(1, 2, 3)
    for iters in (1, 2, 5):
        value, _ = lab.top_eig(A, start, iters)
        close(value, ref.top_eig(A, start, iters)[0], hint="the stretch of which arrow is it?")


@check
def negative(lab, rng):
    """gives a negative value if the matrix turns the arrow round"""
    A, _ = matrix(rng, [-4.0, 2.0, 1.0])
    for iters in (80, 81):
        value, _ = lab.top_eig(A, rng.uniform(1, 2, 3), iters)
        close(value, -4.0, hint="a length has no sign")


@check(needs=[finds_the_value, finds_the_vector])
def many_steps(lab, rng):
    """survives hundreds of steps with large eigenvalues"""
    A, Q = matrix(rng, [1000.0, 500.0, 100.0])
    value, vector = lab.top_eig(A, rng.uniform(1, 2, 3), 400)
    close(value, 1000.0, hint="how long is the arrow now?")
    value, _ = lab.top_eig(np.ones((9, 9)), rng.uniform(1, 2, 9), 400)
    close(value, 9.0, hint="nine to the power of 400 is no float any more")
    close(signed(vector), signed(Q[:, 0]), hint="how long is the arrow now?")


@check(needs=[finds_the_value, finds_the_vector])
def many_small_steps(lab, rng):
    """survives hundreds of steps with small eigenvalues"""
    A, Q = matrix(rng, [0.001, 0.0005, 0.0001])
    value, vector = lab.top_eig(A, rng.uniform(1, 2, 3), 400)
    close(value, 0.001, hint="how long is the arrow now?")
    close(signed(vector), signed(Q[:, 0]), hint="how long is the arrow now?")


@check
def slow_start(lab, rng):
    """goes on where the stretch hardly changes at first"""
    A, Q = matrix(rng, [3.0, 1.0, 0.5])
    start = Q[:, 1] + 1e-8 * Q[:, 0]
    value, vector = lab.top_eig(A, start, 60)
    close(value, 3.0, hint="does a step that changes little prove anything?")
    close(signed(vector), signed(Q[:, 0]), hint="does a step that changes little prove anything?")


@check(needs=finds_the_value)
def whole_numbers(lab, rng):
    """takes whole numbers, and a start that is already right"""
    k = int(rng.integers(2, 9))
    value, vector = lab.top_eig(np.array([[k, 1], [1, k]]), np.array([1, 1]), 3)
    close(value, k + 1)
    close(signed(vector), np.full(2, 0.5**0.5))


@check(needs=finds_the_value)
def one_by_one(lab, rng):
    """copes with a matrix of one number"""
    x = rng.uniform(-3, -2)
    value, vector = lab.top_eig(np.array([[x]]), np.array([0.5]), 7)
    close(value, x)
    close(signed(vector), np.ones(1))
