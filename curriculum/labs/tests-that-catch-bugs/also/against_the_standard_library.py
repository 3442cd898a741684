import random
import statistics
import unittest

import median as under_test


class MedianTest(unittest.TestCase):
    def test_agrees_with_the_standard_library(self):
        draw = random.Random(1)
        for _ in range(300):
            values = [draw.randint(-9, 9) / 2 for _ in range(draw.randint(1, 8))]
            answer = under_test.median(values.copy())
            self.assertAlmostEqual(answer, statistics.median(values), msg=f"for {values}")

    def test_leaves_its_argument_alone(self):
        values = [5, 3, 4]
        under_test.median(values)
        self.assertEqual(values, [5, 3, 4])

    def test_refuses_an_empty_list(self):
        self.assertRaises(ValueError, under_test.median, [])
