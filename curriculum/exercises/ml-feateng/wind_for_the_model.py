'''Wind for the model

A model predicts how much power a wind farm delivers. It has the speed of the wind and the direction it comes from, in
degrees: 0 is north, 90 east, 180 south, 270 west. 359 and 1 are nearly the same wind, and a direction without any speed
means nothing. One pair of columns says both: how far east and how far north you get if you walk towards the wind as
many metres as the speed says.

- `readings`: a DataFrame with the columns `speed` (floats, 0 or more) and `degrees` (floats from 0 to under 360),
  perhaps others, with any labels, without gaps, perhaps without rows. It isn't changed.
- Returns a DataFrame with the same labels and the float columns `east` and `north`, in this order. `east` is the speed
  times the sine of the direction, `north` the speed times its cosine. South and west are negative. Nothing is rounded.

>>> wind_for_the_model(pd.DataFrame({"speed": [4.0, 3.0], "degrees": [0.0, 270.0]})).round(2)
   east  north
0   0.0    4.0
1  -3.0   -0.0
'''

import numpy as np
import pandas as pd

minutes = 6
chapter = "01-say-it-better"
hint = "What part of a whole turn are 90 degrees, and how long is a whole turn for `np.sin`?"


def wind_for_the_model(readings: pd.DataFrame) -> pd.DataFrame:
    angle = 2 * np.pi * readings["degrees"] / 360
    return pd.DataFrame({"east": readings["speed"] * np.sin(angle), "north": readings["speed"] * np.cos(angle)})


def cases(rng):
    yield (pd.DataFrame({"speed": [4.0], "degrees": [0.0]}),)
    yield (pd.DataFrame({"speed": [5.0], "degrees": [90.0]}),)
    yield (pd.DataFrame({"speed": [2.0, 3.0], "degrees": [180.0, 270.0]}, index=[7, 7]),)
    yield (pd.DataFrame({"degrees": [1.0, 359.0, 45.0], "speed": [6.0, 6.0, 0.0]}, index=["a", "b", "c"]),)
    yield (pd.DataFrame({"speed": [], "degrees": []}, dtype=float),)
    for n in (3, 6, 12):
        table = {"site": np.arange(n), "degrees": rng.integers(0, 3600, n) / 10, "speed": rng.integers(0, 250, n) / 10}
        yield (pd.DataFrame(table, index=rng.permutation(n) + 20),)


def wrong_degrees_into_sine(readings):
    """You hand degrees to `np.sin`. It counts a whole turn as 2π, not as 360, so turn the degrees into that first."""
    angle = readings["degrees"]
    return pd.DataFrame({"east": readings["speed"] * np.sin(angle), "north": readings["speed"] * np.cos(angle)})


def wrong_swapped(readings):
    """You swap sine and cosine. At 0 degrees the wind is from the north; which of the two is 1 there?"""
    angle = 2 * np.pi * readings["degrees"] / 360
    return pd.DataFrame({"east": readings["speed"] * np.cos(angle), "north": readings["speed"] * np.sin(angle)})


def wrong_speed_left_out(readings):
    """Your columns say where the wind comes from, and not how strong it is. A calm and a storm from the east look the
    same."""
    angle = 2 * np.pi * readings["degrees"] / 360
    return pd.DataFrame({"east": np.sin(angle), "north": np.cos(angle)})


def wrong_hours_of_a_clock(readings):
    """You divide by 24, as for hours. After how many degrees does a direction start over?"""
    angle = 2 * np.pi * readings["degrees"] / 24
    return pd.DataFrame({"east": readings["speed"] * np.sin(angle), "north": readings["speed"] * np.cos(angle)})
