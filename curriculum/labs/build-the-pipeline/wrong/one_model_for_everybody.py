"""Every call returns the same object. Whoever fits "his" model changes everybody else's, and a call
for a new model may bring one that was fitted to other rows. Build the steps inside `make_model`, so
that each call builds new ones."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]

MODEL = make_pipeline(
    make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), SIZES),
        (
            make_pipeline(
                SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
            ),
            PLACES,
        ),
    ),
    LogisticRegression(),
)


def make_model():
    return MODEL
