"""Your columns are chosen by their places, or by their types, and not by their names. A table with
the year in front then gives the model the year in place of a length, and nobody is told. Ask for the
six columns by name; then order and further columns do not matter."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    sizes = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    places = make_pipeline(
        SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
    )
    columns = make_column_transformer((sizes, [0, 1, 2, 3]), (places, [4, 5]))
    return make_pipeline(columns, LogisticRegression())
