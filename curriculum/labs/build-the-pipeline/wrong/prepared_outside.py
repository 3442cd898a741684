"""You prepare the table in `make_model`'s neighbourhood and give the model only what is left: it
expects numbers without gaps. Handed the raw table it stops at the first text. Whoever uses the
model would have to know all your steps, and do them with your medians. Put the steps into the model."""

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]


def prepare(df):
    df = df.fillna(df[SIZES].median())
    return pd.get_dummies(df, columns=["species", "island"])


def make_model():
    return make_pipeline(StandardScaler(), LogisticRegression())
