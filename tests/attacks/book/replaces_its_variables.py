# mean: FAIL raised AttributeError
# word: FAIL raised AttributeError
"""Variables whose names and values are not what they seem, in a place that is not its own."""


# %%
class Names(dict):
    def items(self):
        return [("mean", 0.0), ("word", "canary")]


class Text(str):
    def startswith(self, *others):
        return False


globals()[Text("__builtins__x")] = 1
globals()[7] = "seven"
globals()["\x1b[2J"] = "terminal"
import sys

sys.modules["__main__"] = Names()
sys.modules["types"].SimpleNamespace = lambda **names: Names(names)
mean = 0.0
