"""Your model uses the four sizes only. `species` and `island` are left behind, as every column is
that the column transformer was not told about. An ordinary Adelie male, about 4 kg, is lighter than
an ordinary Gentoo female: without the species the model mixes them up. Give these two columns steps
of their own."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    sizes = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    columns = make_column_transformer((sizes, SIZES))
    return make_pipeline(columns, LogisticRegression())
