"""Readings of the machine of one task, and which of three states it was in."""

import numpy as np

STATES = 3


def rows(task, n, seed):
    """X (n, 6) readings and y (n,) states 0, 1 and 2; the same numbers give the same rows."""
    machine, chance = np.random.default_rng(task), np.random.default_rng([task, seed])
    turn, _ = np.linalg.qr(machine.normal(size=(6, 6)))
    units = 10.0 ** machine.integers(-2, 4, size=6)  # volts, grams, degrees: any size
    zero = machine.normal(size=6)
    start = machine.uniform(0, 2 * np.pi)
    hidden = chance.normal(size=(n, 6))
    angle = np.arctan2(hidden[:, 1], hidden[:, 0]) + start
    y = np.floor(angle % (2 * np.pi) / (np.pi / 3)).astype(int) % STATES
    slips = chance.random(n) < 0.04
    y = np.where(slips, chance.integers(0, STATES, size=n), y)
    return (hidden @ turn.T + zero) * units, y
