import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.convolution.compute import IMAGE, KERNELS, convolve


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("pad", [0, 1])
def test_the_map_is_that_of_the_lab(reference, kernel, stride, pad):
    found = convolve(kernel, 1, 2, stride, pad)
    (other,) = reference("convolution-by-loops").conv2d(
        IMAGE[None], KERNELS[kernel][None, None], stride, pad
    )
    assert np.allclose(found.map, other)
    assert len(found.map) == (10 + 2 * pad - 3) // stride + 1


def test_the_window_is_what_the_sum_stands_for():
    found = convolve("sharpen", 4, 3, 2, 0)
    assert (found.row, found.column) == (3, 3)  # the map of 4 by 4 ends there
    assert found.products.sum() == pytest.approx(found.map[3, 3])
    assert np.array_equal(found.window, IMAGE[6:9, 6:9])


def test_kernels_for_edges_see_nothing_on_an_even_surface():
    assert np.ptp(IMAGE[7:9, 4:8]) == 0
    assert convolve("upright", 6, 5, 1, 0).map[6, 4] == 0
    assert KERNELS["blur"].sum() == pytest.approx(1)


@pytest.mark.parametrize(
    "asked",
    [
        ("round", 0, 0, 1, 0),
        ("blur", -1, 0, 1, 0),
        ("blur", 0, 10, 1, 0),
        ("blur", 0, 0, 4, 0),
        ("blur", 0, 0, 1, 2),
        ("blur", 0.5, 0, 1, 0),
    ],
)
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match="convolution: the"):
        convolve(*asked)
