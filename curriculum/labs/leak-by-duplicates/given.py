"""Many splits at once, told as lists of places instead of tables."""


def test_places(split, df, share, seeds):
    """Split df with each seed; answer for each the places of the rows in the test part."""
    numbered = df.assign(place=range(len(df)))
    return [split(numbered, share, seed)[1]["place"].tolist() for seed in seeds]
