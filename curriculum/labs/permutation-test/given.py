"""Shuffles that are fixed beforehand, whatever order the numbers come in."""

import numpy as np


class Shuffle:
    """Answers the numbers that it is given, in the next of the orders, over and over."""

    def __init__(self, orders):
        self.orders, self.at = orders, 0

    def __call__(self, numbers):
        order = self.orders[self.at % len(self.orders)]
        self.at += 1
        return np.sort(numbers)[order[order < len(numbers)]]
