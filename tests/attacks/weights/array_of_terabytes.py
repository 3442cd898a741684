# mean: FAIL is not a file of np.savez
"""An array that is said to have a million million numbers."""

import io
import zipfile

import numpy as np


def spoil(folder):
    head = io.BytesIO()
    said = {"descr": "<f8", "fortran_order": False, "shape": (10**12,)}
    np.lib.format.write_array_header_1_0(head, said)
    with zipfile.ZipFile(folder / "weights.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mean.npy", head.getvalue() + bytes(10**6))
