import unittest

from median import median


class TestMedian(unittest.TestCase):
    def check(self, values, expected):
        before = list(values)
        answer = median(values)
        self.assertAlmostEqual(answer, expected)
        self.assertEqual(values, before)

    def test_odd(self):
        self.check([30, 1, 2, 4, 3], 3)
        self.check([6, 6, 6, 7, 9], 6)
        self.check([5], 5)

    def test_below_zero(self):
        self.check([-7, 1, 2], 1)

    def test_nothing(self):
        with self.assertRaises(ValueError):
            median([])
