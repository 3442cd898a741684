"""Your encoder stops with an error when a species or an island comes that training did not have. A
table of a hundred birds with one from Tenerife gets no answer at all. Tell it
`handle_unknown="ignore"`: then the one-hot columns are 0 and the model answers from the rest."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    sizes = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    places = make_pipeline(SimpleImputer(strategy="most_frequent"), OneHotEncoder())
    columns = make_column_transformer((sizes, SIZES), (places, PLACES))
    return make_pipeline(columns, LogisticRegression())
