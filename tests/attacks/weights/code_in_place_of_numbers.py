# mean: FAIL is not a file of np.savez
"""Objects that are code to who unpickles them, and programs where the judge runs the pack's."""

import os

import numpy as np

COMMAND = "touch /tmp/gradatim-was-here"


class Code:
    def __reduce__(self):
        return os.system, (COMMAND,)


def spoil(folder):
    np.savez(folder / "weights.npz", mean=np.array([Code(), Code(), Code()], dtype=object))
    (folder / "train.py").write_text(f"import os\nos.system({COMMAND!r})\n")
    (folder / "weights").mkdir()
    (folder / "weights" / "train.py").write_text(f"import os\nos.system({COMMAND!r})\n")
