import importlib
import unittest
from unittest import mock

import frost


class Warnings(unittest.TestCase):
    def setUp(self):
        importlib.reload(frost)
        self.lowest = self.replace("frost.lowest", return_value=5.0)
        self.clock = self.replace("frost.time.time", return_value=0.0)

    def replace(self, name, **told):
        patch = mock.patch(name, **told)
        self.addCleanup(patch.stop)
        return patch.start()

    def hear(self, degrees, place="Kiel"):
        self.lowest.side_effect = [degrees]
        return frost.warning(place)

    def test_words(self):
        for place, degrees, word in (("a", 0, "frost"), ("b", 0.25, "mild"), ("c", -8, "frost")):
            with self.subTest(degrees=degrees):
                self.assertEqual(self.hear(degrees, place), word)

    def test_an_hour_of_memory(self):
        self.hear(9)
        self.clock.return_value = 3599.0
        self.assertEqual(frost.warning("Kiel"), "mild")
        self.lowest.assert_called_once_with("Kiel")
        self.clock.return_value = 3600.0
        self.assertEqual(self.hear(-9), "frost")

    def test_memory_of_a_place(self):
        self.hear(9, "Kiel")
        self.assertEqual(self.hear(-9, "Berlin"), "frost")

    def test_out_of_reach(self):
        self.assertEqual(self.hear(TimeoutError()), "unknown")
        self.assertEqual(self.hear(1), "mild")
        self.clock.return_value = 7200.0
        self.assertEqual(self.hear(ConnectionError()), "unknown")
