import unittest

from median import median


class TestMedian(unittest.TestCase):
    def check(self, values, expected):
        before = list(values)
        answer = median(values)
        self.assertIsInstance(answer, type(expected))
        self.assertAlmostEqual(answer, expected)
        self.assertEqual(values, before)

    def test_odd(self):
        self.check([30, 1, 2, 4, 3], 3)
        self.check([6, 6, 6, 7, 9], 6)
        self.check([5], 5)

    def test_even(self):
        self.check([9, 0, 4, 5], 4.5)
        self.check([0.3, 0.1], 0.2)

    def test_below_zero(self):
        self.check([-7, 1, 2], 1)

    def test_nothing(self):
        with self.assertRaises(ValueError):
            median([])
