import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.errors import RequestError
from gradatim.explorables.linear_map.compute import SQUARE, apply_matrix

entries = st.floats(-3, 3)


@given(entries, entries, entries, entries)
def test_the_square_goes_where_the_matrix_product_of_the_lab_says(reference, a, b, c, d):
    product = reference("matrix-product").matmul([[a, b], [c, d]], SQUARE.T.tolist())
    assert np.allclose(apply_matrix(a, b, c, d).square.T, product)


@given(entries, entries, entries, entries)
def test_the_area_is_the_determinant_and_that_of_the_corners(a, b, c, d):
    found = apply_matrix(a, b, c, d)
    x, y = found.square.T
    by_corners = float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)  # the shoelace formula
    assert found.area == pytest.approx(by_corners, abs=1e-9)
    assert found.area == pytest.approx(np.linalg.det(found.matrix), abs=1e-9)


def test_the_columns_are_where_the_base_arrows_go():
    found = apply_matrix(1, 2, 3, -1)
    assert found.square[1].tolist() == [1, 3] == found.matrix[:, 0].tolist()
    assert found.square[3].tolist() == [2, -1] == found.matrix[:, 1].tolist()


def test_grid_lines_stay_lines_through_moved_points():
    assert np.allclose(apply_matrix(1, 0, 0, 1).lines[0], [[-9, -9], [-9, 9]])
    assert np.allclose(apply_matrix(0, -1, 1, 0).lines[0], [[9, -9], [-9, -9]])  # a quarter turn


@pytest.mark.parametrize("i", range(4))
def test_what_is_out_of_range_is_refused(i):
    for wrong in (3.1, math.nan):
        asked = [1.0] * 4
        asked[i] = wrong
        with pytest.raises(RequestError, match="linear-map: the entry is"):
            apply_matrix(*asked)
