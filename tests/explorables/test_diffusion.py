import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.diffusion.compute import (
    POINTS,
    WIDTH,
    diffuse,
    face,
    guess_noise,
    schedule,
)


@pytest.mark.parametrize("steps", [20, 50, 100])
def test_the_schedule_is_that_of_the_lab(reference, steps):
    for mine, theirs in zip(
        schedule(steps), reference("into-the-noise").schedule(steps), strict=True
    ):
        assert np.allclose(mine, theirs)


@pytest.mark.parametrize("at", [0, 10, 50, 100])
def test_points_go_into_the_noise_as_in_the_lab(reference, at):
    found = diffuse("into", at, 50, 3)
    noise = np.random.default_rng(3).normal(size=(POINTS, 2))
    steps = np.full(POINTS, at * 50 // 100)
    other = reference("into-the-noise").q_sample(face(), steps, noise, schedule(50)[1])
    assert np.allclose(found.points, other)


def test_the_noise_is_guessed_as_in_the_lab(reference):
    _, kept = schedule(50)
    x = np.random.default_rng(0).normal(size=(20, 2))
    for t in (1, 20, 50):
        theirs = reference("out-of-the-noise").guess_noise(x, t, face(), kept, WIDTH)
        assert np.allclose(guess_noise(x, face(), kept[t]), theirs, atol=1e-8)


def test_points_come_out_of_the_noise_as_in_the_lab(reference):
    betas, kept = schedule(40)
    rng = np.random.default_rng(5)
    first = rng.normal(size=(POINTS, 2))
    noise = np.zeros((41, POINTS, 2))
    noise[40] = first
    for t in range(40, 1, -1):
        noise[t - 1] = rng.normal(size=(POINTS, 2))
    theirs = reference("out-of-the-noise").sample(
        lambda x, t: guess_noise(x, face(), kept[t]), betas, noise
    )
    assert np.allclose(diffuse("out", 0, 40, 5).points, theirs)


def test_what_comes_out_lies_on_the_data():
    points = diffuse("out", 0, 100, 1).points
    apart = np.linalg.norm(points[:, None] - face(), axis=2).min(axis=1)
    assert np.quantile(apart, 0.9) < 3 * WIDTH
    assert len(np.unique(np.linalg.norm(points[:, None] - face(), axis=2).argmin(axis=1))) > 40


def test_signal_and_noise_are_the_legs_of_a_right_angle():
    found = diffuse("into", 50, 50, 1)
    assert np.allclose(found.signal**2 + found.noise**2, 1)
    assert (found.signal[0], found.noise[0], found.step) == (1, 0, 25)


@pytest.mark.parametrize(
    "asked",
    [
        ("back", 10, 50, 1),
        ("into", 101, 50, 1),
        ("into", 10, 19, 1),
        ("into", 10.5, 50, 1),
        ("out", 10, 101, 1),
        ("out", 0, 50, -1),
    ],
)
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match="diffusion: the"):
        diffuse(*asked)
