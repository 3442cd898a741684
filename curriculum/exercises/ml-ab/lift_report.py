"""How much more, in per cent

A charity tests a new letter and wants to print one line about it: the lift in donations for each person written to,
with its interval. Complete the function. The interval reaches 1.96 standard errors to each side of the lift, and the
variance of the lift comes from the delta method:

    v_t / m_c² + m_t² / m_c⁴ · v_c

Here m_c and m_t are the means of control and treatment, and v_c and v_t the variances of these *means* (with n - 1).

- `control`, `treatment`: arrays of floats, the donation of each person, at least two in each. The mean of control is
  above 0. They aren't changed.
- Returns a text such as `"+50 % (-39 to +139)"`: all three numbers in per cent, each rounded to a whole number by
  `round` and shown with its sign; 0 is shown as `+0`.

>>> lift_report(np.array([2.0, 4.0, 6.0]), np.array([5.0, 6.0, 7.0]))
'+50 % (-39 to +139)'
"""

import numpy as np

kind = "complete"
minutes = 7
chapter = "02-one-number-each"
hint = "The variance of a mean is the variance of the values over their number. For the text: what is missing in front of a number that isn't negative?"

starter = '''
import numpy as np


def _signed(number: int) -> str:
    return ...


def lift_report(control: np.ndarray, treatment: np.ndarray) -> str:
    m_c, m_t = control.mean(), treatment.mean()
    v_c = ...
    v_t = ...
    lift = ...
    half = 1.96 * np.sqrt(...)
    middle, low, high = [round(100 * float(x)) for x in (lift, lift - half, lift + half)]
    return f"{_signed(middle)} % ({_signed(low)} to {_signed(high)})"
'''


def _signed(number: int) -> str:
    return f"+{number}" if number >= 0 else f"{number}"


def lift_report(control: np.ndarray, treatment: np.ndarray) -> str:
    m_c, m_t = control.mean(), treatment.mean()
    v_c = control.var(ddof=1) / len(control)
    v_t = treatment.var(ddof=1) / len(treatment)
    lift = m_t / m_c - 1
    half = 1.96 * np.sqrt(v_t / m_c**2 + m_t**2 / m_c**4 * v_c)
    middle, low, high = [round(100 * float(x)) for x in (lift, lift - half, lift + half)]
    return f"{_signed(middle)} % ({_signed(low)} to {_signed(high)})"


def cases(rng):
    yield (np.array([1.0, 1.0]), np.array([1.0, 1.0]))
    yield (np.array([1000.0, 1000.0]), np.array([997.0, 997.0]))
    yield (np.array([2.0, 4.0, 6.0]), np.array([5.0, 6.0, 7.0]))
    yield (np.array([5.0, 6.0, 7.0]), np.array([2.0, 4.0, 6.0]))
    yield (np.array([4.0, 5.0]), np.array([12.0, 10.0, 11.0, 12.0]))
    yield (np.array([10.0, 12.0, 11.0, 9.0, 10.0]), np.array([8.0, 7.0]))
    for a, b in ((20, 30), (60, 50), (200, 90)):
        yield (np.round(rng.exponential(10, a), 1), np.round(rng.exponential(14, b), 1))


def wrong_control_taken_as_certain(control, treatment):
    """You divide the interval of the difference by the mean of control, as if that mean were certain. In the formula,
    v_c is multiplied by m_t² / m_c⁴."""
    m_c, m_t = control.mean(), treatment.mean()
    v_c = control.var(ddof=1) / len(control)
    v_t = treatment.var(ddof=1) / len(treatment)
    lift = m_t / m_c - 1
    half = 1.96 * np.sqrt(v_t + v_c) / m_c
    middle, low, high = [round(100 * float(x)) for x in (lift, lift - half, lift + half)]
    return f"{_signed(middle)} % ({_signed(low)} to {_signed(high)})"


def wrong_spread_of_people(control, treatment):
    """You use the variances of single people. v_c and v_t are those of the means, and a mean strays less."""
    m_c, m_t = control.mean(), treatment.mean()
    v_c = control.var(ddof=1)
    v_t = treatment.var(ddof=1)
    lift = m_t / m_c - 1
    half = 1.96 * np.sqrt(v_t / m_c**2 + m_t**2 / m_c**4 * v_c)
    middle, low, high = [round(100 * float(x)) for x in (lift, lift - half, lift + half)]
    return f"{_signed(middle)} % ({_signed(low)} to {_signed(high)})"


def wrong_relative_to_treatment(control, treatment):
    """You compare with the mean of treatment. "50 % more" means: more than before, so control is what the difference
    is divided by."""
    m_c, m_t = control.mean(), treatment.mean()
    v_c = control.var(ddof=1) / len(control)
    v_t = treatment.var(ddof=1) / len(treatment)
    lift = 1 - m_c / m_t
    half = 1.96 * np.sqrt(v_t / m_c**2 + m_t**2 / m_c**4 * v_c)
    middle, low, high = [round(100 * float(x)) for x in (lift, lift - half, lift + half)]
    return f"{_signed(middle)} % ({_signed(low)} to {_signed(high)})"
